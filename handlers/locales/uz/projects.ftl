project-title = <b>Loyihalar</b>
project-about = Hamkasblar yaratgan va boshqa joyda takrorlash uchun bir-biriga ko‘rsatadigan loyihalar.
project-none = Hozircha birorta loyiha ko‘rsatilmagan.
project-no-call = Hozir ochiq tanlov yo‘q.
project-call = Tanlov: { $title }
project-showcase = Ko‘rgazma · { $count }
project-search = Qidiruv
project-search-again = Boshqa so‘zlar
project-matches = Shu so‘zlar bo‘yicha topilgan loyihalar: <i>{ $words }</i>
project-no-matches = Shu so‘zlar bo‘yicha loyiha topilmadi: <i>{ $words }</i>
project-own = Loyihalarim
project-repeats = Takrorlamoqchiman
project-organise = Tanlovlar va qarorlar
project-list = <b>Loyihalar, avval yangilari</b>
project-list-none = Bu yerda hozircha loyiha yo‘q.
project-by-block = Bo‘lim bo‘yicha
project-by-country = Mamlakat bo‘yicha
project-pick-block = Qaysi bo‘lim?
project-pick-country = Qaysi mamlakat?
project-any-block = Istalgan bo‘lim
project-any-country = Istalgan mamlakat
project-line =
    { $title } · { $country }{ $repeated ->
        [0] {""}
       *[other] {" "}· ↻{" "}{ $repeated }
    }
project-part-title = Nomi
project-part-teaser = Bir gap bilan
project-part-idea = G‘oya
project-part-goals = Maqsadlar
project-part-steps = Qilingan ishlar
project-part-serves = Kim uchun
project-part-result = Natijasi
project-part-people = Odamlar
project-part-time = Vaqt
project-part-money = Mablag‘
project-part-technique = Jihozlar
project-part-permission = Ruxsat
project-part-tips = Maslahat va saboqlar
project-needs = Buning uchun nima kerak
project-field-block = Bo‘lim
project-field-stays = Agar ketsam
project-field-file = Fayl yoki havola
project-field-language = Til
project-how = Qanday amalga oshirish
project-open = Loyihani ochish
project-mine = Mening loyiham
project-want-to-repeat = Takrorlamoqchimiz
project-repeat-mine = Takror: { $state }
project-tell-repeat = Biz takrorladik
project-where-repeated = Takrorlandi · { $count }
project-repeated-in =
    { $count ->
        [one] takrorlangan mamlakatlar: { $count }
       *[other] takrorlangan mamlakatlar: { $count }
    }
project-gone = Bu loyiha endi ko‘rgazmada yo‘q.
project-link-about =
    Bu havolani hamkasbingizga yuboring. Ishtirokchilarga loyiha ochiladi, boshqalarga tarmoq haqida qisqacha ma’lumot chiqadi.

    { $link }
project-link-stranger = Hamkasbingiz Sizga { $network } tarmog‘idagi loyihani ko‘rsatmoqchi. Bu Markaziy Osiyo ayollarining kasbiy tarmog‘i. Ishtirokchi bo‘lganingizdan keyin uni ocha olasiz.
projectsearch-ask-words =
    <b>Nima qidiryapsiz?</b>

    Istalgan tilimizda bir necha so‘z, masalan: <i>qishloqda matematika</i>.
project-is-yours = Bu – o‘zingizning loyihangiz.
project-ask-title =
    <b>Loyihangizning nomi nima?</b>

    Bir qator, masalan: <i>Qishloq maktablari uchun raqamli matematika</i>.
project-ask-teaser =
    <b>Loyihangiz bir gap bilan</b>

    Bu nima va kim uchun? Hamkasblar avval shuni o‘qiydi.
project-ask-block = <b>Uni qaysi bo‘limda taqdim etmoqchisiz?</b>
project-ask-idea =
    <b>G‘oyasi nima?</b>

    Nima yetishmadi va nimani o‘ylab topdingiz? Boshqa odamlarning ismi va raqamini yozmang. Uzun matnni bir necha xabar bilan yuborish mumkin.
project-ask-goals =
    <b>Maqsadlari nima?</b>

    Oxirida nima o‘zgarishi kerak?
project-ask-steps =
    <b>Qanday qadamlar qo‘ydingiz?</b>

    Xuddi shunday qilmoqchi bo‘lgan hamkasbga aytgandek, tartib bilan yozing.
