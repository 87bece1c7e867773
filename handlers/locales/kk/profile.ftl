profile-yours = <b>Сіздің профиліңіз</b>
profile-change = Өзгерту үшін жолды басыңыз.
profile-changed = Өзгертілді.
profile-clock = Уақыт белдеуім
profile-ask-clock =
    <b>Сағатыңыз неше болды?</b>

    Осы уақытпен 21:00 мен 8:00 аралығында Сізге ештеңе жіберілмейді.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Алматы, Ашғабад, Душанбе, Ташкент
time-zone-bishkek = Бішкек
time-zone-kabul = Кабул
time-zone-moscow = Мәскеу, Стамбұл
time-zone-berlin = Берлин, Женева, Вена
time-zone-london = Лондон
time-zone-new_york = Нью-Йорк, Вашингтон
time-zone-seoul = Сеул, Токио
