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
quote-yes = Ha, keltirishingiz mumkin
quote-no = Yo‘q, faqat tashkilotchilar uchun
event-city-tashkent = Toshkent
event-city-almaty = Olmaota
event-city-bishkek = Bishkek
event-city-dushanbe = Dushanba
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
event-in-language = <i>Matn tili: { $language }.</i>
event-is-cancelled = <b>Bu tadbir bekor qilindi.</b>
event-reason = Sababi: { $reason }
event-registration-registered = <b>Sizning joyingiz bor.</b>
event-registration-offered = <b>Siz uchun joy saqlanmoqda. Muddati: { $when }.</b> Olasizmi, iltimos, ayting.
event-registration-waitlisted = <b>Siz kutish ro‘yxatidasiz, raqamingiz: { $number }.</b> Joy bo‘shashi bilan xabar keladi.
event-registration-expired = Siz uchun joy saqlangan edi, muddati o‘tdi.
event-registration-cancelled = Siz qatnasha olmasligingizni aytdingiz.
event-registration-revoked = Tashkilotchilar joyingizni qaytarib olishga majbur bo‘lishdi.
event-free = Siz uchun bo‘sh joy: { $free } / { $seats }
event-full = Hozir bo‘sh joy yo‘q. Kutish ro‘yxatida: { $waiting }. Tugmani bosing, navbatingiz saqlanadi.
event-is-over = Bu tadbir o‘tdi.
event-answers-closed = Javob qabul qilish tugadi. Muhim bo‘lsa, tashkilotchilarga murojaat qiling.
event-come = Qatnashaman
event-cannot = Qatnasha olmayman
event-give-back = Endi qatnasha olmayman
event-leave-queue-sure = Navbatdan chiqasizmi? Qaytib kelsangiz, navbat oxirida bo‘lasiz.
event-give-back-sure = O‘rningizdan voz kechasizmi? U keyingi hamkasbga beriladi, keyin bo‘sh o‘rin qolmasligi mumkin.
event-take = Joyni olaman
event-agenda = Dastur
event-calendar = Taqvimimga qo‘shish
event-calendar-all = Hammasini taqvimimga qo‘shish
event-calendar-how = Faylni oching, telefon uni taqvimga qo‘shadi. Yangi fayl eskisining o‘rnini oladi.
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
event-agenda-empty = Bu kunga hali hech narsa yo‘q.
event-line =
    { $state ->
        [registered] ✓ { $date } · { $title }
        [offered] ! { $date } · { $title }
        [waitlisted] … { $date } · { $title }
        [cancelled] × { $date } · { $title }
       *[none] { $date } · { $title }
    }
event-lists = <b>Tadbirlar</b>
event-box-coming = Yaqinlashayotgan
event-box-mine = Meniki
event-box-past = O‘tgan
event-list-coming = Oldinda nima bor. ✓ joyingiz bor, … navbatdasiz, ! joy javobingizni kutmoqda.
event-list-mine = Siz qatnashadigan yoki joy kutayotgan tadbirlar. ✓ joy bor, … navbat, ! javob kerak.
event-list-past = O‘tgan tadbirlar. Materiallar kartalarda.
event-none-coming = Hozircha hech narsa rejalashtirilmagan. Bo‘lganda xabar keladi.
event-none-mine = Siz hali hech biriga yozilmagansiz.
event-none-past = Bu yerda hali hech narsa yo‘q.
event-any-country = Har qanday mamlakat uchun
event-any-sector = Har qanday soha uchun
event-narrow = <b>Kimlar uchun tadbirlar?</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Materiallar
event-materials-none = Materiallar hali yo‘q.
event-gone = Bunday tadbir yo‘q.
event-notice-seated = Joy Sizniki.
event-notice-queued = Siz kutish ro‘yxatidasiz.
event-notice-declined = Xabar berganingiz uchun rahmat.
event-notice-unchanged = Allaqachon shunday.
event-notice-closed = Javob qabul qilish tugadi.
event-notice-cancelled = Bu tadbir bekor qilindi.
event-notice-not-for-her = Bunday tadbir yo‘q.
event-notice-no-calendar = Joyingiz bo‘lgach, taqvim fayli bo‘ladi.
event-notice-no-file = Bu fayl endi yo‘q.
event-notice-no-evaluation = Faqat qatnashganlar bir oy ichida fikr bildira oladi.
event-invited = <b>{ $network } tarmog‘ida Siz uchun tadbir</b>
event-nudge = <b>Qatnashasizmi?</b> Javob berish muddati: { $when }.
event-offered = <b>Siz uchun joy bo‘shadi.</b>
event-seated = <b>Tashkilotchilar Sizga joy berishdi.</b>
event-changed = <b>O‘zgarish bor</b>
event-changed-time =
    <b>Vaqti:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Vaqt endi shu shahar bo‘yicha: { $city }.
