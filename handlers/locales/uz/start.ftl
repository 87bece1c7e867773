start-welcome =
    <b>{ $network }</b> tarmog‘iga xush kelibsiz.

    Bu yerda Markaziy Osiyoning mutaxassis ayollari bir-birini topadi, uchrashadi va bir-biridan o‘rganadi. Ro‘yxatdan o‘tish ikki daqiqacha vaqt oladi.
start-welcome-back = Yana xush kelibsiz. Ro‘yxatdan o‘tish hali tugamagan; barcha javoblaringiz saqlangan.
start-home =
    <b>{ $network }</b>

    Nima qilmoqchisiz? Kimni izlayotganingizni shunchaki yozsangiz ham bo‘ladi, masalan: <i>bojxona O‘zbekiston</i>.
start-waiting =
    <b>Arizangiz ko‘rib chiqilmoqda.</b>

    Uni koordinator o‘qiydi, odatda ikki kun ichida. Javob shu yerga keladi. Ungacha profilingizni o‘zgartirishingiz mumkin.
start-register = Ro‘yxatdan o‘tish
start-find = Hamkasb topish
start-profile = Mening profilim
start-language = Til
start-help = Yordam
start-admin = { $count ->
        [0] Koordinatsiya
       *[other] Koordinatsiya · kutmoqda: { $count }
    }
start-requests =
    { $count ->
        [0] Tanishuvlar
       *[other] Tanishuvlar · { $count }
    }
start-events = Tadbirlar
start-practices = Amaliyotlar
