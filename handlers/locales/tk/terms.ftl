dialogue-button = Dialog
dialogue-title = <b>Merkezi Aziýanyň zenanlarynyň dialogy</b>
dialogue-about = Her ýyl başga ýurt başlyklyk edýär. Bu ýerde ýylyň nämä bagyşlanandygy we geçen ýyllaryň netijeleri görkezilýär.
dialogue-no-year = Başlyklyk entek girizilmedi.
dialogue-year = Şu ýyl
dialogue-past = Geçen ýyllar
year-name = { $span } · { $country }
year-title = <b>{ $name }</b>
year-chair = <b>Başlyklyk:</b> { $country }
year-days = { $start } – { $end }
year-persons = <b>Başlyklygyň adyndan:</b> { $names }
year-not-begun = Bu başlyklyk entek başlanmady.
year-late = Soňky güni geçdi. Başlyklyk tabşyrylýança dowam edýär.
year-next = <b>Indiki başlyklyk:</b> { $country }
year-no-priorities = Bu ýylyň ileri tutulýan ugurlary entek kabul edilmedi.
year-showcase =
    <b>Sergi:</b> { $countries ->
        [0] taslama ýok
       *[other] { $countries } ýurtdan { $shown } taslama
    }
year-repeated = { $countries } ýurtda { $times } gezek gaýtalandy
themes-priority = Ileri tutulýan ugurlar
themes-track = Tematiki ugurlar
themes-head = <b>{ $name }</b>
themes-none = Entek hiç zat ýok.
theme-line = { $number }. { $title }
theme-sentence = <i>{ $text }</i>
theme-is-priority = { $number }-nji ugur: { $title }
theme-is-track = { $number }-nji tema: { $title }
theme-of-priority = <b>Ýylyň ileri tutulýan ugry:</b> { $title }
theme-of-track = <b>Tematiki ugur:</b> { $title }
theme-tied = — { $title }
theme-tied-more = ýene: { $count }
theme-tied-nothing = Entek oňa degişli zat ýok.
theme-gone = Bu ugur indi ýok.
theme-choose = Ýylyň ugurlary
tied-event = <b>Çäreler</b>
tied-practice = <b>Iň gowy tejribeler</b>
past-title = <b>Geçen ýyllar</b>
past-none = Entek tamamlanan ýyl ýok.
tie-title = <b>{ $title }</b>
tie-about = Bu ýylyň haýsy ugurlaryna degişli? Bellemek ýa-da belligi aýyrmak üçin basyň. Iň köpi: { $most }.
tie-no-themes = Bu ýylyň ugurlary entek ýok.
tie-tied = Bellendi.
tie-untied = Bellik aýryldy.
tie-unchanged = Hiç zat üýtgemedi.
tie-too-many = Ilki bir belligi aýryň.
tie-over = Ol ýyl tamamlandy. Oňa degişli zatlar indi üýtgemeýär.
tie-not-allowed = Siz muny ýylyň ugruna degişli edip bilmeýärsiňiz ýa-da häzirki ýyl ýok.
tied-plan-item = <b>Hereketleriň meýilnamasynyň bentleri</b>
tied-decision = <b>Kararlar we maslahatlar</b>
dialogue-plan = Hereketleriň meýilnamasy
dialogue-board = Hyzmatdaşlyk tagtasy
tied-project = <b>Taslamalar</b>
becomes-goes-on = dowam edýär
becomes-closed = ýapylýar
becomes-given = tabşyrylýar
becomes-give = Birine tabşyrmak…
chairanswer-ask-text =
    <b>Siziň jogabyňyz</b>

    Ony başlyklyk edýänler Siziň adyňyz we ýurduňyz bilen okaýarlar.
chairletter-ask-text =
    <b>Ähli ýurtlaryň habarlaşyk wekillerine näme ýazarsyňyz?</b>

    Olaryň her biri Size şu ýerde jogap berip biler. Gulluk ýa-da gizlin zat ýazmaň.
