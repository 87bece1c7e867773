introductions-ask = Habarlaşma soragy ibermek
introductions-open = Açmak
introductions-acquainted = Siz habarlaşma maglumatlaryny alyşdyňyz.
introductions-asked-already = Siz oňa habarlaşma soragyny iberdiňiz. Jogap möhleti: { $day }.
introductions-asks-you = Ol Size habarlaşma soragyny iberdi.
introductions-title = <b>Kontaktlar</b>
introductions-list-in = Bu soraglar we teklipler jogabyňyza garaşýar.
introductions-list-known = Siz olar bilen habarlaşma maglumatlaryny alyşdyňyz. Nähili habarlaşmalydygyny görmek üçin ada basyň.
introductions-list-out = Soraglaryňyz we teklipleriňiz:
introductions-none-in = Jogabyňyza garaşýan sorag ýok. Kärdeşe sorag ibermek üçin ony tapyň we profilini açyň.
introductions-none-known = Häzirlikçe kontaktlaryňyz ýok.
introductions-none-out = Siz heniz habarlaşma soragyny ibermediňiz.
introductions-box-in = Täze soraglar: { $count }
introductions-box-known = Kontaktlarym: { $count }
introductions-box-out = Soraglarym: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · garaşýar
        [expired] { $name } · möhleti geçdi
        [withdrawn] { $name } · yzyna alyndy
       *[none] { $name } · { $country }
    }
introductions-note = <b>Hat:</b> { $note }
introductions-you-decide = Ol Siz bilen habarlaşmak isleýär. Razy bolsaňyz, her biriňiz beýlekiňiziň saýlan habarlaşma maglumatyny görersiňiz. Ret etseňiz, oňa aýdylmaz. Soragyň möhleti: { $day }.
introductions-accept = Razy bolmak
introductions-decline = Ret etmek
introductions-block = Petiklemek
introductions-take-back = Soragy yzyna almak
introductions-end = Maglumat alyşmagy bes etmek
introductions-gets = <b>Onuň bilen habarlaşmak:</b>
introductions-gives = <b>Siz berýärsiňiz:</b> { $contact }
introductions-only-then = Ol hatyňyzy we profiliňizi häzir görýär. Habarlaşma maglumatyňyzy diňe razy bolsa görer.
introductions-is-declined = Siz ret etdiňiz. Oňa aýdylmady.
introductions-is-withdrawn = Bu sorag yzyna alyndy.
introductions-is-expired =
    { $whose ->
        [mine] Soragyň möhleti jogapsyz geçdi. Ýene sorap bilersiňiz.
       *[theirs] Bu soragyň möhleti geçdi.
    }
introductions-gone = Bu sorag indi ýok.
introductions-review =
    <b>Bu sorag iberilsinmi?</b>

    Kime: <b>{ $name }</b>
introductions-send = Ibermek
introductions-change-note = Haty üýtgetmek
introductions-change-gives = Habarlaşma ýoly
introductions-too-many = Her biri üns bilen okalar ýaly, günde { $most } habarlaşma soragyny iberip bolýar. Indikisiniň wagty: { $when }.
introductions-sure-block = Bu kärdeş petiklensinmi: { $name }? Indi biri-biriňizi tapyp bilmersiňiz. Oňa aýdylmaz.
introductions-sure-end = Bu kärdeş bilen habarlaşma maglumatlaryny alyşmak bes edilsinmi: { $name }? Maglumatlaryňyz bu ýerde indi görkezilmez. Öň okalany her biriňizde galýar.
introductions-mentoring-ends = Onuň bilen halypalygyňyz hem bes ediler. Oňa bes edilendigi habar berilýär, sebäbi aýdylmaýar.
introductions-sure-withdraw = Bu sorag yzyna alynsynmy? Kärdeşiňiz oňa indi jogap berip bilmez.
introductions-sure-decline = Bu sorag ret edilsinmi? Kärdeşiňize aýdylmaz.
introductions-yes = Hawa
introductions-blocked = Petiklenenler
introductions-blocked-list =
    <b>Petiklenenler</b>

    Petikden çykarmak üçin ada basyň.
introductions-nobody-blocked = Siz hiç kimi petiklemediňiz.
introductions-unblock = Petikden çykarmak: { $name }
introductions-notice-sent = Iberildi. Ol soragy ümsüm sagatlaryndan daşarda alar.
introductions-notice-already = Araňyzda eýýäm sorag bar.
introductions-notice-asked-by-her = Ol Size eýýäm sorag iberipdir. Diňe jogap bermek galdy.
introductions-notice-too-many = Şu günki soraglaryň sany doldy.
introductions-notice-gone = Bu indi mümkin däl.
introductions-notice-accepted = Razy bolduňyz. Indi biri-biriňiziň habarlaşma maglumatyny görýärsiňiz.
introductions-notice-declined = Ret edildi. Oňa aýdylmaz.
introductions-notice-blocked = Petiklendi. Oňa aýdylmaz.
introductions-notice-withdrawn = Yzyna alyndy.
introductions-notice-ended = Indi habarlaşma maglumatlary alşylmaýar.
introductions-notice-unchanged = Hiç zat üýtgemedi.
introductions-notice-unblocked = Petikden çykaryldy.
introduction-ask-note =
    <b>Oňa gysga hat ýazyň</b>

    Bir-iki sözlem: kimsiňiz we näme üçin habarlaşmak isleýärsiňiz. Ol haty profiliňiz bilen bile okaýar. Ýa-da aşakdan taýýar sözlem saýlaň: ol ony öz dilinde okaýar.