event-changed-venue =
    <b>Joyi:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Dastur:</b>
event-agenda-gone = − endi yo‘q, { $date }:
event-agenda-new = + yangi, { $date }:
event-agenda-more = … va boshqa: dastur to‘liq kartada.
event-changed-back = Hammasi yana Siz bilgandek.
event-cancelled = <b>{ $network } tarmog‘idagi tadbir o‘tkazilmaydi.</b>
event-reminder-soon = <b>Tez orada boshlanadi.</b>
event-reminder-today = <b>Eslatma: bugun</b>
event-reminder-tomorrow = <b>Eslatma: ertaga</b>
event-reminder-days = <b>Eslatma: { $count } kundan keyin</b>
event-materials-sent =
    <b>{ $title }</b>

    Bu tadbir materiallari Siz uchun tayyor.
evaluation-asked =
    <b>{ $title }</b>

    Qatnashganingiz uchun rahmat. Qanday o‘tdi? Bir daqiqa kifoya, ismingiz ko‘rsatilmaydi.
evaluation-ask-score = <b>Umuman qanday o‘tdi?</b>
evaluation-ask-useful = <b>Siz uchun nima foydali bo‘ldi?</b>
evaluation-ask-improve = <b>Keyingi safar nimani o‘zgartirish kerak?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Tashkilotchilar so‘zlaringizni keltirishi mumkinmi?</b>

    Har doim ismingizsiz.
evaluation-review =
    <b>{ $title }</b>

    Hammasi to‘g‘rimi?
evaluation-quote-yes = So‘zlaringizni ismingizsiz keltirish mumkin.
evaluation-send = Yuborish
evaluation-notice-thanks = Rahmat. Bu keyingi tadbirga yordam beradi.
evaluation-notice-closed = Bu tadbir bo‘yicha fikr qabul qilish tugadi.
evaluation-notice-not-there = Faqat qatnashganlar fikr bildira oladi.
event-checkin-how = Kirishda olti raqamli kod ko‘rsatiladi. Uni shu yerga yozing, faqat raqamlarini.
event-checkin-notice-welcome = Xush kelibsiz! Siz belgilandingiz.
event-checkin-notice-already = Siz allaqachon belgilangansiz. Xush kelibsiz.
event-checkin-notice-no-seat = Bu tadbirda joyingiz yo‘q. Iltimos, kirishdagi tashkilotchiga murojaat qiling.
event-checkin-notice-other-day = Bu boshqa kunning kodi. Kirishdan bugungisini so‘rang.
event-checkin-notice-wrong = Kod to‘g‘ri emas. Raqamlarni tekshirib ko‘ring.
event-checkin-notice-too-many = Urinishlar juda ko‘p. Bir soatdan keyin urinib ko‘ring yoki tashkilotchidan belgilashni so‘rang.
event-checkin-notice-no-day = Kod tadbir kunlari bo‘ladi.
event-checkin-notice-not-yet = U kun hali kelmagan yoki uning joyi yo‘q.
event-decided-approved =
    «{ $title }»: administrator ruxsat berdi, tadbir e’lon qilindi.
event-decided-rejected =
    «{ $title }»: administrator ruxsat bermadi. Sababi: { $reason }

    Qoralama saqlandi; uni o‘zgartirib, qayta yubora olasiz.
