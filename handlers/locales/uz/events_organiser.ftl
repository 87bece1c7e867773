event-desk = Tadbirlarni tayyorlash
event-ask-title =
    <b>Tadbir qanday nomlanadi?</b>

    Bir qatorda, xabarda turadigandek.
event-ask-starts =
    <b>Qachon boshlanadi?</b>

    O‘sha joy vaqti bilan, masalan: 4.03 09:30, 4-mart 9:30, ertaga 10:00.
event-ask-ends =
    <b>Qachon tugaydi?</b>

    O‘sha kuni bo‘lsa, soatning o‘zi kifoya, masalan: 17:00.
event-ask-venue =
    <b>Qayerda o‘tadi?</b>

    Avval shahar, keyin manzil: «Buxoro, Osiyo mehmonxonasi». Onlayn bo‘lsa, havola.
event-ask-seats =
    <b>Nechta joy bor?</b>

    Faqat son, 1 dan 5000 gacha.
event-ask-description =
    <b>Tadbir nima haqida?</b>

    Bir necha xatboshi, 1500 belgigacha.
event-ask-zone =
    <b>Qaysi shahar vaqti bilan?</b>

    Yozilgan soat va daqiqa o‘zgarmaydi.
event-ask-agenda =
    <b>Shu kunning dasturi</b>

    Har bir sessiyaga bir qator:
    <code>09:30 Ochilish · Spiker</code>
    <code>10:00-11:30 Sessiya · Spiker · Moderator</code>

    25 qatorgacha; yuborganingiz avvalgisining o‘rnini oladi.
event-ask-organisers =
    <b>Kim tashkil etadi va qo‘llab-quvvatlaydi?</b>

    Bir qatorda, o‘qiladigandek.
event-ask-speech = <b>Qaysi tillarga tarjima bor?</b>
event-ask-shares =
    <b>Mamlakatlar bo‘yicha joylar</b>

    Masalan: Qozog‘iston 4, O‘zbekiston 6. Bu joylar faqat ularniki; qolgani boshqa mamlakatlarga.
event-ask-closing =
    <b>Javob qachongacha qabul qilinadi?</b>

    O‘tkazib yuborsangiz, boshlanguncha.
event-ask-reminders =
    <b>Qatnashuvchilarga qachon eslatish kerak?</b>

    Ularning tungi vaqtida emas: unda oldingi oqshom.
event-ask-questions =
    <b>So‘rovnoma uchun o‘z savollaringiz</b>

    Uchtagacha, har biri alohida qatorda.
