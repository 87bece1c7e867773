help-about = <b>{ $network }</b> — Markaziy Osiyo ayollarining kasbiy tarmog‘i. Bu yerda hamkasblarni mamlakat va ish sohasi bo‘yicha topasiz.
help-search = Kimni izlayotganingizni istalgan vaqtda, tillarimizning istalganida yozishingiz mumkin: ism, mamlakat, ish sohasi, muassasa, mavzu.
help-command = { $command } — { $does }
help-care = Iltimos, bu yerga xizmatga oid yoki maxfiy ma’lumotlarni yozmang.
