practice-own-list = <b>Siziň iberenleriňiz</b>
practice-own-none = Siz heniz hiç zat ibermediňiz.
practice-own-line =
    { $state ->
        [approved] ✓
        [changes_requested] !
        [correction_proposed] !
        [rejected] ×
       *[pending] …
    } { $kind ->
        [translation] ⇄ { $title }
        [trial] ↻ { $title }
       *[practice] { $title }
    }
practice-own-is-pending = Utgaşdyryjynyň okamagyna garaşýar.
practice-own-is-changes_requested = Bir ýerini üýtgediň we täzeden iberiň.
practice-own-is-correction_proposed = Barlaýjy düzediş hödürleýär. Razy bolsaňyz, tekst kabul edilýär.
practice-own-is-approved = Kabul edildi. Okyjylar ony tapyp biler. Sag boluň.
practice-own-is-rejected = Bu gezek kabul edilmedi. Üýtgedip, täzeden iberip bolýar.
practice-own-is-removed = Kitaphanadan aýryldy. Üýtgedip, täzeden iberip bolýar.
practice-own-is-superseded = Siziň has täze tekstiňiz bar.
practice-own-is-withdrawn = Siz ony yzyna aldyňyz.
practice-own-is-proposal = Size hödürlenen düzediş.
practice-own-is-proposal_declined = Tekst öňküligine galdy.
practice-own-comment = Barlaýjydan
practice-own-accepted-stays = Täzesi kabul edilýänçä okyjylarda öňki tekst galýar.
practice-own-offer = Barlaýjynyň teklibi: üsti çyzylany aýrylýar, galyň ýazylany goşulýar:
practice-own-open = Açmak
practice-own-agree = Razy
practice-own-refuse = Öňküligine galsyn
practice-own-change = Üýtgedip ibermek
practice-own-take-back = Yzyna almak
practice-own-yes-take-back = Hawa, yzyna alýaryn
practice-own-sure-take-back = Bu teksti yzyna alýarsyňyzmy? Ony indi hiç kim okamaz.
practice-own-remove = Kitaphanadan aýyrmak
practice-own-yes-remove = Hawa, pozulsyn
practice-own-sure-remove = Bu tejribäni terjimeleri we synap görenleriň ýazanlary bilen bile pozýarsyňyzmy? Yzyna getirip bolmaz.
practice-own-hide-name = Adymy gizlemek
practice-own-show-name = Adymy görkezmek
practice-own-name-hidden = Adyňyz indi gizlin.
practice-own-name-shown = Adyňyz indi görünýär.
practice-own-notice-done = Ýerine ýetirildi.
practice-own-notice-unchanged = Öňden hem şeýledi.
practice-own-notice-gone = Bu tekst indi ýok.
practice-own-answer-approved = Sag boluň. Tekst şu düzediş bilen kabul edildi.
practice-own-answer-pending = Sag boluň. Indi ony başga barlaýjy görer.
practice-own-answer-declined = Ýazyşyňyz ýaly galdy, täzeden okalar.
practice-own-answer-already = Bu eýýäm çözülen.
practice-own-answer-gone = Bu tekst indi ýok.
practice-own-news-stop = Okyjylar hakda ýazmazlyk
practice-own-news-start = Hepdede okyjylar hakda
practice-own-news-on = Hepdede bir gezek okyjylar hakda ýazarys.
practice-own-news-off = Okyjylar hakda indi ýazmaýarys. Şu ýerden täzeden açyp bolýar.
news-title = Siziň tejribeleriňiz bu hepde
news-useful = { $count } kärdeş peýdaly diýdi.
news-tried = Synaldy: «{ $title }». { $who }
news-read = Nähili geçenini okamak
review-text-practice = Tejribe, dili: { $language }
review-text-translation = Terjime, dili: { $language }; awtoryň teksti ýapgyt ýazylan
review-text-trial = Tejribäni synap görmek, dili: { $language }
review-changes-marked = Üýtgeşmeler: üsti çyzylany aýryldy, galyň ýazylany täze.
review-trial-of = Haýsy tejribe hakda: { $title }
review-correct = Düzediş hödürlemek
review-which-field = Haýsy bölegini gysgaldarsyňyz ýa-da düzedersiňiz? Awtordan razylygy soralar.
reviewfix-ask = { $part }: nähili bolmalydygyny ýazyň. Häzir şeýle:
practiceout-ask-reason =
    <b>Näme üçin kitaphanadan aýrylýar?</b>

    Awtor sebäbini edil şeýle, adyňyzsyz alar.
correction-notice-proposed = Ondan razylygy soralar.
correction-notice-unchanged = Hiç zat üýtgedilmedi.
removal-notice-removed = Kitaphanadan aýryldy; awtor sebäbini alar.
report-title = Tejribe hakda şikaýat
report-dismiss = Tejribe şol durşuna galsyn
numbers-button = Tejribeler sanlarda
numbers-title = Tejribeler sanlarda
numbers-line = tejribe { $practices } · okaldy { $read } · peýdaly { $useful } · synaldy { $tried }
numbers-none = Kitaphana häzirlikçe boş.
numbers-small = Bäşden kiçi sanlar görkezilmeýär: olar adamy tanadyp biler.
numbers-picture = Surat görnüşinde
numbers-table = Tablisa görnüşinde
numbers-book-pdf = Kitap, PDF
numbers-book-md = Kitap, ýönekeý tekst
numbers-book-about = Bu kitapdaky tejribeler: { $count }. Onda atlar ýok.
numbers-column-practices = Tejribeler
numbers-column-read = Okanlar
numbers-column-useful = Peýdaly diýenler
numbers-column-tried = Synap görenler
book-title = { $network }: netije beren tejribeler
book-about = Merkezi Aziýanyň hünärmen zenanlary paýlaşdy we barlady; atlarsyz. Göçüriň we başgalara beriň.
book-left-out = Bu tekstdäki käbir belgileri, meselem emojini, bu ýerde görkezip bolmaýar: olar ýazylmady.
review-unnamed = Okyjylar onuň adyny görmeýär.
review-correction-proposed = Düzediş hödürlendi; awtor çözýär.
report-was-upheld = Habar bereniňiz üçin sag boluň. Şikaýatyňyz dogry, tejribe kitaphanadan aýryldy.
report-was-dismissed = Habar bereniňiz üçin sag boluň. Şikaýatyňyz üns bilen okaldy, tejribe kitaphanada galýar.
removal-notice-already = Bu eýýäm çözüldi.
removal-notice-not-allowed = Muny Siz çözüp bilmersiňiz.
removal-notice-gone = Bu indi ýok.
