mentoring-button = Halypalyk
mentoring-title = <b>Halypalyk</b>
mentoring-about = Başga ýurtdaky, başga edaradaky kärdeş Size birnäçe aýlap maslahat berýär ýa-da Siz oňa maslahat berýärsiňiz. Ikiňiz hem razy bolanyňyzda, atlar görkezilýär.
mentoring-answer-these = Siziň jogabyňyza garaşylýar.
mentoring-no-programme = Häzir Size açyk maksatnama ýok.
mentoring-waits = Jogap bermek · { $country }
mentoring-programme-line =
    { $part ->
        [mentor] { $title } · Siz halypa
        [mentee] { $title } · Siz şägirt
       *[none] { $title }
    }
mentoring-run = Siziň alyp barýan maksatnamalaryňyz
mentoring-gone = Bu maksatnama indi Size açyk däl.
mentoring-programme-title = <b>{ $title }</b>
mentoring-programme-about = { $text }
mentoring-programme-facts =
    Aý sany: { $months }
    Başlanýar: { $starts }
    Jübüt sany, iň köp: { $places }
mentoring-closed = Maksatnama ýapyldy. Duşuşýan jübütler ylalaşylyşy ýaly dowam edýär.
mentoring-no-places = Häzir ähli orunlar doly. Orun boşasa, halypalardan ýene soralýar.
mentoring-both-sides = Bu maksatnamada Siz halypa gözläp bilersiňiz ýa-da özüňiz halypa bolup bilersiňiz.
mentoring-seek = Halypa gözleýärin
mentoring-offer = Halypa bolup bilerin
mentoring-you-are = <b>Gatnaşýarsyňyz:</b> { $side }
mentoring-side-mentor = Halypa
mentoring-side-mentee = Şägirt
mentoring-sides-mentor = <b>Halypalar</b>
mentoring-sides-mentee = <b>Şägirtler</b>
mentoring-offers = <b>Hödürleýär:</b> { $text }
mentoring-seeks = <b>Gözleýär:</b> { $text }
mentoring-topics = <b>Temalar:</b> { $topics }
mentoring-languages = <b>Diller:</b> { $languages }
mentoring-answered = <b>{ $question }</b> { $text }
mentoring-most = <b>Bir wagtda şägirt, iň köp:</b> { $count }
mentoring-gives = <b>Kärdeşiňize beriljek habarlaşma maglumatyňyz:</b> { $contact }
mentoring-is-full = Siz häzirlikçe hiç kimi almaýarsyňyz, şonuň üçin Sizi saýlap bolmaýar.
mentoring-has-pair = Bu maksatnamada Siziň halypaňyz bar.
mentoring-change = Üýtgetmek
mentoring-be-full = Häzirlikçe hiç kimi almazlyk
mentoring-take-again = Ýene şägirt almak
mentoring-withdraw = Ýazgymy pozmak
mentoring-withdraw-sure = Bu maksatnamadaky ýazgyňyz pozulsynmy? Sizi saýlanlara ýa-da Siz üçin soralýanlara habar berilmeýär. Duşuşýan jübüt dowam edýär.
mentoring-list = Meniň sanawym
mentoring-mentors = Halypa saýlamak
mentoring-list-none = Sanawyňyz boş. Üçe çenli halypa saýlaň.
mentoring-list-picked = Sanawyňyzdaky halypalar: { $count }. Olardan entek soralmady.
mentoring-list-sent = Halypalaryňyzdan yzly-yzyna soralýar. Her biriniň jogap wagty, gün: { $days }. Biri razy bolan badyna Size habar berilýär.
mentoring-list-title = <b>Halypalaryňyzyň sanawy</b>
mentoring-list-line = { $number }. { $who }
mentoring-list-ask = Ilki birinjiden soralýar, jogap wagty, gün: { $days }. Soň indikisinden soralýar. Kimiň ýüz öwrendigini hiç kim bilmeýär.
mentoring-send = Şu tertipde soramak
mentoring-take-off-number = № { $number } aýyrmak
mentoring-take-back = Sanawy yzyna almak
mentoring-take-back-sure = Sanawyňyz yzyna alynsynmy? Ondaky hiç kimden indi soralmaýar, Siz täzeden saýlap bilersiňiz.
mentoring-choose = <b>Kim halypaňyz bolup biler</b>

    Iň laýyklary ilki gelýär. Soralmaly tertibinde saýlaň, iň köp: { $most }.