handover-is-open = taýýarlanýar
handover-is-sent = täze başlyklyga garaşýar
handover-is-confirmed = tassyklandy
handover-notice-decided = Ýazyldy.
handover-notice-sent = Sanaw täze başlyklykda. Ol tassyklanýança hukuklar Sizde galýar.
handover-notice-taken-back = Sanaw ýene Sizde.
handover-notice-returned = Sanaw Siziň belligiňiz bilen häzirki başlyklyga gaýtaryldy.
handover-notice-confirmed = Tassyklandy. Başlyklyk tabşyryldy.
handover-notice-unchanged = Hiç zat üýtgemedi.
handover-notice-not-open = Bu indi açyk däl.
handover-notice-not-possible = Bu ýerde beýle karar mümkin däl.
handover-notice-not-a-getter = Oňa tabşyryp bolmaýar. Hukugy bolan adamy saýlaň: utgaşdyryjyny, administratory ýa-da indiki başlyklygyň wekilini; barlag üçin – ol barada karar kabul edip bilýän adamy.
handover-notice-already-sent = Sanaw täze başlyklykda. Üýtgetmek üçin ilki ony yzyna alyň.
handover-notice-undecided = Bir zat entek çözülmedi ýa-da soň açyldy. Ilki häzirki başlyklyk karar berýär.
handover-notice-changed = Sanaw şondan bäri üýtgedi. Ony ýene okaň.
handover-notice-no-successor = Indiki başlyklyk entek girizilmedi ýa-da onuň wekili ýok. Ony dolandyryjy girizýär.
handover-notice-not-sent = Sanaw entek taýýar däl. Onuň üstünde häzirki başlyklyk işleýär.
handover-notice-not-allowed = Tabşyrmak iki başlyklyga degişli. Häzir Siz olaryň hiç biriniň wekili däl.
handoverreturn-ask-note =
    <b>Sanawda nämäni üýtgetmeli?</b>

    Sözleriňizi häzirki başlyklyk okaýar.
item-event = Çäre
item-review = Barlag
letter-notice-sent = Iberildi. Jogaplar şu ýere geler.
letter-notice-answered = Başlyklyga iberildi.
letter-notice-too-many = Bu gün üçin ýeterlik. Ertir ýene ýazyp bilersiňiz; tekstiňiz saklandy.
letter-notice-nobody = Entek hiç bir ýurduň habarlaşyk wekili ýok. Olar utgaşdyryjylar; dolandyryjy başgalary hem belläp biler.
letter-notice-gone = Bu hata indi jogap berip bolmaýar ýa-da ol Size ýazylmady.
letter-notice-not-allowed = Ähli habarlaşyk wekillerine diňe häzir başlyklyk edýänler ýazyp biler.
meeting-opening = Açylyş
meeting-forum = Sebit forumy
meeting-closing = Ýapylyş
meeting-line = { $meeting } · { $day } · { $title }
meeting-cancelled = { $meeting } · { $day } · { $title } (ýatyryldy)
meeting-call = Çagyrmak: { $meeting }
meeting-already = Bu duşuşyk eýýäm çagyryldy.
meetings-title = <b>Ýylyň duşuşyklary</b>
meetings-about = Duşuşyk hemmeler üçin çäredir. Ony Siz taýýarlaýarsyňyz, gatnaşyjylara habar berilmezden öň dolandyryjy tassyklaýar.
priorities-notice-proposed = Teklip edildi. Kabul edilende Size habar berler.
priorities-notice-withdrawn = Ugurlary ýene üýtgedip bolýar.
priorities-notice-adopted = Bu ýylyň ugurlary eýýäm kabul edildi.
priorities-notice-too-few = Ýyla azyndan üç ugur gerek.
priorities-notice-under-review = Ugurlar eýýäm kabul edilmegine garaşýar.
priorities-notice-unchanged = Hiç zat üýtgemedi.
priorities-notice-not-allowed = Muny diňe şu ýylky başlyklyk edip biler.
priorities-about = Başlyklyk { $least } – { $most } ugur teklip edýär, hersi bir sözlem bilen, mümkin boldugyça köp dilde. Barlagdan soň kabul edilýär we hemmelere görünýär.
priorities-adopted = Kabul edildi. Ýetmeýän dilleri goşup bolýar; sözleri diňe dolandyryjy düzedýär.
priorities-proposed = <i>Kabul edilmegine garaşýar.</i>
priorities-propose = Kabul etmäge teklip etmek
priorities-revise = Teklibi üýtgetmek
priorities-decided-adopted = Ýylyň ugurlary kabul edildi. Olary hemmeler görýär: /year.
priorities-decided-returned = Ugurlar Size gaýtaryldy: { $reason }
priority-in = <b>{ $number }.</b> { $language }: <b>{ $title }</b>
term-ask-country = <b>Haýsy ýurt başlyklyk edýär?</b>
term-ask-starts =
    <b>Başlyklyk haýsy gün başlanýar?</b>

    Mysal üçin: 01.01.2027.
