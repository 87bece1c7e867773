mentoring-button = Мураббигӣ
mentoring-title = <b>Мураббигӣ</b>
mentoring-about = Ҳамкоре аз кишвари дигар ва муассисаи дигар чанд моҳ ба Шумо маслиҳат медиҳад, ё Шумо ба ӯ маслиҳат медиҳед. Вақте ки ҳар ду розӣ шуданд, номҳо нишон дода мешаванд.
mentoring-answer-these = Ҷавоби Шуморо интизоранд.
mentoring-no-programme = Ҳоло барои Шумо барномаи кушода нест.
mentoring-waits = Ҷавоб додан · { $country }
mentoring-programme-line =
    { $part ->
        [mentor] { $title } · Шумо мураббӣ ҳастед
        [mentee] { $title } · Шумо шогирд ҳастед
       *[none] { $title }
    }
mentoring-run = Барномаҳое, ки Шумо мебаред
mentoring-gone = Ин барнома дигар барои Шумо кушода нест.
mentoring-programme-title = <b>{ $title }</b>
mentoring-programme-about = { $text }
mentoring-programme-facts =
    Моҳҳо: { $months }
    Оғоз: { $starts }
    Ҷуфтҳо, на бештар аз: { $places }
mentoring-closed = Барнома баста шуд. Ҷуфтҳое, ки вомехӯранд, мувофиқи созиш идома медиҳанд.
mentoring-no-places = Ҳоло ҳамаи ҷойҳо банд аст. Агар ҷой холӣ шавад, аз мураббиён боз пурсида мешавад.
mentoring-both-sides = Дар ин барнома Шумо метавонед мураббӣ ҷӯед ё худатон мураббӣ шавед.
mentoring-seek = Мураббӣ меҷӯям
mentoring-offer = Мураббӣ шуда метавонам
mentoring-you-are = <b>Шумо иштирок мекунед:</b> { $side }
mentoring-side-mentor = Мураббӣ
mentoring-side-mentee = Шогирд
mentoring-sides-mentor = <b>Мураббиён</b>
mentoring-sides-mentee = <b>Шогирдон</b>
mentoring-offers = <b>Пешниҳод мекунад:</b> { $text }
mentoring-seeks = <b>Меҷӯяд:</b> { $text }
mentoring-topics = <b>Мавзӯъҳо:</b> { $topics }
mentoring-languages = <b>Забонҳо:</b> { $languages }
mentoring-answered = <b>{ $question }</b> { $text }
mentoring-most = <b>Шогирдон дар як вақт, на бештар аз:</b> { $count }
mentoring-gives = <b>Тамоси Шумо барои ҳамкоратон:</b> { $contact }
mentoring-is-full = Шумо ҳоло касеро намегиред, бинобар ин касе Шуморо интихоб карда наметавонад.
mentoring-has-pair = Дар ин барнома Шумо мураббӣ доред.
mentoring-change = Тағйир додан
mentoring-be-full = Ҳоло касеро нагирифтан
mentoring-take-again = Боз шогирд гирифтан
mentoring-withdraw = Сабти маро нест кардан
mentoring-withdraw-sure = Сабти Шумо дар ин барнома нест карда шавад? Ба онҳое, ки Шуморо интихоб кардаанд ё барои Шумо пурсида мешаванд, хабар дода намешавад. Ҷуфте, ки вомехӯрад, идома медиҳад.
mentoring-list = Рӯйхати ман
mentoring-mentors = Интихоби мураббӣ
mentoring-list-none = Рӯйхати Шумо холӣ аст. То се мураббӣ интихоб кунед.
mentoring-list-picked = Мураббиён дар рӯйхати Шумо: { $count }. Аз онҳо ҳоло пурсида нашудааст.
mentoring-list-sent = Аз мураббиёни Шумо як ба як пурсида мешавад. Вақти ҷавоб барои ҳар кадом, рӯз: { $days }. Ҳамин ки яке розӣ шуд, ба Шумо хабар дода мешавад.
mentoring-list-title = <b>Рӯйхати мураббиёни Шумо</b>
mentoring-list-line = { $number }. { $who }
mentoring-list-ask = Аввал аз якум пурсида мешавад, вақти ҷавоб, рӯз: { $days }. Баъд аз дигараш пурсида мешавад. Кӣ рад кардааст, касе намедонад.
mentoring-send = Бо ҳамин тартиб пурсидан
mentoring-take-off-number = № { $number }-ро хориҷ кардан
mentoring-take-back = Бозпас гирифтани рӯйхат
mentoring-take-back-sure = Рӯйхати Шумо бозпас гирифта шавад? Аз касе дар он дигар пурсида намешавад ва Шумо аз нав интихоб карда метавонед.
mentoring-choose = <b>Кӣ мураббии Шумо шуда метавонад</b>

    Мувофиқтаринҳо аввал меоянд. Бо тартибе, ки пурсида шаванд, интихоб кунед, на бештар аз: { $most }.
