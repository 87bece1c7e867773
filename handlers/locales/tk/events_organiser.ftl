event-desk = Çäreleri dolandyrmak
event-ask-title =
    <b>Çäre nähili atlandyrylýar?</b>

    Bir setirde, gatnaşyjylara görnüşi ýaly.
event-ask-starts =
    <b>Haçan başlanýar?</b>

    Çäräniň ýeriniň wagt guşagy boýunça, meselem: 4.03 09:30, 4 mart 9:30, ertir 10:00.
event-ask-ends =
    <b>Haçan gutarýar?</b>

    Şol gün bolsa, diňe sagady ýeterlik, meselem: 17:00.
event-ask-venue =
    <b>Nirede geçýär?</b>

    Ilki şäher, soň ýeri: «Buhara, Aziýa myhmanhanasy». Onlaýn bolsa, salgy.
event-ask-seats =
    <b>Näçe ýer bar?</b>

    1-den 5000-e çenli san.
event-ask-description =
    <b>Çäre näme hakda?</b>

    Birnäçe abzas, 1500 belgä çenli.
event-ask-zone =
    <b>Haýsy wagt guşagy?</b>

    Başlanýan we gutarýan wagt ýazyşyňyz ýaly galýar.
event-ask-agenda =
    <b>Şu günüň meýilnamasy</b>

    Her mejlise bir setir:
    <code>09:30 Açylyş · Çykyş ediji</code>
    <code>10:00-11:30 Mejlis · Çykyş ediji · Moderator</code>

    25 setire çenli. Täze tekst öňküsiniň ýerine geçer.
event-ask-organisers =
    <b>Kim guraýar we goldaýar?</b>

    Bir setirde, gatnaşyjylara görnüşi ýaly.
event-ask-speech = <b>Haýsy dillere dilden terjime bar?</b>
event-ask-shares =
    <b>Ýurtlar boýunça ýerler</b>

    Meselem: Gazagystan 4, Özbegistan 6. Bu ýerler şol ýurtlar üçin saklanýar. Galany beýleki ähli ýurtlar üçin.
event-ask-closing =
    <b>Haçana çenli hasaba durup bolýar?</b>

    Bu soragdan geçseňiz: çäre başlanýança.
event-ask-reminders =
    <b>Gatnaşyjylara haçan ýatlatmaly?</b>

    Ümsüm sagatlarda ýatlatma iberilmeýär: onda öňki günüň agşamy gelýär.
event-ask-questions =
    <b>Pikir soragnamasy üçin öz soraglaryňyz</b>

    Üçe çenli, her biri täze setirden.
