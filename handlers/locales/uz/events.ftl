speech-en = ingliz
speech-ru = rus
speech-kk = qozoq
speech-ky = qirg‘iz
speech-tg = tojik
speech-tk = turkman
speech-uz = o‘zbek
remind-1209600 = ikki hafta oldin
remind-604800 = bir hafta oldin
remind-259200 = uch kun oldin
remind-86400 = bir kun oldin
remind-10800 = uch soat oldin
remind-3600 = bir soat oldin
score-5 = 5 · juda yaxshi
score-4 = 4 · yaxshi
score-3 = 3 · o‘rtacha
score-2 = 2 · sust
score-1 = 1 · yomon
quote-yes = Ha, iqtibos keltirish mumkin
quote-no = Yo‘q, faqat tashkilotchilar uchun
event-city-tashkent = Toshkent
event-city-almaty = Olmaota
event-city-bishkek = Bishkek
event-city-dushanbe = Dushanbe
event-city-ashgabat = Ashxobod
event-city-kabul = Kobul
event-city-moscow = Moskva
event-city-berlin = Berlin
event-city-london = London
event-city-new_york = Nyu-York
event-city-seoul = Seul
event-title = <b>{ $title }</b>
event-description = { $text }
event-when = <b>Qachon:</b> { $span } ({ $city })
event-when-hers = <b>Sizning vaqtingiz bilan:</b> { $span }
event-where = <b>Qayerda:</b> { $place }
event-speech = <b>Tarjima:</b> { $languages }
event-organisers = <b>Tashkilotchilar:</b> { $names }
event-answers-until = <b>Javob berish muddati:</b> { $when }
event-time-hers = { $when } (Sizning vaqtingiz bilan)
event-in-language = <i>Matn tili: { $language }.</i>
event-is-cancelled = <b>Bu tadbir bekor qilindi.</b>
event-reason = Sababi: { $reason }
event-registration-registered = <b>Sizning joyingiz bor.</b>
event-registration-offered = <b>Siz uchun joy saqlanmoqda. Muddati: { $when }.</b> Joyni olish-olmasligingizni ayting.
event-registration-waitlisted = <b>Siz kutish ro‘yxatidasiz, raqamingiz: { $number }.</b> Joy bo‘shashi bilan xabar olasiz.
event-registration-expired = Siz uchun joy saqlangan edi, lekin uni muddatida olmadingiz.
event-registration-cancelled = Siz qatnasha olmasligingizni aytdingiz.
event-registration-revoked = Tashkilotchilar joyingizni qaytarib olishga majbur bo‘lishdi.
event-free = Siz uchun bo‘sh joy: { $free } / { $seats }
event-full = Hozir bo‘sh joy yo‘q. Kutish ro‘yxatida: { $waiting }. Ro‘yxatga kirish uchun tugmani bosing.
event-is-over = Bu tadbir o‘tdi.
event-answers-closed = Ro‘yxatdan o‘tish tugadi. Siz uchun muhim bo‘lsa, tashkilotchilarga yozing.
event-come = Qatnashaman
event-cannot = Qatnasha olmayman
event-give-back = Joyimni qaytarish
event-leave-queue-sure = Kutish ro‘yxatidan chiqasizmi? Keyin qaytsangiz, ro‘yxat oxirida bo‘lasiz.
event-give-back-sure = Joyingizni qaytarasizmi? U keyingi hamkasbga beriladi, keyin bo‘sh joy qolmasligi mumkin.
event-take = Joyni olaman
event-agenda = Dastur
event-calendar = Taqvimga qo‘shish
event-calendar-all = Barcha tadbirlarim: fayl
event-calendar-how = Faylni oching, tadbir telefoningiz taqvimiga qo‘shiladi. Yangi fayl eskisining o‘rnini oladi.
event-calendar-updated =
    Taqvimingiz: tadbirni yangilash uchun faylni oching.
    <b>{ $title }</b>
event-calendar-removed =
    Taqvimingiz: tadbirni olib tashlash uchun faylni oching.
    <b>{ $title }</b>
    Yozuv qolib ketsa, uni o‘zingiz o‘chiring.
event-materials = Materiallar
event-evaluate = Fikr bildirish
event-manage = Tashkilotchilar uchun
event-open = Ochish
event-moderator = moderator: { $name }
event-session = <b>{ $hours }</b> { $title }{ $who }
event-agenda-day =
    <b>Dastur · { $day }-kun</b>
    { $date } ({ $city })
event-agenda-empty = Bu kunga hali hech narsa rejalashtirilmagan.
event-line =
    { $state ->
        [registered] ✓ { $date } · { $title }
        [offered] ! { $date } · { $title }
        [waitlisted] … { $date } · { $title }
        [cancelled] × { $date } · { $title }
       *[none] { $date } · { $title }
    }
