contact-my-phone = Мой номер телефона
contact-ask-phone = Нажмите кнопку под полем ввода. Телеграм спросит, согласны ли Вы передать свой номер.
contact-share-phone = Передать мой номер
contact-no-phone = Выбрать другой способ
contact-another-way = Хорошо. Выберите, пожалуйста, другой контакт.
contact-thanks = Спасибо.
contact-own-phone = Это не Ваш номер. Передать можно только свой — кнопкой под полем ввода.
contact-not-asked = Сейчас номер не нужен. Он не сохранён.
contact-of-somebody = Это не Ваш номер телефона. Он не сохранён: каждая коллега сама решает, кому дать свой.
contact-phone-by-button = Чтобы передать номер телефона, нажмите «Мой номер телефона». Так никто не сможет указать чужой номер.
contact-name-by-button = Чтобы передать имя пользователя в Телеграме, нажмите кнопку, на которой оно написано. Если такой кнопки нет, сначала задайте имя пользователя в Телеграме.
contact-not-an-address = Это не похоже на адрес почты. Напишите его в таком виде: name@example.org. Или нажмите кнопку.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = У Вашего аккаунта в Телеграме больше нет имени пользователя. Выберите, пожалуйста, другой контакт.
contact-copy-phone = Скопировать номер
contact-copy-email = Скопировать адрес
contact-open = Открыть контакт
private-note-button = Моя заметка
private-note = <b>Ваша заметка:</b> { $note }
private-note-line = <b>{ $name }:</b> { $note }
contactnote-ask-note =
    <b>Ваша заметка о ней</b>

    Например: встретились в Бухаре, знает рентгеновский контроль. Заметку видите только Вы. Она удаляется, когда одна из вас уходит из сети или закрывает контакты.
private-note-notice-saved = Сохранено. Заметку видите только Вы.
private-note-notice-removed = Заметка удалена.
private-note-notice-gone = Этот контакт больше недоступен.
contact-message-button = Сообщение через бота
contact-message-from = <b>Её последнее сообщение через бота:</b> { $text }
contactmessage-ask-text =
    <b>Ваше сообщение ей</b>

    Бот передаст его. Отправить можно одно сообщение, а следующее — когда она ответит или через неделю.
contact-message-review =
    <b>Отправить это сообщение?</b>

    Кому: <b>{ $name }</b>
contact-message-change = Изменить сообщение
contact-message-came = <b>Сообщение от коллеги:</b> { $name }
contact-message-too-early = Следующее сообщение через бота можно отправить позже. Когда: { $when }. До тех пор воспользуйтесь, пожалуйста, её контактом.
contact-message-notice-sent = Отправлено. Если у неё сейчас часы тишины, сообщение придёт после них.
contact-message-notice-too-early = Для следующего сообщения ещё рано. Ваш текст сохранён.
contact-message-notice-gone = Этот контакт больше недоступен.
follow-up-ask =
    <b>Удалось ли вам пообщаться?</b>

    { $days } дней назад Вы обменялись контактами с этой коллегой: <b>{ $name }</b>.

    Ответ нужен только для подсчёта. Никто не увидит, что он Ваш, и больше об этом не спросят.
follow-up-answer-spoken = Да, пообщались
follow-up-answer-not-yet = Пока нет
follow-up-answer-did-not-fit = Не сложилось
follow-up-thanks = Спасибо. Ответ учтён без Вашего имени.
follow-up-thanks-not-yet = Спасибо. Спешить некуда: написать ей можно, когда Вам удобно.
contact-numbers-button = Контакты участниц
contact-numbers-title = <b>Новые контакты участниц</b>
contact-numbers-line =
    <b>{ $year }, квартал { $quarter }</b>
    Новые контакты: { $made }
    Через десять дней: пообщались: { $spoken } · пока нет: { $notyet } · не сложилось: { $didnotfit }
contact-numbers-none = Пока нет ни одного завершённого квартала. Числа квартала показываются, когда он закончится.