mentoring-none-fit = Ҳоло касе ба Шумо мувофиқ нест. Ҳамоҳангсози барнома мебинад, ки Шумо меҷӯед, ва Шумо дертар боз ба ин ҷо нигоҳ карда метавонед.
mentoring-mentor-line = { $number } · { $country }
mentoring-who = <b>{ $who }</b>
mentoring-reasons = <b>Чаро ба якдигар мувофиқед:</b>
mentoring-reason-topic = • Мавзӯъҳои умумӣ: { $what }
mentoring-reason-country = • Ӯ дар кишвари дигар кор мекунад.
mentoring-reason-chain = • Роҳбарияти ӯ дигар аст.
mentoring-reason-language = • Забонҳои умумӣ: { $what }
mentoring-nameless = Вақте ки ӯ розӣ шуд, номашро мебинед ва ӯ ҳам номи Шуморо мебинад.
mentoring-pick = Ба рӯйхати ман
mentoring-take-off = Аз рӯйхат хориҷ кардан
mentoring-choice-added = Ӯ дар рӯйхати Шумост.
mentoring-choice-removed = Ӯ дигар дар рӯйхати Шумо нест.
mentoring-choice-sent = Фиристода шуд. Аз мураббии якуми рӯйхат пурсида мешавад.
mentoring-choice-withdrawn = Рӯйхат бозпас гирифта шуд. Шумо аз нав интихоб карда метавонед.
mentoring-choice-too-many = Дар рӯйхати Шумо аллакай се мураббӣ ҳаст. Аввал якеро хориҷ кунед.
mentoring-choice-empty = Рӯйхати Шумо холӣ аст. Аввал мураббӣ интихоб кунед.
mentoring-choice-paired = Акнун Шумо ҷуфт ҳастед. Шумо ном ва тамоси якдигарро мебинед.
mentoring-choice-declined = Шумо рад кардед. Ба касе хабар дода намешавад.
mentoring-choice-full = Шогирдони Шумо ба шумораи хостаатон расидаанд. Барои гирифтани боз як нафар сабти худро тағйир диҳед.
mentoring-choice-no-room = Ҳамаи ҷойҳои барнома банд аст.
mentoring-choice-gone = Ин дигар кушода нест.
mentoring-asked = Ҳамкоре мехоҳад, ки Шумо дар барномаи «{ $title }» мураббии ӯ бошед.
mentoring-asked-until = Муҳлати ҷавоб: { $when }. Агар рад кунед ё ҷавоб надиҳед, аз каси дигар пурсида мешавад ва касе намефаҳмад, ки ин Шумо будед.
mentoring-accept = Мураббии ӯ шудан
mentoring-accept-sure = Мураббии ӯ мешавед? Шумо номи якдигарро мебинед ва ӯ ин тамосро мегирад: { $contact }
mentoring-decline = Рад кардан
mentoring-decline-sure = Рад мекунед? Ба касе хабар дода намешавад: на ба ӯ, на ба ҳамоҳангсоз.
mentoring-proposed-mentee = Ҳамоҳангсози барномаи «{ $title }» ба Шумо шогирд пешниҳод мекунад.
mentoring-proposed-mentor = Ҳамоҳангсози барномаи «{ $title }» ба Шумо мураббӣ пешниҳод мекунад.
mentoring-proposed-ask = Муҳлати ҷавоб: { $when }. Танҳо агар ҳар ду розӣ шаванд, номи якдигарро мебинед. Рад карданро касе намебинад.
mentoring-proposed-waits = Шумо розӣ шудед. Муҳлати ҷавоби ҳамкор: { $when }.
mentoring-agree = Розӣ шудан
mentoring-agree-sure = Розӣ мешавед? Вақте ки ҳамкор ҳам розӣ шуд, ном ва тамоси якдигарро мебинед.
mentoring-take-back-yes = Фикрам дигар шуд
mentoring-proposal-proposed = Аз ҳар ду пурсида мешавад. Агар чизе набарояд, ба Шумо хабар дода мешавад.
mentoring-proposal-paired = Акнун Шумо ҷуфт ҳастед. Шумо ном ва тамоси якдигарро мебинед.
mentoring-proposal-agreed = Навишта шуд. Ҳамин ки ҳамкор розӣ шуд, ба Шумо хабар дода мешавад.
mentoring-proposal-declined = Шумо рад кардед. Ба касе хабар дода намешавад.
mentoring-proposal-already = Аз ин ду нафар аллакай пурсида мешавад.
mentoring-proposal-unfit = Ин ду нафар ҷуфт шуда наметавонанд: забони умумӣ ва муассисаҳои гуногун лозиманд.
mentoring-proposal-full = Ин мураббӣ ҳоло касеро намегирад.
mentoring-proposal-no-room = Ҳамаи ҷойҳои барнома банд аст.
mentoring-proposal-gone = Ин дигар кушода нест.
mentoring-review = <b>Лутфан сабти худро санҷед</b>
mentoring-mentor-promise = Шогирдон инро бе ном, муассиса ва тамоси Шумо мехонанд. Вақте ки розӣ шудед мураббӣ шавед, онҳоро мебинанд.
mentoring-mentee-promise = Мураббиёне, ки интихоб мекунед, инро бе ном, муассиса ва тамоси Шумо мехонанд. Вақте ки розӣ шуданд, онҳоро мебинанд.
mentoring-save = Нигоҳ доштан
mentoring-question = <b>{ $question }</b>

    Ҷавоби Шуморо мураббиёне мехонанд, ки интихоб мекунед.
