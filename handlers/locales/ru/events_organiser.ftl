event-desk = Организация
event-ask-title =
    <b>Как называется мероприятие?</b>

    Одна строка, как её увидят читательницы.
event-ask-starts =
    <b>Когда начало?</b>

    По времени места проведения, например: 4.03 09:30, 4 марта 9:30, завтра 10:00.
event-ask-ends =
    <b>Когда закончится?</b>

    Если в тот же день, достаточно времени, например: 17:00.
event-ask-venue =
    <b>Где это будет?</b>

    Сначала город, потом место: «Бухара, гостиница Азия». Или ссылка, если онлайн.
event-ask-seats =
    <b>Сколько мест?</b>

    Число от 1 до 5000.
event-ask-description =
    <b>О чём мероприятие?</b>

    Несколько абзацев, до 1500 знаков.
event-ask-zone =
    <b>Какой часовой пояс?</b>

    Время начала и окончания останется таким, как Вы написали.
event-ask-agenda =
    <b>Программа этого дня</b>

    По строке на каждую сессию:
    <code>09:30 Открытие · Спикер</code>
    <code>10:00-11:30 Сессия · Спикер · Модератор</code>

    До 25 строк. Новый текст заменит прежний.
event-ask-organisers =
    <b>Кто организует и поддерживает?</b>

    Одна строка, как её увидят читательницы.
event-ask-speech = <b>На какие языки есть перевод?</b>
event-ask-shares =
    <b>Места по странам</b>

    Например: Казахстан 4, Узбекистан 6. Эти места оставлены за этими странами. Остальные — для всех других стран.
event-ask-closing =
    <b>До какого времени можно зарегистрироваться?</b>

    Если пропустить: до начала мероприятия.
event-ask-reminders =
    <b>Когда напомнить участницам?</b>

    В часы тишины напоминание не приходит: тогда оно придёт накануне вечером.
event-ask-questions =
    <b>Ваши вопросы для отзыва</b>

    До трёх, каждый с новой строки.
event-fact-title = Название
event-fact-starts = Начало
event-fact-ends = Окончание
event-fact-venue = Место
event-fact-seats = Число мест
event-fact-description = Описание
event-fact-zone = Часовой пояс
event-fact-agenda = Программа
event-fact-organisers = Организаторы
event-fact-speech = Перевод
event-fact-shares = Места по странам
event-fact-closing = Регистрация до
event-fact-reminders = Напоминания
event-fact-questions = Вопросы для отзыва
event-agenda-too-long = В этой программе { $count } строк, а на день можно { $most }. Отправьте, пожалуйста, более короткую.
event-agenda-line = Строка { $number } не начинается со времени вроде 09:30 и названия: «{ $line }». Исправьте её, пожалуйста, и отправьте всю программу ещё раз.
event-agenda-hour = В строке { $number } невозможное время: «{ $line }». Исправьте её, пожалуйста, и отправьте всю программу ещё раз.
event-agenda-long-line = Строка { $number } слишком длинная. Можно до { $most } знаков.
event-shares-line = Непонятно: «{ $line }». Напишите, пожалуйста, страну и число, например: Казахстан 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · черновик
        [pending] { $date } · { $title } · ждёт одобрения
        [cancelled] { $date } · { $title } · отменено
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Организация мероприятий</b>
event-organiser-list = Сначала черновики, затем ближайшие мероприятия.
event-organiser-none = Мероприятий пока нет. Чтобы создать новое, ответьте на пять вопросов.
event-organiser-new = Новое мероприятие
event-organiser-publish = Опубликовать…
event-organiser-tell-now = Сообщить участницам сейчас
event-organiser-people = Участницы
event-organiser-door = Отметка
event-organiser-group-main = Что, когда, где
event-organiser-group-audience = Аудитория, места
event-organiser-group-more = Подробности
event-organiser-preview = Просмотр
event-organiser-copy = Создать копию
event-organiser-results = Отзывы, материалы
event-organiser-discard = Удалить черновик…
event-organiser-call-off = Отменить…
event-organiser-is-draft = <i>Черновик. Пока никому не сообщено.</i>
event-organiser-is-pending = <i>Ждёт одобрения администратора.</i>
event-organiser-is-published = <i>Опубликовано.</i>
event-organiser-is-cancelled = <i>Отменено. Всем, кто собирался прийти, сообщено.</i>
event-organiser-untold = <b>Участницам ещё не сообщено.</b> Они получат одно сообщение через десять минут после Вашего последнего изменения или когда Вы нажмёте кнопку:
event-organiser-counts = <b>С местом:</b> { $seated } · <b>предложено:</b> { $offered } · <b>лист ожидания:</b> { $queued } · <b>не придут:</b> { $out }
event-organiser-whom = <b>Для кого:</b> { $whom } ({ $count })
event-organiser-also-open = Могут прийти и другие участницы.
event-organiser-seats = <b>Мест:</b> { $seats }
event-organiser-shares = <b>По странам:</b> { $shares }
event-organiser-reminders = <b>Напоминания:</b> { $leads }
event-organiser-no-reminders = нет
event-organiser-questions = <b>Вопросов для отзыва:</b> { $count }
event-organiser-texts = Тексты, языки
event-organiser-about-main = Что изменить?
event-organiser-about-audience = Кто приглашён и сколько мест. Участницы, выбранные поимённо, приглашены в любом случае.
event-organiser-audience-next = <b>Вы выбрали другую аудиторию, но ещё не сохранили её.</b>
event-organiser-audience-new = <b>Новых приглашений после сохранения:</b> { $count }
event-organiser-audience-review = Сохранить…
event-organiser-audience-discard = Отменить изменения
event-organiser-about-more = Что изменить?
event-organiser-make-open = Открыть и для других
event-organiser-make-invited = Только по приглашению
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Программа какого дня?</b>

    Рядом с днём — число сессий.
