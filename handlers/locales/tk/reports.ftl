report-button = Şikaýat ýa-da petiklemek
report-report = Şikaýat etmek
report-menu =
    <b>{ $what }</b>

    Näme etmek isleýärsiňiz?
report-menu-report = <b>Şikaýat etmek:</b> ony awtor bilen bile işlemeýän barlaýjy okar. Kimiň şikaýat edendigini awtor hiç haçan bilmez.
report-menu-block = <b>Petiklemek:</b> indi biri-biriňizi tapyp bilmersiňiz, araňyzdaky habarlaşma soraglary tamamlanar. Oňa aýdylmaz.
report-menu-nameless = Muny kimiň ýazandygy Size görkezilmeýär, şonuň üçin şikaýat edip bolýar, ýöne awtory petikläp bolmaýar.
report-one = Şikaýat { $number }
report-block-one = Petiklemek { $number }
report-which = <b>Haýsysy barada?</b>
report-sure-block =
    <b>Ol petiklensinmi?</b>

    Indi biri-biriňizi tapyp bilmersiňiz, araňyzdaky habarlaşma soraglary tamamlanar. Oňa aýdylmaz.
block-notice-blocked = Petiklendi. Oňa aýdylmaz.
block-notice-too-many = Bir günde petikläp bolýan kärdeşleriň sany: { $most }. Ertir ýene synanyşyň ýa-da häzirlikçe öz profiliňizi gizläň.
block-notice-not-allowed = Diňe gatnaşyjylar petikläp bilýär.
report-ask-reason =
    <b>Näme nädogry?</b>

    Kimiň şikaýat edendigini awtor hiç haçan bilmez.
report-ask-words =
    <b>Düşündirmek isleýärsiňizmi?</b>

    Birnäçe sözlem barlaýja kömek eder. Sizi tanadyp biljek zady ýazmaň.
report-reason-pressure = Kemsitmek, haýbat, basyş
report-reason-private-data = Şahsy maglumaty aýan edýär
report-reason-false-name = Özüni başga biri edip görkezýär
report-reason-advertising = Mahabat, pul soramak
report-reason-harmful = Ýalan ýa-da howply maslahat
report-reason-other = Başga zat
report-check =
    <b>Siziň şikaýatyňyz</b>

    Näme barada: { $what }
report-check-reason = Sebäbi: { $reason }
report-check-words = <blockquote>{ $text }</blockquote>
report-promise = Barlaýjy tekstiň häzirki görnüşini hem alar. Ol awtor däl we mümkin bolsa, onuň edarasyndan hem däl. Siziň adyňyzy bilmez.
report-send = Şikaýaty ibermek
report-change-reason = Sebäbi üýtgetmek
report-change-words = Teksti üýtgetmek
report-notice-sent =
    <b>Sag boluň. Şikaýatyňyz iberildi.</b>

    Ýüztutma kody: <code>{ $code }</code>
    Karar çykanda Size habar berler.
report-notice-already =
    <b>Siz bu hakda eýýäm habar berdiňiz.</b>

    Ýüztutma kody: <code>{ $code }</code>
    Entek karar ýok.
report-notice-too-many = Şu gün mundan köp şikaýat iberip bolmaýar.
report-notice-own = Bu Siziň özüňiziňki.
report-notice-not-allowed = Mundan şikaýat edip bolmaýar.
report-too-many = Bir günde mundan köp şikaýat iberip bolmaýar. Indikisini iberip boljak wagt: { $when }. Gyssagly ýagdaýda utgaşdyryjyňyza ýazyň.
report-cases = Meniň şikaýatlarym
case-list = <b>Meniň şikaýatlarym</b>
case-mark = ● — entek karar ýok.
case-none = Siz hiç zatdan şikaýat etmediňiz.
case-line =
    { $state ->
        [waits] ● { $day }
       *[decided] { $day }
    } · { $code }
