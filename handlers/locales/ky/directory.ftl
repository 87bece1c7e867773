directory-find =
    <b>Кесиптеш табуу</b>

    Өлкөнү же иш чөйрөсүн тандаңыз. Же каалаган тилде жөн эле жазыңыз: <i>бажы Өзбекстан</i>, ысым, мекеме, тема.
directory-by-country = Өлкө боюнча
directory-by-sector = Иш чөйрөсү боюнча
directory-which-country = Кайсы өлкө?
directory-which-sector = Кайсы иш чөйрөсү?
directory-all-countries = Бардык өлкөлөр
directory-all-sectors = Бардык чөйрөлөр
directory-chosen = <b>{ $what }</b>
directory-your-words = Сиздин сөздөрүңүз
directory-found = Профилди ачуу үчүн ысымды басыңыз.
directory-none = Азырынча эч ким туура келбейт.
directory-nearest = Сураганыңызга жакын кесиптештер:
directory-nothing-near = Башка өлкөнү, башка чөйрөнү же азыраак сөздү байкап көрүңүз.
directory-entry = { $told ->
        [both] { $name }
        [country] { $name } · { $sector }
        [sector] { $name } · { $country }
       *[none] { $name } · { $country } · { $sector }
    }
directory-no-card = Бул профилди көрсөтүүгө болбойт.
directory-no-words = Жок дегенде эки тамгадан турган сөз жазыңыз.
directory-search-again = Бул издөө жабылган. Кимди издеп жатканыңызды кайра жазыңыз.
directory-too-many = Акыркы убакта көп профиль ачтыңыз. Катышуучулардын маалыматын коргоо үчүн кийинкилери кечирээк ачылат. Убактысы: { $when }.
directory-in-practices = Тажрыйбалардан издөө
