report-button = Shikoyat yoki bloklash
report-report = Shikoyat qilish
report-menu =
    <b>{ $what }</b>

    Nima qilmoqchisiz?
report-menu-report = <b>Shikoyat qilish:</b> uni muallif bilan birga ishlamaydigan tekshiruvchi o‘qiydi. Kim shikoyat qilganini muallif hech qachon bilmaydi.
report-menu-block = <b>Bloklash:</b> endi bir-biringizni topa olmaysiz, orangizdagi aloqa so‘rovlari tugaydi. Bu unga aytilmaydi.
report-menu-nameless = Buni kim yozgani Sizga ko‘rsatilmaydi, shuning uchun shikoyat qilish mumkin, lekin muallifni bloklab bo‘lmaydi.
report-one = Shikoyat { $number }
report-block-one = Bloklash { $number }
report-which = <b>Qaysi biri haqida?</b>
report-sure-block =
    <b>U bloklansinmi?</b>

    Endi bir-biringizni topa olmaysiz, orangizdagi aloqa so‘rovlari tugaydi. Bu unga aytilmaydi.
block-notice-blocked = Bloklandi. Bu unga aytilmaydi.
block-notice-too-many = Bir kunda bloklash mumkin bo‘lgan hamkasblar soni: { $most }. Ertaga yana urinib ko‘ring yoki hozircha o‘z profilingizni yashiring.
block-notice-not-allowed = Faqat ishtirokchilar bloklay oladi.
report-ask-reason =
    <b>Nima noto‘g‘ri?</b>

    Kim shikoyat qilganini muallif hech qachon bilmaydi.
report-ask-words =
    <b>Tushuntirib bermoqchimisiz?</b>

    Bir necha gap tekshiruvchiga yordam beradi. Sizni tanitib qo‘yadigan narsani yozmang.
report-reason-pressure = Haqorat, tahdid, bosim
report-reason-private-data = Shaxsiy ma’lumotni oshkor qiladi
report-reason-false-name = O‘zini boshqa odam deb ko‘rsatadi
report-reason-advertising = Reklama, pul so‘rash
report-reason-harmful = Yolg‘on yoki xavfli maslahat
report-reason-other = Boshqa
report-check =
    <b>Sizning shikoyatingiz</b>

    Nima haqida: { $what }
report-check-reason = Sababi: { $reason }
report-check-words = <blockquote>{ $text }</blockquote>
report-promise = Tekshiruvchi matnning hozirgi holatini ham oladi. U muallif emas va, imkon bo‘lsa, uning muassasasidan ham emas. Sizning ismingizni bilmaydi.
report-send = Shikoyatni yuborish
report-change-reason = Sababini o‘zgartirish
report-change-words = Matnini o‘zgartirish
report-notice-sent =
    <b>Rahmat. Shikoyatingiz yuborildi.</b>

    Murojaat kodi: <code>{ $code }</code>
    Qaror chiqqanda Sizga xabar beriladi.
report-notice-already =
    <b>Siz bu haqda xabar bergansiz.</b>

    Murojaat kodi: <code>{ $code }</code>
    Hozircha qaror yo‘q.
report-notice-too-many = Bugun bundan ko‘p shikoyat yuborib bo‘lmaydi.
report-notice-own = Bu Sizning o‘zingizniki.
report-notice-not-allowed = Bu haqda shikoyat qilib bo‘lmaydi.
report-too-many = Bir kunda bundan ko‘p shikoyat yuborib bo‘lmaydi. Keyingisini yuborish mumkin bo‘lgan vaqt: { $when }. Shoshilinch holatda koordinatoringizga yozing.
report-cases = Mening shikoyatlarim
case-list = <b>Mening shikoyatlarim</b>
case-mark = ● — hozircha qaror yo‘q.
case-none = Siz hech narsadan shikoyat qilmagansiz.
case-line =
    { $state ->
        [waits] ● { $day }
       *[decided] { $day }
    } · { $code }
