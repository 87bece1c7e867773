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
event-ask-place =
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
event-ask-countries =
    <b>Haýsy ýurtlar üçin?</b>

    Geçirseňiz, hemmesi üçin.
event-ask-sectors =
    <b>Haýsy pudaklar üçin?</b>

    Geçirseňiz, hemmesi üçin.
event-fact-title = Ady
event-fact-starts = Başy
event-fact-ends = Soňy
event-fact-place = Ýeri
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
event-fact-countries = Ýurtlar
event-fact-sectors = Pudaklar
event-agenda-too-long = Bu ýerde { $count } setir, bir güne { $most } sygýar. Gysgarak iberiň.
event-agenda-line = { $number }-nji setir 09:30 ýaly sagatdan we atdan başlanmaýar: «{ $line }». Düzedip, meýilnamany doly iberiň.
event-agenda-hour = { $number }-nji setirdäki sagat mümkin däl: «{ $line }». Düzedip, meýilnamany doly iberiň.
event-agenda-long-line = { $number }-nji setir örän uzyn; { $most } belgi sygýar.
event-shares-line = «{ $line }» düşnüksiz. Ýurt we san ýazyň, meselem: Gazagystan 4.
desk-line =
    { $state ->
        [draft] { $date } · { $title } · garalama
        [asked] { $date } · { $title } · garaşýar
        [cancelled] { $date } · { $title } · ýatyryldy
       *[published] { $date } · { $title }
    }
desk-title = <b>Çäreleri taýýarlamak</b>
desk-list = Ilki garalamalar, soň ýakyndakylar.
desk-none = Çäre heniz ýok. Täzesine bäş sorag ýeterlik.
desk-new = Täze çäre
desk-publish = Çap etmek …
desk-tell-now = Üýtgeşmäni häzir habar bermek
desk-people = Kim gatnaşýar
desk-door = Girelgede
desk-group-main = Näme, haçan, nirede
desk-group-whom = Kime, näçe
desk-group-more = Ýatlatma, soraglar
desk-preview = Okyjy görşi ýaly
desk-copy = Şunuň ýaly ýene biri
desk-results = Jemleri
desk-discard = Garalamany pozmak …
desk-reject = Çap etmezlik
desk-call-off = Çäräni ýatyrmak …
desk-is-draft = <i>Garalama. Heniz hiç kime habar berilmedi.</i>
desk-is-asked = <i>Dolandyryjynyň çap etmegine garaşýar.</i>
desk-is-published = <i>Çap edildi.</i>
desk-is-cancelled = <i>Ýatyryldy. Gatnaşyjylara habar berildi.</i>
desk-untold = <b>Heniz habar berilmedi.</b> Gatnaşyjylar soňky üýtgeşmeden on minut soň ýa-da düwme basylanda bir habar alar:
desk-counts = <b>Ýeri bar:</b> { $seated } · <b>teklip edildi:</b> { $offered } · <b>garaşýar:</b> { $queued } · <b>gelmeýär:</b> { $out }
desk-guest-count = ady görkezilen { $count } gatnaşyjy
desk-whom = <b>Kime:</b> { $whom } ({ $count })
desk-everybody = ähli gatnaşyjylar
desk-also-open = Başgalar hem gatnaşyp bilýär.
desk-seats = <b>Ýer:</b> { $seats }
desk-shares = <b>Ýurtlar boýunça:</b> { $shares }
desk-reminders = <b>Ýatlatma:</b> { $leads }
desk-no-reminders = ýok
desk-questions = <b>Öz soraglary:</b> { $count }
desk-texts = Tekstler, diller
desk-about-main = Nämäni üýtgetjek?
desk-about-whom = Kime habar berilýär we kim ýer alyp bilýär. Ýurtlar we pudaklar çägi daraldýar; ady görkezilenler elmydama girýär.
desk-about-more = Nämäni üýtgetjek?
desk-guests = Ady görkezilenler
desk-make-open = Başgalara-da açmak
desk-make-invited = Diňe çakylyk bilen
desk-day = { $date } · { $count }
desk-which-day =
    <b>Haýsy günüň meýilnamasy?</b>

    Günüň ýanynda mejlisleriň sany dur.
desk-which-language =
    <b>Ady we beýany haýsy dilde?</b>

    Bellenenler bar. Öz dilinde tekst ýok bolsa, rusça ýa-da iňlisçe okaýar.
desk-no-title = ady heniz ýok
desk-no-description = beýany heniz ýok
desk-wording = <b>Dili:</b> { $language }
desk-preview-of = <i>Şeýle okalar. Dili: { $language }.</i>
desk-publish-sure =
    { $count ->
        [0] <b>Çap edilsinmi?</b> Heniz hiç kim üçin däl: ýurtlara, pudaklara, atlara serediň.
       *[other] <b>Çap edilsinmi?</b> { $count } gatnaşyjy amatly wagtda habar alar.
    }
