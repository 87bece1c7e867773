move-pending =
    <b>Жактырууну күтүп турат:</b> { $changes }
    Ага чейин баары мурункудай калат.
move-change = { $before } → { $after }
move-take-back = Өтүнүчүмдү кайтарып алуу
move-asked = <b>Өзгөртүүнү сурайт:</b> { $changes }
move-approved =
    <b>Өзгөртүүңүз жактырылды.</b>

    { $changes }
move-rejected =
    <b>Өзгөртүүңүз жактырылган жок.</b>

    { $changes }

    Профилиңиз мурункудай калат. Кайра сурасаңыз же координаторуңузга жазсаңыз болот.