event-fact-title = Ady
event-fact-starts = Başlanýan wagty
event-fact-ends = Gutarýan wagty
event-fact-venue = Ýeri
event-fact-seats = Ýer sany
event-fact-description = Beýany
event-fact-zone = Wagt guşagy
event-fact-agenda = Meýilnama
event-fact-organisers = Guramaçylar
event-fact-speech = Terjime
event-fact-shares = Ýurtlar boýunça ýer
event-fact-closing = Hasaba durmak möhleti
event-fact-reminders = Ýatlatmalar
event-fact-questions = Pikir soraglary
event-agenda-too-long = Bu meýilnamada { $count } setir bar. Bir güne iň köpi { $most } setir bolup biler. Gysgarak iberiň.
event-agenda-line = { ORDINAL($number) } setir sagat (meselem, 09:30) we at bilen başlanmaýar: «{ $line }». Şu setiri düzedip, meýilnamany doly iberiň.
event-agenda-hour = { ORDINAL($number) } setirdäki sagat nädogry: «{ $line }». Şu setiri düzedip, meýilnamany doly iberiň.
event-agenda-long-line = { ORDINAL($number) } setir örän uzyn. Iň köpi { $most } belgi bolup biler.
event-shares-line = «{ $line }» düşnüksiz. Ýurdy we sany ýazyň, meselem: Gazagystan 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · garalama
        [pending] { $date } · { $title } · tassyklanmagyna garaşýar
        [cancelled] { $date } · { $title } · ýatyryldy
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Çäreleri dolandyrmak</b>
event-organiser-list = Ilki garalamalar, soň ýakyndaky çäreler.
event-organiser-none = Çäre heniz ýok. Döretmek üçin bäş soraga jogap beriň.
event-organiser-new = Täze çäre
event-organiser-publish = Yglan etmek…
event-organiser-tell-now = Häzir habar bermek
event-organiser-people = Gatnaşyjylar
event-organiser-door = Gelenler
event-organiser-group-main = Näme, haçan
event-organiser-group-audience = Kim üçin, ýerler
event-organiser-group-more = Goşmaça
event-organiser-preview = Deslapky görnüş
event-organiser-copy = Nusgasyny almak
event-organiser-results = Pikirler, materiallar
event-organiser-discard = Garalamany pozmak…
event-organiser-call-off = Ýatyrmak…
event-organiser-is-draft = <i>Garalama. Heniz hiç kime habar berilmedi.</i>
event-organiser-is-pending = <i>Dolandyryjynyň tassyklamagyna garaşýar.</i>
event-organiser-is-published = <i>Yglan edildi.</i>
event-organiser-is-cancelled = <i>Ýatyryldy. Gelmekçi bolanlaryň hemmesine habar berildi.</i>
event-organiser-untold = <b>Gatnaşyjylara heniz habar berilmedi.</b> Olar soňky üýtgeşmeden on minut soň ýa-da düwmä basanyňyzda bir habar alar:
event-organiser-counts = <b>Ýeri bar:</b> { $seated } · <b>teklip edildi:</b> { $offered } · <b>garaşyş sanawy:</b> { $queued } · <b>gelmeýär:</b> { $out }
event-organiser-whom = <b>Kime:</b> { $whom } ({ $count })
event-organiser-also-open = Beýleki gatnaşyjylar hem gelip bilýär.
event-organiser-seats = <b>Ýer:</b> { $seats }
event-organiser-shares = <b>Ýurtlar boýunça:</b> { $shares }
event-organiser-reminders = <b>Ýatlatma:</b> { $leads }
event-organiser-no-reminders = ýok
event-organiser-questions = <b>Pikir soraglary:</b> { $count }
event-organiser-texts = Tekstler, diller
event-organiser-about-main = Nämäni üýtgetmek isleýärsiňiz?
event-organiser-about-audience = Kim çagyrylýar we näçe ýer bar. Ady görkezilenler her ýagdaýda çagyrylýar.
event-organiser-audience-next = <b>Başga auditoriýany saýladyňyz, emma heniz saklamadyňyz.</b>
event-organiser-audience-new = <b>Saklasaňyz, täze çakylyklar:</b> { $count }
event-organiser-audience-review = Saklamak…
event-organiser-audience-discard = Üýtgetmeleri ýatyrmak
event-organiser-about-more = Nämäni üýtgetmek isleýärsiňiz?
event-organiser-make-open = Başgalara-da açmak
event-organiser-make-invited = Diňe çakylyk bilen
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Haýsy günüň meýilnamasy?</b>

    Her günüň ýanynda mejlisleriň sany görkezilýär.
event-organiser-which-language =
    <b>Haýsy dildäki teksti üýtgetmek isleýärsiňiz?</b>

    ✓ belgili dillerde tekst bar. Öz dilinde tekst bolmadyklar ony rusça ýa-da iňlisçe görer.
event-organiser-no-title = ady heniz ýok
event-organiser-no-description = beýany heniz ýok
event-organiser-wording = <b>Dili:</b> { $language }
event-organiser-preview-of = <i>Gatnaşyjylar şeýle görer. Dili: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Yglan edilsinmi?</b> Auditoriýa heniz saýlanmady. Kim üçindigini saýlaň.
       *[other] <b>Yglan edilsinmi?</b> { $count } gatnaşyjy ümsüm sagatlaryndan daşarda habar alar.
    }
event-organiser-languages = <b>Tekst bar diller:</b> { $languages }
event-organiser-languages-missing = <b>Tekst ýok:</b> { $languages }. Bu gatnaşyjylar ony rusça ýa-da iňlisçe, olar hem bolmasa, ilkinji dilde görer.
event-organiser-publish-yes = Hawa, yglan etmek
event-organiser-telling =
    { $bar }
    Gatnaşyjylara habar berilýär.
