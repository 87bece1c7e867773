board-title = <b>Hyzmatdaşlyk we mümkinçilikler tagtasy</b>
board-newest = Kärdeşler näme gözleýär, näme hödürleýär we Size haýsy mümkinçilik açyk. Ilki täze bildirişler durýar.
board-none = Şeýle bildiriş entek ýok. Ilkinjisini Siz ýazyň.
board-matches = Gabat gelýän bildirişler: <i>{ $words }</i>
board-no-matches = Gabat gelýän bildiriş ýok: <i>{ $words }</i>
board-line =
    { $kind ->
        [seek] Gözleýär: { $title }
        [offer] Hödürleýär: { $title }
       *[opportunity] { $title }
    }
board-search = Gözleg
board-own = Bildirişlerim
board-new = Täze bildiriş
board-by-kind = Görnüşi
board-by-topic = Tema
board-by-country = Ýurt
board-pick-kind = <b>Nähili bildirişler?</b>
board-pick-topic = <b>Haýsy tema boýunça?</b>
board-pick-country = <b>Haýsy ýurt üçin?</b>
board-any-kind = Ähli görnüşler
board-any-topic = Ähli temalar
board-any-country = Ähli ýurtlar
board-kind-seek = Gözleýärin
board-kind-offer = Hödürleýärin
board-kind-opportunity = Mümkinçilik
board-sort-grant = Grant
board-sort-course = Okuw
board-sort-conference = Maslahat
board-sort-vacancy = Boş iş orny
board-sort-partner = Hyzmatdaş gözlegi
board-field-kind = Görnüşi
board-field-sort = Bu näme
board-field-title = Ady
board-field-what = Tekst
board-field-whom = Kim üçin
board-field-countries = Ýurtlar
board-field-languages = Diller
board-field-until = Soňky güni
board-field-topics = Temalar
board-field-named = At
board-everywhere = ählisi
board-interested = Meni gyzyklandyrýar
board-announce = Habar ibermek
board-own-title = <b>Meniň bildirişlerim</b>
board-own-none = Siz entek bildiriş ýazmadyňyz.
board-own-line =
    { $status ->
        [pending] Barlanýar: { $title }
        [changes_requested] Üýtgetmeli: { $title }
        [rejected] Tassyklanmady: { $title }
        [ended] Ýapyldy: { $title }
        [removed] Aýryldy: { $title }
       *[published] { $title }
    }
