fallback-wordless = Bu yerda men faqat matnni tushunaman.
fallback-unknown-command = Bunday buyruqni bilmayman. Hammasini /help ko‘rsatadi.
fallback-stale-button = Bu tugma eskirgan. Mana, yangi sahifa.
fallback-staff-only = Bu koordinatorlar va administratorlar uchun.
fallback-not-yet = Bu Siz ishtirokchi bo‘lganingizda ochiladi.
fallback-private = Iltimos, menga shaxsiy chatda yozing.
fallback-too-fast = Siz xabarlarni men javob berib ulgurishimdan tezroq yubordingiz. Avvalgi xabarlaringizni o‘qidim, oxirgilarini esa o‘qimadim. Iltimos, oxirgilarini biroz sekinroq qayta yuboring.
error-apology =
    Biz tomonda xatolik yuz berdi. Avval yozganlaringizning hammasi saqlangan. Iltimos, bir daqiqadan so‘ng yana urinib ko‘ring.

    Takrorlansa, koordinatorga shu kodni ayting: <code>{ $code }</code>
