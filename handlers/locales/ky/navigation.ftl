nav-home = Башкы бет
nav-back = ‹ Артка
nav-previous = ‹ Мурунку
nav-next = Кийинки ›
nav-page = { $number } / { $total }
nav-total = Жалпысынан: { $count }
nav-total-more = Жалпысынан: { $count } жана андан көп
