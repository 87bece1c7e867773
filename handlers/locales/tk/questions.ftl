question-title =
    <b>Kärdeşlerden soramak</b>

    Soragyňyzy utgaşdyryjy tassyklandan soň, ol şu temany hödürleýän ýa-da gözleýän gatnaşyjylara gidýär. Adyňyz görünsinmi ýa-da ýok, özüňiz çözýärsiňiz.
question-none = Siz heniz hiç zat soramadyňyz.
question-ask = Sorag bermek
question-ask-about = Muny kärdeşlerden soramak
question-ask-text =
    <b>Näme bilmek isleýärsiňiz?</b>

    600 belgä çenli. Gulluk ýa-da gizlin maglumatlary, şeýle hem adamlaryň adyny ýazmaň.
question-ask-topic =
    <b>Sorag haýsy tema boýunça?</b>

    Ony şu temany hödürleýän ýa-da gözleýän gatnaşyjylar alar.
question-ask-named =
    <b>Adyňyz görkezilsinmi?</b>

    Adyňyz bilen: <i>{ $named }</i>
    Adyňyzsyz: <i>{ $unnamed }</i>

    Kiçi ýurtda ýa-da ugurda kärdeşler kimdigiňizi barybir çaklap biler. Barlaýjy adyňyzy her ýagdaýda görýär.
question-field-text = Tekst
question-field-topic = Tema
question-field-named = Ady
question-review =
    <b>Şu görnüşde iberilsinmi?</b>

    Ilki utgaşdyryjy okaýar.
question-text = <blockquote>{ $text }</blockquote>
question-for = Tema: <b>{ $topic }</b>
question-as = Kärdeşler görer: <i>{ $who }</i>
question-send = Hawa, ibermek
question-sending-sent = Sag boluň. Ilki utgaşdyryjy okaýar. Karary hakda habar alarsyňyz.
question-sending-too-many = Gysga wagtda örän köp iberdiňiz. Ýazanyňyz saklandy: soňrak iberiň.
question-sending-gone = Bu sorag indi açyk däl.
question-sending-own = Bu öz soragyňyz.
question-too-many = Hemmesi okalar ýaly, hepdede üç sorag berip bolýar. Indiki soragyň wagty: { $when }.
question-gone = Bu sorag indi ýok.
question-head =
    <b>Kärdeşiň soragy</b>
    { $topic }
question-whose = <i>{ $who } · dili: { $language }</i>
question-quiet = <i>Şeýle soraglary açmak ýa-da öçürmek: /settings</i>
question-reply = Jogap bermek
reply-ask =
    <b>Jogabyňyz</b>

    <blockquote>{ $text }</blockquote>
    600 belgä çenli. Gulluk ýa-da gizlin maglumatlary, şeýle hem adamlaryň adyny ýazmaň.
question-was-answered = <b>Size kärdeş jogap berdi.</b>
question-to = <i>Soraga: { $text }</i>
question-open = Soragymy açmak
question-is-pending = <i>Utgaşdyryjy okaýar.</i>
question-is-approved = <i>Tema boýunça tapyp bilýän kärdeşleriňizden alanlar: { $got }. Jogaplar: { $answers }</i>
question-is-rejected = <i>Iberilmedi.</i>
question-reason = Sebäbi: { $reason }
question-take-away = Soragy yzyna almak
question-sure =
    <b>Sorag yzyna alynsynmy?</b>

    Oňa indi hiç kim jogap berip bilmez, ol jogaplary bilen bile sanawyňyzdan aýrylýar.
question-sure-yes = Hawa, yzyna almak
question-withdrawn = Sorag yzyna alyndy.
question-line =
    { $status ->
        [pending] Barlanýar · { $text }
        [rejected] Iberilmedi · { $text }
        [changes_requested] Üýtgetmeli · { $text }
       *[approved] Jogaplar: { $answers } · { $text }
    }
question-unnamed = <i>Kärdeşler onuň adyny görmeýär.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Jogabyňyz soran kärdeşe iberildi.</b>
       *[question] <b>Soragyňyz iberildi.</b> Jogaplary şu ýerde taparsyňyz.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Jogabyňyz ýetirilmedi.</b>
       *[question] <b>Soragyňyz iberilmedi.</b>
    }
question-send-again = Üýtgedip, täzeden ibermek
question-is-changes_requested = <i>Sorag heniz iberilmedi. Ony üýtgediň.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Jogabyňyzy üýtgediň.</b> Soňra täzeden iberiň.
       *[question] <b>Soragyňyzy üýtgediň.</b> Soňra täzeden iberiň.
    }