mentoring-entry-field-words = Бо сухани худ
mentoring-entry-field-topics = Мавзӯъҳо
mentoring-entry-field-languages = Забонҳо
mentoring-entry-field-most = Чанд нафар
mentoring-entry-field-gives = Тамос
mentoring-entry-field-q0 = Ҷавоби 1
mentoring-entry-field-q1 = Ҷавоби 2
mentoring-entry-field-q2 = Ҷавоби 3
mentoring-entry-notice-saved = Нигоҳ дошта шуд.
mentoring-entry-notice-full = Нигоҳ дошта шуд. То боз шогирд нагиред, касе Шуморо интихоб карда наметавонад.
mentoring-entry-notice-free = Нигоҳ дошта шуд. Шуморо боз интихоб карда метавонанд.
mentoring-entry-notice-withdrawn = Сабти Шумо нест карда шуд.
mentoring-entry-notice-other-side = Шумо аллакай дар ин барнома аз тарафи дигар иштирок мекунед. Аввал он сабтро нест кунед.
mentoring-entry-notice-has-pair = Дар ин барнома Шумо мураббӣ доред.
mentoring-entry-notice-closed = Барнома баста аст.
mentoring-entry-notice-gone = Ин дигар кушода нест.
mentor-ask-words =
    <b>Ба ҳамкор бо чӣ кӯмак карда метавонед?</b>

    Масалан: роҳбарии дастаи мардон, омодагӣ ба хизмат дар хориҷа, баргаштан ба кор баъди таваллуди кӯдак. То 400 аломат, бе ном ва тамос.