term-ask-ends =
    <b>Soňky güni haýsy?</b>

    Hukuklar tabşyrylýança başlyklykda galýar.
term-field-country = Ýurt
term-field-starts = Ilkinji güni
term-field-ends = Soňky güni
term-is-planned = öňde
term-is-current = häzir
term-is-past = tamamlandy
term-done = Saklandy.
term-unchanged = Hiç zat üýtgemedi.
term-overlaps = Bu günler eýýäm başga başlyklyga degişli.
term-overlaps-with = Bu günler başga başlyklyga degişli: { $name }, { $start } – { $end }. Ilkinji ýa-da soňky gününi üýtgediň.
term-backwards = Soňky gün ilkinji günden öň.
term-too-long = Başlyklyk üç ýyldan uzak bolmaýar.
term-begun = Bu başlyklyk başlandy. Ýurdy we ilkinji güni üýtgemeýär; tamamlanan düýbünden üýtgemeýär.
term-before-current = Täze başlyklyk häzirkisinden soň başlanýar.
term-not-a-country = Iň bolmanda bir ýurt galmaly, hersi tora belli bolmaly.
term-not-a-member = Häzir ol gatnaşyjy däl.
term-too-many = Bu başlyklyga eýýäm bäş adam wekilçilik edýär.
term-chairs-now = Bu ýurt häzir başlyklyk edýär. Ilki başlyklygy tabşyryň, soň ýurt çykyp biler.
term-gone = Bu başlyklyk indi ýok.
term-not-allowed = Muny diňe dolandyryjylar edip biler.
term-line = { $name } · { $state }
term-state = <b>Ýagdaýy:</b> { $state }
term-nobody = Entek wekili ýok.
term-about = Wekiller başlyklyk hukugyny tabşyrmakdan başlap alýarlar, öň däl. Iň birinji başlyklyk ilkinji gününde başlanýar.
term-new = Täze başlyklyk
term-change = Üýtgetmek
term-add-person = Goşmak
term-remove-person = Boşatmak: { $name }
term-delete = Pozmak…
term-delete-sure = <b>Bu başlyklyk pozulsynmy?</b> { $name }. Ugurlary we wekilleri hem pozular.
term-delete-yes = Hawa, pozmak
term-deleted = Pozuldy.
term-review = <b>Hemmesi dogrumy?</b>
term-is-over = Bu günler eýýäm geçdi. Geçen ýyl hökmünde girizilýär, hiç kime hukuk bermeýär.
term-has-come = Ilkinji güni geldi. Häzir başlyklyk ýok bolsa, bu derrew başlanýar we wekilleri hukuk alýar.
term-enter-past = Geçen ýyl diýip girizmek
term-past-year = Geçen ýyl hökmünde girizildi. Hiç kime hukuk bermeýär.
term-days-over = Soňky güni eýýäm geçdi. Bu başlyklyk iň irki şu gün gutaryp biler. Geçen ýyl «Täze başlyklyk» düwmesi bilen girizilýär.
term-day-range = { $first } we { $last } ýyllaryň arasyndaky güni ýazyň.
terms-button = Möhlet we nobat
terms-title = <b>Başlyklyklar</b>
terms-none = Entek hiç zat girizilmedi. Geçen ýyllary hem girizip bolýar.
termlength-ask-months =
    <b>Başlyklyk näçe aý?</b>

    1-den 36-a çenli san. Girizilenler üýtgemeýär.
