plan-title =
    <b>Harakatlar rejasi</b>
    { $country } · { $start } – { $end }
plan-about = Qabul qilingan bandlar: <b>{ $count }</b>
plan-none = Bu yilning rejasi hali qabul qilinmagan.
plan-no-year = Hozir raislik yili o‘tmayapti, shuning uchun harakatlar rejasi ham yo‘q.
plan-count = { $status }: <b>{ $count }</b>
plan-asked = Sizga savollar: { $count }
plan-all = Barcha bandlar
plan-mine = Menga oid: { $count }
plan-by-priority = Ustuvor yo‘nalish bo‘yicha
plan-by-country = Mamlakat bo‘yicha
plan-by-status = Holati bo‘yicha
plan-decisions = Qarorlar
plan-files = Hujjatlar
plan-drafts = Bandlar qoralamasi: { $count }
plan-drafts-about = Bandlarni shu yerda raislik qilayotganlar va barcha mamlakatlarning aloqa mas’ullari yozadi. Har bir band tekshiriladi, keyin uchrashuvda qabul qilinadi. Ungacha ularni faqat rejani tayyorlayotganlar ko‘radi.
plan-adopt = Uchrashuvda qabul qilish: { $count }
plan-new = Band yozish
plan-list-title = <b>Harakatlar rejasi: { $title }</b>
plan-list-empty = Bu yerda band yo‘q.
plan-list-all = barcha bandlar
plan-list-mine = menga oid bandlar
plan-list-drafts = qoralamalar
plan-option = { $name } ({ $count })
plan-which =
    { $by ->
        [priority] <b>Qaysi ustuvor yo‘nalish?</b>
        [country] <b>Qaysi mamlakat?</b>
       *[status] <b>Qaysi holat?</b>
    }
plan-gone = Bu harakatlar rejasida yo‘q.
plan-item =
    { $state ->
        [planned] ○
        [under-way] ◔
        [done] ✓
        [late] △
        [stopped] ×
        [overdue] △
        [no-answer] ?
        [pending] …
        [reviewed] ●
       *[draft] ○
    } { $action }
plan-status-planned = Hali hisobot yo‘q
plan-status-under-way = Bajarilmoqda
plan-status-done = Bajarildi
plan-status-late = Kechikmoqda
plan-status-stopped = To‘xtatildi
plan-status-overdue = Muddati o‘tdi
plan-status-no-answer = Chorakda javob yo‘q
plan-quarter = { $year }, { $quarter }-chorak
plan-term = { $start } – { $end }
plan-no-answer-in = javob yo‘q: { $quarter }
plan-evidence-hidden = hammaga ko‘rsatilmaydi
plan-column-objective = Maqsad
plan-column-task = Vazifa
plan-column-action = Chora
plan-column-indicator = Ko‘rsatkich
plan-column-body = Mas’ul muassasa
plan-column-person = Mas’ul shaxs
plan-column-countries = Mamlakatlar
plan-column-partner = Hamkor
plan-column-term = Muddati
plan-column-form = Shakli
plan-column-status = Holati
plan-column-evidence = Dalil
plan-column-starts = Birinchi kuni
plan-column-ends = Oxirgi kuni
plan-form-conference = Konferensiya yoki forum
plan-form-meeting = Uchrashuv
plan-form-training = O‘qitish
plan-form-exchange = Tajriba almashish
plan-form-study = Tadqiqot
plan-form-publication = Nashr
plan-form-campaign = Kampaniya
plan-form-law = Qonun yoki siyosat
plan-form-service = Xizmat
plan-form-platform = Platforma yoki tarmoq
plan-form-other = Boshqa
plan-action = <b>{ $text }</b>
plan-cell = <b>{ $name }:</b> { $text }
plan-is-draft = <i>Qoralama. Tekshirishga yuborilmagan.</i>
plan-is-pending = <i>Tekshirilmoqda.</i>
plan-is-reviewed = <i>Tekshirildi. Uchrashuvda qabul qilinishini kutmoqda.</i>
plan-is-changing = <i>Matn o‘zgarishi tayyorlanmoqda. U tasdiqlanguncha rejada shunday:</i>
plan-comment = Tekshiruvchi yozadi: <blockquote>{ $text }</blockquote>
plan-theme = Tegishli mavzu: { $title }
plan-adopted-at = Qabul qilindi: { $meeting }, { $day }
plan-follows = Asosi – { $kind }: { $text }
plan-report = Hisobot berish
plan-send = Tekshirishga yuborish
plan-history = Tarixi
plan-older = Avvalgi matn
plan-change = O‘zgartirish
plan-decline = Bu menga tegishli emas
plan-change-words = Matn
plan-change-language = Boshqa tilda
plan-change-person = Mas’ul shaxs
plan-change-theme = Yil yo‘nalishi
plan-change-origin = Asosi: qaror
plan-withdraw = Bandni qaytarib olish
plan-withdraw-change = O‘zgarishni qaytarib olish
plan-change-draft = Nimani o‘zgartirish kerak? O‘zgarishdan keyin band qayta tekshirishga yuboriladi.
plan-change-adopted = Nimani o‘zgartirish kerak? Band qabul qilingan: yangi matn avval tekshiriladi, avvalgisi ham o‘qish uchun qoladi.
plan-which-language = <b>Qaysi tilda?</b>
plan-history-title =
    <b>Tarixi</b>
    { $action }
