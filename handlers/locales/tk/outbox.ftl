outbox-held-button = Hiç zat iberilmeýär
outbox-held =
    <b>Hiç zat iberilmeýär.</b>

    Bu maglumat binýady dikeldilen ýa-da göçürilen. Habarlaryň bir bölegi eýýäm iberilen bolmagy mümkin. Garaşýan habarlar: { $count }
outbox-send = Ibermek (käbirine iki gezek barar)
outbox-drop = Ibermän, dowam etmek
outbox-open = Habarlar iberilýär.
outbox-released = Taýyn. Ibermek dowam edýär.