mentor-ask-topics = <b>Дар кадом мавзӯъҳо?</b> То чор мавзӯъ интихоб кунед.
mentor-ask-languages = <b>Бо кадом забонҳо гап зада метавонед?</b>
mentor-ask-most = <b>Дар як вақт чанд шогирд гирифта метавонед?</b> Рақами аз 1 то 5-ро нависед.
mentor-ask-gives = <b>Шогирди Шумо кадом тамосро мегирад?</b> Вақте ки розӣ шудед, ӯ онро мебинад.
mentee-ask-words =
    <b>Дар чӣ кӯмак мехоҳед?</b>

    Масалан: соли аввали ман ҳамчун сардори шуъба. То 400 аломат, бе ном ва тамос.
mentee-ask-topics = <b>Дар кадом мавзӯъҳо?</b> То чор мавзӯъ интихоб кунед.
mentee-ask-languages = <b>Бо кадом забонҳо гап зада метавонед?</b>
mentee-ask-gives = <b>Мураббии Шумо кадом тамосро мегирад?</b> Вақте ки розӣ шуд, онро мебинад.
mentoring-nobody-left = Ҳоло ҳеҷ як мураббии рӯйхати Шумо озод нест. Шумо метавонед дигаронро интихоб кунед ё интизор шавед: ҳамоҳангсози барнома мебинад, ки Шумо меҷӯед.
mentoring-choose-anew = Аз нав интихоб кардан
mentoring-paired = Шумо дар мураббигӣ ҷуфт доред: ҳар ду розӣ шуданд. Акнун ном ва тамоси якдигарро мебинед. Қадами навбатӣ: якҷоя нависед, ки ба чӣ расидан мехоҳед.
mentoring-lapsed = Ҷуфте, ки дар барномаи «{ $title }» пешниҳод шуда буд, ба вуҷуд наомад.
mentoring-open = Кушодан
mentoring-pair-line = { $name } · { $state }
mentoring-pair-head =
    <b>{ $title }</b>
    Шумо: { $side } · { $state }
mentoring-pair-is-proposed = пешниҳод шуд
mentoring-pair-is-agreeing = созиш мекунанд
mentoring-pair-is-running = вомехӯранд
mentoring-pair-is-completed = анҷом ёфт
mentoring-pair-is-ended = қатъ шуд
mentoring-pair-is-lapsed = ба вуҷуд наомад
mentoring-pair-dates = Оғоз: { $began }, анҷом: { $ends }
mentoring-pair-gone = Ин ҷуфт дигар нест.
mentoring-away = Ҳоло дар ин ҷо бо ҳамкоратон тамос гирифтан мумкин нест.
mentoring-write-first =
    { $who ->
        [mentor] Акнун ҳар дуи Шумо дар бораи ҳадафҳо созиш мекунед. Одатан онҳоро шогирд менависад, вале Шумо ҳам сар карда метавонед.
       *[mentee] Акнун ҳар дуи Шумо дар бораи ҳадафҳо созиш мекунед. Нависед, ки ба чӣ расидан мехоҳед; мураббӣ онро қабул мекунад ё тағйир медиҳад.
    }
