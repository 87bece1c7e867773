dialogue-button = Муколама
dialogue-title = <b>Муколамаи занони Осиёи Марказӣ</b>
dialogue-about = Ҳар сол кишвари дигар раисӣ мекунад. Дар ин ҷо дида мешавад, ки сол ба чӣ бахшида шудааст ва солҳои гузашта чӣ натиҷа доданд.
dialogue-no-year = Раисӣ ҳоло ворид нашудааст.
dialogue-year = Соли ҷорӣ
dialogue-past = Солҳои гузашта
year-name = { $span } · { $country }
year-title = <b>{ $name }</b>
year-chair = <b>Раисӣ:</b> { $country }
year-days = { $start } – { $end }
year-persons = <b>Аз номи раисӣ:</b> { $names }
year-not-begun = Ин раисӣ ҳоло оғоз нашудааст.
year-late = Рӯзи охирин гузашт. Раисӣ то супоридан идома дорад.
year-next = <b>Раисии навбатӣ:</b> { $country }
year-no-priorities = Афзалиятҳои ин сол ҳоло қабул нашудаанд.
year-showcase =
    <b>Намоишгоҳ:</b> { $countries ->
        [0] лоиҳа нест
       *[other] { $shown } лоиҳа аз { $countries } кишвар
    }
year-repeated = Дар { $countries } кишвар { $times } бор такрор шуд
themes-priority = Афзалиятҳо
themes-track = Самтҳои мавзуӣ
themes-head = <b>{ $name }</b>
themes-none = Ҳоло чизе нест.
theme-line = { $number }. { $title }
theme-sentence = <i>{ $text }</i>
theme-is-priority = Афзалияти { $number }: { $title }
theme-is-track = Самти { $number }: { $title }
theme-of-priority = <b>Афзалияти сол:</b> { $title }
theme-of-track = <b>Самти мавзуӣ:</b> { $title }
theme-tied = — { $title }
theme-tied-more = ва боз: { $count }
theme-tied-nothing = Ҳоло чизе ба он тааллуқ надорад.
theme-gone = Ин афзалият ё самт дигар нест.
theme-choose = Афзалият ва самтҳо
tied-event = <b>Чорабиниҳо</b>
tied-practice = <b>Таҷрибаҳои беҳтарин</b>
past-title = <b>Солҳои гузашта</b>
past-none = Ҳоло соли анҷомёфта нест.
tie-title = <b>{ $title }</b>
tie-about = Ин ба кадом афзалият ва самтҳои сол тааллуқ дорад? Барои гузоштан ё бардоштани аломат пахш кунед. На бештар аз: { $most }.
tie-no-themes = Ин сол ҳоло афзалият ва самтҳо надорад.
tie-tied = Аломат гузошта шуд.
tie-untied = Аломат бардошта шуд.
tie-unchanged = Чизе тағйир наёфт.
tie-too-many = Аввал як аломатро бардоред.
tie-over = Он сол анҷом ёфт. Он чи ба он тааллуқ дорад, дигар тағйир намеёбад.
tie-not-allowed = Шумо инро ба афзалият ё самт дохил карда наметавонед ё соли ҷорӣ нест.
tied-plan-item = <b>Бандҳои нақшаи амал</b>
tied-decision = <b>Қарорҳо ва тавсияҳо</b>
dialogue-plan = Нақшаи амал
dialogue-board = Тахтаи ҳамкорӣ
tied-project = <b>Лоиҳаҳо</b>
becomes-goes-on = идома меёбад
becomes-closed = баста мешавад
becomes-given = супорида мешавад
becomes-give = Ба касе супоридан…
chairanswer-ask-text =
    <b>Ҷавоби Шумо</b>

    Онро раисикунандагон бо ном ва кишвари Шумо мехонанд.
chairletter-ask-text =
    <b>Ба масъулони тамоси ҳамаи кишварҳо чӣ менависед?</b>

    Ҳар яки онҳо метавонад ба Шумо дар ин ҷо ҷавоб диҳад. Лутфан чизи хидматӣ ё махфӣ нанависед.
