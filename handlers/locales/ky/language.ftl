language-name = Кыргызча
language-choose = Тилди тандаңыз.
language-changed = Мындан ары баары кыргыз тилинде болот.
language-not-here = Бул тил бул жерде жок. Булардын бирин тандаңыз.
