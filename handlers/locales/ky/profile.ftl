profile-yours = <b>Сиздин профилиңиз</b>
profile-change = Өзгөртүү үчүн сапты басыңыз.
profile-changed = Өзгөртүлдү.
profile-clock = Убакыт алкагым
profile-ask-clock =
    <b>Саатыңыз канча болду?</b>

    Бул убакыт боюнча 21:00дөн 8:00гө чейин Сизге эч нерсе жөнөтүлбөйт.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Алматы, Ашхабад, Дүйшөмбү, Ташкент
time-zone-bishkek = Бишкек
time-zone-kabul = Кабул
time-zone-moscow = Москва, Стамбул
time-zone-berlin = Берлин, Женева, Вена
time-zone-london = Лондон
time-zone-new_york = Нью-Йорк, Вашингтон
time-zone-seoul = Сеул, Токио
