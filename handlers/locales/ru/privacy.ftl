privacy-button = Мои данные
privacy-title = <b>Ваши данные</b>
consent-operator = <b>Кто отвечает:</b> { $what }
consent-contact = <b>Связь:</b> { $what }
consent-place = <b>Где хранятся:</b> { $what }
consent-admins = За Ваши данные отвечают администраторы этой сети.
consent-recipients = Ваши данные не передают никому за пределами сети. Сообщения идут через Телеграм, у которого свои правила.
consent-term = Данные хранятся, пока Вы в сети. Если от Вас ничего не слышно { $months ->
        [one] { $months } месяц
        [few] { $months } месяца
        [many] { $months } месяцев
       *[other] { $months } месяца
    }, Вас дважды спросят, а затем всё удалят. Посмотреть, скачать и удалить свои данные можно в любое время: /privacy
consent-question = Вы согласны с этими условиями?
consent-changed =
    <b>Условия для Ваших данных изменились</b>

    То, что Вы сейчас отправили, сохранено. Ответ придёт, как только Вы согласитесь.
consent-thanks = Спасибо, Ваше согласие сохранено.
privacy-why = <b>Для чего.</b> Чтобы коллеги могли Вас найти, мероприятия можно было планировать, а сообщения доходили до Вас. Больше ни для чего.
privacy-private = Вы участвуете как частное лицо. Не используйте бот для служебной переписки и для персональных данных других людей.
privacy-held = Что хранится и до когда
privacy-file = Мои данные файлом
privacy-correct = Исправить профиль
privacy-delete = Удалить мои данные
privacy-held-title = <b>Что о Вас хранится</b>
privacy-held-line = { $what }: <b>{ $count }</b> · { $until }
privacy-held-nothing = Ничего, кроме Вашего номера в Телеграме и языка.
privacy-held-backups = Резервные копии удаляются позже: не дольше чем через { $days ->
        [one] { $days } день.
        [few] { $days } дня.
        [many] { $days } дней.
       *[other] { $days } дня.
    }
privacy-until-day = до: { $day }
privacy-until-leaves = пока Вы не измените или не уйдёте
privacy-until-removed = пока Вы или администратор не удалите
privacy-until-open = пока это нужно
privacy-subject-profile = Профиль и участие
privacy-subject-settings = Настройки
privacy-subject-contacts = Контакты и запросы контакта
privacy-subject-events = Мероприятия
privacy-subject-practices = Лучшие практики
privacy-subject-questions = Вопросы и ответы
privacy-subject-announcements = Ответы на объявления
privacy-subject-messages = Сообщения от бота
privacy-subject-drafts = Черновики и последние записи
privacy-subject-activity = Поиск и просмотры
privacy-subject-reviews = Решения о Ваших текстах
privacy-subject-work = Работа для сети
privacy-file-caption = Это всё, что о Вас хранится. Во втором файле то же самое для программ. Когда сохраните их, удалите эти сообщения из чата.
privacy-file-later = Сегодня Вы уже несколько раз получали файл. Снова его можно получить: { $when }
privacy-deletion =
    <b>Удалить мои данные</b>

    Ваш профиль, контакты, запросы, записи на мероприятия, вопросы, ответы, черновики, поиски и сообщения удаляются в течение минуты. Отменить это нельзя. Позже можно зарегистрироваться снова.
privacy-may-stay = Тексты в библиотеке, которые могут остаться без Вашего имени: <b>{ $count }</b>. Сейчас Вы решаете, останутся ли они.
privacy-work-stays = Мероприятия и объявления, которые Вы сделали для сети, остаются без Вашего имени: { $count }
privacy-others-stay = То, что другие написали в своих текстах, остаётся у них. В журнале решений вместо Вашего имени остаётся номер. Оценки, которые Вы поставили мероприятиям, остаются как числа.
privacy-note-stays = Ваш доступ приостановлен. Если Вы снова подадите заявку с этого аккаунта Телеграма, проверяющая увидит, что в это время Вы удалили свои данные. Для этого хранится только код, полученный из Вашего номера в Телеграме, до этого дня: { $day }.
privacy-delete-but-texts = Удалить, тексты оставить
privacy-delete-all = Удалить всё, и тексты
privacy-obstacle-from-config = Вы указаны администратором в настройках сервера. Сначала попросите того, кто им управляет, убрать Вас оттуда.
privacy-obstacle-last-admin = Вы единственный администратор. Сначала назначьте ещё одного: /admin
privacy-sure-but-texts = Всё о Вас удаляется. Ваши тексты остаются в библиотеке без Вашего имени. Вы этого хотите?
privacy-sure-all = Удаляется всё о Вас и все Ваши тексты в библиотеке. Вы этого хотите?
privacy-sure-yes = Да, продолжить
privacy-sure-again = <b>Последний вопрос.</b> После этого никто не сможет вернуть Ваши данные. Удалить сейчас?
privacy-sure-again-yes = Удалить сейчас
privacy-deleted =
    Всё о Вас удалено. Спасибо, что Вы были с нами. Сеть: { $network }

    Сообщения здесь ещё остаются в Телеграме: чтобы убрать их, удалите чат. Если захотите вернуться, отправьте /start.
