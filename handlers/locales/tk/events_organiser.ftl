event-desk = Çäreleri taýýarlamak
event-ask-title =
    <b>Çäre nähili atlandyrylýar?</b>

    Bir setirde, habarda durşy ýaly.
event-ask-starts =
    <b>Haçan başlanýar?</b>

    Şol ýeriň wagty bilen, meselem: 4.03 09:30, 4 mart 9:30, ertir 10:00.
event-ask-ends =
    <b>Haçan gutarýar?</b>

    Şol gün bolsa, diňe sagady ýeterlik, meselem: 17:00.
event-ask-venue =
    <b>Nirede geçýär?</b>

    Ilki şäher, soň salgy: «Buhara, Aziýa myhmanhanasy». Onlaýn bolsa, salgysy.
event-ask-seats =
    <b>Näçe ýer bar?</b>

    Diňe san, 1 bilen 5000 aralygynda.
event-ask-description =
    <b>Çäre näme hakda?</b>

    Birnäçe abzas, 1500 belgä çenli.
event-ask-zone =
    <b>Haýsy şäheriň wagty bilen?</b>

    Ýazylan sagat we minut üýtgemez.
event-ask-agenda =
    <b>Şu günüň meýilnamasy</b>

    Her mejlise bir setir:
    <code>09:30 Açylyş · Çykyş ediji</code>
    <code>10:00-11:30 Mejlis · Çykyş ediji · Moderator</code>

    25 setire çenli; iberen zadyňyz öňküsiniň ýerine geçer.
event-ask-organisers =
    <b>Kim guraýar we goldaýar?</b>

    Bir setirde, okalyşy ýaly.
event-ask-speech = <b>Haýsy dillere terjime bar?</b>
event-ask-shares =
    <b>Ýurtlar boýunça ýerler</b>

    Meselem: Gazagystan 4, Özbegistan 6. Bu ýerler diňe olaryňky; galany beýleki ýurtlara.
event-ask-closing =
    <b>Jogap haçana çenli kabul edilýär?</b>

    Geçirseňiz, başlanýança.
event-ask-reminders =
    <b>Gatnaşýanlara haçan ýatlatmaly?</b>

    Olaryň gije wagtynda däl: onda öňki agşam.
event-ask-questions =
    <b>Soragnama üçin öz soraglaryňyz</b>

    Üçe çenli, her biri aýry setirde.
