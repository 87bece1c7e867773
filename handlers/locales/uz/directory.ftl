directory-find =
    <b>Hamkasb topish</b>

    Mamlakat, ish sohasi yoki mavzuni tanlang. Yoki istalgan tilda yozing: <i>bojxona O‘zbekiston</i>, ism, muassasa, mavzu.
directory-by-country = Mamlakat
directory-by-sector = Soha
directory-by-topic = Mavzu
directory-which-country = Qaysi mamlakat?
directory-which-sector = Qaysi ish sohasi?
directory-all-countries = Barcha mamlakatlar
directory-all-sectors = Barcha sohalar
directory-chosen = <b>{ $what }</b>
directory-found = Profilni ochish uchun ismni bosing.
directory-none = Hozircha mos hamkasb topilmadi.
directory-nearest = Qidiruvingizga yaqin hamkasblar bor:
directory-nothing-near = Boshqa mamlakat, boshqa soha yoki kamroq so‘z bilan urinib ko‘ring.
directory-entry = { $told ->
        [both] { $name }
        [country] { $name } · { $sector }
        [sector] { $name } · { $country }
       *[none] { $name } · { $country } · { $sector }
    }
directory-no-card = Bu profilni ko‘rsatib bo‘lmaydi.
directory-no-words = Iltimos, kamida ikki harfli so‘z yozing.
directory-search-again = Bu qidiruv tugagan. Kimni izlayotganingizni qayta yozing.
directory-too-many = So‘nggi paytda ko‘p profil ochdingiz. Hammaning ma’lumoti himoyalangan bo‘lishi uchun keyingilari shu vaqtdan ochiladi: { $when }.
directory-in-practices = Amaliyotlardan izlash
directory-in-events = Tadbirlardan izlash
directory-for-you = <b>Bugun Siz uchun hamkasblar</b>
directory-near-sector = Soham · { $count }
directory-near-country = Mamlakatim · { $count }
directory-which-topic-offers =
    <b>Mavzuni kim taklif qiladi?</b>

    Mavzuni tanlang, shunda uni taklif qiladigan ishtirokchilarni ko‘rasiz.
directory-which-topic-seeks =
    <b>Mavzuni kim izlaydi?</b>

    Mavzuni tanlang, shunda uni izlaydigan ishtirokchilarni ko‘rasiz.
directory-side-offers = Mavzuni kim taklif qiladi
directory-side-seeks = Mavzuni kim izlaydi
directory-words = “{ $words }”
directory-part-offers = Taklif qiladi: { $topic }
directory-part-seeks = Izlaydi: { $topic }
directory-drop = { $part } ×
directory-left-out = Bu so‘zlar hech bir profilda yo‘q, shuning uchun ularsiz qidirildi: <b>{ $words }</b>
directory-count = { $count } hamkasb.
directory-more-than = Hamkasblar soni { $count } tadan ko‘p. Kamroq bo‘lishi uchun mamlakat, soha yoki so‘z qo‘shing.
directory-why-line = <b>{ $name }</b> – { $why }
directory-why-region = shu yerda ishlaydi: { $region }
directory-why-offers-sought = Siz izlayotgan narsani taklif qiladi: { $topic }
directory-why-offers = taklif qiladi: { $topic }
directory-why-seeks = izlaydi: { $topic }
directory-why-same-field = Sizning sohangizda, boshqa mamlakatda ishlaydi
directory-why-answers = yaqinda hamkasblarga javob bergan
directory-options = Yana
directory-options-title = Bu qidiruv bilan nima qilmoqchisiz?
directory-new-search = Yangi qidiruv
directory-long-text =
    <b>Bu qidiruv uchun uzun matn.</b>

    Bu hamkasblarga savolmi yoki natija bergan tajribangizmi? Uni nima qilishni o‘zingiz tanlang.
directory-search-anyway = Hamkasb izlash
directory-no-photo = Bu yerda surat yo‘q.
directory-photo-gone = Bu surat endi Telegramda yo‘q.
