language-name = Русский
language-choose = Пожалуйста, выберите язык.
language-changed = Теперь бот говорит по-русски.
language-not-here = Этого языка здесь нет. Пожалуйста, выберите один из этих.
