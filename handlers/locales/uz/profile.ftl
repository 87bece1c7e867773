profile-yours = <b>Sizning profilingiz</b>
profile-change = O‘zgartirish uchun qatorni bosing.
profile-changed = O‘zgartirildi.
profile-clock = Vaqt mintaqam
profile-ask-clock =
    <b>Soatingiz necha bo‘ldi?</b>

    Shu vaqt bo‘yicha 21:00 dan 8:00 gacha Sizga hech narsa yuborilmaydi.
profile-clock-line = { $time } { $where }
clock-tashkent = Olmaota, Ashxobod, Dushanba, Toshkent
clock-bishkek = Bishkek
clock-kabul = Kobul
clock-moscow = Moskva, Istanbul
clock-berlin = Berlin, Jeneva, Vena
clock-london = London
clock-new_york = Nyu-York, Vashington
clock-seoul = Seul, Tokio
