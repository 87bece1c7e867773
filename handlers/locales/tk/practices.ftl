practice-part-title = Ady
practice-part-problem = Mesele
practice-part-done = Biz näme etdik
practice-part-result = Näme netije berdi
practice-part-repeat = Nädip gaýtalamaly
practice-part-place = Nirede
practice-part-went = Nähili geçdi
practice-part-changed = Nämäni üýtgetdik
practice-topics = Temalar: { $topics }
practice-has-file = Goşulan faýl: { $name }
practice-is-original = Awtoryň teksti, dili: { $language }.
practice-is-translation = Terjime, dili: { $language }. Awtoryň dili: { $original }.
practice-is-outdated = Öňki görnüşiniň terjimesi, dili: { $language }. Awtoryň dili: { $original }.
practice-checked-by = Barlan: { $name }.
practice-checked = Utgaşdyryjy barlan.
practice-count-useful = peýdaly diýdi: { $count }
practice-count-tried = synap gördi: { $count }
practice-tried-by = Kärdeşler nähili synap gördi
practice-part-before = ‹ { ORDINAL($number) } bölek / { $total }
practice-part-after = { ORDINAL($number) } bölek / { $total } ›
practice-how = Nädip gaýtalamaly
practice-tried = Synap görenler · { $count }
practice-useful = Peýdaly
practice-useful-on = ✓ Peýdaly
practice-save = Saklamak
practice-saved-on = ✓ Saklanan
practice-try = Biz synap gördük
practice-ask-author = Awtordan soramak
practice-more = Ýene ›
practice-mine = Meniň tekstlerim
practice-languages = Başga diller, terjime
practice-get-file = Faýly ibermek
practice-link = Kärdeş üçin salgy
practice-link-about =
    Bu salgyny kärdeşiňize iberiň. Gatnaşyja tejribe açylýar, beýlekilere bu toruň nämedigi aýdylýar.

    { $link }
practice-link-stranger = Kärdeşiňiz Size { $network } torundaky tejribäni görkezmek isledi. Bu – Merkezi Aziýanyň zenanlarynyň hünär tory. Tejribe Siz gatnaşyjy bolanyňyzda açylar.
practice-report = Şikaýat etmek
practice-take-out = Kitaphanadan aýyrmak
practice-read-in = Okamak: { $language }
practice-translate = + Terjime: { $language }
practice-languages-about = Başga dilde okaň ýa-da ýok terjimäni hödürläň. Ilki ony utgaşdyryjy görer.
practice-read = Tejribäni okamak
practice-gone = Bu tejribe indi kitaphanada ýok.
practice-gone-short = Ol indi kitaphanada ýok.
practice-useful-thanks = Sag boluň. Awtor muny biler, ýöne Siziň adyňyzsyz.
practice-useful-off = Bellik aýryldy.
practice-saved-thanks = Saklandy. Ony kitaphanada «Saklanan» bölüminde taparsyňyz.
practice-saved-off = Indi saklanan däl.
practice-own = Bu Siziň öz tejribäňiz.
practice-file-of = Goşulan faýl: { $title }
practice-file-gone = Telegram-da bu faýl indi ýok.
practice-author-of = «{ $title }» tejribesiniň awtory
practice-cannot-ask = Häzir awtordan sorap bolmaýar.
askauthor-ask-note =
    <b>Näme hakda soramak isleýärsiňiz?</b>

    Özüňiz we soragyňyz hakda bir-iki setir. Awtor onuň bilen Siziň kartyňyzy görer we jogap bermegi özi çözer.
askauthor-ask-gives =
    <b>Awtor Siziň bilen nädip habarlaşyp biler?</b>

    Ol diňe razy bolsa muny alar; şonda Siz hem onuň salgysyny alarsyňyz. Elektron poçtany ýöne ýazyp bolýar: name@example.org.
practicereport-ask-reason =
    <b>Bu tejribede näme nädogry?</b>

    Birnäçe sözlem bilen ýazyň. Kim ýazandygyny awtor bilmez.
