applications-welcome =
    <b>{ $network } желісіне қош келдіңіз!</b>

    Сіз қабылдандыңыз. Енді Сіз әріптестерді таба аласыз, олар да Сізді таба алады.
applications-sorry = Бұл жолы өтініміңізді қабылдай алмадық.
applications-reason = <b>Себебі:</b> { $reason }
applications-sorry-next = Қайта өтінім бере аласыз: жауаптарыңыз сақталған, керегін өзгертіп, тағы бір рет жіберіңіз.
applications-try-again = Қайта өтінім беру
reason-incomplete = Мәлімет жеткіліксіз. Мекемеңіз бен лауазымыңызды қосыңыз.
reason-unconfirmed = Жұмыс орныңызды растай алмадық.
reason-not-for-you = Бұл желі тізімдегі салаларда жұмыс істейтін әйелдерге арналған.
reason-incomplete-label = Мәлімет жеткіліксіз
reason-unconfirmed-label = Жұмыс орны расталмады
reason-not-for-you-label = Бұл желіге арналмаған
