announce-title-plain = Объявления
announce-title = <b>Объявления</b>
announce-list = Ваши объявления и те, что отправляют другие.
announce-none = Пока ни одного. Сначала Вы пишете текст на одном языке, выбираете, для кого он, и видите его глазами читательниц, прежде чем что-то уйдёт.
announce-new = Написать объявление
announce-line =
    { $state ->
        [draft] Черновик · { $day } · { $text }
        [asked] Ждёт согласия · { $day } · { $text }
        [going] Отправляется · { $day } · { $text }
        [stopped] Остановлено · { $day } · { $text }
       *[over] Отправлено · { $day } · { $text }
    }
announcement-ask-kind =
    <b>Какое это объявление?</b>

    Каждый вид можно отключить у себя. Срочные приходят и ночью: только для того, что не может ждать.
announce-kind-news = Новости
announce-kind-opportunity = Возможность
announce-kind-event = О мероприятии
announce-kind-urgent = Срочно
announcement-ask-language =
    <b>На каком языке Вы напишете сначала?</b>

    Другие можно добавить потом, по одному.
announcement-ask-text =
    <b>Что Вы хотите сообщить?</b>

    Напишите так, как это прочтут; жирный шрифт, курсив, ссылки и цитаты сохранятся. До 3600 знаков, с картинкой — до 800.
announce-review = <i>{ $kind } · { $language }. Так это прочтут:</i>
announce-review-yes = Дальше: для кого
announce-fact-kind = Вид
announce-fact-language = Язык
announce-fact-text = Текст
announce-fact-texts = Языки
announce-fact-author = Автор
announce-fact-with = С ним
announce-fact-when = Когда
announce-fact-whom = Для кого
announce-fact-sent = Подтверждено
announce-is-draft = <b>Черновик.</b> Пока ничего не отправлено.
announce-is-asked = <b>Ждёт согласия другого администратора.</b>
announce-heading = <blockquote>{ $text }</blockquote>
announce-at-once = сразу
announce-with-photo = картинка
announce-with-document = файл
announce-readers = <b>Получат:</b> { $count }
announce-without = Не считаются: отключили этот вид — { $off }, заблокировали бот — { $away }, приостановлены — { $suspended }.
announce-outside = За пределами Ваших стран: { $count }
announce-falls-back = Прочтут на другом языке ({ $language }): { $some }
announce-needs-yes = Оно уйдёт многим или за пределы Вашей страны: сначала нужно согласие другого администратора.
announce-or = или:
announce-all = все участницы
announce-role-member = участницы без роли
announce-role-coordinator = координаторы
announce-role-admin = администраторы
announce-since = в сети с { $day }
announce-went-coming = «{ $title }»: придут
announce-went-queue = «{ $title }»: лист ожидания
announce-went-came = «{ $title }»: были
announce-coming = Придут
announce-queue = В листе ожидания
announce-came = Были на нём
announce-texts = Тексты, языки
announce-whom = Для кого
announce-attach = Картинка, файл
announce-buttons = Кнопки
announce-kind = Вид
announce-when = Когда
announce-preview = Как прочтут
announce-try = Прислать мне
announce-send = Отправить …
announce-ask = Спросить администратора …
announce-discard = Удалить черновик
announce-discard-sure =
    <b>Удалить этот черновик?</b>

    Вернуть его будет нельзя.
announce-discard-yes = Да, удалить
announce-yes = Да, можно отправлять
announce-no = Нет, не в таком виде
announce-take-back = Отозвать
announce-open = Открыть
announce-which-language =
    <b>На каком языке?</b>

    Отмеченные уже есть. У кого нет текста на своём языке, прочтёт на русском или английском.
announce-which-corrected =
    <b>Отправка приостановлена.</b>

    Исправьте текст на нужных языках. Те, кто его уже получил, увидят на его месте исправленный.
announce-corrected-text = { $name }: исправлен
announce-text-in = <i>Язык: { $language }</i>
announce-edit = Написать заново
announce-drop = Убрать этот язык
announce-ask-text-in =
    <b>Пришлите текст.</b> Язык: { $language }.

    Оформление сохранится. Новый текст заменит прежний.
