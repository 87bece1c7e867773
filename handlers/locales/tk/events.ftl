speech-en = iňlis
speech-ru = rus
speech-kk = gazak
speech-ky = gyrgyz
speech-tg = täjik
speech-tk = türkmen
speech-uz = özbek
remind-1209600 = iki hepde öň
remind-604800 = bir hepde öň
remind-259200 = üç gün öň
remind-86400 = bir gün öň
remind-10800 = üç sagat öň
remind-3600 = bir sagat öň
score-5 = 5 · örän gowy
score-4 = 4 · gowy
score-3 = 3 · ortaça
score-2 = 2 · gowşak
score-1 = 1 · erbet
quote-yes = Hawa, sitata getirip bolýar
quote-no = Ýok, diňe guramaçylar üçin
event-city-tashkent = Daşkent
event-city-almaty = Almaty
event-city-bishkek = Bişkek
event-city-dushanbe = Duşanbe
event-city-ashgabat = Aşgabat
event-city-kabul = Kabul
event-city-moscow = Moskwa
event-city-berlin = Berlin
event-city-london = London
event-city-new_york = Nýu-Ýork
event-city-seoul = Seul
event-title = <b>{ $title }</b>
event-description = { $text }
event-when = <b>Haçan:</b> { $span } ({ $city })
event-when-hers = <b>Siziň wagtyňyz bilen:</b> { $span }
event-where = <b>Nirede:</b> { $place }
event-speech = <b>Terjime:</b> { $languages }
event-organisers = <b>Guramaçylar:</b> { $names }
event-answers-until = <b>Jogap bermegiň möhleti:</b> { $when }
event-time-hers = { $when } (Siziň wagtyňyz bilen)
event-in-language = <i>Tekstiň dili: { $language }.</i>
event-is-cancelled = <b>Bu çäre ýatyryldy.</b>
event-reason = Sebäbi: { $reason }
event-registration-registered = <b>Siziň ýeriňiz bar.</b>
event-registration-offered = <b>Siziň üçin ýer saklanýar. Möhleti: { $when }.</b> Bu ýeri aljakdygyňyzy ýa-da almajakdygyňyzy aýdyň.
event-registration-waitlisted = <b>Siz garaşyş sanawynda, nobatyňyz: { $number }.</b> Ýer boşan badyna habar alarsyňyz.
event-registration-expired = Siziň üçin ýer saklanypdy, emma ony möhletinde almadyňyz.
event-registration-cancelled = Siz gatnaşyp bilmejekdigiňizi aýtdyňyz.
event-registration-revoked = Guramaçylar ýeriňizi yzyna almaly boldular.
event-free = Siziň üçin boş ýer: { $free } / { $seats }
event-full = Häzir boş ýer ýok. Garaşyş sanawynda: { $waiting }. Sanawa girmek üçin düwmä basyň.
event-is-over = Bu çäre geçdi.
event-answers-closed = Hasaba alyş tamamlandy. Siziň üçin möhüm bolsa, guramaçylara ýazyň.
event-come = Gatnaşaryn
event-cannot = Gatnaşyp bilmerin
event-give-back = Ýerimi gaýtarmak
event-leave-queue-sure = Garaşyş sanawyndan çykýarsyňyzmy? Soň gaýdyp gelseňiz, sanawyň ahyrynda bolarsyňyz.
event-give-back-sure = Ýeriňizi gaýtarýarsyňyzmy? Ol indiki kärdeşe berilýär, soň boş ýer galmazlygy mümkin.
event-take = Ýeri alýaryn
event-agenda = Meýilnama
event-calendar = Senenama goşmak
event-calendar-all = Ähli çärelerim: faýl
event-calendar-how = Faýly açyň, çäre telefonyňyzyň senenamasyna goşular. Täze faýl köne faýlyň ýerine geçer.
event-calendar-updated =
    Senenamaňyz: çäräni täzelemek üçin faýly açyň.
    <b>{ $title }</b>
event-calendar-removed =
    Senenamaňyz: çäräni aýyrmak üçin faýly açyň.
    <b>{ $title }</b>
    Ýazgy galsa, ony özüňiz öçüriň.
event-materials = Materiallar
event-evaluate = Pikir aýtmak
event-manage = Guramaçylar üçin
event-open = Açmak
event-moderator = moderator: { $name }
event-session = <b>{ $hours }</b> { $title }{ $who }
event-agenda-day =
    <b>Meýilnama · { ORDINAL($day) } gün</b>
    { $date } ({ $city })