mentoring-none-fit = Häzir Size laýyk gelýän ýok. Maksatnamanyň utgaşdyryjysy gözleýändigiňizi görýär, soňra şu ýere ýene seredip bilersiňiz.
mentoring-mentor-line = { $number } · { $country }
mentoring-who = <b>{ $who }</b>
mentoring-reasons = <b>Biri-biriňize näme üçin laýyk gelýärsiňiz:</b>
mentoring-reason-topic = • Umumy temalar: { $what }
mentoring-reason-country = • Ol başga ýurtda işleýär.
mentoring-reason-chain = • Onuň ýolbaşçylygy başga.
mentoring-reason-language = • Umumy diller: { $what }
mentoring-nameless = Ol razy bolanda adyny görýärsiňiz, ol hem Siziňkini şonda görýär.
mentoring-pick = Sanawyma goşmak
mentoring-take-off = Sanawdan aýyrmak
mentoring-choice-added = Ol sanawyňyzda.
mentoring-choice-removed = Ol indi sanawyňyzda ýok.
mentoring-choice-sent = Iberildi. Sanawyňyzdaky birinji halypadan soralýar.
mentoring-choice-withdrawn = Sanaw yzyna alyndy. Täzeden saýlap bilersiňiz.
mentoring-choice-too-many = Sanawyňyzda eýýäm üç halypa bar. Ilki birini aýryň.
mentoring-choice-empty = Sanawyňyz boş. Ilki halypa saýlaň.
mentoring-choice-paired = Indi Siz jübüt. Biri-biriňiziň adyňyzy we habarlaşma maglumatyňyzy görýärsiňiz.
mentoring-choice-declined = Siz ýüz öwürdiňiz. Hiç kime habar berilmeýär.
mentoring-choice-full = Şägirtleriňiz isleýän sanyňyza ýetdi. Ýene birini almak üçin ýazgyňyzy üýtgediň.
mentoring-choice-no-room = Maksatnamadaky ähli orunlar doly.
mentoring-choice-gone = Bu indi açyk däl.
mentoring-asked = Bir kärdeş «{ $title }» maksatnamasynda halypasy bolmagyňyzy isleýär.
mentoring-asked-until = Jogap möhleti: { $when }. Ýüz öwürseňiz ýa-da jogap bermeseňiz, başgasyndan soralýar, Siz bolandygyňyzy hiç kim bilmeýär.
mentoring-accept = Onuň halypasy bolmak
mentoring-accept-sure = Onuň halypasy bolýarsyňyzmy? Biri-biriňiziň adyňyzy görersiňiz, ol şu habarlaşma maglumatyny alar: { $contact }
mentoring-decline = Ýüz öwürmek
mentoring-decline-sure = Ýüz öwürýärsiňizmi? Hiç kime habar berilmeýär: oňa-da, utgaşdyryja-da.
mentoring-proposed-mentee = «{ $title }» maksatnamasynyň utgaşdyryjysy Size şägirt hödürleýär.
mentoring-proposed-mentor = «{ $title }» maksatnamasynyň utgaşdyryjysy Size halypa hödürleýär.
mentoring-proposed-ask = Jogap möhleti: { $when }. Diňe ikiňiz hem razy bolsaňyz, biri-biriňiziň adyňyzy görersiňiz. Ýüz öwrülendigini hiç kim görmeýär.
mentoring-proposed-waits = Siz razy bolduňyz. Kärdeşiň jogap möhleti: { $when }.
mentoring-agree = Razy bolmak
mentoring-agree-sure = Razymysyňyz? Kärdeş hem razy bolanda, biri-biriňiziň adyňyzy we habarlaşma maglumatyňyzy görersiňiz.
mentoring-take-back-yes = Pikirim üýtgedi
mentoring-proposal-proposed = Ikisinden hem soralýar. Hiç zat çykmasa, Size habar berilýär.
mentoring-proposal-paired = Indi Siz jübüt. Biri-biriňiziň adyňyzy we habarlaşma maglumatyňyzy görýärsiňiz.
mentoring-proposal-agreed = Ýazyldy. Kärdeş razy bolan badyna Size habar berilýär.
mentoring-proposal-declined = Siz ýüz öwürdiňiz. Hiç kime habar berilmeýär.
mentoring-proposal-already = Bu ikisinden eýýäm soralýar.
mentoring-proposal-unfit = Bu ikisi jübüt bolup bilmeýär: umumy dil we dürli edaralar gerek.
mentoring-proposal-full = Bu halypa häzir hiç kimi almaýar.
mentoring-proposal-no-room = Maksatnamadaky ähli orunlar doly.
mentoring-proposal-gone = Bu indi açyk däl.
mentoring-review = <b>Ýazgyňyzy barlaň</b>
mentoring-mentor-promise = Şägirtler muny adyňyz, edaraňyz we habarlaşma maglumatyňyz bolmazdan okaýar. Halypa bolmaga razy bolanyňyzda, olary görýär.
mentoring-mentee-promise = Siziň saýlan halypalaryňyz muny adyňyz, edaraňyz we habarlaşma maglumatyňyz bolmazdan okaýar. Razy bolanlarynda, olary görýär.
mentoring-save = Saklamak
mentoring-question = <b>{ $question }</b>

    Jogabyňyzy Siziň saýlan halypalaryňyz okaýar.
