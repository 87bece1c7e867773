start-welcome =
    Добро пожаловать в сеть <b>{ $network }</b>.

    Здесь женщины-профессионалы из Центральной Азии находят коллег, встречаются на мероприятиях и учатся друг у друга. Регистрация займёт около двух минут.
start-welcome-back = С возвращением. Регистрация ещё не закончена. Все Ваши ответы сохранены.
start-finish-registration = Пожалуйста, сначала закончите регистрацию. Ваши ответы сохранены.
start-waiting =
    <b>Ваша заявка на рассмотрении.</b>

    Её читает координатор, обычно в течение двух дней. Ответ придёт сюда. Пока Вы можете изменить свой профиль.
start-register = Зарегистрироваться
start-find = Найти коллег
start-profile = Мой профиль
start-language = Язык
start-help = Помощь
start-news =
    { $count ->
        [0] Новости
       *[other] Новости · { $count }
    }
start-settings = Настройки
start-admin =
    { $count ->
        [0] Координация
       *[other] Координация · { $count }
    }
start-requests =
    { $count ->
        [0] Контакты
       *[other] Контакты · { $count }
    }
start-events =
    { $count ->
        [0] Мероприятия
       *[other] Мероприятия · { $count }
    }
start-practices =
    { $count ->
        [0] Лучшие практики
       *[other] Лучшие практики · { $count }
    }
start-ask =
    { $count ->
        [0] Вопросы
       *[other] Вопросы · { $count }
    }
home-title = <b>{ $network }</b>
home-next-event = <b>Ваше ближайшее мероприятие:</b> { $title }
home-reviews = Ждут Вашей проверки: { $count }
home-requests = Запросы контакта, на которые нужно ответить: { $count }
home-open-events = Мероприятия с открытой регистрацией: { $count }
home-practices = Новые лучшие практики по Вашим темам: { $count }
home-answers = Ответы на Ваши вопросы за последние семь дней: { $count }
home-nothing = Сегодня для Вас ничего нового.
home-hint = Чтобы найти коллегу, напишите имя, страну или сферу работы, например: <i>таможня Узбекистан</i>.
home-event = { $date } · { $title }
home-read = Читать: { $title }
home-settings =
    <b>Настройки</b>

    Ваш профиль, уведомления и часы тишины, язык бота.
home-continue-registration = Продолжить: регистрация
home-continue-request = Продолжить: запрос контакта
home-continue-question = Продолжить: Ваш вопрос
home-continue-reply = Продолжить: Ваш ответ
home-continue-practice = Продолжить: лучшая практика
home-continue-translation = Продолжить: Ваш перевод
home-continue-trial = Продолжить: Ваш опыт
home-continue-report = Продолжить: Ваша жалоба
home-continue-event = Продолжить: мероприятие
home-continue-evaluation = Продолжить: Ваш отзыв
home-continue-announcement = Продолжить: объявление
home-continue-decision = Продолжить: Ваше решение
directory-my-sector = Коллеги в моей сфере · { $count }
directory-my-country = Коллеги в моей стране · { $count }
home-continue-message = Продолжить: сообщение
home-continue-proposal = Продолжить: предложение
start-question = У координатора есть к Вам вопрос. Ваш ответ поможет принять решение.
start-answer-question = Ответить на вопрос
home-continue-invitation = Продолжить: приглашение
home-continue-entry = Продолжить: Ваше объявление
home-continue-project = Продолжить: Ваш проект
home-continue-certificate = Продолжить: Ваш сертификат
home-continue-delegation = Продолжить: делегация
home-continue-call = Продолжить: Ваш конкурс
home-continue-repeat = Продолжить: где повторили
home-continue-plan = Продолжить: план действий
home-continue-year = Продолжить: год Диалога
home-continue-meeting = Продолжить: встреча по жребию
home-continue-mentoring = Продолжить: наставничество
