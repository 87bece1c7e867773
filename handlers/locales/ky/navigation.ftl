nav-home = Башкы экран
nav-back = ‹ Артка
nav-previous = ‹ Мурунку
nav-next = Кийинки ›