case-title = <b>Murojaat { $code }</b>
case-about =
    Nima haqida: { $what }
    Sababi: { $reason }
    Yuborilgan vaqti: { $when }
case-words = <blockquote>{ $text }</blockquote>
case-waits = Tekshiruvchi hali qaror qilmadi. Sizga xabar beriladi.
case-heard = <b>Sizni eshitdik.</b> Tekshiruvchi shikoyatingizni o‘qib, qaror qildi. Odam haqidagi qaror u bilan tarmoq o‘rtasida qoladi. Rahmat.
case-hidden = <b>Sizni eshitdik.</b> Tekshiruvchi shikoyatingizni o‘qidi, matn endi ko‘rsatilmaydi. Rahmat.
case-stays = <b>Sizni eshitdik.</b> Tekshiruvchi shikoyatingizni diqqat bilan o‘qidi. Matn qoladi. Rahmat.
case-message =
    Tekshiruvchidan:
    <blockquote>{ $text }</blockquote>
case-gone = Bu murojaat endi saqlanmaydi.
report-about-profile = Profil
report-about-request = Aloqa so‘rovi yoki xabar
report-about-proposal = Kontakt taklifi
report-about-practice = Eng yaxshi amaliyot
report-about-translation = Amaliyot tarjimasi
report-about-trial = Sinov tajribasi
report-about-question = Savol
report-about-reply = Savolga javob
report-about-event = Tadbir
report-about-announcement = E’lon
report-about-coordinator-message = Koordinator bilan yozishma
report-about-review-question = Koordinatorning savoli
report-about-evaluation = Tadbir haqida fikr
report-about-poll-answer = So‘rovga javob
report-about-proposal-profile = Taklif qilingan hamkasb
report-proposed-button = Hamkasb ustidan shikoyat
report-case = Murojaat { $code }
report-of = Nima haqida: { $what }
report-because = Sababi: { $reason }
report-said = Shikoyatchining so‘zlari
report-content = Shikoyat qilingan paytdagi matn:
report-no-content = Shikoyat qilingan paytda bu matnni o‘qib bo‘lmasdi.
report-whose = Kimniki
report-nobody = Ma’lum ishtirokchi endi tarmoqda yo‘q.
report-before = U haqidagi oldingi qarorlar: { $count }
report-others = Xuddi shundan boshqa shikoyatlar: { $count }
report-ask = Shikoyatchidan so‘rash
report-question-ask =
    <b>Shikoyatchidan nimani so‘ramoqchisiz?</b>

    U so‘zlaringizni yozganingizdek, ismingizsiz oladi. Siz uning ismini bilmaysiz.
report-answered = <i>Shikoyatchining javobi:</i> { $text }
report-unanswered = <i>Shikoyatchi hali javob bermadi.</i>
report-unanswered-plain = Shikoyatchi hali javob bermadi.
report-answered-by-reporter = Shikoyatchining javobi
report-is-upheld = <b>Chora ko‘rildi.</b> Qaror: { $name }
report-is-dismissed = <b>Chora ko‘rilmadi.</b> Qaror: { $name }
report-measure-nothing = Hech narsa qilmaslik
report-measure-warning = Ogohlantirish
report-measure-hiding = Matnni yashirish
report-measure-suspension = To‘xtatib turish
report-measure-removal = Butunlay chiqarish
report-decided-nothing = Chora ko‘rilmaydi.
report-decided-warning = U ogohlantirildi.
report-decided-hiding = Matn endi ko‘rsatilmaydi.
report-decided-suspension = Ishtiroki to‘xtatib turildi. Oxirgi kuni: { $day }.
report-decided-removal = U tarmoqdan butunlay chiqarildi.
report-decided-closed = Yopildi: haqida qaror qilinadigan odam endi yo‘q.
reportdecision-ask-days = <b>Ishtiroki qancha vaqtga to‘xtatib turilsin?</b>
report-days-7 = Bir hafta
report-days-30 = 30 kun
report-days-90 = 90 kun
report-days-180 = 180 kun
report-days-365 = Bir yil
report-words-for-nothing =
    <b>Shikoyatchi nimani o‘qisin?</b>

    U so‘zlaringizni yozganingizdek, ismingizsiz oladi. Muallifga hech narsa aytilmaydi.
