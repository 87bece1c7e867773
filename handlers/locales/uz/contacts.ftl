contact-my-phone = Telefon raqamim
contact-ask-phone = Matn maydoni ostidagi tugmani bosing. Telegram raqamingizni yuborish-yubormaslikni so‘raydi.
contact-share-phone = Raqamimni yuborish
contact-no-phone = Boshqa yo‘l
contact-another-way = Yaxshi.
contact-thanks = Rahmat.
contact-own-phone = Bu Sizning raqamingiz emas. Faqat o‘z raqamingizni tugma orqali yuborish mumkin.
contact-not-asked = Hozir raqam kerak emas. U saqlanmadi.
contact-phone-by-button = Telefon raqamini berish uchun “Telefon raqamim” tugmasini bosing: shunda hech kim birovnikini bera olmaydi.
contact-name-by-button = Telegram nomingizni berish uchun uning tugmasini bosing. Tugma bo‘lmasa, avval Telegramda foydalanuvchi nomini qo‘ying.
contact-not-an-address = Bu elektron pochta manziliga o‘xshamaydi. Uni name@example.org kabi yozing yoki tugmani bosing.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Telegram akkauntingizda foydalanuvchi nomi endi yo‘q. Boshqa aloqa ma’lumotini tanlang.
