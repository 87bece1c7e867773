question-title =
    <b>Аз ҳамкорон пурсидан</b>

    Савол пас аз хондани ҳамоҳангсоз ба онҳое меравад, ки ин мавзӯъро медонанд ё меҷӯянд. Номатон намоён мешавад ё не — худатон ҳал мекунед.
question-none = Шумо ҳоло чизе напурсидаед.
question-ask = Савол додан
question-ask-text =
    <b>Чӣ донистан мехоҳед?</b>

    То 600 аломат. Лутфан бе маълумоти хидматӣ ё махфӣ ва бе ном.
question-ask-topic =
    <b>Ин кадом мавзӯъ аст?</b>

    Савол ба онҳое меравад, ки онро медонанд ё меҷӯянд.
question-ask-named =
    <b>Намоён шавад, ки инро кӣ мегӯяд?</b>

    Бо ном: <i>{ $named }</i>
    Бе ном: <i>{ $unnamed }</i>

    Касе, ки инро месанҷад, номи Шуморо дар ҳар ҳол мебинад.
question-field-text = Матн
question-field-topic = Мавзӯъ
question-field-named = Ном
question-review =
    <b>Ҳамин тавр равад?</b>

    Аввал ҳамоҳангсоз мехонад.
question-text = <blockquote>{ $text }</blockquote>
question-for = Мавзӯъ: <b>{ $topic }</b>
question-as = Онҳо мехонанд: <i>{ $who }</i>
question-send = Ҳа, фиристодан
question-sending-sent = Ташаккур. Аввал ҳамоҳангсоз мехонад; хабар медиҳем.
question-sending-too-many = Дар вақти кӯтоҳ хеле зиёд. Навиштаатон нигоҳ дошта шуд: баъдтар фиристед.
question-sending-gone = Ин савол дигар кушода нест.
question-sending-own = Ин саволи худи Шумост.
question-too-many = Се савол дар як ҳафта, то ҳама хонда шаванд. Навбатӣ: { $when }.
question-gone = Ин савол дигар нест.
question-head = <b>Ҳамкор мепурсад · { $topic }</b>
question-whose = <i>{ $who } · { $language }</i>
question-quiet = <i>Чунин саволҳоро фаъол ё хомӯш кардан: /settings</i>
question-reply = Ҷавоб додан
reply-ask =
    <b>Ҷавоби Шумо</b>

    <blockquote>{ $text }</blockquote>
    То 600 аломат. Лутфан бе маълумоти хидматӣ ё махфӣ ва бе ном.
question-was-answered = <b>Ҳамкор ба Шумо ҷавоб дод.</b>
question-to = <i>Ба савол: { $text }</i>
question-open = Саволи ман ва ҷавобҳо
question-is-pending = <i>Ҳамоҳангсоз мехонад.</i>
question-is-approved = <i>Гирифтанд: { $got }; ҷавоб: { $answers }</i>
question-is-rejected = <i>Фиристода нашуд.</i>
question-reason = Сабаб: { $reason }
question-take-away = Саволро гирифтан
question-sure =
    <b>Саволро мегиред?</b>

    Дигар касе онро намегирад ва ҷавоб намедиҳад; бо ҷавобҳояш аз рӯйхататон меравад.
question-sure-yes = Ҳа, гирифтан
question-withdrawn = Савол гирифта шуд.
question-line =
    { $status ->
        [pending] Хонда мешавад · { $text }
        [rejected] Нарафт · { $text }
        [changes_requested] Нарафт · { $text }
       *[approved] Ҷавоб: { $answers } · { $text }
    }
question-unnamed = <i>Хонандагон номи ӯро намебинанд.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Ҷавоби Шумо расонда шуд.</b>
       *[question] <b>Саволи Шумо фиристода шуд.</b> Ҷавобҳо ба ин ҷо меоянд.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Ҷавоби Шумо расонда нашуд.</b>
       *[question] <b>Саволи Шумо фиристода нашуд.</b>
    }
question-send-again = Тағйир дода, аз нав фиристодан
question-is-changes_requested = <i>Фиристода нашуд: лутфан чизеро тағйир диҳед.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Лутфан дар ҷавобатон чизеро тағйир диҳед.</b> Баъд аз нав фиристед.
       *[question] <b>Лутфан дар саволатон чизеро тағйир диҳед.</b> Баъд аз нав фиристед.
    }
