question-title =
    <b>Kärdeşlerden soramak</b>

    Sorag utgaşdyryjy okandan soň şu temany bilýänlere ýa-da gözleýänlere gidýär. Adyňyz görünmelimi — özüňiz çözýärsiňiz.
question-none = Siz heniz hiç zat soramadyňyz.
question-button = Kärdeşlerden soramak
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
    { $state ->
        [pending] Okalýar · { $text }
        [rejected] Iberilmedi · { $text }
       *[approved] Jogap: { $answers } · { $text }
    }
question-waits =
    { $kind ->
        [reply] Jogap · { $day } · { $text }
       *[question] Sorag · { $day } · { $text }
    }
question-waiting = Barlanmaly soraglar: { $count }
question-waiting-list = <b>Barlanmaly sorag-jogaplar: { $count }</b>
question-waiting-none = Barlamaly sorag-jogap ýok.
question-review-question = <b>Barlanmaly sorag · { $topic }</b>
question-review-reply = <b>Barlanmaly jogap · { $topic }</b>
question-unnamed = <i>Okyjylar onuň adyny görmezler.</i>
question-is-decided = <i>Bu eýýäm çözüldi.</i>
questionno-ask-reason =
    <b>Näme sebäpden?</b>

    Awtory okap, täzeden ýazyp biler.
question-decision-accepted = Kabul edildi: gidýär.
question-decision-declined = Kabul edilmedi; sebäbi aýdylar.
question-decision-already = Bu eýýäm çözüldi.
question-decision-nobody = Häzir bu tema hiç kimde ýok. Şony aýdyp, ret ediň.
question-decision-not-allowed = Muny Siz çözüp bilmersiňiz.
question-news-question = <b>Gatnaşyjynyň soragy barlaga garaşýar.</b>
question-news-reply = <b>Gatnaşyjynyň jogaby barlaga garaşýar.</b>
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
