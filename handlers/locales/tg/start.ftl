start-welcome =
    Ба <b>{ $network }</b> хуш омадед.

    Дар ин ҷо занони мутахассиси Осиёи Марказӣ ҳамкорон меёбанд, дар чорабиниҳо вомехӯранд ва аз якдигар меомӯзанд. Сабти ном тақрибан ду дақиқа вақт мегирад.
start-welcome-back = Боз хуш омадед. Сабти номи Шумо ҳанӯз анҷом наёфтааст. Ҳамаи ҷавобҳо нигоҳ дошта шудаанд.
start-finish-registration = Лутфан аввал сабти номро анҷом диҳед. Ҷавобҳои Шумо нигоҳ дошта шудаанд.
start-waiting =
    <b>Дархости Шумо баррасӣ мешавад.</b>

    Онро ҳамоҳангсоз мехонад, одатан дар давоми ду рӯз. Ҷавоб ба ҳамин ҷо меояд. То он вақт метавонед профилатонро тағйир диҳед.
start-register = Сабти ном
start-find = Ёфтани ҳамкорон
start-profile = Профили ман
start-language = Забон
start-help = Кӯмак
start-news =
    { $count ->
        [0] Хабарҳо
       *[other] Хабарҳо · { $count }
    }
start-settings = Танзимот
start-admin =
    { $count ->
        [0] Ҳамоҳангсозӣ
       *[other] Ҳамоҳангсозӣ · { $count }
    }
start-requests =
    { $count ->
        [0] Тамосҳо
       *[other] Тамосҳо · { $count }
    }
start-events =
    { $count ->
        [0] Чорабиниҳо
       *[other] Чорабиниҳо · { $count }
    }
start-practices =
    { $count ->
        [0] Таҷрибаҳои беҳтарин
       *[other] Таҷрибаҳои беҳтарин · { $count }
    }
start-ask =
    { $count ->
        [0] Саволҳо
       *[other] Саволҳо · { $count }
    }
home-title = <b>{ $network }</b>
home-next-event = <b>Чорабинии навбатии Шумо:</b> { $title }
home-reviews = Барои санҷиши Шумо: { $count }
home-requests = Дархостҳои тамос, ки ба онҳо бояд ҷавоб диҳед: { $count }
home-open-events = Чорабиниҳое, ки сабти номашон кушода аст: { $count }
home-practices = Таҷрибаҳои беҳтарини нав аз рӯи мавзуъҳои Шумо: { $count }
home-answers = Ҷавобҳо ба саволҳои Шумо дар ҳафт рӯзи охир: { $count }
home-nothing = Имрӯз барои Шумо чизи наве нест.
home-hint = Барои ёфтани ҳамкор ном, кишвар ё соҳаи корро нависед, масалан: <i>гумрук Ӯзбекистон</i>.
home-event = { $date } · { $title }
home-read = Хондан: { $title }
home-settings =
    <b>Танзимот</b>

    Профили Шумо, огоҳиномаҳо ва соатҳои оромӣ, забони бот.
home-continue-registration = Идома: сабти ном
home-continue-request = Идома: дархости тамос
home-continue-question = Идома: саволи Шумо
home-continue-reply = Идома: ҷавоби Шумо
home-continue-practice = Идома: таҷрибаи беҳтарин
home-continue-translation = Идома: тарҷумаи Шумо
home-continue-trial = Идома: озмоиши Шумо
home-continue-report = Идома: шикояти Шумо
home-continue-event = Идома: чорабинии Шумо
home-continue-evaluation = Идома: баҳои Шумо
home-continue-announcement = Идома: эълони Шумо
home-continue-decision = Идома: қарори Шумо
directory-my-sector = Ҳамкорони соҳаи ман · { $count }
directory-my-country = Ҳамкорони кишвари ман · { $count }
home-continue-message = Идома: паёми Шумо
home-continue-proposal = Идома: пешниҳоди Шумо
start-question = Ҳамоҳангсоз ба Шумо савол дорад. Ҷавоби Шумо дар қабули қарор кӯмак мекунад.
start-answer-question = Ба савол ҷавоб додан
home-continue-invitation = Идома: даъватнома
home-continue-entry = Идома: эълони Шумо
home-continue-project = Идома: лоиҳаи Шумо
home-continue-certificate = Идома: сертификати Шумо
home-continue-delegation = Идома: ҳайат
home-continue-call = Идома: озмун
home-continue-repeat = Идома: куҷо такрор шуд
home-continue-plan = Идома: нақшаи амал
home-continue-year = Идома: соли Муколама
home-continue-meeting = Идома: вохӯрии қуръа
home-continue-mentoring = Идома: мураббигӣ
