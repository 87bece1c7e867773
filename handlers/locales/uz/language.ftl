language-name = O‘zbekcha
language-choose = Iltimos, tilni tanlang.
language-changed = Endi hammasi o‘zbek tilida bo‘ladi.
language-not-here = Bu til bu yerda yo‘q. Iltimos, shulardan birini tanlang.