event-lists = <b>Tadbirlar</b>
event-box-coming = Kelgusi
event-box-mine = Tadbirlarim
event-box-past = O‘tgan
event-list-coming = Yaqinlashayotgan tadbirlar. ✓ joyingiz bor, … kutish ro‘yxatidasiz, ! Siz uchun joy saqlanmoqda.
event-list-mine = Sizning tadbirlaringiz. ✓ joyingiz bor, … kutish ro‘yxatidasiz, ! javobingiz kerak.
event-list-past = O‘tgan tadbirlar. Materiallarini ko‘rish uchun tadbirni oching.
event-none-coming = Hozircha tadbir rejalashtirilmagan. Yangisi bo‘lganda xabar olasiz.
event-none-mine = Siz hali hech bir tadbirga javob bermagansiz.
event-none-past = Hali o‘tgan tadbirlar yo‘q.
event-found = Sizning so‘zlaringiz bo‘yicha tadbirlar: { $words }
event-found-none = Bu so‘zlar bo‘yicha tadbir topilmadi: { $words }
event-any-country = Istalgan mamlakat uchun
event-any-sector = Istalgan soha uchun
event-narrow = <b>Kimlar uchun tadbirlar ko‘rsatilsin:</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Materiallar
event-materials-none = Materiallar hali yo‘q.
event-gone = Bu tadbir topilmadi.
event-notice-seated = Joy Sizniki.
event-notice-queued = Siz kutish ro‘yxatidasiz.
event-notice-declined = Xabar berganingiz uchun rahmat.
event-notice-unchanged = Hech narsa o‘zgarmadi.
event-notice-closed = Ro‘yxatdan o‘tish tugadi.
event-notice-cancelled = Bu tadbir bekor qilindi.
event-notice-not-for-her = Bu tadbir topilmadi.
event-notice-no-calendar = Taqvim faylini joyingiz bo‘lgach olasiz.
event-notice-no-file = Bu fayl endi yo‘q.
event-notice-no-evaluation = Faqat qatnashganlar tadbirdan keyin bir oy ichida fikr bildira oladi.
event-invited = <b>{ $network } tarmog‘ida Siz uchun tadbir</b>
event-nudge = <b>Qatnashasizmi?</b> Javob berish muddati: { $when }.
event-offered = <b>Siz uchun joy bo‘shadi.</b>
event-seated = <b>Tashkilotchilar Sizga joy berishdi.</b>
event-changed = <b>O‘zgarish bor</b>
event-changed-time =
    <b>Vaqti:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Vaqt endi shu vaqt mintaqasi bo‘yicha: { $city }.
event-changed-venue =
    <b>Joyi:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Dastur:</b>
event-agenda-gone = − olib tashlandi, { $date }:
event-agenda-new = + yangi, { $date }:
event-agenda-more = … va boshqalar. To‘liq dasturni ko‘rish uchun tadbirni oching.
event-changed-back = Ma’lumotlar yana avvalgidek.
event-cancelled = <b>{ $network } tarmog‘idagi tadbir bekor qilindi.</b>
event-reminder-soon = <b>Tez orada boshlanadi</b>
event-reminder-today = <b>Eslatma: bugun</b>
event-reminder-tomorrow = <b>Eslatma: ertaga</b>
event-reminder-days = <b>Eslatma: { $count } kundan keyin</b>
event-materials-sent =
    Bu tadbir materiallari Siz uchun tayyor.

    <b>{ $title }</b>
evaluation-asked =
    Qatnashganingiz uchun rahmat. Tadbir qanday o‘tdi? Fikr bildirish bir daqiqa oladi, ismingiz ko‘rsatilmaydi.

    <b>{ $title }</b>
evaluation-ask-score = <b>Tadbir umuman qanday o‘tdi?</b>
evaluation-ask-useful = <b>Siz uchun nima foydali bo‘ldi?</b>
evaluation-ask-improve = <b>Keyingi safar nimani o‘zgartirish kerak?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Tashkilotchilar so‘zlaringizdan iqtibos keltirishi mumkinmi?</b>

    Har doim ismingizsiz.
evaluation-review =
    <b>{ $title }</b>

    Hammasi to‘g‘rimi?