mentoring-write = Навиштани созишнома
mentoring-agreement = Созишнома
mentoring-you-accept = Созишномаро хонед ва қабул кунед ё тағйир диҳед.
mentoring-other-accepts = Шумо созишномаро қабул кардед. Ҳамкоратон онро мехонад.
mentoring-answer-now = Ба савол ҷавоб додан
mentoring-answer-waits = Як савол ҷавоби Шуморо интизор аст.
mentoring-next = Саволи навбатӣ меояд: { $day }.
mentoring-ended-first = Мураббигӣ қатъ шуд. Барои ҳар дуи Шумо пеш аз дигарон ҷуфт ёфта мешавад.
mentoring-be-mentor = Мехоҳам мураббӣ шавам
mentoring-be-mentor-noted = Ташаккур. Вақте ки барномае кушода шавад, ки дар он мураббӣ шуда метавонед, ба Шумо хабар дода мешавад.
mentoring-contact = Тамоси ӯ
mentoring-end = Қатъи мураббигӣ
mentoring-end-sure = Мураббигӣ бо ин ҳамкор қатъ шавад: { $name }? Ба ӯ хабар дода мешавад, ки қатъ шуд, аммо сабаб гуфта намешавад. Барои ҳар дуи Шумо пеш аз дигарон ҷуфт ёфта мешавад.
mentoring-end-done = Мураббигӣ қатъ шуд.
mentoring-ended = Мураббигии Шумо қатъ шуд. Сабаб гуфтан лозим нест ва касе гунаҳкор нест. Барои Шумо пеш аз дигарон ҷуфт ёфта мешавад.
mentoring-trouble = Чизе нодуруст аст? Бо тугмаи поён хабар диҳед. Дар ин бора одамони берун аз ду муассисаи Шумо қарор мекунанд, агар чунин одамон бошанд.
mentoring-agreement-title = <b>Созишнома, нусхаи { $number }</b>
mentoring-version-both = Ҳар ду қабул карданд ({ $day }).
mentoring-version-waits = Шумо қабул кардед ({ $day }). Ҳамкоратон мехонад.
mentoring-version-yours = Навишта шуд: { $day }. Қабул кунед ё тағйир диҳед.
mentoring-version-old = Нусхаи пештара ({ $day })
mentoring-goals = <b>Ҳадафҳо</b>
mentoring-goal = { $number }. { $text }
mentoring-agreement-facts =
    Забон: { $language }
    Вохӯриҳо: { $rhythm }
    Моҳҳо: { $months }
mentoring-clauses =
    <b>Қоидаҳо барои ҳар ҷуфт</b>
    • Шумо дар бораи кор ва пешрафти касбӣ гап мезанед, на дар бораи амалиёт, парвандаҳо ва чизҳои махфӣ.
    • Гуфтаҳо байни ҳар дуи Шумо мемонанд, магар ин ки касе дар хатар бошад ё қонун талаб кунад.
    • Баҳогузорӣ, тавсиянома, пул ва тӯҳфа нест. Кӯмаки ҳуқуқӣ, тиббӣ ва равониро дигарон мерасонанд.
    • Вохӯриҳоро шогирд пешниҳод мекунад. Касе, ки омада наметавонад, як рӯз пеш мегӯяд. Ҳар кас қайдҳояшро пеши худ нигоҳ медорад ва дар охир нест мекунад.
    • Ҳар яке метавонад онро дар ҳар вақт қатъ кунад, бе сабаб ва бе гуноҳ.
    • Агар чизе нодуруст бошад, хабар диҳед: дар ин бора одамони берун аз ду муассисаи Шумо қарор мекунанд, агар чунин одамон бошанд.
mentoring-accept-agreement = Қабул кардан
mentoring-write-anew = Тағйир додан
mentoring-agreement-review = <b>Лутфан созишномаро санҷед</b>
mentoring-agreement-send = Қабул ва фиристодан
mentoring-agreement-field-goals = Ҳадафҳо
mentoring-agreement-field-language = Забон
mentoring-agreement-field-rhythm = Вохӯриҳо
mentoring-rhythm-weekly = ҳар ҳафта
mentoring-rhythm-fortnightly = дар ду ҳафта як бор
mentoring-rhythm-monthly = дар як моҳ як бор
mentoring-agreement-notice-written = Фиристода шуд. Ҳамкоратон онро қабул ё тағйир дода метавонад.
mentoring-agreement-notice-accepted = Қабул шуд. Акнун ҳамин нусха амал мекунад.
mentoring-agreement-notice-began = Ҳар ду қабул карданд: мураббигӣ сар мешавад. Бори аввал дар давоми 14 рӯз вохӯред.
mentoring-agreement-notice-changed = Дар ин миён созишнома тағйир ёфт. Онро боз хонед.
mentoring-agreement-notice-already = Шумо онро аллакай қабул кардаед.
mentoring-agreement-notice-gone = Ин ҷуфт дигар нест.
mentoring-agreement-came = Созишномаи мураббигии Шумо нусхаи нав дорад. Онро хонед ва қабул кунед ё тағйир диҳед.
mentoring-agreement-holds = Ҳар ду созишномаи мураббигиро қабул карданд. Дар давоми 14 рӯзи баъди оғоз бори аввал вохӯред.
goals-ask-goals =
    <b>Якҷоя ба чӣ расидан мехоҳед?</b>

    Аз як то се ҳадаф, ҳар кадом дар сатри алоҳида. Онҳоро ҳамкоратон мехонад, бинобар ин бо забоне нависед, ки ҳар ду мефаҳмед.
