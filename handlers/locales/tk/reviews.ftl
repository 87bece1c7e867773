review-title = <b>Barlaga garaşýar: { $count }</b>
review-waiting = Barlaglar: { $count }
review-none = Barlagyňyza garaşýan zat ýok. Sag boluň.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● — ony başga barlaýjy açdy.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Indiki barlag
review-no-next = Barlagyňyza garaşýan başga zat ýok.
review-all = Ähli barlaglar
review-by-kind = Görnüşi boýunça
review-which-kind = <b>Nämäni barlarsyňyz?</b>
review-kind-application = Arza
review-kind-practice = Iň gowy tejribe
review-kind-translation = Terjime
review-kind-trial = Synag tejribesi
review-kind-question = Sorag
review-kind-reply = Jogap
review-kind-report = Şikaýat
review-head = <b>{ $kind }</b>
review-submitted-by = Iberen: { $name }, { $when }
review-submitted = Iberildi: { $when }
review-claimed = <i>Ony başga barlaýjy açdy: { $name }. Boşajak wagty: { $until }.</i>
review-approved-so-far = Tassyklan: { $names }. Ýene bir barlaýjy tassyklamaly.
review-is-approved = <b>Tassyklandy.</b> Karar beren: { $name }
review-is-rejected = <b>Ret edildi.</b> Karar beren: { $name }
review-is-changes_requested = <b>Üýtgetmek soraldy.</b> Karar beren: { $name }
review-is-withdrawn = Awtor muny yzyna aldy.
review-is-superseded = Awtor ony üýtgetdi, bu görnüşi indi barlanmaýar.
review-comment = Sebäbi: { $text }
review-asked = <i>Soran { $name }:</i> { $text }
review-asked-short = <i>Sorag:</i> { $text }
review-answered = <i>Awtoryň jogaby:</i> { $text }
review-unanswered = <i>Awtor entek jogap bermedi.</i>
review-unsent = Öňki görnüşi hakda iberilmedik belligiňiz: <i>{ $text }</i>
review-somebody = barlaýjy
review-approve = Tassyklamak
review-reject = Ret etmek
review-request-changes = Üýtgetmek soramak
review-ask = Sorag bermek
review-open = Açmak
review-gone = Bu indi barlagyňyza garaşmaýar.
review-notice-approved = Tassyklandy. Awtora habar berildi.
review-notice-one-more = Tassyklamagyňyz saklandy. Ýene bir barlaýjy tassyklamaly.
review-notice-rejected = Ret edildi. Awtor sebäbiňizi alar.
review-notice-changes-requested = Awtor belligiňizi alar.
review-notice-asked = Awtor soragyňyzy alar. Jogap berse, habar alarsyňyz.
review-notice-answered = Sag boluň. Jogabyňyz barlaýja ýetirildi.
review-notice-changed = Şol arada awtor ony üýtgetdi. Häzirki görnüşi şu.
review-notice-already = Bu eýýäm çözüldi.
review-notice-not-allowed = Muny Siz çözüp bilmersiňiz.
review-notice-gone = Bu indi ýok.
review-obstacle-no-expert = Häzir bu temany hiç kim saýlamandyr. Soragy ret edip, şony ýazyň.
review-obstacle-no-practice = Bu tejribe häzir kitaphanada ýok. Ret edip, şony ýazyň.
review-obstacle-past = Wagty geçdi. Üýtgetmegi soraň.
review-obstacle-no-reader = Ony hiç kim almaz. Üýtgetmegi soraň.
review-obstacle-no-language = Alyjylaryň hiç biri bu dili saýlamandyr. Üýtgetmegi soraň.
review-obstacle-no-options = Onda jogap saýlamak soralýar, emma jogaplar heniz ýok. Üýtgetmegi soraň.
reviewreject-ask-reason =
    <b>Näme üçin ret edýärsiňiz?</b>

    Awtor sebäbiňizi sözme-söz, adyňyzsyz alar we täzeden iberip biler.
reviewchanges-ask-comment =
    <b>Awtor nämäni üýtgetmeli?</b>

    Anyk we mylakatly ýazyň. Ol sözleriňizi ýazyşyňyz ýaly, adyňyzsyz alar.
reviewapprove-ask-comment =
    <b>Sebäbi näme?</b>

    Tekstiň awtory sebäbiňizi sözme-söz, adyňyzsyz alar.
reviewquestion-ask-question =
    <b>Awtordan näme soramak isleýärsiňiz?</b>

    Ol sözleriňizi ýazyşyňyz ýaly, adyňyzsyz alar. Barlag dowam edýär.
review-answer-ask =
    <b>Jogabyňyz</b>

    <blockquote>{ $text }</blockquote>
    Ony diňe karar berýänler okaýar.
review-requested = Barlagyňyza garaşýan zat bar.
review-question = <b>Utgaşdyryjynyň Size soragy bar.</b>
review-question-about =
    Şuňa degişli: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Jogap bermek
review-answer-came = Soragyňyza jogap geldi.
review-overdue = Iki günden köp wagt bäri barlaga garaşýar: { $count }.
review-kind-event = Çäre
review-kind-announcement = Bildiriş
review-kind-correction = Bildirişiň düzedişi
review-obstacle-no-author = Awtor indi gatnaşyjy däl. Ret ediň.
review-notice-no-second = Tassyklamagyňyz saklandy. Iki adam tassyklamaly, häzir başga hiç kim tassyklap bilmeýär. Dolandyryjy ýene bir utgaşdyryjy ýa-da dolandyryjy belläp biler.
review-kind-move = Ýurduny ýa ugruny çalyşmak
review-questions = Ähli soraglar: { $count }
review-asked-by = Soran: { $name }
review-answered-by-author = Awtoryň jogaby
review-unanswered-plain = Awtor entek jogap bermedi.
review-obstacle-no-text = Gizläp boljak tekst indi ýok. Başga karar saýlaň.
review-obstacle-no-member = Ol häzir gatnaşyjy däl. Başga karar saýlaň.
review-obstacle-has-role = Onuň torda wezipesi bar. Ilki dolandyryjy ony wezipeden boşatmaly.
review-obstacle-suspended = Awtoryň gatnaşmagy wagtlaýyn togtadylan. Ol gaýdyp gelýänçä garaşar, ýa-da ret ediň.
review-kind-plan-item = Meýilnamanyň bendi
review-kind-board-entry = Tagtadaky bildiriş
review-kind-project = Taslama
review-kind-project-text = Taslamanyň teksti
review-kind-repeat = Gaýtalanan taslama
review-obstacle-no-project = Bu taslama häzir sergide ýok. Ret edip, şony ýazyň.
review-kind-priorities = Ýylyň ugurlary
review-year-over = Dialogyň başlyklygy tabşyryldy, ol wagta çenli bu barada karar bolmady. Tekst tutuşlygyna Sizde; henizem gerek bolsa, täzeden iberiň.