theme-add-priority = Ugur goşmak
theme-add-track = Tema goşmak
theme-ask-title =
    <b>Ol nähili atlandyrylýar?</b>

    Bir setir, 80 belgä çenli.
theme-ask-sentence =
    <b>Ondan nähili netijä garaşylýar?</b>

    Bir sözlem, 300 belgä çenli.
theme-field-title = Ady
theme-field-sentence = Sözlem
theme-notice-done = Saklandy.
theme-notice-unchanged = Hiç zat üýtgemedi.
theme-notice-too-many = Mundan köp goşup bolmaýar.
theme-notice-adopted = Ugurlar kabul edildi. Sözleri üýtgemeýär; olary diňe dolandyryjy düzedýär.
theme-notice-under-review = Ugurlar kabul edilmegine garaşýar. Üýtgetmek üçin teklibi yzyna alyň.
theme-notice-tied = Oňa bir zat degişli. Ilki şol ýerde belligi aýryň.
theme-notice-gone = Bu indi ýok.
theme-notice-not-allowed = Muny diňe şu ýylky başlyklyk we dolandyryjylar edip biler.
theme-languages = ✓ belgili dillerde tekst bar. Ýazmak ýa-da üýtgetmek üçin basyň.
theme-remove = Aýyrmak…
theme-remove-sure = <b>Ýyldan aýrylsynmy?</b> { $title }. Ähli dillerdäki teksti pozular.
theme-remove-yes = Hawa, aýyrmak
chair-empty = Bu başlyklygyň wekili galmady: { $name }. Wekil belläň; şoňa çenli tabşyrmak barada dolandyryjylar karar berýär.
desk-title = <b>Başlyklyk üçin</b>
desk-about = Ugurlary teklip ediň, duşuşyklary çagyryň, habarlaşyk wekillerine ýazyň, gijigýäni görüň. Soňunda açyk galanlaryň hemmesini tabşyryň.
desk-button = Başlyklyk üçin
desk-meetings = Ýylyň duşuşyklary
desk-letters = Wekillere hat
desk-late =
    { $count ->
        [0] Gijigýänler
       *[other] Gijigýänler · { $count }
    }