report-words-for-warning =
    <b>Muallif nimani boshqacha qilishi kerak?</b>

    Xushmuomala va aniq yozing. U so‘zlaringizni ismingizsiz oladi. Kim shikoyat qilganini bildirib qo‘yadigan narsani yozmang.
report-words-for-hiding =
    <b>Nega matn endi ko‘rsatilmaydi?</b>

    Muallif so‘zlaringizni ismingizsiz oladi. Kim shikoyat qilganini bildirib qo‘yadigan narsani yozmang.
report-words-for-suspension =
    <b>Nega ishtiroki to‘xtatib turiladi?</b>

    U so‘zlaringizni ismingizsiz oladi. Kim shikoyat qilganini bildirib qo‘yadigan narsani yozmang.
report-words-for-removal =
    <b>Nega u chiqariladi?</b>

    U so‘zlaringizni ismingizsiz oladi. Kim shikoyat qilganini bildirib qo‘yadigan narsani yozmang.
report-decision =
    <b>Sizning qaroringiz</b>

    { $what }
report-to-author =
    Muallifga:
    <blockquote>{ $text }</blockquote>
report-to-reporter =
    Shikoyatchiga:
    <blockquote>{ $text }</blockquote>
report-no-words = Sizning so‘zlaringizsiz.
report-decide = Qaror qilish
report-notice-upheld = Qaror qilindi. Muallifga ham, shikoyatchiga ham xabar beriladi.
report-notice-dismissed = Qaror qilindi. Shikoyatchiga xabar beriladi.
report-sure-remove =
    <b>{ $name }: tarmoqdan butunlay chiqarilsinmi?</b>

    Uni endi hech kim topa olmaydi, ishtirokini hech kim, hatto administrator ham tiklay olmaydi. Keyin unga sababini yozishingiz mumkin.
report-yes-remove = Ha, butunlay chiqarish
report-look = Kim shikoyat qildi
report-reporter = <b>Kim shikoyat qildi</b>
report-reporter-left = U tarmoqdan ketgan.
report-reporter-audit = <i>Ko‘rganingiz jurnalga yozildi, barcha administratorlarga xabar beriladi.</i>
report-measures = Nima qaror qilindi
report-measure-day = { $day }
report-author-warning = <b>Tekshiruvchi Sizdan tarmoq qoidalariga rioya qilishni so‘raydi.</b> Hamkasblarga hurmat bilan yozing, ularning shaxsiy ma’lumotini oshkor qilmang. Siz uchun boshqa hech narsa o‘zgarmaydi.
report-author-hiding = <b>Bir matningiz endi ko‘rsatilmaydi.</b> Buni tekshiruvchi hal qildi.
report-author-suspension = <b>Tarmoqdagi ishtirokingiz to‘xtatib turildi.</b> Buni tekshiruvchi hal qildi.
report-author-removal = <b>Siz tarmoqdan chiqarildingiz.</b> Buni tekshiruvchi hal qildi.
report-measure-text = Nima haqida: <blockquote>{ $text }</blockquote>
report-measure-words =
    Tekshiruvchidan:
    <blockquote>{ $text }</blockquote>
report-measure-appeal = Buni xato deb hisoblasangiz, koordinatoringizga yozing.
report-about-board-entry = Taxtadagi e’lon
report-about-project = Loyiha
report-about-plan-item = Harakatlar rejasining bandi
report-about-plan-report = Harakatlar rejasi bo‘yicha hisobot
report-about-chair-letter = Raislikning xati
report-about-chair-answer = Raislik xatiga javob
report-about-mentoring-pair = Murabbiylikdagi hamkasb
report-about-mentoring-entry = Murabbiylik dasturidagi yozuv