event-fact-title = Ady
event-fact-starts = Başy
event-fact-ends = Soňy
event-fact-venue = Ýeri
event-fact-seats = Ýer sany
event-fact-description = Beýany
event-fact-zone = Wagty
event-fact-agenda = Meýilnama
event-fact-organisers = Guramaçylar
event-fact-speech = Terjime
event-fact-shares = Ýurtlar boýunça ýer
event-fact-closing = Jogap möhleti
event-fact-reminders = Ýatlatmalar
event-fact-questions = Öz soraglary
event-agenda-too-long = Bu ýerde { $count } setir, bir güne { $most } sygýar. Gysgarak iberiň.
event-agenda-line = { ORDINAL($number) } setir 09:30 ýaly sagatdan we atdan başlanmaýar: «{ $line }». Düzedip, meýilnamany doly iberiň.
event-agenda-hour = { ORDINAL($number) } setirdäki sagat mümkin däl: «{ $line }». Düzedip, meýilnamany doly iberiň.
event-agenda-long-line = { ORDINAL($number) } setir örän uzyn; { $most } belgi sygýar.
event-shares-line = «{ $line }» düşnüksiz. Ýurt we san ýazyň, meselem: Gazagystan 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · garalama
        [pending] { $date } · { $title } · garaşýar
        [cancelled] { $date } · { $title } · ýatyryldy
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Çäreleri taýýarlamak</b>
event-organiser-list = Ilki garalamalar, soň ýakyndakylar.
event-organiser-none = Çäre heniz ýok. Täzesine bäş sorag ýeterlik.
event-organiser-new = Täze çäre
event-organiser-publish = Çap etmek …
event-organiser-tell-now = Üýtgeşmäni häzir habar bermek
event-organiser-people = Kim gatnaşýar
event-organiser-door = Girelgede
event-organiser-group-main = Näme, haçan, nirede
event-organiser-group-audience = Kime, näçe
event-organiser-group-more = Ýatlatma, soraglar
event-organiser-preview = Okyjy görşi ýaly
event-organiser-copy = Şunuň ýaly ýene biri
event-organiser-results = Jemleri
event-organiser-discard = Garalamany pozmak …
event-organiser-call-off = Çäräni ýatyrmak …
event-organiser-is-draft = <i>Garalama. Heniz hiç kime habar berilmedi.</i>
event-organiser-is-pending = <i>Dolandyryjynyň çap etmegine garaşýar.</i>
event-organiser-is-published = <i>Çap edildi.</i>
event-organiser-is-cancelled = <i>Ýatyryldy. Gatnaşyjylara habar berildi.</i>
event-organiser-untold = <b>Heniz habar berilmedi.</b> Gatnaşyjylar soňky üýtgeşmeden on minut soň ýa-da düwme basylanda bir habar alar:
event-organiser-counts = <b>Ýeri bar:</b> { $seated } · <b>teklip edildi:</b> { $offered } · <b>garaşýar:</b> { $queued } · <b>gelmeýär:</b> { $out }
event-organiser-whom = <b>Kime:</b> { $whom } ({ $count })
event-organiser-also-open = Başgalar hem gatnaşyp bilýär.
event-organiser-seats = <b>Ýer:</b> { $seats }
event-organiser-shares = <b>Ýurtlar boýunça:</b> { $shares }
event-organiser-reminders = <b>Ýatlatma:</b> { $leads }
event-organiser-no-reminders = ýok
event-organiser-questions = <b>Öz soraglary:</b> { $count }
event-organiser-texts = Tekstler, diller
event-organiser-about-main = Nämäni üýtgetjek?
event-organiser-about-audience = Kime habar berilýär we näçe ýer bar. Ady görkezilenler elmydama çagyrylýar.
event-organiser-audience-next = <b>Başga auditoriýa saýlandy, ol heniz ýatda saklanmady.</b>
event-organiser-audience-new = <b>Ýatda saklanandan soň täze çakylyklar:</b> { $count }
event-organiser-audience-review = Ýatda saklamak …
event-organiser-audience-discard = Üýtgetmeleri ýatyrmak
event-organiser-about-more = Nämäni üýtgetjek?
event-organiser-make-open = Başgalara-da açmak
event-organiser-make-invited = Diňe çakylyk bilen
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Haýsy günüň meýilnamasy?</b>

    Günüň ýanynda mejlisleriň sany dur.
event-organiser-which-language =
    <b>Ady we beýany haýsy dilde?</b>

    Bellenenler bar. Öz dilinde tekst ýok bolsa, rusça ýa-da iňlisçe okaýar.
event-organiser-no-title = ady heniz ýok
event-organiser-no-description = beýany heniz ýok
event-organiser-wording = <b>Dili:</b> { $language }
event-organiser-preview-of = <i>Şeýle okalar. Dili: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Çap edilsinmi?</b> Heniz hiç kim üçin däl: kim üçindigini saýlaň.
       *[other] <b>Çap edilsinmi?</b> { $count } gatnaşyjy amatly wagtda habar alar.
    }
event-organiser-languages = <b>Tekst bar diller:</b> { $languages }
event-organiser-languages-missing = <b>Ýok:</b> { $languages }. Rusça ýa-da iňlisçe, bolmasa ilkinji dilde okalar.
event-organiser-publish-yes = Hawa, çap etmek
event-organiser-telling =
    { $bar }
    Habarlar iberilýär.
event-organiser-told =
    { $bar }
    Hemmelere iberildi.
event-organiser-sums = Jemi { $total }: gowşuryldy { $sent } · bot petiklenen { $blocked } · başartmady { $failed } · näbelli { $unknown } · indi gerek däl { $dropped } · garaşýar { $waiting }
event-organiser-found = <b>Kimi aýdýarsyňyz?</b>
event-organiser-review = <b>Ählisi dogrumy?</b>
event-organiser-review-more = Galany indiki ekranda. Çap edilýänçä hiç kime habar gitmez.
event-organiser-review-yes = Hawa, dowam
event-organiser-review-fact = <b>{ $label }: dogrumy?</b>
event-organiser-from-to =
    Öň: { $before }

    Indi: <b>{ $after }</b>
event-organiser-save = Ýatda saklamak
event-organiser-type-again = Täzeden ýazmak
event-organiser-call-off-sure =
    <b>Hakykatdanmy?</b>

    Çäre çap edilen bolsa, ähli gatnaşyjylara habar berler, yzyna gaýtaryp bolmaz.
