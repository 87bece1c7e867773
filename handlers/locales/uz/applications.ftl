applications-welcome =
    <b>{ $network } tarmog‘iga xush kelibsiz!</b>

    Arizangiz tasdiqlandi. Endi Siz hamkasblarni topa olasiz, ular ham Sizni topa oladi.
applications-sorry = Bu safar arizangiz tasdiqlanmadi.
applications-reason = <b>Sababi:</b> { $reason }
applications-sorry-next = Yana urinib ko‘rishingiz mumkin: javoblaringiz saqlangan. Keragini o‘zgartirib, yana bir bor yuboring.
applications-try-again = Yana urinib ko‘rish
reason-incomplete = Ma’lumot yetarli emas. Iltimos, muassasangiz va lavozimingizni qo‘shing.
reason-unconfirmed = Ish joyingizni tasdiqlay olmadik.
reason-not-for-you = Bu tarmoq ro‘yxatdagi sohalarda ishlaydigan ayollar uchun.
reason-incomplete-label = Ma’lumot yetarli emas
reason-unconfirmed-label = Ish joyi tasdiqlanmadi
reason-not-for-you-label = Bu tarmoq uchun emas
applications-invited-by = Taklif qilgan: { $name }
applications-namesake = <b>Diqqat:</b> tarmoqda roli bor odamning ismi o‘xshash: { $name }.
applications-left-suspended = <b>E’tibor bering:</b> bu Telegram akkaunti ilgari shu yerda bo‘lgan. Egasi o‘z ma’lumotlarini ishtiroki to‘xtatib turilgan yoki tarmoqdan chiqarilgan paytda o‘chirgan; sanasi: { $day }. Boshqa hech narsa saqlanmaydi. Bu belgi yo‘qoladigan kun: { $until }.
