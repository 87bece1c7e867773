review-title = <b>Tekshirishni kutmoqda: { $count }</b>
review-waiting = Tekshirishni kutmoqda: { $count }
review-none = Qaroringizni kutayotgan narsa yo‘q. Rahmat.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● belgisi: boshqa tekshiruvchi ochib turibdi.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Keyingisi
review-no-next = Hozir qaroringizni kutayotgan boshqa narsa yo‘q.
review-all = Hamma tekshiruvlar
review-by-kind = Turi bo‘yicha
review-which-kind = <b>Nimani tekshirasiz?</b>
review-kind-application = Ro‘yxatdan o‘tish arizasi
review-kind-practice = Eng yaxshi amaliyot
review-kind-translation = Tarjima
review-kind-trial = Amaliyotni sinab ko‘rish
review-kind-question = Savol
review-kind-reply = Javob
review-kind-report = Amaliyot haqida shikoyat
review-head = <b>{ $kind }</b>
review-submitted-by = Yuborgan: { $name }, { $when }
review-submitted = Yuborilgan: { $when }
review-claimed = <i>Boshqa tekshiruvchi ochib turibdi: { $name }. Bo‘shash vaqti: { $until }.</i>
review-approved-so-far = Tasdiqlagan: { $names }. Yana bir tekshiruvchi tasdiqlashi kerak.
review-is-approved = <b>Tasdiqlandi.</b> Qaror: { $name }
review-is-rejected = <b>Rad etildi.</b> Qaror: { $name }
review-is-changes_requested = <b>Muallifdan o‘zgartirish so‘raldi.</b> Qaror: { $name }
review-is-withdrawn = Muallif buni qaytarib oldi.
review-is-superseded = Muallif o‘zgartirdi: bu nusxa endi qaror kutmaydi.
review-comment = Sababi: { $text }
review-asked = <i>So‘ragan { $name }:</i> { $text }
review-asked-short = <i>Savol:</i> { $text }
review-answered = <i>Muallifning javobi:</i> { $text }
review-unanswered = <i>Muallif hali javob bermadi.</i>
review-unsent = Avvalgi nusxa haqida yozganingiz: <i>{ $text }</i>
review-somebody = tekshiruvchi
review-approve = Tasdiqlash
review-reject = Rad etish
review-request-changes = O‘zgartirishni so‘rash
review-ask = Savol berish
review-open = Ochish
review-gone = Bu endi qaroringizni kutmaydi.
review-notice-approved = Tasdiqlandi. Muallifga xabar boradi.
review-notice-one-more = Tasdig‘ingiz yozildi. Yana bir tekshiruvchi tasdiqlashi kerak.
review-notice-rejected = Rad etildi. Muallif sababingizni oladi.
review-notice-changes-requested = Muallif izohingizni oladi.
review-notice-asked = Muallif savolingizni oladi. Javob bersa, Sizga xabar keladi.
review-notice-answered = Rahmat. Tekshiruvchi javobingizni oladi.
review-notice-changed = Shu orada muallif o‘zgartirdi. Hozirgi holati shu.
review-notice-already = Bu allaqachon hal qilingan.
review-notice-not-allowed = Buni Siz hal qila olmaysiz.
review-notice-gone = Bu endi yo‘q.
review-obstacle-no-expert = Hozir bu mavzu hech kimda yo‘q. Shuni aytib, rad eting.
review-obstacle-no-practice = Bu amaliyot hozir kutubxonada yo‘q. Shuni aytib, rad eting.
review-obstacle-past = Vaqti o‘tib ketdi. O‘zgartirishni so‘rang.
review-obstacle-no-reader = Uni hech kim olmaydi. O‘zgartirishni so‘rang.
review-obstacle-no-language = O‘quvchilarning hech biri bu tilni tanlamagan. O‘zgartirishni so‘rang.
review-obstacle-no-options = Unda tanlash so‘raladi, ammo javoblar yo‘q. O‘zgartirishni so‘rang.
reviewreject-ask-reason =
    <b>Nega rad etasiz?</b>

    Muallif sababini o‘zingiz yozgandek, ismingizsiz oladi va qayta yuborishi mumkin.
reviewchanges-ask-comment =
    <b>Muallif nimani o‘zgartirishi kerak?</b>

    Aniq va samimiy yozing: u buni o‘zingiz yozgandek, ismingizsiz oladi.
reviewapprove-ask-comment =
    <b>Qanday sabab bilan?</b>

    Matn muallifi sababini o‘zingiz yozgandek, ismingizsiz oladi.
reviewquestion-ask-question =
    <b>Muallifdan nima so‘ramoqchisiz?</b>

    U buni o‘zingiz yozgandek, ismingizsiz oladi. Qaror hali ham kutiladi.
review-answer-ask =
    <b>Javobingiz</b>

    <blockquote>{ $text }</blockquote>
    Uni faqat qaror qabul qiladiganlar o‘qiydi.
review-requested = Qaroringizni kutayotgan narsa bor.
review-question = <b>Koordinatorning Sizga savoli bor.</b>
review-question-about =
    Bunga tegishli: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Javob berish
review-answer-came = Savolingizga javob keldi.
review-overdue = Ikki kundan ortiq qaror kutmoqda: { $count }.
review-kind-event = Tadbir
review-kind-announcement = E’lon
review-kind-correction = E’lonning tuzatilishi
review-obstacle-no-author = Muallifi endi bu yerda yo‘q. Rad eting.
