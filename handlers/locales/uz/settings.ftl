settings-button = Bildirishnomalar
settings-title =
    <b>Bildirishnomalar</b>

    Yoqish yoki o‘chirish uchun qatorni bosing.
settings-quiet = <b>Sokin soatlar:</b> { $from }–{ $until }, Sizning vaqtingiz bilan. Bu paytda faqat shoshilinch xabarlar keladi.
settings-always = Faqat Sizga tegishli xabarlar doim keladi: javoblar, aloqa so‘rovlari, tadbirlaringiz va xavfsizligingiz haqidagi xabarlar.
settings-is-on = ✓ { $kind }: yoqilgan
settings-is-off = { $kind }: o‘chirilgan
settings-pick-quiet = Sokin soatlarni o‘zgartirish
settings-quiet-from = <b>Sokin soatlar qachon boshlansin?</b>
settings-quiet-until = <b>Qachon tugasin?</b> Boshlanishi: { $hour }
settings-now-on = Yoqildi.
settings-now-off = O‘chirildi.
settings-now-quiet = Sokin soatlar saqlandi. Eslatmalar ularga moslanadi.
settings-digest-on = ✓ Haftalik xabar: { $day }
settings-digest-off = Haftalik xabar: o‘chirilgan
settings-pick-digest =
    <b>Haftalik xabar qaysi kuni kelsin?</b>

    Yangi amaliyotlar, yaqinlashayotgan tadbirlar va yangi hamkasblar haqida bitta xabar, Sizning vaqtingiz bilan: { $hour }. Yangilik bo‘lmasa, xabar kelmaydi.
settings-no-digest = Hech qachon
settings-now-digest = Saqlandi.
