plan-title =
    <b>Hereketleriň meýilnamasy</b>
    { $country } · { $start } – { $end }
plan-about = Kabul edilen bentler: <b>{ $count }</b>
plan-none = Bu ýylyň meýilnamasy heniz kabul edilmedi.
plan-no-year = Häzir başlyklyk ýyly geçmeýär, şonuň üçin hereketleriň meýilnamasy hem ýok.
plan-count = { $status }: <b>{ $count }</b>
plan-asked = Size soraglar: { $count }
plan-all = Ähli bentler
plan-mine = Maňa degişli: { $count }
plan-by-priority = Ileri tutulýan ugur
plan-by-country = Ýurt boýunça
plan-by-status = Ýagdaýy boýunça
plan-decisions = Kararlar
plan-files = Resminamalar
plan-drafts = Bentleriň garalamasy: { $count }
plan-drafts-about = Bentleri şu ýerde başlyklyk edýänler we ähli ýurtlaryň habarlaşyk wekilleri ýazýarlar. Her bent barlanýar, soňra duşuşykda kabul edilýär. Şoňa çenli olary diňe meýilnamany taýýarlaýanlar görýär.
plan-adopt = Duşuşykda kabul etmek: { $count }
plan-new = Bent ýazmak
plan-list-title = <b>Hereketleriň meýilnamasy: { $title }</b>
plan-list-empty = Bu ýerde bent ýok.
plan-list-all = ähli bentler
plan-list-mine = maňa degişli bentler
plan-list-drafts = garalamalar
plan-option = { $name } ({ $count })
plan-which =
    { $by ->
        [priority] <b>Ileri tutulýan haýsy ugur?</b>
        [country] <b>Haýsy ýurt?</b>
       *[status] <b>Haýsy ýagdaý?</b>
    }
plan-gone = Bu hereketleriň meýilnamasynda ýok.
plan-item =
    { $state ->
        [planned] ○
        [under-way] ◔
        [done] ✓
        [late] △
        [stopped] ×
        [overdue] △
        [no-answer] ?
        [pending] …
        [reviewed] ●
       *[draft] ○
    } { $action }
plan-status-planned = Heniz hasabat ýok
plan-status-under-way = Ýerine ýetirilýär
plan-status-done = Ýerine ýetirildi
plan-status-late = Gijä galýar
plan-status-stopped = Duruzyldy
plan-status-overdue = Möhleti geçdi
plan-status-no-answer = Çärýekde jogap ýok
plan-quarter = { $year }, { $quarter }-çärýek
plan-term = { $start } – { $end }
plan-no-answer-in = jogap ýok: { $quarter }
plan-evidence-hidden = hemmelere görkezilmeýär
plan-column-objective = Maksat
plan-column-task = Wezipe
plan-column-action = Hereket
plan-column-indicator = Görkeziji
plan-column-body = Jogapkär edara
plan-column-person = Jogapkär adam
plan-column-countries = Ýurtlar
plan-column-partner = Hyzmatdaş
plan-column-term = Möhleti
plan-column-form = Görnüşi
plan-column-status = Ýagdaýy
plan-column-evidence = Subutnama
plan-column-starts = Ilkinji güni
plan-column-ends = Soňky güni
plan-form-conference = Maslahat ýa-da forum
plan-form-meeting = Duşuşyk
plan-form-training = Okuw
plan-form-exchange = Tejribe alyşmak
plan-form-study = Barlag
plan-form-publication = Neşir
plan-form-campaign = Çäreler toplumy
plan-form-law = Kanun ýa-da syýasat
plan-form-service = Hyzmat
plan-form-platform = Platforma ýa-da tor
plan-form-other = Başga
plan-action = <b>{ $text }</b>
plan-cell = <b>{ $name }:</b> { $text }
plan-is-draft = <i>Garalama. Barlamaga iberilmedi.</i>
plan-is-pending = <i>Barlanýar.</i>
plan-is-reviewed = <i>Barlandy. Duşuşykda kabul edilmegine garaşýar.</i>
plan-is-changing = <i>Tekstiň üýtgetmesi taýýarlanýar. Ol tassyklanýança meýilnamada şeýle:</i>
plan-comment = Barlaýan ýazýar: <blockquote>{ $text }</blockquote>
plan-theme = Degişli tema: { $title }
plan-adopted-at = Kabul edildi: { $meeting }, { $day }
plan-follows = Esasy – { $kind }: { $text }
plan-report = Hasabat bermek
plan-send = Barlamaga ibermek
plan-history = Taryhy
plan-older = Öňki tekst
plan-change = Üýtgetmek
plan-decline = Bu maňa degişli däl
plan-change-words = Tekst
plan-change-language = Başga dilde
plan-change-person = Jogapkär adam
plan-change-theme = Ileri tutulýan ugur
plan-change-origin = Esasy: karar
plan-withdraw = Bendi yzyna almak
plan-withdraw-change = Üýtgetmäni yzyna almak
plan-change-draft = Näme üýtgetmeli? Üýtgetmeden soň bent täzeden barlamaga iberilýär.
plan-change-adopted = Näme üýtgetmeli? Bent kabul edildi: täze tekst ilki barlanýar, öňkisi hem okamak üçin galýar.
plan-which-language = <b>Haýsy dilde?</b>
plan-history-title =
    <b>Taryhy</b>
    { $action }