event-organiser-told =
    { $bar }
    Hemmelere habar berildi.
event-organiser-sums = Jemi { $total }: gowşuryldy { $sent } · boty petikledi { $blocked } · gitmedi { $failed } · näbelli { $unknown } · indi gerek däl { $dropped } · garaşýar { $waiting }
event-organiser-found = <b>Kimi aýdýarsyňyz?</b>
event-organiser-review = <b>Hemmesi dogrumy?</b>
event-organiser-review-more = Galanyny indiki sahypada goşup bilersiňiz. Yglan etmeseňiz, hiç kime habar gitmez.
event-organiser-review-yes = Hawa, dowam etmek
event-organiser-review-fact = <b>{ $label }: dogrumy?</b>
event-organiser-from-to =
    Öň: { $before }

    Indi: <b>{ $after }</b>
event-organiser-save = Ýatda saklamak
event-organiser-type-again = Ýene üýtgetmek
event-organiser-call-off-sure =
    <b>Bu çäre ýatyrylsynmy?</b>

    Yglan edilen bolsa, gelmekçi bolanlaryň hemmesine habar berler. Muny yzyna gaýtaryp bolmaz.
event-organiser-call-off-yes = Hawa, çäräni ýatyrmak
event-organiser-call-off-no = Çäre ýatyrylmasyn
eventcancel-ask-reason =
    <b>Çäre näme üçin ýatyrylýar?</b>

    Gelmekçi bolanlar üçin bir sözlem. Bu soragdan geçip bolýar.
eventseat-ask-reason =
    <b>Sebäbi näme?</b>

    Bir setir. Ol taryhda saklanýar. Ýerini yzyna alsaňyz, gatnaşyjy sebäbini okar.
