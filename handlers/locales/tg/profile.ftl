profile-yours = <b>Профили Шумо</b>
profile-change = Барои тағйир сатрро пахш кунед.
profile-changed = Тағйир дода шуд.
profile-clock = Вақти маҳаллӣ
profile-ask-clock =
    <b>Соати Шумо чанд аст?</b>

    Аз рӯи ин вақт аз 21:00 то 8:00 ба Шумо чизе фиристода намешавад.
profile-clock-line = { $time } { $where }
clock-tashkent = Алмаато, Ашқобод, Душанбе, Тошканд
clock-bishkek = Бишкек
clock-kabul = Кобул
clock-moscow = Маскав, Истанбул
clock-berlin = Берлин, Женева, Вена
clock-london = Лондон
clock-new_york = Ню-Йорк, Вашингтон
clock-seoul = Сеул, Токио