event-agenda-empty = Bu güne heniz hiç zat meýilleşdirilmedi.
event-line =
    { $state ->
        [registered] ✓ { $date } · { $title }
        [offered] ! { $date } · { $title }
        [waitlisted] … { $date } · { $title }
        [cancelled] × { $date } · { $title }
       *[none] { $date } · { $title }
    }
event-lists = <b>Çäreler</b>
event-box-coming = Geljekki
event-box-mine = Çärelerim
event-box-past = Geçen
event-list-coming = Geljekki çäreler. ✓ ýeriňiz bar, … garaşyş sanawynda, ! Siziň üçin ýer saklanýar.
event-list-mine = Siziň çäreleriňiz. ✓ ýeriňiz bar, … garaşyş sanawynda, ! jogabyňyz gerek.
event-list-past = Geçen çäreler. Materiallary görmek üçin çäräni açyň.
event-none-coming = Häzirlikçe çäre meýilleşdirilmedi. Täzesi bolanda habar alarsyňyz.
event-none-mine = Siz heniz hiç bir çärä jogap bermediňiz.
event-none-past = Geçen çäreler heniz ýok.
event-found = Siziň sözleriňiz boýunça çäreler: { $words }
event-found-none = Bu sözler boýunça çäre tapylmady: { $words }
event-any-country = Islendik ýurt üçin
event-any-sector = Islendik ugur üçin
event-narrow = <b>Kimler üçin çäreler görkezilsin:</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Materiallar
event-materials-none = Materiallar heniz ýok.
event-gone = Bu çäre tapylmady.
event-notice-seated = Ýer Siziňki.
event-notice-queued = Siz garaşyş sanawynda.
event-notice-declined = Habar bereniňiz üçin sag boluň.
event-notice-unchanged = Hiç zat üýtgemedi.
event-notice-closed = Hasaba alyş tamamlandy.
event-notice-cancelled = Bu çäre ýatyryldy.
event-notice-not-for-her = Bu çäre tapylmady.
event-notice-no-calendar = Senenama faýlyny ýeriňiz bolanda alarsyňyz.
event-notice-no-file = Bu faýl indi ýok.
event-notice-no-evaluation = Diňe gatnaşanlar çäreden soň bir aýyň dowamynda pikir aýdyp bilýär.
event-invited = <b>{ $network } torunda Siziň üçin çäre</b>
event-nudge = <b>Siz gatnaşarsyňyzmy?</b> Jogap bermegiň möhleti: { $when }.
event-offered = <b>Siziň üçin ýer boşady.</b>
event-seated = <b>Guramaçylar Size ýer berdiler.</b>
event-changed = <b>Üýtgeşme bar</b>
event-changed-time =
    <b>Wagty:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Wagt indi şu wagt guşagy boýunça: { $city }.
event-changed-venue =
    <b>Ýeri:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Meýilnama:</b>
event-agenda-gone = − aýryldy, { $date }:
event-agenda-new = + täze, { $date }:
event-agenda-more = … we başgalar. Meýilnamany doly görmek üçin çäräni açyň.
event-changed-back = Maglumatlar ýene öňküsi ýaly.
event-cancelled = <b>{ $network } torundaky çäre ýatyryldy.</b>
event-reminder-soon = <b>Ýakynda başlanýar</b>
event-reminder-today = <b>Ýatlatma: şu gün</b>
event-reminder-tomorrow = <b>Ýatlatma: ertir</b>
event-reminder-days = <b>Ýatlatma: { $count } günden soň</b>
event-materials-sent =
    Bu çäräniň materiallary Size taýýar.

    <b>{ $title }</b>
evaluation-asked =
    Gatnaşanyňyz üçin sag boluň. Çäre nähili geçdi? Pikir aýtmak bir minut wagt alýar, adyňyz görkezilmez.

    <b>{ $title }</b>
evaluation-ask-score = <b>Çäre umuman nähili geçdi?</b>
evaluation-ask-useful = <b>Size näme peýdaly boldy?</b>
evaluation-ask-improve = <b>Indiki gezek nämäni üýtgetmeli?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Guramaçylar sözleriňizden sitata getirip bilerlermi?</b>

    Elmydama adyňyzsyz.
evaluation-review =
    <b>{ $title }</b>

    Hemmesi dogrumy?
