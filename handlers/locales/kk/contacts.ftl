contact-my-phone = Телефон нөмірім
contact-ask-phone = Мәтін өрісінің астындағы түймені басыңыз. Telegram нөміріңізді жіберу-жібермеуді сұрайды.
contact-share-phone = Нөмірімді жіберу
contact-no-phone = Басқа тәсіл
contact-another-way = Жақсы.
contact-thanks = Рақмет.
contact-own-phone = Бұл Сіздің нөміріңіз емес. Тек өз нөміріңізді түйме арқылы жіберуге болады.
contact-not-asked = Қазір нөмір қажет емес. Ол сақталған жоқ.
contact-phone-by-button = Телефон нөмірін беру үшін «Телефон нөмірім» түймесін басыңыз: сонда ешкім бөтен нөмір бере алмайды.
contact-name-by-button = Telegram атыңызды беру үшін соның түймесін басыңыз. Түйме болмаса, алдымен Telegram-да пайдаланушы атын қойыңыз.
contact-not-an-address = Бұл пошта мекенжайына ұқсамайды. name@example.org түрінде жазыңыз немесе түймені басыңыз.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Telegram аккаунтыңызда пайдаланушы аты енді жоқ. Басқа байланыс дерегін таңдаңыз.
