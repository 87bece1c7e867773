invitation-title =
    <b>Taklifnomalar</b>

    Har bir havola bilan bitta ayol ro‘yxatdan o‘ta oladi. Havola bir marta va 14 kun ishlaydi.
invitation-none = Hali bittasini ham yaratmagansiz.
invitation-new = Yangi taklifnoma
invitation-line = № { $number } · { $who } · { $state }
invitation-number = <b>№ { $number } taklifnoma</b>
invitation-facts =
    Mamlakat: { $country }
    Matn tili: { $language }
    Yaratilgan sana: { $made }
    Amal qilish muddati: { $until }
invitation-state = Holati: <b>{ $state }</b>
invitation-is-open = hali ishlatilmagan
invitation-is-used = ochilgan
invitation-is-waiting = ko‘rilmoqda
invitation-is-joined = ishtirokchi bo‘ldi
invitation-is-declined = tasdiqlanmadi
invitation-is-gone = u tarmoqdan chiqdi
invitation-is-expired = muddati o‘tdi
invitation-is-withdrawn = qaytarib olindi
invitation-used-by = Ishlatgan: { $name }
invitation-link-not-kept = Havola faqat yaratilganda ko‘rsatilgan, bu yerda saqlanmaydi. Yo‘qolsa, bu taklifnomani qaytarib oling va yangisini yarating.
invitation-text =
    Sizni <b>{ $network }</b> tarmog‘iga taklif qilamiz. Bu Markaziy Osiyo ayollarining kasbiy tarmog‘i.

    Bu havolani Telegramda oching va “Boshlash” tugmasini bosing:
    { $link }

    Havola faqat Siz uchun. U bir marta ishlaydi. Oxirgi kuni: { $until }.
invitation-made =
    <b>Taklifnoma tayyor.</b>

    Yuqoridagi xabarni taklif qilayotgan ayolga uzating yoki unga havolani yuboring. Havolani birinchi ochgan odam ishlatadi, shuning uchun uni faqat o‘sha ayolga yuboring. Havola bu yerda saqlanmaydi.
invitation-send = Havolani yuborish
invitation-copy = Havoladan nusxa olish
invitation-picture = Rasm ko‘rinishida
invitation-all = Barcha taklifnomalar
invitation-picture-caption = { $network } tarmog‘iga taklifnoma. Bir marta ishlaydi. Oxirgi kuni: { $until }.
invitation-link-gone = Bu havola endi ishlamaydi.
invitation-withdraw = Taklifnomani qaytarib olish
invitation-sure = № { $number } taklifnoma qaytarib olinsinmi? Havola ishlamay qoladi, u bilan ro‘yxatdan o‘tishni boshlagan ayol uni tugata olmaydi.
invitation-yes = Ha, qaytarib olish
invitation-notice-too-many = Bir kunda 20 ta taklifnoma yaratish mumkin. Ertaga davom eting.
invitation-notice-withdrawn = Taklifnoma qaytarib olindi.
invitation-notice-unchanged = Uni endi qaytarib olib bo‘lmaydi.
invitation-notice-not-allowed = Buni Siz qila olmaysiz.
invitation-ask-country =
    <b>Taklifnoma qaysi mamlakat uchun?</b>

    Taklif qilingan ayol shu mamlakatdan ro‘yxatdan o‘tadi, qarorni uning koordinatorlari qabul qiladi.
invitation-ask-language =
    <b>Taklifnoma qaysi tilda bo‘lsin?</b>

    Bu Siz uzatadigan matnning tili. Botda u o‘z tilini tanlaydi.
invitation-review =
    <b>Bu taklifnoma yaratilsinmi?</b>

    Mamlakat: { $country }
    Matn tili: { $language }
invitation-make = Havola yaratish
invitation-button = Taklifnomalar
invitation-welcome = Sizda taklifnoma bor. Tarmoq: { $network }.
invitation-link-already = Siz allaqachon ro‘yxatdan o‘tgansiz. Taklifnoma ishlatilmadi.
invitation-link-invalid = Bu taklifnomani ishlatib bo‘lmaydi. U bir marta va 14 kun ishlaydi. Yangisini so‘rang.
invitation-link-too-many = Siz mavjud bo‘lmagan havolalarni bir necha marta ochdingiz. O‘z havolangizni bir soatdan keyin yana oching.
invitation-guessed =
    Kimdir mavjud bo‘lmagan taklif havolalarini ochgan. So‘nggi 24 soatdagi havolalar: { $links }. Odamlar: { $people }.

    Hech kim kirmadi: havolani topib bo‘lmaydi, ko‘p urinadigan odam kutishga majbur. Bu davom etsa, botga xizmat ko‘rsatadigan odamga ayting.
invitation-line-unused = № { $number } · { $state }
