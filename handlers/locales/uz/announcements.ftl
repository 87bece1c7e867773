announce-title-plain = E’lonlar
announce-title = <b>E’lonlar</b>
announce-list = Siz yozgan va boshqalar yuborayotgan e’lonlar.
announce-none = Hozircha yo‘q. Avval bir tilda yozasiz, kim uchunligini tanlaysiz va yuborilishidan oldin o‘quvchi ko‘rgandek ko‘rasiz.
announce-new = E’lon yozish
announce-line =
    { $state ->
        [draft] Qoralama · { $day } · { $text }
        [asked] Rozilik kutmoqda · { $day } · { $text }
        [going] Yuborilmoqda · { $day } · { $text }
        [stopped] To‘xtatildi · { $day } · { $text }
       *[over] Yuborildi · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Bu qanday e’lon?</b>

    Har bir turini har kim o‘zida o‘chira oladi. Shoshilinchi tunda ham keladi: faqat kutib bo‘lmaydigan ish uchun.
announce-kind-news = Yangilik
announce-kind-opportunity = Imkoniyat
announce-kind-event = Tadbir haqida
announce-kind-urgent = Shoshilinch
announcement-ask-language =
    <b>Avval qaysi tilda yozasiz?</b>

    Boshqalarini keyin birma-bir qo‘shish mumkin.
announcement-ask-text =
    <b>Nima demoqchisiz?</b>

    Qanday o‘qilsa, shunday yozing; qalin va qiya harflar, havola, iqtibos saqlanadi. 3600 belgigacha, rasm bilan 800 tagacha.
announce-review = <i>{ $kind } · { $language }. Shunday o‘qiladi:</i>
announce-review-yes = Davomi: kim uchun
announce-fact-kind = Turi
announce-fact-language = Tili
announce-fact-text = Matn
announce-fact-texts = Tillari
announce-fact-author = Yozgan
announce-fact-with = Birga
announce-fact-when = Qachon
announce-fact-whom = Kimga
announce-fact-sent = Tasdiqlandi
announce-is-draft = <b>Qoralama.</b> Hali hech narsa yuborilmadi.
announce-is-asked = <b>Boshqa administratorning roziligini kutmoqda.</b>
announce-heading = <blockquote>{ $text }</blockquote>
announce-at-once = darhol
announce-with-photo = rasm
announce-with-document = fayl
announce-readers = <b>Oladi:</b> { $count }
announce-without = Hisobga kirmaydi: bu turini o‘chirganlar — { $off }, botni bloklaganlar — { $away }, to‘xtatilganlar — { $suspended }.
announce-outside = Mamlakatlaringizdan tashqarida: { $count }
announce-falls-back = Boshqa tilda o‘qiydi ({ $language }): { $some }
announce-needs-yes = U ko‘pchilikka yoki mamlakatingizdan tashqariga boradi: avval boshqa administrator roziligi kerak.
announce-or = yoki:
announce-all = barcha ishtirokchilar
announce-role-member = vazifasiz ishtirokchilar
announce-role-coordinator = koordinatorlar
announce-role-admin = administratorlar
announce-since = tarmoqda: { $day } dan beri
announce-went-coming = “{ $title }”: keladiganlar
announce-went-queue = “{ $title }”: kutish ro‘yxati
announce-went-came = “{ $title }”: qatnashganlar
announce-coming = Keladi
announce-queue = Kutish ro‘yxatida
announce-came = Qatnashgan
announce-texts = Matnlar, tillar
announce-whom = Kim uchun
announce-attach = Rasm, fayl
announce-buttons = Tugmalar
announce-kind = Turi
announce-when = Qachon
announce-preview = O‘qilishi
announce-try = Menga yuborish
announce-send = Yuborish …
announce-ask = Administratordan so‘rash …
announce-discard = Qoralamani o‘chirish
announce-discard-sure =
    <b>Bu qoralama o‘chirilsinmi?</b>

    Uni qaytarib bo‘lmaydi.
announce-discard-yes = Ha, o‘chirish
announce-yes = Ha, yuborish mumkin
announce-no = Yo‘q, bu ko‘rinishda emas
announce-take-back = Qaytarib olish
announce-open = Ochish
announce-which-language =
    <b>Qaysi tilda?</b>

    Belgilanganlari bor. O‘z tilida matn bo‘lmasa, ruscha yoki inglizcha o‘qiydi.
announce-which-corrected =
    <b>Yuborish to‘xtatib turildi.</b>

    Xatosini har bir tilda qaytadan yozing. Olganlar o‘rnida tuzatilgan matnni ko‘radi.
announce-corrected-text = { $name }: tuzatildi
announce-text-in = <i>Tili: { $language }</i>
announce-edit = Qaytadan yozish
announce-drop = Bu tilni olib tashlash
announce-ask-text-in =
    <b>Matnni yuboring.</b> Tili: { $language }.

    Bezagi saqlanadi. Yangi matn avvalgisining o‘rniga turadi.
announcefile-ask-file =
    <b>Rasm yoki faylni yuboring.</b>

    U har bir matn bilan boradi; ostiga 800 belgigacha sig‘adi.
announce-which-buttons =
    <b>Ostida qanday tugmalar turadi?</b>

    Har birini nechta o‘quvchi bosgani sanaladi.
announce-add-event = Tadbirga tugma
announce-add-practice = Amaliyotga tugma
announce-add-link = Havolaga tugma
announce-no-button = Olib tashlash: { $title }
announce-which-event = <b>Qaysi tadbir?</b>
announce-which-practice = <b>Qaysi amaliyot?</b>
announce-nothing-there = Hozircha tanlaydigan narsa yo‘q.
announcelink-ask-link =
    <b>Qaysi manzil?</b>

    U https bilan boshlanadi. O‘quvchi ochishdan oldin uni to‘liq ko‘radi.
announce-goes-at-once = <b>U darhol yuboriladi.</b>
announce-goes-at = <b>Yuboriladi: { $when }</b> (Sizning vaqtingiz bilan)
announce-hours = <b>O‘quvchilar vaqti bilan:</b>
announce-hour = { $when } ({ $city }): { $count }
announce-hours-more = boshqa vaqt bilan: { $count }
announce-never-night = Sokin soatlarida hech kimga bormaydi: ertalab keladi.
announce-ask-when = Vaqtini tanlash
announce-make-at-once = Darhol yuborish
announcewhen-ask-when =
    <b>Qachon yuborilsin?</b>

    Sizning vaqtingiz bilan, masalan: 4.03 09:30, 4 mart 9:30, ertaga 10:00.
announce-for-whom =
    <b>U kim uchun?</b>

    Bir qism ichida tanlanganlarning hammasi mos kelishi kerak; qismlardan biriga mos kelgan oladi.
announce-part =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
announce-by-country = Mamlakatlar
announce-by-sector = Ish sohalari
announce-by-language = Tillar
announce-by-role = Vazifalar
announce-by-event = Tadbir odamlari
announce-by-since = Qo‘shilgan vaqti
announce-by-topic = Izlayotgan mavzulari
announce-part-add = + yoki …
announce-part-drop = Bu qismni olish
announce-part-next = Keyingi qism ›
announce-saved = Saqlangan guruhlar
announce-saved-list =
    <b>Saqlangan guruhlar</b>

    Soni — hozir nechtaligi.
announce-saved-none =
    <b>Saqlangan guruhlar</b>

    Hali yo‘q. Kim uchunligini tanlang va keyingi safarga saqlang.
announce-keep = Shuni saqlash
announce-forget = O‘chirish
announcekeep-ask-name =
    <b>Qanday nom bilan?</b>

    Masalan: bojxona, barcha mamlakatlar.
announce-choose =
    <b>{ $kind }</b>

    Soni — shunday tanlovda nechtasi olishi. Belgilanganlari tanlangan.
announce-count = { $name } · { $count }
announce-sure = <b>Hozir yuborilsinmi?</b> Oladi: { $count }
announce-sure-at = <b>Yuborilsinmi?</b> Vaqti: { $when }. Oladi: { $count }
announce-urgent-sure = <b>Rostdan shoshilinchmi?</b> Hozir tun bo‘lganlarni uyg‘otadi. Oladi: { $count }
announce-send-yes = Ha, yuborish
announce-ask-yes = Ha, administratordan so‘rash
announce-is-going = <b>Yuborilmoqda.</b>
announce-is-over = <b>Hammaga yuborildi.</b>
announce-is-stopped = <b>To‘xtatildi.</b> Endi hech kimga bormaydi.
announce-is-waiting = <b>Yuboriladi: { $when }.</b>
announce-is-correcting = <b>Tuzatilgan matn o‘rniga qo‘yilmoqda.</b> Qolgani: { $count }
announce-halted-sender = <b>To‘xtatib turildi.</b>
announce-halted-failures = <b>O‘zi to‘xtadi:</b> juda ko‘p xabar ketmadi. Davom ettirishdan oldin sababini ko‘ring.
announce-halted-role = <b>Ushlab turildi:</b> yuboruvchining endi vazifasi yo‘q. Davom etishini administrator hal qiladi.
announce-halted-correction = <b>Tuzatish vaqtida to‘xtatib turildi.</b>
announce-correction-draft = <b>Tuzatish vaqtida to‘xtatib turildi.</b>
announce-correction-asked = <b>Tuzatish boshqa administrator roziligini kutmoqda.</b>
announce-correction-send = Tuzatishni yuborish
announce-correction-leave = Avvalgi matnni qoldirish
announce-correction-go = Tuzatishni davom ettirish
announce-allow = Ha, tuzatish to‘g‘ri
announce-corrected =
    <b>{ $language }, tuzatilgani:</b>
    { $text }
announce-bar = { $bar }
announce-sum-total = <b>Jami:</b> { $count }, shundan
announce-sum-sent = yetkazildi: { $count }
announce-sum-waiting = kutmoqda: { $count }
announce-sum-blocked = botni blokladi: { $count }
announce-sum-failed = bo‘lmadi: { $count }
announce-sum-unknown = balki yetib bormagan: { $count }
announce-sum-closed = noma’lum, shundayligicha qoldi: { $count }
announce-sum-dropped = yuborilmadi: { $count }
announce-sum-later = <i>O‘z soatini kutmoqda: { $count }, birinchisi: { $when }</i>
announce-sum-old = <i>Tuzatishdan oldingi matn bilan: { $count }</i>
announce-speed = soniyasiga { $rate }, taxminan { $minutes } daq qoldi
announce-pause = To‘xtatib turish
announce-go-on = Davom ettirish
announce-stop = To‘xtatish
announce-correct = Tuzatish
announce-stop-sure =
    <b>Butunlay to‘xtatilsinmi?</b>

    Davom ettirib bo‘lmaydi; olmaydiganlar: { $count }
announce-stop-yes = Ha, to‘xtatish
announce-unknown = Balki yetib bormagan: { $count }
announce-numbers = Raqamlar
announce-numbers-title = <b>Natijasi</b>
announce-numbers-title-plain = E’lon
announce-dropped-why = <b>Yuborilmadi, sababi:</b>
announce-why = { $why }: { $count }
announce-why-0 = to‘xtatildi
announce-why-1 = endi ishtirokchi emas yoki bu turini o‘chirgan
announce-why-2 = tarmoqdan chiqqan
announce-why-3 = baza tiklangach olib tashlandi
announce-why-4 = juda kech
announce-pressed-title = <b>Tugmalarni bosganlar:</b>
announce-pressed = { $button }: { $count }
announce-to-event = tadbirga
announce-to-practice = amaliyotga
announce-to-link = havolaga
announce-export = Jadval ko‘rinishida
announce-column-total = Jami
announce-column-sent = Yetkazildi
announce-column-blocked = Botni blokladi
announce-column-failed = Bo‘lmadi
announce-column-unknown = Noma’lum
announce-column-dropped = Yuborilmadi
announce-column-waiting = Kutmoqda
announce-unknown-list =
    <b>Balki yetib bormagan: { $count }</b>

    Javob yo‘lda yo‘qoldi: olgan-olmaganini bilib bo‘lmaydi.
announce-names = { $names }
announce-again = Qayta yuborish (ba’zilarga ikki marta)
announce-accept = Shundayligicha qoldirish
announce-quiet = <i>{ $kind } · nima kelishini tanlash: /settings</i>
announce-is-urgent = <b>Shoshilinch</b>
announce-button-event = { $title }
announce-button-practice = { $title }
announce-button-link = { $host } ochish
announce-link =
    Manzili mana bu:
    { $link }
announce-wants-yes = <b>E’lon roziligingizni kutmoqda.</b> Yozgan: { $author }.
announce-correction-wants-yes = <b>E’lonning tuzatilishi roziligingizni kutmoqda.</b> Ungacha yuborilmaydi.
announce-was-allowed = <b>Boshqa administrator rozi bo‘ldi.</b> E’lon yuboriladi.
announce-was-refused = <b>E’lon yuborilmadi.</b> U yana qoralama: ko‘ring, o‘zgartiring yoki boshqa administratordan so‘rang.
announce-correction-was-refused = <b>Tuzatishga ruxsat berilmadi.</b> E’lon avvalgi matni bilan to‘xtab turibdi.
announce-caption-too-long = Rasm yoki fayl bilan faqat { $most } ta belgi sig‘adi (ko‘p: { $language }). Avval matnni qisqartiring; fayl qo‘shilmadi.
announce-notice-created = Qoralama tayyor. Siz aytmaguncha hech narsa ketmaydi.
announce-notice-done = Saqlandi.
announce-notice-unchanged = Hech narsa o‘zgarmadi.
announce-notice-gone = Bu e’lon endi yo‘q.
announce-notice-locked = U rozilik kutmoqda yoki yuborilmoqda: qaytarib oling yoki tuzating.
announce-notice-last-text = Bitta matn qolishi kerak. Avval boshqa tilini yozing.
announce-notice-past = Bu vaqt o‘tib ketdi. Oldindagisini tanlang.
announce-notice-too-many-saved = Sizda 20 ta guruh saqlangan. Avval birini o‘chiring.
announce-notice-name-taken = Bunday nom bor. Boshqasini tanlang.
announce-notice-no-event = Bu tadbir hozir o‘quvchilarga ochiq emas.
announce-notice-no-practice = Bu amaliyot hozir kutubxonada yo‘q.
announce-notice-discarded = Qoralama o‘chirildi.
announce-notice-refused-by-telegram = Telegram buni qabul qilmaydi: rasm yoki faylni tekshirib, qaytadan yuboring.
announce-notice-unreachable = Telegram bilan bog‘lanib bo‘lmadi, shuning uchun ko‘rsatilmadi. Birozdan so‘ng qayta urinib ko‘ring.
announce-notice-tried = Faqat Sizga yuborildi.
announce-notice-caption = Rasm yoki fayl bilan matn 800 belgidan oshmaydi. Uzunlarini qisqartiring.
announce-notice-changed = Shu orada o‘zgardi: hozirgi holati shu.
announce-notice-sent = Yuborilmoqda. Borishi shu yerda ko‘rinadi.
announce-notice-asked = Boshqa administratorlardan so‘raldi. Biri rozi bo‘lganda yuboriladi.
announce-notice-already = Bu allaqachon hal qilingan.
announce-notice-no-text = Matn hali yo‘q.
announce-notice-nobody = Uni hech kim olmaydi: kim uchunligini ko‘ring.
announce-notice-nobody-reads-it = O‘quvchilarning hech biri bu tilni tanlamagan. Ularning tilida, ruscha yoki inglizcha matn qo‘shing.
announce-notice-no-second = Ikkinchi administratorning roziligi kerak, u esa yo‘q. /admin orqali tayinlang.
announce-notice-own-yes = Bu o‘zingizniki: boshqa administrator rozi bo‘lishi kerak.
announce-notice-taken-back = Qaytarib olindi: yana qoralama.
announce-notice-refused = Ruxsat berilmadi; muallifiga aytiladi.
announce-notice-paused = To‘xtatib turildi. Yo‘ldagilari yetib boradi.
announce-notice-goes-on = Davom etadi.
announce-notice-stopped = To‘xtatildi. Endi hech kimga bormaydi.
announce-notice-correcting = To‘xtatib turildi. Endi xatosini qaytadan yozing.
announce-notice-corrected = Tuzatilgan matn o‘rniga qo‘yiladi, yuborish davom etadi.
announce-notice-left = Matn avvalgidek qoldi; to‘xtab turibdi.
announce-notice-over = Tugadi: yuboradigan narsa qolmadi.
announce-notice-not-while-correcting = Tuzatilmoqda: avval tuzatishni yuboring yoki avvalgi matnni qoldiring.
announce-notice-unknown-again = Ularga takror belgisi bilan yana yuboriladi.
announce-notice-unknown-accepted = Shundayligicha qoldirildi.
announce-notice-unknown-none = Endi noma’lum narsa yo‘q.
announce-notice-unknown-stopped = U to‘xtatilgan, qayta yuborilmaydi.
announce-notice-unknown-gone = Bu e’lon endi yo‘q.
announce-answer = Javob berish
announceanswer-ask-text =
    <b>Javobingiz.</b>

    300 belgigacha. U ismingizsiz o‘qiladi.
announce-answer-thanks = Rahmat. Javob ismsiz hisoblandi; qaytadan tanlash mumkin.
announce-answer-changed = Javobingiz o‘zgartirildi.
announce-answer-tried = Shunday ishlaydi. Sizning sinovingiz hisobga kirmaydi.
announce-answer-gone = Bu savol endi ochiq emas.
announce-ask-choice = So‘rash: tanlanadigan javoblar
announce-ask-text = So‘rash: qisqa matn
announce-ask-nothing = Hech narsa so‘ramaslik
announce-change-answers = Javoblarni o‘zgartirish
announce-answers-language =
    <b>Javoblar qaysi tilda?</b>

    Belgilanganlari bor. Har bir tilda soni va tartibi bir xil.
announce-ask-answers =
    <b>Javoblar, har biri yangi qatordan.</b> Tili: { $language }.

    Ikkitadan oltitagacha, har biri 40 belgigacha.
announce-fact-asks = So‘raydi
announce-asks-choice = tanlov
announce-asks-text = qisqa matn
announce-notice-other-number = Boshqa tilda javoblar soni boshqa. Shuncha va shu tartibda yozing.
announce-notice-no-options = Tanlov so‘raladi, lekin javoblar hali yo‘q.
announce-answered = <b>Javob berdi:</b> { $count }
announce-answer-count = { $answer }: { $count }
announce-answers = Javoblar
announce-chart = Javoblar rasm ko‘rinishida
announce-said = “{ $text }”
announce-too-few = Kamida { $least } kishi javob berganda ko‘rsatiladi: hech kim javobidan tanilmasligi uchun.
announce-next-language = Tili: { $language } ›
announce-kind-question = Hamkasblar savollari
announce-notice-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga tegishli, shuning uchun buni administrator bajaradi. Administratorga murojaat qiling.
announce-notice-unknown-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga tegishli, shuning uchun buni administrator bajaradi. Administratorga murojaat qiling.
