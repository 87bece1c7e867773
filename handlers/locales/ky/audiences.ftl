audience-whom = Аудитория
audience-title =
    <b>Ал кимге арналган?</b>

    Бир топтун ичинде катышуучу тандалгандын баарына туура келиши керек. Топтордун бирине туура келсе, аудиторияга кирет.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Алат:</b> { $count }
audience-readers-own = <b>Сиздин өлкөлөрүңүздө алат:</b> { $count }
audience-readers-elsewhere = Башка өлкөлөрдө, болжол менен: { $count }
audience-numbers-own = Баскычтардагы сандар Сиздин өлкөлөрүңүзгө тиешелүү; башка өлкөлөрдөн бардыгы таба ала турган кесиптештер гана эсептелет.
audience-or = же:
audience-all = бардык катышуучулар
audience-nobody = азырынча эч ким
audience-role-member = ролу жок катышуучулар
audience-role-coordinator = координаторлор
audience-role-admin = администраторлор
audience-since = кошулганы: { $day } же кийин
audience-of-event-registered = «{ $title }»: катышуучулар
audience-of-event-waiting = «{ $title }»: күтүү тизмеси
audience-of-event-attended = «{ $title }»: катышкан
audience-event-registered = Катышат
audience-event-waiting = Күтүү тизмесинде
audience-event-attended = Катышкан
audience-which-event = <b>Кайсы иш-чара?</b>
audience-no-events = Азырынча тандай турган эч нерсе жок.
audience-by-country = Өлкөлөр
audience-by-sector = Иш чөйрөлөрү
audience-by-language = Тилдер
audience-by-role = Ролдор
audience-by-event = Иш-чаранын катышуучулары
audience-by-since = Кошулган убактысы
audience-by-seeks = Издеген темалары
audience-topics = Темалар
audience-more = Дагы ›
audience-group-add = + же…
audience-group-remove = Топту алып салуу
audience-group-next = Кийинки топ ›
audience-segments-list =
    <b>Сакталган аудиториялар</b>

    Саны ар биринде азыр канча катышуучу бар экенин көрсөтөт.
audience-segments-none =
    <b>Сакталган аудиториялар</b>

    Сакталган аудиторияңыз азырынча жок. Аудиторияны тандап, кийинкиге сактап коюңуз.
audience-segment-save = Аудиторияны сактоо
audience-segment-delete = Өчүрүү
audience-choose =
    <b>{ $kind }</b>

    Саны ушул тандоо канча катышуучуну камтыганын көрсөтөт. ✓ — тандалган.
audience-count = { $name } · { $count }
audience-named-count = ысымы менен тандалган { $count } катышуучу
audience-named = Ысымы боюнча
audience-named-remove = Алып салуу: { $name }
audience-named-list = <b>Ысымы менен тандалгандар: { $count }</b>
audience-named-add = Катышуучу кошуу
audience-offers = сунуштайт: { $topic }
audience-seeks = издейт: { $topic }
audience-by-offers = Сунуштаган темалары
audience-named-how = Алар баары бир кирет. Башка эч нерсе тандалбаса, бул аларга гана арналган.
segment-ask-name =
    <b>Бул аудитория кандай аталсын?</b>

    Мисалы: бажы, бардык өлкөлөр.
audience-notice-done = Сакталды.
audience-notice-too-many-saved = Сизде 20 аудитория сакталган. Адегенде бирин өчүрүңүз.
audience-notice-name-taken = Мындай аталыштагы аудиторияңыз бар. Башкасын тандаңыз.
audience-notice-gone = Бул сакталган аудитория эми жеткиликсиз.
audience-notice-deleted = Өчүрүлдү.
audience-segment-delete-sure = Сакталган аудиторияны өчүрөсүзбү: «{ $name }»? Ал колдонулган кулактандыруулар менен иш-чаралар өзгөрбөйт.
audience-segment-delete-yes = Аудиторияны өчүрүү
