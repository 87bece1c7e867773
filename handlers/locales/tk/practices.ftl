practice-part-title = Ady
practice-part-problem = Mesele
practice-part-done = Biz näme etdik
practice-part-result = Netije
practice-part-repeat = Nädip gaýtalamaly
practice-part-place = Nirede
practice-part-went = Nähili geçdi
practice-part-changed = Nämäni üýtgetdik
practice-topics = Temalar: { $topics }
practice-has-file = Goşulan faýl: { $name }
practice-is-original = Asyl tekst, dili: { $language }.
practice-is-translation = Terjime, dili: { $language }. Asyl tekstiň dili: { $original }.
practice-is-outdated = Öňki görnüşiniň terjimesi, dili: { $language }. Asyl tekstiň dili: { $original }.
practice-checked-by = Barlan: { $name }.
practice-checked = Utgaşdyryjy barlan.
practice-count-useful = peýdaly diýdi: { $count }
practice-count-tried = synap gördi: { $count }
practice-tried-by = Synap gören kärdeşler näme diýýär
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
practice-mine = Tekstlerim
practice-languages = Diller, terjime
practice-get-file = Faýly almak
practice-link = Kärdeş üçin salgy
practice-link-about =
    Bu salgyny kärdeşiňize iberiň. Gatnaşyjylara iň gowy tejribe açylýar, beýlekiler tor hakda gysga maglumaty görýär.

    { $link }
practice-link-stranger = Kärdeşiňiz Size { $network } torundaky iň gowy tejribäni görkezmek isledi. Bu Merkezi Aziýanyň zenanlarynyň hünär tory. Gatnaşyjy bolanyňyzdan soň ony açyp bilersiňiz.
practice-take-out = Kitaphanadan aýyrmak
practice-read-in = Okamak: { $language }
practice-translate = + Terjime: { $language }
practice-languages-about = Başga dilde okaň ýa-da terjime ýok bolsa, goşuň. Ilki ony utgaşdyryjy barlaýar.
practice-read = Okamak
practice-gone = Bu iň gowy tejribe indi kitaphanada ýok.
practice-gone-short = Ol indi kitaphanada ýok.
practice-useful-thanks = Sag boluň. Bu awtora adyňyzsyz ýetirilýär.
practice-useful-off = Belgi aýryldy.
practice-saved-thanks = Saklandy. Ony kitaphananyň «Saklanan» bölüminde taparsyňyz.
practice-saved-off = «Saklanan» bölüminden aýryldy.
practice-own = Bu Siziň öz tejribäňiz.
practice-file-of = Goşulan faýl: { $title }
practice-file-gone = Bu faýl Telegramda indi ýok.
practice-library-title = <b>Iň gowy tejribeler</b> · { $count }
practice-library-about = Bir serhet geçelgesinde, bir gaçybatalgada ýa-da bir obada netije beren we Size-de peýda berip biljek işler.
practice-library-empty = Kitaphana häzirlikçe boş. Birinjisi Siziňki bolup biler.
practice-library-order-newest = Täzeleri
practice-library-order-useful = Peýdaly
practice-library-order-tried = Synalan
practice-library-by-topic = Tema
practice-library-by-sector = Ugur
practice-library-by-country = Ýurt
practice-library-search = Söz bilen gözlemek
practice-library-search-again = Başga sözler
practice-library-saved = Saklanan · { $count }
practice-library-mine = Tekstlerim
practice-library-share = Tejribe paýlaşmak
practice-library-back = Kitaphana
practice-library-missing = Heniz türkmençe ýok: { $count }
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Iň gowy tejribeler, ilki täzeleri</b>
practice-library-list-useful = <b>Iň gowy tejribeler, ilki peýdalylary</b>
practice-library-list-tried = <b>Kärdeşleriň synap gören iň gowy tejribeleri</b>
practice-library-list-saved = <b>Saklanan</b>
practice-library-list-words = <b>Tapylan iň gowy tejribeler</b>
practice-library-list-missing =
    <b>Köp okalýan, ýöne heniz Siziň diliňizde ýok tejribeler</b>

    Birini açyň we «+ Terjime» düwmesine basyň.
practice-library-none-newest = Bu ýerde häzirlikçe hiç zat ýok.
practice-library-none-useful = Bu ýerde häzirlikçe hiç zat ýok.
practice-library-none-tried = Heniz hiç kim tejribäni synap görendigi hakda ýazmady. Birinji bolup bilersiňiz: tejribäniň aşagyndaky «Biz synap gördük» düwmesine basyň.
practice-library-none-saved = Siz heniz hiç zat saklamadyňyz. Tejribäniň aşagyndaky «Saklamak» düwmesine basyň.
practice-library-none-words = Bu sözler bilen hiç zat tapylmady. Azrak ýa-da başga söz ýazyp görüň, islendik dilimizde.
practice-library-none-missing = Häzir Siziň diliňize terjimä garaşýan tekst ýok. Sag boluň.
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

    Özüňize iň aňsat dili saýlaň.
practice-ask-title =
    <b>Tejribäňiz nähili atlandyrylýar?</b>

    Kärdeşe onuň nämedigini aýdýan bir setir, meselem: <i>Ownuk söwdagärlere hepdelik maslahat sagady</i>.
practice-ask-problem =
    <b>Mesele nämede boldy?</b>

    Näme işlemedi we kim üçin? Başga adamlaryň adyny we belgilerini ýazmaň. Uzyn teksti birnäçe habarda iberip bilersiňiz.
practice-ask-done =
    <b>Näme etdiňiz?</b>

    Kärdeşiňize aýdyp berýän ýaly, ädimme-ädim.
practice-ask-result =
    <b>Netijesi nähili boldy?</b>

    Indi näme başgaça? Nämäniň başa barmandygyny hem ýazyň.
practice-ask-repeat =
    <b>Muny başgalar nädip gaýtalap biler?</b>

    Näme gerek: adam, wagt, pul, rugsat? Nämeden başlamaly?
practice-ask-topics =
    <b>Bu näme hakda?</b>

    Kärdeşler tapar ýaly, üçe çenli tema saýlaň.
practice-ask-named =
    <b>Adyňyz görkezilsinmi?</b>

    Adyňyz bilen: <i>{ $named }</i>
    Adyňyzsyz: <i>{ $unnamed }</i>

    Kiçi ýurtda ýa-da ugurda kärdeşler kimdigiňizi barybir çaklap biler. Barlaýjy adyňyzy her ýagdaýda görýär. Muny islän wagtyňyz üýtgedip bilersiňiz.
practice-ask-stays = <b>Bir gün tordan çyksaňyz, bu tekst kitaphanada adyňyzsyz galyp bilermi?</b>
staying-yes = Hawa, galsyn
staying-no = Ýok, pozulsyn
practice-ask-file =
    <b>Kömek edýän faýl, surat ýa-da salgy barmy?</b>

    Nusga, meýilnama ýa-da broşýura, 20 MB-a çenli. Ol diňe soralanda berilýär. Faýlyň içinde adyňyz bolup biler: adyňyzyň görünmegini islemeseňiz, öňünden barlaň.
trial-ask-place =
    <b>Nirede synap gördüňiz?</b>

    Bir setir: haýsy serhet posty, bölüm ýa-da oba.
trial-ask-went =
    <b>Nähili geçdi?</b>

    Näme başa bardy, näme başa barmady?
trial-ask-changed =
    <b>Nämäni başgaça etdiňiz?</b>

    Bu soragdan geçip bolýar.
translation-ask = { $part }: terjime ediň (dili: { $language }). Asyl tekst:
practice-preview = Tejribe şeýle görner.
practice-preview-translation = Terjime, dili: { $language }
practice-send = Barlaga ibermek
practice-change = Üýtgetmek
practice-which-field = Nämäni üýtgetmek isleýärsiňiz?
practice-back-to-preview = Deslapky görnüşe
practice-field-language = Dil
practice-field-title = Ady
practice-field-problem = Mesele
practice-field-done = Biz näme etdik
practice-field-result = Netije
practice-field-repeat = Nädip gaýtalamaly
practice-field-topics = Temalar
practice-field-named = Adymyň görünmegi
practice-field-stays = Tordan çyksam
practice-field-file = Faýl ýa-da salgy
practice-field-place = Nirede
practice-field-went = Nähili geçdi
practice-field-changed = Nämäni üýtgetdik
practice-personal = Bu biriniň telefon belgisine, resminamasyna ýa-da salgysyna meňzeýär. Başga adamyňky bolsa, ýazmaň:
practice-near = Kitaphanada şuňa örän meňzeş tejribe bar: «{ $title }». Belki, onuň Sizde nähili netije berendigini şol ýerde ýazarsyňyz?
practice-near-own = Siz eýýäm şuňa örän meňzeş tekst iberdiňiz: «{ $title }». Ol barlanýar.
practice-peek = Okamak
practice-to-text = Tekstime dolanmak
practice-send-anyway = Şol durşuna ibermek
practice-sending-sent = <b>Sag boluň.</b> Utgaşdyryjy ony adatça iki günüň içinde barlaýar. Jogap şu ýere geler. Oňa çenli teksti üýtgedip bilersiňiz.
practice-sending-unchanged = Tekst üýtgemedi, barlara zat ýok. Adyňyz we beýleki saýlanlaryňyz saklandy.
practice-sending-taken = Muny biri terjime edýär ýa-da ýaňy terjime etdi. Sag boluň.
practice-sending-gone = Bu iň gowy tejribe indi kitaphanada ýok.
practice-sending-too-many = Bir sagadyň içinde { $most } tekst iberdiňiz, her biri üns bilen okalýar. Tekstiňiz saklandy. Ony şu wagtdan iberip bilersiňiz: { $when }.
practice-unfinished = Sizde gutarylmadyk tekst bar. Ony dowam ediň ýa-da ilki pozuň.
practice-left = Jogaplaryňyz saklandy. Islän wagtyňyz dowam edip bilersiňiz.
practice-link-share = Kärdeşe ibermek
practice-link-copy = Salgyny göçürmek
practice-preview-language = Tekstiň dili: { $language }. Ony aşakda üýtgedip bolýar.