plan-entry = <b>{ $day }</b> · { $what }
plan-entry-quarter = { $quarter }
plan-entry-who = <i>{ $name }</i>
plan-history-adopted = Kabul edildi
plan-history-words = Tekst üýtgedildi
plan-history-no-answer = Jogap ýok
plan-history-given = Başga adama berildi
plan-history-declined = Yzyna berildi, indi ýurduň wekilinde
plan-history-suspended = Indi ýurduň wekilinde
plan-history-left = Indi ýurduň wekilinde
plan-history-country-left = Ýurt Dialogdan çykdy: indi başlyklykda
plan-history-goes-on = Indiki ýyl dowam edýär
plan-history-closed = Ýyl tabşyrylanda ýapyldy
plan-history-continued = Geçen ýylky bendi dowam etdirýär
plan-words-title =
    <b>Öňki tekst: { $number }-nusga</b>
    Tassyklandy: { $day }
plan-people = <b>Bu bent üçin kim jogap berer?</b>
plan-nobody = Hiç kim tapylmady. Ýazylyşyny barlaň ýa-da adyň bir bölegini ýazyň.
plan-look-again = Täzeden gözlemek
plan-open = Meýilnamany açmak
plan-open-item = Bendi açmak
planperson-ask-name =
    <b>Bu bent üçin kim jogap berer?</b>

    Adyny ýazyň.
plan-decline-sure =
    <b>Bu bendi yzyna berýärsiňizmi?</b>

    { $action }

    Ol ýurduňyzyň wekiline geçýär, oňa habar barýar. Bu taryhda görünýär.
plan-decline-yes = Hawa, yzyna bermek
plan-declined = Bent başga adama geçdi. Aýdanyňyz üçin sag boluň.
plan-preview =
    <b>Hemmesi dogrumy?</b>
    Dili: { $language }
plan-save = Garalamany saklamak
plan-change-line = Setiri üýtgetmek
plan-more-lines = Beýleki setirler
plan-which-line = <b>Haýsy setiri?</b>
planitem-ask-objective =
    <b>Maksady näme?</b>

    Bendiň hyzmat edýän üýtgeşmesi. 300 belgä çenli.
planitem-ask-task =
    <b>Wezipesi näme?</b>

    Maksada barýan ýolda nämä ýetmeli. 300 belgä çenli.
