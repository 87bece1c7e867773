announcement-title-plain = Объявления
announcement-title = <b>Объявления</b>
announcement-list = Ваши объявления и те, что отправляют другие.
announcement-none = Объявлений пока нет. Сначала Вы пишете текст на одном языке, выбираете, для кого он, и смотрите, как его увидят читательницы. До этого ничего не отправляется.
announcement-new = Написать объявление
announcement-line =
    { $state ->
        [draft] Черновик · { $day } · { $text }
        [pending] Ждёт одобрения · { $day } · { $text }
        [going] Отправляется · { $day } · { $text }
        [stopped] Остановлено · { $day } · { $text }
       *[over] Отправлено · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Какое это объявление?</b>

    Каждый вид участница может у себя отключить. Срочные объявления приходят и ночью, поэтому выбирайте этот вид только для того, что не может ждать.
announcement-kind-news = Новости
announcement-kind-opportunity = Возможности
announcement-kind-event = О мероприятии
announcement-kind-urgent = Срочно
announcement-ask-language =
    <b>На каком языке Вы напишете сначала?</b>

    Другие языки можно добавить потом.
announcement-ask-text =
    <b>Что Вы хотите сообщить?</b>

    Напишите так, как это должны увидеть читательницы. Жирный шрифт, курсив, ссылки и цитаты сохранятся. До 3600 знаков, с картинкой — до 800.
announcement-review = <i>{ $kind } · { $language }. Читательницы увидят:</i>
announcement-review-yes = Дальше: выбрать аудиторию
announcement-fact-kind = Вид
announcement-fact-language = Язык
announcement-fact-text = Текст
announcement-fact-texts = Языки
announcement-fact-author = Автор
announcement-fact-with = Вложение
announcement-fact-when = Когда
announcement-fact-whom = Для кого
announcement-fact-sent = Подтверждено
announcement-is-draft = <b>Черновик.</b> Пока ничего не отправлено.
announcement-is-pending = <b>Ждёт одобрения другого администратора.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = сейчас
announcement-with-photo = картинка
announcement-with-document = файл
announcement-without = Не входят: отключили этот вид — { $off }, заблокировали бота — { $away }, доступ приостановлен — { $suspended }.
announcement-outside = За пределами Ваших стран: { $count }
announcement-falls-back = Увидят на другом языке ({ $language }): { $some }
announcement-needs-yes = Его получат многие или коллеги за пределами Вашей страны, поэтому сначала его должен одобрить другой администратор.
announcement-texts = Тексты, языки
announcement-attach = Картинка, файл
announcement-buttons = Кнопки
announcement-kind = Вид
announcement-when = Когда
announcement-preview = Просмотр
announcement-try = Прислать мне
announcement-send = Отправить…
announcement-ask = Попросить одобрить…
announcement-discard = Удалить черновик…
announcement-discard-sure =
    <b>Удалить этот черновик?</b>

    Восстановить его будет нельзя.
announcement-discard-yes = Да, удалить черновик
announcement-take-back = Отозвать
announcement-open = Открыть
announcement-which-language =
    <b>Текст на каком языке изменить?</b>

    Языки с отметкой ✓ уже есть. Те, у кого нет текста на своём языке, увидят его на русском или английском.
announcement-which-corrected =
    <b>Отправка приостановлена.</b>

    Исправьте текст на тех языках, где это нужно. Те, кто уже получил объявление, увидят на его месте исправленный текст.
announcement-corrected-text = { $name }: исправлен
announcement-text-in = <i>Язык: { $language }</i>
announcement-edit = Изменить
announcement-drop = Удалить этот язык
announcement-drop-sure = Удалить этот текст? Язык: { $language }
announcement-ask-text-in =
    <b>Отправьте текст.</b> Язык: { $language }.

    Оформление сохранится. Новый текст заменит прежний.
announcefile-ask-file =
    <b>Отправьте картинку или файл.</b>

    Вложение будет при тексте на каждом языке. В тексте тогда может быть до 800 знаков.
announcement-which-buttons =
    <b>Какие кнопки добавить?</b>

    Вы увидите, сколько читательниц нажали каждую.
announcement-add-event = Кнопка к мероприятию
announcement-add-practice = Кнопка к лучшей практике
announcement-add-link = Кнопка со ссылкой
announcement-no-button = Убрать: { $title }
announcement-which-event = <b>Какое мероприятие?</b>
announcement-which-practice = <b>Какая практика?</b>
announcement-nothing-there = Выбирать пока не из чего.
announcelink-ask-link =
    <b>Какой адрес?</b>

    Он начинается с https. Прежде чем открыть, читательницы увидят его целиком.
announcement-goes-at-once = <b>Оно будет отправлено сейчас.</b>
announcement-goes-at = <b>Отправка назначена: { $when }</b> (Ваше время)
announcement-hours = <b>По местному времени читательниц:</b>
announcement-hours-own = <b>По местному времени читательниц из Ваших стран:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = в других часовых поясах: { $count }
announcement-never-night = Те, у кого сейчас часы тишины, получат его, когда эти часы закончатся.
announcement-ask-when = Выбрать время
announcement-make-at-once = Отправить сейчас
announcewhen-ask-when =
    <b>Когда отправить?</b>

    По Вашему времени, например: 4.03 09:30, 4 марта 9:30, завтра 10:00.
announcement-sure = <b>Отправить сейчас?</b> Получат: { $count }
announcement-sure-at = <b>Отправить?</b> Когда: { $when }. Получат: { $count }
announcement-urgent-sure = <b>Отправить как срочное?</b> Его получат и те, у кого сейчас ночь. Получат: { $count }
announcement-send-yes = Да, отправить
announcement-ask-yes = Да, попросить одобрить
announcement-is-going = <b>Отправляется.</b>
announcement-is-over = <b>Отправлено всем.</b>
announcement-is-stopped = <b>Остановлено.</b> Больше его никто не получит.
announcement-is-waiting = <b>Отправка назначена: { $when }.</b>
announcement-is-correcting = <b>Прежний текст заменяется исправленным.</b> Осталось: { $count }
announcement-paused-sender = <b>Приостановлено.</b>
announcement-paused-failures = <b>Приостановлено автоматически:</b> слишком много сообщений не удалось отправить. Прежде чем продолжать, выясните, пожалуйста, почему.
announcement-paused-role = <b>Приостановлено:</b> у той, кто отправляет, больше нет роли. Продолжать ли, решает администратор.
announcement-paused-correction = <b>Приостановлено на время исправления.</b>
announcement-correction-draft = <b>Приостановлено на время исправления.</b>
announcement-correction-pending = <b>Исправление ждёт одобрения другого администратора.</b>
announcement-correction-send = Отправить исправление
announcement-correction-leave = Оставить прежний текст
announcement-correction-go = Продолжить исправление
announcement-corrected =
    <b>{ $language }, исправлено:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Получают:</b> { $count }, из них
announcement-sum-sent = доставлено: { $count }
announcement-sum-waiting = ждут: { $count }
announcement-sum-blocked = заблокировали бота: { $count }
announcement-sum-failed = не удалось: { $count }
announcement-sum-unknown = возможно, не дошли: { $count }
announcement-sum-closed = неизвестно, оставлено как есть: { $count }
announcement-sum-dropped = не отправлено: { $count }
announcement-sum-later = <i>Будут отправлены позже: { $count }, первые: { $when }</i>
announcement-sum-old = <i>Ещё с прежним текстом: { $count }</i>
announcement-speed = { $rate } в секунду, осталось около { $minutes } мин
announcement-pause = Пауза
announcement-resume = Продолжить
announcement-stop = Остановить
announcement-correct = Исправить
announcement-stop-sure =
    <b>Остановить отправку совсем?</b>

    Продолжить будет нельзя. Не получат объявление: { $count }
announcement-stop-yes = Да, остановить
announcement-unknown = Возможно, не дошли: { $count }
announcement-numbers = Результаты
announcement-numbers-title = <b>Результаты рассылки</b>
announcement-numbers-title-plain = Объявление
announcement-dropped-why = <b>Не отправлено, по причинам:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = остановлено
announcement-why-1 = уже не участница или отключила этот вид
announcement-why-2 = покинула сеть
announcement-why-3 = отменено после восстановления базы
announcement-why-4 = слишком поздно
announcement-pressed-title = <b>Нажали на кнопку:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = к мероприятию
announcement-to-practice = к практике
announcement-to-link = по ссылке
announcement-export = Скачать
announcement-column-total = Всего
announcement-column-sent = Доставлено
announcement-column-blocked = Заблокировали бота
announcement-column-failed = Не удалось
announcement-column-unknown = Неизвестно
announcement-column-dropped = Не отправлено
announcement-column-waiting = Ждут
announcement-unknown-list =
    <b>Возможно, не дошли: { $count }</b>

    Телеграм не подтвердил эти сообщения, поэтому неизвестно, дошли ли они.
announcement-names = { $names }
announcement-again = Ещё раз (возможен повтор)
announcement-accept = Оставить как есть
announcement-quiet = <i>{ $kind } · выбрать, что получать: /settings</i>
announcement-is-urgent = <b>Срочно</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = Открыть { $host }
announcement-link =
    Вот адрес:
    { $link }
announcement-was-allowed = <b>Другой администратор одобрил объявление.</b> Оно отправляется.
announcement-was-refused = <b>Объявление не одобрено.</b> Оно снова черновик. Проверьте его, измените или попросите одобрить ещё раз.
announcement-correction-was-refused = <b>Исправление не одобрено.</b> Объявление приостановлено с прежним текстом.
announcement-caption-too-long = С картинкой или файлом помещается только { $most } знаков (слишком длинно: { $language }). Сначала сократите, пожалуйста, текст. Вложение не добавлено.
announcement-notice-created = Вот Ваш черновик. Ничего не отправится, пока Вы не подтвердите.
announcement-notice-done = Сохранено.
announcement-notice-unchanged = Ничего не изменилось.
announcement-notice-gone = Это объявление больше недоступно.
announcement-notice-locked = Оно ждёт одобрения или уже отправляется. Отзовите его или исправьте.
announcement-notice-last-text = Нужен хотя бы один текст. Сначала добавьте другой язык.
announcement-notice-past = Это время уже прошло. Выберите, пожалуйста, время в будущем.
announcement-notice-no-event = Читательницы сейчас не видят это мероприятие.
announcement-notice-no-practice = Этой лучшей практики сейчас нет в библиотеке.
announcement-notice-discarded = Черновик удалён.
announcement-notice-refused-by-telegram = Телеграм этого не принимает. Проверьте, пожалуйста, картинку или файл и отправьте ещё раз.
announcement-notice-unreachable = Связи с Телеграмом нет, поэтому показать не удалось. Попробуйте, пожалуйста, ещё раз чуть позже.
announcement-notice-tried = Отправлено только Вам.
announcement-notice-caption = С картинкой или файлом в тексте может быть до 800 знаков. Сократите, пожалуйста, более длинные тексты.
announcement-notice-changed = Тем временем это изменили. Вот как это выглядит сейчас.
announcement-notice-sent = Отправляется. Здесь видно, как доставляются сообщения.
announcement-notice-asked = Запрос отправлен другим администраторам. Объявление уйдёт, когда один из них одобрит его.
announcement-notice-already = Это уже решено.
announcement-notice-no-text = Текста пока нет.
announcement-notice-nobody = Его никто не получит. Проверьте, пожалуйста, аудиторию.
announcement-notice-nobody-reads-it = Этот язык не выбрала ни одна читательница. Добавьте текст на их языке, на русском или английском.
announcement-notice-no-second = Его должен одобрить второй администратор, а его нет. Назначьте его в /admin.
announcement-notice-taken-back = Отозвано. Это снова черновик.
announcement-notice-paused = Приостановлено. То, что уже в пути, дойдёт.
announcement-notice-resumed = Отправка продолжается.
announcement-notice-stopped = Остановлено. Больше его никто не получит.
announcement-notice-correcting = Приостановлено. Теперь напишите исправленный текст.
announcement-notice-corrected = Прежний текст заменяется исправленным, отправка продолжается.
announcement-notice-left = Остаётся прежний текст. Отправка приостановлена.
announcement-notice-over = Всё уже отправлено.
announcement-notice-not-while-correcting = Идёт исправление. Сначала отправьте его или оставьте прежний текст.
announcement-notice-unknown-again = Им отправляется ещё раз, с пометкой о повторе.
announcement-notice-unknown-accepted = Оставлено как есть.
announcement-notice-unknown-none = Неизвестных больше нет.
announcement-notice-unknown-stopped = Объявление остановлено, поэтому повторно ничего не отправится.
announcement-notice-unknown-gone = Это объявление больше недоступно.
announcement-answer = Ответить
announceanswer-ask-text =
    <b>Напишите, пожалуйста, ответ.</b>

    До 300 знаков. Его прочтут без Вашего имени.
announcement-answer-thanks = Спасибо. Ваш ответ учтён без имени. Его можно изменить.
announcement-answer-changed = Ваш ответ изменён.
announcement-answer-tried = Так это работает. Ваш пробный ответ не учитывается.
announcement-answer-gone = Этот вопрос уже закрыт.
announcement-poll-choice = Спросить: выбор ответа
announcement-poll-text = Спросить: короткий текст
announcement-poll-nothing = Ничего не спрашивать
announcement-change-answers = Изменить ответы
announcement-answers-language =
    <b>На каком языке написать ответы?</b>

    Языки с отметкой ✓ уже есть. На каждом языке нужно одинаковое число ответов, в том же порядке.
announcement-ask-answers =
    <b>Отправьте ответы, каждый с новой строки.</b> Язык: { $language }.

    От двух до шести, каждый до 40 знаков.
announcement-fact-asks = Спрашивает
announcement-asks-choice = выбор
announcement-asks-text = короткий текст
announcement-notice-other-number = На другом языке другое число ответов. Отправьте, пожалуйста, столько же, в том же порядке.
announcement-notice-no-options = Оно предлагает выбрать ответ, но ответов пока нет.
announcement-answered = <b>Ответили:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Ответы
announcement-chart = Ответы картинкой
announcement-said = «{ $text }»
announcement-too-few = Ответы будут видны, когда их наберётся хотя бы { $least }: так никого нельзя узнать.
announcement-next-language = Язык: { $language } ›
announcement-kind-question = Вопросы коллег
announcement-notice-needs-admin = Это увидят коллеги в других странах, поэтому сделать это может только администратор. Обратитесь, пожалуйста, к администратору.
announcement-notice-unknown-needs-admin = Это увидят коллеги в других странах, поэтому сделать это может только администратор. Обратитесь, пожалуйста, к администратору.
announcement-correction-was-given-back = <b>Ваше исправление не отправлено.</b> Его текст сохранён. Измените его и отправьте снова или оставьте прежний текст. До этого отправка приостановлена.
announcement-correction-leave-sure = Оставить прежний текст? Ваш исправленный текст будет удалён.
announcement-add-entry = Кнопка к записи на доске
announcement-which-entry = <b>Какое объявление на доске?</b>
announcement-to-entry = к записи на доске
announcement-button-entry = { $title }
announcement-notice-no-entry = Этого объявления сейчас нет на доске.
