announce-title-plain = Bildirişler
announce-title = <b>Bildirişler</b>
announce-list = Siziň ýazan we beýlekileriň iberýän bildirişleri.
announce-none = Heniz ýok. Ilki bir dilde ýazýarsyňyz, kim üçindigini saýlaýarsyňyz we iberilmezden öň okyjynyň görşi ýaly görýärsiňiz.
announce-new = Bildiriş ýazmak
announce-line =
    { $state ->
        [draft] Garalama · { $day } · { $text }
        [asked] Razylyga garaşýar · { $day } · { $text }
        [going] Iberilýär · { $day } · { $text }
        [stopped] Togtadyldy · { $day } · { $text }
       *[over] Iberildi · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Bu nähili bildiriş?</b>

    Her görnüşini her kim özünde öçürip bilýär. Gyssagly bildiriş gije-de gelýär: diňe garaşyp bolmaýan iş üçin.
announce-kind-news = Habar
announce-kind-opportunity = Mümkinçilik
announce-kind-event = Çäre barada
announce-kind-urgent = Gyssagly
announcement-ask-language =
    <b>Ilki haýsy dilde ýazarsyňyz?</b>

    Beýlekilerini soň birin-birin goşup bolýar.
announcement-ask-text =
    <b>Näme aýtmakçy?</b>

    Okalşy ýaly ýazyň; galyň we ýapgyt harplar, salgylar, sitatalar saklanýar. 3600 belgä çenli, surat bilen 800-e çenli.
announce-review = <i>{ $kind } · { $language }. Şeýle okalýar:</i>
announce-review-yes = Dowam: kim üçin
announce-fact-kind = Görnüşi
announce-fact-language = Dili
announce-fact-text = Tekst
announce-fact-texts = Dilleri
announce-fact-author = Ýazan
announce-fact-with = Bilelikde
announce-fact-when = Haçan
announce-fact-whom = Kim üçin
announce-fact-sent = Tassyklandy
announce-is-draft = <b>Garalama.</b> Heniz hiç zat iberilmedi.
announce-is-asked = <b>Başga dolandyryjynyň razylygyna garaşýar.</b>
announce-heading = <blockquote>{ $text }</blockquote>
announce-at-once = derrew
announce-with-photo = surat
announce-with-document = faýl
announce-readers = <b>Alar:</b> { $count }
announce-without = Hasaba girmeýär: bu görnüşini öçürenler — { $off }, boty petiklänler — { $away }, saklananlar — { $suspended }.
announce-outside = Siziň ýurtlaryňyzdan daşarda: { $count }
announce-falls-back = Başga dilde okarlar ({ $language }): { $some }
announce-needs-yes = Ol köpe ýa-da ýurduňyzdan daşary gidýär: ilki başga dolandyryjynyň razylygy gerek.
announce-or = ýa-da:
announce-all = ähli gatnaşyjylar
announce-role-member = wezipesiz gatnaşyjylar
announce-role-coordinator = utgaşdyryjylar
announce-role-admin = dolandyryjylar
announce-since = torda: { $day } bäri
announce-went-coming = “{ $title }”: gelýänler
announce-went-queue = “{ $title }”: garaşyş sanawy
announce-went-came = “{ $title }”: gatnaşanlar
announce-coming = Gelýärler
announce-queue = Garaşyş sanawynda
announce-came = Gatnaşdylar
announce-texts = Tekstler, diller
announce-whom = Kim üçin
announce-attach = Surat, faýl
announce-buttons = Düwmeler
announce-kind = Görnüşi
announce-when = Haçan
announce-preview = Okalşy
announce-try = Maňa iber
announce-send = Ibermek …
announce-ask = Dolandyryjydan soramak …
announce-discard = Garalamany pozmak
announce-discard-sure =
    <b>Bu garalama pozulsynmy?</b>

    Ony yzyna getirip bolmaz.
announce-discard-yes = Hawa, pozmak
announce-yes = Hawa, iberip bolýar
announce-no = Ýok, bu görnüşde däl
announce-take-back = Yzyna almak
announce-open = Açmak
announce-which-language =
    <b>Haýsy dilde?</b>

    Bellenenleri bar. Öz dilinde tekst bolmasa, rusça ýa-da iňlisçe okar.
announce-which-corrected =
    <b>Ibermek saklanyldy.</b>

    Ýalňyşyny her dilde täzeden ýazyň. Alanlar onuň ýerinde düzedilen teksti görerler.
announce-corrected-text = { $name }: düzedildi
announce-text-in = <i>Dili: { $language }</i>
announce-edit = Täzeden ýazmak
announce-drop = Bu dili aýyrmak
announce-ask-text-in =
    <b>Teksti iberiň.</b> Dili: { $language }.

    Bezegi saklanýar. Täze tekst öňküsiniň ýerine durýar.
announcefile-ask-file =
    <b>Suraty ýa-da faýly iberiň.</b>

    Ol her tekst bilen gidýär; aşagyna 800 belgä çenli sygýar.
announce-which-buttons =
    <b>Aşagynda haýsy düwmeler durar?</b>

    Her birini näçe okyjynyň basandygy sanalýar.
announce-add-event = Çärä düwme
announce-add-practice = Tejribä düwme
announce-add-link = Salga düwme
announce-no-button = Aýyrmak: { $title }
announce-which-event = <b>Haýsy çäre?</b>
announce-which-practice = <b>Haýsy tejribe?</b>
announce-nothing-there = Heniz saýlara zat ýok.
announcelink-ask-link =
    <b>Haýsy salgy?</b>

    Ol https bilen başlanýar. Okyjy açmazdan öň ony doly görýär.
announce-goes-at-once = <b>Ol derrew iberiler.</b>
announce-goes-at = <b>Iberiler: { $when }</b> (Siziň wagtyňyz bilen)
announce-hours = <b>Okyjylaryň wagty bilen:</b>
announce-hour = { $when } ({ $city }): { $count }
announce-hours-more = başga wagt bilen: { $count }
announce-never-night = Ümsüm sagatlarynda hiç kime gelmeýär: ertir irden geler.
announce-ask-when = Wagtyny saýlamak
announce-make-at-once = Derrew ibermek
announcewhen-ask-when =
    <b>Haçan iberilsin?</b>

    Siziň wagtyňyz bilen, meselem: 4.03 09:30, 4 mart 9:30, ertir 10:00.
announce-for-whom =
    <b>Ol kim üçin?</b>

    Bir bölegiň içinde saýlananlaryň ählisi gabat gelmeli; bölekleriň birine gabat gelen alýar.
announce-part =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
announce-by-country = Ýurtlar
announce-by-sector = Iş ugurlary
announce-by-language = Diller
announce-by-role = Wezipeler
announce-by-event = Çäräniň adamlary
announce-by-since = Goşulan wagty
announce-by-topic = Gözleýän temalary
announce-part-add = + ýa-da …
announce-part-drop = Bu bölegi aýyrmak
announce-part-next = Indiki bölek ›
announce-saved = Saklanan toparlar
announce-saved-list =
    <b>Saklanan toparlar</b>

    Sany — häzir näçedigi.
announce-saved-none =
    <b>Saklanan toparlar</b>

    Heniz ýok. Kim üçindigini saýlaň we indiki gezek üçin saklaň.
announce-keep = Şuny saklamak
announce-forget = Pozmak
announcekeep-ask-name =
    <b>Haýsy at bilen?</b>

    Meselem: gümrük, ähli ýurtlar.
announce-choose =
    <b>{ $kind }</b>

    Sany — şeýle saýlawda näçesiniň aljakdygy. Bellenenler saýlanan.
announce-count = { $name } · { $count }
announce-sure = <b>Häzir iberilsinmi?</b> Alar: { $count }
announce-sure-at = <b>Iberilsinmi?</b> Wagty: { $when }. Alar: { $count }
announce-urgent-sure = <b>Hakykatdan gyssaglymy?</b> Häzir gije bolanlary oýarar. Alar: { $count }
announce-send-yes = Hawa, ibermek
announce-ask-yes = Hawa, dolandyryjydan soramak
announce-is-going = <b>Iberilýär.</b>
announce-is-over = <b>Ählisine iberildi.</b>
announce-is-stopped = <b>Togtadyldy.</b> Indi hiç kime barmaýar.
announce-is-waiting = <b>Iberiler: { $when }.</b>
announce-is-correcting = <b>Düzedilen tekst ýerine goýulýar.</b> Galany: { $count }
announce-halted-sender = <b>Saklanyldy.</b>
announce-halted-failures = <b>Öz-özünden saklandy:</b> örän köp habar gitmedi. Dowam etmezden öň sebäbine serediň.
announce-halted-role = <b>Saklanyldy:</b> iberýäniň indi wezipesi ýok. Dowam etmegi dolandyryjy çözýär.
announce-halted-correction = <b>Düzediş wagtynda saklanyldy.</b>
announce-correction-draft = <b>Düzediş wagtynda saklanyldy.</b>
announce-correction-asked = <b>Düzediş başga dolandyryjynyň razylygyna garaşýar.</b>
announce-correction-send = Düzedişi ibermek
announce-correction-leave = Öňki teksti galdyrmak
announce-correction-go = Düzetmegi dowam etmek
announce-allow = Hawa, düzediş dogry
announce-corrected =
    <b>{ $language }, düzedileni:</b>
    { $text }
announce-bar = { $bar }
announce-sum-total = <b>Jemi:</b> { $count }, şolardan
announce-sum-sent = gowşuryldy: { $count }
announce-sum-waiting = garaşýar: { $count }
announce-sum-blocked = boty petikledi: { $count }
announce-sum-failed = başartmady: { $count }
announce-sum-unknown = belki gowuşmady: { $count }
announce-sum-closed = näbelli, şeýle galdy: { $count }
announce-sum-dropped = iberilmedi: { $count }
announce-sum-later = <i>Öz sagadyna garaşýar: { $count }, ilkinjisi: { $when }</i>
announce-sum-old = <i>Düzedişden öňki tekst bilen: { $count }</i>
announce-speed = sekuntda { $rate }, takmynan { $minutes } min galdy
announce-pause = Saklamak
announce-go-on = Dowam etmek
announce-stop = Togtatmak
announce-correct = Düzetmek
announce-stop-sure =
    <b>Düýbünden togtadylsynmy?</b>

    Dowam edip bolmaz; almajaklar: { $count }
announce-stop-yes = Hawa, togtatmak
announce-unknown = Belki gowuşmady: { $count }
announce-numbers = Sanlar
announce-numbers-title = <b>Netijesi</b>
announce-numbers-title-plain = Bildiriş
announce-dropped-why = <b>Iberilmedi, sebäbi:</b>
announce-why = { $why }: { $count }
announce-why-0 = togtadyldy
announce-why-1 = indi gatnaşyjy däl ýa-da bu görnüşini öçürdi
announce-why-2 = tordan çykdy
announce-why-3 = baza dikeldilenden soň aýryldy
announce-why-4 = örän giç
announce-pressed-title = <b>Düwmeleri basanlar:</b>
announce-pressed = { $button }: { $count }
announce-to-event = çärä
announce-to-practice = tejribä
announce-to-link = salga
announce-export = Tablisa görnüşinde
announce-column-total = Jemi
announce-column-sent = Gowşuryldy
announce-column-blocked = Boty petikledi
announce-column-failed = Başartmady
announce-column-unknown = Näbelli
announce-column-dropped = Iberilmedi
announce-column-waiting = Garaşýar
announce-unknown-list =
    <b>Belki gowuşmady: { $count }</b>

    Jogap ýolda ýitdi: alandygyny bilip bolmaýar.
announce-names = { $names }
announce-again = Ýene ibermek (käbirine iki gezek)
announce-accept = Şeýle galdyrmak
announce-quiet = <i>{ $kind } · näme gelmelidigini saýlamak: /settings</i>
announce-is-urgent = <b>Gyssagly</b>
announce-button-event = { $title }
announce-button-practice = { $title }
announce-button-link = { $host } açmak
announce-link =
    Salgysy şu:
    { $link }
announce-wants-yes = <b>Bildiriş razylygyňyza garaşýar.</b> Ýazan: { $author }.
announce-correction-wants-yes = <b>Bildirişiň düzedişi razylygyňyza garaşýar.</b> Oňa çenli iberilmeýär.
announce-was-allowed = <b>Başga dolandyryjy razy boldy.</b> Bildiriş iberilýär.
announce-was-refused = <b>Bildiriş iberilmedi.</b> Ol ýene garalama: serediň, üýtgediň ýa-da başga dolandyryjydan soraň.
announce-correction-was-refused = <b>Düzedişe rugsat berilmedi.</b> Bildiriş öňki teksti bilen saklanyp dur.
announce-caption-too-long = Surat ýa-da faýl bilen diňe { $most } belgi sygýar (köp: { $language }). Ilki teksti gysgaldyň; faýl goşulmady.
announce-notice-created = Garalama taýýar. Siz aýtmasaňyz hiç zat gitmez.
announce-notice-done = Ýatda saklandy.
announce-notice-unchanged = Hiç zat üýtgemedi.
announce-notice-gone = Bu bildiriş indi ýok.
announce-notice-locked = Ol razylyga garaşýar ýa-da iberilýär: yzyna alyň ýa-da düzediň.
announce-notice-last-text = Bir tekst galmaly. Ilki başga dilini ýazyň.
announce-notice-past = Bu wagt geçdi. Geljekkisini saýlaň.
announce-notice-too-many-saved = Sizde 20 topar saklanýar. Ilki birini pozuň.
announce-notice-name-taken = Beýle at bar. Başgasyny saýlaň.
announce-notice-no-event = Bu çäre häzir okyjylara açyk däl.
announce-notice-no-practice = Bu tejribe häzir kitaphanada ýok.
announce-notice-discarded = Garalama pozuldy.
announce-notice-refused-by-telegram = Telegram muny kabul etmeýär: suraty ýa-da faýly barlaň we täzeden iberiň.
announce-notice-unreachable = Telegram bilen baglanyşyk bolmady, şonuň üçin görkezilmedi. Birazdan gaýtadan synap görüň.
announce-notice-tried = Diňe Size iberildi.
announce-notice-caption = Surat ýa-da faýl bilen tekst 800 belgiden geçmeýär. Uzynlaryny gysgaldyň.
announce-notice-changed = Şol arada üýtgedi: häzirki görnüşi şu.
announce-notice-sent = Iberilýär. Barşy şu ýerde görünýär.
announce-notice-asked = Beýleki dolandyryjylardan soraldy. Biri razy bolanda iberiler.
announce-notice-already = Bu eýýäm çözüldi.
announce-notice-no-text = Tekst heniz ýok.
announce-notice-nobody = Ony hiç kim almaz: kim üçindigine serediň.
announce-notice-nobody-reads-it = Okyjylaryň hiç biri bu dili saýlamady. Olaryň dilinde, rusça ýa-da iňlisçe tekst goşuň.
announce-notice-no-second = Ikinji dolandyryjynyň razylygy gerek, ol bolsa ýok. /admin arkaly belläň.
announce-notice-own-yes = Bu Siziňki: başga dolandyryjy razy bolmaly.
announce-notice-taken-back = Yzyna alyndy: ýene garalama.
announce-notice-refused = Rugsat berilmedi; awtoryna aýdylar.
announce-notice-paused = Saklanyldy. Ýoldakylar barar.
announce-notice-goes-on = Dowam edýär.
announce-notice-stopped = Togtadyldy. Indi hiç kime barmaýar.
announce-notice-correcting = Saklanyldy. Indi ýalňyşyny täzeden ýazyň.
announce-notice-corrected = Düzedilen tekst ýerine goýular, ibermek dowam eder.
announce-notice-left = Tekst öňküligine galdy; saklanyp dur.
announce-notice-over = Gutardy: iberere zat galmady.
announce-notice-not-while-correcting = Düzedilýär: ilki düzedişi iberiň ýa-da öňki teksti galdyryň.
announce-notice-unknown-again = Olara gaýtalanma belgisi bilen ýene iberiler.
announce-notice-unknown-accepted = Şeýle galdyryldy.
announce-notice-unknown-none = Indi näbelli zat ýok.
announce-notice-unknown-stopped = Ol togtadyldy, gaýtadan iberilmeýär.
announce-notice-unknown-gone = Bu bildiriş indi ýok.
announce-answer = Jogap bermek
announceanswer-ask-text =
    <b>Jogabyňyz.</b>

    300 belgä çenli. Ol adyňyzsyz okalýar.
announce-answer-thanks = Sag boluň. Jogap atsyz hasaplandy; täzeden saýlap bolýar.
announce-answer-changed = Jogabyňyz üýtgedildi.
announce-answer-tried = Şeýle işleýär. Siziň synagyňyz hasaba girmeýär.
announce-answer-gone = Bu sorag indi açyk däl.
announce-ask-choice = Soramak: saýlanýan jogaplar
announce-ask-text = Soramak: gysga tekst
announce-ask-nothing = Hiç zat soramazlyk
announce-change-answers = Jogaplary üýtgetmek
announce-answers-language =
    <b>Jogaplar haýsy dilde?</b>

    Bellenenleri bar. Her dilde sany we tertibi deň.
announce-ask-answers =
    <b>Jogaplar, her biri täze setirden.</b> Dili: { $language }.

    Ikiden alta çenli, her biri 40 belgä çenli.
announce-fact-asks = Soraýar
announce-asks-choice = saýlaw
announce-asks-text = gysga tekst
announce-notice-other-number = Başga dilde jogaplaryň sany başga. Şonça we şol tertipde ýazyň.
announce-notice-no-options = Saýlaw soralýar, emma jogaplar heniz ýok.
announce-answered = <b>Jogap berdi:</b> { $count }
announce-answer-count = { $answer }: { $count }
announce-answers = Jogaplar
announce-chart = Jogaplar surat görnüşinde
announce-said = “{ $text }”
announce-too-few = Azyndan { $least } adam jogap berende görkeziler: hiç kim jogabyndan tanalmaz ýaly.
announce-next-language = Dili: { $language } ›
announce-kind-question = Kärdeşleriň soraglary
announce-notice-needs-admin = Bu beýleki ýurtlardaky kärdeşlere degişli, şonuň üçin muny administrator edýär. Administratora ýüz tutuň.
announce-notice-unknown-needs-admin = Bu beýleki ýurtlardaky kärdeşlere degişli, şonuň üçin muny administrator edýär. Administratora ýüz tutuň.
