nav-home = Главная
nav-back = ‹ Назад
nav-previous = ‹ Предыдущие
nav-next = Следующие ›
nav-page = { $number } из { $total }
nav-total = Всего: { $count }
nav-total-more = Всего: больше { $count }
