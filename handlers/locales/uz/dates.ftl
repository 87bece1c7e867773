date-with-year = { $day }, { $year }-y.
moment-unreadable = Sanani o‘qib bo‘lmadi yoki bunday kun yo‘q. Shunday yozing: 4.03 09:30, 4-mart 9:30 yoki ertaga 10:00.
moment-no-hour = Iltimos, soatini ham yozing, masalan: 4-mart 9:30.
moment-no-day = Iltimos, kunini ham yozing, masalan: 4-mart 9:30.
moment-no-such-hour = Bunday soat yo‘q. Soat 00:00 dan 23:59 gacha yoziladi.
moment-no-such-day = Taqvimda bunday kun yo‘q. Kun va oyni tekshirib ko‘ring.
moment-past = Bu vaqt o‘tib ketgan: { $when }. Oldinda turgan vaqtni yozing.
moment-before-start = Tugashi boshlanishidan keyin bo‘lishi kerak. Boshlanishi: { $start }. Siz yozdingiz: { $when }.