project-ask-serves =
    <b>Kim uchun?</b>

    Ularga qanday yetib borasiz?
project-ask-result =
    <b>Natijasi nima bo‘ldi?</b>

    Raqamlar bo‘lsa, yozing. Nima chiqmaganini ham ayting.
project-ask-stays = <b>Bir kun tarmoqdan chiqsangiz, loyihangiz ko‘rgazmada ismingizsiz qolishi mumkinmi?</b>
project-ask-people =
    <b>Nima kerak: odamlar?</b>

    Masalan: ikki o‘qituvchi, haftasiga to‘rt soat.
project-ask-time =
    <b>Nima kerak: vaqt?</b>

    Masalan: uch oy tayyorgarlik, keyin yil bo‘yi.
project-ask-money =
    <b>Nima kerak: mablag‘?</b>

    Masalan: yiliga 2 000 dollar, tuman to‘laydi.
project-ask-technique =
    <b>Nima kerak: jihozlar?</b>

    Masalan: o‘nta planshet va internet.
project-ask-permission =
    <b>Nima kerak: ruxsat?</b>

    Masalan: maktab va ota-onalarning roziligi.
project-ask-tips =
    <b>Maslahat va saboqlar</b>

    Nimani yana shunday qilardingiz, nimani boshqacha?
project-ask-file =
    <b>Havola, rasm yoki faylmi?</b>

    O‘quvchi faylni so‘raganda oladi. Boshqa odamlarning ismi va yuzini ularning roziligisiz yubormang.
project-ask-language = <b>Qaysi tilda yozasiz?</b>
project-draft-taken = Avvalgi tanlov uchun yozganingiz shu yerda. Bo‘limni tanlang va tayyor bo‘lganda yuboring.
project-sending-sent = <b>Rahmat.</b> Uni boshqa muassasalardan ikki tekshiruvchi o‘qiydi. Qarorni hamma bilan bir paytda bilasiz.
project-sending-unchanged = Hech narsa o‘zgarmadi, shuning uchun hech narsa yuborilmadi.
project-sending-closed = Tanlov yopildi. Yozganingiz saqlandi: uni boshqa tanlovga yuborishingiz mumkin.
project-sending-no-block = Bu bo‘lim endi tanlovda yo‘q. Boshqasini tanlang.
project-sending-too-many = Bir soatda ko‘p matn yubordingiz: { $most }. Matningiz saqlandi. Uni keyinroq yuboring.
project-sending-gone = Bu loyiha endi yo‘q.
project-own-list = <b>Mening loyihalarim</b>
project-own-none = Siz hali loyiha yubormagansiz. Tanlov ochiq bo‘lganda yuborishingiz mumkin.
project-own-line = { $state }: { $title }
project-own-is-sent = Yuborildi
project-own-is-changes = O‘zgartirishingizni so‘raymiz
project-own-is-shown = Ko‘rgazmada
project-own-is-declined = Qabul qilinmadi
project-own-is-withdrawn = Qaytarib olindi
project-own-is-removed = Olib tashlandi
project-own-title = <b>{ $title }</b>
project-own-call = { $call } · { $block }
project-own-state = <b>{ $state }</b>
project-own-comment = <b>Tekshiruvchidan:</b> { $text }
project-own-languages = <b>O‘qish mumkin bo‘lgan tillar:</b> { $languages }
project-own-waiting = <b>Tekshiruvda:</b> { $languages }
project-own-open = Mening loyiham
project-languages = Boshqa tillarda
project-which-language = Birinchi tili: { $language }. Qaysi tilda qo‘shmoqchisiz? Avval uni koordinator tekshiradi.
project-change = Matnni o‘zgartirish
project-copy = Yuborish: { $title }
project-withdraw = Loyihani qaytarib olish
project-withdraw-sent = “{ $title }” loyihasini tanlovdan qaytarib olasizmi? Uni endi hech kim tekshirmaydi. Matn Sizda qoladi, uni boshqa tanlovga yuborishingiz mumkin.
project-withdraw-shown = “{ $title }” loyihasini ko‘rgazmadan qaytarib olasizmi? Uni u yerda endi hech kim o‘qiy olmaydi, tashkilotchilarga xabar beriladi. Matn Sizda qoladi.
project-delete = Loyihani o‘chirish
project-delete-sure = “{ $title }” loyihasini barcha matnlari bilan o‘chirasizmi? Uni qaytarib bo‘lmaydi.
project-withdrawal-withdrawn = Qaytarib olindi. Matn shu yerda saqlandi.
project-withdrawal-deleted = O‘chirildi.
project-withdrawal-unchanged = Hozir u bilan bunday qilib bo‘lmaydi.
project-withdrawal-gone = Bu loyiha endi yo‘q.
project-decided-head = <b>“{ $call }” tanlovining qarorlari</b>
project-decided-accepted = <b>“{ $title }” qabul qilindi.</b> U endi ko‘rgazmada.
project-decided-declined = “{ $title }” bu safar qabul qilinmadi. Matn Sizda qoladi, uni boshqa tanlovga yuborishingiz mumkin.
project-withdrawn-told = Muallif “{ $title }” loyihasini ko‘rgazmadan qaytarib oldi. Uning o‘rni bo‘sh: uni tanlovning boshqa loyihasiga berishingiz mumkin.
project-removed = “{ $title }” ko‘rgazmadan olib tashlandi.
project-review-approved = <b>Tasdiqlandi.</b> Bu matnni o‘quvchilar endi ko‘radi.
project-review-rejected = <b>Tasdiqlanmadi.</b> O‘zgartirib, qayta yuborishingiz mumkin.
project-review-changes_requested = <b>O‘zgartirib, qayta yuborishingizni so‘raymiz.</b> Buni muddatdan keyin ham qilish mumkin.
project-written-in = Tili: { $language }
project-review-blind = Bu tanlovda muallifning ismi ko‘rsatilmaydi.
project-review-secret = Ikki tekshiruvchi tasdiqlashi kerak. Muallif qarorni hamma bilan birga biladi.
project-review-original = Asl matn
project-sent-list = Yuborilgan loyihalar, bo‘lim bo‘yicha. O‘qish va qaror qilish uchun loyihani oching.
project-sent-none = Hozircha loyiha yuborilmagan.
project-sent-line =
    { $state ->
        [pending] …
        [changes] ✎
        [suitable] ?
        [unsuitable] ✗
        [accepted] ✓
        [declined] –
       *[withdrawn] ↩
    }{" "}{ $title } · { $country }