event-organiser-which-language =
    <b>Текст на каком языке изменить?</b>

    Языки с отметкой ✓ уже есть. Те, у кого нет текста на своём языке, увидят его на русском или английском.
event-organiser-no-title = названия пока нет
event-organiser-no-description = описания пока нет
event-organiser-wording = <b>Язык:</b> { $language }
event-organiser-preview-of = <i>Так это увидят читательницы. Язык: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Опубликовать?</b> Аудитория ещё не выбрана. Выберите, пожалуйста, для кого оно.
        [one] <b>Опубликовать?</b> Сообщение получит { $count } участница, вне своих часов тишины.
        [few] <b>Опубликовать?</b> Сообщение получат { $count } участницы, каждая вне своих часов тишины.
       *[many] <b>Опубликовать?</b> Сообщение получат { $count } участниц, каждая вне своих часов тишины.
    }
event-organiser-languages = <b>Есть на языках:</b> { $languages }
event-organiser-languages-missing = <b>Нет на языках:</b> { $languages }. Эти участницы увидят текст на русском или английском, а если их нет — на первом языке.
event-organiser-publish-yes = Да, опубликовать
event-organiser-telling =
    { $bar }
    Участницы получают сообщения.
event-organiser-told =
    { $bar }
    Всем сообщено.
event-organiser-sums = Всего { $total }: доставлено { $sent } · заблокировали бота { $blocked } · не удалось { $failed } · неизвестно { $unknown } · уже не нужно { $dropped } · ждут { $waiting }
event-organiser-found = <b>Кого Вы имеете в виду?</b>
event-organiser-review = <b>Всё верно?</b>
event-organiser-review-more = Всё остальное можно добавить на следующем экране. До публикации никто ничего не получит.
event-organiser-review-yes = Да, дальше
event-organiser-review-fact = <b>{ $label }: всё верно?</b>
event-organiser-from-to =
    Было: { $before }

    Станет: <b>{ $after }</b>
event-organiser-save = Сохранить
event-organiser-type-again = Написать заново
event-organiser-call-off-sure =
    <b>Отменить это мероприятие?</b>

    Если оно опубликовано, всем, кто собирался прийти, сообщат. Вернуть его будет нельзя.
event-organiser-call-off-yes = Да, отменить мероприятие
event-organiser-call-off-no = Не отменять
eventcancel-ask-reason =
    <b>Почему мероприятие отменено?</b>

    Одно предложение для всех, кто собирался прийти. Можно пропустить.
eventseat-ask-reason =
    <b>По какой причине?</b>

    Одна строка. Она сохранится в истории. Если Вы отзываете место, участница её прочтёт.
