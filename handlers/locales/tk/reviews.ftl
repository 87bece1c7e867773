review-title = <b>Barlaga garaşýar: { $count }</b>
review-waiting = Barlaga garaşýar: { $count }
review-none = Kararyňyza garaşýan zat ýok. Sag boluň.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● belgisi: başga barlaýjy açyp otyr.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Indiki
review-no-next = Häzir kararyňyza garaşýan başga zat ýok.
review-all = Ähli barlaglar
review-by-kind = Görnüşi boýunça
review-which-kind = <b>Nämäni barlarsyňyz?</b>
review-kind-application = Hasaba durmak arzasy
review-kind-practice = Iň gowy tejribe
review-kind-translation = Terjime
review-kind-trial = Tejribäni synap görmek
review-kind-question = Sorag
review-kind-reply = Jogap
review-kind-report = Tejribe hakda şikaýat
review-head = <b>{ $kind }</b>
review-submitted-by = Iberen: { $name }, { $when }
review-submitted = Iberildi: { $when }
review-claimed = <i>Başga barlaýjy açyp otyr: { $name }. Boşajak wagty: { $until }.</i>
review-approved-so-far = Tassyklan: { $names }. Ýene bir barlaýjynyň tassyklamagy gerek.
review-is-approved = <b>Tassyklandy.</b> Karar beren: { $name }
review-is-rejected = <b>Ret edildi.</b> Karar beren: { $name }
review-is-changes_requested = <b>Awtordan üýtgetmek soraldy.</b> Karar beren: { $name }
review-is-withdrawn = Awtor muny yzyna aldy.
review-is-superseded = Awtor üýtgetdi: bu görnüş indi karara garaşmaýar.
review-comment = Sebäbi: { $text }
review-asked = <i>Soran { $name }:</i> { $text }
review-asked-short = <i>Sorag:</i> { $text }
review-answered = <i>Awtoryň jogaby:</i> { $text }
review-unanswered = <i>Awtor entek jogap bermedi.</i>
review-unsent = Öňki görnüşi hakda ýazanyňyz: <i>{ $text }</i>
review-somebody = barlaýjy
review-approve = Tassyklamak
review-reject = Ret etmek
review-request-changes = Üýtgetmegi soramak
review-ask = Sorag bermek
review-open = Açmak
review-gone = Bu indi kararyňyza garaşmaýar.
review-notice-approved = Tassyklandy. Awtora habar barar.
review-notice-one-more = Tassyklamagyňyz ýazyldy. Ýene bir barlaýjynyň tassyklamagy gerek.
review-notice-rejected = Ret edildi. Awtor sebäbiňizi alar.
review-notice-changes-requested = Awtor belligiňizi alar.
review-notice-asked = Awtor soragyňyzy alar. Jogap berse, Size habar geler.
review-notice-answered = Sag boluň. Barlaýjy jogabyňyzy alar.
review-notice-changed = Şol arada awtor üýtgetdi. Häzirki görnüşi şu.
review-notice-already = Bu eýýäm çözüldi.
review-notice-not-allowed = Muny Siz çözüp bilmersiňiz.
review-notice-gone = Bu indi ýok.
review-obstacle-no-expert = Häzir bu tema hiç kimde ýok. Şony aýdyp, ret ediň.
review-obstacle-no-practice = Bu tejribe häzir kitaphanada ýok. Şony aýdyp, ret ediň.
review-obstacle-past = Wagty geçdi. Üýtgetmegi soraň.
review-obstacle-no-reader = Ony hiç kim almaz. Üýtgetmegi soraň.
review-obstacle-no-language = Okyjylaryň hiç biri bu dili saýlamandyr. Üýtgetmegi soraň.
review-obstacle-no-options = Onda saýlamak soralýar, ýöne jogaplar ýok. Üýtgetmegi soraň.
reviewreject-ask-reason =
    <b>Näme üçin ret edýärsiňiz?</b>

    Awtor sebäbini ýazyşyňyz ýaly, adyňyzsyz alar we täzeden iberip biler.
reviewchanges-ask-comment =
    <b>Awtor nämäni üýtgetmeli?</b>

    Anyk we mylakatly ýazyň: ol muny ýazyşyňyz ýaly, adyňyzsyz alar.
reviewapprove-ask-comment =
    <b>Haýsy sebäpden?</b>

    Tekstiň awtory sebäbini ýazyşyňyz ýaly, adyňyzsyz alar.
reviewquestion-ask-question =
    <b>Awtordan näme soramak isleýärsiňiz?</b>

    Ol muny ýazyşyňyz ýaly, adyňyzsyz alar. Karara öňküsi ýaly garaşylýar.
review-answer-ask =
    <b>Jogabyňyz</b>

    <blockquote>{ $text }</blockquote>
    Ony diňe karar berýänler okaýar.
review-requested = Kararyňyza garaşýan zat bar.
review-question = <b>Utgaşdyryjynyň Size soragy bar.</b>
review-question-about =
    Şuňa degişli: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Jogap bermek
review-answer-came = Soragyňyza jogap geldi.
review-overdue = Iki günden köp wagt bäri karara garaşýar: { $count }.
review-kind-event = Çäre
review-kind-announcement = Bildiriş
review-kind-correction = Bildirişiň düzedişi
review-obstacle-no-author = Awtory indi bu ýerde ýok. Ret ediň.