plan-entry = <b>{ $day }</b> · { $what }
plan-entry-quarter = { $quarter }
plan-entry-who = <i>{ $name }</i>
plan-history-adopted = Qabul qilindi
plan-history-words = Matn o‘zgartirildi
plan-history-no-answer = Javob yo‘q
plan-history-given = Boshqa shaxsga berildi
plan-history-declined = Qaytarildi, endi mamlakatning aloqa mas’ulida
plan-history-suspended = Endi mamlakatning aloqa mas’ulida
plan-history-left = Endi mamlakatning aloqa mas’ulida
plan-history-country-left = Mamlakat Muloqotdan chiqdi: endi raislikda
plan-history-goes-on = Keyingi yilda davom etadi
plan-history-closed = Yil topshirilganda yopildi
plan-history-continued = O‘tgan yilgi bandni davom ettiradi
plan-words-title =
    <b>Avvalgi matn: { $number }-nusxa</b>
    Tasdiqlandi: { $day }
plan-people = <b>Bu band uchun kim javob beradi?</b>
plan-nobody = Hech kim topilmadi. Yozilishini tekshiring yoki ismning bir qismini yozing.
plan-look-again = Qayta qidirish
plan-open = Rejani ochish
plan-open-item = Bandni ochish
planperson-ask-name =
    <b>Bu band uchun kim javob beradi?</b>

    Ismini yozing.
plan-decline-sure =
    <b>Bu bandni qaytarasizmi?</b>

    { $action }

    U mamlakatingizning aloqa mas’uliga o‘tadi, unga xabar boradi. Bu tarixda ko‘rinadi.
plan-decline-yes = Ha, qaytarish
plan-declined = Band boshqa shaxsga o‘tdi. Aytganingiz uchun rahmat.
plan-preview =
    <b>Hammasi to‘g‘rimi?</b>
    Tili: { $language }
plan-save = Qoralamani saqlash
plan-change-line = Satrni o‘zgartirish
plan-more-lines = Boshqa satrlar
plan-which-line = <b>Qaysi satrni?</b>
planitem-ask-objective =
    <b>Maqsadi nima?</b>

    Band qanday o‘zgarishga xizmat qiladi. 300 belgigacha.
planitem-ask-task =
    <b>Vazifasi nima?</b>

    Maqsad yo‘lida nimaga erishish kerak. 300 belgigacha.