evaluation-quote-yes = Sözleriňizden adyňyzsyz sitata getirip bolýar.
evaluation-send = Ibermek
evaluation-notice-thanks = Sag boluň. Pikiriňiz indiki çärä kömek eder.
evaluation-notice-closed = Bu çäre boýunça pikir kabul etmek tamamlandy.
evaluation-notice-shown = Guramaçy Siziň pikiriňiz bar netijeleri eýýäm gördi, şonuň üçin ony indi üýtgedip bolmaýar.
evaluation-notice-not-there = Diňe gatnaşanlar pikir aýdyp bilýär.
event-checkin-how = Girelgede alty sanly kod görkeziler. Şol sanlary şu ýere iberiň.
event-checkin-notice-welcome = Hoş geldiňiz! Gelendigiňiz bellige alyndy.
event-checkin-notice-already = Gelendigiňiz eýýäm bellige alnan. Hoş geldiňiz.
event-checkin-notice-no-seat = Bu çärede Siziň ýeriňiz ýok. Girelgedäki guramaça ýüz tutuň.
event-checkin-notice-other-day = Bu başga günüň kody. Girelgede şu günki kody soraň.
event-checkin-notice-wrong = Kod dogry däl. Sanlary barlaň.
event-checkin-notice-too-many = Synanyşyk köp boldy. Bir sagatdan soň gaýtadan synanyşyň ýa-da gelendigiňizi bellemegi guramaçydan haýyş ediň.
event-checkin-notice-no-day = Kod diňe çäräniň günlerinde işleýär.
event-checkin-notice-not-yet = Ol gün heniz gelmedi ýa-da onuň ýeri ýok.
event-decided-approved = «{ $title }»: dolandyryjy tassyklady, çäre yglan edildi.
event-decided-rejected =
    «{ $title }»: dolandyryjy tassyklamady. Sebäbi: { $reason }

    Garalama saklandy. Ony üýtgedip, ýene sorap bilersiňiz.
event-notice-attended = Gelendigiňiz eýýäm bellige alnan, şonuň üçin ýer Sizde galýar.
event-link-with-a-seat = <b>Onlaýn:</b> salgyny ýer alanyňyzdan soň görersiňiz.
event-link-stranger = Bu salgy { $network } torunyň çäresine eltýär. Bu Merkezi Aziýanyň zenanlarynyň hünär tory. Gatnaşyjy bolanyňyzda, çäre Size garaşar.
event-promised = Çäre: { $title }
event-attendees-button = Ýene kim gatnaşýar
event-attendees-about =
    <b>Ýene kim gatnaşýar?</b>

    Bu sanaw ýeri bar bolan we sanawda bolmak isleýänler üçindir. Goşulsaňyz, beýlekileri görersiňiz, olar hem Sizi profiliňiziň görkezişi ýaly görer. Sanawdan islän wagtyňyz çykyp bilersiňiz, şonda ony özüňiz hem görmersiňiz. Ýeriňizi gaýtarsaňyz, sanawda bolmarsyňyz.
event-attendees-join = Meni sanawa goş
event-attendees-leave = Meni sanawdan aýyr
event-attendees-joined = Siz sanawda.
event-attendees-left = Siz indi sanawda ýok.
event-attendees-others = Sanawda ýene: <b>{ $count }</b>
event-attendees-empty = Sanawda heniz başga hiç kim ýok.
event-place-with-a-seat = <b>Nirede:</b> geçirilýän ýeri orun alanyňyzdan soň görersiňiz.
event-place-everyone = Çäräni görýänleriň hemmesi
event-place-seats = Diňe ýeri barlar
event-sessions = Ýerli mejlisler
event-sessions-title =
    <b>Aýratyn ýerli mejlisler</b>
    Wagt ýerli: { $city }.
event-sessions-hint = Ýer almak üçin mejlisi basyň. Bir wagtda geçýän iki mejlisiň diňe birinde ýer alyp bolýar.
event-sessions-none = Şeýle mejlisiň öz ýerleri we garaşyş sanawy bolýar; ol çärede ýeri barlar üçin. Iki mejlis bir wagtda geçip biler.
event-session-seats = Alnan ýer: { $taken } / { $seats }
event-session-new = Täze mejlis
event-session-review = <b>Bu mejlis döredilsinmi?</b> Ol çäre bilen bile çap edilýär, çäre eýýäm çap edilen bolsa, aýratyn çap edilýär.
event-notice-needs-event = Ilki çäräniň özünde ýer almaly.
event-notice-overlaps = Bu wagtda Siziň başga mejlisde ýeriňiz bar. Ilki ony boşadyň.
