question-title =
    <b>Kärdeşlerden soramak</b>

    Sorag utgaşdyryjy okandan soň şu temany bilýänlere ýa-da gözleýänlere gidýär. Adyňyz görünmelimi — özüňiz çözýärsiňiz.
question-none = Siz heniz hiç zat soramadyňyz.
question-ask = Sorag bermek
question-ask-text =
    <b>Näme bilmek isleýärsiňiz?</b>

    600 belgä çenli. Gulluk ýa-da gizlin maglumat we at ýazmaň.
question-ask-topic =
    <b>Bu haýsy tema?</b>

    Sorag ony bilýänlere ýa-da gözleýänlere gider.
question-ask-named =
    <b>Muny kimiň aýdýandygy görünsinmi?</b>

    Adyňyz bilen: <i>{ $named }</i>
    Adyňyzsyz: <i>{ $unnamed }</i>

    Muny barlaýan adam adyňyzy barybir görýär.
question-field-text = Tekst
question-field-topic = Tema
question-field-named = Ady
question-review =
    <b>Şeýle gitsinmi?</b>

    Ilki utgaşdyryjy okar.
question-text = <blockquote>{ $text }</blockquote>
question-for = Tema: <b>{ $topic }</b>
question-as = Olar okarlar: <i>{ $who }</i>
question-send = Hawa, ibermek
question-sending-sent = Sag boluň. Ilki utgaşdyryjy okar; habar bereris.
question-sending-too-many = Gysga wagtda örän köp. Ýazanyňyz saklandy: soňrak iberiň.
question-sending-gone = Bu sorag indi açyk däl.
question-sending-own = Bu öz soragyňyz.
question-too-many = Hemmesi okalar ýaly hepdede üç sorag. Indikisi: { $when }.
question-gone = Bu sorag indi ýok.
question-head = <b>Kärdeş soraýar · { $topic }</b>
question-whose = <i>{ $who } · { $language }</i>
question-quiet = <i>Şeýle soraglary açmak ýa-da öçürmek: /settings</i>
question-reply = Jogap bermek
reply-ask =
    <b>Jogabyňyz</b>

    <blockquote>{ $text }</blockquote>
    600 belgä çenli. Gulluk ýa-da gizlin maglumat we at ýazmaň.
question-was-answered = <b>Size kärdeş jogap berdi.</b>
question-to = <i>Soraga: { $text }</i>
question-open = Soragym we jogaplar
question-is-pending = <i>Utgaşdyryjy okaýar.</i>
question-is-approved = <i>Alanlar: { $got }; jogap: { $answers }</i>
question-is-rejected = <i>Iberilmedi.</i>
question-reason = Sebäbi: { $reason }
question-take-away = Soragy aýyrmak
question-sure =
    <b>Sorag aýrylsynmy?</b>

    Indi hiç kim almaz we jogap bermez; jogaplary bilen sanawyňyzdan gider.
question-sure-yes = Hawa, aýyrmak
question-withdrawn = Sorag aýryldy.
question-line =
    { $status ->
        [pending] Okalýar · { $text }
        [rejected] Iberilmedi · { $text }
        [changes_requested] Iberilmedi · { $text }
       *[approved] Jogap: { $answers } · { $text }
    }
question-unnamed = <i>Okyjylar onuň adyny görmezler.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Jogabyňyz ýetirildi.</b>
       *[question] <b>Soragyňyz iberildi.</b> Jogaplar şu ýere geler.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Jogabyňyz ýetirilmedi.</b>
       *[question] <b>Soragyňyz iberilmedi.</b>
    }
question-send-again = Üýtgedip, täzeden ibermek
question-is-changes_requested = <i>Iberilmedi: bir ýerini üýtgediň.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Jogabyňyzyň bir ýerini üýtgediň.</b> Soňra täzeden iberiň.
       *[question] <b>Soragyňyzyň bir ýerini üýtgediň.</b> Soňra täzeden iberiň.
    }
