introductions-ask = Запросить контакт
introductions-open = Открыть
introductions-acquainted = Вы обменялись контактами.
introductions-asked-already = Вы отправили ей запрос контакта. Она может ответить до { $day }.
introductions-asks-you = Она отправила Вам запрос контакта.
introductions-title = <b>Контакты</b>
introductions-list-in = Эти запросы и предложения ждут Вашего ответа.
introductions-list-known = Вы обменялись контактами. Нажмите имя, чтобы увидеть, как с ней связаться.
introductions-list-out = Ваши запросы и предложения:
introductions-none-in = Ни один запрос не ждёт Вашего ответа. Чтобы запросить контакт коллеги, найдите её и откройте её профиль.
introductions-none-known = У Вас пока нет контактов.
introductions-none-out = Вы пока не отправляли запросов контакта.
introductions-box-in = Новые запросы: { $count }
introductions-box-known = Мои контакты: { $count }
introductions-box-out = Мои запросы: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · ждёт ответа
        [expired] { $name } · срок истёк
        [withdrawn] { $name } · отозван
       *[none] { $name } · { $country }
    }
introductions-note = <b>Записка:</b> { $note }
introductions-you-decide = Коллега хочет обменяться с Вами контактами. Если Вы согласитесь, каждая увидит тот контакт, который выбрала другая. Если откажетесь, ей об этом не сообщат. Запрос действует до { $day }.
introductions-accept = Согласиться
introductions-decline = Отказаться
introductions-block = Заблокировать
introductions-take-back = Отозвать запрос
introductions-end = Закрыть контакты
introductions-gets = <b>Как с ней связаться:</b>
introductions-gives = <b>Вы передаёте:</b> { $contact }
introductions-only-then = Сейчас она видит записку и Ваш профиль. Контакт она увидит, только если согласится.
introductions-is-declined = Вы отказались. Ей об этом не сообщили.
introductions-is-withdrawn = Этот запрос отозван.
introductions-is-expired =
    { $whose ->
        [mine] Срок запроса истёк, ответа не было. Можно отправить новый.
       *[theirs] Срок этого запроса истёк.
    }
introductions-gone = Этот запрос больше недоступен.
introductions-review =
    <b>Отправить этот запрос?</b>

    Кому: <b>{ $name }</b>
introductions-send = Отправить
introductions-change-note = Изменить записку
introductions-change-gives = Изменить контакт
introductions-too-many = В день можно отправить { $most } запросов контакта, чтобы каждый прочли внимательно. Следующий можно отправить позже. Когда: { $when }.
introductions-sure-block = Заблокировать коллегу: { $name }? Вы больше не найдёте друг друга. Ей об этом не сообщат.
introductions-sure-end = Закрыть контакты? Коллега: { $name }. Здесь ваши контакты больше не будут показываться. Что каждая уже прочла, останется у неё.
introductions-mentoring-ends = Ваше наставничество с ней тоже прекратится. Ей сообщат, что оно прекращено, без причины.
introductions-sure-withdraw = Отозвать этот запрос? Коллега больше не сможет на него ответить.
introductions-sure-decline = Отказаться от этого запроса? Коллеге об этом не сообщат.
introductions-yes = Да
introductions-blocked = Заблокированные
introductions-blocked-list =
    <b>Заблокированные</b>

    Нажмите имя, чтобы снять блокировку.
introductions-nobody-blocked = Вы никого не заблокировали.
introductions-unblock = Снять блокировку: { $name }
introductions-notice-sent = Отправлено. Если у неё сейчас часы тишины, запрос придёт после них.
introductions-notice-already = Запрос между вами уже есть.
introductions-notice-asked-by-her = Она уже отправила Вам запрос. Осталось ответить.
introductions-notice-too-many = Сегодня больше запросов отправить нельзя.
introductions-notice-gone = Это больше невозможно.
introductions-notice-accepted = Вы согласились. Теперь у каждой есть контакт другой.
introductions-notice-declined = Вы отказались. Ей не сообщат.
introductions-notice-blocked = Заблокировано. Ей не сообщат.
introductions-notice-withdrawn = Запрос отозван.
introductions-notice-ended = Контакты закрыты.
introductions-notice-unchanged = Ничего не изменилось.
introductions-notice-unblocked = Блокировка снята.
introduction-ask-note =
    <b>Напишите ей короткую записку</b>

    Одно-два предложения: кто Вы и почему хотите быть на связи. Она прочтёт записку вместе с Вашим профилем. Или выберите готовую фразу ниже: она прочтёт её на своём языке.
