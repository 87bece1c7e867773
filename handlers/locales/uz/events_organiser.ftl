event-desk = Tadbirlarni boshqarish
event-ask-title =
    <b>Tadbir qanday nomlanadi?</b>

    Bir qatorda, ishtirokchilar ko‘radigan ko‘rinishda.
event-ask-starts =
    <b>Qachon boshlanadi?</b>

    Tadbir joyining vaqt mintaqasi bo‘yicha, masalan: 4.03 09:30, 4-mart 9:30, ertaga 10:00.
event-ask-ends =
    <b>Qachon tugaydi?</b>

    O‘sha kuni bo‘lsa, soatning o‘zi kifoya, masalan: 17:00.
event-ask-venue =
    <b>Qayerda o‘tadi?</b>

    Avval shahar, keyin joy: “Buxoro, Osiyo mehmonxonasi”. Onlayn bo‘lsa, havola.
event-ask-seats =
    <b>Nechta joy bor?</b>

    1 dan 5000 gacha son.
event-ask-description =
    <b>Tadbir nima haqida?</b>

    Bir necha xatboshi, 1500 belgigacha.
event-ask-zone =
    <b>Qaysi vaqt mintaqasi?</b>

    Boshlanish va tugash soatlari yozganingizdek qoladi.
event-ask-agenda =
    <b>Shu kunning dasturi</b>

    Har bir sessiya uchun bir qator:
    <code>09:30 Ochilish · Spiker</code>
    <code>10:00-11:30 Sessiya · Spiker · Moderator</code>

    25 qatorgacha. Yangi matn avvalgisining o‘rnini oladi.
event-ask-organisers =
    <b>Kim tashkil etadi va qo‘llab-quvvatlaydi?</b>

    Bir qatorda, ishtirokchilar ko‘radigan ko‘rinishda.
event-ask-speech = <b>Qaysi tillarga og‘zaki tarjima bor?</b>
event-ask-shares =
    <b>Mamlakatlar bo‘yicha joylar</b>

    Masalan: Qozog‘iston 4, O‘zbekiston 6. Bu joylar shu mamlakatlarga ajratiladi. Qolgani boshqa barcha mamlakatlar uchun.
event-ask-closing =
    <b>Qachongacha ro‘yxatdan o‘tish mumkin?</b>

    Bu savolni o‘tkazsangiz: tadbir boshlanguncha.
event-ask-reminders =
    <b>Qatnashuvchilarga qachon eslatilsin?</b>

    Sokin soatlarda eslatma yuborilmaydi: u bir kun oldin kechqurun boradi.
event-ask-questions =
    <b>Fikr so‘rovnomasi uchun o‘z savollaringiz</b>

    Uchtagacha, har biri yangi qatordan.