mentoring-entry-field-words = Öz sözüňiz bilen
mentoring-entry-field-topics = Temalar
mentoring-entry-field-languages = Diller
mentoring-entry-field-most = Näçe
mentoring-entry-field-gives = Habarlaşma
mentoring-entry-field-q0 = 1-nji jogap
mentoring-entry-field-q1 = 2-nji jogap
mentoring-entry-field-q2 = 3-nji jogap
mentoring-entry-notice-saved = Saklandy.
mentoring-entry-notice-full = Saklandy. Ýene şägirt alýançaňyz, Sizi saýlap bolmaýar.
mentoring-entry-notice-free = Saklandy. Sizi ýene saýlap bilýärler.
mentoring-entry-notice-withdrawn = Ýazgyňyz pozuldy.
mentoring-entry-notice-other-side = Siz bu maksatnama eýýäm beýleki tarapdan gatnaşýarsyňyz. Ilki şol ýazgyny pozuň.
mentoring-entry-notice-has-pair = Bu maksatnamada Siziň halypaňyz bar.
mentoring-entry-notice-closed = Maksatnama ýapyk.
mentoring-entry-notice-gone = Bu indi açyk däl.
mentor-ask-words =
    <b>Kärdeşe nämede kömek edip bilersiňiz?</b>

    Mysal üçin: erkekler toparyna ýolbaşçylyk etmek, daşary ýurtdaky gulluga taýýarlanmak, çaga bakyşdan soň işe dolanmak. 400 belgä çenli, atsyz we habarlaşma maglumatsyz.
mentor-ask-topics = <b>Haýsy temalar boýunça?</b> Dörde çenli saýlaň.
mentor-ask-languages = <b>Haýsy dillerde gepleşip bilersiňiz?</b>
mentor-ask-most = <b>Bir wagtda näçe şägirt alyp bilersiňiz?</b> 1-den 5-e çenli san ýazyň.
mentor-ask-gives = <b>Şägirdiňiz haýsy habarlaşma maglumatyny alýar?</b> Siz razy bolanyňyzda, ol muny görýär.
mentee-ask-words =
    <b>Nämede kömek isleýärsiňiz?</b>

    Mysal üçin: bölüm başlygy hökmünde ilkinji ýylym. 400 belgä çenli, atsyz we habarlaşma maglumatsyz.
mentee-ask-topics = <b>Haýsy temalar boýunça?</b> Dörde çenli saýlaň.
mentee-ask-languages = <b>Haýsy dillerde gepleşip bilersiňiz?</b>
mentee-ask-gives = <b>Halypaňyz haýsy habarlaşma maglumatyny alýar?</b> Ol razy bolanda, muny görýär.
mentoring-nobody-left = Sanawyňyzdaky halypalaryň hiç biri häzir boş däl. Başgalaryny saýlap ýa-da garaşyp bilersiňiz: maksatnamanyň utgaşdyryjysy gözleýändigiňizi görýär.
mentoring-choose-anew = Täzeden saýlamak
mentoring-paired = Halypalykda jübütiňiz bar: ikiňiz hem razy bolduňyz. Indi biri-biriňiziň adyňyzy we habarlaşma maglumatyňyzy görýärsiňiz. Indiki ädim: nämä ýetmek isleýändigiňizi bilelikde ýazyň.
mentoring-lapsed = «{ $title }» maksatnamasynda hödürlenen jübüt emele gelmedi.
mentoring-open = Açmak
mentoring-pair-line = { $name } · { $state }
mentoring-pair-head =
    <b>{ $title }</b>
    Siz: { $side } · { $state }
