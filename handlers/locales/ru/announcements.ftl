announcement-title-plain = Объявления
announcement-title = <b>Объявления</b>
announcement-list = Ваши объявления и те, что отправляют другие.
announcement-none = Пока ни одного. Сначала Вы пишете текст на одном языке, выбираете, для кого он, и видите его глазами читательниц, прежде чем что-то уйдёт.
announcement-new = Написать объявление
announcement-line =
    { $state ->
        [draft] Черновик · { $day } · { $text }
        [pending] Ждёт согласия · { $day } · { $text }
        [going] Отправляется · { $day } · { $text }
        [stopped] Остановлено · { $day } · { $text }
       *[over] Отправлено · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Какое это объявление?</b>

    Каждый вид можно отключить у себя. Срочные приходят и ночью: только для того, что не может ждать.
announcement-kind-news = Новости
announcement-kind-opportunity = Возможность
announcement-kind-event = О мероприятии
announcement-kind-urgent = Срочно
announcement-ask-language =
    <b>На каком языке Вы напишете сначала?</b>

    Другие можно добавить потом, по одному.
announcement-ask-text =
    <b>Что Вы хотите сообщить?</b>

    Напишите так, как это прочтут; жирный шрифт, курсив, ссылки и цитаты сохранятся. До 3600 знаков, с картинкой — до 800.
announcement-review = <i>{ $kind } · { $language }. Так это прочтут:</i>
announcement-review-yes = Дальше: для кого
announcement-fact-kind = Вид
announcement-fact-language = Язык
announcement-fact-text = Текст
announcement-fact-texts = Языки
announcement-fact-author = Автор
announcement-fact-with = С ним
announcement-fact-when = Когда
announcement-fact-whom = Для кого
announcement-fact-sent = Подтверждено
announcement-is-draft = <b>Черновик.</b> Пока ничего не отправлено.
announcement-is-pending = <b>Ждёт согласия другого администратора.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = сразу
announcement-with-photo = картинка
announcement-with-document = файл
announcement-without = Не считаются: отключили этот вид — { $off }, заблокировали бот — { $away }, приостановлены — { $suspended }.
announcement-outside = За пределами Ваших стран: { $count }
announcement-falls-back = Прочтут на другом языке ({ $language }): { $some }
announcement-needs-yes = Оно уйдёт многим или за пределы Вашей страны: сначала нужно согласие другого администратора.
announcement-texts = Тексты, языки
announcement-attach = Картинка, файл
announcement-buttons = Кнопки
announcement-kind = Вид
announcement-when = Когда
announcement-preview = Как прочтут
announcement-try = Прислать мне
announcement-send = Отправить …
announcement-ask = Спросить администратора …
announcement-discard = Удалить черновик
announcement-discard-sure =
    <b>Удалить этот черновик?</b>

    Вернуть его будет нельзя.
announcement-discard-yes = Да, удалить
announcement-take-back = Отозвать
announcement-open = Открыть
announcement-which-language =
    <b>На каком языке?</b>

    Отмеченные уже есть. У кого нет текста на своём языке, прочтёт на русском или английском.
announcement-which-corrected =
    <b>Отправка приостановлена.</b>

    Исправьте текст на нужных языках. Те, кто его уже получил, увидят на его месте исправленный.
announcement-corrected-text = { $name }: исправлен
announcement-text-in = <i>Язык: { $language }</i>
announcement-edit = Написать заново
announcement-drop = Убрать этот язык
announcement-drop-sure = Удалить этот текст? Язык: { $language }
announcement-ask-text-in =
    <b>Пришлите текст.</b> Язык: { $language }.

    Оформление сохранится. Новый текст заменит прежний.
announcefile-ask-file =
    <b>Пришлите картинку или файл.</b>

    Он будет при каждом тексте; под ним помещается до 800 знаков.
announcement-which-buttons =
    <b>Какие кнопки будут под ним?</b>

    Будет видно, сколько читательниц нажали каждую.
announcement-add-event = Кнопка к мероприятию
announcement-add-practice = Кнопка к практике
announcement-add-link = Кнопка со ссылкой
announcement-no-button = Убрать: { $title }
announcement-which-event = <b>Какое мероприятие?</b>
announcement-which-practice = <b>Какая практика?</b>
announcement-nothing-there = Выбирать пока не из чего.
announcelink-ask-link =
    <b>Какой адрес?</b>

    Он начинается с https. Прежде чем открыть, читательницы увидят его целиком.
announcement-goes-at-once = <b>Оно уйдёт сразу.</b>
announcement-goes-at = <b>Оно уйдёт: { $when }</b> (по Вашим часам)
announcement-hours = <b>По часам читательниц:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = по другим часам: { $count }
announcement-never-night = В часы тишины его никто не получит: оно придёт утром.
announcement-ask-when = Выбрать время
announcement-make-at-once = Отправить сразу
announcewhen-ask-when =
    <b>Когда отправить?</b>

    По Вашим часам, например: 4.03 09:30, 4 марта 9:30, завтра 10:00.
announcement-sure = <b>Отправить сейчас?</b> Получат: { $count }
announcement-sure-at = <b>Отправить { $when }?</b> Получат: { $count }
announcement-urgent-sure = <b>Точно срочно?</b> Оно разбудит тех, у кого сейчас ночь. Получат: { $count }
announcement-send-yes = Да, отправить
announcement-ask-yes = Да, спросить администратора
announcement-is-going = <b>Отправляется.</b>
announcement-is-over = <b>Всем отправлено.</b>
announcement-is-stopped = <b>Остановлено.</b> Больше никто не получит.
announcement-is-waiting = <b>Уйдёт: { $when }.</b>
announcement-is-correcting = <b>Исправленный текст встаёт на место.</b> Осталось заменить: { $count }
announcement-paused-sender = <b>Приостановлено.</b>
announcement-paused-failures = <b>Приостановлено само:</b> слишком много сообщений не ушло. Посмотрите, почему, прежде чем продолжать.
announcement-paused-role = <b>Задержано:</b> та, кто его отправляет, больше не имеет роли. Продолжать ли, решает администратор.
announcement-paused-correction = <b>Приостановлено на время исправления.</b>
announcement-correction-draft = <b>Приостановлено на время исправления.</b>
announcement-correction-pending = <b>Исправление ждёт согласия другого администратора.</b>
announcement-correction-send = Отправить исправление
announcement-correction-leave = Оставить прежний текст
announcement-correction-go = Продолжить исправление
announcement-corrected =
    <b>{ $language }, исправлено:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Всего:</b> { $count }, из них
announcement-sum-sent = доставлено: { $count }
announcement-sum-waiting = ждут: { $count }
announcement-sum-blocked = заблокировали бот: { $count }
announcement-sum-failed = не удалось: { $count }
announcement-sum-unknown = возможно, не дошли: { $count }
announcement-sum-closed = неизвестно, так и оставлено: { $count }
announcement-sum-dropped = не отправлено: { $count }
announcement-sum-later = <i>Ждут своего часа: { $count }, первые: { $when }</i>
announcement-sum-old = <i>С текстом до исправления: { $count }</i>
announcement-speed = { $rate } в секунду, осталось около { $minutes } мин
announcement-pause = Пауза
announcement-resume = Продолжить
announcement-stop = Остановить
announcement-correct = Исправить
announcement-stop-sure =
    <b>Остановить совсем?</b>

    Продолжить будет нельзя; не получат: { $count }
announcement-stop-yes = Да, остановить
announcement-unknown = Возможно, не дошли: { $count }
announcement-numbers = Цифры
announcement-numbers-title = <b>Что с ним стало</b>
announcement-numbers-title-plain = Объявление
announcement-dropped-why = <b>Не отправлено, почему:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = остановлено
announcement-why-1 = уже не участница или отключила этот вид
announcement-why-2 = покинула сеть
announcement-why-3 = снято после восстановления базы
announcement-why-4 = слишком поздно
announcement-pressed-title = <b>Нажали кнопки:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = к мероприятию
announcement-to-practice = к практике
announcement-to-link = по ссылке
announcement-export = Таблицей
announcement-column-total = Всего
announcement-column-sent = Доставлено
announcement-column-blocked = Заблокировали бот
announcement-column-failed = Не удалось
announcement-column-unknown = Неизвестно
announcement-column-dropped = Не отправлено
announcement-column-waiting = Ждут
announcement-unknown-list =
    <b>Возможно, не дошли: { $count }</b>

    Ответ потерялся в пути: узнать, получили ли они, нельзя.
announcement-names = { $names }
announcement-again = Ещё раз (кто-то получит дважды)
announcement-accept = Оставить как есть
announcement-quiet = <i>{ $kind } · настроить, что приходит: /settings</i>
announcement-is-urgent = <b>Срочно</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = Открыть { $host }
announcement-link =
    Вот адрес:
    { $link }
announcement-was-allowed = <b>Другой администратор дал согласие.</b> Объявление отправляется.
announcement-was-refused = <b>Объявление не отправлено.</b> Оно снова черновик: посмотрите, исправьте или спросите другого администратора.
announcement-correction-was-refused = <b>Исправление не разрешено.</b> Объявление приостановлено с прежним текстом.
announcement-caption-too-long = С картинкой или файлом помещается только { $most } знаков (больше: { $language }). Сначала сократите текст; файл не добавлен.
announcement-notice-created = Черновик готов. Без Вас ничего не уйдёт.
announcement-notice-done = Сохранено.
announcement-notice-unchanged = Ничего не изменилось.
announcement-notice-gone = Этого объявления больше нет.
announcement-notice-locked = Оно ждёт согласия или уже отправляется: отзовите его или исправьте.
announcement-notice-last-text = Один текст должен остаться. Сначала добавьте другой язык.
announcement-notice-past = Это время уже прошло. Пожалуйста, выберите будущее.
announcement-notice-no-event = Этого мероприятия сейчас нет для читательниц.
announcement-notice-no-practice = Этой практики сейчас нет в библиотеке.
announcement-notice-discarded = Черновик удалён.
announcement-notice-refused-by-telegram = Телеграм этого не принимает: проверьте картинку или файл и пришлите заново.
announcement-notice-unreachable = Связи с Телеграмом нет, поэтому показать не удалось. Пожалуйста, попробуйте ещё раз чуть позже.
announcement-notice-tried = Отправлено только Вам.
announcement-notice-caption = С картинкой или файлом в тексте может быть до 800 знаков. Сократите, пожалуйста, длинные.
announcement-notice-changed = Тем временем его изменили: вот как оно выглядит сейчас.
announcement-notice-sent = Отправляется. Здесь видно, как оно расходится.
announcement-notice-asked = Другие администраторы спрошены. Оно уйдёт, когда кто-то из них согласится.
announcement-notice-already = Это уже решено.
announcement-notice-no-text = Текста пока нет.
announcement-notice-nobody = Его никто не получит: проверьте, для кого оно.
announcement-notice-nobody-reads-it = Этот язык не выбрала ни одна из читательниц. Добавьте текст на их языке, на русском или английском.
announcement-notice-no-second = Нужно согласие второго администратора, а его нет. Назначьте в /admin.
announcement-notice-taken-back = Отозвано: это снова черновик.
announcement-notice-paused = Приостановлено. То, что уже в пути, дойдёт.
announcement-notice-resumed = Продолжается.
announcement-notice-stopped = Остановлено. Больше никто не получит.
announcement-notice-correcting = Приостановлено. Теперь напишите исправленный текст.
announcement-notice-corrected = Исправленный текст заменит прежний, отправка продолжается.
announcement-notice-left = Текст остаётся прежним; отправка приостановлена.
announcement-notice-over = Уже всё: отправлять больше нечего.
announcement-notice-not-while-correcting = Идёт исправление: сначала отправьте его или оставьте прежний текст.
announcement-notice-unknown-again = Им отправят ещё раз с пометкой о повторе.
announcement-notice-unknown-accepted = Так и оставлено.
announcement-notice-unknown-none = Неизвестного больше нет.
announcement-notice-unknown-stopped = Оно остановлено, повторно ничего не уйдёт.
announcement-notice-unknown-gone = Этого объявления больше нет.
announcement-answer = Ответить
announceanswer-ask-text =
    <b>Ваш ответ.</b>

    До 300 знаков. Его прочтут без Вашего имени.
announcement-answer-thanks = Спасибо. Ответ учтён без имени; можно выбрать заново.
announcement-answer-changed = Ваш ответ изменён.
announcement-answer-tried = Так это работает. Ваша проба не считается.
announcement-answer-gone = Этот вопрос уже закрыт.
announcement-poll-choice = Спросить: ответы на выбор
announcement-poll-text = Спросить: короткий текст
announcement-poll-nothing = Ничего не спрашивать
announcement-change-answers = Изменить ответы
announcement-answers-language =
    <b>Ответы: на каком языке?</b>

    Отмеченные уже есть. На каждом языке поровну и в том же порядке.
announcement-ask-answers =
    <b>Ответы, каждый с новой строки.</b> Язык: { $language }.

    От двух до шести, каждый до 40 знаков.
announcement-fact-asks = Спрашивает
announcement-asks-choice = выбор
announcement-asks-text = короткий текст
announcement-notice-other-number = На другом языке ответов другое число. Напишите столько же, в том же порядке.
announcement-notice-no-options = Оно предлагает выбор, но ответов пока нет.
announcement-answered = <b>Ответили:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Ответы
announcement-chart = Ответы картинкой
announcement-said = «{ $text }»
announcement-too-few = Они будут видны, когда ответят хотя бы { $least }: чтобы по ответу никого нельзя было узнать.
announcement-next-language = Язык: { $language } ›
announcement-kind-question = Вопросы коллег
announcement-notice-needs-admin = Это касается коллег из других стран, поэтому решает администратор. Обратитесь, пожалуйста, к администратору.
announcement-notice-unknown-needs-admin = Это касается коллег из других стран, поэтому решает администратор. Обратитесь, пожалуйста, к администратору.
announcement-correction-was-given-back = <b>Ваше исправление не отправлено.</b> Его текст сохранён: измените его и отправьте снова или оставьте объявление прежним. До этого отправка стоит.
