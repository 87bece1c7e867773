registration-ask-consent =
    <b>Boshlashdan oldin</b>

    Bu yerda yozganlaringizni tarmoq ishtirokchilari va koordinatorlari ko‘radi: ismingiz, mamlakatingiz, ish sohangiz va o‘zingiz qo‘shgan boshqa ma’lumotlar. Har bir qatorni keyin o‘zgartirishingiz mumkin.

    Telefon raqamingiz va Telegramdagi foydalanuvchi nomingizni hamkasbga o‘zingiz bermasangiz, hech kim ko‘rmaydi.

    Bu bot xizmatga oid yoki maxfiy ma’lumotlar uchun emas.

    Rozimisiz?
registration-ask-name =
    <b>Ismingiz nima?</b>

    Hamkasblar Sizga qanday murojaat qilishini istasangiz, shunday yozing, masalan, ism va familiya.
registration-ask-country = <b>Qaysi mamlakatda ishlaysiz?</b>
registration-ask-sector =
    <b>Qaysi sohada ishlaysiz?</b>

    Ro‘yxatdan tanlang yoki o‘z so‘zingiz bilan yozing.
registration-ask-institution =
    <b>Qayerda ishlaysiz?</b>

    Muassasa yoki tashkilot nomi. Bu savolni o‘tkazib yuborish mumkin.
registration-ask-position =
    <b>Lavozimingiz qanday?</b>

    Bu savolni o‘tkazib yuborish mumkin.
registration-ask-offers =
    <b>Hamkasblarga nima taklif qila olasiz?</b>

    Beshtagacha mavzuni belgilang, so‘ng “Davom etish” tugmasini bosing. Bu savolni o‘tkazib yuborish mumkin.
registration-ask-seeks =
    <b>Nima izlayapsiz?</b>

    Beshtagacha mavzuni belgilang, so‘ng “Davom etish” tugmasini bosing. Bu savolni o‘tkazib yuborish mumkin.
registration-review =
    <b>Hammasi to‘g‘rimi?</b>

    O‘zgartirish uchun qatorni bosing.
registration-send = Hammasi to‘g‘ri, yuborish
registration-joined = Xush kelibsiz! Siz ro‘yxatdan o‘tdingiz.
registration-sent = Rahmat, arizangiz yuborildi.
registration-already = Siz arizangizni allaqachon yuborgansiz.
registration-by-invitation =
    <b>{ $network }</b> tarmog‘iga taklifnoma bilan kiriladi.

    Taklifnomani mamlakatingiz koordinatoridan yoki tarmoq haqida aytgan odamdan so‘rang. Bu bir marta ishlaydigan havola: uni Telegramda ochsangiz, ro‘yxatdan o‘tish boshlanadi.
registration-fixed-country = Taklifnomangiz shu mamlakat uchun, shuning uchun mamlakatni bu yerda o‘zgartirib bo‘lmaydi.
registration-other-country = Taklifnomangiz quyidagi mamlakat uchun. Tekshirib, qayta yuboring.
registration-ask-region =
    <b>Qaysi hududda ishlaysiz?</b>

    Ro‘yxatdan tanlang yoki nomini yozing. Bu savolni o‘tkazib yuborish mumkin.
registration-ask-about =
    <b>Hamkasblar Siz haqingizda nimani bilishi kerak?</b>

    Bir necha gap, telefon raqami va manzilsiz. Bu savolni o‘tkazib yuborish mumkin.
registration-ask-photo =
    <b>Iltimos, suratingizni yuboring.</b>

    Bot nusxasini saqlamaydi, faqat Telegramdagi raqamini saqlaydi. Bu savolni o‘tkazib yuborish mumkin.
