report-button = Жалоба или блокировка
report-report = Пожаловаться
report-menu =
    <b>{ $what }</b>

    Что Вы хотите сделать?
report-menu-report = <b>Пожаловаться:</b> жалобу прочтёт проверяющая, которая не работает вместе с автором. Автор никогда не узнает, кто пожаловался.
report-menu-block = <b>Заблокировать:</b> Вы больше не найдёте друг друга, запросы контактов между вами закончатся. Ей об этом не сообщат.
report-menu-nameless = Вам не показано, кто это написал, поэтому можно пожаловаться, но нельзя заблокировать автора.
report-one = Жалоба { $number }
report-block-one = Блокировка { $number }
report-which = <b>О каком тексте речь?</b>
report-sure-block =
    <b>Заблокировать её?</b>

    Вы больше не найдёте друг друга, запросы контактов между вами закончатся. Ей об этом не сообщат.
block-notice-blocked = Заблокировано. Ей об этом не сообщат.
block-notice-too-many = За день можно заблокировать коллег: { $most }. Попробуйте завтра или пока скройте свой профиль.
block-notice-not-allowed = Блокировать могут только участницы.
report-ask-reason =
    <b>Что не так?</b>

    Автор никогда не узнает, кто пожаловался.
report-ask-words =
    <b>Хотите пояснить?</b>

    Несколько предложений помогут проверяющей. Не пишите того, по чему Вас можно узнать.
report-reason-pressure = Оскорбления, угрозы, давление
report-reason-private-data = Раскрывает личные данные
report-reason-false-name = Выдаёт себя за другую
report-reason-advertising = Реклама, просьба о деньгах
report-reason-harmful = Ложный или опасный совет
report-reason-other = Другое
report-check =
    <b>Ваша жалоба</b>

    О чём: { $what }
report-check-reason = Причина: { $reason }
report-check-words = <blockquote>{ $text }</blockquote>
report-promise = Проверяющая получит и сам текст, каким он является сейчас. Это не автор и, если возможно, не сотрудница её учреждения. Вашего имени она не узнает.
report-send = Отправить жалобу
report-change-reason = Изменить причину
report-change-words = Изменить текст
report-notice-sent =
    <b>Спасибо. Жалоба отправлена.</b>

    Код обращения: <code>{ $code }</code>
    Вам сообщат, когда будет решение.
report-notice-already =
    <b>Вы уже сообщили об этом.</b>

    Код обращения: <code>{ $code }</code>
    Решения пока нет.
report-notice-too-many = Сегодня больше жалоб отправить нельзя.
report-notice-own = Это Ваше собственное.
report-notice-not-allowed = На это нельзя пожаловаться.
report-too-many = За день больше жалоб отправить нельзя. Следующую можно отправить: { $when }. В срочном случае напишите своему координатору.
report-cases = Мои жалобы
case-list = <b>Мои жалобы</b>
case-mark = ● — решения пока нет.
case-none = Вы ни на что не жаловались.
case-line =
    { $state ->
        [waits] ● { $day }
       *[decided] { $day }
    } · { $code }
case-title = <b>Обращение { $code }</b>
case-about =
    О чём: { $what }
    Причина: { $reason }
    Отправлено: { $when }
case-words = <blockquote>{ $text }</blockquote>
case-waits = Проверяющая пока не приняла решения. Вам сообщат.
case-heard = <b>Вас услышали.</b> Проверяющая прочла Вашу жалобу и приняла решение. Что решено об участнице, остаётся между ней и сетью. Спасибо.
case-hidden = <b>Вас услышали.</b> Проверяющая прочла Вашу жалобу, и текст больше не показывается. Спасибо.
case-stays = <b>Вас услышали.</b> Проверяющая внимательно прочла Вашу жалобу. Текст остаётся. Спасибо.
case-message =
    От проверяющей:
    <blockquote>{ $text }</blockquote>
case-gone = Это обращение больше не хранится.
report-about-profile = Профиль
report-about-request = Запрос контакта или сообщение
report-about-proposal = Предложение контакта
report-about-practice = Лучшая практика
report-about-translation = Перевод практики
report-about-trial = Опыт применения практики
report-about-question = Вопрос
report-about-reply = Ответ на вопрос
report-about-event = Мероприятие
report-about-announcement = Объявление
report-about-coordinator-message = Переписка с координатором
report-about-review-question = Вопрос координатора
report-about-evaluation = Отзыв о мероприятии
report-about-poll-answer = Ответ на опрос
report-about-proposal-profile = Предложенная коллега
report-proposed-button = О коллеге: жалоба, блокировка
report-case = Обращение { $code }
report-of = О чём: { $what }
report-because = Причина: { $reason }
report-said = Слова той, кто пожаловалась
report-content = Текст на момент жалобы:
report-no-content = На момент жалобы этот текст уже нельзя было прочесть.
report-whose = Чьё это
report-nobody = Известной участницы в сети больше нет.
report-before = Прежних решений о ней: { $count }
report-others = Других жалоб на то же: { $count }
report-ask = Спросить о жалобе
report-question-ask =
    <b>О чём Вы хотите спросить ту, кто пожаловалась?</b>

    Она получит Ваши слова без изменений и без Вашего имени. Её имени Вы не узнаете.
