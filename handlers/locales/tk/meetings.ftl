lot-title = <b>Bije boýunça duşuşyklar</b>
lot-button = Duşuşyklar
lot-no-round = Häzir açyk tapgyr ýok. Her tapgyrda bije Sizi başga ýurtdaky kärdeş bilen jübütleýär. Indikisi açylanda habar berler.
lot-open = Täze tapgyr açyk. Bije Sizi başga ýurtdaky, umumy diliňiz bolan kärdeş bilen jübütleýär. Atlar diňe ikiňiz hem razy bolanda görünýär. Bije wagty: { $when }.
lot-is-in = Siz bu tapgyra gatnaşýarsyňyz. Bije wagty: { $when }.
lot-talks = <b>Gürleşýän dilleriňiz:</b> { $languages }
lot-first = Indiki tapgyrda nobatyňyz birinji.
lot-muted = Häzir Size çakylyk gelmeýär. Bir tapgyra gatnaşsaňyz, çakylyklar ýene geler.
lot-enter = Men gatnaşýaryn
lot-leave = Gatnaşmaýaryn
lot-group = Bije kim bilen jübütledi
lot-line = { $when } · { $names }
lot-languages = Gürleşýän dillerim
lot-which-languages = <b>Kärdeşler bilen haýsy dillerde gürleşip bilersiňiz?</b>
lot-no-invitations = Meni çagyrmazlyk
lot-invite-me = Meni ýene çagyrmak
lot-rounds = Tapgyrlar we sanlar
lot-drawn = <b>Bije çekildi.</b>
lot-partner = Kärdeş: { $sector }, { $country }.
lot-shared = Umumy temalar: { $topics }
lot-contact = Kontakt: { $country }
lot-decide =
    { $count ->
        [1] Razy bolsaňyz, haýsy habarlaşma maglumatyny berjekdigiňizi saýlaýarsyňyz. Atlar we habarlaşma maglumatlary ikiňiz hem razy bolanda görünýär.
       *[other] Razy bolsaňyz, haýsy habarlaşma maglumatyny berjekdigiňizi saýlaýarsyňyz. Siz üç adam: kärdeş bilen biri-biriňiziň adyňyzy we habarlaşma maglumatyňyzy ikiňiz hem razy bolanda görýärsiňiz.
    }
lot-agree = Hawa, duşuşasym gelýär
lot-agreed =
    { $count ->
        [1] Siz razy bolduňyz. Kärdeş hem razy bolanda, Size habar berler.
       *[other] Siz razy bolduňyz. Kärdeşleriň biri razy bolanda, Size habar berler.
    }
lot-give-up = Bu gezek bolmaýar
lot-give-up-sure =
    { $count ->
        [1] Bu gezek bolmaýarmy? Kärdeşe sebäbi aýdylman habar berler, indiki tapgyrda onuň nobaty birinji bolar.
       *[other] Bu gezek bolmaýarmy? Iki kärdeşe sebäbi aýdylman habar berler. Olar ikisi duşuşyp biler.
    }
lot-one-out = <b>Bu gezek duşuşyk bolmaýar.</b> Bu Size bagly däl.
lot-two-left = <b>Üçüňiziň biri bu gezek gelip bilmeýär.</b> Bu Size bagly däl. Beýleki kärdeş bilen duşuşyp bilersiňiz.
lot-nobody-left = Bu tapgyrda duşuşmaga adam galmady.
lot-left = Bu gezek bije Size jübüt tapmady. Gatnaşanyňyz üçin sag boluň.
lot-gone = Bu tapgyr Siziň üçin tamamlandy.
lot-how = <b>Nähili geçdi?</b> Bije { $days } gün öň çekildi. Jogabyňyz adyňyz görkezilmän hasaba alynýar.
lot-met = Duşuşdyk
lot-taken-counted = Sag boluň. Jogabyňyz adyňyz görkezilmän hasaba alyndy.
lot-taken-later = Sag boluň. Iki günden ýene bir gezek soralar.
lot-taken-gone = Bu sorag indi açyk däl.
lot-rounds-title = <b>Bije boýunça duşuşyk tapgyrlary</b>
lot-rounds-none = Entek tapgyr bolmady.
lot-round-open = { $day }: bijä çenli açyk
lot-round-drawn = { $day }: gatnaşanlar { $entered }, jübütlenenler { $paired }
lot-round-answers = Duşuşdylar: { $met }. Entek ýok: { $later }. Laýyk gelmedi: { $notfit }.
lot-opens = Indiki tapgyry bot özi açýar: { $when }.
lot-new-round = Täze tapgyr
lot-monthly-on = Her aýda açmak
lot-monthly-off = Indi özi açmasyn
lot-check = Bijäni barlamak
lot-check-same = Bije şol san bilen gaýtalandy: toparlar birmeňzeş.
lot-check-different = Bije şol san bilen gaýtalandy: toparlar başga. Operatora habar beriň.
lot-check-changed = Bijäni indi gaýtalap bolmaýar: şondan bäri biri gitdi ýa-da bije entek bolmady.
lot-prepare =
    <b>Täze tapgyr</b>
    Dört günüň dowamynda ýazylyp bolýar, soň bije çekilýär.
lot-for = <b>Kim üçin:</b> { $whom }
lot-whom = Kim üçin
lot-open-round = Tapgyry açmak
lot-open-sure = <b>Tapgyry açmakçymy?</b> Niýetlenen adamlaryň hemmesi çagyrylar.
lot-round-opened = Tapgyr açyldy. Çakylyklar iberilýär.
lot-round-running = Tapgyr eýýäm açyk.
lot-round-entered = Siz gatnaşýarsyňyz. Bijäniň netijesi habar berler.
lot-round-out = Siz bu tapgyra gatnaşmaýarsyňyz.
lot-round-closed = Bu tapgyr indi açyk däl.
lot-round-gone = Bu indi mümkin däl.
lot-pair-agreed = Sag boluň. Razylygyňyz ýazyldy.
lot-pair-connected = Ikiňiz hem razy bolduňyz. Indi habarlaşyp bilersiňiz.
lot-pair-out = Ýazyldy: bu gezek bolmaýar. Bu sebäbi aýdylman habar berler.
lot-pair-gone = Bu indi mümkin däl.