mentoring-pair-is-proposed = hödürlendi
mentoring-pair-is-agreeing = ylalaşýarlar
mentoring-pair-is-running = duşuşýarlar
mentoring-pair-is-completed = tamamlandy
mentoring-pair-is-ended = bes edildi
mentoring-pair-is-lapsed = emele gelmedi
mentoring-pair-dates = Başlanýar: { $began }, tamamlanýar: { $ends }
mentoring-pair-gone = Bu jübüt indi ýok.
mentoring-away = Kärdeşiňiz bilen häzir bu ýerde habarlaşyp bolmaýar.
mentoring-write-first =
    { $who ->
        [mentor] Indi ikiňiz maksatlar barada ylalaşýarsyňyz. Adatça olary şägirt ýazýar, ýöne Siz hem başlap bilersiňiz.
       *[mentee] Indi ikiňiz maksatlar barada ylalaşýarsyňyz. Nämä ýetmek isleýändigiňizi ýazyň; halypaňyz muny kabul edýär ýa-da üýtgedýär.
    }
mentoring-write = Ylalaşygy ýazmak
mentoring-agreement = Ylalaşyk
mentoring-you-accept = Ylalaşygy okaň we kabul ediň ýa-da üýtgediň.
mentoring-other-accepts = Siz ylalaşygy kabul etdiňiz. Kärdeşiňiz ony okaýar.
mentoring-answer-now = Soraga jogap bermek
mentoring-answer-waits = Bir sorag jogabyňyza garaşýar.
mentoring-next = Indiki soragyň gelýän güni: { $day }.
mentoring-ended-first = Halypalyk bes edildi. Ikiňize hem başgalardan öň jübüt tapylýar.
mentoring-be-mentor = Halypa bolmak isleýärin
mentoring-be-mentor-noted = Sag boluň. Siziň halypa bolup biljek maksatnamaňyz açylanda, Size habar berilýär.
mentoring-contact = Onuň habarlaşma maglumaty
mentoring-end = Halypalygy bes etmek
mentoring-end-sure = Bu kärdeş bilen halypalyk bes edilsinmi: { $name }? Oňa bes edilendigi habar berilýär, sebäbi aýdylmaýar. Ikiňize hem başgalardan öň jübüt tapylýar.
mentoring-end-done = Halypalyk bes edildi.
mentoring-ended = Halypalygyňyz bes edildi. Sebäbini aýtmak gerek däl, hiç kim günäkär däl. Size başgalardan öň jübüt tapylýar.
mentoring-trouble = Bir zat nädogrumy? Aşakdaky düwme bilen habar beriň. Bu barada iki edaraňyzdan daşdaky adamlar karar berýär, eger şeýle adamlar bar bolsa.
mentoring-agreement-title = <b>Ylalaşyk, nusga: { $number }</b>
mentoring-version-both = Ikisi hem kabul etdi ({ $day }).
mentoring-version-waits = Siz kabul etdiňiz ({ $day }). Kärdeşiňiz okaýar.
mentoring-version-yours = Ýazylan güni: { $day }. Kabul ediň ýa-da üýtgediň.
mentoring-version-old = Öňki nusga ({ $day })
mentoring-goals = <b>Maksatlar</b>
mentoring-goal = { $number }. { $text }
mentoring-agreement-facts =
    Dil: { $language }
    Duşuşyklar: { $rhythm }
    Aý sany: { $months }
mentoring-clauses =
    <b>Her jübüt üçin umumy düzgünler</b>
    • Siz iş we hünär ösüşi barada gepleşýärsiňiz, amallar, işler we gizlin zatlar barada däl.
    • Aýdylanlar ikiňiziň araňyzda galýar, diňe biri howp astynda bolsa ýa-da kanun talap etse, başgaça bolýar.
    • Baha bermek, hödürnama, pul we sowgat ýok. Hukuk, lukmançylyk we psihologik kömegi başgalar berýär.
    • Duşuşyklary şägirt hödürleýär. Gelip bilmeýän bir gün öň aýdýar. Her kim ýazgylaryny özünde saklaýar we soňunda pozýar.
    • Islendik biriňiz muny islendik wagt bes edip bilýär, sebäpsiz we günäsiz.
    • Bir zat nädogry bolsa, habar beriň: bu barada iki edaraňyzdan daşdaky adamlar karar berýär, eger şeýle adamlar bar bolsa.
