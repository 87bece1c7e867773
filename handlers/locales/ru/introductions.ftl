introductions-ask = Попросить о знакомстве
introductions-open = Открыть
introductions-acquainted = Вы уже знакомы.
introductions-asked-already = Вы попросили о знакомстве. Запрос ждёт ответа до { $day }.
introductions-asks-you = Она хотела бы познакомиться с Вами.
introductions-title = <b>Знакомства</b>
introductions-list-in = Эти коллеги хотели бы познакомиться с Вами.
introductions-list-known = С ними Вы знакомы. Нажмите имя, чтобы увидеть контакт.
introductions-list-out = Этих коллег Вы попросили о знакомстве.
introductions-none-in = Никто не ждёт Вашего ответа. Чтобы познакомиться с коллегой, найдите её и откройте карточку.
introductions-none-known = Пока никого.
introductions-none-out = Вы пока никого не просили о знакомстве.
introductions-box-in = Ждут Вас: { $count }
introductions-box-known = Знакомы: { $count }
introductions-box-out = Ваши запросы: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · ждёт ответа
        [expired] { $name } · срок вышел
        [withdrawn] { $name } · отозван
       *[none] { $name } · { $country }
    }
introductions-note = <b>Записка:</b> { $note }
introductions-you-decide = Она хотела бы познакомиться с Вами. Если Вы согласитесь, каждая получит тот контакт, который выбрала другая. Если откажетесь, ей об этом не сообщат. Запрос действует до { $day }.
introductions-accept = Согласиться
introductions-decline = Отказаться
introductions-block = Заблокировать
introductions-take-back = Отозвать запрос
introductions-end = Завершить
introductions-gets = <b>Как с ней связаться:</b>
introductions-gives = <b>Вы даёте:</b> { $contact }
introductions-only-then = Сейчас она увидит записку и Вашу карточку, а контакт — только если согласится.
introductions-is-declined = Вы отказались. Ей об этом не сообщили.
introductions-is-withdrawn = Этот запрос отозван.
introductions-is-expired =
    { $whose ->
        [mine] Срок запроса вышел, ответа не было. Можно попросить ещё раз.
       *[theirs] Срок этого запроса вышел.
    }
introductions-gone = Этого запроса больше нет.
introductions-review =
    <b>Всё верно?</b>

    Кому: <b>{ $name }</b>
introductions-send = Отправить
introductions-change-note = Изменить записку
introductions-change-gives = Изменить контакт
introductions-too-many = В день можно попросить о знакомстве { $most } коллег, чтобы каждый запрос прочли внимательно. Следующий — с { $when }.
introductions-sure-block = Заблокировать { $name }? Она больше не найдёт Вас, а Вы — её. Ей об этом не сообщат.
introductions-sure-end = Завершить знакомство с { $name }? Контакты здесь больше не показываются. Что каждая уже прочла, остаётся у неё.
introductions-sure-withdraw = Отозвать этот запрос? Коллега больше не сможет на него ответить.
introductions-sure-decline = Отказаться от этого запроса? Коллеге об этом не сообщат.
introductions-yes = Да
introductions-blocked = Заблокированные
introductions-blocked-list =
    <b>Заблокированные</b>

    Нажмите имя, чтобы снять блокировку.
introductions-nobody-blocked = Вы никого не заблокировали.
introductions-unblock = Снять блокировку: { $name }
introductions-notice-sent = Отправлено. Она получит запрос в удобное время.
introductions-notice-already = Между Вами уже есть запрос.
introductions-notice-asked-by-her = Она уже попросила Вас: осталось ответить.
introductions-notice-too-many = На сегодня запросов достаточно.
introductions-notice-gone = Это больше невозможно.
introductions-notice-accepted = Согласие дано. Теперь Вы знакомы.
introductions-notice-declined = Вы отказались. Ей не сообщат.
introductions-notice-blocked = Заблокировано. Ей не сообщат.
introductions-notice-withdrawn = Запрос отозван.
introductions-notice-ended = Завершено.
introductions-notice-unchanged = Уже так и есть.
introductions-notice-unblocked = Блокировка снята.
introduction-ask-note =
    <b>Короткая записка для неё</b>

    Кто Вы и почему хотели бы познакомиться, в одном-двух предложениях. Она прочитает её вместе с Вашей карточкой.
introduction-ask-gives =
    <b>Как ей связаться с Вами?</b>

    Она получит это, только если согласится. Выберите ниже или напишите адрес электронной почты.
acceptance-ask-gives =
    <b>Как ей связаться с Вами?</b>

    Выберите ниже или напишите адрес электронной почты. Она получит его сразу, а Вы — её контакт.
introductions-author =
    <b>Автор практики «{ $title }»</b>
    Она не назвала своего имени. Вы узнаете его, если она согласится.
introductions-about = О практике «{ $title }»
introductions-hides-you = Она не знает Вашего имени. Если Вы согласитесь, она его узнает.
introductions-somebody = Автор
introductions-gets-no-more = <b>Как с ней связаться:</b> она дала имя в Telegram, но его больше нет. Мы попросили её о другом контакте. Когда она его даст, Вы узнаете.
introductions-gets-unchecked = <b>Как с ней связаться:</b> Telegram сейчас не отвечает, поэтому её имя в нём нельзя проверить. Посмотрите ещё раз через несколько минут.
introductions-gives-no-more = <b>Вы дали имя в Telegram, но у Вашего аккаунта его больше нет</b>: по нему с Вами не связаться. Дайте другой контакт или снова задайте имя пользователя в Telegram.
introductions-give-another = Дать другой контакт
introductions-look-again = Посмотреть ещё раз
introductions-notice-given = Спасибо. Теперь действует этот контакт.
contact-ask-gives =
    <b>Какой контакт Вы дадите вместо прежнего?</b>

    Выберите ниже или напишите адрес электронной почты.
