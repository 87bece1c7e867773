announcement-title-plain = Bildirişler
announcement-title = <b>Bildirişler</b>
announcement-list = Siziň ýazan we beýlekileriň iberýän bildirişleri.
announcement-none = Häzirlikçe bildiriş ýok. Ilki teksti bir dilde ýazýarsyňyz, kim üçindigini saýlaýarsyňyz we iberilmezden öň nähili görünjekdigini görýärsiňiz.
announcement-new = Bildiriş ýazmak
announcement-line =
    { $state ->
        [draft] Garalama · { $day } · { $text }
        [pending] Tassyklanmagyna garaşýar · { $day } · { $text }
        [going] Iberilýär · { $day } · { $text }
        [stopped] Togtadyldy · { $day } · { $text }
       *[over] Iberildi · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Bu nähili bildiriş?</b>

    Gatnaşyjylar her görnüşi özlerinde öçürip bilýär. Gyssagly bildiriş gije-de gelýär, şonuň üçin ony diňe garaşyp bolmaýan iş üçin saýlaň.
announcement-kind-news = Habar
announcement-kind-opportunity = Mümkinçilik
announcement-kind-event = Çäre barada
announcement-kind-urgent = Gyssagly
announcement-ask-language =
    <b>Ilki haýsy dilde ýazarsyňyz?</b>

    Beýleki dilleri soň goşup bilersiňiz.
announcement-ask-text =
    <b>Näme aýtmak isleýärsiňiz?</b>

    Gatnaşyjylar nähili görmeli bolsa, şeýle ýazyň. Galyň we ýapgyt harplar, salgylar, sitatalar saklanýar. 3600 belgä çenli, surat bilen 800 belgä çenli.
announcement-review = <i>{ $kind } · { $language }. Gatnaşyjylar şeýle görer:</i>
announcement-review-yes = Indiki: kim üçin
announcement-fact-kind = Görnüşi
announcement-fact-language = Dili
announcement-fact-text = Tekst
announcement-fact-texts = Dilleri
announcement-fact-author = Ýazan
announcement-fact-with = Goşundy
announcement-fact-when = Haçan
announcement-fact-whom = Kim üçin
announcement-fact-sent = Tassyklandy
announcement-is-draft = <b>Garalama.</b> Heniz hiç zat iberilmedi.
announcement-is-pending = <b>Başga dolandyryjynyň tassyklamagyna garaşýar.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = häzir
announcement-with-photo = surat
announcement-with-document = faýl
announcement-without = Hasaba girmeýär: bu görnüşini öçürenler — { $off }, boty petiklänler — { $away }, gatnaşmagy wagtlaýyn togtadylanlar — { $suspended }.
announcement-outside = Siziň ýurtlaryňyzdan daşarda: { $count }
announcement-falls-back = Başga dilde görerler ({ $language }): { $some }
announcement-needs-yes = Bildiriş köp adama ýa-da ýurduňyzdan daşary gidýär, şonuň üçin ony ilki başga dolandyryjy tassyklamaly.
announcement-texts = Tekstler, diller
announcement-attach = Surat, faýl
announcement-buttons = Düwmeler
announcement-kind = Görnüşi
announcement-when = Haçan
announcement-preview = Deslapky görnüş
announcement-try = Synag üçin maňa
announcement-send = Ibermek…
announcement-ask = Tassyklama soramak…
announcement-discard = Garalamany pozmak…
announcement-discard-sure =
    <b>Bu garalama pozulsynmy?</b>

    Ony yzyna gaýtaryp bolmaz.
announcement-discard-yes = Hawa, garalamany pozmak
announcement-take-back = Yzyna almak
announcement-open = Açmak
announcement-which-language =
    <b>Haýsy dildäki teksti üýtgetmek isleýärsiňiz?</b>

    ✓ belgili dillerde tekst bar. Öz dilinde tekst bolmadyklar ony rusça ýa-da iňlisçe görer.
announcement-which-corrected =
    <b>Ibermek duruzyldy.</b>

    Teksti gerek bolan her dilde düzediň. Bildirişi alanlar onuň ýerinde düzedilen teksti görer.
announcement-corrected-text = { $name }: düzedildi
announcement-text-in = <i>Dili: { $language }</i>
announcement-edit = Üýtgetmek
announcement-drop = Bu dili pozmak
announcement-drop-sure = Bu tekst pozulsynmy? Dili: { $language }
announcement-ask-text-in =
    <b>Teksti iberiň.</b> Dili: { $language }.

    Bezegi saklanýar. Täze tekst öňküsiniň ýerine geçer.
announcefile-ask-file =
    <b>Suraty ýa-da faýly iberiň.</b>

    Ol her dildäki tekst bilen gidýär. Onda tekst 800 belgiden köp bolmaly däl.
announcement-which-buttons =
    <b>Aşagynda haýsy düwmeler bolsun?</b>

    Her düwmäni näçe adamyň basandygyny görersiňiz.
announcement-add-event = Çäräniň düwmesi
announcement-add-practice = Tejribäniň düwmesi
announcement-add-link = Salgynyň düwmesi
announcement-no-button = Aýyrmak: { $title }
announcement-which-event = <b>Haýsy çäre?</b>
announcement-which-practice = <b>Haýsy tejribe?</b>
announcement-nothing-there = Heniz saýlara zat ýok.
announcelink-ask-link =
    <b>Haýsy salgy?</b>

    Ol https bilen başlanýar. Açmazdan öň doly salgy görünýär.
announcement-goes-at-once = <b>Häzir iberiler.</b>
announcement-goes-at = <b>Meýilleşdirildi: { $when }</b> (Siziň wagtyňyz bilen)
announcement-hours = <b>Alyjylaryň wagt guşaklary boýunça:</b>
announcement-hours-own = <b>Siziň ýurtlaryňyzdaky alyjylaryň wagt guşaklary boýunça:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = başga wagt guşaklarynda: { $count }
announcement-never-night = Ümsüm sagatlary dowam edýänlere şol sagatlar gutaranda geler.
announcement-ask-when = Wagtyny saýlamak
announcement-make-at-once = Häzir ibermek
announcewhen-ask-when =
    <b>Haçan iberilsin?</b>

    Siziň wagt guşagyňyz boýunça, meselem: 4.03 09:30, 4 mart 9:30, ertir 10:00.
announcement-sure = <b>Häzir iberilsinmi?</b> Alyjylar: { $count }
announcement-sure-at = <b>Iberilsinmi?</b> Wagty: { $when }. Alyjylar: { $count }
announcement-urgent-sure = <b>Gyssagly bildiriş hökmünde iberilsinmi?</b> Ol häzir gije bolan ýerdäkilere-de barar. Alyjylar: { $count }
announcement-send-yes = Hawa, ibermek
announcement-ask-yes = Hawa, tassyklama soramak
announcement-is-going = <b>Iberilýär.</b>
announcement-is-over = <b>Ählisine iberildi.</b>
announcement-is-stopped = <b>Togtadyldy.</b> Indi bildirişi hiç kim almaz.
announcement-is-waiting = <b>Meýilleşdirildi: { $when }.</b>
announcement-is-correcting = <b>Düzedilen tekst öňküsiniň ýerine goýulýar.</b> Galany: { $count }
announcement-paused-sender = <b>Duruzyldy.</b>
announcement-paused-failures = <b>Awtomatik duruzyldy:</b> örän köp habar gitmedi. Dowam etmezden öň sebäbini anyklaň.
announcement-paused-role = <b>Duruzyldy:</b> iberýäniň indi torda wezipesi ýok. Dowam etmegi dolandyryjy çözýär.
announcement-paused-correction = <b>Düzediş wagtynda duruzyldy.</b>
announcement-correction-draft = <b>Düzediş wagtynda duruzyldy.</b>
announcement-correction-pending = <b>Düzediş başga dolandyryjynyň tassyklamagyna garaşýar.</b>
announcement-correction-send = Düzedişi ibermek
announcement-correction-leave = Öňki teksti galdyrmak
announcement-correction-go = Düzetmegi dowam etmek
announcement-corrected =
    <b>{ $language }, düzedileni:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Alyjylar:</b> { $count }, şolardan
announcement-sum-sent = gowşuryldy: { $count }
announcement-sum-waiting = garaşýar: { $count }
announcement-sum-blocked = boty petikledi: { $count }
announcement-sum-failed = gitmedi: { $count }
announcement-sum-unknown = belki gowuşmady: { $count }
announcement-sum-closed = näbelli, şeýle galdy: { $count }
announcement-sum-dropped = iberilmedi: { $count }
announcement-sum-later = <i>Wagtynyň gelmegine garaşýar: { $count }, ilkinjisi: { $when }</i>
announcement-sum-old = <i>Heniz öňki tekst bilen: { $count }</i>
announcement-speed = sekuntda { $rate }, takmynan { $minutes } min galdy
announcement-pause = Duruzmak
announcement-resume = Dowam etmek
announcement-stop = Togtatmak
announcement-correct = Düzetmek
announcement-stop-sure =
    <b>Ibermek düýbünden togtadylsynmy?</b>

    Soň dowam edip bolmaz. Bildirişi almajaklar: { $count }
announcement-stop-yes = Hawa, togtatmak
announcement-unknown = Belki gowuşmady: { $count }
announcement-numbers = Netijeler
announcement-numbers-title = <b>Netijeler</b>
announcement-numbers-title-plain = Bildiriş
announcement-dropped-why = <b>Iberilmedi, sebäpleri boýunça:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = togtadyldy
announcement-why-1 = indi gatnaşyjy däl ýa-da bu görnüşini öçürdi
announcement-why-2 = tordan çykdy
announcement-why-3 = baza dikeldilenden soň aýryldy
announcement-why-4 = örän giç
announcement-pressed-title = <b>Düwmäni basanlar:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = çärä
announcement-to-practice = tejribä
announcement-to-link = salga
announcement-export = Tablisa görnüşinde
announcement-column-total = Alyjylar
announcement-column-sent = Gowşuryldy
announcement-column-blocked = Boty petikledi
announcement-column-failed = Gitmedi
announcement-column-unknown = Näbelli
announcement-column-dropped = Iberilmedi
announcement-column-waiting = Garaşýar
announcement-unknown-list =
    <b>Belki gowuşmady: { $count }</b>

    Telegram bu habarlary tassyklamady, şonuň üçin olaryň baryp-barmandygyny bilmeýäris.
announcement-names = { $names }
announcement-again = Ýene ibermek (käbirine iki gezek)
announcement-accept = Şol durşuna goýmak
announcement-quiet = <i>{ $kind } · näme gelmelidigini üýtgetmek: /settings</i>
announcement-is-urgent = <b>Gyssagly</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = Açmak: { $host }
announcement-link =
    Salgysy şu:
    { $link }
announcement-was-allowed = <b>Başga dolandyryjy tassyklady.</b> Bildiriş iberilýär.
announcement-was-refused = <b>Bildiriş tassyklanmady.</b> Ol ýene garalama. Barlaň, üýtgediň ýa-da ýene tassyklama soraň.
announcement-correction-was-refused = <b>Düzediş tassyklanmady.</b> Bildiriş öňki teksti bilen duruzylan.
announcement-caption-too-long = Surat ýa-da faýl bilen diňe { $most } belgi sygýar (uzyn tekst: { $language }). Ilki teksti gysgaldyň. Goşundy goşulmady.
announcement-notice-created = Garalama taýýar. Siz tassyklamasaňyz, hiç zat iberilmez.
announcement-notice-done = Ýatda saklandy.
announcement-notice-unchanged = Hiç zat üýtgemedi.
announcement-notice-gone = Bu bildiriş indi ýok.
announcement-notice-locked = Bildiriş tassyklanmagyna garaşýar ýa-da iberilýär. Ony yzyna alyň ýa-da düzediň.
announcement-notice-last-text = Iň azyndan bir tekst gerek. Ilki başga dilde goşuň.
announcement-notice-past = Bu wagt geçdi. Geljekdäki wagty saýlaň.
announcement-notice-no-event = Gatnaşyjylar bu çäräni häzir görüp bilmeýär.
announcement-notice-no-practice = Bu iň gowy tejribe häzir kitaphanada ýok.
announcement-notice-discarded = Garalama pozuldy.
announcement-notice-refused-by-telegram = Telegram muny kabul etmedi. Suraty ýa-da faýly barlap, täzeden iberiň.
announcement-notice-unreachable = Telegram bilen baglanyşyk bolmady, şonuň üçin görnüşi görkezilmedi. Birazdan gaýtadan synanyşyň.
announcement-notice-tried = Diňe Size iberildi.
announcement-notice-caption = Surat ýa-da faýl bilen tekst 800 belgiden geçmeýär. Uzynlaryny gysgaldyň.
announcement-notice-changed = Şol arada üýtgedildi. Häzirki görnüşi şu.
announcement-notice-sent = Iberilýär. Barşyny şu ýerde görersiňiz.
announcement-notice-asked = Beýleki dolandyryjylardan soraldy. Biri tassyklanda iberiler.
announcement-notice-already = Bu eýýäm çözüldi.
announcement-notice-no-text = Tekst heniz ýok.
announcement-notice-nobody = Ony hiç kim almaz. Kim üçindigini barlaň.
announcement-notice-nobody-reads-it = Alyjylaryň hiç biri bu dili saýlamandyr. Olaryň dilinde ýa-da rusça, iňlisçe tekst goşuň.
announcement-notice-no-second = Ony ikinji dolandyryjy tassyklamaly, ol bolsa ýok. /admin arkaly belläň.
announcement-notice-taken-back = Yzyna alyndy. Bildiriş ýene garalama.
announcement-notice-paused = Duruzyldy. Ýoldaky habarlar barybir barar.
announcement-notice-resumed = Dowam edýär.
announcement-notice-stopped = Togtadyldy. Indi bildirişi hiç kim almaz.
announcement-notice-correcting = Duruzyldy. Indi düzedilen teksti ýazyň.
announcement-notice-corrected = Düzedilen tekst öňküsiniň ýerine goýulýar, ibermek dowam edýär.
announcement-notice-left = Öňki tekst galdy. Ibermek duruzylan.
announcement-notice-over = Hemmesi eýýäm iberildi.
announcement-notice-not-while-correcting = Bildiriş düzedilýär. Ilki düzedişi iberiň ýa-da öňki teksti galdyryň.
announcement-notice-unknown-again = Olara gaýtalanma belgisi bilen ýene iberilýär.
announcement-notice-unknown-accepted = Şol durşuna goýuldy.
announcement-notice-unknown-none = Indi näbelli habar ýok.
announcement-notice-unknown-stopped = Bildiriş togtadylan, şonuň üçin gaýtadan iberilmeýär.
announcement-notice-unknown-gone = Bu bildiriş indi ýok.
announcement-answer = Jogap bermek
announceanswer-ask-text =
    <b>Jogabyňyzy ýazyň.</b>

    300 belgä çenli. Ol adyňyzsyz okalýar.
announcement-answer-thanks = Sag boluň. Jogabyňyz adyňyzsyz hasaba alyndy. Ony üýtgedip bilersiňiz.
announcement-answer-changed = Jogabyňyz üýtgedildi.
announcement-answer-tried = Düwme şeýle işleýär. Synag jogabyňyz hasaba girmeýär.
announcement-answer-gone = Bu sorag indi açyk däl.
announcement-poll-choice = Soramak: jogap saýlamak
announcement-poll-text = Soramak: gysga tekst
announcement-poll-nothing = Hiç zat soramazlyk
announcement-change-answers = Jogaplary üýtgetmek
announcement-answers-language =
    <b>Jogaplary haýsy dilde ýazarsyňyz?</b>

    ✓ belgili dillerde jogaplar bar. Jogaplaryň sany we tertibi her dilde birmeňzeş bolmaly.
announcement-ask-answers =
    <b>Jogaplary iberiň, her birini täze setirden.</b> Dili: { $language }.

    Ikiden alta çenli, her biri 40 belgä çenli.
announcement-fact-asks = Sorag
announcement-asks-choice = jogap saýlamak
announcement-asks-text = gysga tekst
announcement-notice-other-number = Başga dilde jogaplaryň sany başga. Şonça jogaby şol tertipde iberiň.
announcement-notice-no-options = Bildirişde jogap saýlamak soralýar, emma jogaplar heniz ýok.
announcement-answered = <b>Jogap berdi:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Jogaplar
announcement-chart = Jogaplar surat görnüşinde
announcement-said = «{ $text }»
announcement-too-few = Hiç kim jogabyndan tanalmaz ýaly, jogaplar azyndan { $least } adam jogap berende görkezilýär.
announcement-next-language = Dili: { $language } ›
announcement-kind-question = Kärdeşleriň soraglary
announcement-notice-needs-admin = Bu beýleki ýurtlardaky kärdeşlere barýar, şonuň üçin muny diňe dolandyryjy edip bilýär. Oňa ýüz tutuň.
announcement-notice-unknown-needs-admin = Bu beýleki ýurtlardaky kärdeşlere barýar, şonuň üçin muny diňe dolandyryjy edip bilýär. Oňa ýüz tutuň.
announcement-correction-was-given-back = <b>Düzedişiňiz iberilmedi.</b> Teksti saklandy. Ony üýtgedip, ýene iberiň ýa-da öňki teksti galdyryň. Oňa çenli ibermek duruzylan.
announcement-correction-leave-sure = Öňki tekst galsynmy? Düzedilen tekstiňiz pozular.
announcement-add-entry = Tagtadaky bildirişiň düwmesi
announcement-which-entry = <b>Tagtadaky haýsy bildiriş?</b>
announcement-to-entry = tagtadaky bildirişe
announcement-button-entry = { $title }
announcement-notice-no-entry = Bu bildiriş häzir tagtada ýok.
