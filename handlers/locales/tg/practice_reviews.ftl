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
practice-own-answer-approved = Ташаккур. Матн бо ҳамин ислоҳ қабул шуд.
practice-own-answer-pending = Ташаккур. Акнун онро санҷандаи дигар мебинад.
practice-own-answer-declined = Чунон ки навиштед, монд; аз нав мехонанд.
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
review-text-practice = Таҷриба, забон: { $language }
review-text-translation = Тарҷума, забон: { $language }; матни муаллиф бо хати моил
review-text-trial = Санҷиши таҷриба, забон: { $language }
review-changes-marked = Тағйирот: хатзада гирифта шуд, ғафс нав аст.
review-trial-of = Дар бораи таҷриба: { $title }
review-correct = Ислоҳ пешниҳод кардан
review-which-field = Кадом қисмро кӯтоҳ ё ислоҳ мекунед? Аз муаллиф розигӣ пурсида мешавад.
reviewfix-ask = { $part }: чунон ки бояд бошад, нависед. Ҳоло чунин аст:
practiceout-ask-reason =
    <b>Чаро аз китобхона бардошта шавад?</b>

    Муаллиф сабабро айнан, бе номи Шумо мегирад.
correction-notice-proposed = Аз вай розигӣ пурсида мешавад.
correction-notice-unchanged = Чизе тағйир наёфт.
removal-notice-removed = Аз китобхона бардошта шуд; муаллиф сабабро мегирад.
report-title = Шикоят аз таҷриба
report-dismiss = Таҷриба ҳамин тавр монад
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
review-correction-proposed = Ислоҳ пешниҳод шуд; муаллиф қарор медиҳад.
report-was-upheld = Барои хабар ташаккур. Шикояти Шумо дуруст аст, таҷриба аз китобхона бардошта шуд.
report-was-dismissed = Барои хабар ташаккур. Шикояти Шумо бодиққат хонда шуд, таҷриба дар китобхона мемонад.
removal-notice-already = Ин аллакай ҳал шудааст.
removal-notice-not-allowed = Инро Шумо ҳал карда наметавонед.
removal-notice-gone = Ин дигар нест.
