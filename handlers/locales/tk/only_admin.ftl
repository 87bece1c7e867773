only-admin = <b>Siz ýeke-täk dolandyryjy.</b> { $most } adamdan köp alyjysy bolan bildirişi ikinji dolandyryjy tassyklamaly.
only-admin-appoint = Ikinjini bellemek
only-admin-no-second = Bu bildirişi ikinji dolandyryjy tassyklamaly, emma ikinji dolandyryjy ýok. Ony belläň ýa-da özüňiz iberiň: munuň üçin alyjylaryň sanyny ýazýarsyňyz we bu žurnalda galýar.
only-admin-send = Ikinjisiz ibermek…
only-admin-ask =
    <b>Ikinji dolandyryjysyz iberilsinmi?</b> Ony başga hiç kim okamady. Bu žurnalda Siziň adyňyz bilen galar.

    Tassyklamak üçin alyjylaryň sanyny ýazyň: <b>{ $count }</b>
only-admin-ask-correction =
    <b>Ikinji dolandyryjysyz düzedilsinmi?</b> Täze teksti başga hiç kim okamady. Bu žurnalda Siziň adyňyz bilen galar.

    Tassyklamak üçin alyjylaryň sanyny ýazyň: <b>{ $count }</b>
only-admin-other-number = Bu alyjylaryň sany däl, şonuň üçin hiç zat iberilmedi. Şu sany ýazyň: { $count }. Ýa-da ýatyryň.
