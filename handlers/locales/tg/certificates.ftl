certificate-button = Сертификат
certificate-mine = Сертификатҳои ман
certificate-title = <b>Сертификатҳои ман</b>
certificate-list = Сертификат танҳо бо дархости Шумо сохта мешавад. Он сертификатҳое, ки доред, нишона доранд.
certificate-none = Ин ҷо ҳоло чизе нест. Барои чорабиние, ки ҳузури Шумо дар он қайд шудааст, барои мураббигии анҷомёфта ва барои лоиҳае, ки муаррифӣ кардед, сертификат гирифта метавонед.
certificate-line = { $kind }: { $title }
certificate-about-attendance = Чорабинӣ
certificate-about-mentoring = Мураббигӣ
certificate-about-project = Лоиҳа
certificate-kind-attendance = Сертификати иштирок
certificate-kind-mentoring = Сертификати мураббигӣ
certificate-kind-project = Сертификати муаррифии лоиҳа
certificate-did-attendance = дар чорабинӣ иштирок кард:
certificate-did-mentee = барномаи мураббигиро ба анҷом расонд:
certificate-did-mentor = дар барнома мураббӣ буд:
certificate-did-project = лоиҳаро муаррифӣ кард:
certificate-heading = <b>{ $what }</b>
certificate-name = Ном
certificate-in-code = Номи дар рамз
certificate-role = Нақш
certificate-role-mentor = мураббӣ
certificate-role-mentee = шогирд
certificate-days = Сана
certificate-days-attended = Рӯзҳои иштирок
certificate-attended = { $count } аз { $days }
certificate-by = Додашуда аз ҷониби
certificate-issued = Санаи додан
certificate-number = Рақам
certificate-how = Барои санҷидани сертификат рамзро скан кунед ё рақамро дар Телеграм фиристед: { $bot } (/verify).
certificate-says-all = Дар сертификат танҳо ҳамин навишта мешавад, бо забони Шумо ва англисӣ. Касе, ки онро аз Шумо мегирад, ҳамаашро хонда метавонад, аз ҷумла дар рамз. Баъдтар онро бозпас гирифта метавонед: он гоҳ /verify инро мегӯяд.
certificate-replaces = Сертификат бо ин рақам бозпас гирифта мешавад: { $number }
certificate-make = Сохтани сертификат
certificate-rename = Тағйир додани ном
certificate-yours = Файлро танҳо ба касоне диҳед, ки бояд инро донанд.
certificate-get = Гирифтани файл
certificate-take-back = Бозпас гирифтани сертификат
certificate-ask-withdrawal =
    <b>Сертификати «{ $title }» бозпас гирифта шавад?</b>

    Ҳар кӣ ин рақамро месанҷад, мехонад, ки он бозпас гирифта шудааст: { $number }. Инро баргардонидан мумкин нест.
certificate-ask-name =
    <b>Дар сертификат кадом ном бошад?</b>

    Онро чун дар ҳуҷҷатҳо нависед, масалан аввал насаб. Ҳоло: { $name }
certificate-letters = Баъзе аломатҳои ин номро чоп кардан мумкин нест. Онро танҳо бо ҳарфҳо нависед.
certificate-no-key = Ҳоло сертификат сохтан мумкин нест. Баъдтар кӯшиш кунед ё ба ҳамоҳангсози худ нависед.
certificate-too-late = Номро дигар тағйир додан мумкин нест: рӯйхати иштироккардагон нест карда шудааст.
certificate-caption = Сертификати Шумо. Рақам: { $number }
certificate-issue-not-earned = Ин сертификатро гирифта наметавонед: чорабинӣ ҳанӯз тамом нашудааст ё ҳузури Шумо қайд нашудааст.
certificate-issue-too-many = Имрӯз сертификати зиёд сохтед. Фардо кӯшиш кунед.
certificate-issue-changed = Мазмуни сертификат тағйир ёфт. Онро аз нав хонед.
certificate-withdraw-withdrawn = Сертификат бозпас гирифта шуд.
certificate-withdraw-gone = Ин сертификат дигар нест.
certificate-withdraw-not-allowed = Инро танҳо маъмурон карда метавонанд.
certificate-ready =
    <b>Барои мураббигии анҷомёфта сертификат гирифта метавонед.</b>

    Он танҳо бо хоҳиши Шумо ва бо номе, ки худатон менависед, сохта мешавад.
certificate-withdrawn = Яке аз сертификатҳои Шумо бозпас гирифта шуд: маълумоти он иштибоҳан ворид шуда буд. Рақам: { $number }. Агар ин дуруст набошад, ба ҳамоҳангсози худ нависед.
certificate-check = Санҷидани сертификат
certificate-check-how =
    <b>Санҷидани сертификат</b>

    Рақами онро фиристед, масалан <code>{ $number }</code>, ё матнеро, ки камераи телефон аз рамз мехонад.
certificate-checked-valid = <b>Ин сертификат аслӣ аст.</b> Он дар рӯйхати шабака ҳаст.
certificate-checked-withdrawn = <b>Ин сертификат бозпас гирифта шудааст.</b> Он дигар эътибор надорад.
certificate-checked-unlisted = <b>Имзо аслӣ аст, аммо сертификат дигар дар рӯйхат нест.</b> Гуфтан мумкин нест, ки он бозпас гирифта шудааст ё не.
certificate-checked-stolen = <b>Ин сертификат қалбакӣ аст.</b> Он дар рӯйхат нест ва калиди он дуздида шудааст.
certificate-checked-forged = <b>Ин сертификат қалбакӣ аст.</b> Матни он баъд аз имзо тағйир дода шудааст.
certificate-checked-other-key = <b>Ин сертификат дар ин ҷо дода нашудааст.</b> Калиди он аз ин шабака нест: { $network }.
certificate-checked-cut = <b>Як қисми рамз намерасад.</b> Тамоми матнро нусха карда, аз нав фиристед.
certificate-checked-unknown = <b>Сертификат бо чунин рақам нест.</b> Ҳар як ҳарф ва рақамро муқоиса кунед.
certificate-checked-too-many = <b>Рақамҳои нодуруст аз ҳад зиёданд.</b> Баъд аз як соат кӯшиш кунед.
certificate-withdrawn-on = Рӯзи бозпас гирифтан: { $day }
certificate-compare = Инро бо сертификати дастатон муқоиса кунед: ҳамааш бояд якхела бошад.
certificate-withdraw-button = Бозпас гирифтан
certificate-ask-admin =
    <b>Сертификати «{ $title }» бозпас гирифта шавад?</b>

    Ном: { $name }. Рақам: { $number }. Ба соҳиби он хабар дода мешавад. Инро баргардонидан мумкин нест.
certificate-page-how = Рамзи сертификатро бо камераи телефон скан кунед ё матни онро ин ҷо гузоред. Аз ин саҳифа чизе фиристода намешавад.
certificate-page-check = Санҷидан
certificate-page-valid = <b>Ин сертификат аслӣ аст.</b> Дар ин рӯз он бозпас гирифта нашуда буд: { $day }. Ҳолати имрӯзаашро боти шабака мегӯяд (/verify).
certificate-page-number = Дар ин ҷо танҳо рақам кофӣ нест: онро дар Телеграм боти шабака месанҷад (/verify).
certificate-page-old = <b>Ин браузер имзоро санҷида наметавонад.</b> Онро нав кунед ё рақамро дар Телеграм ба боти шабака фиристед (/verify).
