directory-find =
    <b>Әріптес табу</b>

    Елді немесе жұмыс саласын таңдаңыз. Немесе кез келген тілде жаза салыңыз: <i>кеден Өзбекстан</i>, есім, мекеме, тақырып.
directory-by-country = Ел бойынша
directory-by-sector = Сала бойынша
directory-which-country = Қай ел?
directory-which-sector = Қай сала?
directory-all-countries = Барлық елдер
directory-all-sectors = Барлық салалар
directory-chosen = <b>{ $what }</b>
directory-your-words = Сіздің сөздеріңіз
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