project-sent-state = { $state }
project-column-state = Holati
project-standing-pending = Tekshiruvda
project-standing-changes = Muallifda, o‘zgartirish uchun
project-standing-suitable = Ikki tekshiruvchi tasdiqladi, qaror hali yo‘q
project-standing-unsuitable = Tekshiruvchi rad etdi
project-standing-accepted = Qabul qilindi
project-standing-declined = Qabul qilinmadi
project-standing-withdrawn = Qaytarib olindi
project-free = Bo‘sh joylar. Bo‘limda: { $block }, mamlakat uchun: { $country }
project-accept = Qabul qilish
project-decline = Qabul qilmaslik
project-undecide = Qarorni qaytarish
project-decision-set = Saqlandi. Muallif buni hammaga xabar berilganda biladi.
project-decision-added = Qabul qilindi. Muallifga hozir xabar beriladi.
project-decision-unchanged = Hech narsa o‘zgarmadi.
project-decision-block-full = Bu bo‘limning barcha joylari band. Tanlovga joy qo‘shing yoki bo‘limning boshqa loyihasini qabul qilmang.
project-decision-country-full = Bu mamlakatning barcha joylari band. Mamlakatlar bo‘yicha joylarni o‘zgartiring yoki boshqa loyihani qabul qilmang.
project-decision-not-reviewed = Avval uni ikki tekshiruvchi tasdiqlashi kerak.
project-decision-still-open = Tanlov hali ochiq. Muddatdan keyin qaror qilish mumkin.
project-decision-planned = Qarorlar tez orada xabar qilinadi. Avval “Hozircha xabar bermaslik” tugmasini bosing.
project-decision-told = Qarorlar xabar qilib bo‘lingan.
project-decision-own = Bu – o‘zingizning loyihangiz. U haqda boshqa tashkilotchi qaror qiladi.
project-decision-not-allowed = Loyihalar haqida faqat rais va administratorlar qaror qiladi.
project-decision-gone = Bu loyiha endi yo‘q.
call-title = <b>{ $title }</b>
call-wanted = { $text }
call-blocks = <b>Bo‘limlar</b>
call-block = · { $name }: { $places }
call-shares = <b>Mamlakatlar bo‘yicha joylar:</b> { $shares }. Qolgan joylar boshqa barcha mamlakatlar uchun.
call-closes = <b>Muddati:</b> { $when }
call-two-reviewers = Har bir loyihani boshqa muassasalardan ikki tekshiruvchi o‘qiydi. Barcha mualliflar qarorni bir paytda biladi.
call-blind = Tekshiruvchilar muallif kimligini ko‘rmaydi.
call-not-blind = Tekshiruvchilar muallif kimligini ko‘radi.
call-blind-yes = Yo‘q, ismsiz
call-blind-no = Ha, ismi bilan
call-present = Loyiha taqdim etish
call-continue = Qoralamani davom ettirish
call-over = Tanlov yopildi. Qarorlar hammaga bir paytda xabar qilinadi.
call-over-told = Tanlov tugadi. Qabul qilingan loyihalar ko‘rgazmada.
call-draft-kept = Qoralamangiz saqlandi. Uni boshqa tanlovga yuborishingiz mumkin.
call-closes-soon = “{ $title }” tanlovi uchun qoralamangiz hali yuborilmagan. Muddati: { $when }. Shundan keyin qoralama saqlanadi, lekin bu tanlovga yuborib bo‘lmaydi.
call-list = <b>Tanlovlar</b>
call-list-none = Hali tanlov bo‘lmagan.
call-line = { $title } · { $state } · { $sent }
call-new = Yangi tanlov
call-is-draft = Qoralama
call-is-open = Ochiq
call-is-closed = Qaror kerak
call-is-told = Tugadi
call-state = <b>{ $state }</b>
call-change = O‘zgartirish
call-languages = Tillar
call-open = Tanlovni ochish
call-open-sure = “{ $title }” tanlovini ochasizmi? Uni barcha ishtirokchilar ko‘radi va muddatgacha loyiha yuborishi mumkin: { $when }.
call-delete = Qoralamani o‘chirish
call-delete-sure = “{ $title }” tanlovini o‘chirasizmi? Uni qaytarib bo‘lmaydi.
call-sent = Yuborilgan loyihalar · { $count }
call-tell = Qarorlarni xabar qilish
call-tell-now = hozir
call-tell-sure = “{ $title }” tanlovining qarorlarini xabar qilasizmi? Qabul qilindi: { $accepted }. Qabul qilinmadi: { $declined }. Barcha mualliflarga bir paytda xabar beriladi: { $when }.
call-call-off = Hozircha xabar bermaslik
call-table = Jadval
call-table-about = Tanlov loyihalari, mualliflarning ismisiz.
call-showcase = Taqdimot tartibi
call-counts = <b>Qabul qilindi, joylar, yuborildi</b>
call-taken = · { $name }: { $taken } / { $places }, { $sent }
call-tells = <b>Barcha mualliflarga xabar beriladi:</b> { $when }
call-which-language = Tanlovning birinchi tili: { $language }. Uni qaysi tilda yozmoqchisiz?
call-review = <b>Tanlov</b>
call-save = Saqlash
call-field-title = Nomi
call-field-wanted = Nima so‘raladi
call-field-blocks = Bo‘lim va joylar
call-field-closing = Muddati
call-field-blind = Muallif ismi
call-field-shares = Mamlakat joylari
call-ask-title =
    <b>Tanlovning nomi nima?</b>

    Masalan: <i>Innovatsion loyihalar 2027</i>.
