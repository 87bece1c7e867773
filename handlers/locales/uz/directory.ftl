directory-find =
    <b>Hamkasb topish</b>

    Mamlakat yoki ish sohasini tanlang. Yoki istalgan tilda yozing: <i>bojxona O‘zbekiston</i>, ism, muassasa, mavzu.
directory-by-country = Mamlakat bo‘yicha
directory-by-sector = Ish sohasi bo‘yicha
directory-which-country = Qaysi mamlakat?
directory-which-sector = Qaysi ish sohasi?
directory-all-countries = Barcha mamlakatlar
directory-all-sectors = Barcha sohalar
directory-chosen = <b>{ $what }</b>
directory-your-words = Sizning so‘zlaringiz
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