eventmaterial-ask-file =
    <b>Faýl, surat ýa-da salgy iberiň.</b>

    Ony çäräniň sahypasynda materiallary görüp bilýänleriň hemmesi görer.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · ýer teklip edildi
        [cancelled] { $name } · { $country } · gelip bilmeýär
        [revoked] { $name } · { $country } · ýeri yzyna alyndy
        [expired] { $name } · { $country } · jogap bermedi
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = Ýeri bar: { $count }
event-organiser-people-wait = Garaşyş sanawy: { $count }
event-organiser-people-out = Gelmeýär: { $count }
event-organiser-seat-somebody = Gatnaşyjy goşmak
event-organiser-export-people = Tablisa görnüşinde
event-organiser-seat = Oňa ýer bermek
event-organiser-revoke-seat = Ýerini yzyna almak
event-organiser-her-seat = <b>Onuň jogaby:</b> { $said }
event-organiser-no-answer = heniz ýok
event-organiser-state-registered = ýeri bar
event-organiser-state-offered = ýer teklip edildi
event-organiser-state-waitlisted = garaşyş sanawynda
event-organiser-state-expired = möhletinde jogap bermedi
event-organiser-state-cancelled = gelip bilmeýär
event-organiser-state-revoked = ýeri yzyna alyndy
event-organiser-column-state = Jogaby
event-organiser-column-came = Gatnaşdy
event-organiser-column-seats = Ýeri bar
event-organiser-notice-created = Garalama taýýar. Gutaranyňyzda yglan ediň.
event-organiser-notice-done = Ýatda saklandy.
event-organiser-notice-unchanged = Hiç zat üýtgemedi.
event-organiser-notice-conflict = Şol arada başga guramaçy muny üýtgetdi. Ýokarda onuň görnüşi, aşakda Siziňki, hiç zat ýitmedi. Öz görnüşiňizi galdyrmak isleseňiz, saklaň.
event-organiser-notice-not-allowed = Bu çäräni Siz üýtgedip bilmersiňiz.
event-organiser-notice-over = Çäre geçdi ýa-da ýatyryldy, indi ony üýtgedip bolmaýar.
event-organiser-notice-end-before-start = Gutarýan wagty başlanýan wagtyndan soň bolmaly. Ikisiniň birini düzediň.
event-organiser-notice-past = Bu wagt geçdi. Geljekdäki wagty ýazyň.
event-organiser-notice-too-long = Çäre iň köpi iki aý dowam edip biler.
event-organiser-notice-close-after-start = Hasaba alyş çäre başlanandan soň tamamlanyp bilmez.
event-organiser-notice-too-few-seats = Eýýäm mundan köp gatnaşyjynyň ýeri bar. Ilki käbir ýerleri yzyna alyň ýa-da köpräk ýer galdyryň.
event-organiser-notice-too-few-for-taken = Ýurtlaryň biriniň gatnaşyjylarynda eýýäm mundan köp ýer bar.
event-organiser-notice-shares-above-seats = Ýurtlar boýunça ýerler jemi ýerden köp. Olary azaldyň ýa-da ilki ýer goşuň.
event-organiser-notice-shares-outside = Auditoriýa girmeýän ýurda ýer berlen. Ikisiniň birini üýtgediň.
event-organiser-notice-last-title = Çärä at gerek. Onuň ýerine başgasyny ýazyň.
event-organiser-notice-published = Yglan edildi. Habarlaryň barşyny şu ýerde görersiňiz.
event-organiser-notice-asked = Çäre ýurduňyzdan daşara-da degişli, şonuň üçin dolandyryjydan tassyklama soraldy.
event-organiser-notice-cancelled = Çäre ýatyryldy.
event-organiser-notice-copied = Garalama hökmünde göçürildi, seneleri birnäçe hepde soňa süýşürildi. Seneleri barlaň.
event-organiser-notice-told = Gatnaşyjylara habar berilýär.
event-organiser-notice-invited = Goşuldy.
event-organiser-notice-uninvited = Aýryldy.
event-organiser-notice-not-possible = Häzir mümkin däl.
event-organiser-notice-needs-admin = Bu beýleki ýurtlardaky kärdeşlere barýar, şonuň üçin muny diňe dolandyryjy edip bilýär. Oňa ýüz tutuň.
event-organiser-notice-reason-needs-admin = Sebäbiňiz beýleki ýurtlardaky kärdeşlere barýar, şonuň üçin ony dolandyryjy ibermeli. Sebäpsiz bolsa, çäräni özüňiz ýatyryp bilersiňiz.
event-organiser-notice-seated = Indi onuň ýeri bar, oňa habar berildi.
event-organiser-notice-revoked = Ýeri yzyna alyndy. Sebäbi oňa aýdyldy.
event-organiser-notice-full = Onuň ýurdy üçin boş ýer ýok. Ilki ýer goşuň ýa-da ýurtlar boýunça ýerleri üýtgediň.
event-organiser-notice-not-a-member = Ol häzir toruň gatnaşyjysy däl, şonuň üçin ýer alyp bilmez.
event-organiser-notice-attended = Ol eýýäm gelip, bellige alyndy, şonuň üçin ýerini yzyna alyp bolmaýar.
event-checkin-code =
    <b>{ ORDINAL($day) } günüň kody:</b> <code>{ $code }</code>
    Ýeri bar bolanlaryň hemmesi şu sanlary bota iberýär ýa-da suraty skanirleýär.
