review-title = <b>На проверке: { $count }</b>
review-waiting = На проверке: { $count }
review-none = Сейчас проверять нечего. Спасибо.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● — открыто у другой проверяющей.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Следующая проверка
review-no-next = Больше проверять нечего.
review-all = Все проверки
review-by-kind = По видам
review-which-kind = <b>Что Вы хотите проверить?</b>
review-kind-application = Заявка на вступление
review-kind-practice = Лучшая практика
review-kind-translation = Перевод
review-kind-trial = Опыт применения практики
review-kind-question = Вопрос
review-kind-reply = Ответ
review-kind-report = Жалоба
review-head = <b>{ $kind }</b>
review-submitted-by = От кого: { $name }, { $when }
review-submitted = Отправлено: { $when }
review-claimed = <i>Открыто у другой проверяющей: { $name }. Освободится: { $until }.</i>
review-approved-so-far = Одобрили: { $names }. Должна одобрить ещё одна проверяющая.
review-is-approved = <b>Одобрено.</b> Решение: { $name }
review-is-rejected = <b>Отклонено.</b> Решение: { $name }
review-is-changes_requested = <b>Запрошены изменения.</b> Решение: { $name }
review-is-withdrawn = Автор отозвала это.
review-is-superseded = Автор внесла изменения, поэтому эта версия больше не на проверке.
review-comment = Причина: { $text }
review-asked = <i>Вопрос задала { $name }:</i> { $text }
review-asked-short = <i>Вопрос:</i> { $text }
review-answered = <i>Ответ автора:</i> { $text }
review-unanswered = <i>Автор ещё не ответила.</i>
review-unsent = Ваш неотправленный комментарий к прежней версии: <i>{ $text }</i>
review-somebody = проверяющая
review-approve = Одобрить
review-reject = Отклонить
review-request-changes = Попросить изменить
review-ask = Задать вопрос
review-open = Открыть
review-gone = Это больше не ждёт Вашей проверки.
review-notice-approved = Одобрено. Автору сообщено.
review-notice-one-more = Ваше одобрение сохранено. Должна одобрить ещё одна проверяющая.
review-notice-rejected = Отклонено. Автор получит Вашу причину.
review-notice-changes-requested = Автор получит Ваш комментарий.
review-notice-asked = Автор получит Ваш вопрос. Когда она ответит, Вам сообщат.
review-notice-answered = Спасибо. Проверяющая получит Ваш ответ.
review-notice-changed = Тем временем автор внесла изменения. Вот текущая версия.
review-notice-already = Это уже решено.
review-notice-not-allowed = Вы не можете это решить.
review-notice-gone = Это больше недоступно.
review-obstacle-no-expert = Сейчас этой темы нет ни у одной участницы. Отклоните, пожалуйста, вопрос и напишите об этом.
review-obstacle-no-practice = Сейчас этой практики нет в библиотеке. Отклоните, пожалуйста, и напишите об этом.
review-obstacle-past = Время уже прошло. Попросите внести изменения.
review-obstacle-no-reader = Его никто не получит. Попросите, пожалуйста, внести изменения.
review-obstacle-no-language = Этот язык не выбрала ни одна читательница. Попросите внести изменения.
review-obstacle-no-options = Оно предлагает выбрать ответ, но ответов ещё нет. Попросите, пожалуйста, внести изменения.
reviewreject-ask-reason =
    <b>Почему Вы это отклоняете?</b>

    Автор получит Вашу причину слово в слово, без Вашего имени, и сможет отправить снова.
reviewchanges-ask-comment =
    <b>Что автору изменить?</b>

    Пишите конкретно и доброжелательно. Она получит Ваши слова так, как Вы их напишете, без Вашего имени.
reviewapprove-ask-comment =
    <b>По какой причине?</b>

    Автор текста получит Вашу причину слово в слово, без Вашего имени.
reviewquestion-ask-question =
    <b>О чём Вы хотите спросить автора?</b>

    Она получит Ваши слова так, как Вы их напишете, без Вашего имени. Проверка остаётся открытой.
review-answer-ask =
    <b>Ваш ответ</b>

    <blockquote>{ $text }</blockquote>
    Его прочтут только те, кто принимает решение.
review-requested = Есть новое на проверку.
review-question = <b>У координатора есть к Вам вопрос.</b>
review-question-about =
    Это касается: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Ответить
review-answer-came = На Ваш вопрос ответили.
review-overdue = Ждут проверки больше двух дней: { $count }.
review-kind-event = Мероприятие
review-kind-announcement = Объявление
review-kind-correction = Исправление объявления
review-obstacle-no-author = Автор больше не участница. Отклоните, пожалуйста.
review-notice-no-second = Ваше одобрение сохранено. Одобрить должны двое, а больше сейчас никто не может. Администратор может назначить ещё одного координатора или администратора.
review-kind-move = Смена страны или сферы
review-questions = Все вопросы: { $count }
review-asked-by = Вопрос задала { $name }
review-answered-by-author = Ответ автора
review-unanswered-plain = Автор ещё не ответила.
review-obstacle-no-text = Текста, который можно скрыть, больше нет. Выберите, пожалуйста, другое решение.
review-obstacle-no-member = Сейчас она не участница. Выберите, пожалуйста, другое решение.
review-obstacle-has-role = У неё есть роль. Сначала администратор должен её снять.
review-obstacle-suspended = Доступ автора приостановлен. Это подождёт её возвращения, или отклоните.
review-kind-plan-item = Пункт плана действий
review-kind-board-entry = Объявление на доске
review-kind-project = Проект
review-kind-project-text = Текст проекта
review-kind-repeat = Повторённый проект
review-obstacle-no-project = Сейчас этого проекта нет на витрине. Отклоните, пожалуйста, и напишите об этом.
review-kind-priorities = Приоритеты года
review-year-over = Председательство в Диалоге передано, а решения к этому времени не было. Весь текст у Вас; если это ещё нужно, отправьте его снова.
