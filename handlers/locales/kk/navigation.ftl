nav-home = Басты экран
nav-back = ‹ Артқа
nav-previous = ‹ Алдыңғы
nav-next = Келесі ›
