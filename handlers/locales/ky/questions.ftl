question-title =
    <b>Кесиптештерден суроо</b>

    Суроо координатор окугандан кийин ушул теманы билгендерге же издегендерге барат. Атыңыз көрүнөбү — өзүңүз чечесиз.
question-none = Сиз азырынча эч нерсе сураган жоксуз.
question-ask = Суроо берүү
question-ask-text =
    <b>Эмнени билгиңиз келет?</b>

    600 белгиге чейин. Кызматтык же жашыруун маалымат жана ат жазбаңыз.
question-ask-topic =
    <b>Бул кайсы тема?</b>

    Суроо аны билгендерге же издегендерге барат.
question-ask-named =
    <b>Муну ким айтканы көрүнсүнбү?</b>

    Атыңыз менен: <i>{ $named }</i>
    Атыңызсыз: <i>{ $unnamed }</i>

    Муну текшерген адам атыңызды баары бир көрөт.
question-field-text = Текст
question-field-topic = Тема
question-field-named = Аты
question-review =
    <b>Ушундай жөнөтүлсүнбү?</b>

    Адегенде координатор окуйт.
question-text = <blockquote>{ $text }</blockquote>
question-for = Тема: <b>{ $topic }</b>
question-as = Алар окушат: <i>{ $who }</i>
question-send = Ооба, жөнөтүү
question-sending-sent = Рахмат. Адегенде координатор окуйт; кабарлайбыз.
question-sending-too-many = Кыска убакытта өтө көп. Жазганыңыз сакталды: кийинчерээк жөнөтүңүз.
question-sending-gone = Бул суроо эми жабык.
question-sending-own = Бул өзүңүздүн сурооңуз.
question-too-many = Баары окулушу үчүн жумасына үч суроо. Кийинкиси: { $when }.
question-gone = Бул суроо эми жок.
question-head = <b>Кесиптеш сурайт · { $topic }</b>
question-whose = <i>{ $who } · { $language }</i>
question-quiet = <i>Мындай суроолорду күйгүзүү же өчүрүү: /settings</i>
question-reply = Жооп берүү
reply-ask =
    <b>Жообуңуз</b>

    <blockquote>{ $text }</blockquote>
    600 белгиге чейин. Кызматтык же жашыруун маалымат жана ат жазбаңыз.
question-was-answered = <b>Сизге кесиптеш жооп берди.</b>
question-to = <i>Суроого: { $text }</i>
question-open = Суроом жана жооптор
question-is-pending = <i>Координатор окуп жатат.</i>
question-is-approved = <i>Алгандар: { $got }; жооп: { $answers }</i>
question-is-rejected = <i>Жөнөтүлгөн жок.</i>
question-reason = Себеби: { $reason }
question-take-away = Суроону алып салуу
question-sure =
    <b>Суроо алынсынбы?</b>

    Эми эч ким албайт жана жооп бербейт; жооптору менен тизмеңизден кетет.
question-sure-yes = Ооба, алып салуу
question-withdrawn = Суроо алынды.
question-line =
    { $status ->
        [pending] Окулууда · { $text }
        [rejected] Жөнөтүлгөн жок · { $text }
        [changes_requested] Жөнөтүлгөн жок · { $text }
       *[approved] Жооп: { $answers } · { $text }
    }
question-unnamed = <i>Окурмандар анын атын көрүшпөйт.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Жообуңуз сураган кишиге жетти.</b>
       *[question] <b>Сурооңуз жөнөтүлдү.</b> Жооптор ушул жерге келет.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Жообуңуз жеткирилген жок.</b>
       *[question] <b>Сурооңуз жөнөтүлгөн жок.</b>
    }
question-send-again = Өзгөртүп, кайра жөнөтүү
question-is-changes_requested = <i>Жөнөтүлгөн жок: бир жерин өзгөртүңүз.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Жообуңуздун бир жерин өзгөртүңүз.</b> Андан кийин кайра жөнөтүңүз.
       *[question] <b>Сурооңуздун бир жерин өзгөртүңүз.</b> Андан кийин кайра жөнөтүңүз.
    }
