profile-yours = <b>Сиздин профилиңиз</b>
profile-change = Өзгөртүү үчүн сапты басыңыз.
profile-changed = Сакталды.
profile-clock = Убакыт алкагым
profile-ask-clock =
    <b>Сизде азыр саат канча?</b>

    Тынч сааттарыңыз ушул убакыт боюнча эсептелет. Анда шашылыш кабар гана келет.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Алматы, Ташкент
time-zone-dushanbe = Ашхабад, Душанбе
time-zone-bishkek = Бишкек
time-zone-kabul = Кабул
time-zone-moscow = Москва, Стамбул
time-zone-berlin = Берлин, Женева, Вена
time-zone-london = Лондон
time-zone-new_york = Нью-Йорк, Вашингтон
time-zone-seoul = Сеул, Токио
profile-requested = Жөнөтүлдү. Чечимди координатор кабыл алат, адатта эки күндүн ичинде. Ага чейин баары мурункудай калат.
profile-withdrawn = Өтүнүчүңүз кайтарылып алынды. Баары мурункудай калат.
profile-nothing-asked = Жактырууну күткөн эч нерсе жок.
profile-more = Мен жөнүндө дагы
profile-more-title =
    <b>Сиз жөнүндө дагы</b>

    Мунун эч бири милдеттүү эмес. Сүрөтүңүздү өзүңүз тандаган адамдар гана көрөт; башында байланыш алмашкан кесиптештер гана.
profile-has-photo = бар
profile-photo-show = Сүрөттү көрсөтүү
profile-photo-remove = Сүрөттү алып салуу
