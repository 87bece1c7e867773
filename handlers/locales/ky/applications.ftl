applications-card = <b>Жаңы катышуучу кабыл алууну сурайт</b>
applications-let-in = Кабыл алуу
applications-decline = Четке кагуу
applications-decided-approved = <b>Кабыл алынды.</b> Чечкен: { $by }
applications-decided-rejected = <b>Четке кагылды.</b> Чечкен: { $by }
applications-somebody = координатор
applications-notice-let-in = Ал кабыл алынды, ага кабар келет.
applications-notice-declined = Четке кагылды. Ага себеби айтылат, ал кайра аракет кыла алат.
applications-notice-already-decided = Бул арыз боюнча чечим кабыл алынып калган.
applications-notice-not-allowed = Муну Сиз чечпейсиз.
applications-notice-gone = Бул арыз мындан ары жок.
applications-gone = Бул арыз мындан ары жок же аны Сиз карабайсыз.
applications-waiting = <b>Кабыл алууну күткөндөр</b>
applications-nobody = Эч ким күтүп жаткан жок.
applications-line = { $name } · { $country }
applications-welcome =
    <b>{ $network } тармагына кош келиңиз!</b>

    Сиз кабыл алындыңыз. Эми Сиз кесиптештерди таба аласыз, алар да Сизди таба алат.
applications-sorry = Бул жолу арызыңызды кабыл ала алган жокпуз.
applications-reason = <b>Себеби:</b> { $reason }
applications-sorry-next = Кайра аракет кылсаңыз болот: жоопторуңуз сакталган, керегин өзгөртүп, дагы бир жолу жөнөтүңүз.
applications-try-again = Кайра аракет кылуу
decline-ask-reason =
    <b>Эмне үчүн кабыл алынбайт?</b>

    Ал себебин окуйт. Даяр себепти тандаңыз, ал ага өз тилинде барат, же өзүңүз жазыңыз.
reason-incomplete = Маалымат жетишсиз. Мекемеңизди жана кызмат ордуңузду кошуңуз.
reason-unconfirmed = Иштеген жериңизди тастыктай алган жокпуз.
reason-not-for-you = Бул тармак тизмедеги чөйрөлөрдө иштеген аялдар үчүн.
reason-incomplete-label = Маалымат жетишсиз
reason-unconfirmed-label = Иштеген жери тастыкталган жок
reason-not-for-you-label = Бул тармак үчүн эмес
applications-notice-changed = Ошол арада ал өзгөрдү: азыркы абалы ушул.