report-answered = <i>Ответ той, кто пожаловалась:</i> { $text }
report-unanswered = <i>Ответа на вопрос о жалобе пока нет.</i>
report-unanswered-plain = Ответа на вопрос о жалобе пока нет.
report-answered-by-reporter = Ответ той, кто пожаловалась
report-is-upheld = <b>Меры приняты.</b> Решение: { $name }
report-is-dismissed = <b>Меры не нужны.</b> Решение: { $name }
report-measure-nothing = Ничего не делать
report-measure-warning = Предупредить
report-measure-hiding = Скрыть текст
report-measure-suspension = Приостановить
report-measure-removal = Исключить навсегда
report-decided-nothing = Меры не принимаются.
report-decided-warning = Ей сделано предупреждение.
report-decided-hiding = Текст больше не показывается.
report-decided-suspension = Её доступ приостановлен до: { $day }.
report-decided-removal = Она исключена из сети навсегда.
report-decided-closed = Закрыто: решать уже не о ком.
reportdecision-ask-days = <b>На какой срок приостановить её доступ?</b>
report-days-7 = Неделя
report-days-30 = 30 дней
report-days-90 = 90 дней
report-days-180 = 180 дней
report-days-365 = Год
report-words-for-nothing =
    <b>Что прочтёт та, кто пожаловалась?</b>

    Она получит Ваши слова без изменений и без Вашего имени. Автору ничего не сообщат.
report-words-for-warning =
    <b>Что автору следует делать иначе?</b>

    Пишите доброжелательно и ясно. Она получит Ваши слова без Вашего имени. Не пишите ничего, что выдаст, кто пожаловался.
report-words-for-hiding =
    <b>Почему текст больше не показывается?</b>

    Автор получит Ваши слова без Вашего имени. Не пишите ничего, что выдаст, кто пожаловался.
report-words-for-suspension =
    <b>Почему её доступ приостановлен?</b>

    Она получит Ваши слова без Вашего имени. Не пишите ничего, что выдаст, кто пожаловался.
report-words-for-removal =
    <b>Почему её исключают?</b>

    Она получит Ваши слова без Вашего имени. Не пишите ничего, что выдаст, кто пожаловался.
report-decision =
    <b>Ваше решение</b>

    { $what }
report-to-author =
    Автору:
    <blockquote>{ $text }</blockquote>
report-to-reporter =
    Той, кто пожаловалась:
    <blockquote>{ $text }</blockquote>
report-no-words = Без Ваших слов.
report-decide = Принять решение
report-notice-upheld = Решение принято. О нём сообщат автору и той, кто пожаловалась.
report-notice-dismissed = Решение принято. О нём сообщат той, кто пожаловалась.
report-sure-remove =
    <b>Исключить навсегда: { $name }?</b>

    Её больше никто не найдёт, и никто не сможет вернуть ей доступ, даже администратор. Дальше Вы сможете написать ей, почему.
report-yes-remove = Да, исключить навсегда
report-look = Кто пожаловался
report-reporter = <b>Кто пожаловался</b>
report-reporter-left = Она покинула сеть.
report-reporter-audit = <i>Запись о том, что Вы это посмотрели, внесена в журнал. Об этом сообщат всем администраторам.</i>
report-measures = Что решено
report-measure-day = { $day }
report-author-warning = <b>Проверяющая просит Вас соблюдать правила сети.</b> Пишите коллегам с уважением и не раскрывайте того, что принадлежит им. Больше для Вас ничего не меняется.
report-author-hiding = <b>Один из Ваших текстов больше не показывается.</b> Так решила проверяющая.
report-author-suspension = <b>Ваш доступ к сети приостановлен.</b> Так решила проверяющая.
report-author-removal = <b>Вы исключены из сети.</b> Так решила проверяющая.
report-measure-text = О чём речь: <blockquote>{ $text }</blockquote>
report-measure-words =
    От проверяющей:
    <blockquote>{ $text }</blockquote>
report-measure-appeal = Если Вы считаете, что это ошибка, напишите своему координатору.
report-about-board-entry = Объявление на доске
report-about-project = Проект
report-about-plan-item = Пункт плана действий
report-about-plan-report = Отчёт по плану действий
report-about-chair-letter = Письмо председательства
report-about-chair-answer = Ответ на письмо председательства
report-about-mentoring-pair = Коллега по наставничеству
report-about-mentoring-entry = Запись в программе наставничества
