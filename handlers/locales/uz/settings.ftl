settings-button = Nima va qachon keladi
settings-title =
    <b>Nima olishni xohlaysiz?</b>

    Yoqish yoki o‘chirish uchun qatorni bosing.
settings-quiet = <b>Sokin soatlar:</b> vaqtingiz bilan { $from }–{ $until }. Bu paytda faqat shoshilinchi keladi.
settings-always = Faqat Sizga tegishlisi doim keladi: javoblar, tanishuvlaringiz, tadbirlaringiz va xavfsizligingiz haqidagilar.
settings-is-on = ✓ { $kind }: yoqilgan
settings-is-off = { $kind }: o‘chirilgan
settings-pick-quiet = Sokin soatlarni o‘zgartirish
settings-quiet-from = <b>Qaysi soatdan sokin bo‘lsin?</b>
settings-quiet-until = <b>{ $hour } dan sokin. Qaysi soatgacha?</b>
settings-now-on = Endi bular Sizga keladi.
settings-now-off = Endi bular kelmaydi.
settings-now-quiet = Sokin soatlar belgilandi; eslatmalar shunga qarab keladi.
settings-digest-on = ✓ Hafta bir xabarda: { $day }
settings-digest-off = Hafta bir xabarda: o‘chirilgan
settings-pick-digest =
    <b>Haftangiz qaysi kuni kelsin?</b>

    Vaqtingiz bilan { $hour } da bitta xabar: yangi amaliyotlar, tadbirlar, hamkasblar. Yangilik bo‘lmasa, kelmaydi.
settings-no-digest = Hech qaysi kuni
settings-now-digest = Saqlandi.
