introductions-ask = Дархости тамос фиристодан
introductions-open = Кушодан
introductions-acquainted = Шумо бо ӯ дар тамосед.
introductions-asked-already = Шумо ба ӯ дархости тамос фиристодед. Муҳлати ҷавоб: { $day }.
introductions-asks-you = Ӯ ба Шумо дархости тамос фиристод.
introductions-title = <b>Тамосҳо</b>
introductions-list-in = Ин дархостҳо ва пешниҳодҳо ҷавоби Шуморо интизоранд.
introductions-list-known = Шумо бо онҳо дар тамосед. Барои дидани роҳи тамос номро пахш кунед.
introductions-list-out = Дархостҳо ва пешниҳодҳои Шумо:
introductions-none-in = Дархосте мунтазири ҷавоби Шумо нест. Барои дархости тамос ҳамкорро ёфта, профилашро кушоед.
introductions-none-known = Ҳоло тамосҳо надоред.
introductions-none-out = Шумо ҳоло дархости тамос нафиристодаед.
introductions-box-in = Дархостҳои нав: { $count }
introductions-box-known = Тамосҳои ман: { $count }
introductions-box-out = Дархостҳои ман: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · мунтазир
        [expired] { $name } · муҳлат гузашт
        [withdrawn] { $name } · бозпас гирифта шуд
       *[none] { $name } · { $country }
    }
introductions-note = <b>Нома:</b> { $note }
introductions-you-decide = Ӯ мехоҳад бо Шумо дар тамос бошад. Агар розӣ шавед, ҳар яке аз шумо роҳи тамосеро мебинад, ки дигаре интихоб кардааст. Агар рад кунед, ба ӯ гуфта намешавад. Муҳлати дархост: { $day }.
introductions-accept = Розӣ шудан
introductions-decline = Рад кардан
introductions-block = Масдуд кардан
introductions-take-back = Дархостро бозпас гирифтан
introductions-end = Қатъи тамос
introductions-gets = <b>Роҳи тамос бо ӯ:</b>
introductions-gives = <b>Шумо медиҳед:</b> { $contact }
introductions-only-then = Ҳоло ӯ нома ва профили Шуморо мебинад. Роҳи тамоси Шуморо танҳо вақте мебинад, ки розӣ шавад.
introductions-is-declined = Шумо рад кардед. Ба ӯ гуфта нашуд.
introductions-is-withdrawn = Ин дархост бозпас гирифта шуд.
introductions-is-expired =
    { $whose ->
        [mine] Муҳлати дархост беҷавоб гузашт. Метавонед боз дархост фиристед.
       *[theirs] Муҳлати ин дархост гузашт.
    }
introductions-gone = Ин дархост дигар нест.
introductions-review =
    <b>Ин дархост фиристода шавад?</b>

    Ба: <b>{ $name }</b>
introductions-send = Фиристодан
introductions-change-note = Тағйири нома
introductions-change-gives = Тағйири роҳи тамос
introductions-too-many = Барои он ки ҳар дархост бодиққат хонда шавад, дар як рӯз ба { $most } ҳамкор дархост фиристодан мумкин аст. Дархости навбатӣ аз ин вақт: { $when }.
introductions-sure-block = Ин ҳамкор масдуд карда шавад: { $name }? Дигар якдигарро ёфта наметавонед. Ба ӯ гуфта намешавад.
introductions-sure-end = Тамос бо ин ҳамкор қатъ шавад: { $name }? Роҳҳои тамоси шумо дигар дар ин ҷо нишон дода намешаванд. Он чи хонда шудааст, назди ҳар яке мемонад.
introductions-mentoring-ends = Мураббигии Шумо бо ӯ низ қатъ мешавад. Ба ӯ хабар дода мешавад, ки қатъ шуд, аммо сабаб гуфта намешавад.
introductions-sure-withdraw = Ин дархост бозпас гирифта шавад? Ҳамкор дигар ба он ҷавоб дода наметавонад.
introductions-sure-decline = Ин дархост рад карда шавад? Ба ҳамкор гуфта намешавад.
introductions-yes = Ҳа
introductions-blocked = Масдудшудагон
introductions-blocked-list =
    <b>Масдудшудагон</b>

    Барои рафъи масдудият номро пахш кунед.
introductions-nobody-blocked = Шумо касеро масдуд накардаед.
introductions-unblock = Рафъи масдудият: { $name }
introductions-notice-sent = Фиристода шуд. Ӯ онро берун аз соатҳои оромии худ мегирад.
introductions-notice-already = Дар миёни шумо аллакай дархост ҳаст.
introductions-notice-asked-by-her = Ӯ аллакай ба Шумо дархост фиристодааст. Танҳо ҷавоб додан мондааст.
introductions-notice-too-many = Шумораи дархостҳои имрӯза тамом шуд.
introductions-notice-gone = Ин дигар имкон надорад.
introductions-notice-accepted = Розӣ шудед. Акнун шумо дар тамосед.
introductions-notice-declined = Рад шуд. Ба ӯ гуфта намешавад.
introductions-notice-blocked = Масдуд шуд. Ба ӯ гуфта намешавад.
introductions-notice-withdrawn = Бозпас гирифта шуд.
introductions-notice-ended = Тамос қатъ шуд.
introductions-notice-unchanged = Чизе тағйир наёфт.
introductions-notice-unblocked = Масдудият рафъ шуд.
introduction-ask-note =
    <b>Ба ӯ номаи кӯтоҳ нависед</b>

    Дар як-ду ҷумла нависед, ки кистед ва чаро мехоҳед дар тамос бошед. Ӯ онро якҷо бо профили Шумо мехонад. Ё аз поён ҷумлаи тайёрро интихоб кунед: ӯ онро бо забони худ мехонад.
