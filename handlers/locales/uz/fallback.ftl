fallback-wordless = Bu yerda faqat matnni o‘qiy olaman.
fallback-greeting = Salom! Bugun nima qilmoqchisiz?
fallback-thanks = Arzimaydi, yordam berishga doim tayyormiz.
fallback-unknown-command = Bunday buyruqni bilmayman. Hammasini /help ko‘rsatadi.
fallback-stale-button = Bu tugma eskirgan. Hozirgi sahifa shu.
fallback-staff-only = Bu koordinatorlar va administratorlar uchun.
fallback-not-yet = Bundan ishtirokchi bo‘lganingizdan keyin foydalana olasiz.
fallback-private = Iltimos, menga shaxsiy chatda yozing.
fallback-too-fast = Siz men javob berib ulgurishimdan tezroq yozyapsiz. Avvalgi xabarlaringizni o‘qidim, oxirgilarini esa yo‘q. Iltimos, ularni sekinroq qayta yuboring.
error-apology =
    Bizning tomonda xatolik yuz berdi. Avval yozganlaringiz saqlangan. Bir daqiqadan so‘ng yana urinib ko‘ring.

    Takrorlansa, koordinatoringizga shu kodni ayting: <code>{ $code }</code>
fallback-chair-only = Bu joriy yilda raislik qilayotganlar va administratorlar uchun.