planitem-ask-action =
    <b>Nima qilinadi?</b>

    Ro‘yxatlarda band shu matn bilan ataladi. 300 belgigacha.
planitem-ask-indicator =
    <b>Bajarilgani nimadan ko‘rinadi?</b>

    Son, hujjat, tadbir. 300 belgigacha.
planitem-ask-body = <b>Qaysi muassasa mas’ul?</b>
planitem-ask-partner =
    <b>Hamkor bormi?</b>

    Masalan, xalqaro tashkilot.
planitem-ask-form = <b>Qanday shaklda bajariladi?</b>
planitem-ask-countries = <b>Qaysi mamlakatlar qatnashadi?</b>
planitem-ask-starts =
    <b>Qachon boshlanadi?</b>

    Masalan: 1-mart
planitem-ask-ends =
    <b>Oxirgi kuni qachon?</b>

    Masalan: 30-sentabr
plan-day-future = { $day } hali kelmagan. Qaror qabul qilingan kunni yozing.
plan-draft-saved = Qoralama saqlandi. Tayyor bo‘lganda tekshirishga yuboring.
plan-draft-sent = Tekshirishga yuborildi. Qaror haqida xabar olasiz.
plan-draft-withdrawn = Qaytarib olindi.
plan-draft-unchanged = Hech narsa o‘zgarmadi.
plan-draft-past = Oxirgi kuni o‘tib ketgan. Keyinroq kunni yozing, qolgani saqlandi.
plan-draft-order = Oxirgi kun birinchisidan oldin. Bittasini o‘zgartiring.
plan-draft-no-term = Hozir raislik yili yo‘q. Uni administrator kirita oladi.
plan-draft-no-country = Muloqotga kiradigan mamlakatlarni tanlang.
plan-draft-not-allowed = Bu bandni faqat raislik, uning mamlakatlarining aloqa mas’ullari va administratorlar o‘zgartira oladi.
plan-draft-gone = Bu band endi yo‘q.
plan-withdraw-sure =
    <b>Bu bandni qaytarib olasizmi?</b>

    { $action }

    U qoralamalardan ketadi va qabul qilinmaydi.
plan-withdraw-sure-change =
    <b>Bu bandning o‘zgarishini qaytarib olasizmi?</b>

    { $action }

    Reja shundayligicha qoladi.
plan-withdraw-yes = Ha, qaytarib olish
plan-review-language = Harakatlar rejasining bandi, tili: { $language }
plan-review-before = Hozir rejada:
plan-approved = <b>Harakatlar rejasidagi bandingiz tasdiqlandi.</b>
plan-returned = <b>Harakatlar rejasidagi bandingiz qaytarildi.</b> U yana qoralama.
plan-give-given = Endi band uchun u javob beradi. Band rejada bo‘lsa, unga xabar berildi.
plan-give-unchanged = Bu band uchun u allaqachon javob beradi.
plan-give-too-many = Qisqa vaqtda ko‘p bandni boshqalarga topshirdingiz, har safar kimgadir xabar beriladi. Bu band o‘zgarmadi. Bir soatdan keyin davom ettirishingiz mumkin.
plan-give-not-a-member = U hozir tarmoq ishtirokchisi emas. Boshqa odamni tanlang.
plan-give-nobody = Uni qabul qiladigan hech kim yo‘q: mamlakatingizda boshqa aloqa mas’uli yo‘q, raislikda ham boshqa odam yo‘q. Administratorlarga yozing.
plan-give-not-allowed = Bu band uchun kim javob berishini hal qila olmaysiz.
plan-give-gone = Bu band yopilgan.
plan-question =
    <b>Ish qanday ketyapti? ({ $quarter })</b>

    Harakatlar rejasida javobingizni kutayotgan bandlar: { $count }. Holati va bitta gap yetarli.
