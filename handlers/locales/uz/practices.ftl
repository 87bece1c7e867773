practice-part-title = Nomi
practice-part-problem = Muammo
practice-part-done = Nima qildik
practice-part-result = Nima natija berdi
practice-part-repeat = Qanday takrorlash mumkin
practice-part-place = Qayerda
practice-part-went = Qanday o‘tdi
practice-part-changed = Nimani o‘zgartirdik
practice-topics = Mavzular: { $topics }
practice-has-file = Ilova qilingan fayl: { $name }
practice-is-original = Muallif matni, tili: { $language }.
practice-is-translation = Tarjima, tili: { $language }. Muallif tili: { $original }.
practice-is-outdated = Oldingi matn tarjimasi, tili: { $language }. Muallif tili: { $original }.
practice-checked-by = Tekshirgan: { $name }.
practice-checked = Koordinator tekshirgan.
practice-count-useful = foydali deganlar: { $count }
practice-count-tried = sinab ko‘rganlar: { $count }
practice-tried-by = Hamkasblar qanday sinab ko‘rdi
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
practice-mine = Mening matnlarim
practice-languages = Boshqa tillar, tarjima
practice-get-file = Faylni yuborish
practice-link = Hamkasb uchun havola
practice-link-about =
    Bu havolani hamkasbingizga yuboring. Ishtirokchiga amaliyot ochiladi, boshqalarga bu qanday tarmoq ekani aytiladi.

    { $link }
practice-link-stranger = Hamkasbingiz Sizga { $network } tarmog‘idagi amaliyotni ko‘rsatmoqchi bo‘ldi. Bu Markaziy Osiyo ayollarining kasbiy tarmog‘i. Amaliyot Siz ishtirokchi bo‘lgach ochiladi.
practice-report = Shikoyat qilish
practice-take-out = Kutubxonadan olib tashlash
practice-read-in = O‘qish: { $language }
practice-translate = + Tarjima: { $language }
practice-languages-about = Boshqa tilda o‘qing yoki yo‘q tarjimani taklif qiling. Avval uni koordinator ko‘radi.
practice-read = Amaliyotni o‘qish
practice-gone = Bu amaliyot endi kutubxonada yo‘q.
practice-gone-short = U endi kutubxonada yo‘q.
practice-useful-thanks = Rahmat. Muallif buni biladi, ammo Sizning ismingizsiz.
practice-useful-off = Belgi olindi.
practice-saved-thanks = Saqlandi. Uni kutubxonada «Saqlangan» bo‘limidan topasiz.
practice-saved-off = Endi saqlanmagan.
practice-own = Bu Sizning amaliyotingiz.
practice-file-of = Ilova qilingan fayl: { $title }
practice-file-gone = Telegram’da bu fayl endi yo‘q.
practice-author-of = «{ $title }» amaliyoti muallifi
practice-cannot-ask = Hozir muallifdan so‘rab bo‘lmaydi.
askauthor-ask-note =
    <b>Nima haqida so‘ramoqchisiz?</b>

    O‘zingiz va savolingiz haqida bir-ikki satr. Muallif u bilan birga kartangizni ko‘radi va javob berishni o‘zi hal qiladi.
askauthor-ask-gives =
    <b>Muallif Siz bilan qanday bog‘lansin?</b>

    U faqat rozi bo‘lsa buni oladi; shunda Siz ham uning aloqasini olasiz. Elektron pochtani shunchaki yozish mumkin: name@example.org.
practicereport-ask-reason =
    <b>Bu amaliyotda nima noto‘g‘ri?</b>

    Bir necha gap bilan yozing. Kim yozganini muallif bilmaydi.
practice-report-reported = Rahmat. Buni muallif ham, uning ishdoshi ham bo‘lmagan kishi ko‘radi.
practice-report-already = Siz bu haqda xabar bergansiz; ko‘rib chiqilmoqda.
practice-report-gone = U endi kutubxonada yo‘q.
practice-library-title = <b>Amaliyotlar</b> · { $count }
practice-library-about = Bir o‘tish joyida, bir boshpanada, bir qishloqda natija bergan va Sizga ham kerak bo‘lishi mumkin ishlar.
practice-library-empty = Kutubxona hozircha bo‘sh. Sizning amaliyotingiz birinchi bo‘lishi mumkin.
practice-library-order-newest = Yangilari
practice-library-order-useful = Eng foydali
practice-library-order-tried = Sinalgan
practice-library-by-topic = Mavzu bo‘yicha
practice-library-by-sector = Soha bo‘yicha
practice-library-by-country = Mamlakat bo‘yicha
practice-library-search = So‘z bilan qidirish
practice-library-search-again = Boshqa so‘zlar
practice-library-saved = Saqlangan · { $count }
practice-library-mine = Mening matnlarim
practice-library-share = Amaliyot ulashish
practice-library-back = Kutubxona
practice-library-missing = { $count } matn o‘zbekchani kutmoqda
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Amaliyotlar, avval yangilari</b>
practice-library-list-useful = <b>Amaliyotlar, avval eng foydalilari</b>
practice-library-list-tried = <b>Boshqalar sinab ko‘rgan amaliyotlar</b>
practice-library-list-saved = <b>Siz saqlaganlar</b>
practice-library-list-words = <b>Topilgan amaliyotlar</b>
practice-library-list-missing =
    <b>Bularni ko‘pchilik o‘qiydi, lekin Sizning tilingizda yo‘q</b>

    Birini oching va «+ Tarjima» tugmasini bosing.
