profile-yours = <b>Сиздин профилиңиз</b>
profile-change = Өзгөртүү үчүн сапты басыңыз.
profile-changed = Өзгөртүлдү.
profile-clock = Убакыт алкагым
profile-ask-clock =
    <b>Саатыңыз канча болду?</b>

    Бул убакыт боюнча 21:00дөн 8:00гө чейин Сизге эч нерсе жөнөтүлбөйт.
profile-clock-line = { $time } { $where }
clock-tashkent = Алматы, Ашхабад, Дүйшөмбү, Ташкент
clock-bishkek = Бишкек
clock-kabul = Кабул
clock-moscow = Москва, Стамбул
clock-berlin = Берлин, Женева, Вена
clock-london = Лондон
clock-new_york = Нью-Йорк, Вашингтон
clock-seoul = Сеул, Токио