announcefile-ask-file =
    <b>Пришлите картинку или файл.</b>

    Он будет при каждом тексте; под ним помещается до 800 знаков.
announce-which-buttons =
    <b>Какие кнопки будут под ним?</b>

    Будет видно, сколько читательниц нажали каждую.
announce-add-event = Кнопка к мероприятию
announce-add-practice = Кнопка к практике
announce-add-link = Кнопка со ссылкой
announce-no-button = Убрать: { $title }
announce-which-event = <b>Какое мероприятие?</b>
announce-which-practice = <b>Какая практика?</b>
announce-nothing-there = Выбирать пока не из чего.
announcelink-ask-link =
    <b>Какой адрес?</b>

    Он начинается с https. Прежде чем открыть, читательницы увидят его целиком.
announce-goes-at-once = <b>Оно уйдёт сразу.</b>
announce-goes-at = <b>Оно уйдёт: { $when }</b> (по Вашим часам)
announce-hours = <b>По часам читательниц:</b>
announce-hour = { $when } ({ $city }): { $count }
announce-hours-more = по другим часам: { $count }
announce-never-night = В часы тишины его никто не получит: оно придёт утром.
announce-ask-when = Выбрать время
announce-make-at-once = Отправить сразу
announcewhen-ask-when =
    <b>Когда отправить?</b>

    По Вашим часам, например: 4.03 09:30, 4 марта 9:30, завтра 10:00.
announce-for-whom =
    <b>Для кого оно?</b>

    Внутри части должно выполняться всё выбранное; получит та, кто подходит хотя бы под одну часть.
announce-part =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
announce-by-country = Страны
announce-by-sector = Сферы работы
announce-by-language = Языки
announce-by-role = Роли
announce-by-event = Люди мероприятия
announce-by-since = Вступили с
announce-by-topic = Какие темы ищут
announce-part-add = + или …
announce-part-drop = Убрать эту часть
announce-part-next = Другая часть ›
announce-saved = Сохранённые аудитории
announce-saved-list =
    <b>Сохранённые аудитории</b>

    Число — сколько их сейчас.
announce-saved-none =
    <b>Сохранённые аудитории</b>

    Пока их нет. Выберите, для кого объявление, и сохраните на будущее.
announce-keep = Сохранить эту
announce-forget = Удалить
announcekeep-ask-name =
    <b>Под каким именем?</b>

    Например: таможня, все страны.
announce-choose =
    <b>{ $kind }</b>

    Число — сколько получат при таком выборе. Отмеченные выбраны.
announce-count = { $name } · { $count }
announce-sure = <b>Отправить сейчас?</b> Получат: { $count }
announce-sure-at = <b>Отправить { $when }?</b> Получат: { $count }
announce-urgent-sure = <b>Точно срочно?</b> Оно разбудит тех, у кого сейчас ночь. Получат: { $count }
announce-send-yes = Да, отправить
announce-ask-yes = Да, спросить администратора
announce-is-going = <b>Отправляется.</b>
announce-is-over = <b>Всем отправлено.</b>
announce-is-stopped = <b>Остановлено.</b> Больше никто не получит.
announce-is-waiting = <b>Уйдёт: { $when }.</b>
announce-is-correcting = <b>Исправленный текст встаёт на место.</b> Осталось заменить: { $count }
announce-halted-sender = <b>Приостановлено.</b>
announce-halted-failures = <b>Приостановлено само:</b> слишком много сообщений не ушло. Посмотрите, почему, прежде чем продолжать.
announce-halted-role = <b>Задержано:</b> та, кто его отправляет, больше не имеет роли. Продолжать ли, решает администратор.
announce-halted-correction = <b>Приостановлено на время исправления.</b>
announce-correction-draft = <b>Приостановлено на время исправления.</b>
announce-correction-asked = <b>Исправление ждёт согласия другого администратора.</b>
announce-correction-send = Отправить исправление
announce-correction-leave = Оставить прежний текст
announce-correction-go = Продолжить исправление
announce-allow = Да, исправление верно
announce-corrected =
    <b>{ $language }, исправлено:</b>
    { $text }
