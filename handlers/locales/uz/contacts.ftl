contact-my-phone = Telefon raqamim
contact-ask-phone = Matn maydoni ostidagi tugmani bosing. Telegram o‘z raqamingizni berishingizni tasdiqlashni so‘raydi.
contact-share-phone = Raqamimni yuborish
contact-no-phone = Boshqa yo‘lni tanlash
contact-another-way = Yaxshi. Boshqa aloqa yo‘lini tanlang.
contact-thanks = Rahmat.
contact-own-phone = Bu Sizning raqamingiz emas. Faqat o‘z raqamingizni, matn maydoni ostidagi tugma orqali berishingiz mumkin.
contact-not-asked = Hozir telefon raqami kerak emas. U saqlanmadi.
contact-phone-by-button = Telefon raqamingizni berish uchun “Telefon raqamim” tugmasini bosing. Shunda hech kim birovning raqamini yoza olmaydi.
contact-name-by-button = Telegramdagi foydalanuvchi nomingizni berish uchun u yozilgan tugmani bosing. Bunday tugma bo‘lmasa, avval Telegramda foydalanuvchi nomini qo‘ying.
contact-not-an-address = Bu elektron pochta manziliga o‘xshamaydi. Uni shunday yozing: name@example.org. Yoki tugmani bosing.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Telegram akkauntingizda foydalanuvchi nomi endi yo‘q. Boshqa aloqa yo‘lini tanlang.
