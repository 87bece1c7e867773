start-welcome =
    <b>{ $network }</b> toruna hoş geldiňiz.

    Bu ýerde Merkezi Aziýanyň hünärmen zenanlary kärdeş tapýarlar, çärelerde duşuşýarlar we biri-birinden öwrenýärler. Hasaba durmak iki minut töweregi wagt alýar.
start-welcome-back = Ýene-de hoş geldiňiz. Hasaba durmak entek tamamlanmady. Ähli jogaplaryňyz saklanan.
start-finish-registration = Ilki hasaba durmagy tamamlaň. Jogaplaryňyz saklanan.
start-waiting =
    <b>Arzaňyza seredilýär.</b>

    Ony utgaşdyryjy okaýar, adatça iki günüň dowamynda. Jogap şu ýere geler. Oňa çenli profiliňizi üýtgedip bilersiňiz.
start-register = Hasaba durmak
start-find = Kärdeş tapmak
start-profile = Meniň profilim
start-language = Dil
start-help = Kömek
start-news =
    { $count ->
        [0] Habarlar
       *[other] Habarlar · { $count }
    }
start-settings = Sazlamalar
start-admin =
    { $count ->
        [0] Utgaşdyrmak
       *[other] Utgaşdyrmak · { $count }
    }
start-requests =
    { $count ->
        [0] Kontaktlar
       *[other] Kontaktlar · { $count }
    }
start-events =
    { $count ->
        [0] Çäreler
       *[other] Çäreler · { $count }
    }
start-practices =
    { $count ->
        [0] Iň gowy tejribeler
       *[other] Iň gowy tejribeler · { $count }
    }
start-ask =
    { $count ->
        [0] Soraglar
       *[other] Soraglar · { $count }
    }
home-title = <b>{ $network }</b>
home-next-event = <b>Siziň indiki çäräňiz:</b> { $title }
home-reviews = Barlamagyňyza garaşýar: { $count }
home-requests = Jogap bermeli habarlaşma soraglary: { $count }
home-open-events = Hasaba durup bolýan çäreler: { $count }
home-practices = Temalaryňyz boýunça täze iň gowy tejribeler: { $count }
home-answers = Soňky ýedi günde soraglaryňyza gelen jogaplar: { $count }
home-nothing = Şu gün Siziň üçin täzelik ýok.
home-hint = Kärdeş tapmak üçin adyny, ýurduny ýa-da iş ugruny ýazyň, meselem: <i>gümrük Özbegistan</i>.
home-event = { $date } · { $title }
home-read = Okamak: { $title }
home-settings =
    <b>Sazlamalar</b>

    Profiliňiz, habarnamalar we ümsüm sagatlar, botuň dili.
home-continue-registration = Dowam etmek: hasaba durmak
home-continue-request = Dowam etmek: habarlaşma soragy
home-continue-question = Dowam etmek: soragyňyz
home-continue-reply = Dowam etmek: jogabyňyz
home-continue-practice = Dowam etmek: iň gowy tejribäňiz
home-continue-translation = Dowam etmek: terjimäňiz
home-continue-trial = Dowam etmek: synap görmegiňiz
home-continue-report = Dowam etmek: şikaýatyňyz
home-continue-event = Dowam etmek: çäräňiz
home-continue-evaluation = Dowam etmek: bahaňyz
home-continue-announcement = Dowam etmek: bildirişiňiz
home-continue-decision = Dowam etmek: kararyňyz
directory-my-sector = Ugrumdaky kärdeşler · { $count }
directory-my-country = Ýurdumdaky kärdeşler · { $count }
home-continue-message = Dowam etmek: habaryňyz
home-continue-proposal = Dowam etmek: teklibiňiz
start-question = Utgaşdyryjynyň Size soragy bar. Jogabyňyz karar kabul etmäge kömek eder.
start-answer-question = Soraga jogap bermek
home-continue-invitation = Dowam etmek: çakylyk
home-continue-entry = Dowam etmek: bildirişiňiz
home-continue-project = Dowam etmek: taslamaňyz
home-continue-certificate = Dowam etmek: şahadatnamaňyz
home-continue-delegation = Dowam etmek: wekiliýet
home-continue-call = Dowam etmek: bäsleşik
home-continue-repeat = Dowam etmek: nirede gaýtalandy
home-continue-plan = Dowam etmek: hereketleriň meýilnamasy
home-continue-year = Dowam etmek: Dialog ýyly
home-continue-meeting = Dowam etmek: bije duşuşygy
home-continue-mentoring = Dowam etmek: halypalyk
