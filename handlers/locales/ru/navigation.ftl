nav-home = Главный экран
nav-back = ‹ Назад
nav-previous = ‹ Раньше
nav-next = Дальше ›
