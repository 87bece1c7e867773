outbox-held-button = Hech narsa yuborilmayapti
outbox-held =
    <b>Hech narsa yuborilmayapti.</b>

    Bu ma’lumotlar bazasi tiklangan yoki ko‘chirilgan. Xabarlarning bir qismi avval yuborilgan bo‘lishi mumkin. Kutayotgan xabarlar: { $count }
outbox-send = Yuborish (ba’zilarga ikki marta boradi)
outbox-drop = Yubormasdan davom etish
outbox-open = Hal qiladigan narsa yo‘q: xabarlar yuborilmoqda.
outbox-released = Tayyor.
outbox-unknown-button = Balki yetib bormagan: { $count }
outbox-unknown =
    <b>Balki yetib bormagan: { $count }</b>

    Bu xabarlarning javobi yo‘qoldi: yetib borgan-bormaganini bilib bo‘lmaydi.
outbox-again = Qayta yuborish (ba’zilarga ikki marta)
outbox-accept = Shundayligicha qoldirish
outbox-paused =
    <b>Telegram botdan kutib turishni so‘radi.</b>

    E’lonlar va eslatmalar taxminan { $minutes } daqiqadan keyin davom etadi. Hech narsa yo‘qolmadi, bot yozganlarga javob beradi. Kutayotgan xabarlar: { $count }
