language-name = Қазақша
language-choose = Тілді таңдаңыз.
language-changed = Енді бәрі қазақ тілінде болады.
language-not-here = Бұл тіл мұнда жоқ. Мыналардың бірін таңдаңыз.
