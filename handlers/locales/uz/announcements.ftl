announcement-title-plain = E’lonlar
announcement-title = <b>E’lonlar</b>
announcement-list = Siz yozgan va boshqalar yuborayotgan e’lonlar.
announcement-none = Hozircha yo‘q. Avval bir tilda yozasiz, kim uchunligini tanlaysiz va yuborilishidan oldin o‘quvchi ko‘rgandek ko‘rasiz.
announcement-new = E’lon yozish
announcement-line =
    { $state ->
        [draft] Qoralama · { $day } · { $text }
        [pending] Rozilik kutmoqda · { $day } · { $text }
        [going] Yuborilmoqda · { $day } · { $text }
        [stopped] To‘xtatildi · { $day } · { $text }
       *[over] Yuborildi · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Bu qanday e’lon?</b>

    Har bir turini har kim o‘zida o‘chira oladi. Shoshilinchi tunda ham keladi: faqat kutib bo‘lmaydigan ish uchun.
announcement-kind-news = Yangilik
announcement-kind-opportunity = Imkoniyat
announcement-kind-event = Tadbir haqida
announcement-kind-urgent = Shoshilinch
announcement-ask-language =
    <b>Avval qaysi tilda yozasiz?</b>

    Boshqalarini keyin birma-bir qo‘shish mumkin.
announcement-ask-text =
    <b>Nima demoqchisiz?</b>

    Qanday o‘qilsa, shunday yozing; qalin va qiya harflar, havola, iqtibos saqlanadi. 3600 belgigacha, rasm bilan 800 tagacha.
announcement-review = <i>{ $kind } · { $language }. Shunday o‘qiladi:</i>
announcement-review-yes = Davomi: kim uchun
announcement-fact-kind = Turi
announcement-fact-language = Tili
announcement-fact-text = Matn
announcement-fact-texts = Tillari
announcement-fact-author = Yozgan
announcement-fact-with = Birga
announcement-fact-when = Qachon
announcement-fact-whom = Kimga
announcement-fact-sent = Tasdiqlandi
announcement-is-draft = <b>Qoralama.</b> Hali hech narsa yuborilmadi.
announcement-is-pending = <b>Boshqa administratorning roziligini kutmoqda.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = darhol
announcement-with-photo = rasm
announcement-with-document = fayl
announcement-without = Hisobga kirmaydi: bu turini o‘chirganlar — { $off }, botni bloklaganlar — { $away }, to‘xtatilganlar — { $suspended }.
announcement-outside = Mamlakatlaringizdan tashqarida: { $count }
announcement-falls-back = Boshqa tilda o‘qiydi ({ $language }): { $some }
announcement-needs-yes = U ko‘pchilikka yoki mamlakatingizdan tashqariga boradi: avval boshqa administrator roziligi kerak.
announcement-texts = Matnlar, tillar
announcement-attach = Rasm, fayl
announcement-buttons = Tugmalar
announcement-kind = Turi
announcement-when = Qachon
announcement-preview = O‘qilishi
announcement-try = Menga yuborish
announcement-send = Yuborish …
announcement-ask = Administratordan so‘rash …
announcement-discard = Qoralamani o‘chirish
announcement-discard-sure =
    <b>Bu qoralama o‘chirilsinmi?</b>

    Uni qaytarib bo‘lmaydi.
announcement-discard-yes = Ha, o‘chirish
announcement-take-back = Qaytarib olish
announcement-open = Ochish
announcement-which-language =
    <b>Qaysi tilda?</b>

    Belgilanganlari bor. O‘z tilida matn bo‘lmasa, ruscha yoki inglizcha o‘qiydi.
announcement-which-corrected =
    <b>Yuborish to‘xtatib turildi.</b>

    Xatosini har bir tilda qaytadan yozing. Olganlar o‘rnida tuzatilgan matnni ko‘radi.
announcement-corrected-text = { $name }: tuzatildi
announcement-text-in = <i>Tili: { $language }</i>
announcement-edit = Qaytadan yozish
announcement-drop = Bu tilni olib tashlash
announcement-drop-sure = Bu matn o‘chirilsinmi? Til: { $language }
announcement-ask-text-in =
    <b>Matnni yuboring.</b> Tili: { $language }.

    Bezagi saqlanadi. Yangi matn avvalgisining o‘rniga turadi.
announcefile-ask-file =
    <b>Rasm yoki faylni yuboring.</b>

    U har bir matn bilan boradi; ostiga 800 belgigacha sig‘adi.
announcement-which-buttons =
    <b>Ostida qanday tugmalar turadi?</b>

    Har birini nechta o‘quvchi bosgani sanaladi.
announcement-add-event = Tadbirga tugma
announcement-add-practice = Amaliyotga tugma
announcement-add-link = Havolaga tugma
announcement-no-button = Olib tashlash: { $title }
announcement-which-event = <b>Qaysi tadbir?</b>
announcement-which-practice = <b>Qaysi amaliyot?</b>
announcement-nothing-there = Hozircha tanlaydigan narsa yo‘q.
announcelink-ask-link =
    <b>Qaysi manzil?</b>

    U https bilan boshlanadi. O‘quvchi ochishdan oldin uni to‘liq ko‘radi.
announcement-goes-at-once = <b>U darhol yuboriladi.</b>
announcement-goes-at = <b>Yuboriladi: { $when }</b> (Sizning vaqtingiz bilan)
announcement-hours = <b>O‘quvchilar vaqti bilan:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = boshqa vaqt bilan: { $count }
announcement-never-night = Sokin soatlarida hech kimga bormaydi: ertalab keladi.
announcement-ask-when = Vaqtini tanlash
announcement-make-at-once = Darhol yuborish
announcewhen-ask-when =
    <b>Qachon yuborilsin?</b>

    Sizning vaqtingiz bilan, masalan: 4.03 09:30, 4 mart 9:30, ertaga 10:00.
announcement-sure = <b>Hozir yuborilsinmi?</b> Oladi: { $count }
announcement-sure-at = <b>Yuborilsinmi?</b> Vaqti: { $when }. Oladi: { $count }
announcement-urgent-sure = <b>Rostdan shoshilinchmi?</b> Hozir tun bo‘lganlarni uyg‘otadi. Oladi: { $count }
announcement-send-yes = Ha, yuborish
announcement-ask-yes = Ha, administratordan so‘rash
announcement-is-going = <b>Yuborilmoqda.</b>
announcement-is-over = <b>Hammaga yuborildi.</b>
announcement-is-stopped = <b>To‘xtatildi.</b> Endi hech kimga bormaydi.
announcement-is-waiting = <b>Yuboriladi: { $when }.</b>
announcement-is-correcting = <b>Tuzatilgan matn o‘rniga qo‘yilmoqda.</b> Qolgani: { $count }
announcement-paused-sender = <b>To‘xtatib turildi.</b>
announcement-paused-failures = <b>O‘zi to‘xtadi:</b> juda ko‘p xabar ketmadi. Davom ettirishdan oldin sababini ko‘ring.
announcement-paused-role = <b>Ushlab turildi:</b> yuboruvchining endi vazifasi yo‘q. Davom etishini administrator hal qiladi.
announcement-paused-correction = <b>Tuzatish vaqtida to‘xtatib turildi.</b>
announcement-correction-draft = <b>Tuzatish vaqtida to‘xtatib turildi.</b>
announcement-correction-pending = <b>Tuzatish boshqa administrator roziligini kutmoqda.</b>
announcement-correction-send = Tuzatishni yuborish
announcement-correction-leave = Avvalgi matnni qoldirish
announcement-correction-go = Tuzatishni davom ettirish
announcement-corrected =
    <b>{ $language }, tuzatilgani:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Jami:</b> { $count }, shundan
announcement-sum-sent = yetkazildi: { $count }
announcement-sum-waiting = kutmoqda: { $count }
announcement-sum-blocked = botni blokladi: { $count }
announcement-sum-failed = bo‘lmadi: { $count }
announcement-sum-unknown = balki yetib bormagan: { $count }
announcement-sum-closed = noma’lum, shundayligicha qoldi: { $count }
announcement-sum-dropped = yuborilmadi: { $count }
announcement-sum-later = <i>O‘z soatini kutmoqda: { $count }, birinchisi: { $when }</i>
announcement-sum-old = <i>Tuzatishdan oldingi matn bilan: { $count }</i>
announcement-speed = soniyasiga { $rate }, taxminan { $minutes } daq qoldi
announcement-pause = To‘xtatib turish
announcement-resume = Davom ettirish
announcement-stop = To‘xtatish
announcement-correct = Tuzatish
announcement-stop-sure =
    <b>Butunlay to‘xtatilsinmi?</b>

    Davom ettirib bo‘lmaydi; olmaydiganlar: { $count }
announcement-stop-yes = Ha, to‘xtatish
announcement-unknown = Balki yetib bormagan: { $count }
announcement-numbers = Raqamlar
announcement-numbers-title = <b>Natijasi</b>
announcement-numbers-title-plain = E’lon
announcement-dropped-why = <b>Yuborilmadi, sababi:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = to‘xtatildi
announcement-why-1 = endi ishtirokchi emas yoki bu turini o‘chirgan
announcement-why-2 = tarmoqdan chiqqan
announcement-why-3 = baza tiklangach olib tashlandi
announcement-why-4 = juda kech
announcement-pressed-title = <b>Tugmalarni bosganlar:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = tadbirga
announcement-to-practice = amaliyotga
announcement-to-link = havolaga
announcement-export = Jadval ko‘rinishida
announcement-column-total = Jami
announcement-column-sent = Yetkazildi
announcement-column-blocked = Botni blokladi
announcement-column-failed = Bo‘lmadi
announcement-column-unknown = Noma’lum
announcement-column-dropped = Yuborilmadi
announcement-column-waiting = Kutmoqda
announcement-unknown-list =
    <b>Balki yetib bormagan: { $count }</b>

    Javob yo‘lda yo‘qoldi: olgan-olmaganini bilib bo‘lmaydi.
announcement-names = { $names }
announcement-again = Qayta yuborish (ba’zilarga ikki marta)
announcement-accept = Shundayligicha qoldirish
announcement-quiet = <i>{ $kind } · nima kelishini tanlash: /settings</i>
announcement-is-urgent = <b>Shoshilinch</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = { $host } ochish
announcement-link =
    Manzili mana bu:
    { $link }
announcement-was-allowed = <b>Boshqa administrator rozi bo‘ldi.</b> E’lon yuboriladi.
announcement-was-refused = <b>E’lon yuborilmadi.</b> U yana qoralama: ko‘ring, o‘zgartiring yoki boshqa administratordan so‘rang.
announcement-correction-was-refused = <b>Tuzatishga ruxsat berilmadi.</b> E’lon avvalgi matni bilan to‘xtab turibdi.
announcement-caption-too-long = Rasm yoki fayl bilan faqat { $most } ta belgi sig‘adi (ko‘p: { $language }). Avval matnni qisqartiring; fayl qo‘shilmadi.
announcement-notice-created = Qoralama tayyor. Siz aytmaguncha hech narsa ketmaydi.
announcement-notice-done = Saqlandi.
announcement-notice-unchanged = Hech narsa o‘zgarmadi.
announcement-notice-gone = Bu e’lon endi yo‘q.
announcement-notice-locked = U rozilik kutmoqda yoki yuborilmoqda: qaytarib oling yoki tuzating.
announcement-notice-last-text = Bitta matn qolishi kerak. Avval boshqa tilini yozing.
announcement-notice-past = Bu vaqt o‘tib ketdi. Oldindagisini tanlang.
announcement-notice-no-event = Bu tadbir hozir o‘quvchilarga ochiq emas.
announcement-notice-no-practice = Bu amaliyot hozir kutubxonada yo‘q.
announcement-notice-discarded = Qoralama o‘chirildi.
announcement-notice-refused-by-telegram = Telegram buni qabul qilmaydi: rasm yoki faylni tekshirib, qaytadan yuboring.
announcement-notice-unreachable = Telegram bilan bog‘lanib bo‘lmadi, shuning uchun ko‘rsatilmadi. Birozdan so‘ng qayta urinib ko‘ring.
announcement-notice-tried = Faqat Sizga yuborildi.
announcement-notice-caption = Rasm yoki fayl bilan matn 800 belgidan oshmaydi. Uzunlarini qisqartiring.
announcement-notice-changed = Shu orada o‘zgardi: hozirgi holati shu.
announcement-notice-sent = Yuborilmoqda. Borishi shu yerda ko‘rinadi.
announcement-notice-asked = Boshqa administratorlardan so‘raldi. Biri rozi bo‘lganda yuboriladi.
announcement-notice-already = Bu allaqachon hal qilingan.
announcement-notice-no-text = Matn hali yo‘q.
announcement-notice-nobody = Uni hech kim olmaydi: kim uchunligini ko‘ring.
announcement-notice-nobody-reads-it = O‘quvchilarning hech biri bu tilni tanlamagan. Ularning tilida, ruscha yoki inglizcha matn qo‘shing.
announcement-notice-no-second = Ikkinchi administratorning roziligi kerak, u esa yo‘q. /admin orqali tayinlang.
announcement-notice-taken-back = Qaytarib olindi: yana qoralama.
announcement-notice-paused = To‘xtatib turildi. Yo‘ldagilari yetib boradi.
announcement-notice-resumed = Davom etadi.
announcement-notice-stopped = To‘xtatildi. Endi hech kimga bormaydi.
announcement-notice-correcting = To‘xtatib turildi. Endi xatosini qaytadan yozing.
announcement-notice-corrected = Tuzatilgan matn o‘rniga qo‘yiladi, yuborish davom etadi.
announcement-notice-left = Matn avvalgidek qoldi; to‘xtab turibdi.
announcement-notice-over = Tugadi: yuboradigan narsa qolmadi.
announcement-notice-not-while-correcting = Tuzatilmoqda: avval tuzatishni yuboring yoki avvalgi matnni qoldiring.
announcement-notice-unknown-again = Ularga takror belgisi bilan yana yuboriladi.
announcement-notice-unknown-accepted = Shundayligicha qoldirildi.
announcement-notice-unknown-none = Endi noma’lum narsa yo‘q.
announcement-notice-unknown-stopped = U to‘xtatilgan, qayta yuborilmaydi.
announcement-notice-unknown-gone = Bu e’lon endi yo‘q.
announcement-answer = Javob berish
announceanswer-ask-text =
    <b>Javobingiz.</b>

    300 belgigacha. U ismingizsiz o‘qiladi.
announcement-answer-thanks = Rahmat. Javob ismsiz hisoblandi; qaytadan tanlash mumkin.
announcement-answer-changed = Javobingiz o‘zgartirildi.
announcement-answer-tried = Shunday ishlaydi. Sizning sinovingiz hisobga kirmaydi.
announcement-answer-gone = Bu savol endi ochiq emas.
announcement-poll-choice = So‘rash: tanlanadigan javoblar
announcement-poll-text = So‘rash: qisqa matn
announcement-poll-nothing = Hech narsa so‘ramaslik
announcement-change-answers = Javoblarni o‘zgartirish
announcement-answers-language =
    <b>Javoblar qaysi tilda?</b>

    Belgilanganlari bor. Har bir tilda soni va tartibi bir xil.
announcement-ask-answers =
    <b>Javoblar, har biri yangi qatordan.</b> Tili: { $language }.

    Ikkitadan oltitagacha, har biri 40 belgigacha.
announcement-fact-asks = So‘raydi
announcement-asks-choice = tanlov
announcement-asks-text = qisqa matn
announcement-notice-other-number = Boshqa tilda javoblar soni boshqa. Shuncha va shu tartibda yozing.
announcement-notice-no-options = Tanlov so‘raladi, lekin javoblar hali yo‘q.
announcement-answered = <b>Javob berdi:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Javoblar
announcement-chart = Javoblar rasm ko‘rinishida
announcement-said = “{ $text }”
announcement-too-few = Kamida { $least } kishi javob berganda ko‘rsatiladi: hech kim javobidan tanilmasligi uchun.
announcement-next-language = Tili: { $language } ›
announcement-kind-question = Hamkasblar savollari
announcement-notice-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga tegishli, shuning uchun buni administrator bajaradi. Administratorga murojaat qiling.
announcement-notice-unknown-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga tegishli, shuning uchun buni administrator bajaradi. Administratorga murojaat qiling.
announcement-correction-was-given-back = <b>Tuzatishingiz yuborilmadi.</b> Matni saqlandi: o‘zgartirib, qayta yuboring yoki e’lonni avvalgidek qoldiring. Ungacha yuborilmaydi.
