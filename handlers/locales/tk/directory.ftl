directory-find =
    <b>Kärdeş tapmak</b>

    Ýurdy ýa-da iş ugruny saýlaň. Ýa-da islendik dilde ýazyň: <i>gümrük Özbegistan</i>, at, edara, tema.
directory-by-country = Ýurt boýunça
directory-by-sector = Iş ugry boýunça
directory-which-country = Haýsy ýurt?
directory-which-sector = Haýsy iş ugry?
directory-all-countries = Ähli ýurtlar
directory-all-sectors = Ähli ugurlar
directory-chosen = <b>{ $what }</b>
directory-your-words = Siziň sözleriňiz
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
