contact-my-phone = Telefon raqamim
contact-ask-phone = Matn maydoni ostidagi tugmani bosing. Telegram o‘z raqamingizni berishingizni tasdiqlashni so‘raydi.
contact-share-phone = Raqamimni yuborish
contact-no-phone = Boshqa yo‘lni tanlash
contact-another-way = Yaxshi. Boshqa aloqa yo‘lini tanlang.
contact-thanks = Rahmat.
contact-own-phone = Bu Sizning raqamingiz emas. Faqat o‘z raqamingizni, matn maydoni ostidagi tugma orqali berishingiz mumkin.
contact-not-asked = Hozir telefon raqami kerak emas. U saqlanmadi.
contact-of-somebody = Bu Sizning raqamingiz emas. U saqlanmadi: har bir hamkasb o‘z raqamini kimga berishini o‘zi hal qiladi.
contact-phone-by-button = Telefon raqamingizni berish uchun “Telefon raqamim” tugmasini bosing. Shunda hech kim birovning raqamini yoza olmaydi.
contact-name-by-button = Telegramdagi foydalanuvchi nomingizni berish uchun u yozilgan tugmani bosing. Bunday tugma bo‘lmasa, avval Telegramda foydalanuvchi nomini qo‘ying.
contact-not-an-address = Bu elektron pochta manziliga o‘xshamaydi. Uni shunday yozing: name@example.org. Yoki tugmani bosing.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Telegram akkauntingizda foydalanuvchi nomi endi yo‘q. Boshqa aloqa yo‘lini tanlang.
contact-copy-phone = Raqamni nusxalash
contact-copy-email = Manzilni nusxalash
contact-open = Kontaktni ochish
private-note-button = Qaydim
private-note = <b>Qaydingiz:</b> { $note }
private-note-line = <b>{ $name }:</b> { $note }
contactnote-ask-note =
    <b>U haqidagi qaydingiz</b>

    Masalan: Buxoroda uchrashdik, rentgen nazoratini biladi. Qaydni faqat Siz ko‘rasiz. Biringiz tarmoqdan ketsa yoki almashishni to‘xtatsa, u o‘chiriladi.
private-note-notice-saved = Saqlandi. Qaydni faqat Siz ko‘rasiz.
private-note-notice-removed = Qaydingiz o‘chirildi.
private-note-notice-gone = Bu kontakt endi yo‘q.
contact-message-button = Bot orqali xabar yuborish
contact-message-from = <b>Uning bot orqali yuborgan so‘nggi xabari:</b> { $text }
contactmessage-ask-text =
    <b>Unga xabaringiz</b>

    Xabarni bot yetkazadi. Bitta xabar yuborish mumkin, keyingisini u javob berganda yoki bir haftadan keyin yuborasiz.
contact-message-review =
    <b>Bu xabar yuborilsinmi?</b>

    Kimga: <b>{ $name }</b>
contact-message-change = Xabarni o‘zgartirish
contact-message-came = <b>Hamkasbdan xabar:</b> { $name }
contact-message-too-early = Bot orqali keyingi xabarni yuborish vaqti: { $when }. Ungacha uning aloqa ma’lumotidan foydalaning.
contact-message-notice-sent = Yuborildi. Xabar unga sokin soatlaridan tashqarida boradi.
contact-message-notice-too-early = Keyingi xabar uchun hali erta. Matningiz saqlandi.
contact-message-notice-gone = Bu kontakt endi yo‘q.
follow-up-ask =
    <b>Gaplasha oldingizmi?</b>

    { $days } kun oldin Siz shu hamkasb bilan aloqa ma’lumotlarini almashdingiz: <b>{ $name }</b>.

    Javobingiz faqat hisob uchun kerak. Uning Sizniki ekanini hech kim ko‘rmaydi va savol faqat bir marta beriladi.
follow-up-answer-spoken = Ha, gaplashdik
follow-up-answer-not-yet = Hali yo‘q
follow-up-answer-did-not-fit = To‘g‘ri kelmadi
follow-up-thanks = Rahmat. Javobingiz ismingizsiz hisobga olindi.
follow-up-thanks-not-yet = Rahmat. Shoshilmang: unga o‘zingizga qulay vaqtda yozishingiz mumkin.
contact-numbers-button = Ishtirokchilar kontaktlari
contact-numbers-title = <b>Ishtirokchilarning yangi kontaktlari</b>
contact-numbers-line =
    <b>{ $year }, { $quarter }-chorak</b>
    Yangi kontaktlar: { $made }
    O‘n kundan keyin: gaplashdik: { $spoken } · hali yo‘q: { $notyet } · to‘g‘ri kelmadi: { $didnotfit }
contact-numbers-none = Hali birorta chorak tugamagan. Chorak raqamlari u tugaganda ko‘rsatiladi.
