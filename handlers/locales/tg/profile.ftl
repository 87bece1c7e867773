profile-yours = <b>Профили Шумо</b>
profile-change = Барои тағйир сатрро пахш кунед.
profile-changed = Нигоҳ дошта шуд.
profile-clock = Минтақаи вақти ман
profile-ask-clock =
    <b>Дар ҷои Шумо соат чанд аст?</b>

    Соатҳои оромӣ аз рӯи ҳамин вақт ҳисоб мешаванд. Дар ин вақт танҳо паёмҳои фаврӣ меоянд.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Алмаато, Тошканд
time-zone-dushanbe = Ашқобод, Душанбе
time-zone-bishkek = Бишкек
time-zone-kabul = Кобул
time-zone-moscow = Маскав, Истанбул
time-zone-berlin = Берлин, Женева, Вена
time-zone-london = Лондон
time-zone-new_york = Ню-Йорк, Вашингтон
time-zone-seoul = Сеул, Токио
profile-requested = Фиристода шуд. Ҳамоҳангсоз қарор мекунад, одатан дар давоми ду рӯз. То он вақт ҳама чиз ҳамон тавр мемонад.
profile-withdrawn = Дархости Шумо бозпас гирифта шуд. Ҳама чиз ҳамон тавр мемонад.
profile-nothing-asked = Чизе мунтазири тасдиқ нест.
profile-more = Боз дар бораи ман
profile-more-title =
    <b>Боз дар бораи Шумо</b>

    Ҳеҷ кадоми инҳо ҳатмӣ нест. Акси Шуморо танҳо касоне мебинанд, ки худатон интихоб мекунед; дар аввал танҳо онҳое, ки бо Шумо дар тамосанд.
profile-has-photo = ҳаст
profile-photo-show = Аксро нишон додан
profile-photo-remove = Аксро нест кардан