event-fact-title = Nomi
event-fact-starts = Boshlanishi
event-fact-ends = Tugashi
event-fact-venue = Joyi
event-fact-seats = Joylar soni
event-fact-description = Tavsifi
event-fact-zone = Vaqti
event-fact-agenda = Dastur
event-fact-organisers = Tashkilotchilar
event-fact-speech = Tarjima
event-fact-shares = Mamlakatlarga joy
event-fact-closing = Javob muddati
event-fact-reminders = Eslatmalar
event-fact-questions = O‘z savollari
event-agenda-too-long = Bu yerda { $count } qator, bir kunga { $most } sig‘adi. Qisqaroq yuboring.
event-agenda-line = { $number }-qator 09:30 kabi soat va nom bilan boshlanmaydi: «{ $line }». Tuzatib, dasturni to‘liq yuboring.
event-agenda-hour = { $number }-qatordagi soat mumkin emas: «{ $line }». Tuzatib, dasturni to‘liq yuboring.
event-agenda-long-line = { $number }-qator juda uzun; { $most } belgi sig‘adi.
event-shares-line = «{ $line }» tushunarsiz. Mamlakat va sonni yozing, masalan: Qozog‘iston 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · qoralama
        [pending] { $date } · { $title } · kutmoqda
        [cancelled] { $date } · { $title } · bekor
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Tadbirlarni tayyorlash</b>
event-organiser-list = Avval qoralamalar, keyin yaqinlashayotganlari.
event-organiser-none = Tadbir hali yo‘q. Yangisiga besh savol yetarli.
event-organiser-new = Yangi tadbir
event-organiser-publish = E’lon qilish …
event-organiser-tell-now = O‘zgarishni hozir xabar qilish
event-organiser-people = Kim qatnashadi
event-organiser-door = Kirishda
event-organiser-group-main = Nima, qachon, qayerda
event-organiser-group-audience = Kimga, nechta
event-organiser-group-more = Eslatma, savollar
event-organiser-preview = O‘quvchi ko‘rgandek
event-organiser-copy = Shunga o‘xshash yana biri
event-organiser-results = Yakunlari
event-organiser-discard = Qoralamani o‘chirish …
event-organiser-call-off = Tadbirni bekor qilish …
event-organiser-is-draft = <i>Qoralama. Hali hech kimga xabar berilmagan.</i>
event-organiser-is-pending = <i>Administrator e’lon qilishini kutmoqda.</i>
event-organiser-is-published = <i>E’lon qilingan.</i>
event-organiser-is-cancelled = <i>Bekor qilingan. Ishtirokchilarga xabar berilgan.</i>
event-organiser-untold = <b>Hali xabar berilmagan.</b> Ishtirokchilar oxirgi o‘zgarishdan o‘n daqiqa keyin yoki tugma bosilganda bitta xabar oladi:
event-organiser-counts = <b>Joyi bor:</b> { $seated } · <b>taklif etildi:</b> { $offered } · <b>kutmoqda:</b> { $queued } · <b>kelmaydi:</b> { $out }
event-organiser-whom = <b>Kimga:</b> { $whom } ({ $count })
event-organiser-also-open = Boshqalar ham qatnasha oladi.
event-organiser-seats = <b>Joy:</b> { $seats }
event-organiser-shares = <b>Mamlakatlar bo‘yicha:</b> { $shares }
event-organiser-reminders = <b>Eslatma:</b> { $leads }
event-organiser-no-reminders = yo‘q
event-organiser-questions = <b>O‘z savollari:</b> { $count }
event-organiser-texts = Matnlar, tillar
event-organiser-about-main = Nimani o‘zgartirasiz?
event-organiser-about-audience = Kimga xabar beriladi va nechta joy bor. Nomi ko‘rsatilganlar har doim taklif qilinadi.
event-organiser-audience-next = <b>Boshqa auditoriya tanlandi, u hali saqlanmagan.</b>
event-organiser-audience-new = <b>Saqlangandan keyin yangi taklifnomalar:</b> { $count }
event-organiser-audience-review = Saqlash …
event-organiser-audience-discard = O‘zgarishlarni bekor qilish
event-organiser-about-more = Nimani o‘zgartirasiz?
event-organiser-make-open = Boshqalarga ham ochish
event-organiser-make-invited = Faqat taklif bilan
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Qaysi kunning dasturi?</b>

    Kun yonida sessiyalar soni turibdi.
event-organiser-which-language =
    <b>Nomi va tavsifi qaysi tilda?</b>

    Belgilanganlari bor. O‘z tilida matn bo‘lmasa, ruscha yoki inglizcha o‘qiydi.
event-organiser-no-title = nomi hali yo‘q
event-organiser-no-description = tavsifi hali yo‘q
event-organiser-wording = <b>Tili:</b> { $language }
event-organiser-preview-of = <i>Shunday o‘qiladi. Tili: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>E’lon qilinsinmi?</b> Hozircha hech kim uchun emas: kim uchunligini tanlang.
       *[other] <b>E’lon qilinsinmi?</b> { $count } ishtirokchi qulay vaqtda xabar oladi.
    }
event-organiser-languages = <b>Matn bor tillar:</b> { $languages }
event-organiser-languages-missing = <b>Yo‘q:</b> { $languages }. Ruscha yoki inglizcha, bo‘lmasa birinchi tilda o‘qiladi.
event-organiser-publish-yes = Ha, e’lon qilish
event-organiser-telling =
    { $bar }
    Xabarlar yuborilmoqda.
event-organiser-told =
    { $bar }
    Hammaga yuborildi.
event-organiser-sums = Jami { $total }: yetkazildi { $sent } · bot bloklangan { $blocked } · bo‘lmadi { $failed } · noma’lum { $unknown } · endi kerak emas { $dropped } · kutmoqda { $waiting }
event-organiser-found = <b>Kimni nazarda tutyapsiz?</b>
event-organiser-review = <b>Hammasi to‘g‘rimi?</b>
event-organiser-review-more = Qolgani keyingi ekranda. E’lon qilinguncha hech kimga xabar bormaydi.
event-organiser-review-yes = Ha, davom etish
event-organiser-review-fact = <b>{ $label }: to‘g‘rimi?</b>
event-organiser-from-to =
    Avval: { $before }

    Endi: <b>{ $after }</b>
