language-name = O‘zbekcha
language-choose = Iltimos, tilni tanlang.
language-changed = Bot endi o‘zbek tilida yozadi.
language-not-here = Bu til mavjud emas. Iltimos, shulardan birini tanlang.
