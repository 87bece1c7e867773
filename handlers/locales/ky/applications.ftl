applications-welcome =
    <b>{ $network } тармагына кош келиңиз!</b>

    Өтүнмөңүз жактырылды. Эми Сиз кесиптештерди таба аласыз, алар да Сизди таба алат.
applications-sorry = Бул жолу өтүнмөңүз жактырылган жок.
applications-reason = <b>Себеби:</b> { $reason }
applications-sorry-next = Кайра аракет кылсаңыз болот: жоопторуңуз сакталган. Керегин өзгөртүп, дагы бир жолу жөнөтүңүз.
applications-try-again = Кайра аракет кылуу
reason-incomplete = Маалымат жетишсиз. Мекемеңизди жана кызмат ордуңузду кошуңуз.
reason-unconfirmed = Кайда иштегениңизди ырастай алган жокпуз.
reason-not-for-you = Бул тармак тизмедеги чөйрөлөрдө иштеген аялдар үчүн.
reason-incomplete-label = Маалымат жетишсиз
reason-unconfirmed-label = Иштеген жери ырасталган жок
reason-not-for-you-label = Бул тармак үчүн эмес
applications-invited-by = Чакырган: { $name }
applications-namesake = <b>Көңүл буруңуз:</b> тармакта ролу бар адамдын ысымы окшош: { $name }.
applications-left-suspended = <b>Көңүл буруңуз:</b> бул Telegram аккаунту мында мурда болгон. Ээси өз маалыматтарын уруксаты убактылуу чектелген же токтотулган кезде өчүргөн; күнү: { $day }. Башка эч нерсе сакталбайт. Бул белги жоголо турган күн: { $until }.