practice-report-reported = Sag boluň. Muny awtor hem, onuň işdeşi hem bolmadyk adam görer.
practice-report-already = Siz bu hakda habar beripdiňiz; seredilýär.
practice-report-gone = Ol indi kitaphanada ýok.
practice-library-title = <b>Tejribeler</b> · { $count }
practice-library-about = Bir geçelgede, bir penahanada, bir obada netije beren we Size-de gerek bolup biljek işler.
practice-library-empty = Kitaphana häzirlikçe boş. Siziň tejribäňiz birinji bolup biler.
practice-library-order-newest = Täzeleri
practice-library-order-useful = Iň peýdaly
practice-library-order-tried = Synalan
practice-library-by-topic = Tema boýunça
practice-library-by-sector = Ugur boýunça
practice-library-by-country = Ýurt boýunça
practice-library-search = Söz bilen gözlemek
practice-library-search-again = Başga sözler
practice-library-saved = Saklanan · { $count }
practice-library-mine = Meniň tekstlerim
practice-library-share = Tejribe paýlaşmak
practice-library-back = Kitaphana
practice-library-missing = { $count } tekst türkmençä garaşýar
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Tejribeler, ilki täzeleri</b>
practice-library-list-useful = <b>Tejribeler, ilki iň peýdalysy</b>
practice-library-list-tried = <b>Başgalaryň synap gören tejribeleri</b>
practice-library-list-saved = <b>Siziň saklanlaryňyz</b>
practice-library-list-words = <b>Tapylan tejribeler</b>
practice-library-list-missing =
    <b>Bulary köp adam okaýar, ýöne Siziň diliňizde ýok</b>

    Birini açyň we «+ Terjime» düwmesine basyň.
practice-library-none-newest = Bu ýerde häzirlikçe hiç zat ýok.
practice-library-none-useful = Bu ýerde häzirlikçe hiç zat ýok.
practice-library-none-tried = Häzirlikçe hiç kim nähili synap görenini aýtmady. Birinji boluň: her tejribäniň aşagynda «Biz synap gördük» bar.
practice-library-none-saved = Siz heniz hiç zat saklamadyňyz. Her tejribäniň aşagynda «Saklamak» bar.
practice-library-none-words = Bu sözler bilen hiç zat tapylmady. Azrak ýa-da başga söz ýazyp görüň, islendik dilimizde.
practice-library-none-missing = Häzir Siziň diliňize garaşýan tekst ýok. Sag boluň.
practice-library-pick-topic = Haýsy tema?
practice-library-pick-sector = Haýsy iş ugry?
practice-library-pick-country = Haýsy ýurt?
practice-library-any-topic = Islendik tema
practice-library-any-sector = Islendik ugur
practice-library-any-country = Islendik ýurt
librarysearch-ask-words =
    <b>Näme gözleýärsiňiz?</b>

    Islendik dilimizde birnäçe söz, mysal üçin: <i>eneler üçin iş tertibi</i>.
practice-ask-language =
    <b>Haýsy dilde ýazarsyňyz?</b>

    Özüňize iň aňsat dilde ýazyň.
practice-ask-title =
    <b>Tejribäňiz nähili atlandyrylýar?</b>

    Kärdeşiňiziň tanajak bir setiri, mysal üçin: <i>Kiçi söwdagärlere hepdelik kömek sagady</i>.
practice-ask-problem =
    <b>Mesele nämede boldy?</b>

    Näme bolmady, kime kyn boldy? Başga adamlaryň adyny we belgilerini ýazmaň. Uzyn teksti birnäçe habar bilen iberip bolýar.
practice-ask-done =
    <b>Näme etdiňiz?</b>

    Kärdeşiňize aýdyp berýän ýaly, ädimme-ädim.
practice-ask-result =
    <b>Ondan näme çykdy?</b>

    Näme üýtgedi? Nämäniň bolmandygyny hem ýazyň.
practice-ask-repeat =
    <b>Muny başgalar nädip gaýtalap biler?</b>

    Näme gerek: adam, wagt, pul, kimiň rugsady? Nämeden başlamaly?