event-organiser-save = Saqlash
event-organiser-type-again = Qaytadan yozish
event-organiser-call-off-sure =
    <b>Rostdanmi?</b>

    Tadbir e’lon qilingan bo‘lsa, barcha ishtirokchilarga xabar boradi, qaytarib bo‘lmaydi.
event-organiser-call-off-yes = Ha, bekor qilish
event-organiser-call-off-no = Yo‘q, qoldirish
eventcancel-ask-reason =
    <b>Nega o‘tkazilmaydi?</b>

    Ishtirokchilar uchun bitta gap. O‘tkazib yuborsa bo‘ladi.
eventseat-ask-reason =
    <b>Qanday sabab bilan?</b>

    Bir qator; saqlanadi. Joy qaytarib olinsa, u o‘qiydi.
eventmaterial-ask-file =
    <b>Fayl, rasm yoki havola yuboring.</b>

    U tadbir kartasida turadi.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · taklif etildi
        [cancelled] { $name } · { $country } · kelmaydi
        [revoked] { $name } · { $country } · olindi
        [expired] { $name } · { $country } · muddati o‘tdi
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = Joyi bor: { $count }
event-organiser-people-wait = Kutmoqda: { $count }
event-organiser-people-out = Kelmaydi: { $count }
event-organiser-seat-somebody = Kimgadir joy berish
event-organiser-export-people = Jadval ko‘rinishida
event-organiser-seat = Unga joy berish
event-organiser-revoke-seat = Joyini qaytarib olish
event-organiser-her-seat = <b>Uning javobi:</b> { $said }
event-organiser-no-answer = hali yo‘q
event-organiser-state-registered = joyi bor
event-organiser-state-offered = joy taklif etildi
event-organiser-state-waitlisted = kutish ro‘yxatida
event-organiser-state-expired = taklif muddati o‘tdi
event-organiser-state-cancelled = kela olmaydi
event-organiser-state-revoked = joyi qaytarib olindi
event-organiser-column-state = Javobi
event-organiser-column-came = Keldi
event-organiser-column-seats = Joyi bor
event-organiser-notice-created = Qoralama tayyor. Tugatgach, e’lon qiling.
event-organiser-notice-done = Saqlandi.
event-organiser-notice-unchanged = Hech narsa o‘zgarmadi.
event-organiser-notice-conflict = Shu orada boshqa tashkilotchi buni o‘zgartirdi. Yuqorida uniki, pastda Sizniki; hech narsa yo‘qolmadi. Sizniki to‘g‘ri bo‘lsa, saqlang.
event-organiser-notice-not-allowed = Bu tadbirni Siz o‘zgartira olmaysiz.
event-organiser-notice-over = Tadbir o‘tdi yoki bekor qilindi; endi o‘zgarmaydi.
event-organiser-notice-end-before-start = Tugashi boshlanishidan keyin bo‘lishi kerak. Birini tuzating.
event-organiser-notice-past = Bu vaqt o‘tib ketdi. Oldindagisini yozing.
event-organiser-notice-too-long = Tadbir ikki oydan oshmaydi.
event-organiser-notice-close-after-start = Javob qabul qilish boshlangandan keyin tugay olmaydi.
event-organiser-notice-too-few-seats = Undan ko‘p joy olingan. Avval joylarni qaytarib oling yoki ko‘proq qoldiring.
event-organiser-notice-too-few-for-taken = Bir mamlakat ishtirokchilari bundan ko‘p joy olgan.
event-organiser-notice-shares-above-seats = Mamlakatlar bo‘yicha joy jamidan ko‘p. Kamaytiring yoki avval joy qo‘shing.
event-organiser-notice-shares-outside = Tadbir mo‘ljallanmagan mamlakatga joy berilgan. Birini o‘zgartiring.
event-organiser-notice-last-title = Tadbirga nom kerak. O‘rniga boshqasini yozing.
event-organiser-notice-published = E’lon qilindi. Xabarlar qanday yetayotgani shu yerda ko‘rinadi.
event-organiser-notice-asked = U mamlakatingizdan tashqarida, shuning uchun administrator e’lon qiladi.
event-organiser-notice-cancelled = Tayyor.
event-organiser-notice-copied = Shunday qoralama, bir necha hafta keyinga. Sanalarini ko‘ring.
event-organiser-notice-told = Xabar berilmoqda.
event-organiser-notice-invited = Qo‘shildi.
event-organiser-notice-uninvited = Olib tashlandi.
event-organiser-notice-not-possible = Hozir mumkin emas.
event-organiser-notice-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga tegishli, shuning uchun buni administrator bajaradi. Administratorga murojaat qiling.
event-organiser-notice-reason-needs-admin = Sababni boshqa mamlakatlardagi hamkasblar ko‘radi, shuning uchun uni administrator yuboradi. Sababsiz o‘zingiz bekor qila olasiz.
event-organiser-notice-seated = Joy berildi, unga xabar boradi.
event-organiser-notice-revoked = Qaytarib olindi; sababi unga aytiladi.
event-organiser-notice-full = Uning mamlakatiga bo‘sh joy yo‘q. Avval joy qo‘shing yoki ulushlarni o‘zgartiring.
event-organiser-notice-not-a-member = U hozir tarmoq ishtirokchisi emas, joy berib bo‘lmaydi.
event-checkin-code =
    <b>{ $day }-kun kodi:</b> <code>{ $code }</code>
    Ishtirokchilar shu raqamlarni botga yozadi yoki rasmni skanerlaydi.
