language-name = Қазақша
language-choose = Тілді таңдаңыз.
language-changed = Енді бот қазақша сөйлейді.
language-not-here = Бұл тіл қолжетімсіз. Мыналардың бірін таңдаңыз.