mentoring-accept-agreement = Kabul etmek
mentoring-write-anew = Üýtgetmek
mentoring-agreement-review = <b>Ylalaşygy barlaň</b>
mentoring-agreement-send = Kabul edip ibermek
mentoring-agreement-field-goals = Maksatlar
mentoring-agreement-field-language = Dil
mentoring-agreement-field-rhythm = Duşuşyklar
mentoring-rhythm-weekly = her hepde
mentoring-rhythm-fortnightly = iki hepdede bir gezek
mentoring-rhythm-monthly = aýda bir gezek
mentoring-agreement-notice-written = Iberildi. Kärdeşiňiz kabul edip ýa-da üýtgedip biler.
mentoring-agreement-notice-accepted = Kabul edildi. Indi şu nusga güýje eýe.
mentoring-agreement-notice-began = Ikisi hem kabul etdi: halypalyk başlanýar. Ilkinji gezek 14 günüň içinde duşuşyň.
mentoring-agreement-notice-changed = Bu aralykda ylalaşyk üýtgedildi. Ony täzeden okaň.
mentoring-agreement-notice-already = Siz ony eýýäm kabul etdiňiz.
mentoring-agreement-notice-gone = Bu jübüt indi ýok.
mentoring-agreement-came = Halypalyk ylalaşygyňyzyň täze nusgasy bar. Ony okaň we kabul ediň ýa-da üýtgediň.
mentoring-agreement-holds = Halypalyk ylalaşygyny ikisi hem kabul etdi. Başlanandan soň 14 günüň içinde ilkinji gezek duşuşyň.
goals-ask-goals =
    <b>Bilelikde nämä ýetmek isleýärsiňiz?</b>

    Birden üçe çenli maksat, her biri aýratyn setirde. Olary kärdeşiňiz okaýar, şonuň üçin ikiňiziň hem düşünýän diliňizde ýazyň.
goals-ask-language = <b>Haýsy dilde gepleşýärsiňiz?</b>
goals-ask-rhythm = <b>Näçe ýygy duşuşýarsyňyz?</b>
mentoring-only-counted = Jogabyňyz diňe sanalýar. Onuň Siziňkidigini hiç kim, hatda utgaşdyryjy-da görmeýär.
mentoring-checkin-agreement = Halypalygyňyzda ikiňiziň hem kabul eden ylalaşygyňyz entek ýok. Ony ýazyň ýa-da okaň: { $name }
mentoring-checkin-fortnight = <b>Eýýäm gepleşdiňizmi?</b>

    Iki hepde mundan öň halypalygyňyz başlandy: { $name }
mentoring-checkin-midpoint = <b>Ýoluň ýarysy: maksatlaryňyz nähili?</b>

    Halypalygyňyz: { $name }
mentoring-checkin-end = <b>Halypalygyňyz tamamlandy. Isleýäniňize ýetdiňizmi?</b>

    Halypalygyňyz: { $name }
mentoring-checkin-later = <b>Üç aý geçdi: ol Size henizem kömek edýärmi?</b>

    Halypalygyňyz: { $name }