planitem-ask-action =
    <b>Näme ediler?</b>

    Sanawlarda bent şu tekst bilen atlandyrylýar. 300 belgä çenli.
planitem-ask-indicator =
    <b>Ýerine ýetirilendigi nämeden görner?</b>

    San, resminama, çäre. 300 belgä çenli.
planitem-ask-body = <b>Haýsy edara jogapkär?</b>
planitem-ask-partner =
    <b>Hyzmatdaş barmy?</b>

    Meselem, halkara gurama.
planitem-ask-form = <b>Haýsy görnüşde ýerine ýetiriler?</b>
planitem-ask-countries = <b>Haýsy ýurtlar gatnaşýar?</b>
planitem-ask-starts =
    <b>Haçan başlanýar?</b>

    Meselem: 1-nji mart
planitem-ask-ends =
    <b>Soňky güni haçan?</b>

    Meselem: 30-njy sentýabr
plan-day-future = { $day } heniz gelmedi. Karar kabul edilen güni ýazyň.
plan-draft-saved = Garalama saklandy. Taýýar bolanda barlamaga iberiň.
plan-draft-sent = Barlamaga iberildi. Karar barada habar alarsyňyz.
plan-draft-withdrawn = Yzyna alyndy.
plan-draft-unchanged = Hiç zat üýtgemedi.
plan-draft-past = Soňky güni eýýäm geçdi. Has giçki güni ýazyň, galany saklandy.
plan-draft-order = Soňky gün birinjisinden öň. Birini üýtgediň.
plan-draft-no-term = Häzir başlyklyk ýyly ýok. Ony dolandyryjy girizip biler.
plan-draft-no-country = Dialoga girýän ýurtlary saýlaň.
plan-draft-not-allowed = Bu bendi diňe başlyklyk, ýurtlarynyň wekilleri we dolandyryjylar üýtgedip biler.
plan-draft-gone = Bu bent indi ýok.
plan-withdraw-sure =
    <b>Bu bendi yzyna alýarsyňyzmy?</b>

    { $action }

    Ol garalamalardan aýrylýar we kabul edilmeýär.
plan-withdraw-sure-change =
    <b>Bu bendiň üýtgetmesini yzyna alýarsyňyzmy?</b>

    { $action }

    Meýilnama şol durşuna galýar.
plan-withdraw-yes = Hawa, yzyna almak
plan-review-language = Hereketleriň meýilnamasynyň bendi, dili: { $language }
plan-review-before = Häzir meýilnamada:
plan-approved = <b>Hereketleriň meýilnamasyndaky bendiňiz tassyklandy.</b>
plan-returned = <b>Hereketleriň meýilnamasyndaky bendiňiz yzyna iberildi.</b> Ol ýene garalama.
plan-give-given = Indi bent üçin ol jogap berýär. Bent meýilnamada bolsa, oňa habar berildi.
plan-give-unchanged = Bu bent üçin ol eýýäm jogap berýär.
plan-give-too-many = Gysga wagtda köp bendi başgalara geçirdiňiz, her gezek birine habar berilýär. Bu bent üýtgemedi. Bir sagatdan soň dowam edip bilersiňiz.
plan-give-not-a-member = Ol häzir toruň gatnaşyjysy däl. Başga adamy saýlaň.
plan-give-nobody = Ony kabul edip biljek ýok: ýurduňyzda başga wekil ýok, başlyklykda-da başga adam ýok. Dolandyryjylara ýazyň.
plan-give-not-allowed = Bu bent üçin kimiň jogap berýändigini çözüp bilmeýärsiňiz.
plan-give-gone = Bu bent ýapylan.
plan-question =
    <b>Iş nähili barýar? ({ $quarter })</b>

    Hereketleriň meýilnamasynda jogabyňyza garaşýan bentler: { $count }. Ýagdaýy we bir sözlem ýeterlik.
