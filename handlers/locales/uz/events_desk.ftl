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
event-ask-place =
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
event-ask-countries =
    <b>Qaysi mamlakatlar uchun?</b>

    O‘tkazib yuborsangiz, hammasi uchun.
event-ask-sectors =
    <b>Qaysi sohalar uchun?</b>

    O‘tkazib yuborsangiz, hammasi uchun.
event-fact-title = Nomi
event-fact-starts = Boshlanishi
event-fact-ends = Tugashi
event-fact-place = Joyi
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
event-fact-countries = Mamlakatlar
event-fact-sectors = Sohalar
event-agenda-too-long = Bu yerda { $count } qator, bir kunga { $most } sig‘adi. Qisqaroq yuboring.
event-agenda-line = { $number }-qator 09:30 kabi soat va nom bilan boshlanmaydi: «{ $line }». Tuzatib, dasturni to‘liq yuboring.
event-agenda-hour = { $number }-qatordagi soat mumkin emas: «{ $line }». Tuzatib, dasturni to‘liq yuboring.
event-agenda-long-line = { $number }-qator juda uzun; { $most } belgi sig‘adi.
event-shares-line = «{ $line }» tushunarsiz. Mamlakat va sonni yozing, masalan: Qozog‘iston 4.
desk-line =
    { $state ->
        [draft] { $date } · { $title } · qoralama
        [asked] { $date } · { $title } · kutmoqda
        [cancelled] { $date } · { $title } · bekor
       *[published] { $date } · { $title }
    }
desk-title = <b>Tadbirlarni tayyorlash</b>
desk-list = Avval qoralamalar, keyin yaqinlashayotganlari.
desk-none = Tadbir hali yo‘q. Yangisiga besh savol yetarli.
desk-new = Yangi tadbir
desk-publish = E’lon qilish …
desk-tell-now = O‘zgarishni hozir xabar qilish
desk-people = Kim qatnashadi
desk-door = Kirishda
desk-group-main = Nima, qachon, qayerda
desk-group-whom = Kimga, nechta
desk-group-more = Eslatma, savollar
desk-preview = O‘quvchi ko‘rgandek
desk-copy = Shunga o‘xshash yana biri
desk-results = Yakunlari
desk-discard = Qoralamani o‘chirish …
desk-reject = E’lon qilmaslik
desk-call-off = Tadbirni bekor qilish …
desk-is-draft = <i>Qoralama. Hali hech kimga xabar berilmagan.</i>
desk-is-asked = <i>Administrator e’lon qilishini kutmoqda.</i>
desk-is-published = <i>E’lon qilingan.</i>
desk-is-cancelled = <i>Bekor qilingan. Ishtirokchilarga xabar berilgan.</i>
desk-untold = <b>Hali xabar berilmagan.</b> Ishtirokchilar oxirgi o‘zgarishdan o‘n daqiqa keyin yoki tugma bosilganda bitta xabar oladi:
desk-counts = <b>Joyi bor:</b> { $seated } · <b>taklif etildi:</b> { $offered } · <b>kutmoqda:</b> { $queued } · <b>kelmaydi:</b> { $out }
desk-guest-count = nomi ko‘rsatilgan { $count } ishtirokchi
desk-whom = <b>Kimga:</b> { $whom } ({ $count })
desk-everybody = barcha ishtirokchilar
desk-also-open = Boshqalar ham qatnasha oladi.
desk-seats = <b>Joy:</b> { $seats }
desk-shares = <b>Mamlakatlar bo‘yicha:</b> { $shares }
desk-reminders = <b>Eslatma:</b> { $leads }
desk-no-reminders = yo‘q
desk-questions = <b>O‘z savollari:</b> { $count }
desk-texts = Matnlar, tillar
desk-about-main = Nimani o‘zgartirasiz?
desk-about-whom = Kimga xabar beriladi va kim joy oladi. Mamlakatlar va sohalar doirani toraytiradi; nomi ko‘rsatilganlar har doim kiradi.
desk-about-more = Nimani o‘zgartirasiz?
desk-guests = Nomi ko‘rsatilganlar
desk-make-open = Boshqalarga ham ochish
desk-make-invited = Faqat taklif bilan
desk-day = { $date } · { $count }
desk-which-day =
    <b>Qaysi kunning dasturi?</b>

    Kun yonida sessiyalar soni turibdi.
desk-which-language =
    <b>Nomi va tavsifi qaysi tilda?</b>

    Belgilanganlari bor. O‘z tilida matn bo‘lmasa, ruscha yoki inglizcha o‘qiydi.
desk-no-title = nomi hali yo‘q
desk-no-description = tavsifi hali yo‘q
desk-wording = <b>Tili:</b> { $language }
desk-preview-of = <i>Shunday o‘qiladi. Tili: { $language }.</i>
desk-publish-sure =
    { $count ->
        [0] <b>E’lon qilinsinmi?</b> Hozircha hech kim uchun emas: mamlakatlar, sohalar, nomlarni ko‘ring.
       *[other] <b>E’lon qilinsinmi?</b> { $count } ishtirokchi qulay vaqtda xabar oladi.
    }