mentoring-step-agreement = Ylalaşyk
mentoring-step-fortnight = Iki hepdeden soň
mentoring-step-midpoint = Ýoluň ýarysynda
mentoring-step-end = Soňunda
mentoring-step-later = Üç aýdan soň
mentoring-answer-fortnight-yes = Hawa, gepleşdik
mentoring-answer-fortnight-partly = Gününi belledik
mentoring-answer-fortnight-no = Entek ýok
mentoring-answer-midpoint-yes = Maksada tarap barýarys
mentoring-answer-midpoint-partly = Pikir edenimizden haýal
mentoring-answer-midpoint-no = Biri-birimize laýyk däl
mentoring-answer-end-yes = Hawa, ýetdik
mentoring-answer-end-partly = Bölekleýin
mentoring-answer-end-no = Halypalyk bolmady
mentoring-answer-later-yes = Hawa, örän
mentoring-answer-later-partly = Azajyk
mentoring-answer-later-no = Ýok
mentoring-answer-over = Bu soraga jogap berlen ýa-da ol indi açyk däl.
mentoring-thanks-fortnight-yes = Sag boluň. Gowy başlangyç.
mentoring-thanks-fortnight-partly = Sag boluň. Ilkinji gürrüň oňat geçsin.
mentoring-thanks-fortnight-no = Sag boluň. Ilkinji gürrüň barada ylalaşmak iň kyny: häzir bilelikde wagt tapyň.
mentoring-thanks-midpoint-yes = Sag boluň. Şeýle dowam ediň.
mentoring-thanks-midpoint-partly = Sag boluň. Ylalaşykdaky maksatlary we duşuşyklaryň ýygylygyny islendik wagt üýtgedip bilersiňiz.
mentoring-thanks-midpoint-no = Sag boluň. Ylalaşygy üýtgedip ýa-da halypalygy sebäpsiz bes edip bilersiňiz. Şonda ikiňize hem başgalardan öň jübüt tapylýar.
mentoring-thanks-end-yes = Sag boluň, ikiňizi hem gutlaýarys.
mentoring-thanks-end-partly = Sag boluň, ikiňizi hem gutlaýarys.
mentoring-thanks-end-no = Aýdanyňyz üçin sag boluň. Indiki maksatnama gatnaşyp bilersiňiz.
mentoring-thanks-later-yes = Sag boluň. Muny eşitmek ýakymly.
mentoring-thanks-later-partly = Sag boluň.
mentoring-thanks-later-no = Aýdanyňyz üçin sag boluň.
mentoring-invited = «{ $title }» maksatnamasy açyldy. Siz halypa bolmak isleýärdiňiz: bu maksatnamada bolup bilersiňiz.
mentoring-run-list = <b>Halypalyk maksatnamalary</b>
mentoring-run-none = Entek maksatnama ýok. Ilkinjisini ýazyň.
mentoring-run-new = Täze maksatnama
mentoring-run-line = { $title } · { $state } · { $pairs }/{ $places }
mentoring-programme-is-draft = garalama
mentoring-programme-is-open = açyk
mentoring-programme-is-closed = ýapyk
mentoring-run-state = <b>Maksatnama:</b> { $state }
mentoring-run-questions =
    <b>Şägirtlere soraglar:</b>
    { $text }
mentoring-run-for = <b>Kimler üçin:</b> { $audience }
mentoring-run-change = Üýtgetmek
mentoring-run-languages = Diller
mentoring-run-audience = Kimler üçin
mentoring-run-mentees = Şägirtler
mentoring-run-mentors = Halypalar
mentoring-run-pairs = Jübütler
mentoring-run-numbers = Sanlar
mentoring-run-open = Maksatnamany açmak
mentoring-run-open-sure = «{ $title }» açylsynmy? Degişli gatnaşyjylar Siz ýapýançaňyz hödürläp we gözläp bilýär. Başlanýar: { $starts }.
mentoring-run-close = Maksatnamany ýapmak
mentoring-run-close-sure = «{ $title }» ýapylsynmy? Indi hiç kimden soralmaýar, täze jübüt emele gelmeýär. Duşuşýan jübütler dowam edýär.
mentoring-run-delete = Garalamany pozmak
mentoring-run-delete-sure = «{ $title }» pozulsynmy? Ol hiç haçan açyk bolmady.
mentoring-run-which-language = Ýazylan dili: { $language }. Ýene haýsy dilde ýazmak isleýärsiňiz?
mentoring-run-review = <b>Maksatnamany barlaň</b>
mentoring-run-save = Saklamak
mentoring-programme-field-title = Ady
mentoring-programme-field-about = Mazmuny
mentoring-programme-field-months = Aýlar
mentoring-programme-field-places = Jübütler
mentoring-programme-field-starts = Başlanýar
mentoring-programme-field-questions = Soraglar
programme-ask-title = <b>Maksatnamanyň ady näme?</b>
programme-ask-about =
    <b>Ol näme hakda?</b>

    Kimler üçin, şägirtler näme alýar. 1 000 belgä çenli.
programme-ask-months = <b>Jübütler näçe aý duşuşýar?</b> 5-den 12-ä çenli san ýazyň.
programme-ask-places = <b>Näçe jübüt bolup biler?</b> Sanyny ýazyň.
programme-ask-starts = <b>Ol haýsy gün başlanýar?</b> Şoňa çenli halypalar we şägirtler biri-birini tapýar.
programme-ask-questions =
    <b>Şägirtlerden näme soralsyn?</b>

    Üçe çenli sorag, her biri aýratyn setirde. Jogaplary onuň saýlan halypalary we Siz okaýarsyňyz.
