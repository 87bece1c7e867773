applications-card = <b>Yangi ishtirokchi qabul qilishni so‘rayapti</b>
applications-let-in = Qabul qilish
applications-decline = Rad etish
applications-decided-approved = <b>Qabul qilindi.</b> Qaror: { $by }
applications-decided-rejected = <b>Rad etildi.</b> Qaror: { $by }
applications-somebody = koordinator
applications-notice-let-in = U qabul qilindi, unga xabar boradi.
applications-notice-declined = Rad etildi. Unga sababi aytiladi, u yana urinib ko‘rishi mumkin.
applications-notice-already-decided = Bu ariza bo‘yicha qaror allaqachon qabul qilingan.
applications-notice-not-allowed = Buni Siz hal qilmaysiz.
applications-notice-gone = Bu ariza endi yo‘q.
applications-gone = Bu ariza endi yo‘q yoki uni Siz ko‘rib chiqmaysiz.
applications-waiting = <b>Qabul qilinishini kutayotganlar</b>
applications-nobody = Hech kim kutmayapti.
applications-line = { $name } · { $country }
applications-welcome =
    <b>{ $network } tarmog‘iga xush kelibsiz!</b>

    Siz qabul qilindingiz. Endi Siz hamkasblarni topa olasiz, ular ham Sizni topa oladi.
applications-sorry = Bu safar arizangizni qabul qila olmadik.
applications-reason = <b>Sababi:</b> { $reason }
applications-sorry-next = Yana urinib ko‘rishingiz mumkin: javoblaringiz saqlangan, keragini o‘zgartirib, yana bir bor yuboring.
applications-try-again = Yana urinib ko‘rish
decline-ask-reason =
    <b>Nega qabul qilinmaydi?</b>

    U sababini o‘qiydi. Tayyor sababni tanlang, u unga o‘z tilida boradi, yoki o‘zingiz yozing.
reason-incomplete = Ma’lumot yetarli emas. Iltimos, muassasangiz va lavozimingizni qo‘shing.
reason-unconfirmed = Ish joyingizni tasdiqlay olmadik.
reason-not-for-you = Bu tarmoq ro‘yxatdagi sohalarda ishlaydigan ayollar uchun.
reason-incomplete-label = Ma’lumot yetarli emas
reason-unconfirmed-label = Ish joyi tasdiqlanmadi
reason-not-for-you-label = Bu tarmoq uchun emas
applications-notice-changed = Shu orada o‘zgardi: hozirgi holati shu.