desk-languages = <b>Matn bor tillar:</b> { $languages }
desk-languages-missing = <b>Yo‘q:</b> { $languages }. Ruscha yoki inglizcha, bo‘lmasa birinchi tilda o‘qiladi.
desk-publish-yes = Ha, e’lon qilish
desk-telling =
    { $bar }
    Xabarlar yuborilmoqda.
desk-told =
    { $bar }
    Hammaga yuborildi.
desk-sums = Jami { $total }: yetkazildi { $sent } · bot bloklangan { $blocked } · bo‘lmadi { $failed } · noma’lum { $unknown } · endi kerak emas { $dropped } · kutmoqda { $waiting }
desk-uninvite = { $name } — olib tashlash
desk-guests-list = <b>Nomi ko‘rsatilganlar: { $count }</b>
desk-guests-how = Ular har doim taklif etilganlarga kiradi. Faqat nomlar bo‘lsa, tadbir faqat ular uchun.
desk-guest-add = Kimnidir qo‘shish
desk-found = <b>Kimni nazarda tutyapsiz?</b>
desk-review = <b>Hammasi to‘g‘rimi?</b>
desk-review-more = Qolgani keyingi ekranda. E’lon qilinguncha hech kimga xabar bormaydi.
desk-review-yes = Ha, davom etish
desk-review-fact = <b>{ $label }: to‘g‘rimi?</b>
desk-from-to =
    Avval: { $before }

    Endi: <b>{ $after }</b>
desk-save = Saqlash
desk-type-again = Qaytadan yozish
desk-call-off-sure =
    <b>Rostdanmi?</b>

    Tadbir e’lon qilingan bo‘lsa, barcha ishtirokchilarga xabar boradi, qaytarib bo‘lmaydi.
desk-call-off-yes = Ha, bekor qilish
desk-call-off-no = Yo‘q, qoldirish
eventcancel-ask-reason =
    <b>Nega o‘tkazilmaydi?</b>

    Ishtirokchilar uchun bitta gap. O‘tkazib yuborsa bo‘ladi.
eventseat-ask-reason =
    <b>Qanday sabab bilan?</b>

    Bir qator; saqlanadi. Joy qaytarib olinsa, u o‘qiydi.
eventmaterial-ask-file =
    <b>Fayl, rasm yoki havola yuboring.</b>

    U tadbir kartasida turadi.
desk-participant =
    { $state ->
        [offered] { $name } · { $country } · taklif etildi
        [declined] { $name } · { $country } · kelmaydi
        [unseated] { $name } · { $country } · olindi
        [lapsed] { $name } · { $country } · muddati o‘tdi
       *[seated] { $name } · { $country }
    }
desk-people-in = Joyi bor: { $count }
desk-people-wait = Kutmoqda: { $count }
desk-people-out = Kelmaydi: { $count }
desk-seat-somebody = Kimgadir joy berish
desk-export-people = Jadval ko‘rinishida
desk-seat = Unga joy berish
desk-unseat = Joyini qaytarib olish
desk-her-seat = <b>Uning javobi:</b> { $said }
desk-no-answer = hali yo‘q
desk-state-seated = joyi bor
desk-state-offered = joy taklif etildi
desk-state-queued = kutish ro‘yxatida
desk-state-lapsed = taklif muddati o‘tdi
desk-state-declined = kela olmaydi
desk-state-unseated = joyi qaytarib olindi
desk-column-state = Javobi
desk-column-came = Keldi
desk-column-seats = Joyi bor
desk-approval =
    <b>{ $title }</b>
eventreject-ask-reason = Nega e’lon qilinmasligi kerak? Muallif sababingizni o‘qiydi.

    Koordinator bu tadbirni o‘z mamlakatidan tashqarida e’lon qilmoqchi. Iltimos, ko‘rib chiqing.