introduction-ask-gives =
    <b>Ol Siz bilen nähili habarlaşsyn?</b>

    Muny ol diňe razy bolsa görer. Aşakdan saýlaň ýa-da e-poçta salgysyny ýazyň.
acceptance-ask-gives =
    <b>Ol Siz bilen nähili habarlaşsyn?</b>

    Aşakdan saýlaň ýa-da e-poçta salgysyny ýazyň. Ol muny derrew görer, Siz bolsa onuňkyny görersiňiz.
introductions-author-practice =
    <b>«{ $title }» tejribesiniň awtory</b>
    Ady görkezilmeýär. Razy bolsa, görersiňiz.
introductions-about-practice = «{ $title }» tejribesi hakda
introductions-hides-you = Ol Siziň adyňyzy bilmeýär. Razy bolsaňyz, görer.
introductions-somebody = Bir awtor
introductions-gets-no-more = <b>Onuň bilen habarlaşmak:</b> ol Telegramdaky ulanyjy adyny beripdi, emma hasabynda ol at indi ýok. Ondan başga habarlaşma maglumaty soraldy. Ol berende, Size habar bereris.
introductions-gets-unchecked = <b>Onuň bilen habarlaşmak:</b> Telegram jogap bermeýär, şonuň üçin ulanyjy adyny häzir barlap bolmaýar. Birnäçe minutdan soň ýene serediň.
introductions-gives-no-more = <b>Siz Telegramdaky ulanyjy adyňyzy beripdiňiz, emma hasabyňyzda ol indi ýok</b>, şonuň üçin ol Siz bilen habarlaşyp bilmeýär. Başga habarlaşma maglumatyny beriň ýa-da Telegramda ulanyjy adyny täzeden goýuň.
introductions-give-another = Başga habarlaşma maglumatyny bermek
introductions-look-again = Ýene seretmek
introductions-notice-given = Sag boluň. Indi ol şu habarlaşma maglumatyny görýär.
contact-ask-gives =
    <b>Onuň ýerine haýsy habarlaşma maglumatyny berersiňiz?</b>

    Aşakdan saýlaň ýa-da e-poçta salgysyny ýazyň.
introductions-more = Ýene ›
introductions-write = Oňa ýazmak
introduction-opening-experience = Işimiz meňzeş, Siz bilen tejribe alyşmak isleýärin.
introduction-opening-experience-label = Tejribe alyşmak
introduction-opening-question = Işiňiz barada soragym bar, maslahat berseňiz, şat bolardym.
introduction-opening-question-label = Işi barada sorag
introduction-opening-event = Biz çärede duşuşypdyk, Siz bilen habarlaşyp durmak isleýärin.
introduction-opening-event-label = Çärede duşuşdyk
introduction-opening-together = Siz bilen bilelikde işlemek barada gürleşmek isleýärin.
introduction-opening-together-label = Bilelikde işlemek
introductions-unnamed = Razy bolýança, ol adyňyzy görmeýär.
introductions-whom-practice = «{ $title }» tejribesiniň awtory
introductions-cannot-ask = Häzir awtordan sorap bolmaýar.
askauthor-note-practice =
    <b>Näme hakda soramak isleýärsiňiz?</b>

    Özüňiz we soragyňyz hakda bir-iki setir. Awtor hat bilen bile profiliňizi görer we jogap berip-bermejegini özi çözer.
askauthor-ask-gives =
    <b>Awtor Siz bilen nähili habarlaşsyn?</b>

    Muny ol diňe razy bolsa görer. Şonda Siz hem onuň habarlaşma maglumatyny görersiňiz. E-poçta salgyňyzy ýazsaňyz hem bolýar: name@example.org.
introductions-author-gone =
    <b>Awtor</b>
    Bu tekst indi ýok.
introductions-about-board-entry = Tagtadaky «{ $title }» bildirişi hakda
introductions-author-board-entry =
    <b>«{ $title }» bildirişiniň awtory</b>
    Onuň ady görkezilmeýär. Razy bolsa, görersiňiz.
introductions-whom-board-entry = «{ $title }» bildirişiniň awtory
askauthor-note-board-entry =
    <b>Awtora bir-iki setir ýazyň</b>

    Kimdigiňizi we näme üçin gyzyklanýandygyňyzy ýazyň. Ol profiliňizi hem görüp, jogap berjekdigini özi çözýär.
introductions-about-project = «{ $title }» taslamasy hakda, ony gaýtalamak üçin
introductions-author-project =
    <b>«{ $title }» taslamasynyň awtory</b>
    Ady görkezilmeýär. Razy bolsa, görersiňiz.
introductions-whom-project = «{ $title }» taslamasynyň awtory
askauthor-note-project =
    <b>Siz bu taslamany gaýtalamak isleýärsiňiz. Näme hakda soramak isleýärsiňiz?</b>

    Özüňiz we ony nirede gaýtalamak isleýändigiňiz hakda bir-iki setir. Awtor hat bilen bile profiliňizi görer we jogap berip-bermejegini özi çözer. Iki aýdan, ýene alty aýdan soň Sizden netijesi soralýar.
introduction-opening-lot = Sizi bije jübütledi.