eventmaterial-ask-file =
    <b>Отправьте файл, картинку или ссылку.</b>

    Это появится при мероприятии для всех, кому видны материалы.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · место предложено
        [cancelled] { $name } · { $country } · не сможет
        [revoked] { $name } · { $country } · место отозвано
        [expired] { $name } · { $country } · не ответила
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = С местом: { $count }
event-organiser-people-wait = Лист ожидания: { $count }
event-organiser-people-out = Не придут: { $count }
event-organiser-seat-somebody = Добавить
event-organiser-export-people = Скачать список
event-organiser-seat = Дать ей место
event-organiser-revoke-seat = Отозвать место
event-organiser-her-seat = <b>Её ответ:</b> { $said }
event-organiser-no-answer = пока нет
event-organiser-state-registered = есть место
event-organiser-state-offered = место предложено
event-organiser-state-waitlisted = в листе ожидания
event-organiser-state-expired = не ответила вовремя
event-organiser-state-cancelled = не сможет
event-organiser-state-revoked = место отозвано
event-organiser-column-state = Ответ
event-organiser-column-came = Присутствовали
event-organiser-column-seats = С местом
event-organiser-notice-created = Вот Ваш черновик. Опубликуйте его, когда всё будет готово.
event-organiser-notice-done = Сохранено.
event-organiser-notice-unchanged = Ничего не изменилось.
event-organiser-notice-conflict = Тем временем другой организатор изменила это. Выше — её вариант, ниже — Ваш, ничего не потеряно. Сохраните свой, если хотите оставить его.
event-organiser-notice-not-allowed = Вы не можете изменить это мероприятие.
event-organiser-notice-over = Мероприятие прошло или отменено, изменить его уже нельзя.
event-organiser-notice-end-before-start = Окончание должно быть позже начала. Исправьте, пожалуйста, одно из двух.
event-organiser-notice-past = Это время уже прошло. Напишите, пожалуйста, время в будущем.
event-organiser-notice-too-long = Мероприятие может длиться не больше двух месяцев.
event-organiser-notice-close-after-start = Регистрация должна закончиться до начала мероприятия.
event-organiser-notice-too-few-seats = Мест уже занято больше. Сначала отзовите несколько мест или укажите больше.
event-organiser-notice-too-few-for-taken = У участниц одной из стран уже больше мест, чем для них остаётся.
event-organiser-notice-shares-above-seats = Мест по странам больше, чем всего мест. Уменьшите их или сначала добавьте места.
event-organiser-notice-shares-outside = Места заданы для страны, которой нет в аудитории. Измените одно из двух.
event-organiser-notice-last-title = Мероприятию нужно название. Напишите, пожалуйста, вместо него другое.
event-organiser-notice-published = Опубликовано. Здесь видно, как доставляются сообщения.
event-organiser-notice-asked = Его увидят за пределами Вашей страны, поэтому администратора попросили одобрить его.
event-organiser-notice-cancelled = Готово.
event-organiser-notice-copied = Создана копия: черновик с датами на несколько недель позже. Проверьте, пожалуйста, даты.
event-organiser-notice-told = Сообщения участницам отправляются.
event-organiser-notice-invited = Добавлена.
event-organiser-notice-uninvited = Убрана из списка.
event-organiser-notice-not-possible = Сейчас это невозможно.
event-organiser-notice-needs-admin = Это увидят коллеги в других странах, поэтому сделать это может только администратор. Обратитесь, пожалуйста, к администратору.
event-organiser-notice-reason-needs-admin = Вашу причину увидят коллеги в других странах, поэтому отправить её может только администратор. Без причины Вы можете отменить мероприятие сами.
event-organiser-notice-seated = Теперь у неё есть место, ей сообщено.
event-organiser-notice-revoked = Место отозвано. Ей сообщена причина.
event-organiser-notice-full = Для её страны нет свободных мест. Сначала добавьте места или измените места по странам.
event-organiser-notice-not-a-member = Сейчас она не участница сети, поэтому место ей дать нельзя.
event-organiser-notice-attended = Она уже отметилась на мероприятии, поэтому место нельзя забрать.
event-checkin-code =
    <b>Код дня { $day }:</b> <code>{ $code }</code>
    Каждая, у кого есть место, отправляет эти цифры боту или сканирует картинку.
event-checkin-no-day = Код есть в каждый день мероприятия. Начало мероприятия: { $when }.
event-checkin-picture = Код картинкой
event-checkin-list = Список участниц
event-checkin-again = Обновить
event-checkin-numbers = <b>Отмечены: { $came } из { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-tick = <b>День { $day }.</b> Когда участница пришла, нажмите её имя. Нажмите ещё раз, чтобы снять отметку.
event-checkin-nobody = Пока ни у кого нет места.
event-checkin-caption =
    { $title }
    Код: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } из 5</b> · ответов: { $count } · присутствовали: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = Отзывов пока нет. Присутствовали: { $came }. Отзыв попросят через час после окончания.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            «{ $text }» · можно цитировать
       *[no] <i>{ $label }</i>
            «{ $text }»
    }
