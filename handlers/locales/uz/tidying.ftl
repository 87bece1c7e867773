tidying-button = Bu chatni tozalash
tidying-title = <b>Bu chatni tozalash</b>
tidying-what = So‘nggi 48 soatda bot va Siz bu yerga yozganlarning hammasi o‘chiriladi. Botning eskiroq xabarlari bitta qisqa qatorga, eski fayllari bo‘sh faylga aylanadi. O‘rinlaringiz, kontaktlaringiz, yangiliklaringiz va matnlaringiz tarmoqda qoladi: ularni bosh sahifadan topasiz. Boshlaganingiz ham o‘sha yerda kutadi.
tidying-cannot = <b>Bot nima qila olmaydi.</b> O‘zingiz 48 soatdan oldin yozganlaringiz va bot bir yildan oldin yuborganlari qoladi. Ularni ham yo‘qotish uchun chatni Telegramda o‘chiring. Kimdir o‘qib, saqlab yoki suratga olib bo‘lgan narsani qaytarib bo‘lmaydi.
tidying-now = Hozir tozalash
tidying-how-far = Qanchasi qoldi?
tidying-line = O‘chirildi.
tidying-last = <b>Tozalandi:</b> { $when }. O‘chirilgani: { $deleted }. Bitta qatorga aylangani: { $replaced }. O‘zgarmagani: { $untouched }
tidying-goes-on = <b>Tozalash davom etmoqda.</b> O‘chirilgani: { $deleted }. Bitta qatorga aylangani: { $replaced }. O‘zgarmagani: { $untouched }. Qolgani: { $left }, taxminan { $minutes } daqiqa. Chatni yopsangiz bo‘ladi.
tidying-evening-on = ✓ Har oqshom: { $hour }
tidying-evening-off = Har oqshom: yo‘q
tidying-pick-evening =
    <b>Bu chat har oqshom soat nechada tozalansin?</b>

    Sizning vaqtingiz bilan va ovozsiz. Yozayotgan bo‘lsangiz, bot o‘n daqiqa sukutni kutadi. Bosh sahifaga olib boradigan bitta xabar va hali javob bermagan savolingiz qoladi.
tidying-no-evening = Faqat o‘zim bosganda
tidying-evening-saved = Saqlandi.
