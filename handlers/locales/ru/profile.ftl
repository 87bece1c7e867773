profile-yours = <b>Ваш профиль</b>
profile-change = Нажмите строку, чтобы изменить её.
profile-changed = Изменено.
profile-clock = Мой часовой пояс
profile-ask-clock =
    <b>Сколько времени на Ваших часах?</b>

    С 21:00 до 8:00 по этим часам Вам ничего не приходит.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Алматы, Ашхабад, Душанбе, Ташкент
time-zone-bishkek = Бишкек
time-zone-kabul = Кабул
time-zone-moscow = Москва, Стамбул
time-zone-berlin = Берлин, Женева, Вена
time-zone-london = Лондон
time-zone-new_york = Нью-Йорк, Вашингтон
time-zone-seoul = Сеул, Токио