plan-asked-none = Hereketleriň meýilnamasy barada açyk sorag ýok. Sag boluň.
plan-given = <b>Indi hereketleriň meýilnamasynyň şu bendi üçin Siz jogap berýärsiňiz.</b> Çärýekde bir gezek işiň gidişi soralar.
plan-given-several = <b>Hereketleriň meýilnamasy kabul edildi, onuň birnäçe bendi üçin Siz jogap berýärsiňiz.</b> Çärýekde bir gezek işiň gidişi soralar.
planreport-ask-state =
    <b>Iş nähili barýar?</b>

    { $action }
planreport-ask-text =
    <b>Näme edildi ýa-da näme päsgel berýär?</b>

    Bir-iki sözlem, 300 belgä çenli. Olary ähli gatnaşyjylar okap bilýär. Gulluk we gizlin maglumatlary, hiç kimiň adyny ýazmaň.
planreport-ask-evidence =
    <b>Muny näme görkezýär?</b>

    Çäräni, taslamany ýa-da iň gowy tejribäni saýlaň ýa-da salgy iberiň.
plan-report-preview = <b>Şu hasabaty iberýärsiňizmi?</b>
plan-report-as = <b>{ $state }.</b> { $text }
plan-report-shown-by = Subutnama: { $what }
plan-report-state = Ýagdaýy
plan-report-text = Tekst
plan-report-evidence = Subutnama
plan-report-send = Hawa, ibermek
plan-reported-recorded = Sag boluň. Hasabatyňyz meýilnama girizildi.
plan-reported-too-many = Gysga wagtda köp hasabat iberdiňiz. Ýazanyňyz saklandy: ony soňrak iberiň.
plan-reported-no-evidence = Saýlan subutnamaňyz indi ýok. Ony üýtgediň, galany saklandy.
plan-reported-not-allowed = Bu bent üçin indi başga adam jogap berýär.
plan-reported-gone = Bu bent ýapylan. Hasabat indi gerek däl.
plan-meeting = { $day } · { $title }
plan-which-meeting =
    { $kind ->
        [adoption] <b>Meýilnama haýsy duşuşykda kabul edildi?</b>
        [recommendation] <b>Haýsy duşuşyk maslahat berýär?</b>
       *[decision] <b>Haýsy duşuşyk karar etdi?</b>
    }
plan-other-meeting = Başga duşuşyk
plan-which-origin = <b>Bent haýsy kararlara esaslanýar?</b>
plan-bullet = · { $text }
plan-adopt-sure =
    <b>Şu bentleri kabul edýärsiňizmi: { $count }?</b>
    Şondan soň tekstiň her üýtgetmesi barlanýar, öňki tekst okamak üçin galýar. Jogapkär adamlara habar berilýär.
plan-adopt-more = Ýene: { $count }
plan-adopt-yes = Hawa, kabul etmek
decision-title = <b>Kararlar we maslahatlar</b>
decision-none = Bu ýerde heniz hiç zat ýazylmady.
decision-line =
    { $kind ->
        [adoption] Meýilnamanyň kabul edilmegi
        [recommendation] Maslahat
       *[decision] Karar
    } · { $text }
decision-is-adoption = Meýilnamanyň kabul edilmegi
decision-is-decision = Karar
decision-is-recommendation = Maslahat
decision-by-track = Ugur boýunça
decision-new = Karary ýazmak
decision-new-recommendation = Maslahaty ýazmak
decision-head = <b>{ $kind }</b>
decision-at = { $meeting }, { $day }
decision-text = <blockquote>{ $text }</blockquote>
decision-items = Hereketleriň meýilnamasynyň bentleri: { $count }
decision-track = Ugur
decision-language = Başga dil
decision-which-track = <b>Haýsy ugur?</b>
decision-all = Hemmesi
decision-all-languages = Bu eýýäm ähli dilde ýazyldy.
decision-ask-meeting = <b>Duşuşyk nähili atlandyryldy?</b>
decision-ask-day =
    <b>Haýsy gün boldy?</b>

    Meselem: 29-njy maý
