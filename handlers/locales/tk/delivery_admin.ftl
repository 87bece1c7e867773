outbox-held-button = Ibermek duruzylan
outbox-held =
    <b>Ibermek duruzylan.</b>

    Bu maglumat binýady dikeldilen ýa-da göçürilen. Garaşýan habarlaryň bir bölegi eýýäm iberilen bolmagy mümkin. Garaşýan habarlar: { $count }
outbox-held-copy = Nusga alnan wagt: { $when }. Şondan soň nämäniň iberilendigi belli däl.
outbox-send = Ibermek (käbirine iki gezek)
outbox-drop = Ibermän, dowam etmek
outbox-open = Çözmeli zat ýok. Habarlar iberilýär.
outbox-released = Taýýar.
outbox-unknown-button = Belki gowuşmady: { $count }
outbox-unknown =
    <b>Belki gowuşmady: { $count }</b>

    Telegram bu habarlary tassyklamady, şonuň üçin olaryň baryp-barmandygyny bilmeýäris.
outbox-again = Ýene ibermek (käbirine iki gezek)
outbox-accept = Şol durşuna goýmak
outbox-paused =
    <b>Telegram botdan garaşmagy haýyş etdi.</b>

    Bildirişler we ýatlatmalar takmynan { $minutes } minutdan soň dowam eder. Hiç zat ýitmeýär, bota ýazýanlar jogap alyp durýar. Garaşýan habarlar: { $count }