call-ask-wanted =
    <b>Nima so‘raladi?</b>

    Qanday loyihalarni qidiryapsiz va mualliflar nimani aytishi kerak?
call-ask-blocks =
    <b>Qanday bo‘limlar, ularda nechta joy?</b>

    Har bir qatorda bitta bo‘lim, masalan:
    Oila va jamiyat: 4
    Biznes va bandlik: 9
call-ask-closing =
    <b>Loyihalarni qachongacha yuborish mumkin?</b>

    Masalan: 4-mart 18:00. Qoralamasi borlarga uch kun oldin eslatiladi.
call-ask-blind = <b>Tekshiruvchilar muallifning ismini ko‘radimi?</b>
call-ask-shares =
    <b>Mamlakatlar bo‘yicha joylar</b>

    Masalan: Qozog‘iston 2, O‘zbekiston 2. Bu joylar shu mamlakatlar uchun saqlanadi. Qolgani boshqa barcha mamlakatlar uchun.
call-ask-names = Har bir qatorda bitta bo‘lim, o‘sha tartibda.
call-blocks-line = Tushunarsiz: “{ $line }”. Bo‘lim va joylar sonini yozing, 1 bilan { $most } orasida, masalan: Oila va jamiyat: 4.
call-translate = <b>{ $part }</b> – tarjima qiling ({ $language }). Asl matn:
call-original = <i>{ $text }</i>
call-names = <b>Bo‘limlar</b>
    { $names }