decision-ask-text =
    { $kind ->
        [recommendation] <b>Duşuşyk näme maslahat berýär?</b>
       *[decision] <b>Näme karar edildi?</b>
    }

    1000 belgä çenli, botuň dilinde. Başga dilleri soň goşup bolýar.
decision-ask-translation =
    <b>Şu dildäki tekst: { $language }</b>

    <blockquote>{ $text }</blockquote>
    Saklanan tekst üýtgemeýär.
decision-line-meeting = Duşuşyk
decision-line-day = Güni
decision-line-text = Tekst
decision-preview =
    <b>Şeýle ýazylsynmy?</b>
    Ýazylandan soň tekst üýtgemeýär.
decision-save = Hawa, ýazmak
decision-notice-recorded = Ýazyldy.
decision-notice-adopted = Kabul edilen bentler: { $count }. Jogapkär adamlara habar berilýär.
decision-notice-unchanged = Bu dilde eýýäm ýazyldy.
decision-notice-nothing = Kabul edilmegine garaşýan barlanan bent ýok.
decision-notice-changed = Bu aralykda taýýar bentler üýtgedi. Olara seredip, täzeden kabul ediň.
decision-notice-future = Bu gün heniz gelmedi. Karar kabul edilen güni görkeziň.
decision-notice-no-term = Häzir başlyklyk ýyly ýok.
decision-notice-not-allowed = Muny diňe şu ýylyň başlyklygy öz ýyly üçin ýazyp bilýär.
decision-notice-gone = Duşuşyk ýa-da ýazgy indi ýok.
plan-files-about =
    <b>Hereketleriň meýilnamasynyň resminamalary</b>

    Resminamalar tordan daşary çykýar, şonuň üçin olarda hiç kimiň ady ýok.
plan-file-plan = Meýilnama (.{ $kind })
plan-file-report = Hasabat (.{ $kind })
plan-picture = Gidişi surat görnüşinde
plan-file-language = Dili: { $language }
plan-sent-plan = Hereketleriň meýilnamasy
plan-sent-report = Hereketleriň meýilnamasy barada jemleýji hasabat
plan-files-too-many = Gysga wagtda köp resminama aldyňyz. Indikisini şu wagtdan alyp bilersiňiz: { $when }.
plan-doc-title = Hereketleriň meýilnamasy. Başlyklyk: { $country }
plan-doc-report-title = Hereketleriň meýilnamasy barada jemleýji hasabat. Başlyklyk: { $country }
plan-doc-priorities = Ileri tutulýan ugurlar
plan-doc-plan = Bentler
plan-doc-progress = Gidişi
plan-doc-items = Bentler
plan-doc-total = Jemi
plan-doc-track = Ugur
plan-doc-kind = Görnüşi
plan-doc-text = Tekst
plan-doc-meeting = Duşuşyk
plan-doc-day = Güni
plan-doc-adopted = Kabul edilen bentler: { $count }
plan-doc-decisions = Kararlar we maslahatlar
plan-doc-meetings = Duşuşyklar
plan-doc-people = Jogapkär adamlar
plan-doc-showcase = Taslamalar sergisi
plan-doc-projects = Sergidäki taslamalar
plan-doc-project = Taslama
plan-doc-number = Sany
plan-doc-sent = Iberilen taslamalar
plan-doc-shown = Sergide
plan-doc-shown-from = Sergide: { $country }
plan-doc-useful = Peýdaly diýip bellendi, gezek
plan-doc-repeats = Gaýtalandy, gezek
plan-doc-repeated-in = Gaýtalandy, ýurt
plan-doc-seated = Ýeri barlar
plan-doc-came = Gelenler
plan-doc-changed = Kabul edilenden soň tekstiň üýtgetmeleri: { $count }
plan-doc-nothing = Ýazgy ýok.
