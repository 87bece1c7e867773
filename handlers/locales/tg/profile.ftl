profile-yours = <b>Профили Шумо</b>
profile-change = Барои тағйир сатрро пахш кунед.
profile-changed = Тағйир дода шуд.
profile-clock = Вақти маҳаллӣ
profile-ask-clock =
    <b>Соати Шумо чанд аст?</b>

    Аз рӯи ин вақт аз 21:00 то 8:00 ба Шумо чизе фиристода намешавад.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Алмаато, Ашқобод, Душанбе, Тошканд
time-zone-bishkek = Бишкек
time-zone-kabul = Кобул
time-zone-moscow = Маскав, Истанбул
time-zone-berlin = Берлин, Женева, Вена
time-zone-london = Лондон
time-zone-new_york = Ню-Йорк, Вашингтон
time-zone-seoul = Сеул, Токио