privacy-still-right =
    <b>Ваш профиль ещё верен?</b>

    Этот вопрос приходит раз в год.
privacy-still-right-yes = Да, всё верно
privacy-still-right-change = Изменить профиль
privacy-still-there =
    Для Вас есть вопрос. Сеть: { $network }

    Вас давно здесь не было. Хотите остаться? Если ответа не будет, все Ваши данные удалят в этот день: { $day }
privacy-still-there-yes = Да, остаюсь
privacy-confirmed = Спасибо. Ваш профиль остаётся как есть.
privacy-page-title = Мои данные: { $network }
privacy-page-about = Всё, что о Вас хранится. Дата: { $day }
privacy-value-yes = Да
privacy-value-no = Нет
privacy-value-waiting = ожидает
privacy-value-agreed = принято
privacy-value-refused = отклонено
privacy-value-changes = нужны изменения
privacy-value-ended = завершено
privacy-value-draft = черновик
privacy-value-sent = отправлено
privacy-value-undelivered = не доставлено
privacy-value-useful = полезно
privacy-value-saved = сохранено
privacy-label-name = Имя
privacy-label-country = Страна
privacy-label-sector = Сфера работы
privacy-label-institution = Учреждение
privacy-label-position = Должность
privacy-label-telegram = Номер в Телеграме
privacy-label-language = Язык
privacy-label-status = Состояние
privacy-label-zone = Часовой пояс
privacy-label-quiet-from = Часы тишины с
privacy-label-quiet-until = Часы тишины до
privacy-label-terms = Версия условий
privacy-label-consented = Согласие дано
privacy-label-first-seen = Первое сообщение
privacy-label-joined = Участница с
privacy-label-blocked-bot = Бот заблокирован
privacy-label-suspended = Доступ приостановлен
privacy-label-removed = Исключение
privacy-label-hidden = Скрыта от коллег
privacy-label-seen = Последний раз здесь
privacy-label-confirmed = Профиль подтверждён
privacy-label-asked = Задан вопрос
privacy-label-side = Тема
privacy-label-topic = Название темы
privacy-label-role = Роль
privacy-label-date = Дата
privacy-label-kind = Вид
privacy-label-person = Человек
privacy-label-changed = Изменено
privacy-label-text = Текст
privacy-label-reason = Причина
privacy-label-until = До
privacy-label-contact = Контакт
privacy-label-starts = Начало
privacy-label-ends = Конец
privacy-label-place = Место
privacy-label-seats = Места
privacy-label-organisers = Организаторы
privacy-label-title = Название
privacy-label-event = Мероприятие
privacy-label-next = Следующий раз
privacy-label-cancelled = Отменено
privacy-label-day = День
privacy-label-score = Оценка
privacy-label-useful = Что было полезно
privacy-label-improve = Что улучшить
privacy-label-quote = Можно цитировать
privacy-label-link = Ссылка
privacy-label-named = С Вашим именем
privacy-label-stays = Может остаться без имени
privacy-label-published = Опубликовано
privacy-label-reads = Читательницы
privacy-label-tried = Попробовали
privacy-label-file = Файл
privacy-label-practice = Лучшая практика
privacy-label-mark = Отметка
privacy-label-since = С
privacy-label-off = Выключено
privacy-label-decided = Решение принято
privacy-label-weekday = День недели
privacy-label-region = Регион
privacy-label-about-me = О себе
privacy-label-listed = В списке участниц
privacy-subject-board = Объявления на доске
privacy-subject-projects = Проекты
privacy-label-project = Проект
privacy-label-number = Номер сертификата
privacy-subject-mentoring = Наставничество
