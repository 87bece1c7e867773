outbox-held-button = Yuborish to‘xtatilgan
outbox-held =
    <b>Yuborish to‘xtatib turilgan.</b>

    Bu ma’lumotlar bazasi zaxiradan tiklangan yoki ko‘chirilgan. Kutayotgan xabarlarning bir qismi avval yuborilgan bo‘lishi mumkin. Kutayotgan xabarlar: { $count }
outbox-held-copy = Nusxa olingan vaqt: { $when }. Shundan keyin nima yuborilgani noma’lum.
outbox-send = Yuborish (takror bo‘lishi mumkin)
outbox-drop = Yubormasdan davom etish
outbox-open = Hal qiladigan narsa yo‘q. Xabarlar yuborilmoqda.
outbox-released = Tayyor.
outbox-unknown-button = Ehtimol yetib bormagan: { $count }
outbox-unknown =
    <b>Ehtimol yetib bormagan: { $count }</b>

    Telegram bu xabarlarni tasdiqlamadi, shuning uchun ular yetib borgan-bormaganini bilmaymiz.
outbox-again = Qayta yuborish (takror bo‘lishi mumkin)
outbox-accept = Shu holicha qoldirish
outbox-paused =
    <b>Telegram botdan kutib turishni so‘radi.</b>

    E’lon va eslatmalar taxminan { $minutes } daqiqadan keyin davom etadi. Hech narsa yo‘qolmaydi, botga yozganlar javob olaveradi. Kutayotgan xabarlar: { $count }
