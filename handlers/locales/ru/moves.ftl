move-pending =
    <b>Ждёт одобрения:</b> { $changes }
    До решения всё остаётся как есть.
move-change = { $before } → { $after }
move-take-back = Отозвать мою просьбу
move-asked = <b>Просит изменить:</b> { $changes }
move-approved =
    <b>Ваше изменение одобрено.</b>

    { $changes }
move-rejected =
    <b>Ваше изменение не одобрено.</b>

    { $changes }

    Ваш профиль остаётся прежним. Можно попросить ещё раз или написать своему координатору.