case-title = <b>Ýüztutma { $code }</b>
case-about =
    Näme barada: { $what }
    Sebäbi: { $reason }
    Iberilen wagty: { $when }
case-words = <blockquote>{ $text }</blockquote>
case-waits = Barlaýjy entek karara gelmedi. Size habar berler.
case-heard = <b>Siziň sesiňiz eşidildi.</b> Barlaýjy şikaýatyňyzy okap, karara geldi. Adam baradaky karar onuň bilen toruň arasynda galýar. Sag boluň.
case-hidden = <b>Siziň sesiňiz eşidildi.</b> Barlaýjy şikaýatyňyzy okady, tekst indi görkezilmeýär. Sag boluň.
case-stays = <b>Siziň sesiňiz eşidildi.</b> Barlaýjy şikaýatyňyzy üns bilen okady. Tekst galýar. Sag boluň.
case-message =
    Barlaýjydan:
    <blockquote>{ $text }</blockquote>
case-gone = Bu ýüztutma indi saklanmaýar.
report-about-profile = Profil
report-about-request = Habarlaşma soragy ýa-da hat
report-about-proposal = Habarlaşma teklibi
report-about-practice = Iň gowy tejribe
report-about-translation = Tejribäniň terjimesi
report-about-trial = Synag tejribesi
report-about-question = Sorag
report-about-reply = Soraga jogap
report-about-event = Çäre
report-about-announcement = Bildiriş
report-about-coordinator-message = Utgaşdyryjy bilen hat alyşma
report-about-review-question = Utgaşdyryjynyň soragy
report-about-evaluation = Çäre barada pikir
report-about-poll-answer = Sorag-jogaba jogap
report-about-proposal-profile = Teklip edilen kärdeş
report-proposed-button = Kärdeş barada şikaýat
report-case = Ýüztutma { $code }
report-of = Näme barada: { $what }
report-because = Sebäbi: { $reason }
report-said = Şikaýatçynyň sözi
report-content = Şikaýat edilende tekst şeýledi:
report-no-content = Şikaýat edilende bu teksti okap bolmaýardy.
report-whose = Kimiňki
report-nobody = Belli gatnaşyjy indi torda ýok.
report-before = Ol baradaky öňki kararlar: { $count }
report-others = Şonuň özünden başga şikaýatlar: { $count }
report-ask = Şikaýatçydan soramak
report-question-ask =
    <b>Şikaýatçydan näme soramak isleýärsiňiz?</b>

    Ol sözüňizi ýazyşyňyz ýaly, adyňyzsyz alar. Siz onuň adyny bilmersiňiz.
report-answered = <i>Şikaýatçynyň jogaby:</i> { $text }
report-unanswered = <i>Şikaýatçy entek jogap bermedi.</i>
report-unanswered-plain = Şikaýatçy entek jogap bermedi.
report-answered-by-reporter = Şikaýatçynyň jogaby
report-is-upheld = <b>Çäre görüldi.</b> Karar beren: { $name }
report-is-dismissed = <b>Çäre görülmedi.</b> Karar beren: { $name }
report-measure-nothing = Hiç zat etmezlik
report-measure-warning = Duýduryş bermek
report-measure-hiding = Teksti gizlemek
report-measure-suspension = Wagtlaýyn togtatmak
report-measure-removal = Hemişelik çykarmak
report-decided-nothing = Çäre görülmeýär.
report-decided-warning = Oňa duýduryş berildi.
report-decided-hiding = Tekst indi görkezilmeýär.
report-decided-suspension = Gatnaşmagy wagtlaýyn togtadyldy. Soňky güni: { $day }.
report-decided-removal = Ol tordan hemişelik çykaryldy.
report-decided-closed = Ýapyldy: karar beriljek adam indi ýok.
reportdecision-ask-days = <b>Gatnaşmagy näçe wagtlap togtadylsyn?</b>
report-days-7 = Bir hepde
report-days-30 = 30 gün
report-days-90 = 90 gün
report-days-180 = 180 gün
report-days-365 = Bir ýyl
report-words-for-nothing =
    <b>Şikaýatçy näme okasyn?</b>

    Ol sözüňizi ýazyşyňyz ýaly, adyňyzsyz alar. Awtora hiç zat aýdylmaz.
