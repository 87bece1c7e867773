start-welcome =
    <b>{ $network }</b> tarmog‘iga xush kelibsiz.

    Bu yerda Markaziy Osiyoning mutaxassis ayollari hamkasb topadi, tadbirlarda uchrashadi va bir-biridan o‘rganadi. Ro‘yxatdan o‘tish ikki daqiqacha vaqt oladi.
start-welcome-back = Yana xush kelibsiz. Ro‘yxatdan o‘tish hali tugamagan. Barcha javoblaringiz saqlangan.
start-finish-registration = Iltimos, avval ro‘yxatdan o‘tishni tugating. Javoblaringiz saqlangan.
start-waiting =
    <b>Arizangiz ko‘rib chiqilmoqda.</b>

    Uni koordinator o‘qiydi, odatda ikki kun ichida. Javob shu yerga keladi. Ungacha profilingizni o‘zgartirishingiz mumkin.
start-register = Ro‘yxatdan o‘tish
start-find = Hamkasb topish
start-profile = Mening profilim
start-language = Til
start-help = Yordam
start-news =
    { $count ->
        [0] Yangiliklar
       *[other] Yangiliklar · { $count }
    }
start-settings = Sozlamalar
start-admin =
    { $count ->
        [0] Koordinatsiya
       *[other] Koordinatsiya · { $count }
    }
start-requests =
    { $count ->
        [0] Kontaktlar
       *[other] Kontaktlar · { $count }
    }
start-events =
    { $count ->
        [0] Tadbirlar
       *[other] Tadbirlar · { $count }
    }
start-practices =
    { $count ->
        [0] Eng yaxshi amaliyotlar
       *[other] Eng yaxshi amaliyotlar · { $count }
    }
start-ask =
    { $count ->
        [0] Savollar
       *[other] Savollar · { $count }
    }
home-title = <b>{ $network }</b>
home-next-event = <b>Keyingi tadbiringiz:</b> { $title }
home-reviews = Siz tekshirishingiz kerak: { $count }
home-requests = Javob berish kerak bo‘lgan aloqa so‘rovlari: { $count }
home-open-events = Ro‘yxatdan o‘tish ochiq bo‘lgan tadbirlar: { $count }
home-practices = Mavzularingiz bo‘yicha yangi amaliyotlar: { $count }
home-answers = So‘nggi yetti kunda savollaringizga kelgan javoblar: { $count }
home-nothing = Bugun Siz uchun yangilik yo‘q.
home-hint = Hamkasb topish uchun ism, mamlakat yoki ish sohasini yozing, masalan: <i>bojxona O‘zbekiston</i>.
home-event = { $date } · { $title }
home-read = O‘qish: { $title }
home-settings =
    <b>Sozlamalar</b>

    Profilingiz, bildirishnomalar va sokin soatlar, bot tili.
home-continue-registration = Davom etish: ro‘yxatdan o‘tish
home-continue-request = Davom etish: aloqa so‘rovi
home-continue-question = Davom etish: savolingiz
home-continue-reply = Davom etish: javobingiz
home-continue-practice = Davom etish: eng yaxshi amaliyotingiz
home-continue-translation = Davom etish: tarjimangiz
home-continue-trial = Davom etish: sinab ko‘rganingiz
home-continue-report = Davom etish: shikoyatingiz
home-continue-event = Davom etish: tadbiringiz
home-continue-evaluation = Davom etish: bahoingiz
home-continue-announcement = Davom etish: e’loningiz
home-continue-decision = Davom etish: qaroringiz
directory-my-sector = Sohamdagi hamkasblar · { $count }
directory-my-country = Mamlakatimdagi hamkasblar · { $count }
home-continue-message = Davom etish: xabaringiz
home-continue-proposal = Davom etish: taklifingiz
start-question = Koordinatorning Sizga savoli bor. Javobingiz qaror qabul qilishga yordam beradi.
start-answer-question = Savolga javob berish
home-continue-invitation = Davom etish: taklifnoma
home-continue-entry = Davom etish: e’loningiz
home-continue-project = Davom etish: loyihangiz
home-continue-certificate = Davom etish: sertifikatingiz
home-continue-delegation = Davom etish: delegatsiya
home-continue-call = Davom etish: tanlov
home-continue-repeat = Davom etish: qayerda takrorlandi
home-continue-plan = Davom etish: harakatlar rejasi
home-continue-year = Davom etish: Muloqot yili
home-continue-meeting = Davom etish: qur’a uchrashuvi
home-continue-mentoring = Davom etish: murabbiylik