goals-ask-language = <b>Бо кадом забон гап мезанед?</b>
goals-ask-rhythm = <b>Чӣ қадар зуд-зуд вомехӯред?</b>
mentoring-only-counted = Ҷавоби Шумо танҳо ҳисоб карда мешавад. Касе, ҳатто ҳамоҳангсоз, намебинад, ки он аз Шумост.
mentoring-checkin-agreement = Мураббигии Шумо ҳоло созишномае надорад, ки ҳар ду қабул карда бошанд. Онро нависед ё хонед: { $name }
mentoring-checkin-fortnight = <b>Аллакай гап задед?</b>

    Ду ҳафта пеш мураббигии Шумо сар шуд: { $name }
mentoring-checkin-midpoint = <b>Нимаи роҳ: ҳадафҳо чӣ тавранд?</b>

    Мураббигии Шумо: { $name }
mentoring-checkin-end = <b>Мураббигии Шумо анҷом ёфт. Ба хостаатон расидед?</b>

    Мураббигии Шумо: { $name }
mentoring-checkin-later = <b>Се моҳ гузашт: оё он ҳоло ҳам ба Шумо кӯмак мекунад?</b>

    Мураббигии Шумо: { $name }
mentoring-step-agreement = Созишнома
mentoring-step-fortnight = Баъди ду ҳафта
mentoring-step-midpoint = Дар нимаи роҳ
mentoring-step-end = Дар охир
mentoring-step-later = Баъди се моҳ
mentoring-answer-fortnight-yes = Ҳа, гап задем
mentoring-answer-fortnight-partly = Рӯзро муайян кардем
mentoring-answer-fortnight-no = Ҳоло не
mentoring-answer-midpoint-yes = Ба сӯи ҳадаф меравем
mentoring-answer-midpoint-partly = Сусттар аз фикри мо
mentoring-answer-midpoint-no = Ба якдигар мувофиқ нестем
mentoring-answer-end-yes = Ҳа, расидем
mentoring-answer-end-partly = Қисман
mentoring-answer-end-no = Мураббигӣ нашуд
mentoring-answer-later-yes = Ҳа, хеле
mentoring-answer-later-partly = Каме
mentoring-answer-later-no = Не
mentoring-answer-over = Ба ин савол ҷавоб дода шудааст ё он дигар кушода нест.
mentoring-thanks-fortnight-yes = Ташаккур. Оғози хуб.
mentoring-thanks-fortnight-partly = Ташаккур. Бигзор суҳбати аввал хуб гузарад.
mentoring-thanks-fortnight-no = Ташаккур. Дар бораи суҳбати аввал созиш кардан аз ҳама душвор аст: ҳозир якҷоя вақт ёбед.
mentoring-thanks-midpoint-yes = Ташаккур. Ҳамин тавр идома диҳед.
mentoring-thanks-midpoint-partly = Ташаккур. Ҳадафҳо ва зудии вохӯриҳоро дар созишнома ҳар вақт тағйир дода метавонед.
mentoring-thanks-midpoint-no = Ташаккур. Шумо метавонед созишномаро тағйир диҳед ё мураббигиро бе сабаб қатъ кунед. Он гоҳ барои ҳар дуи Шумо пеш аз дигарон ҷуфт ёфта мешавад.
mentoring-thanks-end-yes = Ташаккур, ҳар дуи Шуморо табрик мекунем.
mentoring-thanks-end-partly = Ташаккур, ҳар дуи Шуморо табрик мекунем.
mentoring-thanks-end-no = Ташаккур, ки гуфтед. Шумо дар барномаи навбатӣ иштирок карда метавонед.
mentoring-thanks-later-yes = Ташаккур. Шунидани ин хуш аст.
mentoring-thanks-later-partly = Ташаккур.
mentoring-thanks-later-no = Ташаккур, ки гуфтед.
mentoring-invited = Барномаи «{ $title }» кушода шуд. Шумо мехостед мураббӣ шавед: дар ин барнома мураббӣ шуда метавонед.
mentoring-run-list = <b>Барномаҳои мураббигӣ</b>
mentoring-run-none = Ҳоло барнома нест. Аввалинро нависед.
mentoring-run-new = Барномаи нав
mentoring-run-line = { $title } · { $state } · { $pairs }/{ $places }
mentoring-programme-is-draft = сиёҳнавис
mentoring-programme-is-open = кушода
mentoring-programme-is-closed = баста
mentoring-run-state = <b>Барнома:</b> { $state }
mentoring-run-questions =
    <b>Саволҳо ба шогирдон:</b>
    { $text }
