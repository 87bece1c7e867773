profile-yours = <b>Sizning profilingiz</b>
profile-change = O‘zgartirish uchun qatorni bosing.
profile-changed = Saqlandi.
profile-clock = Vaqt mintaqam
profile-ask-clock =
    <b>Sizda hozir soat necha?</b>

    Sokin soatlar shu vaqt bo‘yicha hisoblanadi. Bu paytda faqat shoshilinch xabarlar keladi.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Olmaota, Toshkent
time-zone-dushanbe = Ashxobod, Dushanbe
time-zone-bishkek = Bishkek
time-zone-kabul = Kobul
time-zone-moscow = Moskva, Istanbul
time-zone-berlin = Berlin, Jeneva, Vena
time-zone-london = London
time-zone-new_york = Nyu-York, Vashington
time-zone-seoul = Seul, Tokio
profile-requested = Yuborildi. Qarorni koordinator qabul qiladi, odatda ikki kun ichida. Unga qadar hammasi avvalgidek qoladi.
profile-withdrawn = So‘rovingiz qaytarib olindi. Hammasi avvalgidek qoladi.
profile-nothing-asked = Tasdiqni kutayotgan narsa yo‘q.
profile-more = Men haqimda yana
profile-more-title =
    <b>Siz haqingizda yana</b>

    Bularning hech biri majburiy emas. Suratingizni faqat o‘zingiz tanlagan odamlar ko‘radi; avval faqat aloqa almashgan hamkasblaringiz.
profile-has-photo = bor
profile-photo-show = Suratimni ko‘rish
profile-photo-remove = Suratimni o‘chirish