mentoring-programme-notice-saved = Saklandy.
mentoring-programme-notice-opened = Maksatnama açyldy.
mentoring-programme-notice-closed = Maksatnama ýapyldy. Duşuşýan jübütler dowam edýär.
mentoring-programme-notice-deleted = Garalama pozuldy.
mentoring-programme-notice-past = Başlanýan güni gelejekde bolmaly. Ony üýtgediň.
mentoring-programme-notice-changed = Bu aralykda maksatnamany biri üýtgetdi. Ýene saklasaňyz, tekstiňiz onuň ornuna ýazylýar.
mentoring-programme-notice-too-few = Ondan köp orun eýýäm doly. Uly san görkeziň.
mentoring-programme-notice-has-pairs = Jübütler eýýäm bar, şonuň üçin başlanýan güni we aý sany üýtgemeýär.
mentoring-programme-notice-names-differ = Birinji dilde näçe sorag bolsa, şonça sorag ýazyň.
mentoring-programme-notice-already = Bu eýýäm edildi.
mentoring-programme-notice-not-allowed = Muny diňe onuň utgaşdyryjysy we dolandyryjylar edip bilýär.
mentoring-programme-notice-gone = Bu maksatnamany Siz alyp barmaýarsyňyz.
mentoring-nobody-yet = Entek hiç kim ýok.
mentoring-person-line = { $name } · jübüt: { $pairs }
mentoring-person-pairs = <b>Häzirki jübütleri:</b> { $count }
mentoring-person-full = Ol häzirlikçe hiç kimi almaýar.
mentoring-person-waits = Onuň saýlan halypalaryndan soralýar.
mentoring-person-looks = Onuň halypasy ýok, onuň üçin hiç kimden soralmaýar.
mentoring-propose = Oňa halypa hödürlemek
mentoring-propose-whom = <b>Oňa kimi hödürleýärsiňiz?</b> Iň laýyklary ilki gelýär.
mentoring-propose-nobody = Häzir oňa laýyk, orny boş halypa ýok.
mentoring-propose-sure = Bu ikisi biri-birine hödürlensinmi? Halypa: { $mentor }. Şägirt: { $mentee }. Ikisinden hem at aýdylman soralýar, jogap wagty, gün: { $days }. Kimiň näme jogap berendigini görmeýärsiňiz.
mentoring-propose-both = Ikisinden hem soramak
mentoring-pairs = <b>Jübütler</b>
mentoring-pairs-none = Entek jübüt ýok.
mentoring-pair-row =
    { $state ->
        [silent] ⚠ { $mentor } – { $mentee }
        [proposed] … { $mentor } – { $mentee }
        [completed] ✓ { $mentor } – { $mentee }
        [ended] × { $mentor } – { $mentee }
        [lapsed] × { $mentor } – { $mentee }
       *[other] { $mentor } – { $mentee }
    }
mentoring-pair-state = <b>Jübüt:</b> { $state }
mentoring-proposed-until = Ikisiniň jogap möhleti: { $day }.
mentoring-silence = <b>Iki gezek soraldy, jogap ýok:</b>
mentoring-silence-line = • { $side } · { $step } · { $day }
mentoring-silence-help = Ikisiniň näme jogap berendigini hiç kim görmeýär. Olara utgaşdyryjy hökmünde mylakatly ýazyň we kömek gerekmi diýip soraň.
mentoring-silence-came = Halypalyk maksatnamaňyzyň bir jübütinde sorag iki gezek berilse-de, jogap gelmedi.
mentoring-numbers = <b>Sanlar:</b> { $title }
mentoring-numbers-people =
    Halypalar: { $mentors }
    Şägirtler: { $mentees }
    Halypasyz şägirtler: { $looking }
mentoring-number = Jübütler, { $what }: { $count }
mentoring-answers = <b>Halypalar we şägirtler näme diýdi</b> (hawa · bölekleýin · ýok)
mentoring-answers-line = { $step }: { $yes } · { $partly } · { $no }
mentoring-answers-later = Maksatnama ýapylyp, hemmesi tamamlananda, jogaplar san görnüşinde görkezilýär.