event-organiser-call-off-yes = Hawa, ýatyrmak
event-organiser-call-off-no = Ýok, galdyrmak
eventcancel-ask-reason =
    <b>Näme üçin geçirilmeýär?</b>

    Gatnaşyjylar üçin bir sözlem. Geçirip bolýar.
eventseat-ask-reason =
    <b>Haýsy sebäbe görä?</b>

    Bir setir; saklanýar. Ýer yzyna alynsa, ol okar.
eventmaterial-ask-file =
    <b>Faýl, surat ýa-da salgy iberiň.</b>

    Ol çäräniň kartoçkasynda durar.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · teklip edildi
        [cancelled] { $name } · { $country } · gelmeýär
        [revoked] { $name } · { $country } · alyndy
        [expired] { $name } · { $country } · möhleti geçdi
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = Ýeri bar: { $count }
event-organiser-people-wait = Garaşýar: { $count }
event-organiser-people-out = Gelmeýär: { $count }
event-organiser-seat-somebody = Birine ýer bermek
event-organiser-export-people = Tablisa görnüşinde
event-organiser-seat = Oňa ýer bermek
event-organiser-revoke-seat = Ýerini yzyna almak
event-organiser-her-seat = <b>Onuň jogaby:</b> { $said }
event-organiser-no-answer = heniz ýok
event-organiser-state-registered = ýeri bar
event-organiser-state-offered = ýer teklip edildi
event-organiser-state-waitlisted = garaşyş sanawynda
event-organiser-state-expired = teklibiň möhleti geçdi
event-organiser-state-cancelled = gelip bilmeýär
event-organiser-state-revoked = ýeri yzyna alyndy
event-organiser-column-state = Jogaby
event-organiser-column-came = Geldi
event-organiser-column-seats = Ýeri bar
event-organiser-notice-created = Garalama taýýar. Taýýar bolanda çap ediň.
event-organiser-notice-done = Ýatda saklandy.
event-organiser-notice-unchanged = Hiç zat üýtgemedi.
event-organiser-notice-conflict = Şol arada başga guramaçy muny üýtgetdi. Ýokarda onuňky, aşakda Siziňki; hiç zat ýitmedi. Siziňki dogry bolsa, ýatda saklaň.
event-organiser-notice-not-allowed = Bu çäräni Siz üýtgedip bilmersiňiz.
event-organiser-notice-over = Çäre geçdi ýa-da ýatyryldy; indi üýtgedilmeýär.
event-organiser-notice-end-before-start = Soňy başyndan soň bolmaly. Birini düzediň.
event-organiser-notice-past = Bu wagt geçdi. Geljekkisini ýazyň.
event-organiser-notice-too-long = Çäre iki aýdan köp dowam etmeýär.
event-organiser-notice-close-after-start = Jogap kabul etmek başlanandan soň tamamlanyp bilmez.
event-organiser-notice-too-few-seats = Ondan köp ýer alyndy. Ilki ýerleri yzyna alyň ýa-da köpräk galdyryň.
event-organiser-notice-too-few-for-taken = Ýurtlaryň biriniň gatnaşyjylary mundan köp ýer aldy.
event-organiser-notice-shares-above-seats = Ýurtlar boýunça ýer jeminden köp. Azaldyň ýa-da ilki ýer goşuň.
event-organiser-notice-shares-outside = Çäräniň degişli däl ýurduna ýer berlen. Birini üýtgediň.
event-organiser-notice-last-title = Çärä at gerek. Ýerine başgasyny ýazyň.
event-organiser-notice-published = Çap edildi. Habarlaryň barşy şu ýerde görünýär.
event-organiser-notice-asked = Ol Siziň ýurduňyzdan daşarda, şonuň üçin dolandyryjy çap eder.
event-organiser-notice-cancelled = Taýýar.
event-organiser-notice-copied = Şeýle garalama, birnäçe hepde soň. Senelerine serediň.
event-organiser-notice-told = Habar berilýär.
event-organiser-notice-invited = Goşuldy.
event-organiser-notice-uninvited = Aýryldy.
event-organiser-notice-not-possible = Häzir mümkin däl.
event-organiser-notice-needs-admin = Bu beýleki ýurtlardaky kärdeşlere degişli, şonuň üçin muny administrator edýär. Administratora ýüz tutuň.
event-organiser-notice-reason-needs-admin = Sebäbi beýleki ýurtlardaky kärdeşler görer, şonuň üçin ony administrator iberýär. Sebäpsiz özüňiz ýatyryp bilersiňiz.
event-organiser-notice-seated = Ýer berildi, oňa habar berler.
event-organiser-notice-revoked = Yzyna alyndy; sebäbi oňa aýdylar.
event-organiser-notice-full = Onuň ýurduna boş ýer ýok. Ilki ýer goşuň ýa-da paýlary üýtgediň.
event-organiser-notice-not-a-member = Ol häzir toruň gatnaşyjysy däl, ýer berip bolmaz.
event-checkin-code =
    <b>{ ORDINAL($day) } günüň kody:</b> <code>{ $code }</code>
    Gatnaşyjylar şu sanlary bota ýazýarlar ýa-da suraty skanirleýärler.
