directory-find =
    <b>Кесиптеш табуу</b>

    Өлкөнү, иш чөйрөсүн же теманы тандаңыз. Же каалаган тилде жөн эле жазыңыз: <i>бажы Өзбекстан</i>, ысым, мекеме, тема.
directory-by-country = Өлкө
directory-by-sector = Чөйрө
directory-by-topic = Тема
directory-which-country = Кайсы өлкө?
directory-which-sector = Кайсы иш чөйрөсү?
directory-all-countries = Бардык өлкөлөр
directory-all-sectors = Бардык чөйрөлөр
directory-chosen = <b>{ $what }</b>
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
directory-in-events = Иш-чаралардан издөө
directory-for-you = <b>Бүгүн Сизге ылайык кесиптештер</b>
directory-near-sector = Чөйрөм · { $count }
directory-near-country = Өлкөм · { $count }
directory-which-topic-offers =
    <b>Теманы ким сунуштайт?</b>

    Теманы тандаңыз, ошондо аны сунуштаган катышуучулар көрүнөт.
directory-which-topic-seeks =
    <b>Теманы ким издейт?</b>

    Теманы тандаңыз, ошондо аны издеген катышуучулар көрүнөт.
directory-side-offers = Теманы ким сунуштайт
directory-side-seeks = Теманы ким издейт
directory-words = «{ $words }»
directory-part-offers = Сунуштайт: { $topic }
directory-part-seeks = Издейт: { $topic }
directory-drop = { $part } ×
directory-left-out = Бул сөздөр бир да профилде жок, ошондуктан аларсыз изделди: <b>{ $words }</b>
directory-count = { $count } кесиптеш.
directory-more-than = Табылган кесиптештер өтө көп: { $count } чегинен ашат. Азыраак болушу үчүн өлкө, чөйрө же сөз кошуңуз.
directory-why-line = <b>{ $name }</b> – { $why }
directory-why-region = ушул жерде иштейт: { $region }
directory-why-offers-sought = Сиз издегенди сунуштайт: { $topic }
directory-why-offers = сунуштайт: { $topic }
directory-why-seeks = издейт: { $topic }
directory-why-same-field = Сиздин чөйрөдө, башка өлкөдө иштейт
directory-why-answers = жакында кесиптештерге жооп берген
directory-options = Дагы
directory-options-title = Бул издөө менен эмне кыласыз?
directory-new-search = Жаңы издөө
directory-long-text =
    <b>Бул издөө үчүн узун текст.</b>

    Бул кесиптештерге сурообу же ишке ашкан тажрыйбаңызбы? Аны эмне кыларыңызды өзүңүз чечиңиз.
directory-search-anyway = Кесиптеш издөө
directory-no-photo = Бул жерде көрсөтө турган сүрөт жок.
directory-photo-gone = Телеграм бул сүрөттү эми сактабайт.
