nav-home = Басты бет
nav-back = ‹ Артқа
nav-previous = ‹ Алдыңғы
nav-next = Келесі ›
nav-page = { $number } / { $total }
nav-total = Барлығы: { $count }
nav-total-more = Барлығы: { $count } және одан көп