event-fact-title = Nomi
event-fact-starts = Boshlanishi
event-fact-ends = Tugashi
event-fact-venue = Joyi
event-fact-seats = Joylar soni
event-fact-description = Tavsifi
event-fact-zone = Vaqt mintaqasi
event-fact-agenda = Dastur
event-fact-organisers = Tashkilotchilar
event-fact-speech = Tarjima
event-fact-shares = Mamlakatlarga joy
event-fact-closing = Ro‘yxat muddati
event-fact-reminders = Eslatmalar
event-fact-questions = Fikr savollari
event-agenda-too-long = Bu dasturda { $count } qator bor. Bir kunga ko‘pi bilan { $most } qator sig‘adi. Qisqarog‘ini yuboring.
event-agenda-line = { $number }-qator soat (masalan, 09:30) va nom bilan boshlanmagan: “{ $line }”. Shu qatorni tuzatib, butun dasturni qayta yuboring.
event-agenda-hour = { $number }-qatordagi soat noto‘g‘ri: “{ $line }”. Shu qatorni tuzatib, butun dasturni qayta yuboring.
event-agenda-long-line = { $number }-qator juda uzun. Ko‘pi bilan { $most } belgi sig‘adi.
event-shares-line = “{ $line }” tushunarsiz. Mamlakat va sonni yozing, masalan: Qozog‘iston 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · qoralama
        [pending] { $date } · { $title } · tasdiq kutmoqda
        [cancelled] { $date } · { $title } · bekor qilindi
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Tadbirlarni boshqarish</b>
event-organiser-list = Avval qoralamalar, keyin yaqinlashayotgan tadbirlar.
event-organiser-none = Hali tadbirlar yo‘q. Yaratish uchun beshta savolga javob bering.
event-organiser-new = Yangi tadbir
event-organiser-publish = E’lon qilish…
event-organiser-tell-now = Qatnashuvchilarga hozir xabar berish
event-organiser-people = Qatnashuvchilar
event-organiser-door = Kelganlar
event-organiser-group-main = Nima, qachon
event-organiser-group-audience = Kim uchun, joylar
event-organiser-group-more = Qo‘shimcha
event-organiser-preview = Ko‘rinishi
event-organiser-copy = Nusxa olish
event-organiser-results = Fikrlar, materiallar
event-organiser-discard = Qoralamani o‘chirish…
event-organiser-call-off = Bekor qilish…
event-organiser-is-draft = <i>Qoralama. Hali hech kimga xabar berilmagan.</i>
event-organiser-is-pending = <i>Administratorning tasdig‘ini kutmoqda.</i>
event-organiser-is-published = <i>E’lon qilingan.</i>
event-organiser-is-cancelled = <i>Bekor qilingan. Qatnashmoqchi bo‘lganlarning hammasiga xabar berildi.</i>
event-organiser-untold = <b>Qatnashuvchilarga hali xabar berilmagan.</b> Ular oxirgi o‘zgarishdan o‘n daqiqa keyin yoki tugmani bosganingizda bitta xabar oladi:
event-organiser-counts = <b>Joyi bor:</b> { $seated } · <b>taklif qilindi:</b> { $offered } · <b>kutish ro‘yxatida:</b> { $queued } · <b>kelmaydi:</b> { $out }
event-organiser-whom = <b>Kimga:</b> { $whom } ({ $count })
event-organiser-also-open = Boshqa ishtirokchilar ham kela oladi.
event-organiser-seats = <b>Joy:</b> { $seats }
event-organiser-shares = <b>Mamlakatlar bo‘yicha:</b> { $shares }
event-organiser-reminders = <b>Eslatma:</b> { $leads }
event-organiser-no-reminders = yo‘q
event-organiser-questions = <b>Fikr savollari:</b> { $count }
event-organiser-texts = Matnlar, tillar
event-organiser-about-main = Nimani o‘zgartirasiz?
event-organiser-about-audience = Kim taklif qilinadi va nechta joy bor. Ismi ko‘rsatilganlar har qanday holatda taklif qilinadi.
event-organiser-audience-next = <b>Boshqa auditoriyani tanladingiz, lekin hali saqlamadingiz.</b>
event-organiser-audience-new = <b>Saqlasangiz, yangi taklifnomalar:</b> { $count }
event-organiser-audience-review = Saqlash…
event-organiser-audience-discard = O‘zgarishlarni bekor qilish
event-organiser-about-more = Nimani o‘zgartirasiz?
event-organiser-make-open = Boshqalarga ham ochish
event-organiser-make-invited = Faqat taklif bilan
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Qaysi kunning dasturi?</b>

    Har bir kun yonida sessiyalar soni ko‘rsatilgan.
event-organiser-which-language =
    <b>Qaysi tildagi matnni o‘zgartirasiz?</b>

    ✓ qo‘yilgan tillarda matn bor. O‘z tilida matn bo‘lmasa, ishtirokchi uni ruscha yoki inglizcha ko‘radi.
event-organiser-no-title = nomi hali yo‘q
event-organiser-no-description = tavsifi hali yo‘q
event-organiser-wording = <b>Tili:</b> { $language }
event-organiser-preview-of = <i>Ishtirokchilar shunday ko‘radi. Tili: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>E’lon qilinsinmi?</b> Auditoriya hali tanlanmagan. Kim uchunligini tanlang.
       *[other] <b>E’lon qilinsinmi?</b> { $count } ishtirokchi sokin soatlaridan tashqarida xabar oladi.
    }
event-organiser-languages = <b>Matn bor tillar:</b> { $languages }
event-organiser-languages-missing = <b>Matn yo‘q:</b> { $languages }. Bu ishtirokchilar uni ruscha yoki inglizcha, ular bo‘lmasa, birinchi tilda ko‘radi.
event-organiser-publish-yes = Ha, e’lon qilish
event-organiser-telling =
    { $bar }
    Ishtirokchilarga xabar yuborilmoqda.