event-checkin-no-day = Çäräniň her gününde kod bolýar. Başlanýan wagty: { $when }.
event-checkin-picture = Kod surat görnüşinde
event-checkin-list = Gelenleriň sanawy
event-checkin-again = Täzelemek
event-checkin-numbers = <b>Gelenler: { $came } / { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-tick = <b>{ ORDINAL($day) } gün.</b> Gelendigini bellemek üçin adyna basyň. Ýene bassaňyz, belgi aýrylar.
event-checkin-nobody = Heniz hiç kimde ýer ýok.
event-checkin-caption =
    { $title }
    Kod: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } / 5</b> · jogaplar: { $count } · gatnaşanlar: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Pikirler heniz ýok. Gatnaşanlar: { $came }. Çäre gutarandan bir sagat soň soralar.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · sitata getirip bolýar
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Material:</b> { $count }
event-feedback-chart = Bahalar surat görnüşinde
event-feedback-export-results = Netijeleriň tablisasy
event-feedback-export-funders = Donorlar üçin
event-feedback-remove = Aýyrmak: { $title }
event-feedback-remove-sure = «{ $title }» aýrylsynmy? Gatnaşyjylar ony indi açyp bilmez.
event-feedback-add = Material goşmak
event-feedback-send = Habar bermek
event-feedback-exported = Bu faýly diňe gerekli adamlaryň okap biljek ýerinde saklaň.
event-feedback-scores = Bahalar
event-feedback-useful = Peýdaly
event-feedback-improve = Gowulandyrmaly
event-feedback-total = Jemi
event-feedback-column-score = Baha
event-feedback-column-count = Jogap sany
event-feedback-column-quote = Sitata getirip bolýar
event-feedback-notice-added = Goşuldy.
event-feedback-notice-unchanged = Bu eýýäm goşulan.
event-feedback-notice-needs-admin = Bu beýleki ýurtlardaky kärdeşlere barýar, şonuň üçin muny diňe dolandyryjy edip bilýär. Oňa ýüz tutuň.
event-feedback-notice-too-many = Sekiz materiala çenli goşup bolýar. Ilki birini aýryň.
event-feedback-notice-not-allowed = Bu çäräni Siz üýtgedip bilmersiňiz.
event-feedback-notice-removed = Aýryldy.
event-feedback-notice-sent = { $count } gatnaşyja habar berilýär.
event-feedback-notice-nobody = Habar berere adam ýok ýa-da olar üçin täzelik ýok.
event-checkin-day = { ORDINAL($day) } gün
event-organiser-delegation = Ýurdumdan gatnaşyjylar
event-organiser-delegation-list = Siziň ýurduňyzdan: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = Taryh
event-organiser-log-title = <b>Taryh, ilki soňkulary</b>
event-organiser-log-none = Heniz hiç zat.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = yglan etdi
event-organiser-act-cancel = ýatyrdy
event-organiser-act-event-rejected = ret etdi
event-organiser-act-seat = ýer berdi
event-organiser-act-revoke-seat = ýeri yzyna aldy
event-organiser-act-delegate-enter = Telegramy ýok zenany ýazdy
event-organiser-act-export-people = sanawy tablisa edip aldy
event-organiser-act-export-results = netijeleri tablisa edip aldy
event-organiser-act-export-funders = donorlar üçin sanlary aldy
event-organiser-notice-changed = Şol arada üýtgedildi. Häzirki görnüşi şu.
event-organiser-act-event-approved = tassyklady
event-organiser-act-event-changes_requested = üýtgetmegi sorady
event-feedback-too-few = <b>Pikir bar, ýöne görkezmek üçin entek az.</b> Gatnaşanlar: { $came }
event-feedback-later = Hiç kim tanalmaz ýaly, netijeler bölekleýin görkezilýär, her gezek azyndan { $least } pikir. Doly görkeziljek gün: { $day }.
event-feedback-never = Jogap berenler { $least } adamdan az, şonuň üçin netijeler görkezilmeýär: biri tanalyp bilerdi.
event-feedback-other-institutions = Beýleki edaralar
event-organiser-end-moves = Gutarýan wagty hem süýşer: { $before } → <b>{ $after }</b>
event-organiser-save-both = Saklamak, soňuny hem süýşürmek
event-organiser-keep-end = Saklamak, soňy galsyn
event-organiser-outside = <b>Çäräniň wagtyndan daşardaky mejlisler.</b> Meýilnamany ýa-da wagty üýtgediň:
event-fact-shown = Ýerini görýänler
event-ask-shown =
    <b>Geçirilýän ýeri kim görýär?</b>

    Şäher wagtyň ýanynda barybir görünýär. Onlaýn çäräniň salgysyny hemişe diňe ýeri barlar görýär.
event-organiser-notice-outside-event = Mejlis çäräniň wagtynyň içinde geçmeli.
event-organiser-notice-needs-event = Onuň çäräniň özünde ýeri ýok.
event-organiser-notice-overlaps = Bu wagtda onuň başga mejlisde ýeri bar.
event-organiser-links =
    <b>Beýanda ýa-da maksatnamada salgy bar.</b> Ony çagyrylanlaryň hemmesi açyp bilýär: { $found }
    Geçirilýän ýerde ýazylan salgyny diňe orny barlar görýär.
event-organiser-links-move = Salgyny ýere geçirmek
event-organiser-links-too-long = Geçirilýän ýere sygmaýar. Ilki ýeri ýa-da salgyny gysgaldyň.
