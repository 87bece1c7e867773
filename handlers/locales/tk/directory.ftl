directory-find =
    <b>Kärdeş tapmak</b>

    Ýurdy, iş ugruny ýa-da temany saýlaň. Ýa-da islendik dilde ýazyň: <i>gümrük Özbegistan</i>, at, edara, tema.
directory-by-country = Ýurt
directory-by-sector = Ugur
directory-by-topic = Tema
directory-which-country = Haýsy ýurt?
directory-which-sector = Haýsy iş ugry?
directory-all-countries = Ähli ýurtlar
directory-all-sectors = Ähli ugurlar
directory-chosen = <b>{ $what }</b>
directory-found = Profili açmak üçin ada basyň.
directory-none = Häzirlikçe gabat gelýän kärdeş ýok.
directory-nearest = Gözlegiňize golaý kärdeşler bar:
directory-nothing-near = Başga ýurdy, başga ugry ýa-da azrak sözi synap görüň.
directory-entry = { $told ->
        [both] { $name }
        [country] { $name } · { $sector }
        [sector] { $name } · { $country }
       *[none] { $name } · { $country } · { $sector }
    }
directory-no-card = Bu profili görkezip bolmaýar.
directory-no-words = Iň azyndan iki harply söz ýazyň.
directory-search-again = Bu gözleg tamamlandy. Kimi gözleýändigiňizi täzeden ýazyň.
directory-too-many = Soňky wagtda köp profil açdyňyz. Hemmeleriň maglumaty goralar ýaly, indikileri şu wagtdan açylýar: { $when }.
directory-in-practices = Tejribelerden gözlemek
directory-in-events = Çärelerden gözlemek
directory-for-you = <b>Şu gün Siziň üçin kärdeşler</b>
directory-near-sector = Ugrum · { $count }
directory-near-country = Ýurdum · { $count }
directory-which-topic-offers =
    <b>Temany kim hödürleýär?</b>

    Temany saýlaň, şonda ony hödürleýän gatnaşyjylary görersiňiz.
directory-which-topic-seeks =
    <b>Temany kim gözleýär?</b>

    Temany saýlaň, şonda ony gözleýän gatnaşyjylary görersiňiz.
directory-side-offers = Temany kim hödürleýär
directory-side-seeks = Temany kim gözleýär
directory-words = «{ $words }»
directory-part-offers = Hödürleýär: { $topic }
directory-part-seeks = Gözleýär: { $topic }
directory-drop = { $part } ×
directory-left-out = Bu sözler hiç bir profilde ýok, şonuň üçin olarsyz gözlendi: <b>{ $words }</b>
directory-count = { $count } kärdeş.
directory-more-than = Tapylan kärdeşler örän köp: { $count } sanyndan geçýär. Azaltmak üçin ýurt, ugur ýa-da söz goşuň.
directory-why-line = <b>{ $name }</b> – { $why }
directory-why-region = şu ýerde işleýär: { $region }
directory-why-offers-sought = Siziň gözleýäniňizi hödürleýär: { $topic }
directory-why-offers = hödürleýär: { $topic }
directory-why-seeks = gözleýär: { $topic }
directory-why-same-field = Siziň ugruňyzda, başga ýurtda işleýär
directory-why-answers = ýakynda kärdeşlere jogap berdi
directory-options = Ýene
directory-options-title = Bu gözleg bilen näme etmekçi?
directory-new-search = Täze gözleg
directory-long-text =
    <b>Bu gözleg üçin uzyn tekst.</b>

    Bu kärdeşlere soragmy ýa-da başa baran tejribäňizmi? Ony näme etjekdigiňizi özüňiz saýlaň.
directory-search-anyway = Kärdeş gözlemek
directory-no-photo = Bu ýerde surat ýok.
directory-photo-gone = Bu surat indi Telegramda ýok.
