coordinator-title = <b>Utgaşdyryjyňyz</b>
coordinator-named = Ýurduňyzy utgaşdyrýan: <b>{ $names }</b>
coordinator-unnamed = Size ýurduňyzyň utgaşdyryjysy ýa-da dolandyryjylar jogap berer.
coordinator-nobody = Häzir bu ýerde Size jogap berjek adam ýok.
coordinator-about =
    Bu ýerde tor, arzaňyz ýa-da profiliňiz hakda soraň. Ýazanyňyzy ýurduňyzyň utgaşdyryjylary okaýar; olar ýok bolsa ýa-da iki günde hiç kim jogap bermese, dolandyryjylar okaýar.

    Günde iberip bolýan habar: { $most }.
coordinator-button = Utgaşdyryjym
coordinator-write = Utgaşdyryja ýazmak
coordinator-own-messages = Habarlarymyz · { $count }
coordinator-own-title = <b>Siz we utgaşdyryjyňyz</b>
coordinator-said = { $name }, { $when }
coordinator-you-said = Siz, { $when }
coordinator-role = Utgaşdyryjy
tocoordinator-ask-text =
    <b>Näme ýazmak isleýärsiňiz?</b>

    Jogap şu ýere geler. Gulluk ýa-da gizlin maglumatlary ýazmaň.
coordinator-too-many = Günde iberip bolýan habar: { $most }. Ýene ýazyp boljak wagt: { $when }.
coordinator-notice-sent = Iberildi. Jogap şu ýere geler.
coordinator-notice-too-many = Ertir ýene ýazyp bilersiňiz.
coordinator-notice-nobody = Häzir Size jogap berjek adam ýok.
coordinator-notice-answered = Iberildi. Oňa habar berler.
coordinator-notice-closed = Ýapyldy.
coordinator-notice-unchanged = Hiç zat üýtgemedi.
coordinator-notice-not-allowed = Bu ýazyşma indi Size açyk däl.
coordinator-gone = Bu ýazyşma indi bu ýerde ýok.
coordinator-of-pending = Onuň arzasyna seredilýär.
coordinator-of-rejected = Onuň arzasy tassyklanmady.
coordinator-of-suspended = Gatnaşmagy wagtlaýyn togtadylan.
coordinator-line =
    { $waiting ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $name } · { $country }
coordinator-conversations = <b>Gatnaşyjylaryň habarlary</b>
coordinator-mark = ● — jogaba garaşýar.
coordinator-no-conversations = Entek hiç kim ýazmady.
coordinator-is-named = Ýurduňyzyň gatnaşyjylary adyňyzy utgaşdyryjysynyň ady hökmünde görýär.
coordinator-is-unnamed = Ýurduňyzyň gatnaşyjylary utgaşdyryjynyň bardygyny görýär, emma adyňyzy görmeýär.
coordinator-hide-name = Adymy görkezmezlik
coordinator-show-name = Adymy görkezmek
coordinator-head = <b>{ $name }</b>, { $country }
coordinator-answer = Jogap bermek
coordinator-close = Jogap gerek däl
coordinator-answer-ask =
    <b>Jogabyňyz</b>

    <blockquote>{ $text }</blockquote>
    Ol sözleriňizi ýazyşyňyz ýaly alar, adyňyz görkezilmez.
coordinator-written = <b>Size ýurduňyzdan habar ýazdylar.</b>
coordinator-open = Okamak
coordinator-overdue = Gatnaşyjynyň iki günden köp jogaba garaşýan ýazyşmalary: { $count }. Siz hem jogap berip bilersiňiz.
coordinator-conversations-button = Habarlar
coordinator-messages =
    { $count ->
        [0] Habarlar
       *[other] Habarlar · { $count }
    }
