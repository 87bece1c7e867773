profile-yours = <b>Ваш профиль</b>
profile-change = Нажмите строку, чтобы изменить её.
profile-changed = Изменено.
profile-clock = Мой часовой пояс
profile-ask-clock =
    <b>Сколько времени на Ваших часах?</b>

    С 21:00 до 8:00 по этим часам Вам ничего не приходит.
profile-clock-line = { $time } { $where }
clock-tashkent = Алматы, Ашхабад, Душанбе, Ташкент
clock-bishkek = Бишкек
clock-kabul = Кабул
clock-moscow = Москва, Стамбул
clock-berlin = Берлин, Женева, Вена
clock-london = Лондон
clock-new_york = Нью-Йорк, Вашингтон
clock-seoul = Сеул, Токио
