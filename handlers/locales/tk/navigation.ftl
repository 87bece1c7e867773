nav-home = Baş sahypa
nav-back = ‹ Yza
nav-previous = ‹ Öňki
nav-next = Indiki ›
nav-page = { $number } / { $total }
nav-total = Jemi: { $count }
nav-total-more = Jemi: { $count } we ondan köp