board-is-pending = Bildirişi utgaşdyryjy barlaýar. Ol entek tagtada ýok.
board-is-changes_requested = Barlaýjy bir zady üýtgetmegiňizi haýyş edýär.
board-is-rejected = Bildiriş tassyklanmady. Ony üýtgedip, täzeden iberip bolýar.
board-is-published = Tagtada durjak soňky güni: { $day }.
board-is-ended = Ýapyldy. Başgalar ony indi görmeýär.
board-is-removed = Barlaýjy bu bildirişi tagtadan aýyrdy.
board-interested-count = Gyzyklananlar: { $count }
board-outcome-here = Geregini şu ýerden tapdyňyz.
board-outcome-elsewhere = Geregini başga ýerden tapdyňyz.
board-outcome-nothing = Tapylmady.
board-reason = <b>Barlaýjynyň sözleri:</b> { $reason }
board-renew = Hawa, uzaltmak
board-change = Üýtgetmek
board-close = Ýapmak
board-say = Netije näme?
board-again = Täzeden ulanmak
board-withdraw = Yzyna almak
board-keep = Tagtada galdyrmak
board-open = Açmak
board-put-back = Tagta gaýtarmak
board-title-of = <b>{ $title }</b>
board-close-ask = Bildiriş tagtadan derrew aýrylýar. Geregini tapdyňyzmy?
board-found-ask = Geregini tapdyňyzmy? Jogabyňyz tagtanyň peýdasyny görmäge kömek edýär.
board-found-here = Hawa, şu ýerden
board-found-elsewhere = Hawa, başga ýerden
board-found-nothing = Ýok
board-ending = Bildiriş entegem güýjündemi? Uzaltmasaňyz, ol tagtadan şu gün aýrylýar: { $day }.
board-ended = Bildirişiň möhleti doldy, ol indi tagtada ýok.
board-given = Başlyklyk bu bildirişi Size tabşyrdy: indi gyzyklananlar Size ýazýar. Adyňyz görkezilmeýär. Bildirişi üýtgedip ýa-da ýapyp bolýar.
board-gone = Bu bildiriş indi tagtada ýok.
board-withdraw-sure = «{ $title }» yzyna alynsynmy? Ol sanawyňyzdan ýitýär.
board-withdraw-yes = Yzyna almak
board-withdrawn = Bildiriş yzyna alyndy.
board-review = <b>Bu bildiriş iberilsinmi?</b> Ony ilki ýurduňyzyň utgaşdyryjysy okaýar.
board-leaves = Täze tekst tassyklanýança, bildiriş tagtada bolmaýar.
board-send = Ibermek
board-unnamed = Kärdeşler onuň adyny görmeýär.
board-sending-sent = Iberildi. Barlananda Size habar bereris.
board-sending-too-many = Bir hepdede iberip boljak bildirişleri iberdiňiz. Garalama saklandy.
board-sending-past = Görkezilen gün geçipdir. Başga güni ýazyň.
board-sending-gone = Bu bildirişi indi iberip bolmaýar.
board-too-many-now = Hepdede bäş bildiriş ýazyp bolýar. Indikisini ýazyp boljak wagt: { $when }.
board-ending-notice-renewed = Uzaldyldy.
board-ending-notice-closed = Sag boluň. Bildiriş ýapyldy.
board-ending-notice-unchanged = Hiç zat üýtgemedi.
board-ending-notice-past = Bildirişde görkezilen gün geçipdir. Ony üýtgedip, täzeden iberiň.
board-ending-notice-gone = Bu indi mümkin däl.
board-was-approved = <b>Bildirişiňiz tagtada. Soňky güni: { $day }.</b>
board-was-rejected = <b>Bildirişiňiz tassyklanmady.</b>
board-was-changes_requested = <b>Bildirişiňizi üýtgediň.</b>
board-until-past = Bu gün geçipdir: { $day }. Soňraky güni ýazyň.
board-until-far = Bu güne çenli bir ýyldan köp wagt bar: { $day }. Has irki güni ýazyň.
boardentry-ask-kind =
    <b>Bildirişiňiz näme hakda?</b>

    Siz bir zat gözleýärsiňiz, bir zat hödürleýärsiňiz ýa-da başgalar üçin mümkinçilikden habaryňyz bar.
boardentry-ask-sort = <b>Bu nähili mümkinçilik?</b>
boardentry-ask-title =
    <b>Gysga at</b>

    Sanawda okalar ýaly 80 belgiden geçmesin.
boardentry-ask-what =
    <b>Näme hakda?</b>

    Birnäçe sözlem. Telefon belgisini we salgyny ýazmaň: kim gyzyklansa, habarlaşmagy şu ýerden soraýar, karary Siz berýärsiňiz.
boardentry-ask-whom = <b>Bu kim üçin?</b> Mysal üçin: gümrük işgärleri, obadaky telekeçi zenanlar.
boardentry-ask-topics = <b>Haýsy temalara degişli?</b> Birden üçe çenli saýlaň.
boardentry-ask-languages = <b>Haýsy dillerde?</b>
boardentry-ask-countries = <b>Haýsy ýurtlar üçin?</b> Hemmesi üçin bolsa, soragy geçiň.
boardentry-ask-until =
    <b>Haýsy güne çenli?</b>

    Mysal üçin: 15-nji mart. Möhleti ýok bolsa, soragy geçiň: bildiriş tagtadan aýrylmazdan öň onuň entegem güýjündedigini soraýarys.
boardsearch-ask-words = <b>Näme gözleýärsiňiz?</b> Islendik dilde bir ýa-da birnäçe söz ýazyň.
board-numbers-button = Tagtanyň netijeleri
board-numbers-title = <b>Tagtadaky bildirişlerden näme çykdy</b>
board-numbers-open = <b>Häzir tagtada:</b> { $count }
board-numbers-ended = Tamamlanan
board-result-here = Tagtadan tapyldy
board-result-elsewhere = Başga ýerden tapyldy
board-result-nothing = Tapylmady
board-result-unsaid = Jogap ýok