call-notice-saved = Saqlandi.
call-notice-opened = Tanlov ochildi. Ishtirokchilar uni /projects buyrug‘i bilan topadi.
call-notice-deleted = O‘chirildi.
call-notice-past = Bu muddat o‘tib ketgan. Oldindagi vaqtni tanlang.
call-notice-changed = Shu orada tanlovni boshqa birov o‘zgartirdi. Yana saqlasangiz, Sizning variantingiz unikining o‘rnini oladi.
call-notice-block-used = Bu yerda yo‘q bo‘limga loyihalar yuborilgan. Uni qoldiring; nomini o‘zgartirish mumkin.
call-notice-too-few = Qabul qilingan loyihalar joylardan ko‘p bo‘lib qoladi. Ko‘proq joy qoldiring.
call-notice-too-many-shares = Mamlakatlar bo‘yicha joylar yig‘indisi barcha joylardan ko‘p. Ularni kamaytiring yoki joy qo‘shing.
call-notice-names-differ = Nechta bo‘lim bo‘lsa, shuncha qator yozing.
call-notice-already = Buni endi o‘zgartirib bo‘lmaydi.
call-notice-not-allowed = Buni faqat rais va administratorlar qila oladi.
call-notice-gone = Bu tanlov endi yo‘q.
call-telling-told = Barcha mualliflarga hozir xabar beriladi.
call-telling-planned = Kimdadir hozir sokin soatlar. Barcha mualliflarga bir paytda xabar beriladi: { $when }.
call-telling-called-off = Hozircha hech kimga xabar berilmaydi. Qarorlarni o‘zgartirish mumkin.
call-telling-waiting = Hech kimga xabar berilmadi: tekshiruvni yoki muallifini kutayotgan loyihalar bor ({ $count }). Ularni qabul qilmaslik mumkin.
call-telling-undecided = Hech kimga xabar berilmadi: qarori yo‘q loyihalar bor ({ $count }).
call-telling-still-open = Tanlov hali ochiq, muddati: { $when }.
call-telling-changed = Shu orada nimadir o‘zgardi. Yana qarang.
call-telling-already = Ular xabar qilingan yoki xabar qilinadi: { $when }.
call-telling-not-allowed = Buni faqat rais va administratorlar qila oladi.
call-telling-gone = Bu tanlov endi yo‘q.
presentation-title = <b>Taqdimot tartibi</b>
    { $event }
presentation-starts = <b>Boshlanishi:</b> { $when }. Har bir loyihaga daqiqa: { $minutes }.
presentation-row = { $number }. { $hour } · { $title } · { $country }
presentation-button = { $number } · { $title }
presentation-none = Tartibda hozircha loyiha yo‘q.
presentation-told-later = Mualliflarga oxirgi o‘zgarishdan o‘n daqiqa o‘tgach xabar beriladi.
presentation-add = Loyiha qo‘shish
presentation-set = Boshi va davomiyligi
presentation-up = Oldinroq
presentation-down = Keyinroq
presentation-take-off = Tartibdan olib tashlash
presentation-which = Qaysi loyiha?
presentation-nothing = Ko‘rgazmaning barcha loyihalari tartibda bor.
presentation-which-event = Loyihalar qaysi tadbirda taqdim etiladi?
presentation-no-event = Siz o‘zgartira oladigan tadbir yo‘q. Avval uni yarating: /newevent.
presentation-at = { $event }, { $when }, raqami: { $number }
presentation-line = <b>Taqdimot:</b> { $text }
presentation-yours = “{ $title }” loyihangiz taqdim etiladigan vaqt:
presentation-off = “{ $title }” loyihangiz tadbirda endi taqdim etilmaydi. U ko‘rgazmada qoladi.
presentation-review = <b>Sessiya</b>
    Kuni: { $day }. Boshlanishi: { $hour }. Har bir loyihaga daqiqa: { $minutes }.
