announcement-title-plain = Bildirişler
announcement-title = <b>Bildirişler</b>
announcement-list = Siziň ýazan we beýlekileriň iberýän bildirişleri.
announcement-none = Heniz ýok. Ilki bir dilde ýazýarsyňyz, kim üçindigini saýlaýarsyňyz we iberilmezden öň okyjynyň görşi ýaly görýärsiňiz.
announcement-new = Bildiriş ýazmak
announcement-line =
    { $state ->
        [draft] Garalama · { $day } · { $text }
        [pending] Razylyga garaşýar · { $day } · { $text }
        [going] Iberilýär · { $day } · { $text }
        [stopped] Togtadyldy · { $day } · { $text }
       *[over] Iberildi · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Bu nähili bildiriş?</b>

    Her görnüşini her kim özünde öçürip bilýär. Gyssagly bildiriş gije-de gelýär: diňe garaşyp bolmaýan iş üçin.
announcement-kind-news = Habar
announcement-kind-opportunity = Mümkinçilik
announcement-kind-event = Çäre barada
announcement-kind-urgent = Gyssagly
announcement-ask-language =
    <b>Ilki haýsy dilde ýazarsyňyz?</b>

    Beýlekilerini soň birin-birin goşup bolýar.
announcement-ask-text =
    <b>Näme aýtmakçy?</b>

    Okalşy ýaly ýazyň; galyň we ýapgyt harplar, salgylar, sitatalar saklanýar. 3600 belgä çenli, surat bilen 800-e çenli.
announcement-review = <i>{ $kind } · { $language }. Şeýle okalýar:</i>
announcement-review-yes = Dowam: kim üçin
announcement-fact-kind = Görnüşi
announcement-fact-language = Dili
announcement-fact-text = Tekst
announcement-fact-texts = Dilleri
announcement-fact-author = Ýazan
announcement-fact-with = Bilelikde
announcement-fact-when = Haçan
announcement-fact-whom = Kim üçin
announcement-fact-sent = Tassyklandy
announcement-is-draft = <b>Garalama.</b> Heniz hiç zat iberilmedi.
announcement-is-pending = <b>Başga dolandyryjynyň razylygyna garaşýar.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = derrew
announcement-with-photo = surat
announcement-with-document = faýl
announcement-without = Hasaba girmeýär: bu görnüşini öçürenler — { $off }, boty petiklänler — { $away }, saklananlar — { $suspended }.
announcement-outside = Siziň ýurtlaryňyzdan daşarda: { $count }
announcement-falls-back = Başga dilde okarlar ({ $language }): { $some }
announcement-needs-yes = Ol köpe ýa-da ýurduňyzdan daşary gidýär: ilki başga dolandyryjynyň razylygy gerek.
announcement-texts = Tekstler, diller
announcement-attach = Surat, faýl
announcement-buttons = Düwmeler
announcement-kind = Görnüşi
announcement-when = Haçan
announcement-preview = Okalşy
announcement-try = Maňa iber
announcement-send = Ibermek …
announcement-ask = Dolandyryjydan soramak …
announcement-discard = Garalamany pozmak
announcement-discard-sure =
    <b>Bu garalama pozulsynmy?</b>

    Ony yzyna getirip bolmaz.
announcement-discard-yes = Hawa, pozmak
announcement-take-back = Yzyna almak
announcement-open = Açmak
announcement-which-language =
    <b>Haýsy dilde?</b>

    Bellenenleri bar. Öz dilinde tekst bolmasa, rusça ýa-da iňlisçe okar.
announcement-which-corrected =
    <b>Ibermek saklanyldy.</b>

    Ýalňyşyny her dilde täzeden ýazyň. Alanlar onuň ýerinde düzedilen teksti görerler.
announcement-corrected-text = { $name }: düzedildi
announcement-text-in = <i>Dili: { $language }</i>
announcement-edit = Täzeden ýazmak
announcement-drop = Bu dili aýyrmak
announcement-drop-sure = Bu tekst pozulsynmy? Dili: { $language }
announcement-ask-text-in =
    <b>Teksti iberiň.</b> Dili: { $language }.

    Bezegi saklanýar. Täze tekst öňküsiniň ýerine durýar.
announcefile-ask-file =
    <b>Suraty ýa-da faýly iberiň.</b>

    Ol her tekst bilen gidýär; aşagyna 800 belgä çenli sygýar.
announcement-which-buttons =
    <b>Aşagynda haýsy düwmeler durar?</b>

    Her birini näçe okyjynyň basandygy sanalýar.
announcement-add-event = Çärä düwme
announcement-add-practice = Tejribä düwme
announcement-add-link = Salga düwme
announcement-no-button = Aýyrmak: { $title }
announcement-which-event = <b>Haýsy çäre?</b>
announcement-which-practice = <b>Haýsy tejribe?</b>
announcement-nothing-there = Heniz saýlara zat ýok.
announcelink-ask-link =
    <b>Haýsy salgy?</b>

    Ol https bilen başlanýar. Okyjy açmazdan öň ony doly görýär.
announcement-goes-at-once = <b>Ol derrew iberiler.</b>
announcement-goes-at = <b>Iberiler: { $when }</b> (Siziň wagtyňyz bilen)
announcement-hours = <b>Okyjylaryň wagty bilen:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = başga wagt bilen: { $count }
announcement-never-night = Ümsüm sagatlarynda hiç kime gelmeýär: ertir irden geler.
announcement-ask-when = Wagtyny saýlamak
announcement-make-at-once = Derrew ibermek
announcewhen-ask-when =
    <b>Haçan iberilsin?</b>

    Siziň wagtyňyz bilen, meselem: 4.03 09:30, 4 mart 9:30, ertir 10:00.
announcement-sure = <b>Häzir iberilsinmi?</b> Alar: { $count }
announcement-sure-at = <b>Iberilsinmi?</b> Wagty: { $when }. Alar: { $count }
announcement-urgent-sure = <b>Hakykatdan gyssaglymy?</b> Häzir gije bolanlary oýarar. Alar: { $count }
announcement-send-yes = Hawa, ibermek
announcement-ask-yes = Hawa, dolandyryjydan soramak
announcement-is-going = <b>Iberilýär.</b>
announcement-is-over = <b>Ählisine iberildi.</b>
announcement-is-stopped = <b>Togtadyldy.</b> Indi hiç kime barmaýar.
announcement-is-waiting = <b>Iberiler: { $when }.</b>
announcement-is-correcting = <b>Düzedilen tekst ýerine goýulýar.</b> Galany: { $count }
announcement-paused-sender = <b>Saklanyldy.</b>
announcement-paused-failures = <b>Öz-özünden saklandy:</b> örän köp habar gitmedi. Dowam etmezden öň sebäbine serediň.
announcement-paused-role = <b>Saklanyldy:</b> iberýäniň indi wezipesi ýok. Dowam etmegi dolandyryjy çözýär.
announcement-paused-correction = <b>Düzediş wagtynda saklanyldy.</b>
announcement-correction-draft = <b>Düzediş wagtynda saklanyldy.</b>
announcement-correction-pending = <b>Düzediş başga dolandyryjynyň razylygyna garaşýar.</b>
announcement-correction-send = Düzedişi ibermek
announcement-correction-leave = Öňki teksti galdyrmak
announcement-correction-go = Düzetmegi dowam etmek
announcement-corrected =
    <b>{ $language }, düzedileni:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Jemi:</b> { $count }, şolardan
announcement-sum-sent = gowşuryldy: { $count }
announcement-sum-waiting = garaşýar: { $count }
announcement-sum-blocked = boty petikledi: { $count }
announcement-sum-failed = başartmady: { $count }
announcement-sum-unknown = belki gowuşmady: { $count }
announcement-sum-closed = näbelli, şeýle galdy: { $count }
announcement-sum-dropped = iberilmedi: { $count }
announcement-sum-later = <i>Öz sagadyna garaşýar: { $count }, ilkinjisi: { $when }</i>
announcement-sum-old = <i>Düzedişden öňki tekst bilen: { $count }</i>
announcement-speed = sekuntda { $rate }, takmynan { $minutes } min galdy
announcement-pause = Saklamak
announcement-resume = Dowam etmek
announcement-stop = Togtatmak
announcement-correct = Düzetmek
announcement-stop-sure =
    <b>Düýbünden togtadylsynmy?</b>

    Dowam edip bolmaz; almajaklar: { $count }
announcement-stop-yes = Hawa, togtatmak
announcement-unknown = Belki gowuşmady: { $count }
announcement-numbers = Sanlar
announcement-numbers-title = <b>Netijesi</b>
announcement-numbers-title-plain = Bildiriş
announcement-dropped-why = <b>Iberilmedi, sebäbi:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = togtadyldy
announcement-why-1 = indi gatnaşyjy däl ýa-da bu görnüşini öçürdi
announcement-why-2 = tordan çykdy
announcement-why-3 = baza dikeldilenden soň aýryldy
announcement-why-4 = örän giç
announcement-pressed-title = <b>Düwmeleri basanlar:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = çärä
announcement-to-practice = tejribä
announcement-to-link = salga
announcement-export = Tablisa görnüşinde
announcement-column-total = Jemi
announcement-column-sent = Gowşuryldy
announcement-column-blocked = Boty petikledi
announcement-column-failed = Başartmady
announcement-column-unknown = Näbelli
announcement-column-dropped = Iberilmedi
announcement-column-waiting = Garaşýar
announcement-unknown-list =
    <b>Belki gowuşmady: { $count }</b>

    Jogap ýolda ýitdi: alandygyny bilip bolmaýar.
announcement-names = { $names }
announcement-again = Ýene ibermek (käbirine iki gezek)
announcement-accept = Şeýle galdyrmak
announcement-quiet = <i>{ $kind } · näme gelmelidigini saýlamak: /settings</i>
announcement-is-urgent = <b>Gyssagly</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = { $host } açmak
announcement-link =
    Salgysy şu:
    { $link }
announcement-was-allowed = <b>Başga dolandyryjy razy boldy.</b> Bildiriş iberilýär.
announcement-was-refused = <b>Bildiriş iberilmedi.</b> Ol ýene garalama: serediň, üýtgediň ýa-da başga dolandyryjydan soraň.
announcement-correction-was-refused = <b>Düzedişe rugsat berilmedi.</b> Bildiriş öňki teksti bilen saklanyp dur.
announcement-caption-too-long = Surat ýa-da faýl bilen diňe { $most } belgi sygýar (köp: { $language }). Ilki teksti gysgaldyň; faýl goşulmady.
announcement-notice-created = Garalama taýýar. Siz aýtmasaňyz hiç zat gitmez.
announcement-notice-done = Ýatda saklandy.
announcement-notice-unchanged = Hiç zat üýtgemedi.
announcement-notice-gone = Bu bildiriş indi ýok.
announcement-notice-locked = Ol razylyga garaşýar ýa-da iberilýär: yzyna alyň ýa-da düzediň.
announcement-notice-last-text = Bir tekst galmaly. Ilki başga dilini ýazyň.
announcement-notice-past = Bu wagt geçdi. Geljekkisini saýlaň.
announcement-notice-no-event = Bu çäre häzir okyjylara açyk däl.
announcement-notice-no-practice = Bu tejribe häzir kitaphanada ýok.
announcement-notice-discarded = Garalama pozuldy.
announcement-notice-refused-by-telegram = Telegram muny kabul etmeýär: suraty ýa-da faýly barlaň we täzeden iberiň.
announcement-notice-unreachable = Telegram bilen baglanyşyk bolmady, şonuň üçin görkezilmedi. Birazdan gaýtadan synap görüň.
announcement-notice-tried = Diňe Size iberildi.
announcement-notice-caption = Surat ýa-da faýl bilen tekst 800 belgiden geçmeýär. Uzynlaryny gysgaldyň.
announcement-notice-changed = Şol arada üýtgedi: häzirki görnüşi şu.
announcement-notice-sent = Iberilýär. Barşy şu ýerde görünýär.
announcement-notice-asked = Beýleki dolandyryjylardan soraldy. Biri razy bolanda iberiler.
announcement-notice-already = Bu eýýäm çözüldi.
announcement-notice-no-text = Tekst heniz ýok.
announcement-notice-nobody = Ony hiç kim almaz: kim üçindigine serediň.
announcement-notice-nobody-reads-it = Okyjylaryň hiç biri bu dili saýlamady. Olaryň dilinde, rusça ýa-da iňlisçe tekst goşuň.
announcement-notice-no-second = Ikinji dolandyryjynyň razylygy gerek, ol bolsa ýok. /admin arkaly belläň.
announcement-notice-taken-back = Yzyna alyndy: ýene garalama.
announcement-notice-paused = Saklanyldy. Ýoldakylar barar.
announcement-notice-resumed = Dowam edýär.
announcement-notice-stopped = Togtadyldy. Indi hiç kime barmaýar.
announcement-notice-correcting = Saklanyldy. Indi ýalňyşyny täzeden ýazyň.
announcement-notice-corrected = Düzedilen tekst ýerine goýular, ibermek dowam eder.
announcement-notice-left = Tekst öňküligine galdy; saklanyp dur.
announcement-notice-over = Gutardy: iberere zat galmady.
announcement-notice-not-while-correcting = Düzedilýär: ilki düzedişi iberiň ýa-da öňki teksti galdyryň.
announcement-notice-unknown-again = Olara gaýtalanma belgisi bilen ýene iberiler.
announcement-notice-unknown-accepted = Şeýle galdyryldy.
announcement-notice-unknown-none = Indi näbelli zat ýok.
announcement-notice-unknown-stopped = Ol togtadyldy, gaýtadan iberilmeýär.
announcement-notice-unknown-gone = Bu bildiriş indi ýok.
announcement-answer = Jogap bermek
announceanswer-ask-text =
    <b>Jogabyňyz.</b>

    300 belgä çenli. Ol adyňyzsyz okalýar.
announcement-answer-thanks = Sag boluň. Jogap atsyz hasaplandy; täzeden saýlap bolýar.
announcement-answer-changed = Jogabyňyz üýtgedildi.
announcement-answer-tried = Şeýle işleýär. Siziň synagyňyz hasaba girmeýär.
announcement-answer-gone = Bu sorag indi açyk däl.
announcement-poll-choice = Soramak: saýlanýan jogaplar
announcement-poll-text = Soramak: gysga tekst
announcement-poll-nothing = Hiç zat soramazlyk
announcement-change-answers = Jogaplary üýtgetmek
announcement-answers-language =
    <b>Jogaplar haýsy dilde?</b>

    Bellenenleri bar. Her dilde sany we tertibi deň.
announcement-ask-answers =
    <b>Jogaplar, her biri täze setirden.</b> Dili: { $language }.

    Ikiden alta çenli, her biri 40 belgä çenli.
announcement-fact-asks = Soraýar
announcement-asks-choice = saýlaw
announcement-asks-text = gysga tekst
announcement-notice-other-number = Başga dilde jogaplaryň sany başga. Şonça we şol tertipde ýazyň.
announcement-notice-no-options = Saýlaw soralýar, emma jogaplar heniz ýok.
announcement-answered = <b>Jogap berdi:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Jogaplar
announcement-chart = Jogaplar surat görnüşinde
announcement-said = “{ $text }”
announcement-too-few = Azyndan { $least } adam jogap berende görkeziler: hiç kim jogabyndan tanalmaz ýaly.
announcement-next-language = Dili: { $language } ›
announcement-kind-question = Kärdeşleriň soraglary
announcement-notice-needs-admin = Bu beýleki ýurtlardaky kärdeşlere degişli, şonuň üçin muny administrator edýär. Administratora ýüz tutuň.
announcement-notice-unknown-needs-admin = Bu beýleki ýurtlardaky kärdeşlere degişli, şonuň üçin muny administrator edýär. Administratora ýüz tutuň.
announcement-correction-was-given-back = <b>Düzedişiňiz iberilmedi.</b> Teksti saklandy: üýtgedip, ýene iberiň ýa-da bildirişi öňküsi ýaly goýuň. Oňa çenli iberilmeýär.
announcement-correction-leave-sure = Öňki tekst galsynmy? Düzeden tekstiňiz pozular.
