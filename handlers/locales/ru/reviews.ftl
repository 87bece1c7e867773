review-title = <b>На проверке: { $count }</b>
review-waiting = На проверке: { $count }
review-none = Решения от Вас ничего не ждёт. Спасибо.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● значит: открыто у другой проверяющей.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Следующее
review-no-next = Больше Вашего решения сейчас ничего не ждёт.
review-all = Все проверки
review-by-kind = По видам
review-which-kind = <b>Что Вы хотите проверить?</b>
review-kind-application = Заявка на вступление
review-kind-practice = Лучшая практика
review-kind-translation = Перевод
review-kind-trial = Опыт применения практики
review-kind-question = Вопрос
review-kind-reply = Ответ
review-kind-report = Жалоба на практику
review-head = <b>{ $kind }</b>
review-submitted-by = От кого: { $name }, { $when }
review-submitted = Отправлено: { $when }
review-claimed = <i>Открыто у другой проверяющей: { $name }. Освободится: { $until }.</i>
review-approved-so-far = Одобрили: { $names }. Нужно одобрение ещё одной проверяющей.
review-is-approved = <b>Одобрено.</b> Решение: { $name }
review-is-rejected = <b>Отклонено.</b> Решение: { $name }
review-is-changes_requested = <b>Автора попросили внести изменения.</b> Решение: { $name }
review-is-withdrawn = Автор отозвала это.
review-is-superseded = Автор внесла изменения: эта версия решения больше не ждёт.
review-comment = Причина: { $text }
review-asked = <i>Вопрос задала { $name }:</i> { $text }
review-asked-short = <i>Вопрос:</i> { $text }
review-answered = <i>Ответ автора:</i> { $text }
review-unanswered = <i>Автор ещё не ответила.</i>
review-unsent = О прежней версии Вы написали: <i>{ $text }</i>
review-somebody = проверяющая
review-approve = Одобрить
review-reject = Отклонить
review-request-changes = Попросить изменить
review-ask = Задать вопрос
review-open = Открыть
review-gone = Это больше не ждёт Вашего решения.
review-notice-approved = Одобрено. Автору сообщат.
review-notice-one-more = Ваше одобрение учтено. Нужно одобрение ещё одной проверяющей.
review-notice-rejected = Отклонено. Автор получит Вашу причину.
review-notice-changes-requested = Автор получит Ваш комментарий.
review-notice-asked = Автор получит Ваш вопрос. Когда она ответит, Вам сообщат.
review-notice-answered = Спасибо. Проверяющая получит Ваш ответ.
review-notice-changed = Тем временем автор внесла изменения. Сейчас это выглядит так.
review-notice-already = Это уже решено.
review-notice-not-allowed = Это решаете не Вы.
review-notice-gone = Этого больше нет.
review-obstacle-no-expert = Сейчас этой темы нет ни у кого. Отклоните вопрос и напишите об этом.
review-obstacle-no-practice = Сейчас этой практики нет в библиотеке. Отклоните и напишите об этом.
review-obstacle-past = Время уже прошло. Попросите внести изменения.
review-obstacle-no-reader = Его никто не получит. Попросите внести изменения.
review-obstacle-no-language = Этот язык не выбрала ни одна читательница. Попросите внести изменения.
review-obstacle-no-options = В нём просят выбрать ответ, но ответов ещё нет. Попросите внести изменения.
reviewreject-ask-reason =
    <b>Почему Вы это отклоняете?</b>

    Автор получит причину так, как Вы её напишете, без Вашего имени, и сможет отправить снова.
reviewchanges-ask-comment =
    <b>Что автору изменить?</b>

    Пишите конкретно и доброжелательно: она получит это так, как Вы напишете, без Вашего имени.
reviewapprove-ask-comment =
    <b>По какой причине?</b>

    Автор текста получит причину так, как Вы её напишете, без Вашего имени.
reviewquestion-ask-question =
    <b>О чём Вы хотите спросить автора?</b>

    Она получит вопрос так, как Вы его напишете, без Вашего имени. Решения по-прежнему ждут.
review-answer-ask =
    <b>Ваш ответ</b>

    <blockquote>{ $text }</blockquote>
    Его прочтут только те, кто принимает решение.
review-requested = Вашего решения ждут.
review-question = <b>У координатора есть к Вам вопрос.</b>
review-question-about =
    Это касается: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Ответить
review-answer-came = На Ваш вопрос ответили.
review-overdue = Ждут решения больше двух дней: { $count }.
review-kind-event = Мероприятие
review-kind-announcement = Объявление
review-kind-correction = Исправление объявления
review-obstacle-no-author = Автора здесь больше нет. Пожалуйста, отклоните.
