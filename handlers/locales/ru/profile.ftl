profile-yours = <b>Ваш профиль</b>
profile-change = Нажмите строку, чтобы изменить её.
profile-changed = Сохранено.
profile-clock = Мой часовой пояс
profile-ask-clock =
    <b>Сколько у Вас сейчас времени?</b>

    По этому времени считаются Ваши часы тишины. Тогда приходит только срочное.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Алматы, Ташкент
time-zone-dushanbe = Ашхабад, Душанбе
time-zone-bishkek = Бишкек
time-zone-kabul = Кабул
time-zone-moscow = Москва, Стамбул
time-zone-berlin = Берлин, Женева, Вена
time-zone-london = Лондон
time-zone-new_york = Нью-Йорк, Вашингтон
time-zone-seoul = Сеул, Токио
profile-requested = Отправлено. Решает координатор, обычно в течение двух дней. До решения всё остаётся как есть.
profile-withdrawn = Просьба отозвана. Всё остаётся как есть.
profile-nothing-asked = Ничего не ждёт одобрения.
profile-more = Ещё обо мне
profile-more-title =
    <b>Ещё о Вас</b>

    Ничего из этого не обязательно. Фото видят только те, кого Вы выберете; сначала только те, с кем Вы обменялись контактами.
profile-has-photo = есть
profile-photo-show = Показать фото
profile-photo-remove = Удалить фото