event-organiser-told =
    { $bar }
    Hammaga xabar berildi.
event-organiser-sums = Jami { $total }: yetkazildi { $sent } · botni blokladi { $blocked } · yetkazilmadi { $failed } · noma’lum { $unknown } · endi kerak emas { $dropped } · kutmoqda { $waiting }
event-organiser-found = <b>Kimni nazarda tutyapsiz?</b>
event-organiser-review = <b>Hammasi to‘g‘rimi?</b>
event-organiser-review-more = Qolganini keyingi ekranda qo‘shishingiz mumkin. E’lon qilmaguningizcha hech kimga xabar bormaydi.
event-organiser-review-yes = Ha, davom etish
event-organiser-review-fact = <b>{ $label }: to‘g‘rimi?</b>
event-organiser-from-to =
    Avval: { $before }

    Endi: <b>{ $after }</b>
event-organiser-save = Saqlash
event-organiser-type-again = Qayta o‘zgartirish
event-organiser-call-off-sure =
    <b>Bu tadbir bekor qilinsinmi?</b>

    E’lon qilingan bo‘lsa, qatnashmoqchi bo‘lganlarning hammasi xabar oladi. Uni qaytarib bo‘lmaydi.
event-organiser-call-off-yes = Ha, bekor qilinsin
event-organiser-call-off-no = Tadbir bekor qilinmasin
eventcancel-ask-reason =
    <b>Tadbir nega bekor qilinadi?</b>

    Qatnashmoqchi bo‘lganlar uchun bitta gap. Bu savolni o‘tkazish mumkin.
eventseat-ask-reason =
    <b>Sababi nima?</b>

    Bir qator. U tarixda saqlanadi. Joyini qaytarib olsangiz, ishtirokchi sababni o‘qiydi.
