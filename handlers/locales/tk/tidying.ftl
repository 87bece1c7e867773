tidying-button = Bu çaty arassalamak
tidying-title = <b>Bu çaty arassalamak</b>
tidying-what = Soňky 48 sagatda botuň we Siziň şu ýere ýazanlaryňyz pozulýar. Botuň has köne habarlary bir gysga setire, köne faýllary boş faýla öwrülýär. Orunlaryňyz, kontaktlaryňyz, habarlaryňyz we tekstleriňiz torda galýar: olary baş sahypadan tapýarsyňyz. Başlanyňyz hem şol ýerde garaşýar.
tidying-cannot = <b>Bot näme edip bilmeýär.</b> Özüňiziň 48 sagatdan öň ýazanyňyz we botuň bir ýyldan öň iberenleri galýar. Olary hem aýyrmak üçin çaty Telegramda pozuň. Kimdir biriniň eýýäm okanyny, saklanyny ýa-da surata düşürenini yzyna gaýtaryp bolmaýar.
tidying-now = Häzir arassalamak
tidying-how-far = Näçesi galdy?
tidying-line = Pozuldy.
tidying-last = <b>Arassalandy:</b> { $when }. Pozulany: { $deleted }. Bir setire öwrüleni: { $replaced }. Üýtgemedigi: { $untouched }
tidying-goes-on = <b>Arassalamak dowam edýär.</b> Pozulany: { $deleted }. Bir setire öwrüleni: { $replaced }. Üýtgemedigi: { $untouched }. Galany: { $left }, takmynan { $minutes } minut. Çaty ýapyp bilersiňiz.
tidying-evening-on = ✓ Her agşam: { $hour }
tidying-evening-off = Her agşam: ýok
tidying-pick-evening =
    <b>Bu çat her agşam sagat näçede arassalansyn?</b>

    Siziň wagtyňyz bilen we sessiz. Ýazyp otyrkaňyz, bot on minut ümsümlige garaşýar. Baş sahypa eltýän bir habar we heniz jogap bermedik soragyňyz galýar.
tidying-no-evening = Diňe özüm basanda
tidying-evening-saved = Ýatda saklandy.