handover-is-open = омода мешавад
handover-is-sent = раисии навро интизор аст
handover-is-confirmed = тасдиқ шуд
handover-notice-decided = Сабт шуд.
handover-notice-sent = Рӯйхат дар назди раисии нав аст. То тасдиқ шудани он ҳуқуқҳо дар дасти Шумо мемонанд.
handover-notice-taken-back = Рӯйхат боз дар назди Шумост.
handover-notice-returned = Рӯйхат бо қайди Шумо ба раисии ҳозира баргардонида шуд.
handover-notice-confirmed = Тасдиқ шуд. Раисӣ супорида шуд.
handover-notice-unchanged = Чизе тағйир наёфт.
handover-notice-not-open = Ин дигар кушода нест.
handover-notice-not-possible = Дар ин ҷо чунин қарор имконпазир нест.
handover-notice-not-a-getter = Ба ӯ супоридан мумкин нест. Касеро интихоб кунед, ки ҳақ дорад: ҳамоҳангсоз, маъмур ё намояндаи раисии навбатӣ; барои баррасӣ – касе, ки дар бораи он қарор қабул карда метавонад.
handover-notice-already-sent = Рӯйхат дар назди раисии нав аст. Барои тағйир аввал онро баргардонед.
handover-notice-undecided = Чизе ҳанӯз ҳал нашудааст ё баъдтар кушода шудааст. Аввал раисии ҳозира қарор медиҳад.
handover-notice-changed = Рӯйхат аз он вақт тағйир ёфтааст. Лутфан онро аз нав хонед.
handover-notice-no-successor = Раисии навбатӣ ҳоло ворид нашудааст ё намоянда надорад. Онро маъмур ворид мекунад.
handover-notice-not-sent = Рӯйхат ҳоло омода нест. Раисии ҳозира рӯи он кор мекунад.
handover-notice-not-allowed = Супоридан ба ду раисӣ дахл дорад. Ҳоло Шумо намояндаи ҳеҷ яки онҳо нестед.
handoverreturn-ask-note =
    <b>Дар рӯйхат чиро бояд тағйир дод?</b>

    Сухани Шуморо раисии ҳозира мехонад.
item-event = Чорабинӣ
item-review = Баррасӣ
letter-notice-sent = Фиристода шуд. Ҷавобҳо ба ин ҷо меоянд.
letter-notice-answered = Ба раисӣ фиристода шуд.
letter-notice-too-many = Барои имрӯз бас. Фардо боз навишта метавонед; матни Шумо нигоҳ дошта шуд.
letter-notice-nobody = Ҳоло ягон кишвар масъули тамос надорад. Инҳо ҳамоҳангсозонанд; маъмур дигаронро низ таъин карда метавонад.
letter-notice-gone = Ба ин нома дигар ҷавоб додан мумкин нест ё он ба Шумо навишта нашудааст.
letter-notice-not-allowed = Ба ҳамаи масъулони тамос танҳо раисикунандагони кунунӣ навишта метавонанд.
meeting-opening = Ифтитоҳ
meeting-forum = Форуми минтақавӣ
meeting-closing = Ҷамъбаст
meeting-line = { $meeting } · { $day } · { $title }
meeting-cancelled = { $meeting } · { $day } · { $title } (бекор шуд)
meeting-call = Даъват: { $meeting }
meeting-already = Ин вохӯрӣ аллакай даъват шудааст.
meetings-title = <b>Вохӯриҳои сол</b>
meetings-about = Вохӯрӣ чорабинӣ барои ҳама аст. Онро Шумо омода мекунед ва пеш аз хабар додан ба иштирокчиён маъмур тасдиқ мекунад.
priorities-notice-proposed = Пешниҳод шуд. Вақте қабул шаванд, ба Шумо хабар дода мешавад.
priorities-notice-withdrawn = Афзалиятҳоро боз тағйир додан мумкин аст.
priorities-notice-adopted = Афзалиятҳои ин сол аллакай қабул шудаанд.
priorities-notice-too-few = Барои сол на камтар аз се афзалият лозим аст.
priorities-notice-under-review = Афзалиятҳо аллакай қабулро интизоранд.
priorities-notice-unchanged = Чизе тағйир наёфт.
priorities-notice-not-allowed = Инро танҳо раисии соли ҷорӣ карда метавонад.
priorities-about = Раисӣ аз { $least } то { $most } афзалият пешниҳод мекунад, ҳар яке бо як ҷумла, бо забонҳои ҳарчи бештар. Баъди баррасӣ қабул мешаванд ва ҳама мебинанд.
priorities-adopted = Қабул шуданд. Забонҳои нарасидаро илова кардан мумкин аст; калимаҳоро танҳо маъмур ислоҳ мекунад.
priorities-proposed = <i>Қабулро интизоранд.</i>
priorities-propose = Барои қабул пешниҳод
priorities-revise = Тағйири пешниҳод
priorities-decided-adopted = Афзалиятҳои сол қабул шуданд. Онҳоро ҳама мебинанд: /year.
priorities-decided-returned = Афзалиятҳо ба Шумо баргардонида шуданд: { $reason }
priority-in = <b>{ $number }.</b> { $language }: <b>{ $title }</b>
term-ask-country = <b>Кадом кишвар раисӣ мекунад?</b>
term-ask-starts =
    <b>Раисӣ кадом рӯз оғоз мешавад?</b>

    Масалан: 01.01.2027.
