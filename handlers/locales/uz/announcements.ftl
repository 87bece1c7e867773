announcement-title-plain = E’lonlar
announcement-title = <b>E’lonlar</b>
announcement-list = Siz yozgan va boshqalar yuborayotgan e’lonlar.
announcement-none = Hozircha e’lonlar yo‘q. Avval matnni bir tilda yozasiz, kim uchunligini tanlaysiz va yuborishdan oldin qanday ko‘rinishini ko‘rasiz.
announcement-new = E’lon yozish
announcement-line =
    { $state ->
        [draft] Qoralama · { $day } · { $text }
        [pending] Tasdiq kutmoqda · { $day } · { $text }
        [going] Yuborilmoqda · { $day } · { $text }
        [stopped] To‘xtatildi · { $day } · { $text }
       *[over] Yuborildi · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Bu qanday e’lon?</b>

    Ishtirokchilar har bir turni o‘zida o‘chirib qo‘yishi mumkin. Shoshilinch e’lon tunda ham keladi, shuning uchun uni faqat kechiktirib bo‘lmaydigan ish uchun tanlang.
announcement-kind-news = Yangilik
announcement-kind-opportunity = Imkoniyat
announcement-kind-event = Tadbir haqida
announcement-kind-urgent = Shoshilinch
announcement-ask-language =
    <b>Avval qaysi tilda yozasiz?</b>

    Boshqa tillarni keyin qo‘shishingiz mumkin.
announcement-ask-text =
    <b>Nimani yetkazmoqchisiz?</b>

    Ishtirokchilar qanday ko‘rishi kerak bo‘lsa, shunday yozing. Qalin va kursiv harflar, havola va iqtiboslar saqlanadi. 3600 belgigacha, rasm bilan 800 belgigacha.
announcement-review = <i>{ $kind } · { $language }. Ishtirokchilar shunday ko‘radi:</i>
announcement-review-yes = Keyingi: kim uchun
announcement-fact-kind = Turi
announcement-fact-language = Tili
announcement-fact-text = Matn
announcement-fact-texts = Tillari
announcement-fact-author = Yozgan
announcement-fact-with = Ilova
announcement-fact-when = Qachon
announcement-fact-whom = Kimga
announcement-fact-sent = Tasdiqlangan
announcement-is-draft = <b>Qoralama.</b> Hali hech narsa yuborilmadi.
announcement-is-pending = <b>Boshqa administratorning tasdig‘ini kutmoqda.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = hozir
announcement-with-photo = rasm
announcement-with-document = fayl
announcement-without = Hisobga kirmaydi: bu turini o‘chirganlar — { $off }, botni bloklaganlar — { $away }, ishtiroki to‘xtatib turilganlar — { $suspended }.
announcement-outside = Mamlakatlaringizdan tashqarida: { $count }
announcement-falls-back = Boshqa tilda ko‘radiganlar ({ $language }): { $some }
announcement-needs-yes = E’lon ko‘pchilikka yoki mamlakatingizdan tashqariga boradi, shuning uchun uni avval boshqa administrator tasdiqlashi kerak.
announcement-texts = Matnlar, tillar
announcement-attach = Rasm, fayl
announcement-buttons = Tugmalar
announcement-kind = Turi
announcement-when = Qachon
announcement-preview = Ko‘rinishi
announcement-try = Sinov uchun menga
announcement-send = Yuborish…
announcement-ask = Tasdiq so‘rash…
announcement-discard = Qoralamani o‘chirish…
announcement-discard-sure =
    <b>Bu qoralama o‘chirilsinmi?</b>

    Uni qaytarib bo‘lmaydi.
announcement-discard-yes = Ha, qoralama o‘chirilsin
announcement-take-back = Qaytarib olish
announcement-open = Ochish
announcement-which-language =
    <b>Qaysi tildagi matnni o‘zgartirasiz?</b>

    ✓ qo‘yilgan tillarda matn bor. O‘z tilida matn bo‘lmasa, ishtirokchi uni ruscha yoki inglizcha ko‘radi.
announcement-which-corrected =
    <b>Yuborish to‘xtatib turildi.</b>

    Tuzatish kerak bo‘lgan har bir tildagi matnni tuzating. E’lonni olganlar uning o‘rnida tuzatilgan matnni ko‘radi.
announcement-corrected-text = { $name }: tuzatildi
announcement-text-in = <i>Tili: { $language }</i>
announcement-edit = O‘zgartirish
announcement-drop = Bu tilni o‘chirish
announcement-drop-sure = Bu matn o‘chirilsinmi? Til: { $language }
announcement-ask-text-in =
    <b>Matnni yuboring.</b> Tili: { $language }.

    Bezagi saqlanadi. Yangi matn avvalgisining o‘rnini oladi.
announcefile-ask-file =
    <b>Rasm yoki faylni yuboring.</b>

    U har bir tildagi matn bilan boradi. Bunda matn 800 belgidan oshmasligi kerak.
announcement-which-buttons =
    <b>Ostida qanday tugmalar bo‘lsin?</b>

    Har birini necha kishi bosganini ko‘rasiz.
announcement-add-event = Tadbir tugmasi
announcement-add-practice = Amaliyot tugmasi
announcement-add-link = Havola tugmasi
announcement-no-button = Olib tashlash: { $title }
announcement-which-event = <b>Qaysi tadbir?</b>
announcement-which-practice = <b>Qaysi amaliyot?</b>
announcement-nothing-there = Hozircha tanlaydigan narsa yo‘q.
announcelink-ask-link =
    <b>Qaysi manzil?</b>

    U https bilan boshlanadi. Ochishdan oldin to‘liq manzil ko‘rinadi.
announcement-goes-at-once = <b>Hozir yuboriladi.</b>
announcement-goes-at = <b>Rejalashtirildi: { $when }</b> (Sizning vaqtingiz bilan)
announcement-hours = <b>Oluvchilarning vaqt mintaqalari bo‘yicha:</b>
announcement-hours-own = <b>Mamlakatlaringizdagi oluvchilarning vaqt mintaqalari bo‘yicha:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = boshqa vaqt mintaqalarida: { $count }
announcement-never-night = Sokin soatlarda bo‘lganlarga bu soatlar tugagach keladi.
announcement-ask-when = Vaqtini tanlash
announcement-make-at-once = Hozir yuborish
announcewhen-ask-when =
    <b>Qachon yuborilsin?</b>

    Sizning vaqt mintaqangiz bo‘yicha, masalan: 4.03 09:30, 4-mart 9:30, ertaga 10:00.
announcement-sure = <b>Hozir yuborilsinmi?</b> Oluvchilar: { $count }
announcement-sure-at = <b>Yuborilsinmi?</b> Vaqti: { $when }. Oluvchilar: { $count }
announcement-urgent-sure = <b>Shoshilinch e’lon sifatida yuborilsinmi?</b> U hozir tun bo‘lgan joydagilarga ham darhol boradi. Oluvchilar: { $count }
announcement-send-yes = Ha, yuborish
announcement-ask-yes = Ha, tasdiq so‘rash
announcement-is-going = <b>Yuborilmoqda.</b>
announcement-is-over = <b>Hammaga yuborildi.</b>
announcement-is-stopped = <b>To‘xtatildi.</b> Endi e’lonni hech kim olmaydi.
announcement-is-waiting = <b>Rejalashtirildi: { $when }.</b>
announcement-is-correcting = <b>Avvalgi matn tuzatilganiga almashtirilmoqda.</b> Qolgani: { $count }
announcement-paused-sender = <b>To‘xtatib turildi.</b>
announcement-paused-failures = <b>Avtomatik to‘xtatildi:</b> juda ko‘p xabar yuborilmadi. Davom ettirishdan oldin sababini aniqlang.
announcement-paused-role = <b>To‘xtatib turildi:</b> yuboruvchining endi roli yo‘q. Davom ettirishni administrator hal qiladi.
announcement-paused-correction = <b>Tuzatish vaqtida to‘xtatib turildi.</b>
announcement-correction-draft = <b>Tuzatish vaqtida to‘xtatib turildi.</b>
announcement-correction-pending = <b>Tuzatish boshqa administratorning tasdig‘ini kutmoqda.</b>
announcement-correction-send = Tuzatishni yuborish
announcement-correction-leave = Avvalgi matnni qoldirish
announcement-correction-go = Tuzatishni davom ettirish
announcement-corrected =
    <b>{ $language }, tuzatilgani:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Oluvchilar:</b> { $count }, shundan
announcement-sum-sent = yetkazildi: { $count }
announcement-sum-waiting = kutmoqda: { $count }
announcement-sum-blocked = botni blokladi: { $count }
announcement-sum-failed = yetkazilmadi: { $count }
announcement-sum-unknown = ehtimol yetib bormagan: { $count }
announcement-sum-closed = noma’lum, shu holicha qoldi: { $count }
announcement-sum-dropped = yuborilmadi: { $count }
announcement-sum-later = <i>Keyinroqqa rejalashtirilgan: { $count }, birinchisi: { $when }</i>
announcement-sum-old = <i>Hali avvalgi matn bilan: { $count }</i>
announcement-speed = soniyasiga { $rate }, taxminan { $minutes } daq qoldi
announcement-pause = To‘xtatib turish
announcement-resume = Davom ettirish
announcement-stop = To‘xtatish
announcement-correct = Tuzatish
announcement-stop-sure =
    <b>Yuborish butunlay to‘xtatilsinmi?</b>

    Keyin davom ettirib bo‘lmaydi. E’lonni olmaydiganlar: { $count }
announcement-stop-yes = Ha, to‘xtatish
announcement-unknown = Ehtimol yetib bormagan: { $count }
announcement-numbers = Natijalar
announcement-numbers-title = <b>Natijalar</b>
announcement-numbers-title-plain = E’lon
announcement-dropped-why = <b>Yuborilmadi, sabablari bo‘yicha:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = to‘xtatildi
announcement-why-1 = endi ishtirokchi emas yoki bu turini o‘chirgan
announcement-why-2 = tarmoqdan chiqqan
announcement-why-3 = baza tiklangach olib tashlandi
announcement-why-4 = juda kech
announcement-pressed-title = <b>Tugmani bosganlar:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = tadbirga
announcement-to-practice = amaliyotga
announcement-to-link = havolaga
announcement-export = Jadvalga yuklash
announcement-column-total = Oluvchilar
announcement-column-sent = Yetkazildi
announcement-column-blocked = Botni blokladi
announcement-column-failed = Yetkazilmadi
announcement-column-unknown = Noma’lum
announcement-column-dropped = Yuborilmadi
announcement-column-waiting = Kutmoqda
announcement-unknown-list =
    <b>Ehtimol yetib bormagan: { $count }</b>

    Telegram bu xabarlarni tasdiqlamadi, shuning uchun ular yetib borgan-bormaganini bilmaymiz.
announcement-names = { $names }
announcement-again = Qayta yuborish (takror bo‘lishi mumkin)
announcement-accept = Shu holicha qoldirish
announcement-quiet = <i>{ $kind } · nima olishni o‘zgartirish: /settings</i>
announcement-is-urgent = <b>Shoshilinch</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = Ochish: { $host }
announcement-link =
    Manzili mana bu:
    { $link }
announcement-was-allowed = <b>Boshqa administrator tasdiqladi.</b> E’lon yuborilmoqda.
announcement-was-refused = <b>E’lon tasdiqlanmadi.</b> U yana qoralama. Ko‘rib chiqing, o‘zgartiring yoki qaytadan tasdiq so‘rang.
announcement-correction-was-refused = <b>Tuzatish tasdiqlanmadi.</b> E’lon avvalgi matni bilan to‘xtatib turilgan.
announcement-caption-too-long = Rasm yoki fayl bilan faqat { $most } ta belgi sig‘adi (uzun matn: { $language }). Avval matnni qisqartiring. Ilova qo‘shilmadi.
announcement-notice-created = Qoralama tayyor. Siz tasdiqlamaguningizcha hech narsa yuborilmaydi.
announcement-notice-done = Saqlandi.
announcement-notice-unchanged = Hech narsa o‘zgarmadi.
announcement-notice-gone = Bu e’lon endi yo‘q.
announcement-notice-locked = E’lon tasdiq kutmoqda yoki yuborilmoqda. Uni qaytarib oling yoki tuzating.
announcement-notice-last-text = Kamida bitta matn kerak. Avval boshqa tildagisini qo‘shing.
announcement-notice-past = Bu vaqt o‘tib ketdi. Kelajakdagi vaqtni tanlang.
announcement-notice-no-event = Bu tadbir hozir ishtirokchilarga ko‘rinmaydi.
announcement-notice-no-practice = Bu eng yaxshi amaliyot hozir kutubxonada yo‘q.
announcement-notice-discarded = Qoralama o‘chirildi.
announcement-notice-refused-by-telegram = Telegram buni qabul qilmadi. Rasm yoki faylni tekshirib, qaytadan yuboring.
announcement-notice-unreachable = Telegram bilan bog‘lanib bo‘lmadi, shuning uchun ko‘rinishi chiqmadi. Birozdan so‘ng qayta urinib ko‘ring.
announcement-notice-tried = Faqat Sizga yuborildi.
announcement-notice-caption = Rasm yoki fayl bilan matn 800 belgidan oshmaydi. Uzunroqlarini qisqartiring.
announcement-notice-changed = Bu orada o‘zgartirildi. Hozirgi holati shunday.
announcement-notice-sent = Yuborilmoqda. Yetkazilishini shu yerda kuzatasiz.
announcement-notice-asked = Boshqa administratorlardan so‘raldi. Ulardan biri tasdiqlagach, e’lon yuboriladi.
announcement-notice-already = Bu allaqachon hal qilingan.
announcement-notice-no-text = Matn hali yo‘q.
announcement-notice-nobody = E’lonni hech kim olmaydi. Kim uchunligini tekshiring.
announcement-notice-nobody-reads-it = Oluvchilarning hech biri bu tilni tanlamagan. Ularning tilida yoki rus yoxud ingliz tilida matn qo‘shing.
announcement-notice-no-second = Uni ikkinchi administrator tasdiqlashi kerak, lekin u hali yo‘q. /admin orqali tayinlang.
announcement-notice-taken-back = Qaytarib olindi. E’lon yana qoralama.
announcement-notice-paused = To‘xtatib turildi. Yo‘ldagi xabarlar baribir yetib boradi.
announcement-notice-resumed = Davom etmoqda.
announcement-notice-stopped = To‘xtatildi. Endi e’lonni hech kim olmaydi.
announcement-notice-correcting = To‘xtatib turildi. Endi tuzatilgan matnni yozing.
announcement-notice-corrected = Avvalgi matn tuzatilganiga almashtirilmoqda, yuborish davom etadi.
announcement-notice-left = Avvalgi matn qoldi. Yuborish to‘xtatib turilgan.
announcement-notice-over = Hammasi allaqachon yuborilgan.
announcement-notice-not-while-correcting = E’lon tuzatilmoqda. Avval tuzatishni yuboring yoki avvalgi matnni qoldiring.
announcement-notice-unknown-again = Ularga takroriy xabar degan belgi bilan yana yuborilmoqda.
announcement-notice-unknown-accepted = Shu holicha qoldirildi.
announcement-notice-unknown-none = Endi noma’lum xabar yo‘q.
announcement-notice-unknown-stopped = E’lon to‘xtatilgan, shuning uchun qayta yuborilmaydi.
announcement-notice-unknown-gone = Bu e’lon endi yo‘q.
announcement-answer = Javob berish
announceanswer-ask-text =
    <b>Javobingizni yozing.</b>

    300 belgigacha. U ismingizsiz o‘qiladi.
announcement-answer-thanks = Rahmat. Javobingiz ismingizsiz hisobga olindi. Uni o‘zgartirishingiz mumkin.
announcement-answer-changed = Javobingiz o‘zgartirildi.
announcement-answer-tried = Tugma shunday ishlaydi. Sinov javobingiz hisobga kirmaydi.
announcement-answer-gone = Bu savol endi ochiq emas.
announcement-poll-choice = So‘rov: javob tanlash
announcement-poll-text = So‘rov: qisqa matn
announcement-poll-nothing = Hech narsa so‘ramaslik
announcement-change-answers = Javoblarni o‘zgartirish
announcement-answers-language =
    <b>Javoblarni qaysi tilda yozasiz?</b>

    ✓ qo‘yilgan tillarda javoblar bor. Har bir tilda javoblar soni va tartibi bir xil bo‘lishi kerak.
announcement-ask-answers =
    <b>Javoblarni yuboring, har birini yangi qatordan.</b> Tili: { $language }.

    Ikkitadan oltitagacha, har biri 40 belgigacha.
announcement-fact-asks = So‘rov
announcement-asks-choice = So‘rov: javob tanlash
announcement-asks-text = qisqa matn
announcement-notice-other-number = Boshqa tilda javoblar soni boshqacha. Shuncha javobni shu tartibda yuboring.
announcement-notice-no-options = E’londa javob tanlash so‘raladi, lekin javoblar hali yo‘q.
announcement-answered = <b>Javob berdi:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Javoblar
announcement-chart = Javoblar rasmi
announcement-said = “{ $text }”
announcement-too-few = Hech kim javobidan tanilib qolmasligi uchun javoblar kamida { $least } kishi javob bergach ko‘rsatiladi.
announcement-next-language = Tili: { $language } ›
announcement-kind-question = Hamkasblar savollari
announcement-notice-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga ham boradi, shuning uchun buni faqat administrator qila oladi. Unga murojaat qiling.
announcement-notice-unknown-needs-admin = Bu boshqa mamlakatlardagi hamkasblarga ham boradi, shuning uchun buni faqat administrator qila oladi. Unga murojaat qiling.
announcement-correction-was-given-back = <b>Tuzatishingiz yuborilmadi.</b> Matni saqlandi. Uni o‘zgartirib, qayta yuboring yoki avvalgi matnni qoldiring. Ungacha yuborish to‘xtatib turiladi.
announcement-correction-leave-sure = Avvalgi matn qoldirilsinmi? Tuzatilgan matningiz o‘chiriladi.
announcement-add-entry = Taxtadagi e’lon tugmasi
announcement-which-entry = <b>Taxtadagi qaysi e’lon?</b>
announcement-to-entry = taxtadagi e’longa
announcement-button-entry = { $title }
announcement-notice-no-entry = Bu e’lon hozir taxtada yo‘q.
