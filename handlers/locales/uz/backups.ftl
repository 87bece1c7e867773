backup-overdue =
    <b>Zaxira nusxa juda eski</b>

    Oxirgi nusxa olingan vaqt: { $when }. Server diski ishdan chiqsa, shundan keyingi barcha ma’lumotlar yo‘qoladi.
backup-none =
    <b>Hali zaxira nusxa yo‘q</b>

    Server diski ishdan chiqsa, barcha ma’lumotlar yo‘qoladi.
backup-next = Serverga mas’ul odamga xabar bering. Nima bo‘lganini <code>{ $command }</code> buyrug‘i ko‘rsatadi.
