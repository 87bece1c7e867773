directory-find =
    <b>Әріптес табу</b>

    Елді, жұмыс саласын немесе тақырыпты таңдаңыз. Немесе кез келген тілде жаза салыңыз: <i>кеден Өзбекстан</i>, есім, мекеме, тақырып.
directory-by-country = Ел
directory-by-sector = Сала
directory-by-topic = Тақырып
directory-which-country = Қай ел?
directory-which-sector = Қай сала?
directory-all-countries = Барлық елдер
directory-all-sectors = Барлық салалар
directory-chosen = <b>{ $what }</b>
directory-found = Профильді ашу үшін есімді басыңыз.
directory-none = Әзірге ешкім сай келмейді.
directory-nearest = Сұрағаныңызға жақын әріптестер:
directory-nothing-near = Басқа елді, басқа саланы немесе азырақ сөзді байқап көріңіз.
directory-entry = { $told ->
        [both] { $name }
        [country] { $name } · { $sector }
        [sector] { $name } · { $country }
       *[none] { $name } · { $country } · { $sector }
    }
directory-no-card = Бұл профильді көрсету мүмкін емес.
directory-no-words = Кемінде екі әріптен тұратын сөз жазыңыз.
directory-search-again = Бұл іздеу жабылған. Кімді іздейтініңізді қайта жазыңыз.
directory-too-many = Соңғы кезде көп профиль аштыңыз. Қатысушылардың деректерін қорғау үшін келесілері кейінірек ашылады. Уақыты: { $when }.
directory-in-practices = Тәжірибелерден іздеу
directory-in-events = Іс-шаралардан іздеу
directory-for-you = <b>Бүгін Сізге сай әріптестер</b>
directory-near-sector = Менің салам · { $count }
directory-near-country = Менің елім · { $count }
directory-which-topic-offers =
    <b>Тақырыпты кім ұсынады?</b>

    Тақырыпты таңдаңыз, сонда оны ұсынатын қатысушылар көрінеді.
directory-which-topic-seeks =
    <b>Тақырыпты кім іздейді?</b>

    Тақырыпты таңдаңыз, сонда оны іздейтін қатысушылар көрінеді.
directory-side-offers = Тақырыпты кім ұсынады
directory-side-seeks = Тақырыпты кім іздейді
directory-words = «{ $words }»
directory-part-offers = Ұсынады: { $topic }
directory-part-seeks = Іздейді: { $topic }
directory-drop = { $part } ×
directory-left-out = Мына сөздер ешбір профильде жоқ, сондықтан оларсыз ізделді: <b>{ $words }</b>
directory-count = { $count } әріптес.
directory-more-than = Табылған әріптестер тым көп: { $count } шегінен асады. Азырақ болуы үшін ел, сала немесе сөз қосыңыз.
directory-why-line = <b>{ $name }</b> – { $why }
directory-why-region = осы жерде жұмыс істейді: { $region }
directory-why-offers-sought = Сіз іздегенді ұсынады: { $topic }
directory-why-offers = ұсынады: { $topic }
directory-why-seeks = іздейді: { $topic }
directory-why-same-field = Сіздің салаңызда, басқа елде жұмыс істейді
directory-why-answers = жақында әріптестерге жауап берген
directory-options = Тағы
directory-options-title = Бұл іздеумен не істейсіз?
directory-new-search = Жаңа іздеу
directory-long-text =
    <b>Бұл іздеу үшін ұзын мәтін.</b>

    Бұл әріптестерге сұрақ па, әлде іске асқан тәжірибеңіз бе? Онымен не істейтінін өзіңіз шешіңіз.
directory-search-anyway = Әріптес іздеу
directory-no-photo = Мұнда көрсететін фотосурет жоқ.
directory-photo-gone = Телеграм бұл фотосуретті енді сақтамайды.
