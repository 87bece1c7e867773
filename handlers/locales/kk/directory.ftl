directory-find =
    <b>Әріптес табу</b>

    Елді немесе жұмыс саласын таңдаңыз. Немесе кез келген тілде жаза салыңыз: <i>кеден Өзбекстан</i>, есім, мекеме, тақырып.
directory-by-country = Ел бойынша
directory-by-sector = Сала бойынша
directory-which-country = Қай ел?
directory-which-sector = Қай сала?
directory-all-countries = Барлық ел
directory-all-sectors = Барлық сала
directory-chosen = <b>{ $what }</b>
directory-your-words = Сіздің сөздеріңіз
directory-found = Карточканы ашу үшін есімді басыңыз.
directory-none = Әзірге ешкім сай келмейді.
directory-nearest = Бірақ мына әріптестер жақын келеді:
directory-nothing-near = Басқа елді, басқа саланы немесе азырақ сөзді байқап көріңіз.
directory-entry = { $told ->
        [both] { $name }
        [country] { $name } · { $sector }
        [sector] { $name } · { $country }
       *[none] { $name } · { $country } · { $sector }
    }
directory-no-card = Бұл карточканы көрсету мүмкін емес.
directory-no-words = Сөздің кемінде екі әрпін жазыңыз.
directory-search-again = Бұл іздеу аяқталған. Кімді іздейтініңізді қайта жазыңыз.
directory-small-words = және мен бен пен немесе үшін
directory-too-many = Соңғы кезде көп карточка аштыңыз. Барлығының дерегі қауіпсіз болуы үшін келесілері кейін ашылады: { $when }.
directory-in-practices = Тәжірибелерден іздеу