desk-notice-created = Qoralama tayyor. Tugatgach, e’lon qiling.
desk-notice-done = Saqlandi.
desk-notice-unchanged = Hech narsa o‘zgarmadi.
desk-notice-conflict = Shu orada boshqa tashkilotchi buni o‘zgartirdi. Yuqorida uniki, pastda Sizniki; hech narsa yo‘qolmadi. Sizniki to‘g‘ri bo‘lsa, saqlang.
desk-notice-not-allowed = Bu tadbirni Siz o‘zgartira olmaysiz.
desk-notice-over = Tadbir o‘tdi yoki bekor qilindi; endi o‘zgarmaydi.
desk-notice-end-before-start = Tugashi boshlanishidan keyin bo‘lishi kerak. Birini tuzating.
desk-notice-past = Bu vaqt o‘tib ketdi. Oldindagisini yozing.
desk-notice-too-long = Tadbir ikki oydan oshmaydi.
desk-notice-close-after-start = Javob qabul qilish boshlangandan keyin tugay olmaydi.
desk-notice-too-few-seats = Undan ko‘p joy olingan. Avval joylarni qaytarib oling yoki ko‘proq qoldiring.
desk-notice-too-few-for-taken = Bir mamlakat ishtirokchilari bundan ko‘p joy olgan.
desk-notice-shares-above-seats = Mamlakatlar bo‘yicha joy jamidan ko‘p. Kamaytiring yoki avval joy qo‘shing.
desk-notice-shares-outside = Tadbir mo‘ljallanmagan mamlakatga joy berilgan. Birini o‘zgartiring.
desk-notice-last-title = Tadbirga nom kerak. O‘rniga boshqasini yozing.
desk-notice-published = E’lon qilindi. Xabarlar qanday yetayotgani shu yerda ko‘rinadi.
desk-notice-asked = U mamlakatingizdan tashqarida, shuning uchun administrator e’lon qiladi.
desk-notice-cancelled = Tayyor.
desk-notice-copied = Shunday qoralama, bir necha hafta keyinga. Sanalarini ko‘ring.
desk-notice-told = Xabar berilmoqda.
desk-notice-invited = Qo‘shildi.
desk-notice-uninvited = Olib tashlandi.
desk-notice-not-possible = Hozir mumkin emas.
desk-notice-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga tegishli, shuning uchun buni administrator bajaradi. Administratorga murojaat qiling.
desk-notice-rejected = E’lon qilinmadi. Muallif sababingizni oladi, qoralama o‘zida qoladi.
desk-notice-reason-needs-admin = Sababni boshqa mamlakatlardagi hamkasblar ko‘radi, shuning uchun uni administrator yuboradi. Sababsiz o‘zingiz bekor qila olasiz.
desk-notice-seated = Joy berildi, unga xabar boradi.
desk-notice-unseated = Qaytarib olindi; sababi unga aytiladi.
desk-notice-full = Uning mamlakatiga bo‘sh joy yo‘q. Avval joy qo‘shing yoki ulushlarni o‘zgartiring.
desk-notice-not-a-member = U hozir tarmoq ishtirokchisi emas, joy berib bo‘lmaydi.
door-code =
    <b>{ $day }-kun kodi:</b> <code>{ $code }</code>
    Ishtirokchilar shu raqamlarni botga yozadi yoki rasmni skanerlaydi.
door-no-day = Kod tadbirning har kunida bo‘ladi. Boshlanishi: { $when }.
door-picture = Kod rasm ko‘rinishida
door-list = Belgilash ro‘yxati
door-again = Yangilash
door-numbers = <b>Keldi: { $came } / { $seated }</b>
door-number = { $name }: { $came } / { $seated }
door-page-before = ‹ Ismlar
door-page-after = Ismlar ›
door-tick = <b>{ $day }-kun.</b> Kelganda ismini bosing; yana bossangiz, belgi olinadi.
door-nobody = Hali hech kimda joy yo‘q.
door-caption =
    { $title }
    Kod: <code>{ $code }</code>
after-mean = <b>{ $mean } / 5</b> · javob: { $count }, qatnashdi: { $came }
after-score = { $score }: { $count }
after-none = Fikr hali yo‘q. Qatnashdi: { $came }; tugagach, bir soatdan keyin so‘raladi.
after-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · keltirish mumkin
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
after-materials = <b>Material:</b> { $count }
after-chart = Baholar rasm ko‘rinishida
after-export-results = Yakunlar jadvali
after-export-funders = Donorlar uchun
after-remove = Olib tashlash: { $title }
after-add = Material qo‘shish
after-send = Qatnashganlarga xabar
after-exported = Iltimos, faylni faqat kerakli odamlar o‘qiy oladigan joyda saqlang.
after-scores = Baholar
after-useful = Foydali
after-improve = O‘zgartirish
after-total = Jami
after-column-score = Baho
after-column-count = Javoblar soni
after-column-quote = Keltirish mumkin
after-notice-added = Qo‘shildi.
after-notice-unchanged = Bu allaqachon bor.
after-notice-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga tegishli, shuning uchun buni administrator bajaradi. Administratorga murojaat qiling.
after-notice-too-many = Sakkizta material sig‘adi. Avval bittasini olib tashlang.
after-notice-not-allowed = Bu tadbirni Siz o‘zgartira olmaysiz.
after-notice-removed = Olib tashlandi.
after-notice-sent = { $count } ishtirokchiga xabar boradi.
after-notice-nobody = Xabar beradigan odam yo‘q yoki yangilik yo‘q.
door-day = { $day }-kun
desk-delegation = Mening mamlakatimdan kim boradi
desk-delegation-list = Sizning mamlakatingizdan: { $count }
desk-delegate = { $name } · { $state }
desk-log = Nima qilindi
desk-log-title = <b>Nima qilindi, oxirgisi birinchi</b>
desk-log-none = Hali hech narsa.
desk-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
desk-act-publish = e’lon qildi
desk-act-cancel = bekor qildi
desk-act-reject = ruxsat berilmadi
desk-act-seat = joy berdi
desk-act-unseat = joyni qaytarib oldi
desk-act-export-people = ro‘yxatni jadval qilib oldi
desk-act-export-results = yakunlarni jadval qilib oldi
desk-act-export-funders = donorlar uchun sonlarni oldi
desk-notice-changed = Shu orada o‘zgardi: hozirgi holati shu.
