project-title = <b>Taslamalar</b>
project-about = Kärdeşleriň döreden we başga ýerde gaýtalanar ýaly biri-birine görkezýän taslamalary.
project-none = Entek hiç bir taslama görkezilmedi.
project-no-call = Häzir açyk bäsleşik ýok.
project-call = Bäsleşik: { $title }
project-showcase = Sergi · { $count }
project-search = Gözleg
project-search-again = Başga sözler
project-matches = Şu sözler boýunça tapylan taslamalar: <i>{ $words }</i>
project-no-matches = Şu sözler boýunça taslama tapylmady: <i>{ $words }</i>
project-own = Taslamalarym
project-repeats = Gaýtalamak isleýän
project-organise = Bäsleşikler, kararlar
project-list = <b>Taslamalar, ilki täzeleri</b>
project-list-none = Bu ýerde entek taslama ýok.
project-by-block = Bölüm boýunça
project-by-country = Ýurt boýunça
project-pick-block = Haýsy bölüm?
project-pick-country = Haýsy ýurt?
project-any-block = Islendik bölüm
project-any-country = Islendik ýurt
project-line =
    { $title } · { $country }{ $repeated ->
        [0] {""}
       *[other] {" "}· ↻{" "}{ $repeated }
    }
project-part-title = Ady
project-part-teaser = Bir sözlem bilen
project-part-idea = Pikir
project-part-goals = Maksatlar
project-part-steps = Edilen ädimler
project-part-serves = Kim üçin
project-part-result = Netijesi
project-part-people = Adamlar
project-part-time = Wagt
project-part-money = Pul
project-part-technique = Enjam
project-part-permission = Rugsat
project-part-tips = Maslahatlar we sapaklar
project-needs = Onuň üçin näme gerek
project-field-block = Bölüm
project-field-stays = Tordan gitsem
project-field-file = Faýl ýa salgy
project-field-language = Dil
project-how = Nähili etmeli
project-open = Taslamany açmak
project-mine = Meniň taslamam
project-want-to-repeat = Gaýtalamak isleýäris
project-repeat-mine = Gaýtalama: { $state }
project-tell-repeat = Biz gaýtaladyk
project-where-repeated = Gaýtalandy · { $count }
project-repeated-in =
    { $count ->
        [one] gaýtalanan ýurtlar: { $count }
       *[other] gaýtalanan ýurtlar: { $count }
    }
project-gone = Bu taslama indi sergide ýok.
project-link-about =
    Bu salgyny kärdeşiňize iberiň. Gatnaşyjylara taslama açylýar, beýlekiler tor hakda gysga maglumaty görýär.

    { $link }
project-link-stranger = Kärdeşiňiz Size { $network } torundaky taslamany görkezmek isledi. Bu Merkezi Aziýanyň zenanlarynyň hünär tory. Gatnaşyjy bolanyňyzdan soň ony açyp bilersiňiz.
projectsearch-ask-words =
    <b>Näme gözleýärsiňiz?</b>

    Islendik dilimizde birnäçe söz, mysal üçin: <i>obada matematika</i>.
project-is-yours = Bu Siziň öz taslamaňyz.
project-ask-title =
    <b>Taslamaňyzyň ady näme?</b>

    Bir setir, mysal üçin: <i>Oba mekdepleri üçin sanly matematika</i>.
project-ask-teaser =
    <b>Taslamaňyz bir sözlem bilen</b>

    Bu näme we kim üçin? Kärdeşler ilki şuny okaýar.
project-ask-block = <b>Ony haýsy bölümde görkezmek isleýärsiňiz?</b>
project-ask-idea =
    <b>Pikiri näme?</b>

    Näme ýetenokdy we näme oýlap tapdyňyz? Başga adamlaryň adyny we belgisini ýazmaň. Uzyn teksti birnäçe habar bilen iberip bolýar.
project-ask-goals =
    <b>Maksatlary näme?</b>

    Soňunda näme üýtgemeli?
project-ask-steps =
    <b>Haýsy ädimleri etdiňiz?</b>

    Şeýle etmek isleýän kärdeşe aýdyşyňyz ýaly, tertip boýunça.