event-checkin-no-day = Kod çäräniň her gününde bolýar. Başy: { $when }.
event-checkin-picture = Kod surat görnüşinde
event-checkin-list = Bellemek üçin sanaw
event-checkin-again = Täzelemek
event-checkin-numbers = <b>Geldi: { $came } / { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-tick = <b>{ ORDINAL($day) } gün.</b> Gelende adyna basyň; ýene bassaňyz, belgi aýrylar.
event-checkin-nobody = Heniz hiç kimde ýer ýok.
event-checkin-caption =
    { $title }
    Kod: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } / 5</b> · jogap: { $count }, gatnaşdy: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Pikir heniz ýok. Gatnaşdy: { $came }; gutarandan bir sagat soň soralar.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · getirip bolýar
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Material:</b> { $count }
event-feedback-chart = Bahalar surat görnüşinde
event-feedback-export-results = Jemleriň tablisasy
event-feedback-export-funders = Donorlar üçin
event-feedback-remove = Aýyrmak: { $title }
event-feedback-remove-sure = «{ $title }» aýrylsynmy? Ony indi hiç kim açyp bilmez.
event-feedback-add = Material goşmak
event-feedback-send = Gatnaşanlara habar
event-feedback-exported = Faýly diňe gerekli adamlaryň okap biljek ýerinde saklaň.
event-feedback-scores = Bahalar
event-feedback-useful = Peýdaly
event-feedback-improve = Üýtgetmeli
event-feedback-total = Jemi
event-feedback-column-score = Baha
event-feedback-column-count = Jogap sany
event-feedback-column-quote = Getirip bolýar
event-feedback-notice-added = Goşuldy.
event-feedback-notice-unchanged = Bu eýýäm bar.
event-feedback-notice-needs-admin = Bu beýleki ýurtlardaky kärdeşlere degişli, şonuň üçin muny administrator edýär. Administratora ýüz tutuň.
event-feedback-notice-too-many = Sekiz material sygýar. Ilki birini aýryň.
event-feedback-notice-not-allowed = Bu çäräni Siz üýtgedip bilmersiňiz.
event-feedback-notice-removed = Aýryldy.
event-feedback-notice-sent = { $count } gatnaşyja habar berler.
event-feedback-notice-nobody = Habar berere adam ýok ýa-da täzelik ýok.
event-checkin-day = { ORDINAL($day) } gün
event-organiser-delegation = Meniň ýurdumdan kim gatnaşýar
event-organiser-delegation-list = Siziň ýurduňyzdan: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Näme edildi
event-organiser-log-title = <b>Näme edildi, soňkusy birinji</b>
event-organiser-log-none = Heniz hiç zat.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = çap etdi
event-organiser-act-cancel = ýatyrdy
event-organiser-act-event-rejected = rugsat berilmedi
event-organiser-act-seat = ýer berdi
event-organiser-act-revoke-seat = ýeri yzyna aldy
event-organiser-act-export-people = sanawy tablisa edip aldy
event-organiser-act-export-results = jemleri tablisa edip aldy
event-organiser-act-export-funders = donorlar üçin sanlary aldy
event-organiser-notice-changed = Şol arada üýtgedi: häzirki görnüşi şu.
event-organiser-act-event-approved = tassyklandy
event-organiser-act-event-changes_requested = üýtgetmek soraldy
event-feedback-too-few =
    <b>Häzirlikçe pikir:</b> { $count } / { $came }

    Bahalar we pikirler sany { $least } bolanda görkezilýär: hiç kim tanalmazlygy üçin.
event-organiser-end-moves = Soňy hem süýşer: { $before } → <b>{ $after }</b>
event-organiser-save-both = Soňuny hem süýşürmek
event-organiser-keep-end = Soňuny üýtgetmezlik
event-organiser-outside = <b>Çäräniň wagtyndan daşardaky sessiýalar.</b> Meýilnamany ýa-da wagty üýtgediň:
