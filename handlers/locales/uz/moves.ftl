move-pending =
    <b>Tasdiqni kutmoqda:</b> { $changes }
    Unga qadar hammasi avvalgidek qoladi.
move-change = { $before } → { $after }
move-take-back = So‘rovimni qaytarib olish
move-asked = <b>O‘zgartirishni so‘raydi:</b> { $changes }
move-approved =
    <b>O‘zgarishingiz tasdiqlandi.</b>

    { $changes }
move-rejected =
    <b>O‘zgarishingiz tasdiqlanmadi.</b>

    { $changes }

    Profilingiz avvalgidek qoladi. Yana so‘rashingiz yoki koordinatoringizga yozishingiz mumkin.