introduction-ask-gives =
    <b>Как ей связаться с Вами?</b>

    Она увидит это, только если согласится. Выберите ниже или напишите адрес электронной почты.
acceptance-ask-gives =
    <b>Как ей связаться с Вами?</b>

    Выберите ниже или напишите адрес электронной почты. Она увидит это сразу, а Вы — её контакт.
introductions-author-practice =
    <b>Автор лучшей практики «{ $title }»</b>
    Её имя не показывается. Вы увидите его, если она согласится.
introductions-about-practice = О лучшей практике «{ $title }»
introductions-hides-you = Она не знает Вашего имени. Если Вы согласитесь, она увидит его.
introductions-somebody = Автор
introductions-gets-no-more = <b>Как с ней связаться:</b> она передала имя пользователя в Телеграме, но его больше нет. Мы попросили её о другом контакте. Когда она его передаст, Вам сообщат.
introductions-gets-unchecked = <b>Как с ней связаться:</b> Телеграм сейчас не отвечает, поэтому проверить её имя пользователя нельзя. Посмотрите, пожалуйста, ещё раз через несколько минут.
introductions-gives-no-more = <b>Вы передали имя пользователя в Телеграме, но у Вашего аккаунта его больше нет</b>, и связаться с Вами она не может. Передайте другой контакт или снова задайте имя пользователя в Телеграме.
introductions-give-another = Передать другой контакт
introductions-look-again = Посмотреть ещё раз
introductions-notice-given = Спасибо. Теперь она видит этот контакт.
contact-ask-gives =
    <b>Какой контакт передать вместо прежнего?</b>

    Выберите ниже или напишите адрес электронной почты.
introductions-more = Ещё ›
introductions-write = Написать ей
introduction-opening-experience = Мне близка Ваша работа, и я хотела бы обменяться с Вами опытом.
introduction-opening-experience-label = Обменяться опытом
introduction-opening-question = У меня есть вопрос о Вашей работе, и я была бы рада Вашему совету.
introduction-opening-question-label = Вопрос о её работе
introduction-opening-event = Мы встречались на мероприятии, и я хотела бы остаться на связи.
introduction-opening-event-label = Встреча на мероприятии
introduction-opening-together = Я хотела бы обсудить с Вами совместную работу.
introduction-opening-together-label = Совместная работа
introductions-unnamed = Вашего имени она не увидит, пока не согласится.
introductions-whom-practice = автор практики «{ $title }»
introductions-cannot-ask = Автору сейчас нельзя задать вопрос.
askauthor-note-practice =
    <b>О чём Вы хотите спросить?</b>

    Строка-две о себе и о Вашем вопросе. Автор увидит вместе с этим Ваш профиль и решит, отвечать ли.
askauthor-ask-gives =
    <b>Как автору связаться с Вами?</b>

    Она увидит это, только если согласится. Тогда и Вы увидите её контакт. Можно написать и адрес электронной почты: name@example.org.
introductions-author-gone =
    <b>Автор</b>
    Этого текста больше нет.
introductions-about-board-entry = Об объявлении «{ $title }» на доске
introductions-author-board-entry =
    <b>Автор объявления «{ $title }»</b>
    Её имя не показывается. Вы увидите его, если она согласится.
introductions-whom-board-entry = автор объявления «{ $title }»
askauthor-note-board-entry =
    <b>Напишите автору строку-две</b>

    Кто Вы и почему Вам интересно. Она увидит вместе с этим Ваш профиль и решит, отвечать ли.
introductions-about-project = О проекте «{ $title }», чтобы повторить его
introductions-author-project =
    <b>Автор проекта «{ $title }»</b>
    Её имя не показывается. Вы увидите его, если она согласится.
introductions-whom-project = автор проекта «{ $title }»
askauthor-note-project =
    <b>Вы хотите повторить этот проект. О чём Вы хотите спросить?</b>

    Строка-две о себе и о том, где Вы хотите его повторить. Автор увидит вместе с этим Ваш профиль и решит, отвечать ли. Через два месяца и ещё раз через полгода Вас спросят, что получилось.
introduction-opening-lot = Вас свёл жребий.