practice-ask-topics =
    <b>Bu näme hakda?</b>

    Tapylar ýaly üç tema çenli.
practice-ask-named =
    <b>Okyja kimiň tekstidigini nähili görkezeli?</b>

    Adyňyz bilen: <i>{ $named }</i>
    Adyňyzsyz: <i>{ $unnamed }</i>

    Teksti barlaýan adam adyňyzy barybir görýär. Muny islän wagtyňyz üýtgedip bilersiňiz.
practice-ask-stays = <b>Eger Siz bir gün tordan çyksaňyz, bu tekst kitaphanada adyňyzsyz galyp bilermi?</b>
staying-yes = Hawa, galsyn
staying-no = Ýok, onda pozulsyn
practice-ask-file =
    <b>Kömek edýän faýl, surat ýa-da salgy barmy?</b>

    Nusga, meýilnama, kagyz, 20 MB çenli. Okyjy diňe sorasa alar. Faýlyň içinde adyňyz bolup biler: aýtmak islemeseňiz, öňünden barlaň.
trial-ask-place =
    <b>Nirede synap gördüňiz?</b>

    Bir setir: haýsy post, bölüm, oba.
trial-ask-went =
    <b>Nähili geçdi?</b>

    Näme boldy, näme bolmady?
trial-ask-changed =
    <b>Nämäni başgaça etdiňiz?</b>

    Üýtgeden zadyňyz bolsa.
translation-ask = { $part }: terjime (dili: { $language }). Tekstde şeýle diýilýär:
practice-preview = Okyjylar muny şeýle görer.
practice-preview-translation = Terjime, dili: { $language }
practice-send = Barlaga ibermek
practice-change = Üýtgetmek
practice-which-field = Nämäni üýtgetmek isleýärsiňiz?
practice-back-to-preview = Deslapky görnüşe
practice-field-language = Dil
practice-field-title = Ady
practice-field-problem = Mesele
practice-field-done = Biz näme etdik
practice-field-result = Netijesi
practice-field-repeat = Nädip gaýtalamaly
practice-field-topics = Temalar
practice-field-named = Meniň adym
practice-field-stays = Eger gitsem
practice-field-file = Faýl ýa-da salgy
practice-field-place = Nirede
practice-field-went = Nähili geçdi
practice-field-changed = Nämäni üýtgetdik
practice-personal = Bu biriniň telefonyna, resminama belgisine ýa-da salgysyna meňzeýär. Başga adamyňky bolsa, aýryň:
practice-near = Kitaphanada tas şunuň ýaly tejribe bar: «{ $title }». Belki, ony nähili synanyňyzy şol ýerde aýdarsyňyz?
practice-near-own = Siz eýýäm tas şunuň ýaly tekst iberipdiňiz: «{ $title }». Ol okalýar.
practice-peek = Görmek
practice-to-text = Tekstime dolanmak
practice-send-anyway = Şol durşuna ibermek
practice-sending-sent = <b>Sag boluň.</b> Utgaşdyryjy ony adatça iki günde okaýar. Jogap şu ýere geler; oňa çenli teksti üýtgedip bolýar.
practice-sending-unchanged = Tekst öňküsi ýaly, barlara zat ýok. Adyňyz we beýleki saýlawlaryňyz dessine üýtgedildi.
practice-sending-taken = Muny biri terjime edýär ýa-da terjime eýýäm bar. Sag boluň.
practice-sending-gone = Bu tejribe indi kitaphanada ýok.
practice-sending-too-many = Bir sagatda { $most } tekst iberdiňiz, her biri üns bilen okalýar. Indikisini şu wagtdan iberiň: { $when }. Ol saklandy.
practice-unfinished = Sizde gutarylmadyk tekst bar. Ony dowam ediň ýa-da ilki pozuň.
practice-left = Jogaplaryňyz saklandy. Islän wagtyňyz dowam edip bilersiňiz.
practice-link-share = Kärdeşe ibermek
practice-link-copy = Salgyny göçürmek
practice-preview-language = Tekstiň dili: { $language }. Ony aşakda üýtgedip bolýar.
