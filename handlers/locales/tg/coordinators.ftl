coordinator-title = <b>Ҳамоҳангсози Шумо</b>
coordinator-named = Кишвари Шуморо ҳамоҳанг месозад: <b>{ $names }</b>
coordinator-unnamed = Ба Шумо ҳамоҳангсози кишваратон ё маъмурон ҷавоб медиҳанд.
coordinator-nobody = Ҳоло дар ин ҷо касе нест, ки ба Шумо ҷавоб диҳад.
coordinator-about =
    Дар ин ҷо дар бораи шабака, дархост ё профилатон пурсед. Навиштаи Шуморо ҳамоҳангсозони кишваратон мехонанд; агар онҳо набошанд ё дар ду рӯз касе ҷавоб надиҳад, маъмурон мехонанд.

    Шумораи паёмҳо дар як рӯз: то { $most }.
coordinator-button = Ҳамоҳангсози ман
coordinator-write = Ба ҳамоҳангсоз навиштан
coordinator-own-messages = Паёмҳои мо · { $count }
coordinator-own-title = <b>Шумо ва ҳамоҳангсозатон</b>
coordinator-said = { $name }, { $when }
coordinator-you-said = Шумо, { $when }
coordinator-role = Ҳамоҳангсоз
tocoordinator-ask-text =
    <b>Чӣ навиштан мехоҳед?</b>

    Ҷавоб ба ҳамин ҷо меояд. Лутфан маълумоти хизматӣ ё махфӣ нанависед.
coordinator-too-many = Шумораи паёмҳо дар як рӯз: то { $most }. Аз ин вақт боз навиштан мумкин аст: { $when }.
coordinator-notice-sent = Фиристода шуд. Ҷавоб ба ҳамин ҷо меояд.
coordinator-notice-too-many = Фардо боз навишта метавонед.
coordinator-notice-nobody = Ҳоло касе нест, ки ба Шумо ҷавоб диҳад.
coordinator-notice-answered = Фиристода шуд. Ба ӯ хабар дода мешавад.
coordinator-notice-closed = Баста шуд.
coordinator-notice-unchanged = Чизе тағйир наёфт.
coordinator-notice-not-allowed = Ин мукотиба дигар барои Шумо дастрас нест.
coordinator-gone = Ин мукотиба дигар дар ин ҷо нест.
coordinator-of-pending = Дархости ӯ баррасӣ мешавад.
coordinator-of-rejected = Дархости ӯ тасдиқ нашуд.
coordinator-of-suspended = Иштирокаш муваққатан қатъ аст.
coordinator-line =
    { $waiting ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $name } · { $country }
coordinator-conversations = <b>Паёмҳои иштирокчиён</b>
coordinator-mark = ● яъне мунтазири ҷавоб аст.
coordinator-no-conversations = Ҳанӯз касе нанавиштааст.
coordinator-is-named = Иштирокчиёни кишваратон номи Шуморо чун номи ҳамоҳангсозашон мебинанд.
coordinator-is-unnamed = Иштирокчиёни кишваратон мебинанд, ки ҳамоҳангсоз ҳаст, вале номи Шуморо намебинанд.
coordinator-hide-name = Номамро нишон надодан
coordinator-show-name = Номамро нишон додан
coordinator-head = <b>{ $name }</b>, { $country }
coordinator-answer = Ҷавоб додан
coordinator-close = Ҷавоб лозим нест
coordinator-answer-ask =
    <b>Ҷавоби Шумо</b>

    <blockquote>{ $text }</blockquote>
    Ӯ сухани Шуморо чунон ки менависед, бе номи Шумо мегирад.
coordinator-written = <b>Ба Шумо аз кишваратон паём навиштанд.</b>
coordinator-open = Хондан
coordinator-overdue = Мукотибаҳое, ки дар онҳо иштирокчӣ зиёда аз ду рӯз мунтазири ҷавоб аст: { $count }. Шумо ҳам ҷавоб дода метавонед.
coordinator-conversations-button = Паёмҳо
coordinator-messages =
    { $count ->
        [0] Паёмҳо
       *[other] Паёмҳо · { $count }
    }
