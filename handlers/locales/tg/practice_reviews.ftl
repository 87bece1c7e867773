practice-own-list = <b>Он чи Шумо фиристодед</b>
practice-own-none = Шумо ҳоло чизе нафиристодаед.
practice-own-line =
    { $state ->
        [approved] ✓
        [changes_requested] !
        [correction_proposed] !
        [rejected] ×
       *[pending] …
    } { $kind ->
        [translation] ⇄ { $title }
        [trial] ↻ { $title }
       *[practice] { $title }
    }
practice-own-is-pending = Хондани ҳамоҳангсозро интизор аст.
practice-own-is-changes_requested = Лутфан чизеро тағйир диҳед ва аз нав фиристед.
practice-own-is-correction_proposed = Санҷанда ислоҳ пешниҳод мекунад. Агар розӣ бошед, матн қабул мешавад.
practice-own-is-approved = Қабул шуд. Хонандагон онро ёфта метавонанд. Ташаккур.
practice-own-is-rejected = Ин дафъа қабул нашуд. Тағйир дода, аз нав фиристодан мумкин аст.
practice-own-is-removed = Аз китобхона бардошта шуд. Тағйир дода, аз нав фиристодан мумкин аст.
practice-own-is-superseded = Матни навтари Шумо ҳаст.
practice-own-is-withdrawn = Шумо онро баргардонида гирифтед.
practice-own-is-proposal = Ислоҳе, ки ба Шумо пешниҳод шуд.
practice-own-is-proposal_declined = Матн мисли пешина монд.
practice-own-comment = Аз санҷанда
practice-own-accepted-stays = То қабули матни нав дар дасти хонандагон матни пешина мемонад.
practice-own-offer = Пешниҳоди санҷанда: хатзада меравад, ғафс илова мешавад:
practice-own-open = Кушодан
practice-own-agree = Розиам
practice-own-refuse = Мисли пешина монад
practice-own-change = Тағйир дода фиристодан
practice-own-take-back = Баргардонида гирифтан
practice-own-yes-take-back = Ҳа, бармегардонам
practice-own-sure-take-back = Ин матнро баргардонида мегиред? Онро дигар касе намехонад.
practice-own-remove = Аз китобхона гирифтан
practice-own-yes-remove = Ҳа, нест карда шавад
practice-own-sure-remove = Ин таҷрибаро бо тарҷумаҳо ва навиштаҳои онҳое, ки санҷидаанд, нест мекунед? Баргардонидан мумкин намешавад.
practice-own-hide-name = Номи маро пинҳон кардан
practice-own-show-name = Номи маро нишон додан
practice-own-name-hidden = Номи Шумо акнун пинҳон аст.
practice-own-name-shown = Номи Шумо акнун намоён аст.
practice-own-notice-done = Иҷро шуд.
practice-own-notice-unchanged = Аллакай ҳамин тавр буд.
practice-own-notice-gone = Ин матн дигар нест.
practice-own-answer-accepted = Ташаккур. Матн бо ҳамин ислоҳ қабул шуд.
practice-own-answer-waiting = Ташаккур. Акнун онро санҷандаи дигар мебинад.
practice-own-answer-refused = Чунон ки навиштед, монд; аз нав мехонанд.
practice-own-answer-already = Ин аллакай ҳал шудааст.
practice-own-answer-gone = Ин матн дигар нест.
practice-own-news-stop = Дар бораи хонандагон нанавиштан
practice-own-news-start = Ҳар ҳафта дар бораи хонандагон
practice-own-news-on = Ҳафтае як бор дар бораи хонандагон менависем.
practice-own-news-off = Дар бораи хонандагон дигар наменависем. Аз ҳамин ҷо боз фаъол кардан мумкин аст.
news-title = Таҷрибаҳои Шумо дар ин ҳафта
news-useful = { $count } ҳамкор муфид донист.
news-tried = Санҷида шуд: «{ $title }». { $who }
news-read = Хондани он, ки чӣ гуна гузашт
review-waiting =
    { $count ->
        [0] Матнҳои санҷиданӣ
       *[other] Матнҳои санҷиданӣ ({ $count })
    }
review-list =
    <b>Матнҳое, ки хондани Шуморо интизоранд</b>

    ● яъне матнро касе кушодааст.
review-none = Хондани Шуморо чизе интизор нест. Ташаккур.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind ->
        [translation] ⇄ { $title }
        [trial] ↻ { $title }
       *[practice] { $title }
    }