mentoring-run-for = <b>Барои кӣ:</b> { $audience }
mentoring-run-change = Тағйир додан
mentoring-run-languages = Забонҳо
mentoring-run-audience = Барои кӣ
mentoring-run-mentees = Шогирдон
mentoring-run-mentors = Мураббиён
mentoring-run-pairs = Ҷуфтҳо
mentoring-run-numbers = Рақамҳо
mentoring-run-open = Кушодани барнома
mentoring-run-open-sure = «{ $title }» кушода шавад? Иштирокчиёне, ки барнома барои онҳост, то бастани Шумо пешниҳод карда ва ҷуста метавонанд. Оғоз: { $starts }.
mentoring-run-close = Бастани барнома
mentoring-run-close-sure = «{ $title }» баста шавад? Дигар аз касе пурсида намешавад ва ҷуфти нав ба вуҷуд намеояд. Ҷуфтҳое, ки вомехӯранд, идома медиҳанд.
mentoring-run-delete = Нест кардани сиёҳнавис
mentoring-run-delete-sure = «{ $title }» нест карда шавад? Он ҳеҷ гоҳ кушода набуд.
mentoring-run-which-language = Забони матн: { $language }. Боз бо кадом забон навиштан мехоҳед?
mentoring-run-review = <b>Лутфан барномаро санҷед</b>
mentoring-run-save = Нигоҳ доштан
mentoring-programme-field-title = Ном
mentoring-programme-field-about = Мазмун
mentoring-programme-field-months = Моҳҳо
mentoring-programme-field-places = Ҷуфтҳо
mentoring-programme-field-starts = Оғоз
mentoring-programme-field-questions = Саволҳо
programme-ask-title = <b>Барнома чӣ ном дорад?</b>
programme-ask-about =
    <b>Он дар бораи чист?</b>

    Барои кист ва шогирдон чӣ мегиранд. То 1 000 аломат.
programme-ask-months = <b>Ҷуфтҳо чанд моҳ вомехӯранд?</b> Рақами аз 5 то 12-ро нависед.
programme-ask-places = <b>Чанд ҷуфт шуда метавонад?</b> Рақамро нависед.
programme-ask-starts = <b>Он кадом рӯз сар мешавад?</b> То он рӯз мураббиён ва шогирдон якдигарро меёбанд.
programme-ask-questions =
    <b>Аз шогирдон чӣ пурсида шавад?</b>

    То се савол, ҳар кадом дар сатри алоҳида. Ҷавобҳоро мураббиёне, ки ӯ интихоб мекунад, ва Шумо мехонед.
