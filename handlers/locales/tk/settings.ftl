settings-button = Näme we haçan gelýär
settings-title =
    <b>Näme almak isleýärsiňiz?</b>

    Açmak ýa-da öçürmek üçin setire basyň.
settings-quiet = <b>Ümsüm sagatlar:</b> wagtyňyz bilen { $from }–{ $until }. Şol wagt diňe gyssaglysy gelýär.
settings-always = Diňe Size degişli habar hemişe gelýär: jogaplar, tanyşlyklaryňyz, çäreleriňiz we howpsuzlygyňyz barada.
settings-is-on = ✓ { $kind }: açyk
settings-is-off = { $kind }: öçük
settings-pick-quiet = Ümsüm sagatlary üýtgetmek
settings-quiet-from = <b>Haýsy sagatdan ümsüm bolsun?</b>
settings-quiet-until = <b>{ $hour } bäri ümsüm. Haýsy sagada çenli?</b>
settings-now-on = Indi bular Size geler.
settings-now-off = Indi bular gelmez.
settings-now-quiet = Ümsüm sagatlar bellendi; ýatlatmalar şoňa görä geler.
settings-digest-on = ✓ Hepde bir habarda: { $day }
settings-digest-off = Hepde bir habarda: öçük
settings-pick-digest =
    <b>Hepdäňiz haýsy gün gelsin?</b>

    Wagtyňyz bilen { $hour } bir habar: täze tejribeler, çäreler, kärdeşler. Täzelik bolmasa, gelmez.
settings-no-digest = Hiç haýsy gün
settings-now-digest = Ýatda saklandy.