event-checkin-no-day = Kod tadbirning har kunida bo‘ladi. Boshlanishi: { $when }.
event-checkin-picture = Kod rasm ko‘rinishida
event-checkin-list = Belgilash ro‘yxati
event-checkin-again = Yangilash
event-checkin-numbers = <b>Keldi: { $came } / { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-page-before = ‹ Ismlar
event-checkin-page-after = Ismlar ›
event-checkin-tick = <b>{ $day }-kun.</b> Kelganda ismini bosing; yana bossangiz, belgi olinadi.
event-checkin-nobody = Hali hech kimda joy yo‘q.
event-checkin-caption =
    { $title }
    Kod: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } / 5</b> · javob: { $count }, qatnashdi: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Fikr hali yo‘q. Qatnashdi: { $came }; tugagach, bir soatdan keyin so‘raladi.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · keltirish mumkin
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Material:</b> { $count }
event-feedback-chart = Baholar rasm ko‘rinishida
event-feedback-export-results = Yakunlar jadvali
event-feedback-export-funders = Donorlar uchun
event-feedback-remove = Olib tashlash: { $title }
event-feedback-remove-sure = «{ $title }» olib tashlansinmi? Endi uni hech kim ocha olmaydi.
event-feedback-add = Material qo‘shish
event-feedback-send = Qatnashganlarga xabar
event-feedback-exported = Iltimos, faylni faqat kerakli odamlar o‘qiy oladigan joyda saqlang.
event-feedback-scores = Baholar
event-feedback-useful = Foydali
event-feedback-improve = O‘zgartirish
event-feedback-total = Jami
event-feedback-column-score = Baho
event-feedback-column-count = Javoblar soni
event-feedback-column-quote = Keltirish mumkin
event-feedback-notice-added = Qo‘shildi.
event-feedback-notice-unchanged = Bu allaqachon bor.
event-feedback-notice-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga tegishli, shuning uchun buni administrator bajaradi. Administratorga murojaat qiling.
event-feedback-notice-too-many = Sakkizta material sig‘adi. Avval bittasini olib tashlang.
event-feedback-notice-not-allowed = Bu tadbirni Siz o‘zgartira olmaysiz.
event-feedback-notice-removed = Olib tashlandi.
event-feedback-notice-sent = { $count } ishtirokchiga xabar boradi.
event-feedback-notice-nobody = Xabar beradigan odam yo‘q yoki yangilik yo‘q.
event-checkin-day = { $day }-kun
event-organiser-delegation = Mening mamlakatimdan kim boradi
event-organiser-delegation-list = Sizning mamlakatingizdan: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Nima qilindi
event-organiser-log-title = <b>Nima qilindi, oxirgisi birinchi</b>
event-organiser-log-none = Hali hech narsa.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = e’lon qildi
event-organiser-act-cancel = bekor qildi
event-organiser-act-event-rejected = ruxsat berilmadi
event-organiser-act-seat = joy berdi
event-organiser-act-revoke-seat = joyni qaytarib oldi
event-organiser-act-export-people = ro‘yxatni jadval qilib oldi
event-organiser-act-export-results = yakunlarni jadval qilib oldi
event-organiser-act-export-funders = donorlar uchun sonlarni oldi
event-organiser-notice-changed = Shu orada o‘zgardi: hozirgi holati shu.
event-organiser-act-event-approved = tasdiqlandi
event-organiser-act-event-changes_requested = o‘zgartirish so‘raldi