desk-handover = Tabşyrmak
focal-button = Wekiller
focal-title = <b>Ýurtlaryň habarlaşyk wekilleri</b>
focal-about = Olara başlyklyk ýazýar. Başgalary bellemeseňiz, olar ýurduň utgaşdyryjylary.
focal-line = <b>{ $country }:</b> { $names }
focal-named = Dolandyryjylar tarapyndan bellendi.
focal-coordinators = Bular ýurduň utgaşdyryjylary. Siziň goşan adamyňyz olaryň ýerine wekil bolar.
focal-add = Wekil goşmak
handover-title = <b>Başlyklygy tabşyrmak:</b> { $name }
handover-state = <b>Ýagdaýy:</b> { $state }
handover-to = <b>Täze başlyklyk:</b> { $country }
handover-on = <b>Güni:</b> { $day }
handover-note = <b>Täze başlyklygyň belligi:</b> { $text }
handover-left = <b>Entek çözülmedik:</b> { $count }
handover-nothing = Açyk zat ýok.
handover-texts = <b>Şeýle hem barlaglar we tagtadaky bildirişler:</b> { $count }
handover-line = { $kind }: { $title } – { $decided }
handover-undecided = çözülmedik
handover-given-to = alýan: { $name }
handover-item = <b>{ $kind }:</b> { $title }
handover-due = <b>Möhleti:</b> { $day }
handover-now = <b>Häzirlikçe:</b> { $decided }
handover-ask = Bu näme bolar? Karar täze başlyklyk tassyklanda güýje girýär.
item-not-given-board-entry = <i>Bildiriş awtoryna degişli: ol dowam edýär ýa-da ýapylýar. Başga birine diňe häzirki başlyklygyň öz bildirişi tabşyrylýar. Ýapylanda teksti awtorynda galýar; oňa habar berilýär we ol yzyna goýup bilýär.</i>
handover-offer = Täze başlyklyga ibermek
handover-take-back = Sanawy yzyna almak
handover-confirm = Tabşyrmagy tassyklamak…
handover-return = Bellik bilen gaýtarmak
handover-sure =
    <b>Başlyklygy kabul edýärsiňizmi?</b> { $name }

    Dowam edýär: { $goes_on }. Ýapylýar: { $closed }. Tabşyrylýar: { $given }.

    Hemmesi derrew güýje girýär we başlyklyk hukugy geçýär. Muny yzyna gaýtaryp bolmaýar.
handover-yes = Hawa, kabul etmek
handover-told-sent = Häzirki başlyklyk Size açyk işleriň sanawyny iberdi. Okap, tassyklaň.
handover-told-returned = Tabşyrmak üçin sanaw ýene Sizde. Bir zady çözmeli ýa-da üýtgetmeli.
handover-told-confirmed = Ýyl tabşyryldy: { $name }.
late-title = <b>Gijigýänler</b>
late-line = { $kind }: { $title } · { $day }
late-letters = <b>Hatyňyza bir hepde jogap ýok:</b> { $countries }
late-nothing = Gijigýän zat ýok.
letters-title = <b>Habarlaşyk wekillerine hatlar</b>
letters-about = Hat ähli ýurtlaryň wekillerine barýar. Günde hat: iň köpi { $most }.
letter-line = { $day } · jogap: { $answered } / { $total }
letter-write = Hat ýazmak
letter-from = Başlyklykdan, { $country }, { $when }
letter-answer-of = { $name }, { $country }
letter-silent = <b>Entek jogap ýok:</b> { $countries }
letter-answer = Jogap bermek
letter-answer-again = Jogabymy üýtgetmek
order-button = Nobat
order-title = <b>Başlyklyk nobaty</b>
order-length = <b>Aý sany:</b> { $months }
order-about = ↑ ýurdy bir orun öňe geçirýär. Ýurt çykmazdan öň, onuň bilen näme pozulýandygyny okaýarsyňyz; geçen ýyllar galýar.
order-forward = ↑ { $country }
order-in = + { $country }
order-out = – { $country }
order-leave-sure = <b>Bu ýurt Dialogdan çykarylsynmy?</b> { $country }
order-leave-terms = <b>Ugurlary we wekilleri bilen pozuljak öňdäki möhletler:</b> { $names }
order-leave-items = <b>Meýilnamanyň başlyklyga geçýän açyk bentleri:</b> { $count }
order-leave-stays = Onuň geçen ýyllary we agzalary galýar. Ýurdy soň ýene kabul edip bolýar, ýöne pozulan zat yzyna gelmeýär.
order-leave-yes = Hawa, çykarmak
order-change-length = Dowamlylygyny üýtgetmek
item-plan-item = Meýilnamanyň bendi
item-board-entry = Tagtadaky bildiriş
item-call = Taslamalar bäsleşigi
handover-get-report = Hasabat resminama görnüşinde
handover-report = Başlyklygy tabşyrmak baradaky hasabat: { $name }
handover-column-kind = Görnüşi
handover-column-item = Näme açyk boldy
handover-column-decision = Näme çözüldi