event-feedback-materials = <b>Материалов:</b> { $count }
event-feedback-chart = Оценки картинкой
event-feedback-export-results = Скачать итоги
event-feedback-export-funders = Цифры для доноров
event-feedback-remove = Убрать: { $title }
event-feedback-remove-sure = Убрать «{ $title }»? Участницы больше не смогут это открыть.
event-feedback-add = Добавить материалы
event-feedback-send = Сообщить
event-feedback-exported = Храните, пожалуйста, этот файл там, где его прочтут только те, кому он нужен.
event-feedback-scores = Оценки
event-feedback-useful = Полезно
event-feedback-improve = Что улучшить
event-feedback-total = Всего
event-feedback-column-score = Оценка
event-feedback-column-count = Ответов
event-feedback-column-quote = Можно цитировать
event-feedback-notice-added = Добавлено.
event-feedback-notice-unchanged = Это уже добавлено.
event-feedback-notice-needs-admin = Это увидят коллеги в других странах, поэтому сделать это может только администратор. Обратитесь, пожалуйста, к администратору.
event-feedback-notice-too-many = Можно добавить до восьми материалов. Сначала уберите один.
event-feedback-notice-not-allowed = Вы не можете изменить это мероприятие.
event-feedback-notice-removed = Убрано.
event-feedback-notice-sent =
    { $count ->
        [one] Сообщение получит { $count } участница.
        [few] Сообщение получат { $count } участницы.
       *[many] Сообщение получат { $count } участниц.
    }
event-feedback-notice-nobody = Сообщать некому или нет ничего нового.
event-checkin-day = День { $day }
event-organiser-delegation = Участницы из моей страны
event-organiser-delegation-list = Из Вашей страны: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = История
event-organiser-log-title = <b>История, сначала последнее</b>
event-organiser-log-none = Пока ничего.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = опубликовала
event-organiser-act-cancel = отменила
event-organiser-act-event-rejected = отклонено
event-organiser-act-seat = дала место
event-organiser-act-revoke-seat = отозвала место
event-organiser-act-delegate-enter = записала женщину без Телеграма
event-organiser-act-export-people = скачала список
event-organiser-act-export-results = скачала итоги
event-organiser-act-export-funders = скачала цифры для доноров
event-organiser-notice-changed = Тем временем это изменили. Вот как это выглядит сейчас.
event-organiser-act-event-approved = одобрено
event-organiser-act-event-changes_requested = запрошены изменения
event-feedback-too-few = <b>Отзывы есть, но их пока мало, чтобы показать.</b> Присутствовали: { $came }
event-feedback-later = Чтобы никого нельзя было узнать, результаты показываются частями, не меньше { $least } отзывов за раз; полностью — с этого дня: { $day }.
event-feedback-never = Ответили меньше { $least } человек, поэтому результаты не показываются: кого-то можно было бы узнать.
event-feedback-other-institutions = Другие учреждения
event-organiser-end-moves = Окончание тоже сдвинется: { $before } → <b>{ $after }</b>
event-organiser-save-both = Сдвинуть и окончание
event-organiser-keep-end = Окончание не менять
event-organiser-outside = <b>Сессии вне времени мероприятия.</b> Измените, пожалуйста, программу или время:
event-fact-shown = Место видят
event-ask-shown =
    <b>Кто видит место проведения?</b>

    Город виден рядом со временем в любом случае. Ссылку онлайн-мероприятия всегда видят только те, у кого есть место.
event-organiser-notice-outside-event = Сессия должна проходить в часы мероприятия.
event-organiser-notice-needs-event = У неё нет места на самом мероприятии.
event-organiser-notice-overlaps = В это время у неё место на другой сессии.
event-organiser-links =
    <b>В описании или программе есть ссылка.</b> Её может открыть каждая приглашённая: { $found }
    В поле «Место» ссылку видят только те, у кого есть место.
event-organiser-links-move = Перенести в поле «Место»
event-organiser-links-too-long = В поле «Место» она не помещается. Сначала сократите место или ссылку.