term-ask-ends =
    <b>Рӯзи охирин кадом аст?</b>

    Ҳуқуқҳо то супоридан дар раисӣ мемонанд.
term-field-country = Кишвар
term-field-starts = Рӯзи аввал
term-field-ends = Рӯзи охир
term-is-planned = дар пеш
term-is-current = ҳоло
term-is-past = анҷом ёфт
term-done = Нигоҳ дошта шуд.
term-unchanged = Чизе тағйир наёфт.
term-overlaps = Ин рӯзҳо аллакай ба раисии дигар тааллуқ доранд.
term-overlaps-with = Ин рӯзҳо ба раисии дигар тааллуқ доранд: { $name }, { $start } – { $end }. Рӯзи аввал ё охирро тағйир диҳед.
term-backwards = Рӯзи охир пеш аз рӯзи аввал аст.
term-too-long = Раисӣ аз се сол зиёд намешавад.
term-begun = Ин раисӣ оғоз шудааст. Кишвар ва рӯзи аввал тағйир намеёбанд; анҷомёфта умуман тағйир намеёбад.
term-before-current = Раисии нав баъд аз ҳозира оғоз мешавад.
term-not-a-country = Ақаллан як кишвар бояд монад ва ҳар яке бояд ба шабака маълум бошад.
term-not-a-member = Ҳоло ӯ иштирокчӣ нест.
term-too-many = Ин раисиро аллакай панҷ нафар намояндагӣ мекунанд.
term-chairs-now = Ин кишвар ҳоло раисӣ мекунад. Аввал раисиро супоред, баъд кишвар баромада метавонад.
term-gone = Ин раисӣ дигар нест.
term-not-allowed = Инро танҳо маъмурон карда метавонанд.
term-line = { $name } · { $state }
term-state = <b>Ҳолат:</b> { $state }
term-nobody = Ҳоло намояндае надорад.
term-about = Намояндагон ҳуқуқи раисиро аз супоридан мегиранд, на пештар. Раисии якум дар рӯзи аввалаш оғоз мешавад.
term-new = Раисии нав
term-change = Тағйир
term-add-person = Илова
term-remove-person = Хориҷ кардан: { $name }
term-delete = Нест кардан…
term-delete-sure = <b>Ин раисӣ нест карда шавад?</b> { $name }. Афзалиятҳо ва намояндагонаш низ нест мешаванд.
term-delete-yes = Ҳа, нест кардан
term-deleted = Нест карда шуд.
term-review = <b>Ҳамааш дуруст аст?</b>
term-is-over = Ин рӯзҳо гузаштаанд. Ҳамчун соли гузашта ворид мешавад ва ба касе ҳуқуқ намедиҳад.
term-has-come = Рӯзи аввал расидааст. Агар ҳоло раисӣ набошад, ин фавран оғоз мешавад ва намояндагонаш ҳуқуқ мегиранд.
term-enter-past = Чун соли гузашта сабт кардан
term-past-year = Ҳамчун соли гузашта ворид шуд. Ба касе ҳуқуқ намедиҳад.
term-days-over = Рӯзи охирин гузаштааст. Ин раисӣ на барвақттар аз имрӯз ба охир мерасад. Соли гузашта бо тугмаи «Раисии нав» ворид мешавад.
term-day-range = Рӯзеро байни солҳои { $first } ва { $last } нависед.
terms-button = Муҳлат ва навбат
terms-title = <b>Раисиҳо</b>
terms-none = Ҳоло чизе ворид нашудааст. Солҳои гузаштаро низ ворид кардан мумкин аст.
termlength-ask-months =
    <b>Раисӣ чанд моҳ аст?</b>

    Рақам аз 1 то 36. Воридшудаҳо тағйир намеёбанд.
