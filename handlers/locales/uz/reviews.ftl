review-title = <b>Tekshirishni kutmoqda: { $count }</b>
review-waiting = Tekshiruvlar: { $count }
review-none = Tekshirishingizni kutayotgan narsa yo‘q. Rahmat.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● — uni boshqa tekshiruvchi ochgan.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Keyingi tekshiruv
review-no-next = Tekshirishingizni kutayotgan boshqa narsa yo‘q.
review-all = Barchasi
review-by-kind = Turi bo‘yicha
review-which-kind = <b>Nimani tekshirasiz?</b>
review-kind-application = Ariza
review-kind-practice = Eng yaxshi amaliyot
review-kind-translation = Tarjima
review-kind-trial = Sinov tajribasi
review-kind-question = Savol
review-kind-reply = Javob
review-kind-report = Shikoyat
review-head = <b>{ $kind }</b>
review-submitted-by = Yuborgan: { $name }, { $when }
review-submitted = Yuborilgan: { $when }
review-claimed = <i>Uni boshqa tekshiruvchi ochgan: { $name }. Bo‘shash vaqti: { $until }.</i>
review-approved-so-far = Tasdiqlagan: { $names }. Yana bir tekshiruvchi tasdiqlashi kerak.
review-is-approved = <b>Tasdiqlandi.</b> Qaror: { $name }
review-is-rejected = <b>Rad etildi.</b> Qaror: { $name }
review-is-changes_requested = <b>O‘zgartirish so‘raldi.</b> Qaror: { $name }
review-is-withdrawn = Muallif buni qaytarib oldi.
review-is-superseded = Muallif uni o‘zgartirdi, bu variant endi tekshirilmaydi.
review-comment = Sababi: { $text }
review-asked = <i>So‘ragan { $name }:</i> { $text }
review-asked-short = <i>Savol:</i> { $text }
review-answered = <i>Muallifning javobi:</i> { $text }
review-unanswered = <i>Muallif hali javob bermadi.</i>
review-unsent = Avvalgi variant haqidagi yuborilmagan izohingiz: <i>{ $text }</i>
review-somebody = tekshiruvchi
review-approve = Tasdiqlash
review-reject = Rad etish
review-request-changes = Tuzatishni so‘rash
review-ask = Savol berish
review-open = Ochish
review-gone = Bu endi tekshirishingizni kutmaydi.
review-notice-approved = Tasdiqlandi. Muallifga xabar berildi.
review-notice-one-more = Tasdig‘ingiz saqlandi. Yana bir tekshiruvchi tasdiqlashi kerak.
review-notice-rejected = Rad etildi. Muallif sababingizni oladi.
review-notice-changes-requested = Muallif izohingizni oladi.
review-notice-asked = Muallif savolingizni oladi. Javob bersa, xabar olasiz.
review-notice-answered = Rahmat. Javobingiz tekshiruvchiga yetkazildi.
review-notice-changed = Bu orada muallif uni o‘zgartirdi. Hozirgi holati shunday.
review-notice-already = Bu allaqachon hal qilingan.
review-notice-not-allowed = Buni Siz hal qila olmaysiz.
review-notice-gone = Bu endi yo‘q.
review-obstacle-no-expert = Hozir bu mavzuni hech kim tanlamagan. Savolni rad etib, shuni yozing.
review-obstacle-no-practice = Bu amaliyot hozir kutubxonada yo‘q. Rad etib, shuni yozing.
review-obstacle-past = Vaqti o‘tib ketdi. O‘zgartirishni so‘rang.
review-obstacle-no-reader = Uni hech kim olmaydi. O‘zgartirishni so‘rang.
review-obstacle-no-language = Oluvchilarning hech biri bu tilni tanlamagan. O‘zgartirishni so‘rang.
review-obstacle-no-options = Unda javob tanlash so‘raladi, lekin javoblar hali yo‘q. O‘zgartirishni so‘rang.
reviewreject-ask-reason =
    <b>Nega rad etasiz?</b>

    Muallif sababni so‘zma-so‘z, ismingizsiz oladi va qayta yuborishi mumkin.
reviewchanges-ask-comment =
    <b>Muallif nimani o‘zgartirishi kerak?</b>

    Aniq va samimiy yozing. So‘zlaringizni u yozganingizdek, ismingizsiz oladi.
reviewapprove-ask-comment =
    <b>Sababi nima?</b>

    Matn muallifi sababni so‘zma-so‘z, ismingizsiz oladi.
reviewquestion-ask-question =
    <b>Muallifdan nimani so‘ramoqchisiz?</b>

    So‘zlaringizni u yozganingizdek, ismingizsiz oladi. Tekshiruv davom etadi.
review-answer-ask =
    <b>Javobingiz</b>

    <blockquote>{ $text }</blockquote>
    Uni faqat qaror qabul qiladiganlar o‘qiydi.
review-requested = Tekshirishingizni kutayotgan narsa bor.
review-question = <b>Koordinatorning Sizga savoli bor.</b>
review-question-about =
    Bunga tegishli: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Javob berish
review-answer-came = Savolingizga javob keldi.
review-overdue = Tekshirishni ikki kundan ortiq kutmoqda: { $count }.
review-kind-event = Tadbir
review-kind-announcement = E’lon
review-kind-correction = E’lon tuzatishi
review-obstacle-no-author = Muallif endi ishtirokchi emas. Rad eting.
review-notice-no-second = Tasdig‘ingiz saqlandi. Ikki kishi tasdiqlashi kerak, hozir boshqa hech kim tasdiqlay olmaydi. Administrator yana bir koordinator yoki administrator tayinlashi mumkin.
review-kind-move = Mamlakat yoki soha o‘zgarishi
review-questions = Barcha savollar: { $count }
review-asked-by = Savol bergan: { $name }
review-answered-by-author = Muallif javobi
review-unanswered-plain = Muallif hali javob bermagan.
review-obstacle-no-text = Yashiriladigan matn endi yo‘q. Boshqasini tanlang.
review-obstacle-no-member = U hozir ishtirokchi emas. Boshqasini tanlang.
review-obstacle-has-role = Uning roli bor. Avval administrator uni shu roldan olishi kerak.
review-obstacle-suspended = Muallifning ishtiroki to‘xtatib turilgan. U qaytguncha kutadi yoki rad eting.
review-kind-plan-item = Harakatlar rejasining bandi
review-kind-board-entry = Taxtadagi e’lon
review-kind-project = Loyiha
review-kind-project-text = Loyiha matni
review-kind-repeat = Takrorlangan loyiha
review-obstacle-no-project = Bu loyiha hozir ko‘rgazmada yo‘q. Rad etib, shuni yozing.
review-kind-priorities = Yil yo‘nalishlari
review-year-over = Muloqot raisligi topshirildi, o‘sha paytgacha bu haqda qaror bo‘lmadi. Butun matn Sizda; hali kerak bo‘lsa, qayta yuboring.