desk-languages = <b>Tekst bar diller:</b> { $languages }
desk-languages-missing = <b>Ýok:</b> { $languages }. Rusça ýa-da iňlisçe, bolmasa ilkinji dilde okalar.
desk-publish-yes = Hawa, çap etmek
desk-telling =
    { $bar }
    Habarlar iberilýär.
desk-told =
    { $bar }
    Hemmelere iberildi.
desk-sums = Jemi { $total }: gowşuryldy { $sent } · bot petiklenen { $blocked } · başartmady { $failed } · näbelli { $unknown } · indi gerek däl { $dropped } · garaşýar { $waiting }
desk-uninvite = { $name } — aýyrmak
desk-guests-list = <b>Ady görkezilenler: { $count }</b>
desk-guests-how = Olar elmydama çagyrylanlara girýär. Diňe atlar bolsa, çäre diňe olar üçin.
desk-guest-add = Kimdir birini goşmak
desk-found = <b>Kimi aýdýarsyňyz?</b>
desk-review = <b>Ählisi dogrumy?</b>
desk-review-more = Galany indiki ekranda. Çap edilýänçä hiç kime habar gitmez.
desk-review-yes = Hawa, dowam
desk-review-fact = <b>{ $label }: dogrumy?</b>
desk-from-to =
    Öň: { $before }

    Indi: <b>{ $after }</b>
desk-save = Ýatda saklamak
desk-type-again = Täzeden ýazmak
desk-call-off-sure =
    <b>Hakykatdanmy?</b>

    Çäre çap edilen bolsa, ähli gatnaşyjylara habar berler, yzyna gaýtaryp bolmaz.
desk-call-off-yes = Hawa, ýatyrmak
desk-call-off-no = Ýok, galdyrmak
eventcancel-ask-reason =
    <b>Näme üçin geçirilmeýär?</b>

    Gatnaşyjylar üçin bir sözlem. Geçirip bolýar.
eventseat-ask-reason =
    <b>Haýsy sebäbe görä?</b>

    Bir setir; saklanýar. Ýer yzyna alynsa, ol okar.
eventmaterial-ask-file =
    <b>Faýl, surat ýa-da salgy iberiň.</b>

    Ol çäräniň kartoçkasynda durar.
desk-participant =
    { $state ->
        [offered] { $name } · { $country } · teklip edildi
        [declined] { $name } · { $country } · gelmeýär
        [unseated] { $name } · { $country } · alyndy
        [lapsed] { $name } · { $country } · möhleti geçdi
       *[seated] { $name } · { $country }
    }
desk-people-in = Ýeri bar: { $count }
desk-people-wait = Garaşýar: { $count }
desk-people-out = Gelmeýär: { $count }
desk-seat-somebody = Birine ýer bermek
desk-export-people = Tablisa görnüşinde
desk-seat = Oňa ýer bermek
desk-unseat = Ýerini yzyna almak
desk-her-seat = <b>Onuň jogaby:</b> { $said }
desk-no-answer = heniz ýok
desk-state-seated = ýeri bar
desk-state-offered = ýer teklip edildi
desk-state-queued = garaşyş sanawynda
desk-state-lapsed = teklibiň möhleti geçdi
desk-state-declined = gelip bilmeýär
desk-state-unseated = ýeri yzyna alyndy
desk-column-state = Jogaby
desk-column-came = Geldi
desk-column-seats = Ýeri bar
desk-approval =
    <b>{ $title }</b>
eventreject-ask-reason = Näme üçin çap edilmeli däl? Awtor sebäbiňizi okar.

    Utgaşdyryjy bu çäräni öz ýurdundan daşarda çap etmek isleýär. Seredip görüň.