project-ask-serves =
    <b>Kim üçin?</b>

    Olara nähili ýetýärsiňiz?
project-ask-result =
    <b>Netijesi näme boldy?</b>

    San bar bolsa, ýazyň. Näme başartmandygyny hem aýdyň.
project-ask-stays = <b>Bir gün tordan çyksaňyz, taslamaňyz sergide adyňyzsyz galyp bilermi?</b>
project-ask-people =
    <b>Näme gerek: adamlar?</b>

    Mysal üçin: iki mugallym, hepdede dört sagat.
project-ask-time =
    <b>Näme gerek: wagt?</b>

    Mysal üçin: üç aý taýýarlyk, soň ýylboýy.
project-ask-money =
    <b>Näme gerek: pul?</b>

    Mysal üçin: ýylda 2 000 dollar, etrap töleýär.
project-ask-technique =
    <b>Näme gerek: enjam?</b>

    Mysal üçin: on planşet we internet.
project-ask-permission =
    <b>Näme gerek: rugsat?</b>

    Mysal üçin: mekdebiň we ene-atalaryň razylygy.
project-ask-tips =
    <b>Maslahatlar we sapaklar</b>

    Nämäni ýene şeýle ederdiňiz, nämäni başgaça?
project-ask-file =
    <b>Salgymy, suratmy ýa-da faýlmy?</b>

    Okyjy faýly sorasa, alýar. Başga adamlaryň adyny we ýüzüni olaryň razylygy bolmasa ibermäň.
project-ask-language = <b>Haýsy dilde ýazjak?</b>
project-draft-taken = Öňki bäsleşik üçin ýazanyňyz şu ýerde. Bölümi saýlaň we taýýar bolanda iberiň.
project-sending-sent = <b>Sag boluň.</b> Ony başga edaralardan iki barlaýjy okaýar. Karary hemmeler bilen bir pursatda bilersiňiz.
project-sending-unchanged = Hiç zat üýtgemedi, şonuň üçin hiç zat iberilmedi.
project-sending-closed = Bäsleşik ýapyldy. Ýazanyňyz saklandy: ony başga bäsleşige iberip bilersiňiz.
project-sending-no-block = Bu bölüm bäsleşikde indi ýok. Başgasyny saýlaň.
project-sending-too-many = Bir sagatda köp tekst iberdiňiz: { $most }. Tekstiňiz saklandy. Ony soňrak iberiň.
project-sending-gone = Bu taslama indi ýok.
project-own-list = <b>Meniň taslamalarym</b>
project-own-none = Siz entek taslama ibermediňiz. Bäsleşik açyk wagty iberip bilersiňiz.
project-own-line = { $state }: { $title }
project-own-is-sent = Iberildi
project-own-is-changes = Üýtgetmegiňizi soraýarys
project-own-is-shown = Sergide
project-own-is-declined = Kabul edilmedi
project-own-is-withdrawn = Yzyna alyndy
project-own-is-removed = Aýryldy
project-own-title = <b>{ $title }</b>
project-own-call = { $call } · { $block }
project-own-state = <b>{ $state }</b>
project-own-comment = <b>Barlaýjydan:</b> { $text }
project-own-languages = <b>Okap bolýan diller:</b> { $languages }
project-own-waiting = <b>Barlagda:</b> { $languages }
project-own-open = Meniň taslamam
project-languages = Başga dillerde
project-which-language = Birinji dili: { $language }. Haýsy dilde goşmak isleýärsiňiz? Ilki ony utgaşdyryjy barlaýar.
project-change = Teksti üýtgetmek
project-copy = Ibermek: { $title }
project-withdraw = Taslamany yzyna almak
project-withdraw-sent = «{ $title }» taslamasyny bäsleşikden yzyna alýarsyňyzmy? Ony indi hiç kim barlamaýar. Tekst Sizde galýar, ony başga bäsleşige iberip bilersiňiz.
project-withdraw-shown = «{ $title }» taslamasyny sergiden yzyna alýarsyňyzmy? Ony ol ýerde indi hiç kim okap bilmez, guramaçylara habar berilýär. Tekst Sizde galýar.
project-delete = Taslamany pozmak
project-delete-sure = «{ $title }» taslamasyny ähli tekstleri bilen pozýarsyňyzmy? Ony yzyna gaýtaryp bolmaýar.
project-withdrawal-withdrawn = Yzyna alyndy. Tekst şu ýerde saklandy.
project-withdrawal-deleted = Pozuldy.
project-withdrawal-unchanged = Häzir onuň bilen beýle edip bolmaýar.
project-withdrawal-gone = Bu taslama indi ýok.
project-decided-head = <b>«{ $call }» bäsleşiginiň kararlary</b>
project-decided-accepted = <b>«{ $title }» kabul edildi.</b> Ol indi sergide.
project-decided-declined = «{ $title }» bu gezek kabul edilmedi. Tekst Sizde galýar, ony başga bäsleşige iberip bilersiňiz.
project-withdrawn-told = Awtor «{ $title }» taslamasyny sergiden yzyna aldy. Orny boş: ony bäsleşigiň başga taslamasyna berip bilersiňiz.
project-removed = «{ $title }» sergiden aýryldy.
project-review-approved = <b>Tassyklandy.</b> Bu teksti okyjylar indi görýär.
project-review-rejected = <b>Tassyklanmady.</b> Üýtgedip, täzeden iberip bilersiňiz.
project-review-changes_requested = <b>Üýtgedip, täzeden ibermegiňizi soraýarys.</b> Muny möhletden soň hem edip bolýar.
project-written-in = Dili: { $language }
project-review-blind = Bu bäsleşikde awtoryň ady görkezilmeýär.
project-review-secret = Iki barlaýjy tassyklamaly. Awtor karary hemmeler bilen bile bilýär.
project-review-original = Asyl tekst
project-sent-list = Iberilen taslamalar, bölüm boýunça. Okap, karar bermek üçin taslamany açyň.
project-sent-none = Entek taslama iberilmedi.
project-sent-line =
    { $state ->
        [pending] …
        [changes] ✎
        [suitable] ?
        [unsuitable] ✗
        [accepted] ✓
        [declined] –
       *[withdrawn] ↩
    }{" "}{ $title } · { $country }
