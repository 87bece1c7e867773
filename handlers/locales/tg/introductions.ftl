introductions-ask = Дархости шиносоӣ
introductions-open = Кушодан
introductions-acquainted = Шумо аллакай шиносед.
introductions-asked-already = Шумо дархости шиносоӣ фиристодед. Дархост то { $day } интизори ҷавоб аст.
introductions-asks-you = Ӯ мехоҳад бо Шумо шинос шавад.
introductions-title = <b>Шиносоиҳо</b>
introductions-list-in = Ин ҳамкорон мехоҳанд бо Шумо шинос шаванд.
introductions-list-known = Шумо бо онҳо шиносед. Барои дидани роҳи тамос номро пахш кунед.
introductions-list-out = Шумо ба ин ҳамкорон дархост фиристодед.
introductions-none-in = Касе интизори ҷавоби Шумо нест. Барои шиносоӣ ҳамкорро ёбед ва варақаашро кушоед.
introductions-none-known = Ҳоло касе нест.
introductions-none-out = Шумо ҳоло ба касе дархост нафиристодаед.
introductions-box-in = Интизори Шумо: { $count }
introductions-box-known = Шиносон: { $count }
introductions-box-out = Дархостҳои Шумо: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · интизор
        [expired] { $name } · мӯҳлат гузашт
        [withdrawn] { $name } · бозпас гирифта шуд
       *[none] { $name } · { $country }
    }
introductions-note = <b>Нома:</b> { $note }
introductions-you-decide = Ӯ мехоҳад бо Шумо шинос шавад. Агар розӣ шавед, ҳар яки шумо роҳи тамосеро мегиред, ки дигаре интихоб кардааст. Агар рад кунед, ба ӯ гуфта намешавад. Дархост то { $day } амал мекунад.
introductions-accept = Розӣ шудан
introductions-decline = Рад кардан
introductions-block = Бастан
introductions-take-back = Дархостро бозпас гирифтан
introductions-end = Анҷом додан
introductions-gets = <b>Роҳи тамос бо ӯ:</b>
introductions-gives = <b>Шумо медиҳед:</b> { $contact }
introductions-only-then = Ҳоло ӯ нома ва варақаи Шуморо мебинад, роҳи тамосро бошад, танҳо пас аз розигиаш.
introductions-is-declined = Шумо рад кардед. Ба ӯ гуфта нашуд.
introductions-is-withdrawn = Ин дархост бозпас гирифта шуд.
introductions-is-expired =
    { $whose ->
        [mine] Мӯҳлати дархост беҷавоб гузашт. Метавонед боз дархост кунед.
       *[theirs] Мӯҳлати ин дархост гузашт.
    }
introductions-gone = Ин дархост дигар нест.
introductions-review =
    <b>Ҳамааш дуруст аст?</b>

    Ба: <b>{ $name }</b>
introductions-send = Фиристодан
introductions-change-note = Тағйири нома
introductions-change-gives = Тағйири роҳи тамос
introductions-too-many = Барои он ки ҳар дархост бодиққат хонда шавад, дар як рӯз аз { $most } ҳамкор пурсидан мумкин аст. Навбатӣ — аз { $when }.
introductions-sure-block = { $name } баста шавад? Дигар ӯ Шуморо намеёбад ва Шумо ӯро. Ба ӯ гуфта намешавад.
introductions-sure-end = Шиносоӣ бо { $name } анҷом ёбад? Роҳҳои тамос дигар дар ин ҷо нишон дода намешаванд. Он чи хонда шудааст, назди ҳар кас мемонад.
introductions-sure-withdraw = Ин дархостро бозпас мегиред? Ҳамкор дигар ба он ҷавоб дода наметавонад.
introductions-sure-decline = Ин дархостро рад мекунед? Ба ҳамкор гуфта намешавад.
introductions-yes = Ҳа
introductions-blocked = Басташудагон
introductions-blocked-list =
    <b>Басташудагон</b>

    Барои кушодан номро пахш кунед.
introductions-nobody-blocked = Шумо касеро набастаед.
introductions-unblock = Кушодан: { $name }
introductions-notice-sent = Фиристода шуд. Ӯ дархостро дар вақти муносиб мегирад.
introductions-notice-already = Дар миёни шумо аллакай дархост ҳаст.
introductions-notice-asked-by-her = Ӯ аллакай аз Шумо пурсидааст: танҳо ҷавоб додан мондааст.
introductions-notice-too-many = Барои имрӯз дархостҳо басанд.
introductions-notice-gone = Ин дигар имкон надорад.
introductions-notice-accepted = Розӣ шудед. Акнун шумо шиносед.
introductions-notice-declined = Рад шуд. Ба ӯ гуфта намешавад.
introductions-notice-blocked = Баста шуд. Ба ӯ гуфта намешавад.
introductions-notice-withdrawn = Бозпас гирифта шуд.
introductions-notice-ended = Анҷом ёфт.
introductions-notice-unchanged = Аллакай ҳамин тавр аст.
introductions-notice-unblocked = Кушода шуд.
introduction-ask-note =
    <b>Номаи кӯтоҳ ба ӯ</b>

    Кӣ будани худ ва барои чӣ мехоҳед шинос шавед, дар як-ду ҷумла. Ӯ онро бо варақаи Шумо мехонад.
introduction-ask-gives =
    <b>Ӯ бо Шумо чӣ гуна тамос гирад?</b>

    Инро ӯ танҳо пас аз розигӣ мегирад. Дар поён интихоб кунед ё нишонии почтаи электрониро нависед.
acceptance-ask-gives =
    <b>Ӯ бо Шумо чӣ гуна тамос гирад?</b>

    Дар поён интихоб кунед ё нишонии почтаи электрониро нависед. Ӯ онро дарҳол мегирад ва Шумо роҳи тамоси ӯро.
introductions-author =
    <b>Муаллифи таҷрибаи «{ $title }»</b>
    Вай номашро нагуфтааст. Агар розӣ шавад, медонед.
introductions-about = Дар бораи таҷрибаи «{ $title }»
introductions-hides-you = Вай номи Шуморо намедонад. Агар розӣ шавед, медонад.
introductions-somebody = Муаллиф
introductions-gets-no-more = <b>Роҳи тамос бо ӯ:</b> ӯ номи Telegram-ро дода буд, вале он дигар нест. Аз ӯ роҳи дигари тамос пурсида мешавад. Вақте ки медиҳад, ба Шумо мегӯем.
introductions-gets-unchecked = <b>Роҳи тамос бо ӯ:</b> Telegram ҳоло ҷавоб намедиҳад, барои ҳамин номи ӯро дар он ҷо санҷидан мумкин нест. Лутфан пас аз чанд дақиқа боз бинед.
introductions-gives-no-more = <b>Шумо номи Telegram-ро дода будед, вале дар аккаунти Шумо он дигар нест</b>: бо он ба Шумо тамос гирифтан мумкин нест. Роҳи дигари тамосро диҳед ё дар Telegram аз нав номи корбар гузоред.
introductions-give-another = Додани роҳи дигари тамос
introductions-look-again = Боз дидан
introductions-notice-given = Ташаккур. Акнун ҳамин роҳи тамос амал мекунад.
contact-ask-gives =
    <b>Ба ҷойи пештара кадом роҳи тамосро медиҳед?</b>

    Дар поён интихоб кунед ё нишонии почтаи электрониро нависед.