report-words-for-warning =
    <b>Awtor nämäni başgaça etmeli?</b>

    Mylakatly we düşnükli ýazyň. Ol sözüňizi adyňyzsyz alar. Kimiň şikaýat edendigini bildirjek zady ýazmaň.
report-words-for-hiding =
    <b>Tekst näme üçin indi görkezilmeýär?</b>

    Awtor sözüňizi adyňyzsyz alar. Kimiň şikaýat edendigini bildirjek zady ýazmaň.
report-words-for-suspension =
    <b>Gatnaşmagy näme üçin togtadylýar?</b>

    Ol sözüňizi adyňyzsyz alar. Kimiň şikaýat edendigini bildirjek zady ýazmaň.
report-words-for-removal =
    <b>Ol näme üçin çykarylýar?</b>

    Ol sözüňizi adyňyzsyz alar. Kimiň şikaýat edendigini bildirjek zady ýazmaň.
report-decision =
    <b>Siziň kararyňyz</b>

    { $what }
report-to-author =
    Awtora:
    <blockquote>{ $text }</blockquote>
report-to-reporter =
    Şikaýatça:
    <blockquote>{ $text }</blockquote>
report-no-words = Siziň sözüňizsiz.
report-decide = Karar bermek
report-notice-upheld = Karar berildi. Awtora hem, şikaýatça hem habar berler.
report-notice-dismissed = Karar berildi. Şikaýatça habar berler.
report-sure-remove =
    <b>{ $name }: tordan hemişelik çykarylsynmy?</b>

    Ony indi hiç kim tapyp bilmez, gatnaşmagyny hiç kim, hatda dolandyryjy hem dikeldip bilmez. Soň oňa sebäbini ýazyp bilersiňiz.
report-yes-remove = Hawa, hemişelik çykarmak
report-look = Kim şikaýat etdi
report-reporter = <b>Kim şikaýat etdi</b>
report-reporter-left = Ol tordan çykdy.
report-reporter-audit = <i>Muny görendigiňiz žurnala ýazyldy, ähli dolandyryjylara habar berler.</i>
report-measures = Näme karar edildi
report-measure-day = { $day }
report-author-warning = <b>Barlaýjy Sizden toruň düzgünlerini berjaý etmegi haýyş edýär.</b> Kärdeşlere hormat bilen ýazyň, olaryň şahsy maglumatyny aýan etmäň. Siziň üçin başga hiç zat üýtgemeýär.
report-author-hiding = <b>Bir tekstiňiz indi görkezilmeýär.</b> Bu karara barlaýjy geldi.
report-author-suspension = <b>Tora gatnaşmagyňyz wagtlaýyn togtadyldy.</b> Bu karara barlaýjy geldi.
report-author-removal = <b>Siz tordan çykaryldyňyz.</b> Bu karara barlaýjy geldi.
report-measure-text = Näme barada: <blockquote>{ $text }</blockquote>
report-measure-words =
    Barlaýjydan:
    <blockquote>{ $text }</blockquote>
report-measure-appeal = Muny ýalňyşlyk diýip hasaplasaňyz, utgaşdyryjyňyza ýazyň.
report-about-board-entry = Tagtadaky bildiriş
report-about-project = Taslama
report-about-plan-item = Hereketleriň meýilnamasynyň bendi
report-about-plan-report = Hereketleriň meýilnamasy boýunça hasabat
report-about-chair-letter = Başlyklygyň haty
report-about-chair-answer = Başlyklygyň hatyna jogap
report-about-mentoring-pair = Halypalykdaky kärdeş
report-about-mentoring-entry = Halypalyk maksatnamasyndaky ýazgy