project-sent-state = { $state }
project-column-state = Ýagdaýy
project-standing-pending = Barlagda
project-standing-changes = Awtorda, üýtgetmek üçin
project-standing-suitable = Iki barlaýjy tassyklady, karar entek ýok
project-standing-unsuitable = Barlaýjy ret etdi
project-standing-accepted = Kabul edildi
project-standing-declined = Kabul edilmedi
project-standing-withdrawn = Yzyna alyndy
project-free = Boş ýerler. Bölümde: { $block }, ýurt üçin: { $country }
project-accept = Kabul etmek
project-decline = Kabul etmezlik
project-undecide = Karary ýatyrmak
project-decision-set = Saklandy. Awtor muny hemmelere habar berlende bilýär.
project-decision-added = Kabul edildi. Awtora häzir habar berilýär.
project-decision-unchanged = Hiç zat üýtgemedi.
project-decision-block-full = Bu bölümiň ähli ýerleri doldy. Bäsleşige ýer goşuň ýa-da bölümiň başga taslamasyny kabul etmäň.
project-decision-country-full = Bu ýurduň ähli ýerleri doldy. Ýurtlar boýunça ýerleri üýtgediň ýa-da başga taslamany kabul etmäň.
project-decision-not-reviewed = Ilki ony iki barlaýjy tassyklamaly.
project-decision-still-open = Bäsleşik entek açyk. Möhletden soň karar berip bolýar.
project-decision-planned = Kararlar ýakynda habar berilýär. Ilki «Entek habar bermezlik» düwmesine basyň.
project-decision-told = Kararlar eýýäm habar berildi.
project-decision-own = Bu Siziň öz taslamaňyz. Ol hakda başga guramaçy karar berýär.
project-decision-not-allowed = Taslamalar hakda diňe başlyk we dolandyryjylar karar berýär.
project-decision-gone = Bu taslama indi ýok.
call-title = <b>{ $title }</b>
call-wanted = { $text }
call-blocks = <b>Bölümler</b>
call-block = · { $name }: { $places }
call-shares = <b>Ýurtlar boýunça ýerler:</b> { $shares }. Galan ýerler beýleki ähli ýurtlar üçin.
call-closes = <b>Möhleti:</b> { $when }
call-two-reviewers = Her taslamany başga edaralardan iki barlaýjy okaýar. Ähli awtorlar karary bir pursatda bilýär.
call-blind = Barlaýjylar awtoryň kimdigini görmeýär.
call-not-blind = Barlaýjylar awtoryň kimdigini görýär.
call-blind-yes = Ýok, atsyz
call-blind-no = Hawa, ady bilen
call-present = Taslama hödürlemek
call-continue = Garalamany dowam etmek
call-over = Bäsleşik ýapyldy. Kararlar hemmelere bir pursatda habar berilýär.
call-over-told = Bäsleşik tamamlandy. Kabul edilen taslamalar sergide.
call-draft-kept = Garalamaňyz saklandy. Ony başga bäsleşige iberip bilersiňiz.
call-closes-soon = «{ $title }» bäsleşigi üçin garalamaňyz entek iberilmedi. Möhleti: { $when }. Ondan soň garalama saklanýar, emma bu bäsleşige iberip bolmaýar.
call-list = <b>Bäsleşikler</b>
call-list-none = Entek bäsleşik bolmady.
call-line = { $title } · { $state } · { $sent }
call-new = Täze bäsleşik
call-is-draft = Garalama
call-is-open = Açyk
call-is-closed = Karar gerek
call-is-told = Tamamlandy
call-state = <b>{ $state }</b>
call-change = Üýtgetmek
call-languages = Diller
call-open = Bäsleşigi açmak
call-open-sure = «{ $title }» bäsleşigini açýarsyňyzmy? Ony ähli gatnaşyjylar görer we möhlete çenli taslama iberip biler: { $when }.
call-delete = Garalamany pozmak
call-delete-sure = «{ $title }» bäsleşigini pozýarsyňyzmy? Ony yzyna gaýtaryp bolmaýar.
call-sent = Iberilen taslamalar · { $count }
call-tell = Ähli karary habar bermek
call-tell-now = häzir
call-tell-sure = «{ $title }» bäsleşiginiň kararlaryny habar berýärsiňizmi? Kabul edildi: { $accepted }. Kabul edilmedi: { $declined }. Ähli awtorlara bir pursatda habar berilýär: { $when }.
call-call-off = Entek habar bermezlik
call-table = Tablisa
call-table-about = Bäsleşigiň taslamalary, awtorlaryň atlary ýok.
call-showcase = Çykyş tertibi
call-counts = <b>Kabul edildi, ýerler, iberildi</b>
call-taken = · { $name }: { $taken } / { $places }, { $sent }
call-tells = <b>Ähli awtorlara habar berilýär:</b> { $when }
call-which-language = Bäsleşigiň birinji dili: { $language }. Ony haýsy dilde ýazmak isleýärsiňiz?
call-review = <b>Bäsleşik</b>
call-save = Saklamak
call-field-title = Ady
call-field-wanted = Näme soralýar
call-field-blocks = Bölüm we ýer
call-field-closing = Möhleti
call-field-blind = Awtoryň ady
call-field-shares = Ýurtlara ýer
call-ask-title =
    <b>Bäsleşigiň ady näme?</b>

    Mysal üçin: <i>Innowasion taslamalar 2027</i>.
