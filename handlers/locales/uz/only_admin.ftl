only-admin = <b>Siz yagona administratorsiz.</b> { $most } kishidan ko‘p oluvchisi bo‘lgan e’lonni ikkinchi administrator tasdiqlashi kerak.
only-admin-appoint = Ikkinchisini tayinlash
only-admin-no-second = Bu e’lonni ikkinchi administrator tasdiqlashi kerak, lekin ikkinchi administrator yo‘q. Uni tayinlang yoki o‘zingiz yuboring: buning uchun oluvchilar sonini yozasiz va bu jurnalda qoladi.
only-admin-send = Ikkinchisisiz yuborish…
only-admin-ask =
    <b>Ikkinchi administratorsiz yuborilsinmi?</b> Uni boshqa hech kim o‘qimadi. Bu jurnalda Sizning ismingiz bilan qoladi.

    Tasdiqlash uchun oluvchilar sonini yozing: <b>{ $count }</b>
only-admin-ask-correction =
    <b>Ikkinchi administratorsiz tuzatilsinmi?</b> Yangi matnni boshqa hech kim o‘qimadi. Bu jurnalda Sizning ismingiz bilan qoladi.

    Tasdiqlash uchun oluvchilar sonini yozing: <b>{ $count }</b>
only-admin-other-number = Bu oluvchilar soni emas, shuning uchun hech narsa yuborilmadi. Shu sonni yozing: { $count }. Yoki bekor qiling.