theme-add-priority = Иловаи афзалият
theme-add-track = Иловаи самт
theme-ask-title =
    <b>Он чӣ ном дорад?</b>

    Як сатр, то 80 аломат.
theme-ask-sentence =
    <b>Аз он чӣ натиҷа интизор аст?</b>

    Як ҷумла, то 300 аломат.
theme-field-title = Ном
theme-field-sentence = Ҷумла
theme-notice-done = Нигоҳ дошта шуд.
theme-notice-unchanged = Чизе тағйир наёфт.
theme-notice-too-many = Бештар илова кардан мумкин нест.
theme-notice-adopted = Афзалиятҳо қабул шудаанд. Калимаҳо тағйир намеёбанд; танҳо маъмур ислоҳ мекунад.
theme-notice-under-review = Афзалиятҳо қабулро интизоранд. Барои тағйир пешниҳодро баргардонед.
theme-notice-tied = Чизе ба он тааллуқ дорад. Аввал дар он ҷо аломатро бардоред.
theme-notice-gone = Ин дигар нест.
theme-notice-not-allowed = Инро танҳо раисии соли ҷорӣ ва маъмурон карда метавонанд.
theme-languages = Забонҳои бо ✓ матн доранд. Барои навиштан ё тағйир пахш кунед.
theme-remove = Хориҷ кардан…
theme-remove-sure = <b>Аз сол хориҷ карда шавад?</b> { $title }. Матнҳо бо ҳамаи забонҳо нест мешаванд.
theme-remove-yes = Ҳа, хориҷ кардан
chair-empty = Ин раисӣ дигар намоянда надорад: { $name }. Намоянда таъин кунед; то он вақт дар бораи супоридан маъмурон қарор медиҳанд.
desk-title = <b>Барои раисӣ</b>
desk-about = Афзалиятҳоро пешниҳод кунед, вохӯриҳоро даъват кунед, ба масъулони тамос нависед, таъхирро бинед. Дар охир ҳар чизи кушодаро супоред.
desk-button = Барои раисӣ
desk-meetings = Вохӯриҳои сол
desk-letters = Нома ба масъулони тамос
desk-late =
    { $count ->
        [0] Таъхирҳо
       *[other] Таъхирҳо · { $count }
    }