call-ask-wanted =
    <b>Näme soralýar?</b>

    Nähili taslamalary gözleýärsiňiz we awtorlar näme aýtmaly?
call-ask-blocks =
    <b>Haýsy bölümler, olarda näçe ýer?</b>

    Her setirde bir bölüm, mysal üçin:
    Maşgala we jemgyýet: 4
    Biznes we iş üpjünçiligi: 9
call-ask-closing =
    <b>Taslamalary haçana çenli iberip bolýar?</b>

    Mysal üçin: 4 mart 18:00. Garalamasy barlara üç gün öň ýatladylýar.
call-ask-blind = <b>Barlaýjylar awtoryň adyny görýärmi?</b>
call-ask-shares =
    <b>Ýurtlar boýunça ýerler</b>

    Mysal üçin: Gazagystan 2, Özbegistan 2. Bu ýerler şu ýurtlar üçin saklanýar. Galany beýleki ähli ýurtlar üçin.
call-ask-names = Her setirde bir bölüm, şol tertipde.
call-blocks-line = Düşnüksiz: «{ $line }». Bölümi we ýerleriň sanyny ýazyň, 1 bilen { $most } aralygynda, mysal üçin: Maşgala we jemgyýet: 4.
call-translate = <b>{ $part }</b> – terjime ediň ({ $language }). Asyl tekst:
call-original = <i>{ $text }</i>
call-names = <b>Bölümler</b>
    { $names }
