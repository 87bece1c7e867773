profile-yours = <b>Sizning profilingiz</b>
profile-change = O‘zgartirish uchun qatorni bosing.
profile-changed = O‘zgartirildi.
profile-clock = Vaqt mintaqam
profile-ask-clock =
    <b>Soatingiz necha bo‘ldi?</b>

    Shu vaqt bo‘yicha 21:00 dan 8:00 gacha Sizga hech narsa yuborilmaydi.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Olmaota, Ashxobod, Dushanba, Toshkent
time-zone-bishkek = Bishkek
time-zone-kabul = Kobul
time-zone-moscow = Moskva, Istanbul
time-zone-berlin = Berlin, Jeneva, Vena
time-zone-london = London
time-zone-new_york = Nyu-York, Vashington
time-zone-seoul = Seul, Tokio
