question-title =
    <b>Аз ҳамкорон пурсидан</b>

    Вақте ҳамоҳангсоз саволи Шуморо тасдиқ мекунад, он ба иштирокчиёне меравад, ки ин мавзуъро пешниҳод мекунанд ё меҷӯянд. Номатон намоён мешавад ё не, худатон ҳал мекунед.
question-none = Шумо ҳоло чизе напурсидаед.
question-ask = Савол додан
question-ask-about = Инро аз ҳамкорон пурсидан
question-ask-text =
    <b>Чӣ донистан мехоҳед?</b>

    То 600 аломат. Лутфан маълумоти хизматӣ ё махфӣ ва номи касеро нанависед.
question-ask-topic =
    <b>Савол дар кадом мавзуъ аст?</b>

    Саволи Шуморо иштирокчиёне мегиранд, ки ин мавзуъро пешниҳод мекунанд ё меҷӯянд.
question-ask-named =
    <b>Номи Шумо нишон дода шавад?</b>

    Бо ном: <i>{ $named }</i>
    Бе ном: <i>{ $unnamed }</i>

    Дар кишвар ё соҳаи хурд ҳамкорон шояд ба ҳар ҳол фаҳманд, ки ин Шумоед. Санҷанда номи Шуморо дар ҳар ҳол мебинад.
question-field-text = Матн
question-field-topic = Мавзуъ
question-field-named = Ном
question-review =
    <b>Ҳамин тавр фиристода шавад?</b>

    Аввал онро ҳамоҳангсоз мехонад.
question-text = <blockquote>{ $text }</blockquote>
question-for = Мавзуъ: <b>{ $topic }</b>
question-as = Ҳамкорон мебинанд: <i>{ $who }</i>
question-send = Ҳа, фиристодан
question-sending-sent = Ташаккур. Аввал ҳамоҳангсоз мехонад. Дар бораи қарор паём мегиред.
question-sending-too-many = Дар муддати кӯтоҳ хеле зиёд фиристодед. Навиштаи Шумо нигоҳ дошта шуд: лутфан баъдтар фиристед.
question-sending-gone = Ин савол дигар кушода нест.
question-sending-own = Ин саволи худи Шумост.
question-too-many = Барои он ки ҳамаи саволҳо хонда шаванд, дар як ҳафта се савол додан мумкин аст. Саволи навбатӣ аз ин вақт: { $when }.
question-gone = Ин савол дигар нест.
question-head =
    <b>Саволи ҳамкор</b>
    { $topic }
question-whose = <i>{ $who } · забон: { $language }</i>
question-quiet = <i>Чунин саволҳоро фаъол ё хомӯш кардан: /settings</i>
question-reply = Ҷавоб додан
reply-ask =
    <b>Ҷавоби Шумо</b>

    <blockquote>{ $text }</blockquote>
    То 600 аломат. Лутфан маълумоти хизматӣ ё махфӣ ва номи касеро нанависед.
question-was-answered = <b>Ҳамкор ба Шумо ҷавоб дод.</b>
question-to = <i>Ба савол: { $text }</i>
question-open = Кушодани саволи ман
question-is-pending = <i>Ҳамоҳангсоз мехонад.</i>
question-is-approved = <i>Аз онҳое, ки Шумо аз рӯи мавзӯъ ёфта метавонед, гирифтанд: { $got }. Ҷавобҳо: { $answers }</i>
question-is-rejected = <i>Фиристода нашуд.</i>
question-reason = Сабаб: { $reason }
question-take-away = Саволро бозпас гирифтан
question-sure =
    <b>Савол бозпас гирифта шавад?</b>

    Дигар касе ба он ҷавоб дода наметавонад, он бо ҷавобҳояш аз рӯйхати Шумо меравад.
question-sure-yes = Ҳа, бозпас гирифтан
question-withdrawn = Савол бозпас гирифта шуд.
question-line =
    { $status ->
        [pending] Санҷида мешавад · { $text }
        [rejected] Фиристода нашуд · { $text }
        [changes_requested] Бояд тағйир ёбад · { $text }
       *[approved] Ҷавобҳо: { $answers } · { $text }
    }
question-unnamed = <i>Ҳамкорон номи ӯро намебинанд.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Ҷавоби Шумо ба ҳамкоре, ки пурсид, фиристода шуд.</b>
       *[question] <b>Саволи Шумо фиристода шуд.</b> Ҷавобҳоро дар ин ҷо меёбед.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Ҷавоби Шумо расонда нашуд.</b>
       *[question] <b>Саволи Шумо фиристода нашуд.</b>
    }
question-send-again = Тағйир дода, аз нав фиристодан
question-is-changes_requested = <i>Ҳоло фиристода нашудааст. Лутфан тағйир диҳед.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Лутфан ҷавоби худро тағйир диҳед.</b> Баъд аз нав фиристед.
       *[question] <b>Лутфан саволи худро тағйир диҳед.</b> Баъд аз нав фиристед.
    }
