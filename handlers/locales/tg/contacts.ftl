contact-my-phone = Рақами телефони ман
contact-ask-phone = Тугмаи зери майдони матнро пахш кунед. Телеграм мепурсад, ки додани рақами худро тасдиқ мекунед ё не.
contact-share-phone = Рақами маро фиристодан
contact-no-phone = Интихоби роҳи дигар
contact-another-way = Хуб. Лутфан роҳи дигари тамосро интихоб кунед.
contact-thanks = Ташаккур.
contact-own-phone = Ин рақами Шумо нест. Танҳо рақами худро бо тугмаи зери майдони матн дода метавонед.
contact-not-asked = Ҳоло рақами телефон лозим нест. Он нигоҳ дошта нашуд.
contact-phone-by-button = Барои додани рақами телефон «Рақами телефони ман»-ро пахш кунед. Ин барои он аст, ки касе рақами каси дигарро надиҳад.
contact-name-by-button = Барои додани номи корбари худ дар Телеграм тугмаеро пахш кунед, ки он номро нишон медиҳад. Агар тугма набошад, аввал дар Телеграм номи корбар гузоред.
contact-not-an-address = Ин ба нишонии почтаи электронӣ монанд нест. Онро чунин нависед: name@example.org. Ё тугмаро пахш кунед.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Аккаунти Телеграми Шумо дигар номи корбар надорад. Лутфан роҳи дигари тамосро интихоб кунед.
contact-copy-phone = Нусхаи рақам
contact-copy-email = Нусхаи нишонӣ
contact-open = Кушодани тамос
private-note-button = Ёддошти ман
private-note = <b>Ёддошти Шумо:</b> { $note }
private-note-line = <b>{ $name }:</b> { $note }
contactnote-ask-note =
    <b>Ёддошти Шумо дар бораи ӯ</b>

    Масалан: дар Бухоро вохӯрдем, назорати рентгениро медонад. Ёддоштро танҳо Шумо мебинед. Вақте яке аз шумо аз шабака меравад ё тамосро қатъ мекунад, он нест карда мешавад.
private-note-notice-saved = Сабт шуд. Ёддоштро танҳо Шумо мебинед.
private-note-notice-removed = Ёддошти Шумо нест карда шуд.
private-note-notice-gone = Ин тамос дигар нест.
contact-message-button = Паём тавассути бот
contact-message-from = <b>Паёми охирини ӯ тавассути бот:</b> { $text }
contactmessage-ask-text =
    <b>Паёми Шумо ба ӯ</b>

    Онро бот мерасонад. Як паём фиристодан мумкин аст ва паёми навбатиро вақте ки ӯ ҷавоб диҳад ё пас аз як ҳафта.
contact-message-review =
    <b>Ин паём фиристода шавад?</b>

    Ба: <b>{ $name }</b>
contact-message-change = Тағйири паём
contact-message-came = <b>Паём аз ҳамкор:</b> { $name }
contact-message-too-early = Паёми навбатиро тавассути бот аз ин вақт фиристодан мумкин аст: { $when }. То он вақт аз роҳи тамоси ӯ истифода баред.
contact-message-notice-sent = Фиристода шуд. Ӯ паёмро берун аз соатҳои оромӣ мегирад.
contact-message-notice-too-early = Барои паёми навбатӣ ҳанӯз барвақт аст. Матни Шумо нигоҳ дошта шуд.
contact-message-notice-gone = Ин тамос дигар нест.
follow-up-ask =
    <b>Оё гуфтугӯ кардед?</b>

    { $days } рӯз пеш Шумо бо ин ҳамкор роҳи тамос иваз кардед: <b>{ $name }</b>.

    Ҷавоби Шумо танҳо барои ҳисоб лозим аст. Касе намебинад, ки он аз Шумост, ва ин савол танҳо як бор дода мешавад.
follow-up-answer-spoken = Ҳа, гуфтугӯ кардем
follow-up-answer-not-yet = Ҳанӯз не
follow-up-answer-did-not-fit = Мувофиқ наомад
follow-up-thanks = Ташаккур. Ҷавоби Шумо бе номи Шумо ба ҳисоб гирифта шуд.
follow-up-thanks-not-yet = Ташаккур. Шитоб лозим нест: ҳар вақте ки барои Шумо қулай бошад, ба ӯ навишта метавонед.
contact-numbers-button = Тамосҳои иштирокчиён
contact-numbers-title = <b>Тамосҳои нави иштирокчиён</b>
contact-numbers-line =
    <b>{ $year }, семоҳаи { $quarter }</b>
    Тамосҳои нав: { $made }
    Пас аз даҳ рӯз: гуфтугӯ кардем: { $spoken } · ҳанӯз не: { $notyet } · мувофиқ наомад: { $didnotfit }
contact-numbers-none = Ҳоло ягон семоҳа ба охир нарасидааст. Рақамҳои семоҳа пас аз анҷоми он нишон дода мешаванд.
