practice-own-list = <b>Tekstlerim</b>
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
practice-own-is-pending = Utgaşdyryjy barlaýar.
practice-own-is-changes_requested = Üýtgedip, täzeden iberiň.
practice-own-is-correction_proposed = Barlaýjy düzediş hödürledi. Razy bolsaňyz, tekst tassyklanýar.
practice-own-is-approved = Tassyklandy. Kärdeşler ony tapyp bilýär. Sag boluň.
practice-own-is-rejected = Bu gezek tassyklanmady. Üýtgedip, täzeden iberip bilersiňiz.
practice-own-is-removed = Kitaphanadan aýryldy. Üýtgedip, täzeden iberip bilersiňiz.
practice-own-is-superseded = Siz has täze tekst iberdiňiz.
practice-own-is-withdrawn = Siz ony yzyna aldyňyz.
practice-own-is-proposal = Barlamagyňyz üçin düzediş.
practice-own-is-proposal_declined = Öz tekstiňizi üýtgetmän galdyrdyňyz.
practice-own-comment = Barlaýjydan
practice-own-accepted-stays = Täzesi tassyklanýança kitaphanada öňki tekst durýar.
practice-own-offer = Barlaýjynyň teklibi. Aýrylany üsti çyzylan, täzesi galyň:
practice-own-open = Açmak
practice-own-agree = Razy
practice-own-refuse = Öz tekstim galsyn
practice-own-change = Üýtgedip ibermek
practice-own-take-back = Yzyna almak
practice-own-yes-take-back = Hawa, yzyna almak
practice-own-sure-take-back = Bu tekst yzyna alynsynmy? Ony hiç kim barlamaz.
practice-own-remove = Kitaphanadan pozmak
practice-own-yes-remove = Hawa, pozulsyn
practice-own-sure-remove = Bu tejribe, terjimeleri we synap gören kärdeşleriň ýazanlary pozulsynmy? Muny yzyna gaýtaryp bolmaz.
practice-own-hide-name = Adymy gizlemek
practice-own-show-name = Adymy görkezmek
practice-own-name-hidden = Adyňyz indi görünmeýär.
practice-own-name-shown = Adyňyz indi görünýär.
practice-own-notice-done = Ýerine ýetirildi.
practice-own-notice-unchanged = Hiç zat üýtgemedi.
practice-own-notice-gone = Bu tekst indi ýok.
practice-own-answer-approved = Sag boluň. Tekst şu düzediş bilen tassyklandy.
practice-own-answer-pending = Sag boluň. Indi ony başga barlaýjy okaýar.
practice-own-answer-declined = Tekst ýazyşyňyz ýaly galýar. Ol ýene barlanar.
practice-own-answer-already = Bu eýýäm çözüldi.
practice-own-answer-gone = Bu tekst indi ýok.
practice-own-news-stop = Hepdelik habary bes etmek
practice-own-news-start = Hepdelik habar almak
practice-own-news-on = Tekstiňizi okanlar hakda hepdede bir gezek ýazarys.
practice-own-news-off = Tekstiňizi okanlar hakda indi ýazmarys. Şu ýerden täzeden açyp bilersiňiz.
readers-title = Bu hepde Siziň iň gowy tejribeleriňiz
readers-useful = { $count } kärdeş peýdaly diýdi.
readers-tried = Synaldy: «{ $title }». { $who }
readers-read = Nähili geçenini okamak
review-text-practice = Tejribe, dili: { $language }
review-text-translation = Terjime, dili: { $language }; asyl tekst ýapgyt ýazylan
review-text-trial = Kärdeş tejribäni synap gördi, dili: { $language }
review-changes-marked = Şondan bäri üýtgänleri: aýrylany üsti çyzylan, täzesi galyň.
review-trial-of = Haýsy tejribe hakda: { $title }
review-correct = Düzediş teklibi
review-which-field = Haýsy bölegini gysgaldarsyňyz ýa-da düzedersiňiz? Awtordan razymy diýlip soralýar.
reviewfix-ask = { $part }: nähili bolmalydygyny ýazyň. Häzirki tekst:
practiceout-ask-reason =
    <b>Näme üçin kitaphanadan aýrylmaly?</b>

    Awtor sebäbiňizi sözme-söz, adyňyzsyz alar.
correction-notice-proposed = Awtordan razymy diýlip soralýar.
correction-notice-unchanged = Hiç zat üýtgemedi.
removal-notice-removed = Kitaphanadan aýryldy. Awtor sebäbiňizi alar.
numbers-button = Statistika
numbers-title = Iň gowy tejribeler: statistika
numbers-line = tejribe { $practices } · okaldy { $read } · peýdaly { $useful } · synaldy { $tried }
numbers-none = Kitaphana häzirlikçe boş.
numbers-small = Bäşden kiçi sanlar görkezilmeýär, galanlary aşak tegeleklenýär, sebäbi olar arkaly birini tanap bolýar.
numbers-picture = Surat görnüşinde
numbers-table = Tablisa görnüşinde
numbers-book-pdf = Kitap, PDF
numbers-book-md = Kitap, ýönekeý tekst
numbers-book-about = Bu kitapdaky iň gowy tejribeler: { $count }. Onda atlar ýok.
numbers-column-practices = Tejribeler
numbers-column-read = Okanlar
numbers-column-useful = Peýdaly diýenler
numbers-column-tried = Synap görenler
book-title = { $network }: iň gowy tejribeler
book-about = Merkezi Aziýanyň hünärmen zenanlary ýazdy we barlady, atlarsyz. Arkaýyn göçüriň we başgalara beriň.
book-left-out = Bu tekstdäki käbir belgiler, meselem emoji, bu ýerde görkezilip bilinmeýär we düşürildi.
review-unnamed = Gatnaşyjylar onuň adyny görmeýär.
review-correction-proposed = Düzediş hödürlendi. Awtor çözýär.
removal-notice-already = Bu eýýäm çözüldi.
removal-notice-not-allowed = Muny Siz çözüp bilmersiňiz.
removal-notice-gone = Bu indi ýok.