evaluation-quote-yes = So‘zlaringizdan ismingizsiz iqtibos keltirish mumkin.
evaluation-send = Yuborish
evaluation-notice-thanks = Rahmat. Fikringiz keyingi tadbirga yordam beradi.
evaluation-notice-closed = Bu tadbir bo‘yicha fikr qabul qilish tugadi.
evaluation-notice-shown = Tashkilotchi Sizning fikringiz kirgan natijalarni ko‘rib bo‘lgan, shuning uchun uni endi o‘zgartirib bo‘lmaydi.
evaluation-notice-not-there = Faqat qatnashganlar fikr bildira oladi.
event-checkin-how = Kiraverishda olti raqamli kod ko‘rsatiladi. Shu raqamlarni bu yerga yuboring.
event-checkin-notice-welcome = Xush kelibsiz! Kelganingiz qayd etildi.
event-checkin-notice-already = Kelganingiz allaqachon qayd etilgan. Xush kelibsiz.
event-checkin-notice-no-seat = Bu tadbirda joyingiz yo‘q. Iltimos, kiraverishdagi tashkilotchiga murojaat qiling.
event-checkin-notice-other-day = Bu boshqa kunning kodi. Kiraverishda bugungi kodni so‘rang.
event-checkin-notice-wrong = Kod to‘g‘ri emas. Raqamlarni tekshiring.
event-checkin-notice-too-many = Urinishlar juda ko‘p. Bir soatdan keyin qayta urinib ko‘ring yoki kelganingizni belgilashni tashkilotchidan so‘rang.
event-checkin-notice-no-day = Kod faqat tadbir kunlari ishlaydi.
event-checkin-notice-not-yet = U kun hali kelmagan yoki uning joyi yo‘q.
event-decided-approved = “{ $title }”: administrator tasdiqladi, tadbir e’lon qilindi.
event-decided-rejected =
    “{ $title }”: administrator tasdiqlamadi. Sababi: { $reason }

    Qoralama saqlandi. Uni o‘zgartirib, qayta so‘rashingiz mumkin.
event-notice-attended = Kelganingiz allaqachon qayd etilgan, shuning uchun joy Sizda qoladi.
event-link-with-a-seat = <b>Onlayn:</b> havolani joy olganingizdan keyin ko‘rasiz.
event-link-stranger = Bu havola { $network } tarmog‘ining tadbiriga olib boradi. Bu Markaziy Osiyo ayollarining kasbiy tarmog‘i. Ishtirokchi bo‘lganingizda tadbir Sizni kutib turadi.
event-promised = Tadbir: { $title }
event-attendees-button = Yana kim qatnashadi
event-attendees-about =
    <b>Yana kim qatnashadi?</b>

    Bu ro‘yxat joyi bor va ro‘yxatda bo‘lishni istaganlar uchun. Qo‘shilsangiz, boshqalarni ko‘rasiz, ular ham Sizni profilingiz ko‘rsatganidek ko‘radi. Ro‘yxatdan istalgan vaqtda chiqishingiz mumkin, unda uni o‘zingiz ham ko‘rmaysiz. Joyingizni qaytarsangiz, ro‘yxatda bo‘lmaysiz.
event-attendees-join = Meni ro‘yxatga qo‘shish
event-attendees-leave = Meni ro‘yxatdan chiqarish
event-attendees-joined = Siz ro‘yxatdasiz.
event-attendees-left = Siz endi ro‘yxatda yo‘qsiz.
event-attendees-others = Ro‘yxatda yana: <b>{ $count }</b>
event-attendees-empty = Ro‘yxatda hozircha boshqa hech kim yo‘q.
event-place-with-a-seat = <b>Qayerda:</b> manzilni joy olganingizdan keyin ko‘rasiz.
event-place-everyone = Tadbirni ko‘radiganlar
event-place-seats = Faqat joyi borlar
event-sessions = Joyli sessiyalar
event-sessions-title =
    <b>Alohida joyli sessiyalar</b>
    Vaqt mahalliy: { $city }.
event-sessions-hint = Joy olish uchun sessiyani bosing. Bir vaqtda o‘tadigan ikki sessiyadan faqat bittasida joy olish mumkin.
event-sessions-none = Bunday sessiyaning o‘z joylari va kutish ro‘yxati bo‘ladi; u tadbirda joyi borlar uchun. Ikki sessiya bir vaqtda o‘tishi mumkin.
event-session-seats = Band joy: { $taken } / { $seats }
event-session-new = Yangi sessiya
event-session-review = <b>Bu sessiya yaratilsinmi?</b> U tadbir bilan birga e’lon qilinadi, tadbir allaqachon e’lon qilingan bo‘lsa, alohida e’lon qilinadi.
event-notice-needs-event = Avval tadbirning o‘zida joy olish kerak.
event-notice-overlaps = Bu vaqtda Sizning boshqa sessiyada joyingiz bor. Avval uni bo‘shating.
