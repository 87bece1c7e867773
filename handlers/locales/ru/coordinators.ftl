coordinator-title = <b>Ваш координатор</b>
coordinator-named = Вашу страну координирует: <b>{ $names }</b>
coordinator-unnamed = Вам ответят координатор Вашей страны или администраторы.
coordinator-nobody = Сейчас здесь некому Вам ответить.
coordinator-about =
    Спрашивайте здесь о сети, Вашей заявке или профиле. Ваши сообщения читают координаторы Вашей страны; если их нет или никто не ответил за два дня, то администраторы.

    Сообщений в день: до { $most }.
coordinator-button = Мой координатор
coordinator-write = Написать координатору
coordinator-own-messages = Наши сообщения · { $count }
coordinator-own-title = <b>Вы и Ваш координатор</b>
coordinator-said = { $name }, { $when }
coordinator-you-said = Вы, { $when }
coordinator-role = Координатор
tocoordinator-ask-text =
    <b>Что Вы хотите написать?</b>

    Ответ придёт сюда. Пожалуйста, не пишите служебную и секретную информацию.
coordinator-too-many = Сообщений в день: до { $most }. Написать снова можно: { $when }.
coordinator-notice-sent = Отправлено. Ответ придёт сюда.
coordinator-notice-too-many = Написать снова можно будет завтра.
coordinator-notice-nobody = Сейчас некому Вам ответить.
coordinator-notice-answered = Отправлено. Ей сообщат.
coordinator-notice-closed = Закрыто.
coordinator-notice-unchanged = Ничего не изменилось.
coordinator-notice-not-allowed = Эта переписка Вам больше не доступна.
coordinator-gone = Этой переписки здесь больше нет.
coordinator-of-pending = Её заявка на рассмотрении.
coordinator-of-rejected = Её заявка не одобрена.
coordinator-of-suspended = Её доступ приостановлен.
coordinator-line =
    { $waiting ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $name } · { $country }
coordinator-conversations = <b>Сообщения участниц</b>
coordinator-mark = ● — ждёт ответа.
coordinator-no-conversations = Пока никто не написал.
coordinator-is-named = Участницы Вашей страны видят Ваше имя как имя своего координатора.
coordinator-is-unnamed = Участницы Вашей страны видят, что координатор есть, но не видят Вашего имени.
coordinator-hide-name = Не показывать моё имя
coordinator-show-name = Показывать моё имя
coordinator-head = <b>{ $name }</b>, { $country }
coordinator-answer = Ответить
coordinator-close = Ответ не нужен
coordinator-answer-ask =
    <b>Ваш ответ</b>

    <blockquote>{ $text }</blockquote>
    Она получит Ваши слова так, как Вы их напишете, без Вашего имени.
coordinator-written = <b>Вам написали из Вашей страны.</b>
coordinator-open = Прочитать
coordinator-overdue = Переписки, в которых участница ждёт ответа больше двух дней: { $count }. Вы тоже можете ответить.
coordinator-conversations-button = Сообщения
coordinator-messages =
    { $count ->
        [0] Сообщения
       *[other] Сообщения · { $count }
    }
