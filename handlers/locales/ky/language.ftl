language-name = Кыргызча
language-choose = Тилди тандаңыз.
language-changed = Эми бот кыргызча сүйлөйт.
language-not-here = Мындай тил бул жерде жок. Булардын бирин тандаңыз.