plan-asked-none = Harakatlar rejasi haqida ochiq savol yo‘q. Rahmat.
plan-given = <b>Endi harakatlar rejasining shu bandi uchun Siz javob berasiz.</b> Chorakda bir marta ish qanday ketayotgani so‘raladi.
plan-given-several = <b>Harakatlar rejasi qabul qilindi, uning bir nechta bandi uchun Siz javob berasiz.</b> Chorakda bir marta ish qanday ketayotgani so‘raladi.
planreport-ask-state =
    <b>Ish qanday ketyapti?</b>

    { $action }
planreport-ask-text =
    <b>Nima qilindi yoki nima xalaqit beryapti?</b>

    Bir-ikki gap, 300 belgigacha. Ularni barcha ishtirokchilar o‘qiy oladi. Xizmatga oid va maxfiy ma’lumot hamda ism yozmang.
planreport-ask-evidence =
    <b>Buni nima ko‘rsatadi?</b>

    Tadbirni, loyihani yoki eng yaxshi amaliyotni tanlang yoki havola yuboring.
plan-report-preview = <b>Shu hisobotni yuborasizmi?</b>
plan-report-as = <b>{ $state }.</b> { $text }
plan-report-shown-by = Dalil: { $what }
plan-report-state = Holati
plan-report-text = Matn
plan-report-evidence = Dalil
plan-report-send = Ha, yuborish
plan-reported-recorded = Rahmat. Hisobotingiz rejaga kiritildi.
plan-reported-too-many = Qisqa vaqtda ko‘p hisobot yubordingiz. Yozganingiz saqlandi: uni keyinroq yuboring.
plan-reported-no-evidence = Tanlagan dalilingiz endi yo‘q. Uni o‘zgartiring, qolgani saqlandi.
plan-reported-not-allowed = Bu band uchun endi boshqa shaxs javob beradi.
plan-reported-gone = Bu band yopilgan. Hisobot endi kerak emas.
plan-meeting = { $day } · { $title }
plan-which-meeting =
    { $kind ->
        [adoption] <b>Reja qaysi uchrashuvda qabul qilindi?</b>
        [recommendation] <b>Qaysi uchrashuv tavsiya qiladi?</b>
       *[decision] <b>Qaysi uchrashuv qaror qildi?</b>
    }
plan-other-meeting = Boshqa uchrashuv
plan-which-origin = <b>Band qaysi qarorlarga asoslangan?</b>
plan-bullet = · { $text }
plan-adopt-sure =
    <b>Shu bandlarni qabul qilasizmi: { $count }?</b>
    Shundan keyin matnning har bir o‘zgarishi tekshiriladi, avvalgi matn o‘qish uchun qoladi. Mas’ul shaxslarga xabar beriladi.
plan-adopt-more = Va yana: { $count }
plan-adopt-yes = Ha, qabul qilish
decision-title = <b>Qarorlar va tavsiyalar</b>
decision-none = Bu yerda hali hech narsa yozilmagan.
decision-line =
    { $kind ->
        [adoption] Rejaning qabul qilinishi
        [recommendation] Tavsiya
       *[decision] Qaror
    } · { $text }
decision-is-adoption = Rejaning qabul qilinishi
decision-is-decision = Qaror
decision-is-recommendation = Tavsiya
decision-by-track = Yo‘nalish bo‘yicha
decision-new = Qarorni yozish
decision-new-recommendation = Tavsiyani yozish
decision-head = <b>{ $kind }</b>
decision-at = { $meeting }, { $day }
decision-text = <blockquote>{ $text }</blockquote>
decision-items = Harakatlar rejasining bandlari: { $count }
decision-track = Yo‘nalish
decision-language = Boshqa til
decision-which-track = <b>Qaysi yo‘nalish?</b>
decision-all = Barchasi
decision-all-languages = Bu allaqachon barcha tilda yozilgan.
decision-ask-meeting = <b>Uchrashuv qanday ataldi?</b>
decision-ask-day =
    <b>Qaysi kuni bo‘ldi?</b>

    Masalan: 29-may
