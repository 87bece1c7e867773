nav-home = Саҳифаи асосӣ
nav-back = ‹ Бозгашт
nav-previous = ‹ Қаблӣ
nav-next = Навбатӣ ›
nav-page = { $number } аз { $total }
nav-total = Ҳамагӣ: { $count }
nav-total-more = Ҳамагӣ: зиёда аз { $count }
