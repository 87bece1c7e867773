practice-own-list = <b>Матнҳои ман</b>
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
practice-own-is-pending = Ҳамоҳангсоз онро месанҷад.
practice-own-is-changes_requested = Лутфан тағйир дода, аз нав фиристед.
practice-own-is-correction_proposed = Санҷанда ислоҳ пешниҳод кард. Агар розӣ шавед, матн тасдиқ мешавад.
practice-own-is-approved = Тасдиқ шуд. Ҳамкорон онро ёфта метавонанд. Ташаккур.
practice-own-is-rejected = Ин дафъа тасдиқ нашуд. Онро тағйир дода, аз нав фиристода метавонед.
practice-own-is-removed = Аз китобхона хориҷ шуд. Онро тағйир дода, аз нав фиристода метавонед.
practice-own-is-superseded = Шумо матни навтар фиристодаед.
practice-own-is-withdrawn = Шумо онро бозпас гирифтед.
practice-own-is-proposal = Ислоҳе, ки бояд аз назар гузаронед.
practice-own-is-proposal_declined = Шумо матни худро бетағйир гузоштед.
practice-own-comment = Аз санҷанда
practice-own-accepted-stays = То тасдиқи матни нав ҳамкорон матни пештараро мебинанд.
practice-own-offer = Пешниҳоди санҷанда. Калимаҳои хатзада хориҷ, калимаҳои ғафс илова мешаванд:
practice-own-open = Кушодан
practice-own-agree = Розиам
practice-own-refuse = Матни ман монад
practice-own-change = Тағйир дода фиристодан
practice-own-take-back = Бозпас гирифтан
practice-own-yes-take-back = Ҳа, бозпас гирифтан
practice-own-sure-take-back = Ин матн бозпас гирифта шавад? Онро касе намесанҷад.
practice-own-remove = Аз китобхона нест кардан
practice-own-yes-remove = Ҳа, нест карда шавад
practice-own-sure-remove = Ин таҷриба, тарҷумаҳои он ва навиштаҳои ҳамкороне, ки онро озмудаанд, нест карда шаванд? Инро баргардонидан имкон надорад.
practice-own-hide-name = Номи маро пинҳон кардан
practice-own-show-name = Номи маро нишон додан
practice-own-name-hidden = Номи Шумо акнун пинҳон аст.
practice-own-name-shown = Номи Шумо акнун намоён аст.
practice-own-notice-done = Иҷро шуд.
practice-own-notice-unchanged = Чизе тағйир наёфт.
practice-own-notice-gone = Ин матн дигар нест.
practice-own-answer-approved = Ташаккур. Матн бо ҳамин ислоҳ тасдиқ шуд.
practice-own-answer-pending = Ташаккур. Акнун онро санҷандаи дигар мехонад.
practice-own-answer-declined = Матн чунон ки навиштед, мемонад. Он боз санҷида мешавад.
practice-own-answer-already = Ин аллакай ҳал шудааст.
practice-own-answer-gone = Ин матн дигар нест.
practice-own-news-stop = Қатъи хабари ҳафтаина
practice-own-news-start = Хабари ҳафтаина
practice-own-news-on = Ҳафтае як бор дар бораи онҳое, ки матни Шуморо хондаанд, менависем.
practice-own-news-off = Дар бораи онҳое, ки матни Шуморо хондаанд, дигар наменависем. Аз ҳамин ҷо боз фаъол карда метавонед.
readers-title = Таҷрибаҳои беҳтарини Шумо дар ин ҳафта
readers-useful = { $count } ҳамкор муфид донист.
readers-tried = Озмуда шуд: «{ $title }». { $who }
readers-read = Хондани он, ки чӣ гуна гузашт
review-text-practice = Таҷриба, забон: { $language }
review-text-translation = Тарҷума, забон: { $language }; матни аслӣ бо хати моил
review-text-trial = Ҳамкор таҷрибаро озмуд, забон: { $language }
review-changes-marked = Тағйироти баъдина: калимаҳои хатзада хориҷ шудаанд, калимаҳои ғафс наванд.
review-trial-of = Дар бораи таҷриба: { $title }
review-correct = Пешниҳоди ислоҳ
review-which-field = Кадом қисмро кӯтоҳ ё ислоҳ мекунед? Аз муаллиф пурсида мешавад, ки розӣ аст ё не.
reviewfix-ask = { $part }: нависед, ки чӣ гуна бояд бошад. Матни ҳозира:
practiceout-ask-reason =
    <b>Чаро аз китобхона хориҷ карда шавад?</b>

    Муаллиф сабаби Шуморо айнан, бе номи Шумо мегирад.
correction-notice-proposed = Аз муаллиф пурсида мешавад, ки розӣ аст ё не.
correction-notice-unchanged = Чизе тағйир наёфт.
removal-notice-removed = Аз китобхона хориҷ карда шуд. Муаллиф сабаби Шуморо мегирад.
numbers-button = Омор
numbers-title = Таҷрибаҳои беҳтарин: омор
numbers-line = таҷриба { $practices } · хонда шуд { $read } · муфид { $useful } · озмуда шуд { $tried }
numbers-none = Китобхона ҳоло холист.
numbers-small = Рақамҳои аз панҷ хурд нишон дода намешаванд ва дигарҳо ба поён яклухт карда мешаванд, зеро аз рӯи онҳо касеро шинохтан мумкин аст.
numbers-picture = Ба шакли расм
numbers-table = Ба шакли ҷадвал
numbers-book-pdf = Китоб, PDF
numbers-book-md = Китоб, матни одӣ
numbers-book-about = Таҷрибаҳои беҳтарин дар ин китоб: { $count }. Дар он номҳо нестанд.
numbers-column-practices = Таҷрибаҳо
numbers-column-read = Хондагон
numbers-column-useful = Муфид донистагон
numbers-column-tried = Озмудагон
book-title = { $network }: таҷрибаҳои беҳтарин
book-about = Инҳоро занони мутахассиси Осиёи Марказӣ навишта, санҷидаанд; бе ном. Марҳамат, нусха гиред ва ба дигарон диҳед.
book-left-out = Баъзе аломатҳои ин матнро, масалан эмодзиро, дар ин ҷо нишон додан мумкин нест, бинобар ин онҳо партофта шуданд.
review-unnamed = Иштирокчиён номи ӯро намебинанд.
review-correction-proposed = Ислоҳ пешниҳод шуд. Муаллиф қарор медиҳад.
removal-notice-already = Ин аллакай ҳал шудааст.
removal-notice-not-allowed = Инро Шумо ҳал карда наметавонед.
removal-notice-gone = Ин дигар нест.