review-kind-practice = Таҷриба, забон: { $language }
review-kind-translation = Тарҷума, забон: { $language }; матни муаллиф бо хати моил
review-kind-trial = Санҷиши таҷриба, забон: { $language }
review-sent = Фиристода шуд: { $when }
review-others = Инҳо низ кушодаанд: { $names }
review-changes-marked = Тағйирот: хатзада гирифта шуд, ғафс нав аст.
review-trial-of = Дар бораи таҷриба: { $title }
review-is-approved = Қабул кардааст: { $by }.
review-is-changes_requested = Тағйир додан хостааст: { $by }.
review-is-rejected = Рад кардааст: { $by }.
review-is-correction_proposed = Ислоҳ пешниҳод кардааст: { $by }; муаллиф қарор медиҳад.
review-is-proposal = Ислоҳ, пешниҳодкунанда: { $by }; муаллиф қарор медиҳад.
review-is-proposal_declined = Муаллиф мисли пешина монд ({ $by }).
review-is-superseded = Муаллиф матни нав фиристод ({ $by }).
review-is-withdrawn = Муаллиф баргардонида гирифт ({ $by }).
review-accept = Қабул кардан
review-ask-change = Тағйир пурсидан
review-correct = Ислоҳ пешниҳод кардан
review-decline = Рад кардан
review-open = Кушодан
review-all = Ҳамаи интизорон
review-which-field = Кадом қисмро кӯтоҳ ё ислоҳ мекунед? Аз муаллиф розигӣ пурсида мешавад.
reviewfix-ask = { $part }: чунон ки бояд бошад, нависед. Ҳоло чунин аст:
reviewchange-ask-comment =
    <b>Вай чиро тағйир диҳад?</b>

    Мушаххас ва дӯстона нависед; вай инро айнан, бе номи Шумо мегирад.
reviewdecline-ask-reason =
    <b>Чаро қабул нашуд?</b>

    Вай сабабро айнан, бе номи Шумо мегирад ва метавонад аз нав фиристад.
practiceout-ask-reason =
    <b>Чаро аз китобхона бардошта шавад?</b>

    Муаллиф сабабро айнан, бе номи Шумо мегирад.
review-news-practice = Таҷрибае хондани Шуморо интизор аст: <b>{ $title }</b>
review-news-translation = Тарҷумае хондани Шуморо интизор аст: <b>{ $title }</b>
review-news-trial = Ҳамкор мегӯяд, ки таҷрибаро чӣ гуна санҷид, ва хондани Шуморо интизор аст: <b>{ $title }</b>
review-notice-accepted = Қабул шуд. Хонандагон акнун мебинанд.
review-notice-changes = Вай шарҳи Шуморо мегирад.
review-notice-declined = Рад шуд; вай сабабро мегирад.
review-notice-offered = Аз вай розигӣ пурсида мешавад.
review-notice-waiting = Чизе тағйир наёфт.
review-notice-removed = Аз китобхона бардошта шуд; муаллиф сабабро мегирад.
review-notice-already = Инро касе ҳал кардааст ё муаллиф матни нав фиристодааст.
review-notice-not-allowed = Инро Шумо ҳал карда наметавонед.
review-notice-gone = Ин матн дигар Шуморо интизор нест.
review-late = Беш аз ду рӯз қарорро интизоранд: { $count }.
report-news = Чизе ҳаст, ки бояд бинед.
report-title = Шикоят аз таҷриба
report-open = Лутфан қарор диҳед.
report-closed = Ин ҳал шуд.
report-dismiss = Таҷриба ҳамин тавр монад
report-gone = Инро Шумо ҳал намекунед ё он дигар нест.
numbers-button = Таҷрибаҳо бо рақамҳо
numbers-title = Таҷрибаҳо бо рақамҳо
numbers-line = таҷриба { $practices } · хонда шуд { $read } · муфид { $useful } · санҷида шуд { $tried }
numbers-none = Китобхона ҳоло холист.
numbers-small = Рақамҳои аз панҷ хурд нишон дода намешаванд: аз рӯи онҳо одамро шинохтан мумкин аст.
numbers-picture = Ба тарзи расм
numbers-table = Ба тарзи ҷадвал
numbers-book-pdf = Китоб, PDF
numbers-book-md = Китоб, матни одӣ
numbers-book-about = Таҷрибаҳо дар ин китоб: { $count }. Дар он номҳо нестанд.
numbers-column-practices = Таҷрибаҳо
numbers-column-read = Хондагон
numbers-column-useful = Муфид донистагон
numbers-column-tried = Санҷидагон
book-title = { $network }: таҷрибаҳои муваффақ
book-about = Занони касбии Осиёи Марказӣ мубодила ва санҷидаанд; бе номҳо. Нусха гиред ва ба дигарон диҳед.
book-left-out = Баъзе аломатҳои ин матнро, масалан эмодзиро, дар ин ҷо нишон додан мумкин нест: онҳо навишта нашуданд.
review-unnamed = Хонандагон номи ӯро намебинанд.