decision-ask-text =
    { $kind ->
        [recommendation] <b>Uchrashuv nimani tavsiya qiladi?</b>
       *[decision] <b>Nima qaror qilindi?</b>
    }

    1000 belgigacha, bot tilida. Boshqa tillarni keyin qo‘shish mumkin.
decision-ask-translation =
    <b>Shu tildagi matn: { $language }</b>

    <blockquote>{ $text }</blockquote>
    Saqlangan matn o‘zgarmaydi.
decision-line-meeting = Uchrashuv
decision-line-day = Kuni
decision-line-text = Matn
decision-preview =
    <b>Shunday yozilsinmi?</b>
    Yozilgandan keyin matn o‘zgarmaydi.
decision-save = Ha, yozish
decision-notice-recorded = Yozildi.
decision-notice-adopted = Qabul qilingan bandlar: { $count }. Mas’ul shaxslarga xabar beriladi.
decision-notice-unchanged = Bu tilda allaqachon yozilgan.
decision-notice-nothing = Qabul qilinishini kutayotgan tekshirilgan band yo‘q.
decision-notice-changed = Bu orada tayyor bandlar o‘zgardi. Ularni ko‘rib, qayta qabul qiling.
decision-notice-future = Bu kun hali kelmagan. Qaror qabul qilingan kunni ko‘rsating.
decision-notice-no-term = Hozir raislik yili yo‘q.
decision-notice-not-allowed = Buni faqat joriy yil raisligi o‘z yili uchun yoza oladi.
decision-notice-gone = Uchrashuv yoki yozuv endi yo‘q.
plan-files-about =
    <b>Harakatlar rejasi hujjatlari</b>

    Hujjatlar tarmoqdan tashqariga chiqadi, shuning uchun ularda hech kimning ismi yo‘q.
plan-file-plan = Reja (.{ $kind })
plan-file-report = Hisobot (.{ $kind })
plan-picture = Borishi rasm ko‘rinishida
plan-file-language = Tili: { $language }
plan-sent-plan = Harakatlar rejasi
plan-sent-report = Harakatlar rejasi bo‘yicha yakuniy hisobot
plan-files-too-many = Qisqa vaqtda ko‘p hujjat oldingiz. Keyingisini shu vaqtdan olasiz: { $when }.
plan-doc-title = Harakatlar rejasi. Raislik: { $country }
plan-doc-report-title = Harakatlar rejasi bo‘yicha yakuniy hisobot. Raislik: { $country }
plan-doc-priorities = Ustuvor yo‘nalishlar
plan-doc-plan = Bandlar
plan-doc-progress = Borishi
plan-doc-items = Bandlar
plan-doc-total = Jami
plan-doc-track = Yo‘nalish
plan-doc-kind = Turi
plan-doc-text = Matn
plan-doc-meeting = Uchrashuv
plan-doc-day = Kuni
plan-doc-adopted = Qabul qilingan bandlar: { $count }
plan-doc-decisions = Qarorlar va tavsiyalar
plan-doc-meetings = Uchrashuvlar
plan-doc-people = Mas’ul shaxslar
plan-doc-showcase = Loyihalar ko‘rgazmasi
plan-doc-projects = Ko‘rgazmadagi loyihalar
plan-doc-project = Loyiha
plan-doc-number = Soni
plan-doc-sent = Yuborilgan loyihalar
plan-doc-shown = Ko‘rgazmada
plan-doc-shown-from = Ko‘rgazmada: { $country }
plan-doc-useful = Foydali deb belgilandi, marta
plan-doc-repeats = Takrorlandi, marta
plan-doc-repeated-in = Takrorlandi, mamlakat
plan-doc-seated = O‘rni borlar
plan-doc-came = Kelganlar
plan-doc-changed = Qabul qilingandan keyingi matn o‘zgarishlari: { $count }
plan-doc-nothing = Yozuv yo‘q.
