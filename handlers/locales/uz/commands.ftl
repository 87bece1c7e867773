menu-start = Bosh sahifa
menu-find = Hamkasb topish
menu-requests = Kontaktlar va aloqa so‘rovlari
menu-news = Bot Sizga aytgan yangiliklar
menu-events = Tadbirlar
menu-here = Tadbirga kelganimni belgilash
menu-practices = Eng yaxshi amaliyotlar
menu-share = Eng yaxshi amaliyotni ulashish
menu-ask = Hamkasblarga savol berish
menu-profile = Mening profilim
menu-settings = Bildirishnomalar va sokin soatlar
menu-language = Tilni almashtirish
menu-tidy = Bu chatni tozalash
menu-privacy = Ma’lumotlarim: nima bor, o‘chirish
menu-help = Yordam
menu-cancel = Boshlagan ishimni to‘xtatish
menu-admin = Koordinatorlar va administratorlar uchun
menu-review = Tekshiriladiganlar
menu-announce = E’lonlar
menu-newevent = Tadbir yaratish
bot-about = Markaziy Osiyo ayollarining kasbiy tarmog‘i: hamkasb toping, uchrashing, bir-biringizdan o‘rganing.
bot-description =
    Bu – Markaziy Osiyo ayollarining kasbiy tarmog‘i.

    Siz hamkasblarni mamlakat va ish sohasi bo‘yicha topasiz, tadbirlarga yozilasiz va eng yaxshi amaliyotlarni o‘qiysiz. Aloqa ma’lumotingizni o‘zingiz bermaguningizcha hech kim ko‘rmaydi.

    “Boshlash” tugmasini bosing va tilni tanlang.
menu-people = Kontaktlarim va qaydlarim
menu-invite = Hamkasbni taklif qilish
menu-year = Muloqot: joriy yil
menu-plan = Harakatlar rejasi
menu-board = Hamkasblar nima izlaydi, nima taklif qiladi
menu-verify = Sertifikatni tekshirish
menu-projects = Loyihalar va tanlovlar
menu-meet = Qur’a bo‘yicha uchrashuvlar
menu-mentoring = Murabbiylik
