practice-part-title = Nomi
practice-part-problem = Muammo
practice-part-done = Nima qildik
practice-part-result = Natija
practice-part-repeat = Qanday takrorlash mumkin
practice-part-place = Qayerda
practice-part-went = Qanday o‘tdi
practice-part-changed = Nimani o‘zgartirdik
practice-topics = Mavzular: { $topics }
practice-has-file = Ilova qilingan fayl: { $name }
practice-is-original = Asl matn, tili: { $language }.
practice-is-translation = Tarjima, tili: { $language }. Asl matn tili: { $original }.
practice-is-outdated = Avvalgi variantning tarjimasi, tili: { $language }. Asl matn tili: { $original }.
practice-checked-by = Tekshirgan: { $name }.
practice-checked = Koordinator tekshirgan.
practice-count-useful = foydali deganlar: { $count }
practice-count-tried = sinab ko‘rganlar: { $count }
practice-tried-by = Sinab ko‘rgan hamkasblar fikri
practice-part-before = ‹ { $number }-qism / { $total }
practice-part-after = { $number }-qism / { $total } ›
practice-how = Qanday takrorlash
practice-tried = Sinab ko‘rganlar · { $count }
practice-useful = Foydali
practice-useful-on = ✓ Foydali
practice-save = Saqlash
practice-saved-on = ✓ Saqlangan
practice-try = Biz sinab ko‘rdik
practice-ask-author = Muallifdan so‘rash
practice-more = Yana ›
practice-mine = Matnlarim
practice-languages = Tillar, tarjima
practice-get-file = Faylni olish
practice-link = Hamkasb uchun havola
practice-link-about =
    Bu havolani hamkasbingizga yuboring. Ishtirokchilarga amaliyot ochiladi, boshqalarga tarmoq haqida qisqacha ma’lumot chiqadi.

    { $link }
practice-link-stranger = Hamkasbingiz Sizga { $network } tarmog‘idagi eng yaxshi amaliyotni ko‘rsatmoqchi. Bu Markaziy Osiyo ayollarining kasbiy tarmog‘i. Ishtirokchi bo‘lganingizdan keyin uni ocha olasiz.
practice-take-out = Kutubxonadan olib tashlash
practice-read-in = O‘qish: { $language }
practice-translate = + Tarjima: { $language }
practice-languages-about = Boshqa tilda o‘qing yoki tarjimasi bo‘lmasa, qo‘shing. Avval uni koordinator tekshiradi.
practice-read = O‘qish
practice-gone = Bu eng yaxshi amaliyot endi kutubxonada yo‘q.
practice-gone-short = U endi kutubxonada yo‘q.
practice-useful-thanks = Rahmat. Muallifga bu ismingizsiz yetkaziladi.
practice-useful-off = Belgi olib tashlandi.
practice-saved-thanks = Saqlandi. Uni kutubxonaning “Saqlangan” bo‘limidan topasiz.
practice-saved-off = “Saqlangan” bo‘limidan olib tashlandi.
practice-own = Bu o‘z amaliyotingiz.
practice-file-of = Ilova qilingan fayl: { $title }
practice-file-gone = Bu fayl Telegramda endi yo‘q.
practice-library-title = <b>Eng yaxshi amaliyotlar</b> · { $count }
practice-library-about = Bir chegara postida, bir boshpanada yoki bir qishloqda natija bergan va Sizga ham foyda berishi mumkin bo‘lgan ishlar.
practice-library-empty = Kutubxona hozircha bo‘sh. Birinchisi Sizniki bo‘lishi mumkin.
practice-library-order-newest = Yangilari
practice-library-order-useful = Foydali
practice-library-order-tried = Sinalgan
practice-library-by-topic = Mavzu
practice-library-by-sector = Soha
practice-library-by-country = Mamlakat
practice-library-search = So‘z bilan qidirish
practice-library-search-again = Boshqa so‘zlar
practice-library-saved = Saqlangan · { $count }
practice-library-mine = Matnlarim
practice-library-share = Amaliyot ulashish
practice-library-back = Kutubxona
practice-library-missing = Hali o‘zbekchada yo‘q: { $count }
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Eng yaxshi amaliyotlar, avval yangilari</b>
practice-library-list-useful = <b>Eng yaxshi amaliyotlar, avval foydalilari</b>
practice-library-list-tried = <b>Hamkasblar sinab ko‘rgan eng yaxshi amaliyotlar</b>
practice-library-list-saved = <b>Saqlangan</b>
practice-library-list-words = <b>Topilgan eng yaxshi amaliyotlar</b>
practice-library-list-missing =
    <b>Ko‘p o‘qiladigan, lekin tilingizda hali yo‘q amaliyotlar</b>

    Birini oching va “+ Tarjima” tugmasini bosing.
practice-library-none-newest = Bu yerda hozircha hech narsa yo‘q.
practice-library-none-useful = Bu yerda hozircha hech narsa yo‘q.
practice-library-none-tried = Hali hech kim amaliyotni sinab ko‘rgani haqida yozmagan. Birinchi bo‘lishingiz mumkin: amaliyot ostidagi “Biz sinab ko‘rdik” tugmasini bosing.
practice-library-none-saved = Siz hali hech narsa saqlamadingiz. Amaliyot ostidagi “Saqlash” tugmasini bosing.
practice-library-none-words = Bu so‘zlar bilan hech narsa topilmadi. Kamroq yoki boshqa so‘zlar yozib ko‘ring, istalgan tilimizda.
practice-library-none-missing = Hozir tilingizga tarjima kerak bo‘lgan matn yo‘q. Rahmat.
practice-library-pick-topic = Qaysi mavzu?
practice-library-pick-sector = Qaysi ish sohasi?
practice-library-pick-country = Qaysi mamlakat?
practice-library-any-topic = Istalgan mavzu
practice-library-any-sector = Istalgan soha
practice-library-any-country = Istalgan mamlakat
librarysearch-ask-words =
    <b>Nima qidiryapsiz?</b>

    Istalgan tilimizda bir necha so‘z, masalan: <i>onalar uchun ish jadvali</i>.
