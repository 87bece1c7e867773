settings-button = Habarnamalar
settings-title =
    <b>Habarnamalar</b>

    Açmak ýa-da öçürmek üçin setire basyň.
settings-quiet = <b>Ümsüm sagatlar:</b> { $from }–{ $until }, Siziň wagtyňyz bilen. Şol wagt diňe gyssagly habarlar gelýär.
settings-always = Diňe Size degişli habarlar hemişe gelýär: jogaplar, habarlaşma soraglary, çäreleriňiz we howpsuzlygyňyz baradaky habarlar.
settings-is-on = ✓ { $kind }: açyk
settings-is-off = { $kind }: öçük
settings-pick-quiet = Ümsüm sagatlary üýtgetmek
settings-quiet-from = <b>Ümsüm sagatlar haçan başlansyn?</b>
settings-quiet-until = <b>Haçan gutarsyn?</b> Başlanýan wagty: { $hour }
settings-now-on = Açyldy.
settings-now-off = Öçürildi.
settings-now-quiet = Ümsüm sagatlar saklandy. Ýatlatmalar şoňa görä gelýär.
settings-digest-on = ✓ Hepdelik habar: { $day }
settings-digest-off = Hepdelik habar: öçük
settings-pick-digest =
    <b>Hepdelik habar haýsy gün gelsin?</b>

    Täze tejribeler, ýakynlaşýan çäreler we täze kärdeşler hakda bir habar, Siziň wagtyňyz bilen: { $hour }. Täzelik bolmasa, habar gelmeýär.
settings-no-digest = Hiç haçan
settings-now-digest = Ýatda saklandy.