call-notice-saved = Saklandy.
call-notice-opened = Bäsleşik açyldy. Gatnaşyjylar ony /projects buýrugy bilen tapýar.
call-notice-deleted = Pozuldy.
call-notice-past = Bu möhlet geçdi. Öňdäki wagty saýlaň.
call-notice-changed = Bu arada bäsleşigi başga biri üýtgetdi. Ýene saklasaňyz, Siziň nusgaňyz onuňkyny çalyşýar.
call-notice-block-used = Bu ýerde ýok bölüme taslamalar iberilipdi. Ony galdyryň; adyny üýtgedip bolýar.
call-notice-too-few = Kabul edilen taslamalar ýerlerden köp bolýar. Köpräk ýer galdyryň.
call-notice-too-many-shares = Ýurtlar boýunça ýerleriň jemi ähli ýerlerden köp. Olary azaldyň ýa-da ýer goşuň.
call-notice-names-differ = Näçe bölüm bolsa, şonça setir ýazyň.
call-notice-already = Muny indi üýtgedip bolmaýar.
call-notice-not-allowed = Muny diňe başlyk we dolandyryjylar edip bilýär.
call-notice-gone = Bu bäsleşik indi ýok.
call-telling-told = Ähli awtorlara häzir habar berilýär.
call-telling-planned = Kimdir biriniň häzir ümsüm sagatlary. Ähli awtorlara bir pursatda habar berilýär: { $when }.
call-telling-called-off = Entek hiç kime habar berilmeýär. Kararlary üýtgedip bolýar.
call-telling-waiting = Hiç kime habar berilmedi: barlaga ýa-da awtoryna garaşýan taslamalar bar ({ $count }). Olary kabul etmän bolýar.
call-telling-undecided = Hiç kime habar berilmedi: karary ýok taslamalar bar ({ $count }).
call-telling-still-open = Bäsleşik entek açyk, möhleti: { $when }.
call-telling-changed = Bu arada bir zat üýtgedi. Ýene serediň.
call-telling-already = Olar habar berildi ýa-da habar berler: { $when }.
call-telling-not-allowed = Muny diňe başlyk we dolandyryjylar edip bilýär.
call-telling-gone = Bu bäsleşik indi ýok.
presentation-title = <b>Çykyş tertibi</b>
    { $event }
presentation-starts = <b>Başlanýan wagty:</b> { $when }. Her taslama üçin minut: { $minutes }.
presentation-row = { $number }. { $hour } · { $title } · { $country }
presentation-button = { $number } · { $title }
presentation-none = Tertipde entek taslama ýok.
presentation-told-later = Awtorlara soňky üýtgetmeden on minut geçenden soň habar berilýär.
presentation-add = Taslama goşmak
presentation-set = Başy we dowamy
presentation-up = Irräk
presentation-down = Giçräk
presentation-take-off = Tertipden aýyrmak
presentation-which = Haýsy taslama?
presentation-nothing = Serginiň ähli taslamalary tertipde bar.
presentation-which-event = Taslamalar haýsy çärede görkezilýär?
presentation-no-event = Siz üýtgedip bilýän çäre ýok. Ilki ony dörediň: /newevent.
presentation-at = { $event }, { $when }, belgisi: { $number }
presentation-line = <b>Çykyş:</b> { $text }
presentation-yours = «{ $title }» taslamaňyzyň çykyş wagty:
presentation-off = «{ $title }» taslamaňyz çärede indi görkezilmeýär. Ol sergide galýar.
presentation-review = <b>Mejlis</b>
    Güni: { $day }. Başlanýan wagty: { $hour }. Her taslama üçin minut: { $minutes }.