practice-ask-language =
    <b>Qaysi tilda yozasiz?</b>

    O‘zingizga eng qulay tilni tanlang.
practice-ask-title =
    <b>Amaliyotingiz qanday nomlanadi?</b>

    Hamkasbga nima ekanini aytadigan bir qator, masalan: <i>Kichik savdogarlarga haftalik maslahat soati</i>.
practice-ask-problem =
    <b>Muammo nimada edi?</b>

    Nima ishlamadi va kim uchun? Boshqa odamlarning ismi va raqamlarini yozmang. Uzun matnni bir necha xabarda yuborishingiz mumkin.
practice-ask-done =
    <b>Nima qildingiz?</b>

    Hamkasbingizga aytib bergandek, qadam-baqadam.
practice-ask-result =
    <b>Natija qanday bo‘ldi?</b>

    Nima o‘zgardi? Nima ish bermaganini ham yozing.
practice-ask-repeat =
    <b>Boshqalar buni qanday takrorlashi mumkin?</b>

    Nima kerak: odamlar, vaqt, pul, ruxsat? Nimadan boshlash kerak?
practice-ask-topics =
    <b>Bu nima haqida?</b>

    Hamkasblar topa olishi uchun uchtagacha mavzuni tanlang.
practice-ask-named =
    <b>Ismingiz ko‘rsatilsinmi?</b>

    Ismingiz bilan: <i>{ $named }</i>
    Ismingizsiz: <i>{ $unnamed }</i>

    Kichik mamlakat yoki sohada hamkasblar kimligingizni baribir taxmin qilishi mumkin. Tekshiruvchi ismingizni har qanday holatda ko‘radi. Buni istalgan vaqtda o‘zgartirishingiz mumkin.
practice-ask-stays = <b>Bir kun tarmoqdan chiqsangiz, bu matn kutubxonada ismingizsiz qolishi mumkinmi?</b>
staying-yes = Ha, qolsin
staying-no = Yo‘q, o‘chirilsin
practice-ask-file =
    <b>Yordam beradigan fayl, rasm yoki havola bormi?</b>

    Namuna, reja yoki buklet, 20 MB gacha. U faqat so‘raganda beriladi. Faylda ismingiz bo‘lishi mumkin: ismingiz ko‘rinishini istamasangiz, avval tekshiring.
trial-ask-place =
    <b>Qayerda sinab ko‘rdingiz?</b>

    Bir qator: qaysi chegara posti, bo‘lim yoki qishloq.
trial-ask-went =
    <b>Qanday o‘tdi?</b>

    Nima natija berdi, nima bermadi?
trial-ask-changed =
    <b>Nimani boshqacha qildingiz?</b>

    Bu savolni o‘tkazish mumkin.
translation-ask = { $part }: tarjima qiling (tili: { $language }). Asl matn:
practice-preview = Amaliyot shunday ko‘rinadi.
practice-preview-translation = Tarjima, tili: { $language }
practice-send = Tekshiruvga yuborish
practice-change = O‘zgartirish
practice-which-field = Nimani o‘zgartirmoqchisiz?
practice-back-to-preview = Ko‘rinishiga qaytish
practice-field-language = Til
practice-field-title = Nomi
practice-field-problem = Muammo
practice-field-done = Nima qildik
practice-field-result = Natija
practice-field-repeat = Qanday takrorlash
practice-field-topics = Mavzular
practice-field-named = Ismim ko‘rinishi
practice-field-stays = Tarmoqdan chiqsam
practice-field-file = Fayl yoki havola
practice-field-place = Qayerda
practice-field-went = Qanday o‘tdi
practice-field-changed = Nimani o‘zgartirdik
practice-personal = Bu kimningdir telefon raqami, hujjati yoki manziliga o‘xshaydi. Boshqa odamniki bo‘lsa, yozmang:
practice-near = Kutubxonada juda o‘xshash amaliyot bor: “{ $title }”. Balki u Sizda qanday natija berganini o‘sha yerda yozarsiz?
practice-near-own = Siz juda o‘xshash matn yuborgansiz: “{ $title }”. U tekshirilmoqda.
practice-peek = O‘qish
practice-to-text = Matnimga qaytish
practice-send-anyway = Shu holicha yuborish
practice-sending-sent = <b>Rahmat.</b> Koordinator uni odatda ikki kun ichida tekshiradi. Javob shu yerga keladi. Ungacha matnni o‘zgartirishingiz mumkin.
practice-sending-unchanged = Matn o‘zgarmadi, tekshiradigan narsa yo‘q. Ismingiz va boshqa tanlovlaringiz saqlandi.
practice-sending-taken = Buni kimdir tarjima qilmoqda yoki hozirgina tarjima qildi. Rahmat.
practice-sending-gone = Bu eng yaxshi amaliyot endi kutubxonada yo‘q.
practice-sending-too-many = Bir soat ichida { $most } ta matn yubordingiz, har biri diqqat bilan o‘qiladi. Matningiz saqlandi. Uni yuborish vaqti: { $when }.
practice-unfinished = Sizda bunday tugallanmagan matn bor. Uni davom ettiring yoki avval o‘chiring.
practice-left = Javoblaringiz saqlandi. Istalgan vaqtda davom ettirishingiz mumkin.
practice-link-share = Hamkasbga yuborish
practice-link-copy = Havoladan nusxa olish
practice-preview-language = Matn tili: { $language }. Uni quyida o‘zgartirish mumkin.