announce-bar = { $bar }
announce-sum-total = <b>Всего:</b> { $count }, из них
announce-sum-sent = доставлено: { $count }
announce-sum-waiting = ждут: { $count }
announce-sum-blocked = заблокировали бот: { $count }
announce-sum-failed = не удалось: { $count }
announce-sum-unknown = возможно, не дошли: { $count }
announce-sum-closed = неизвестно, так и оставлено: { $count }
announce-sum-dropped = не отправлено: { $count }
announce-sum-later = <i>Ждут своего часа: { $count }, первые: { $when }</i>
announce-sum-old = <i>С текстом до исправления: { $count }</i>
announce-speed = { $rate } в секунду, осталось около { $minutes } мин
announce-pause = Пауза
announce-go-on = Продолжить
announce-stop = Остановить
announce-correct = Исправить
announce-stop-sure =
    <b>Остановить совсем?</b>

    Продолжить будет нельзя; не получат: { $count }
announce-stop-yes = Да, остановить
announce-unknown = Возможно, не дошли: { $count }
announce-numbers = Цифры
announce-numbers-title = <b>Что с ним стало</b>
announce-numbers-title-plain = Объявление
announce-dropped-why = <b>Не отправлено, почему:</b>
announce-why = { $why }: { $count }
announce-why-0 = остановлено
announce-why-1 = уже не участница или отключила этот вид
announce-why-2 = покинула сеть
announce-why-3 = снято после восстановления базы
announce-why-4 = слишком поздно
announce-pressed-title = <b>Нажали кнопки:</b>
announce-pressed = { $button }: { $count }
announce-to-event = к мероприятию
announce-to-practice = к практике
announce-to-link = по ссылке
announce-export = Таблицей
announce-column-total = Всего
announce-column-sent = Доставлено
announce-column-blocked = Заблокировали бот
announce-column-failed = Не удалось
announce-column-unknown = Неизвестно
announce-column-dropped = Не отправлено
announce-column-waiting = Ждут
announce-unknown-list =
    <b>Возможно, не дошли: { $count }</b>

    Ответ потерялся в пути: узнать, получили ли они, нельзя.
announce-names = { $names }
announce-again = Ещё раз (кто-то получит дважды)
announce-accept = Оставить как есть
announce-quiet = <i>{ $kind } · настроить, что приходит: /settings</i>
announce-is-urgent = <b>Срочно</b>
announce-button-event = { $title }
announce-button-practice = { $title }
announce-button-link = Открыть { $host }
announce-link =
    Вот адрес:
    { $link }
