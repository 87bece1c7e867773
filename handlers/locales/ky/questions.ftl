question-title =
    <b>Кесиптештерден суроо</b>

    Координатор жактыргандан кийин сурооңуз ушул теманы сунуштаган же издеген катышуучуларга барат. Атыңыз көрүнөр-көрүнбөсүн өзүңүз чечесиз.
question-none = Сиз азырынча эч нерсе сураган жоксуз.
question-ask = Суроо берүү
question-ask-about = Кесиптештерден ушуну суроо
question-ask-text =
    <b>Эмнени билгиңиз келет?</b>

    600 белгиге чейин. Кызматтык же жашыруун маалымат жазбаңыз, эч кимдин атын атабаңыз.
question-ask-topic =
    <b>Бул кайсы тема?</b>

    Суроону ушул теманы сунуштаган же издеген катышуучулар алат.
question-ask-named =
    <b>Атыңыз көрсөтүлсүнбү?</b>

    Атыңыз менен: <i>{ $named }</i>
    Атыңызсыз: <i>{ $unnamed }</i>

    Чакан өлкөдө же чөйрөдө кесиптештер ким экениңизди баары бир билип калышы мүмкүн. Текшерүүчү атыңызды кандай болсо да көрөт.
question-field-text = Текст
question-field-topic = Тема
question-field-named = Аты
question-review =
    <b>Ушундай жөнөтүлсүнбү?</b>

    Адегенде координатор окуйт.
question-text = <blockquote>{ $text }</blockquote>
question-for = Тема: <b>{ $topic }</b>
question-as = Кесиптештер көрөт: <i>{ $who }</i>
question-send = Ооба, жөнөтүү
question-sending-sent = Рахмат. Адегенде координатор окуйт. Чечим тууралуу Сизге кабар келет.
question-sending-too-many = Кыска убакытта өтө көп жөнөттүңүз. Жазганыңыз сакталды: кийинчерээк жөнөтүңүз.
question-sending-gone = Бул суроо эми жабык.
question-sending-own = Бул өзүңүздүн сурооңуз.
question-too-many = Баары окулушу үчүн аптасына үч суроо берсе болот. Кийинкисинин убактысы: { $when }.
question-gone = Бул суроо эми жеткиликсиз.
question-head =
    <b>Кесиптештин суроосу</b>
    { $topic }
question-whose = <i>{ $who } · тили: { $language }</i>
question-quiet = <i>Мындай суроолорду күйгүзүү же өчүрүү: /settings</i>
question-reply = Жооп берүү
reply-ask =
    <b>Жообуңуз</b>

    <blockquote>{ $text }</blockquote>
    600 белгиге чейин. Кызматтык же жашыруун маалымат жазбаңыз, эч кимдин атын атабаңыз.
question-was-answered = <b>Сизге кесиптеш жооп берди.</b>
question-to = <i>Суроого: { $text }</i>
question-open = Суроомду ачуу
question-is-pending = <i>Координатор текшерип жатат.</i>
question-is-approved = <i>Тема боюнча таба ала турган кесиптештериңизден алгандар: { $got }. Жооптор: { $answers }</i>
question-is-rejected = <i>Жөнөтүлгөн жок.</i>
question-reason = Себеби: { $reason }
question-take-away = Суроону кайтарып алуу
question-sure =
    <b>Бул суроону кайтарып аласызбы?</b>

    Ага эми эч ким жооп бере албайт, ал жооптору менен кошо тизмеңизден кетет.
question-sure-yes = Ооба, кайтарып алуу
question-withdrawn = Суроо кайтарып алынды.
question-line =
    { $status ->
        [pending] Текшерилүүдө · { $text }
        [rejected] Жөнөтүлгөн жок · { $text }
        [changes_requested] Өзгөртүү керек · { $text }
       *[approved] Жооп: { $answers } · { $text }
    }
question-unnamed = <i>Кесиптештер анын атын көрүшпөйт.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Жообуңуз сураган кесиптешке жөнөтүлдү.</b>
       *[question] <b>Сурооңуз жөнөтүлдү.</b> Жооптор ушул жерге келет.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Жообуңуз жеткирилген жок.</b>
       *[question] <b>Сурооңуз жөнөтүлгөн жок.</b>
    }
question-send-again = Өзгөртүп, кайра жөнөтүү
question-is-changes_requested = <i>Азырынча жөнөтүлгөн жок. Бир жерин өзгөртүңүз.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Жообуңуздун бир жерин өзгөртүңүз.</b> Андан кийин кайра жөнөтүңүз.
       *[question] <b>Сурооңуздун бир жерин өзгөртүңүз.</b> Андан кийин кайра жөнөтүңүз.
    }
