audience-whom = Кимге арналган
audience-title =
    <b>Ал кимге арналган?</b>

    Бир бөлүктүн ичинде тандалгандын баары туура келиши керек; бөлүктөрдүн бирине туура келген алат.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Алат:</b> { $count }
audience-or = же:
audience-all = бардык катышуучулар
audience-nobody = азырынча эч ким
audience-role-member = ролу жок катышуучулар
audience-role-coordinator = координаторлор
audience-role-admin = администраторлор
audience-since = тармакта: { $day } баштап
audience-of-event-registered = «{ $title }»: келет
audience-of-event-waiting = «{ $title }»: күтүү тизмеси
audience-of-event-attended = «{ $title }»: катышкан
audience-event-registered = Келет
audience-event-waiting = Күтүү тизмесинде
audience-event-attended = Катышкан
audience-which-event = <b>Кайсы иш-чара?</b>
audience-no-events = Азырынча тандай турган эч нерсе жок.
audience-by-country = Өлкөлөр
audience-by-sector = Иш тармактары
audience-by-language = Тилдер
audience-by-role = Ролдор
audience-by-event = Иш-чаранын адамдары
audience-by-since = Кошулган убактысы
audience-by-seeks = Издеген темалары
audience-topics = Темалар
audience-more = Дагы ›
audience-group-add = + же …
audience-group-remove = Бул бөлүктү алуу
audience-group-next = Кийинки бөлүк ›
audience-segments-list =
    <b>Сакталган топтор</b>

    Саны — азыр канча экени.
audience-segments-none =
    <b>Сакталган топтор</b>

    Азырынча жок. Кимге арналганын тандап, кийинкиге сактаңыз.
audience-segment-save = Ушуну сактоо
audience-segment-delete = Өчүрүү
audience-choose =
    <b>{ $kind }</b>

    Саны — мындай тандоодо канча киши алары. Белгиленгени тандалган.
audience-count = { $name } · { $count }
audience-named-count = аты аталган { $count } катышуучу
audience-named = Аты аталгандар
audience-named-remove = { $name } — алып салуу
audience-named-list = <b>Аты аталгандар: { $count }</b>
audience-named-add = Бирөөнү кошуу
audience-offers = сунуштайт: { $topic }
audience-seeks = издейт: { $topic }
audience-by-offers = Сунуштаган темалары
audience-named-how = Алар дайыма кирет. Башка эч нерсе тандалбаса, бул аларга гана арналган.
segment-ask-name =
    <b>Кандай ат менен?</b>

    Мисалы: бажы, бардык өлкөлөр.
audience-notice-done = Сакталды.
audience-notice-too-many-saved = Сизде 20 топ сакталган. Адегенде бирин өчүрүңүз.
audience-notice-name-taken = Мындай ат бар. Башкасын тандаңыз.
audience-notice-gone = Бул топ эми жок.
audience-notice-deleted = Өчүрүлдү.