announce-wants-yes = <b>Объявление ждёт Вашего согласия.</b> Автор: { $author }.
announce-correction-wants-yes = <b>Исправление объявления ждёт Вашего согласия.</b> До этого отправка стоит.
announce-was-allowed = <b>Другой администратор дал согласие.</b> Объявление отправляется.
announce-was-refused = <b>Объявление не отправлено.</b> Оно снова черновик: посмотрите, исправьте или спросите другого администратора.
announce-correction-was-refused = <b>Исправление не разрешено.</b> Объявление приостановлено с прежним текстом.
announce-caption-too-long = С картинкой или файлом помещается только { $most } знаков (больше: { $language }). Сначала сократите текст; файл не добавлен.
announce-notice-created = Черновик готов. Без Вас ничего не уйдёт.
announce-notice-done = Сохранено.
announce-notice-unchanged = Ничего не изменилось.
announce-notice-gone = Этого объявления больше нет.
announce-notice-locked = Оно ждёт согласия или уже отправляется: отзовите его или исправьте.
announce-notice-last-text = Один текст должен остаться. Сначала добавьте другой язык.
announce-notice-past = Это время уже прошло. Пожалуйста, выберите будущее.
announce-notice-too-many-saved = У Вас уже 20 сохранённых аудиторий. Сначала удалите одну.
announce-notice-name-taken = Такое имя у Вас уже есть. Пожалуйста, выберите другое.
announce-notice-no-event = Этого мероприятия сейчас нет для читательниц.
announce-notice-no-practice = Этой практики сейчас нет в библиотеке.
announce-notice-discarded = Черновик удалён.
announce-notice-refused-by-telegram = Телеграм этого не принимает: проверьте картинку или файл и пришлите заново.
announce-notice-unreachable = Связи с Телеграмом нет, поэтому показать не удалось. Пожалуйста, попробуйте ещё раз чуть позже.
announce-notice-tried = Отправлено только Вам.
announce-notice-caption = С картинкой или файлом в тексте может быть до 800 знаков. Сократите, пожалуйста, длинные.
announce-notice-changed = Тем временем его изменили: вот как оно выглядит сейчас.
announce-notice-sent = Отправляется. Здесь видно, как оно расходится.
announce-notice-asked = Другие администраторы спрошены. Оно уйдёт, когда кто-то из них согласится.
announce-notice-already = Это уже решено.
announce-notice-no-text = Текста пока нет.
announce-notice-nobody = Его никто не получит: проверьте, для кого оно.
announce-notice-nobody-reads-it = Этот язык не выбрала ни одна из читательниц. Добавьте текст на их языке, на русском или английском.
announce-notice-no-second = Нужно согласие второго администратора, а его нет. Назначьте в /admin.
announce-notice-own-yes = Это Ваше: согласие должен дать другой администратор.
announce-notice-taken-back = Отозвано: это снова черновик.
announce-notice-refused = Не разрешено; автору сообщат.
announce-notice-paused = Приостановлено. То, что уже в пути, дойдёт.
announce-notice-goes-on = Продолжается.
announce-notice-stopped = Остановлено. Больше никто не получит.
announce-notice-correcting = Приостановлено. Теперь напишите исправленный текст.
announce-notice-corrected = Исправленный текст заменит прежний, отправка продолжается.
announce-notice-left = Текст остаётся прежним; отправка приостановлена.
announce-notice-over = Уже всё: отправлять больше нечего.
announce-notice-not-while-correcting = Идёт исправление: сначала отправьте его или оставьте прежний текст.
announce-notice-unknown-again = Им отправят ещё раз с пометкой о повторе.
announce-notice-unknown-accepted = Так и оставлено.
announce-notice-unknown-none = Неизвестного больше нет.
announce-notice-unknown-stopped = Оно остановлено, повторно ничего не уйдёт.
announce-notice-unknown-gone = Этого объявления больше нет.
announce-answer = Ответить
announceanswer-ask-text =
    <b>Ваш ответ.</b>

    До 300 знаков. Его прочтут без Вашего имени.
announce-answer-thanks = Спасибо. Ответ учтён без имени; можно выбрать заново.
announce-answer-changed = Ваш ответ изменён.
announce-answer-tried = Так это работает. Ваша проба не считается.
announce-answer-gone = Этот вопрос уже закрыт.
announce-ask-choice = Спросить: ответы на выбор
announce-ask-text = Спросить: короткий текст
announce-ask-nothing = Ничего не спрашивать
announce-change-answers = Изменить ответы
announce-answers-language =
    <b>Ответы: на каком языке?</b>

    Отмеченные уже есть. На каждом языке поровну и в том же порядке.
announce-ask-answers =
    <b>Ответы, каждый с новой строки.</b> Язык: { $language }.

    От двух до шести, каждый до 40 знаков.
announce-fact-asks = Спрашивает
announce-asks-choice = выбор
announce-asks-text = короткий текст
announce-notice-other-number = На другом языке ответов другое число. Напишите столько же, в том же порядке.
announce-notice-no-options = Оно предлагает выбор, но ответов пока нет.
announce-answered = <b>Ответили:</b> { $count }
announce-answer-count = { $answer }: { $count }
announce-answers = Ответы
announce-chart = Ответы картинкой
announce-said = «{ $text }»
announce-too-few = Они будут видны, когда ответят хотя бы { $least }: чтобы по ответу никого нельзя было узнать.
announce-next-language = Язык: { $language } ›
announce-kind-question = Вопросы коллег
announce-notice-needs-admin = Это касается коллег из других стран, поэтому решает администратор. Обратитесь, пожалуйста, к администратору.
announce-notice-unknown-needs-admin = Это касается коллег из других стран, поэтому решает администратор. Обратитесь, пожалуйста, к администратору.