desk-notice-created = Garalama taýýar. Taýýar bolanda çap ediň.
desk-notice-done = Ýatda saklandy.
desk-notice-unchanged = Hiç zat üýtgemedi.
desk-notice-conflict = Şol arada başga guramaçy muny üýtgetdi. Ýokarda onuňky, aşakda Siziňki; hiç zat ýitmedi. Siziňki dogry bolsa, ýatda saklaň.
desk-notice-not-allowed = Bu çäräni Siz üýtgedip bilmersiňiz.
desk-notice-over = Çäre geçdi ýa-da ýatyryldy; indi üýtgedilmeýär.
desk-notice-end-before-start = Soňy başyndan soň bolmaly. Birini düzediň.
desk-notice-past = Bu wagt geçdi. Geljekkisini ýazyň.
desk-notice-too-long = Çäre iki aýdan köp dowam etmeýär.
desk-notice-close-after-start = Jogap kabul etmek başlanandan soň tamamlanyp bilmez.
desk-notice-too-few-seats = Ondan köp ýer alyndy. Ilki ýerleri yzyna alyň ýa-da köpräk galdyryň.
desk-notice-too-few-for-taken = Ýurtlaryň biriniň gatnaşyjylary mundan köp ýer aldy.
desk-notice-shares-above-seats = Ýurtlar boýunça ýer jeminden köp. Azaldyň ýa-da ilki ýer goşuň.
desk-notice-shares-outside = Çäräniň degişli däl ýurduna ýer berlen. Birini üýtgediň.
desk-notice-last-title = Çärä at gerek. Ýerine başgasyny ýazyň.
desk-notice-published = Çap edildi. Habarlaryň barşy şu ýerde görünýär.
desk-notice-asked = Ol Siziň ýurduňyzdan daşarda, şonuň üçin dolandyryjy çap eder.
desk-notice-cancelled = Taýýar.
desk-notice-copied = Şeýle garalama, birnäçe hepde soň. Senelerine serediň.
desk-notice-told = Habar berilýär.
desk-notice-invited = Goşuldy.
desk-notice-uninvited = Aýryldy.
desk-notice-not-possible = Häzir mümkin däl.
desk-notice-needs-admin = Bu beýleki ýurtlardaky kärdeşlere degişli, şonuň üçin muny administrator edýär. Administratora ýüz tutuň.
desk-notice-rejected = Çap edilmedi. Awtor sebäbiňizi alar, garalama onda galar.
desk-notice-reason-needs-admin = Sebäbi beýleki ýurtlardaky kärdeşler görer, şonuň üçin ony administrator iberýär. Sebäpsiz özüňiz ýatyryp bilersiňiz.
desk-notice-seated = Ýer berildi, oňa habar berler.
desk-notice-unseated = Yzyna alyndy; sebäbi oňa aýdylar.
desk-notice-full = Onuň ýurduna boş ýer ýok. Ilki ýer goşuň ýa-da paýlary üýtgediň.
desk-notice-not-a-member = Ol häzir toruň gatnaşyjysy däl, ýer berip bolmaz.
door-code =
    <b>{ $day }-nji günüň kody:</b> <code>{ $code }</code>
    Gatnaşyjylar şu sanlary bota ýazýarlar ýa-da suraty skanirleýärler.
door-no-day = Kod çäräniň her gününde bolýar. Başy: { $when }.
door-picture = Kod surat görnüşinde
door-list = Bellemek üçin sanaw
door-again = Täzelemek
door-numbers = <b>Geldi: { $came } / { $seated }</b>
door-number = { $name }: { $came } / { $seated }
door-page-before = ‹ Atlar
door-page-after = Atlar ›
door-tick = <b>{ $day }-nji gün.</b> Gelende adyna basyň; ýene bassaňyz, belgi aýrylar.
door-nobody = Heniz hiç kimde ýer ýok.
door-caption =
    { $title }
    Kod: <code>{ $code }</code>
after-mean = <b>{ $mean } / 5</b> · jogap: { $count }, gatnaşdy: { $came }
after-score = { $score }: { $count }
after-none = Pikir heniz ýok. Gatnaşdy: { $came }; gutarandan bir sagat soň soralar.
after-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · getirip bolýar
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
after-materials = <b>Material:</b> { $count }
after-chart = Bahalar surat görnüşinde
after-export-results = Jemleriň tablisasy
after-export-funders = Donorlar üçin
after-remove = Aýyrmak: { $title }
after-add = Material goşmak
after-send = Gatnaşanlara habar
after-exported = Faýly diňe gerekli adamlaryň okap biljek ýerinde saklaň.
after-scores = Bahalar
after-useful = Peýdaly
after-improve = Üýtgetmeli
after-total = Jemi
after-column-score = Baha
after-column-count = Jogap sany
after-column-quote = Getirip bolýar
after-notice-added = Goşuldy.
after-notice-unchanged = Bu eýýäm bar.
after-notice-needs-admin = Bu beýleki ýurtlardaky kärdeşlere degişli, şonuň üçin muny administrator edýär. Administratora ýüz tutuň.
after-notice-too-many = Sekiz material sygýar. Ilki birini aýryň.
after-notice-not-allowed = Bu çäräni Siz üýtgedip bilmersiňiz.
after-notice-removed = Aýryldy.
after-notice-sent = { $count } gatnaşyja habar berler.
after-notice-nobody = Habar berere adam ýok ýa-da täzelik ýok.
door-day = { $day }-nji gün
desk-delegation = Meniň ýurdumdan kim gatnaşýar
desk-delegation-list = Siziň ýurduňyzdan: { $count }
desk-delegate = { $name } · { $state }
desk-log = Näme edildi
desk-log-title = <b>Näme edildi, soňkusy birinji</b>
desk-log-none = Heniz hiç zat.
desk-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
desk-act-publish = çap etdi
desk-act-cancel = ýatyrdy
desk-act-reject = rugsat berilmedi
desk-act-seat = ýer berdi
desk-act-unseat = ýeri yzyna aldy
desk-act-export-people = sanawy tablisa edip aldy
desk-act-export-results = jemleri tablisa edip aldy
desk-act-export-funders = donorlar üçin sanlary aldy
desk-notice-changed = Şol arada üýtgedi: häzirki görnüşi şu.
