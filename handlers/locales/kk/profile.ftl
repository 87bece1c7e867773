profile-yours = <b>Сіздің профиліңіз</b>
profile-change = Өзгерту үшін жолды басыңыз.
profile-changed = Өзгертілді.
profile-clock = Уақыт белдеуім
profile-ask-clock =
    <b>Сағатыңыз неше болды?</b>

    Осы уақытпен 21:00 мен 8:00 аралығында Сізге ештеңе жіберілмейді.
profile-clock-line = { $time } { $where }
clock-tashkent = Алматы, Ашғабад, Душанбе, Ташкент
clock-bishkek = Бішкек
clock-kabul = Кабул
clock-moscow = Мәскеу, Стамбұл
clock-berlin = Берлин, Женева, Вена
clock-london = Лондон
clock-new_york = Нью-Йорк, Вашингтон
clock-seoul = Сеул, Токио
