certificate-button = Şahadatnama
certificate-mine = Meniň şahadatnamalarym
certificate-title = <b>Meniň şahadatnamalarym</b>
certificate-list = Şahadatnama diňe Siz soranyňyzda taýýarlanýar. Sizde barlary bellenendir.
certificate-none = Bu ýerde heniz hiç zat ýok. Gelendigiňiz bellenen çäre, tamamlanan halypalyk we özüňiz tanyşdyran taslama üçin şahadatnama alyp bilersiňiz.
certificate-line = { $kind }: { $title }
certificate-about-attendance = Çäre
certificate-about-mentoring = Halypalyk
certificate-about-project = Taslama
certificate-kind-attendance = Gatnaşyjynyň şahadatnamasy
certificate-kind-mentoring = Halypalyk şahadatnamasy
certificate-kind-project = Taslama tanyşdyryş şahadatnamasy
certificate-did-attendance = çärä gatnaşdy:
certificate-did-mentee = halypalyk maksatnamasyny tamamlady:
certificate-did-mentor = maksatnamada halypa boldy:
certificate-did-project = taslamany tanyşdyrdy:
certificate-heading = <b>{ $what }</b>
certificate-name = Ady
certificate-in-code = Koddaky ady
certificate-role = Orny
certificate-role-mentor = halypa
certificate-role-mentee = şägirt
certificate-days = Senesi
certificate-days-attended = Gatnaşan günleri
certificate-attended = { $count } / { $days }
certificate-by = Beren tor
certificate-issued = Berlen güni
certificate-number = Belgisi
certificate-how = Şahadatnamany barlamak üçin koduny skanirläň ýa-da belgisini Telegramda iberiň: { $bot } (/verify).
certificate-says-all = Şahadatnamada Siziň diliňizde we iňlisçe diňe şu ýazylýar. Ony Sizden alan adam munuň hemmesini, şol sanda koddan hem okap bilýär. Soň ony yzyna alyp bilersiňiz: şonda /verify bu barada aýdýar.
certificate-replaces = Şu belgili şahadatnama yzyna alnar: { $number }
certificate-make = Şahadatnama taýýarlamak
certificate-rename = Ady üýtgetmek
certificate-yours = Faýly diňe muny bilmeli adamlara beriň.
certificate-get = Faýly almak
certificate-take-back = Şahadatnamany yzyna almak
certificate-ask-withdrawal =
    <b>«{ $title }» şahadatnamasy yzyna alynsynmy?</b>

    Şu belgini barlan adam onuň yzyna alnandygyny okar: { $number }. Muny yzyna gaýtaryp bolmaýar.
certificate-ask-name =
    <b>Şahadatnamada haýsy at dursun?</b>

    Resminamadaky ýaly ýazyň, mysal üçin ilki familiýaňyzy. Häzir: { $name }
certificate-letters = Bu adyň käbir belgilerini çap edip bolmaýar. Ony diňe harplar bilen ýazyň.
certificate-no-key = Häzir şahadatnama taýýarlap bolmaýar. Soňrak synanyşyň ýa-da utgaşdyryjyňyza ýazyň.
certificate-too-late = Ady indi üýtgedip bolmaýar: gatnaşanlaryň sanawy pozuldy.
certificate-caption = Siziň şahadatnamaňyz. Belgisi: { $number }
certificate-issue-not-earned = Bu şahadatnamany alyp bilmersiňiz: çäre heniz tamamlanmady ýa-da gelendigiňiz bellenmedi.
certificate-issue-too-many = Şu gün köp şahadatnama taýýarladyňyz. Ertir synanyşyň.
certificate-issue-changed = Şahadatnamanyň mazmuny üýtgedi. Ony gaýtadan okaň.
certificate-withdraw-withdrawn = Şahadatnama yzyna alyndy.
certificate-withdraw-gone = Bu şahadatnama indi ýok.
certificate-withdraw-not-allowed = Muny diňe dolandyryjylar edip bilýär.
certificate-ready =
    <b>Tamamlanan halypalyk üçin şahadatnama alyp bilersiňiz.</b>

    Ol diňe Siz isleseňiz, özüňiziň görkezen adyňyz bilen taýýarlanýar.
certificate-withdrawn = Şahadatnamalaryňyzyň biri yzyna alyndy: maglumatlar ýalňyş girizilipdir. Belgisi: { $number }. Bu dogry bolmasa, utgaşdyryjyňyza ýazyň.
certificate-check = Şahadatnamany barlamak
certificate-check-how =
    <b>Şahadatnamany barlamak</b>

    Belgisini iberiň, mysal üçin <code>{ $number }</code>, ýa-da telefonyň kamerasynyň koddan okan tekstini iberiň.
certificate-checked-valid = <b>Bu şahadatnama hakyky.</b> Ol toruň sanawynda bar.
certificate-checked-withdrawn = <b>Bu şahadatnama yzyna alnypdyr.</b> Ol indi güýjünde däl.
certificate-checked-unlisted = <b>Goly dogry, ýöne şahadatnama indi sanawda ýok.</b> Onuň yzyna alnandygyny ýa-da alynmandygyny aýdyp bolmaýar.
certificate-checked-stolen = <b>Bu şahadatnama hakyky däl.</b> Ol sanawda ýok, açary bolsa ogurlanypdyr.
certificate-checked-forged = <b>Bu şahadatnama hakyky däl.</b> Teksti gol çekilenden soň üýtgedilipdir.
certificate-checked-other-key = <b>Bu şahadatnama şu ýerde berilmändir.</b> Onuň açary şu tora degişli däl: { $network }.
certificate-checked-cut = <b>Koduň bir bölegi ýok.</b> Tekstiň hemmesini göçürip, ýene iberiň.
certificate-checked-unknown = <b>Şeýle belgili şahadatnama ýok.</b> Her harpy we sany deňeşdiriň.
certificate-checked-too-many = <b>Nädogry belgi gaty köp girizildi.</b> Bir sagatdan soň synanyşyň.
certificate-withdrawn-on = Yzyna alnan güni: { $day }
certificate-compare = Muny eliňizdäki şahadatnama bilen deňeşdiriň: hemmesi birmeňzeş bolmaly.
certificate-withdraw-button = Yzyna almak
certificate-ask-admin =
    <b>«{ $title }» şahadatnamasy yzyna alynsynmy?</b>

    Ady: { $name }. Belgisi: { $number }. Eýesine habar berler. Muny yzyna gaýtaryp bolmaýar.
certificate-page-how = Şahadatnamanyň koduny telefonyň kamerasy bilen skanirläň ýa-da tekstini şu ýere goýuň. Bu sahypadan hiç zat iberilmeýär.
certificate-page-check = Barlamak
certificate-page-valid = <b>Bu şahadatnama hakyky.</b> Şu gün ol yzyna alynmandy: { $day }. Häzirki ýagdaýyny toruň boty aýdýar (/verify).
certificate-page-number = Bu ýerde diňe belgi ýeterlik däl: ony Telegramda toruň boty barlaýar (/verify).
certificate-page-old = <b>Bu brauzer goly barlap bilmeýär.</b> Ony täzeläň ýa-da belgini Telegramda toruň botuna iberiň (/verify).