introduction-ask-gives =
    <b>Ӯ бо Шумо чӣ гуна тамос гирад?</b>

    Инро ӯ танҳо вақте мебинад, ки розӣ шавад. Дар поён интихоб кунед ё нишонии почтаи электрониро нависед.
acceptance-ask-gives =
    <b>Ӯ бо Шумо чӣ гуна тамос гирад?</b>

    Дар поён интихоб кунед ё нишонии почтаи электрониро нависед. Ӯ онро дарҳол мебинад, Шумо бошед, роҳи тамоси ӯро мебинед.
introductions-author-practice =
    <b>Муаллифи таҷрибаи «{ $title }»</b>
    Номаш нишон дода намешавад. Агар розӣ шавад, мебинед.
introductions-about-practice = Дар бораи таҷрибаи «{ $title }»
introductions-hides-you = Ӯ номи Шуморо намедонад. Агар розӣ шавед, мебинад.
introductions-somebody = Муаллиф
introductions-gets-no-more = <b>Роҳи тамос бо ӯ:</b> ӯ номи корбари худро дар Телеграм дода буд, вале аккаунташ дигар ин номро надорад. Аз ӯ роҳи дигари тамос пурсида шуд. Вақте диҳад, ба Шумо хабар медиҳем.
introductions-gets-unchecked = <b>Роҳи тамос бо ӯ:</b> Телеграм ҷавоб намедиҳад, бинобар ин номи корбари ӯро ҳоло санҷидан мумкин нест. Лутфан пас аз чанд дақиқа боз бинед.
introductions-gives-no-more = <b>Шумо номи корбари худро дар Телеграм дода будед, вале аккаунти Шумо дигар ин номро надорад</b>, бинобар ин ӯ бо Шумо тамос гирифта наметавонад. Роҳи дигари тамосро диҳед ё дар Телеграм аз нав номи корбар гузоред.
introductions-give-another = Додани роҳи дигари тамос
introductions-look-again = Боз дидан
introductions-notice-given = Ташаккур. Аз ҳоло ӯ ҳамин роҳи тамосро мебинад.
contact-ask-gives =
    <b>Ба ҷои он кадом роҳи тамосро медиҳед?</b>

    Дар поён интихоб кунед ё нишонии почтаи электрониро нависед.
introductions-more = Боз ›
introductions-write = Ба ӯ навиштан
introduction-opening-experience = Кори мо ба ҳам наздик аст ва мехоҳам бо Шумо таҷриба иваз кунам.
introduction-opening-experience-label = Ивази таҷриба
introduction-opening-question = Дар бораи кори Шумо саволе дорам ва аз маслиҳати Шумо шод мешавам.
introduction-opening-question-label = Савол дар бораи кораш
introduction-opening-event = Мо дар чорабинӣ вохӯрда будем ва мехоҳам бо Шумо дар тамос бошам.
introduction-opening-event-label = Вохӯрӣ дар чорабинӣ
introduction-opening-together = Мехоҳам бо Шумо дар бораи кори якҷоя гуфтугӯ кунам.
introduction-opening-together-label = Кори якҷоя
introductions-unnamed = То розӣ нашавад, ӯ номи Шуморо намебинад.
introductions-whom-practice = муаллифи «{ $title }»
introductions-cannot-ask = Ҳоло аз муаллиф пурсидан мумкин нест.
askauthor-note-practice =
    <b>Дар бораи чӣ пурсидан мехоҳед?</b>

    Як-ду сатр дар бораи худ ва саволатон. Муаллиф онро якҷо бо профили Шумо мебинад ва худаш қарор медиҳад, ки ҷавоб диҳад ё не.
askauthor-ask-gives =
    <b>Муаллиф бо Шумо чӣ гуна тамос гирад?</b>

    Инро ӯ танҳо вақте мебинад, ки розӣ шавад. Он гоҳ Шумо ҳам роҳи тамоси ӯро мебинед. Нишонии почтаи электрониро ҳам навиштан мумкин аст: name@example.org.
introductions-author-gone =
    <b>Муаллиф</b>
    Ин матн дигар нест.
introductions-about-board-entry = Дар бораи эълони «{ $title }» дар тахта
introductions-author-board-entry =
    <b>Муаллифи эълони «{ $title }»</b>
    Номаш нишон дода намешавад. Агар розӣ шавад, мебинед.
introductions-whom-board-entry = муаллифи эълони «{ $title }»
askauthor-note-board-entry =
    <b>Ба муаллиф як-ду сатр нависед</b>

    Шумо кистед ва чаро ба Шумо ҷолиб аст. Ӯ онро якҷо бо профили Шумо мебинад ва қарор медиҳад, ки ҷавоб диҳад ё не.
introductions-about-project = Дар бораи лоиҳаи «{ $title }», барои такрори он
introductions-author-project =
    <b>Муаллифи лоиҳаи «{ $title }»</b>
    Номаш нишон дода намешавад. Агар розӣ шавад, мебинед.
introductions-whom-project = муаллифи лоиҳаи «{ $title }»
askauthor-note-project =
    <b>Шумо ин лоиҳаро такрор кардан мехоҳед. Дар бораи чӣ пурсидан мехоҳед?</b>

    Як-ду сатр дар бораи худ ва дар куҷо такрор карданатон. Муаллиф онро якҷо бо профили Шумо мебинад ва худаш қарор медиҳад, ки ҷавоб диҳад ё не. Пас аз ду моҳ ва боз пас аз шаш моҳ аз Шумо мепурсем, ки натиҷа чӣ шуд.
introduction-opening-lot = Шуморо қуръа ҷуфт кард.