presentation-hour = Başy
presentation-minutes = Minut
presentation-show = Çykyşlar
presentation-notice-saved = Saklandy.
presentation-notice-unchanged = Hiç zat üýtgemedi.
presentation-notice-not-shown = Diňe serginiň taslamalaryny görkezip bolýar.
presentation-notice-no-day = Çäräniň beýle güni ýok.
presentation-notice-over = Bu çäre geçdi ýa-da ýatyryldy.
presentation-notice-not-allowed = Muny diňe çäräniň guramaçylary edip bilýär.
presentation-notice-gone = Bu indi ýok.
showcase-ask-day = <b>Çäräniň haýsy güni?</b>
showcase-ask-starts =
    <b>Mejlis haçan başlanýar?</b>

    Çäräniň wagty boýunça, mysal üçin: 14:30.
showcase-ask-minutes = <b>Her taslama üçin näçe minut?</b>
repeat-list = <b>Gaýtalamak isleýän taslamalaryňyz</b>
repeat-list-none = Taslama ýarasa, «Gaýtalamak isleýäris» düwmesine basyň. Awtor habarlaşma soragyňyzy alýar, taslama bolsa şu sanawa goşulýar.
repeat-line = { $state }: { $title }
repeat-title = <b>{ $title }</b>
repeat-is-planned = Meýilleşdirildi
repeat-is-not-yet = Entek ýok
repeat-is-trying = Synanyşýarys
repeat-is-pending = Barlagda
repeat-is-repeated = Gaýtalandy
repeat-yes = Gaýtaladyk
repeat-trying = Synanyşýarys
repeat-not-yet = Entek ýok
repeat-forget = Indi gerek däl
repeat-forget-yes = Aýyrmak
repeat-forget-sure = «{ $title }» taslamasyny sanawyňyzdan aýyrýarsyňyzmy? Ol hakda indi soralmaýar.
repeat-forget-shown = «{ $title }» taslamasyny sanawyňyzdan aýyrýarsyňyzmy? Kärdeşler ony Siziň gaýtalanyňyzy indi okamaýar.
repeat-question = <b>«{ $title }» taslamasyny gaýtalamak isläpdiňiz. Netijesi näme boldy?</b>
repeat-question-about = Gaýtalanan bolsa, ýene iki gysga sorag bar. Jogabyňyz awtora we beýleki kärdeşlere kömek edýär.
repeat-project-gone = Taslama indi sergide ýok.
repeat-where = <b>{ $country }</b>, { $place }
    { $told }
repeat-news = <b>«{ $title }» taslamasy gaýtalandy</b>
repeat-review = <b>{ $title }</b>
    Kärdeşler muny şeýle, Siziň adyňyzsyz okaýar:
repeat-ask-place =
    <b>Nirede gaýtalandy?</b>

    Bir setir, mysal üçin: <i>Oş oblastyndaky üç mekdep</i>.
repeat-ask-told =
    <b>Nähili geçdi?</b>

    Bir-iki sözlem. Nämäni başgaça etdiňiz?
repeat-notice-noted = Sag boluň, bellendi.
repeat-notice-sent = Sag boluň. Ony utgaşdyryjy okaýar, soň taslamanyň ýanynda görkezilýär.
repeat-notice-already = Siz eýýäm jogap berdiňiz.
repeat-notice-own = Bu Siziň öz taslamaňyz.
repeat-notice-gone = Bu indi ýok.
repeat-review-approved = <b>Sag boluň.</b> Kärdeşler taslamanyň nirede gaýtalanandygyny indi okap bilýär.
repeat-review-rejected = <b>Tassyklanmady.</b> Täzeden ýazyp bilersiňiz.
repeat-review-changes_requested = <b>Üýtgedip, täzeden ibermegiňizi soraýarys.</b>
readers-projects-useful =
    { $count ->
        [one] Taslamalaryňyzy peýdaly diýip tapan kärdeşler: { $count }.
       *[other] Taslamalaryňyzy peýdaly diýip tapan kärdeşler: { $count }.
    }