presentation-hour = Boshlanishi
presentation-minutes = Daqiqa
presentation-show = Taqdimotlar
presentation-notice-saved = Saqlandi.
presentation-notice-unchanged = Hech narsa o‘zgarmadi.
presentation-notice-not-shown = Faqat ko‘rgazma loyihalarini taqdim etish mumkin.
presentation-notice-no-day = Tadbirning bunday kuni yo‘q.
presentation-notice-over = Bu tadbir o‘tib ketgan yoki bekor qilingan.
presentation-notice-not-allowed = Buni faqat tadbir tashkilotchilari qila oladi.
presentation-notice-gone = Bu endi yo‘q.
showcase-ask-day = <b>Tadbirning qaysi kuni?</b>
showcase-ask-starts =
    <b>Sessiya qachon boshlanadi?</b>

    Tadbir vaqti bilan, masalan: 14:30.
showcase-ask-minutes = <b>Har bir loyihaga necha daqiqa?</b>
repeat-list = <b>Takrorlamoqchi bo‘lgan loyihalaringiz</b>
repeat-list-none = Loyiha yoqsa, “Takrorlamoqchimiz” tugmasini bosing. Muallif aloqa so‘rovingizni oladi, loyiha esa shu ro‘yxatga qo‘shiladi.
repeat-line = { $state }: { $title }
repeat-title = <b>{ $title }</b>
repeat-is-planned = Rejada
repeat-is-not-yet = Hali yo‘q
repeat-is-trying = Urinib ko‘ryapmiz
repeat-is-pending = Tekshiruvda
repeat-is-repeated = Takrorlandi
repeat-yes = Takrorladik
repeat-trying = Urinib ko‘ryapmiz
repeat-not-yet = Hali yo‘q
repeat-forget = Endi kerak emas
repeat-forget-yes = Olib tashlash
repeat-forget-sure = “{ $title }” loyihasini ro‘yxatingizdan olib tashlaysizmi? U haqda endi so‘ralmaydi.
repeat-forget-shown = “{ $title }” loyihasini ro‘yxatingizdan olib tashlaysizmi? Hamkasblar uni Siz takrorlaganingizni endi o‘qimaydi.
repeat-question = <b>“{ $title }” loyihasini takrorlamoqchi edingiz. Natijasi nima bo‘ldi?</b>
repeat-question-about = Takrorlangan bo‘lsa, yana ikkita qisqa savol bor. Javobingiz muallifga va boshqa hamkasblarga yordam beradi.
repeat-project-gone = Loyiha endi ko‘rgazmada yo‘q.
repeat-where = <b>{ $country }</b>, { $place }
    { $told }
repeat-news = <b>“{ $title }” loyihasi takrorlandi</b>
repeat-review = <b>{ $title }</b>
    Hamkasblar buni shunday, Sizning ismingizsiz o‘qiydi:
repeat-ask-place =
    <b>Qayerda takrorlandi?</b>

    Bir qator, masalan: <i>O‘sh viloyatidagi uchta maktab</i>.
repeat-ask-told =
    <b>Qanday o‘tdi?</b>

    Bir-ikki gap. Nimani boshqacha qildingiz?
repeat-notice-noted = Rahmat, yozib olindi.
repeat-notice-sent = Rahmat. Uni koordinator o‘qiydi, keyin loyiha yonida ko‘rsatiladi.
repeat-notice-already = Siz allaqachon javob bergansiz.
repeat-notice-own = Bu – o‘zingizning loyihangiz.
repeat-notice-gone = Bu endi yo‘q.
repeat-review-approved = <b>Rahmat.</b> Hamkasblar loyiha qayerda takrorlanganini endi o‘qiy oladi.
repeat-review-rejected = <b>Tasdiqlanmadi.</b> Qayta yozishingiz mumkin.
repeat-review-changes_requested = <b>O‘zgartirib, qayta yuborishingizni so‘raymiz.</b>
readers-projects-useful =
    { $count ->
        [one] Loyihalaringizni foydali deb topgan hamkasblar: { $count }.
       *[other] Loyihalaringizni foydali deb topgan hamkasblar: { $count }.
    }
