applications-welcome =
    <b>{ $network } желісіне қош келдіңіз!</b>

    Өтініміңіз мақұлданды. Енді Сіз әріптестерді таба аласыз, олар да Сізді таба алады.
applications-sorry = Бұл жолы өтініміңіз мақұлданбады.
applications-reason = <b>Себебі:</b> { $reason }
applications-sorry-next = Қайталап көруге болады: жауаптарыңыз сақталған. Керегін өзгертіп, тағы бір рет жіберіңіз.
applications-try-again = Қайта өтінім беру
reason-incomplete = Мәлімет жеткіліксіз. Мекемеңіз бен лауазымыңызды қосыңыз.
reason-unconfirmed = Қайда жұмыс істейтініңізді растай алмадық.
reason-not-for-you = Бұл желі тізімдегі салаларда жұмыс істейтін әйелдерге арналған.
reason-incomplete-label = Мәлімет жеткіліксіз
reason-unconfirmed-label = Жұмыс орны расталмады
reason-not-for-you-label = Бұл желіге арналмаған
applications-invited-by = Шақырған: { $name }
applications-namesake = <b>Назар аударыңыз:</b> желіде рөлі бар адамның аты ұқсас: { $name }.
applications-left-suspended = <b>Назар аударыңыз:</b> бұл Telegram аккаунты мұнда бұрын болған. Иесі өз деректерін рұқсаты уақытша шектелген немесе тоқтатылған кезде жойған; күні: { $day }. Басқа ештеңе сақталмайды. Бұл белгі жойылатын күн: { $until }.
