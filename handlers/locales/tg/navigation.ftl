nav-home = Саҳифаи аввал
nav-back = ‹ Бозгашт
nav-previous = ‹ Қаблӣ
nav-next = Навбатӣ ›
