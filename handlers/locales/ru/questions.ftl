question-title =
    <b>Спросить коллег</b>

    Вопрос уходит тем, кто знает или ищет эту тему, когда его прочтёт координатор. Показывать ли имя, решаете Вы.
question-none = Вы пока ничего не спрашивали.
question-ask = Задать вопрос
question-ask-text =
    <b>Что Вы хотите узнать?</b>

    До 600 знаков. Пожалуйста, без служебных и секретных сведений и без имён.
question-ask-topic =
    <b>О какой это теме?</b>

    Вопрос уйдёт тем, кто знает или ищет её.
question-ask-named =
    <b>Показать, кто это говорит?</b>

    С именем: <i>{ $named }</i>
    Без имени: <i>{ $unnamed }</i>

    Тот, кто это проверяет, видит Ваше имя в любом случае.
question-field-text = Текст
question-field-topic = Тема
question-field-named = Имя
question-review =
    <b>Отправить так?</b>

    Сначала это прочтёт координатор.
question-text = <blockquote>{ $text }</blockquote>
question-for = Тема: <b>{ $topic }</b>
question-as = Они прочтут: <i>{ $who }</i>
question-send = Да, отправить
question-sending-sent = Спасибо. Сначала это прочтёт координатор; мы сообщим.
question-sending-too-many = Это много за короткое время. Написанное сохранено: отправьте позже.
question-sending-gone = Этот вопрос уже закрыт.
question-sending-own = Это Ваш собственный вопрос.
question-too-many = Три вопроса в неделю, чтобы прочли каждый. Следующий: { $when }.
question-gone = Этого вопроса больше нет.
question-head = <b>Спрашивает коллега · { $topic }</b>
question-whose = <i>{ $who } · { $language }</i>
question-quiet = <i>Включить или отключить такие вопросы: /settings</i>
question-reply = Ответить
reply-ask =
    <b>Ваш ответ</b>

    <blockquote>{ $text }</blockquote>
    До 600 знаков. Пожалуйста, без служебных и секретных сведений и без имён.
question-was-answered = <b>Вам ответила коллега.</b>
question-to = <i>На вопрос: { $text }</i>
question-open = Мой вопрос и ответы
question-is-pending = <i>Его читает координатор.</i>
question-is-approved = <i>Получили: { $got }; ответов: { $answers }</i>
question-is-rejected = <i>Не отправлено.</i>
question-reason = Причина: { $reason }
question-take-away = Снять вопрос
question-sure =
    <b>Снять вопрос?</b>

    Больше никто его не получит и не ответит; он исчезнет из Вашего списка вместе с ответами.
question-sure-yes = Да, снять
question-withdrawn = Вопрос снят.
question-line =
    { $status ->
        [pending] Читают · { $text }
        [rejected] Не отправлен · { $text }
        [changes_requested] Не отправлен · { $text }
       *[approved] Ответов: { $answers } · { $text }
    }
question-unnamed = <i>Читательницы её имени не увидят.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Ваш ответ передан.</b>
       *[question] <b>Ваш вопрос отправлен.</b> Ответы придут сюда.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Ваш ответ не передан.</b>
       *[question] <b>Ваш вопрос не отправлен.</b>
    }
question-send-again = Изменить и отправить снова
question-is-changes_requested = <i>Не отправлено: пожалуйста, измените.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Пожалуйста, измените свой ответ</b> и отправьте его снова.
       *[question] <b>Пожалуйста, измените свой вопрос</b> и отправьте его снова.
    }
