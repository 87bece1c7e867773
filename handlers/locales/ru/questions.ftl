question-title =
    <b>Спросить коллег</b>

    Вопрос уходит тем, кто знает или ищет эту тему, когда его прочтёт координатор. Показывать ли имя, решаете Вы.
question-none = Вы пока ничего не спрашивали.
question-button = Спросить коллег
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
    { $state ->
        [pending] Читают · { $text }
        [rejected] Не отправлен · { $text }
       *[approved] Ответов: { $answers } · { $text }
    }
question-waits =
    { $kind ->
        [reply] Ответ · { $day } · { $text }
       *[question] Вопрос · { $day } · { $text }
    }
question-waiting = Вопросы на проверке: { $count }
question-waiting-list = <b>Вопросы и ответы на проверке: { $count }</b>
question-waiting-none = Вопросов и ответов на проверке нет.
question-review-question = <b>Вопрос на проверку · { $topic }</b>
question-review-reply = <b>Ответ на проверку · { $topic }</b>
question-unnamed = <i>Читательницы её имени не увидят.</i>
question-is-decided = <i>Это уже решено.</i>
questionno-ask-reason =
    <b>По какой причине?</b>

    Автор прочтёт её и сможет написать заново.
question-decision-accepted = Принято: отправляется дальше.
question-decision-declined = Отклонено; ей сообщат причину.
question-decision-already = Это уже решено.
question-decision-nobody = Сейчас этой темы нет ни у кого. Пожалуйста, отклоните с таким пояснением.
question-decision-not-allowed = Это решаете не Вы.
question-news-question = <b>Вопрос участницы ждёт проверки.</b>
question-news-reply = <b>Ответ участницы ждёт проверки.</b>
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
