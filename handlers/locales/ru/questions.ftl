question-title =
    <b>Спросить коллег</b>

    Когда координатор одобрит вопрос, его получат те, кто предлагает или ищет эту тему. Показывать ли имя, решаете Вы.
question-none = Вы пока ничего не спрашивали.
question-ask = Задать вопрос
question-ask-about = Спросить об этом коллег
question-ask-text =
    <b>Что Вы хотите узнать?</b>

    До 600 знаков. Не пишите служебных и секретных сведений и ничьих имён.
question-ask-topic =
    <b>К какой теме относится вопрос?</b>

    Его получат те, кто предлагает или ищет эту тему.
question-ask-named =
    <b>Показать Ваше имя?</b>

    С Вашим именем: <i>{ $named }</i>
    Без него: <i>{ $unnamed }</i>

    В небольшой стране или сфере коллеги всё же могут догадаться, кто Вы. Проверяющая видит Ваше имя в любом случае.
question-field-text = Текст
question-field-topic = Тема
question-field-named = Имя
question-review =
    <b>Отправить так?</b>

    Сначала это прочтёт координатор.
question-text = <blockquote>{ $text }</blockquote>
question-for = Тема: <b>{ $topic }</b>
question-as = Коллеги увидят: <i>{ $who }</i>
question-send = Да, отправить
question-sending-sent = Спасибо. Сначала это прочтёт координатор. О решении Вам придёт сообщение.
question-sending-too-many = Вы отправили слишком много за короткое время. Написанное сохранено: отправьте его, пожалуйста, позже.
question-sending-gone = Этот вопрос уже закрыт.
question-sending-own = Это Ваш собственный вопрос.
question-too-many = В неделю можно задать три вопроса, чтобы прочли каждый. Следующий можно задать позже. Когда: { $when }.
question-gone = Этот вопрос больше недоступен.
question-head =
    <b>Вопрос от коллеги</b>
    { $topic }
question-whose = <i>{ $who } · язык: { $language }</i>
question-quiet = <i>Включить или отключить такие вопросы: /settings</i>
question-reply = Ответить
reply-ask =
    <b>Ваш ответ</b>

    <blockquote>{ $text }</blockquote>
    До 600 знаков. Не пишите служебных и секретных сведений и ничьих имён.
question-was-answered = <b>Вам ответила коллега.</b>
question-to = <i>На вопрос: { $text }</i>
question-open = Открыть мой вопрос
question-is-pending = <i>Его проверяет координатор.</i>
question-is-approved = <i>Получили, из тех, кого Вы можете найти по теме: { $got }. Ответов: { $answers }</i>
question-is-rejected = <i>Не отправлено.</i>
question-reason = Причина: { $reason }
question-take-away = Отозвать вопрос
question-sure =
    <b>Отозвать этот вопрос?</b>

    На него больше никто не сможет ответить, и он исчезнет из Вашего списка вместе с ответами.
question-sure-yes = Да, отозвать
question-withdrawn = Вопрос отозван.
question-line =
    { $status ->
        [pending] На проверке · { $text }
        [rejected] Не отправлен · { $text }
        [changes_requested] Изменить · { $text }
       *[approved] Ответов: { $answers } · { $text }
    }
question-unnamed = <i>Коллеги не видят её имени.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Ваш ответ отправлен коллеге, которая спросила.</b>
       *[question] <b>Ваш вопрос отправлен.</b> Ответы придут сюда.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Ваш ответ не передан.</b>
       *[question] <b>Ваш вопрос не отправлен.</b>
    }
question-send-again = Изменить и отправить снова
question-is-changes_requested = <i>Ещё не отправлено. Измените, пожалуйста, текст.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Пожалуйста, измените свой ответ</b> и отправьте его снова.
       *[question] <b>Пожалуйста, измените свой вопрос</b> и отправьте его снова.
    }
