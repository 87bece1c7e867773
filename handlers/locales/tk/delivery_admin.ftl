outbox-held-button = Hiç zat iberilmeýär
outbox-held =
    <b>Hiç zat iberilmeýär.</b>

    Bu maglumat binýady dikeldilen ýa-da göçürilen. Habarlaryň bir bölegi eýýäm iberilen bolmagy mümkin. Garaşýan habarlar: { $count }
outbox-send = Ibermek (käbirine iki gezek barar)
outbox-drop = Ibermän, dowam etmek
outbox-open = Çözmeli zat ýok: habarlar iberilýär.
outbox-released = Taýyn.
outbox-unknown-button = Barmadyk bolmagy mümkin: { $count }
outbox-unknown =
    <b>Barmadyk bolmagy mümkin: { $count }</b>

    Bu habarlaryň jogaby ýitdi: baryp-barmandygyny bilip bolmaýar.
outbox-again = Täzeden ibermek (käbirine iki gezek)
outbox-accept = Şol durşuna goýmak
outbox-paused =
    <b>Telegram botdan garaşmagy haýyş etdi.</b>

    Bildirişler we ýatlatmalar takmynan { $minutes } minutdan dowam eder. Hiç zat ýitmedi, bot ýazanlara jogap berýär. Garaşýan habarlar: { $count }
