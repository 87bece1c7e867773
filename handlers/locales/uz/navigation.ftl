nav-home = Bosh sahifa
nav-back = ‹ Orqaga
nav-previous = ‹ Oldingi
nav-next = Keyingi ›
nav-page = { $number } / { $total }
nav-total = Jami: { $count }
nav-total-more = Jami: { $count } va undan ko‘p