practice-library-none-newest = Bu yerda hozircha hech narsa yo‘q.
practice-library-none-useful = Bu yerda hozircha hech narsa yo‘q.
practice-library-none-tried = Hozircha hech kim qanday sinab ko‘rganini aytmagan. Birinchi bo‘ling: har bir amaliyot ostida «Biz sinab ko‘rdik» bor.
practice-library-none-saved = Siz hali hech narsa saqlamadingiz. Har bir amaliyot ostida «Saqlash» bor.
practice-library-none-words = Bu so‘zlar bilan hech narsa topilmadi. Kamroq yoki boshqa so‘z yozib ko‘ring, istalgan tilimizda.
practice-library-none-missing = Hozir Sizning tilingizni kutayotgan matn yo‘q. Rahmat.
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

    O‘zingizga eng oson tilda yozing.
practice-ask-title =
    <b>Amaliyotingiz qanday ataladi?</b>

    Hamkasbingiz taniydigan bir satr, masalan: <i>Mayda savdogarlarga haftalik yordam soati</i>.
practice-ask-problem =
    <b>Muammo nimada edi?</b>

    Nima ishlamadi va kimga qiyin bo‘ldi? Boshqa odamlarning ismi va raqamlarini yozmang. Uzun matnni bir necha xabar bilan yuborish mumkin.
practice-ask-done =
    <b>Nima qildingiz?</b>

    Hamkasbingizga aytib bergandek, qadam-baqadam.
practice-ask-result =
    <b>Bundan nima chiqdi?</b>

    Nima o‘zgardi? Nima o‘xshamaganini ham yozing.
practice-ask-repeat =
    <b>Boshqalar buni qanday takrorlashi mumkin?</b>

    Nima kerak: odamlar, vaqt, pul, kimning ruxsati? Nimadan boshlash kerak?
practice-ask-topics =
    <b>Bu nima haqida?</b>

    Topilishi uchun uchtagacha mavzu.
practice-ask-named =
    <b>Kimning matni ekanini o‘quvchiga qanday ko‘rsataylik?</b>

    Ismingiz bilan: <i>{ $named }</i>
    Ismingizsiz: <i>{ $unnamed }</i>

    Matnni tekshiradigan kishi ismingizni baribir ko‘radi. Buni istalgan vaqtda o‘zgartirishingiz mumkin.
practice-ask-stays = <b>Agar bir kun tarmoqdan chiqsangiz, bu matn kutubxonada ismingizsiz qolishi mumkinmi?</b>
staying-yes = Ha, qolsin
staying-no = Yo‘q, unda o‘chirilsin
practice-ask-file =
    <b>Yordam beradigan fayl, rasm yoki havola bormi?</b>

    Namuna, reja, varaqa, 20 MB gacha. O‘quvchi so‘rasagina oladi. Fayl ichida ismingiz bo‘lishi mumkin: aytishni istamasangiz, avval tekshiring.
trial-ask-place =
    <b>Qayerda sinab ko‘rdingiz?</b>

    Bir satr: qaysi post, bo‘lim, qishloq.
trial-ask-went =
    <b>Qanday o‘tdi?</b>

    Nima bo‘ldi, nima bo‘lmadi?
trial-ask-changed =
    <b>Nimani boshqacha qildingiz?</b>

    O‘zgartirgan bo‘lsangiz.
translation-ask = { $part }: tarjima (tili: { $language }). Matnda shunday deyilgan:
practice-preview = O‘quvchilar buni shunday ko‘radi.
practice-preview-translation = Tarjima, tili: { $language }
practice-send = Tekshiruvga yuborish
practice-change = O‘zgartirish
practice-which-field = Nimani o‘zgartirmoqchisiz?
practice-back-to-preview = Ko‘rib chiqishga
practice-field-language = Til
practice-field-title = Nomi
practice-field-problem = Muammo
practice-field-done = Nima qildik
practice-field-result = Natijasi
practice-field-repeat = Qanday takrorlash
practice-field-topics = Mavzular
practice-field-named = Mening ismim
practice-field-stays = Agar ketsam
practice-field-file = Fayl yoki havola
practice-field-place = Qayerda
practice-field-went = Qanday o‘tdi
practice-field-changed = Nimani o‘zgartirdik
practice-personal = Bu kimningdir telefoni, hujjat raqami yoki manziliga o‘xshaydi. Boshqa odamniki bo‘lsa, olib tashlang:
practice-near = Kutubxonada deyarli shunday amaliyot bor: «{ $title }». Balki uni qanday sinaganingizni o‘sha yerda aytarsiz?
practice-near-own = Siz deyarli shunday matn yuborgansiz: «{ $title }». U o‘qilmoqda.
practice-peek = Ko‘rish
practice-to-text = Matnimga qaytish
practice-send-anyway = Shu holicha yuborish
practice-sending-sent = <b>Rahmat.</b> Koordinator uni odatda ikki kunda o‘qiydi. Javob shu yerga keladi; ungacha matnni o‘zgartirish mumkin.
practice-sending-unchanged = Matn avvalgidek, tekshiradigan narsa yo‘q. Ism va boshqa tanlovlaringiz darhol o‘zgardi.
practice-sending-taken = Buni kimdir tarjima qilmoqda yoki tarjima allaqachon bor. Rahmat.
practice-sending-gone = Bu amaliyot endi kutubxonada yo‘q.
practice-sending-too-many = Bir soatda { $most } ta matn yubordingiz, har biri diqqat bilan o‘qiladi. Keyingisini shu vaqtdan yuboring: { $when }. U saqlandi.
practice-unfinished = Sizda tugallanmagan matn bor. Uni davom ettiring yoki avval o‘chiring.
practice-left = Javoblaringiz saqlandi. Istalgan vaqtda davom ettirishingiz mumkin.
