menu-start = Bosh sahifa
menu-find = Hamkasb topish
menu-profile = Mening profilim
menu-language = Tilni almashtirish
menu-help = Yordam
menu-admin = Koordinatorlar va administratorlar uchun
menu-cancel = Boshlagan ishimni to‘xtatish
bot-about = Markaziy Osiyo ayollarining kasbiy tarmog‘i: hamkasb topish, uchrashish, bir-biridan o‘rganish.
bot-description =
    Bu yer — Markaziy Osiyo ayollarining kasbiy tarmog‘i uchrashadigan joy.

    Siz hamkasblarni mamlakat va ish sohasi bo‘yicha topasiz, ular esa Sizni topadi. Aloqa ma’lumotlaringiz hech kimga ko‘rsatilmaydi.

    “Boshlash” tugmasini bosing va tilni tanlang.
menu-requests = Tanishuvlar
menu-events = Tadbirlar
menu-newevent = Tadbir yaratish
menu-here = Men tadbirdaman
menu-practices = Natija bergan amaliyotlar
menu-share = Amaliyot ulashish
menu-review = Tekshiriladiganlar
menu-announce = E’lonlar
menu-settings = Menga nima va qachon keladi
menu-ask = Hamkasblardan so‘rash