eventmaterial-ask-file =
    <b>Fayl, rasm yoki havola yuboring.</b>

    U tadbir sahifasida, materiallarni ko‘ra oladigan hammaga ko‘rinadi.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · joy taklif qilindi
        [cancelled] { $name } · { $country } · kela olmaydi
        [revoked] { $name } · { $country } · joyi qaytarib olindi
        [expired] { $name } · { $country } · javob bermadi
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = Joyi bor: { $count }
event-organiser-people-wait = Kutish ro‘yxati: { $count }
event-organiser-people-out = Kelmaydi: { $count }
event-organiser-seat-somebody = Ishtirokchi qo‘shish
event-organiser-export-people = Jadvalga yuklash
event-organiser-seat = Unga joy berish
event-organiser-revoke-seat = Joyini qaytarib olish
event-organiser-her-seat = <b>Uning javobi:</b> { $said }
event-organiser-no-answer = hali yo‘q
event-organiser-state-registered = joyi bor
event-organiser-state-offered = joy taklif qilindi
event-organiser-state-waitlisted = kutish ro‘yxatida
event-organiser-state-expired = muddatida javob bermadi
event-organiser-state-cancelled = kela olmaydi
event-organiser-state-revoked = joyi qaytarib olindi
event-organiser-column-state = Javobi
event-organiser-column-came = Qatnashdi
event-organiser-column-seats = Joyi bor
event-organiser-notice-created = Qoralama tayyor. Tugatgach, e’lon qiling.
event-organiser-notice-done = Saqlandi.
event-organiser-notice-unchanged = Hech narsa o‘zgarmadi.
event-organiser-notice-conflict = Bu orada boshqa tashkilotchi buni o‘zgartirdi. Yuqorida uning varianti, pastda Sizniki, hech narsa yo‘qolmadi. O‘z variantingizni qoldirmoqchi bo‘lsangiz, saqlang.
event-organiser-notice-not-allowed = Bu tadbirni Siz o‘zgartira olmaysiz.
event-organiser-notice-over = Tadbir tugagan yoki bekor qilingan, endi uni o‘zgartirib bo‘lmaydi.
event-organiser-notice-end-before-start = Tugash vaqti boshlanishidan keyin bo‘lishi kerak. Ikkisidan birini tuzating.
event-organiser-notice-past = Bu vaqt o‘tib ketdi. Kelajakdagi vaqtni yozing.
event-organiser-notice-too-long = Tadbir ko‘pi bilan ikki oy davom etishi mumkin.
event-organiser-notice-close-after-start = Ro‘yxatdan o‘tish tadbir boshlangandan keyin tugashi mumkin emas.
event-organiser-notice-too-few-seats = Bundan ko‘proq ishtirokchining joyi bor. Avval ayrim joylarni qaytarib oling yoki ko‘proq joy qoldiring.
event-organiser-notice-too-few-for-taken = Bir mamlakat ishtirokchilarida bunda qoladiganidan ko‘proq joy bor.
event-organiser-notice-shares-above-seats = Mamlakatlar bo‘yicha joylar jami joydan ko‘p. Ularni kamaytiring yoki avval joy qo‘shing.
event-organiser-notice-shares-outside = Auditoriyaga kirmagan mamlakatga joy ajratilgan. Ikkisidan birini o‘zgartiring.
event-organiser-notice-last-title = Tadbirga nom kerak. Uning o‘rniga boshqasini yozing.
event-organiser-notice-published = E’lon qilindi. Xabarlar yetkazilishini shu yerda kuzatasiz.
event-organiser-notice-asked = Tadbir mamlakatingizdan tashqariga ham taalluqli, shuning uchun administratordan tasdiq so‘raldi.
event-organiser-notice-cancelled = Tadbir bekor qilindi.
event-organiser-notice-copied = Qoralama sifatida nusxalandi, sanalari bir necha hafta keyinga surildi. Sanalarni tekshiring.
event-organiser-notice-told = Qatnashuvchilarga xabar yuborilmoqda.
event-organiser-notice-invited = Qo‘shildi.
event-organiser-notice-uninvited = Olib tashlandi.
event-organiser-notice-not-possible = Hozir mumkin emas.
event-organiser-notice-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga ham boradi, shuning uchun buni faqat administrator qila oladi. Unga murojaat qiling.
event-organiser-notice-reason-needs-admin = Sababingiz boshqa mamlakatlardagi hamkasblarga boradi, shuning uchun uni administrator yuborishi kerak. Sababsiz bo‘lsa, tadbirni o‘zingiz bekor qila olasiz.
event-organiser-notice-seated = Endi uning joyi bor, unga xabar berildi.
event-organiser-notice-revoked = Joyi qaytarib olindi. Sababi unga aytildi.
event-organiser-notice-full = Uning mamlakati uchun bo‘sh joy yo‘q. Avval joy qo‘shing yoki mamlakatlar bo‘yicha joylarni o‘zgartiring.
event-organiser-notice-not-a-member = U hozir tarmoq ishtirokchisi emas, shuning uchun joy ololmaydi.
event-organiser-notice-attended = U allaqachon kelgani belgilangan, shuning uchun joyini qaytarib olib bo‘lmaydi.
event-checkin-code =
    <b>{ $day }-kun kodi:</b> <code>{ $code }</code>
    Joyi borlar shu raqamlarni botga yuboradi yoki rasmni skanerlaydi.
event-checkin-no-day = Tadbirning har bir kunida kod bo‘ladi. Boshlanishi: { $when }.
event-checkin-picture = Kod rasm ko‘rinishida
event-checkin-list = Kelganlar ro‘yxati
event-checkin-again = Yangilash
event-checkin-numbers = <b>Kelganlar: { $came } / { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-tick = <b>{ $day }-kun.</b> Kelganini belgilash uchun ismini bosing. Yana bossangiz, belgi olib tashlanadi.
event-checkin-nobody = Hali hech kimda joy yo‘q.
event-checkin-caption =
    { $title }
    Kod: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } / 5</b> · javoblar: { $count } · qatnashganlar: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Fikrlar hali yo‘q. Qatnashganlar: { $came }. Tadbir tugagach, bir soatdan keyin so‘raladi.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            “{ $text }” · iqtibos keltirish mumkin
       *[no] <i>{ $label }</i>
            “{ $text }”
    }
