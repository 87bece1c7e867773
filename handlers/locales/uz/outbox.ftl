outbox-held-button = Hech narsa yuborilmayapti
outbox-held =
    <b>Hech narsa yuborilmayapti.</b>

    Bu ma’lumotlar bazasi tiklangan yoki ko‘chirilgan. Xabarlarning bir qismi avval yuborilgan bo‘lishi mumkin. Kutayotgan xabarlar: { $count }
outbox-send = Yuborish (ba’zilarga ikki marta boradi)
outbox-drop = Yubormasdan davom etish
outbox-open = Xabarlar yuborilmoqda.
outbox-released = Tayyor. Yuborish davom etadi.