desk-handover = Супоридан
focal-button = Масъулони тамос
focal-title = <b>Масъулони тамоси кишварҳо</b>
focal-about = Ба онҳо раисӣ менависад. Агар дигаронро таъин накунед, инҳо ҳамоҳангсозони кишваранд.
focal-line = <b>{ $country }:</b> { $names }
focal-named = Аз ҷониби маъмурон таъин шудаанд.
focal-coordinators = Инҳо ҳамоҳангсозони кишваранд. Касе, ки илова мекунед, ба ҷойи онҳо масъули тамос мешавад.
focal-add = Илова кардан
handover-title = <b>Супоридани раисӣ:</b> { $name }
handover-state = <b>Ҳолат:</b> { $state }
handover-to = <b>Раисии нав:</b> { $country }
handover-on = <b>Рӯз:</b> { $day }
handover-note = <b>Қайди раисии нав:</b> { $text }
handover-left = <b>Ҳанӯз ҳалнашуда:</b> { $count }
handover-nothing = Чизи кушода нест.
handover-texts = <b>Инчунин баррасиҳо ва эълонҳои тахта:</b> { $count }
handover-line = { $kind }: { $title } – { $decided }
handover-undecided = ҳал нашудааст
handover-given-to = мегирад: { $name }
handover-item = <b>{ $kind }:</b> { $title }
handover-due = <b>Муҳлат:</b> { $day }
handover-now = <b>Ҳоло:</b> { $decided }
handover-ask = Бо ин чӣ мешавад? Қарор баъди тасдиқи раисии нав эътибор пайдо мекунад.
item-not-given-board-entry = <i>Эълон аз они муаллиф аст: он мемонад ё баста мешавад. Ба дигар кас танҳо эълони худи раисии ҳозира супорида мешавад. Ҳангоми бастан матн назди муаллиф мемонад; ба ӯ хабар медиҳанд ва ӯ онро баргардонда метавонад.</i>
handover-offer = Ба раисии нав
handover-take-back = Баргардондани рӯйхат
handover-confirm = Тасдиқи супоридан…
handover-return = Баргардондан бо қайд
handover-sure =
    <b>Раисиро қабул мекунед?</b> { $name }

    Идома меёбад: { $goes_on }. Баста мешавад: { $closed }. Супорида мешавад: { $given }.

    Ҳамааш якбора эътибор пайдо мекунад ва ҳуқуқи раисӣ мегузарад. Инро бозгардондан мумкин нест.
handover-yes = Ҳа, қабул кардан
handover-told-sent = Раисии ҳозира ба Шумо рӯйхати ҳама корҳои кушодаро фиристод. Лутфан хонед ва тасдиқ кунед.
handover-told-returned = Рӯйхати супоридан боз дар назди Шумост. Чизеро бояд ҳал кард ё тағйир дод.
handover-told-confirmed = Сол супорида шуд: { $name }.
late-title = <b>Таъхирҳо</b>
late-line = { $kind }: { $title } · { $day }
late-letters = <b>Як ҳафта ба нома ҷавоб нест:</b> { $countries }
late-nothing = Чизе таъхир надорад.
letters-title = <b>Номаҳо ба масъулони тамос</b>
letters-about = Нома ба масъулони тамоси ҳамаи кишварҳо мерасад. Нома дар як рӯз: на бештар аз { $most }.
letter-line = { $day } · ҷавоб: { $answered } аз { $total }
letter-write = Навиштани нома
letter-from = Аз раисӣ, { $country }, { $when }
letter-answer-of = { $name }, { $country }
letter-silent = <b>Ҳоло ҷавоб нест:</b> { $countries }
letter-answer = Ҷавоб додан
letter-answer-again = Тағйири ҷавоби ман
order-button = Навбат
order-title = <b>Навбати раисӣ</b>
order-length = <b>Шумораи моҳҳо:</b> { $months }
order-about = ↑ кишварро як ҷой пеш мебарад. Пеш аз рафтани кишвар мехонед, ки бо он чӣ нест мешавад; солҳои гузашта мемонанд.
order-forward = ↑ { $country }
order-in = + { $country }
order-out = – { $country }
order-leave-sure = <b>Ин кишвар аз Муколама бароварда шавад?</b> { $country }
order-leave-terms = <b>Муҳлатҳои оянда, ки бо афзалиятҳо ва намояндагонашон нест мешаванд:</b> { $names }
order-leave-items = <b>Бандҳои кушодаи нақша, ки ба раисӣ мегузаранд:</b> { $count }
order-leave-stays = Солҳои гузашта ва иштирокчиёни он мемонанд. Кишварро баъдтар боз қабул кардан мумкин аст, вале он чи нест шуд, барнамегардад.
order-leave-yes = Ҳа, баровардан
order-change-length = Тағйири муддат
item-plan-item = Банди нақша
item-board-entry = Эълон дар тахта
item-call = Озмуни лоиҳаҳо
handover-get-report = Ҳисобот ҳамчун ҳуҷҷат
handover-report = Ҳисобот дар бораи супоридани раисӣ: { $name }
handover-column-kind = Намуд
handover-column-item = Чӣ кушода буд
handover-column-decision = Чӣ ҳал шуд