event-feedback-materials = <b>Materiallar:</b> { $count }
event-feedback-chart = Baholar rasmi
event-feedback-export-results = Natijalar jadvali
event-feedback-export-funders = Donorlar uchun
event-feedback-remove = Olib tashlash: { $title }
event-feedback-remove-sure = “{ $title }” olib tashlansinmi? Ishtirokchilar uni endi ocha olmaydi.
event-feedback-add = Material qo‘shish
event-feedback-send = Xabar berish
event-feedback-exported = Iltimos, bu faylni faqat kerakli odamlar o‘qiy oladigan joyda saqlang.
event-feedback-scores = Baholar
event-feedback-useful = Foydali
event-feedback-improve = Yaxshilash kerak
event-feedback-total = Jami
event-feedback-column-score = Baho
event-feedback-column-count = Javoblar soni
event-feedback-column-quote = Iqtibos mumkin
event-feedback-notice-added = Qo‘shildi.
event-feedback-notice-unchanged = Bu allaqachon qo‘shilgan.
event-feedback-notice-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga ham boradi, shuning uchun buni faqat administrator qila oladi. Unga murojaat qiling.
event-feedback-notice-too-many = Sakkiztagacha material qo‘shish mumkin. Avval bittasini olib tashlang.
event-feedback-notice-not-allowed = Bu tadbirni Siz o‘zgartira olmaysiz.
event-feedback-notice-removed = Olib tashlandi.
event-feedback-notice-sent = { $count } ishtirokchiga xabar yuborilmoqda.
event-feedback-notice-nobody = Xabar beradigan odam yo‘q yoki ular uchun yangilik yo‘q.
event-checkin-day = { $day }-kun
event-organiser-delegation = Mamlakatimdan qatnashuvchilar
event-organiser-delegation-list = Sizning mamlakatingizdan: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Tarix
event-organiser-log-title = <b>Tarix, avval oxirgisi</b>
event-organiser-log-none = Hali hech narsa.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = e’lon qildi
event-organiser-act-cancel = bekor qildi
event-organiser-act-event-rejected = rad etdi
event-organiser-act-seat = joy berdi
event-organiser-act-revoke-seat = joyni qaytarib oldi
event-organiser-act-delegate-enter = Telegrami yo‘q ayolni yozdi
event-organiser-act-export-people = ro‘yxatni jadvalga yukladi
event-organiser-act-export-results = natijalarni jadvalga yukladi
event-organiser-act-export-funders = donorlar uchun raqamlarni yukladi
event-organiser-notice-changed = Bu orada o‘zgartirildi. Hozirgi holati shunday.
event-organiser-act-event-approved = tasdiqladi
event-organiser-act-event-changes_requested = o‘zgartirish so‘radi
event-feedback-too-few = <b>Fikr bor, lekin ko‘rsatish uchun hali kam.</b> Qatnashganlar: { $came }
event-feedback-later = Hech kim tanilib qolmasligi uchun natijalar bo‘lib-bo‘lib, har safar kamida { $least } ta fikr bilan ko‘rsatiladi. To‘liq ko‘rsatiladigan kun: { $day }.
event-feedback-never = Javob berganlar { $least } kishidan kam, shuning uchun natijalar ko‘rsatilmaydi: kimdir tanilib qolishi mumkin edi.
event-feedback-other-institutions = Boshqa muassasalar
event-organiser-end-moves = Tugash vaqti ham suriladi: { $before } → <b>{ $after }</b>
event-organiser-save-both = Saqlash, tugashini ham surish
event-organiser-keep-end = Saqlash, tugashi qolsin
event-organiser-outside = <b>Tadbir vaqtidan tashqaridagi sessiyalar.</b> Dasturni yoki vaqtni o‘zgartiring:
event-fact-shown = Joyni ko‘radiganlar
event-ask-shown =
    <b>Manzilni kim ko‘radi?</b>

    Shahar vaqt yonida baribir ko‘rinadi. Onlayn tadbir havolasini doim faqat joyi borlar ko‘radi.
event-organiser-notice-outside-event = Sessiya tadbir vaqti ichida o‘tishi kerak.
event-organiser-notice-needs-event = Uning tadbirning o‘zida joyi yo‘q.
event-organiser-notice-overlaps = Bu vaqtda uning boshqa sessiyada joyi bor.
event-organiser-links =
    <b>Tavsif yoki dasturda havola bor.</b> Uni taklif qilinganlarning hammasi ocha oladi: { $found }
    O‘tkazilish joyida yozilgan havolani faqat o‘rni borlar ko‘radi.
event-organiser-links-move = Havolani joyga ko‘chirish
event-organiser-links-too-long = O‘tkazilish joyiga sig‘maydi. Avval joyni yoki havolani qisqartiring.