mentoring-programme-notice-saved = Нигоҳ дошта шуд.
mentoring-programme-notice-opened = Барнома кушода шуд.
mentoring-programme-notice-closed = Барнома баста шуд. Ҷуфтҳое, ки вомехӯранд, идома медиҳанд.
mentoring-programme-notice-deleted = Сиёҳнавис нест карда шуд.
mentoring-programme-notice-past = Оғоз бояд дар оянда бошад. Лутфан онро тағйир диҳед.
mentoring-programme-notice-changed = Дар ин миён касе барномаро тағйир дод. Агар боз нигоҳ доред, матни Шумо ба ҷои он меояд.
mentoring-programme-notice-too-few = Ҷойҳои бештар аллакай банданд. Лутфан рақами калонтар нависед.
mentoring-programme-notice-has-pairs = Аллакай ҷуфтҳо ҳастанд, бинобар ин оғоз ва шумораи моҳҳо дигар намешавад.
mentoring-programme-notice-names-differ = Лутфан ҳамон қадар савол нависед, ки дар забони аввал ҳаст.
mentoring-programme-notice-already = Ин аллакай иҷро шудааст.
mentoring-programme-notice-not-allowed = Инро танҳо ҳамоҳангсози он ва маъмурон карда метавонанд.
mentoring-programme-notice-gone = Ин барномаро Шумо намебаред.
mentoring-nobody-yet = Ҳоло касе нест.
mentoring-person-line = { $name } · ҷуфтҳо: { $pairs }
mentoring-person-pairs = <b>Ҷуфтҳо ҳоло:</b> { $count }
mentoring-person-full = Ӯ ҳоло касеро намегирад.
mentoring-person-waits = Аз мураббиёне, ки ӯ интихоб кардааст, пурсида мешавад.
mentoring-person-looks = Ӯ мураббӣ надорад ва ҳоло барои ӯ аз касе пурсида намешавад.
mentoring-propose = Ба ӯ мураббӣ пешниҳод кардан
mentoring-propose-whom = <b>Киро ба ӯ пешниҳод мекунед?</b> Мувофиқтаринҳо аввал меоянд.
mentoring-propose-nobody = Ҳоло мураббии мувофиқе, ки ҷои холӣ дошта бошад, нест.
mentoring-propose-sure = Ин ду нафар ба якдигар пешниҳод шаванд? Мураббӣ: { $mentor }. Шогирд: { $mentee }. Аз ҳар ду бе ном пурсида мешавад, вақти ҷавоб, рӯз: { $days }. Кӣ чӣ ҷавоб медиҳад, намебинед.
mentoring-propose-both = Аз ҳар ду пурсидан
mentoring-pairs = <b>Ҷуфтҳо</b>
mentoring-pairs-none = Ҳоло ҷуфт нест.
mentoring-pair-row =
    { $state ->
        [silent] ⚠ { $mentor } – { $mentee }
        [proposed] … { $mentor } – { $mentee }
        [completed] ✓ { $mentor } – { $mentee }
        [ended] × { $mentor } – { $mentee }
        [lapsed] × { $mentor } – { $mentee }
       *[other] { $mentor } – { $mentee }
    }
mentoring-pair-state = <b>Ҷуфт:</b> { $state }
mentoring-proposed-until = Муҳлати ҷавоби ҳар ду: { $day }.
mentoring-silence = <b>Ду бор пурсида шуд, ҷавоб нест:</b>
mentoring-silence-line = • { $side } · { $step } · { $day }
mentoring-silence-help = Ҷавобҳои ин ду нафарро касе намебинад. Ба онҳо ҳамчун ҳамоҳангсоз бо меҳрубонӣ нависед ва пурсед, ки оё кӯмак лозим аст.
mentoring-silence-came = Дар як ҷуфти барномаи мураббигии Шумо ба савол, ҳарчанд ду бор дода шуд, ҷавоб надоданд.
mentoring-numbers = <b>Рақамҳо:</b> { $title }
mentoring-numbers-people =
    Мураббиён: { $mentors }
    Шогирдон: { $mentees }
    Шогирдони бе мураббӣ: { $looking }
mentoring-number = Ҷуфтҳо, { $what }: { $count }
mentoring-answers = <b>Мураббиён ва шогирдон чӣ гуфтанд</b> (ҳа · қисман · не)
mentoring-answers-line = { $step }: { $yes } · { $partly } · { $no }
mentoring-answers-later = Вақте ки барнома баста шуд ва ҳама чиз анҷом ёфт, ҷавобҳо бо рақам нишон дода мешаванд.
