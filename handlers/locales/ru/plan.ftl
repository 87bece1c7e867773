plan-title =
    <b>План действий</b>
    { $country } · { $start } – { $end }
plan-about = Принято пунктов: <b>{ $count }</b>
plan-none = План на этот год ещё не принят.
plan-no-year = Сейчас нет года председательства, поэтому нет и плана действий.
plan-count = { $status }: <b>{ $count }</b>
plan-asked = Вопросов к Вам: { $count }
plan-all = Все пункты
plan-mine = Для меня: { $count }
plan-by-priority = По приоритету
plan-by-country = По стране
plan-by-status = По состоянию
plan-decisions = Решения
plan-files = Документы
plan-drafts = Черновики пунктов: { $count }
plan-drafts-about = Здесь пункты пишут председательствующие и контактные лица всех стран. Каждый пункт проверяют, затем принимают на встрече. До этого их видят только те, кто готовит план.
plan-adopt = Принять на встрече: { $count }
plan-new = Написать пункт
plan-list-title = <b>План действий: { $title }</b>
plan-list-empty = Здесь нет пунктов.
plan-list-all = все пункты
plan-list-mine = пункты, которые касаются меня
plan-list-drafts = черновики
plan-option = { $name } ({ $count })
plan-which =
    { $by ->
        [priority] <b>Какой приоритет?</b>
        [country] <b>Какая страна?</b>
       *[status] <b>Какое состояние?</b>
    }
plan-gone = Этого нет в плане действий.
plan-item =
    { $state ->
        [planned] ○
        [under-way] ◔
        [done] ✓
        [late] △
        [stopped] ×
        [overdue] △
        [no-answer] ?
        [pending] …
        [reviewed] ●
       *[draft] ○
    } { $action }
plan-status-planned = Отчёта ещё нет
plan-status-under-way = Выполняется
plan-status-done = Выполнено
plan-status-late = Задерживается
plan-status-stopped = Остановлено
plan-status-overdue = Срок прошёл
plan-status-no-answer = За квартал ответа нет
plan-quarter = { $quarter }-й квартал, { $year }
plan-term = { $start } – { $end }
plan-no-answer-in = ответа нет: { $quarter }
plan-evidence-hidden = показано не всем
plan-column-objective = Цель
plan-column-task = Задача
plan-column-action = Мера
plan-column-indicator = Показатель
plan-column-body = Ответственный орган
plan-column-person = Ответственное лицо
plan-column-countries = Страны
plan-column-partner = Партнёр
plan-column-term = Срок
plan-column-form = Форма
plan-column-status = Состояние
plan-column-evidence = Подтверждение
plan-column-starts = Первый день
plan-column-ends = Последний день
plan-form-conference = Конференция или форум
plan-form-meeting = Встреча
plan-form-training = Обучение
plan-form-exchange = Обмен опытом
plan-form-study = Исследование
plan-form-publication = Публикация
plan-form-campaign = Кампания
plan-form-law = Закон или политика
plan-form-service = Услуга
plan-form-platform = Платформа или сеть
plan-form-other = Другое
plan-action = <b>{ $text }</b>
plan-cell = <b>{ $name }:</b> { $text }
plan-is-draft = <i>Черновик. На проверку не отправлен.</i>
plan-is-pending = <i>На проверке.</i>
plan-is-reviewed = <i>Проверено. Ждёт принятия на встрече.</i>
plan-is-changing = <i>Готовится изменение текста. До его одобрения в плане остаётся так:</i>
plan-comment = Проверяющая пишет: <blockquote>{ $text }</blockquote>
plan-theme = Относится к теме: { $title }
plan-adopted-at = Принято: { $meeting }, { $day }
plan-follows = Основание – { $kind }: { $text }
plan-report = Отчитаться
plan-send = Отправить на проверку
plan-history = История
plan-older = Прежний текст
plan-change = Изменить
plan-decline = Это не ко мне
plan-change-words = Текст
plan-change-language = На другом языке
plan-change-person = Ответственное лицо
plan-change-theme = Приоритет или направление
plan-change-origin = Основание: решение
plan-withdraw = Отозвать пункт
plan-withdraw-change = Отозвать изменение
plan-change-draft = Что изменить? После изменения пункт нужно снова отправить на проверку.
plan-change-adopted = Что изменить? Пункт принят: новый текст сначала проверят, а прежний останется доступен.
plan-which-language = <b>На каком языке?</b>
plan-history-title =
    <b>История</b>
    { $action }
plan-entry = <b>{ $day }</b> · { $what }
plan-entry-quarter = { $quarter }
plan-entry-who = <i>{ $name }</i>
plan-history-adopted = Принято
plan-history-words = Текст изменён
plan-history-no-answer = Ответа нет
plan-history-given = Передано другому лицу
plan-history-declined = Возвращено, теперь у контактного лица страны
plan-history-suspended = Теперь у контактного лица страны
plan-history-left = Теперь у контактного лица страны
plan-history-country-left = Страна вышла из Диалога: теперь у председательства
plan-history-goes-on = Продолжается в следующем году
plan-history-closed = Закрыто при передаче года
plan-history-continued = Продолжает пункт прошлого года
plan-words-title =
    <b>Прежний текст: версия { $number }</b>
    Одобрено: { $day }
plan-people = <b>Кто будет отвечать за этот пункт?</b>
plan-nobody = Никто не найден. Проверьте написание или введите часть имени.
plan-look-again = Искать снова
plan-open = Открыть план
plan-open-item = Открыть пункт
planperson-ask-name =
    <b>Кто будет отвечать за этот пункт?</b>

    Напишите имя.
plan-decline-sure =
    <b>Вернуть этот пункт?</b>

    { $action }

    Он перейдёт к контактному лицу Вашей страны, она получит сообщение. Это будет видно в истории.
plan-decline-yes = Да, вернуть
plan-declined = Пункт передан другому лицу. Спасибо, что сообщили.
plan-preview =
    <b>Всё верно?</b>
    Язык: { $language }
plan-save = Сохранить черновик
plan-change-line = Изменить строку
plan-more-lines = Другие строки
plan-which-line = <b>Какую строку?</b>
planitem-ask-objective =
    <b>Какова цель?</b>

    Изменение, которому служит пункт. До 300 знаков.
planitem-ask-task =
    <b>Какова задача?</b>

    Чего нужно достичь на пути к цели. До 300 знаков.
planitem-ask-action =
    <b>Что будет сделано?</b>

    В списках пункт называется этим текстом. До 300 знаков.
planitem-ask-indicator =
    <b>По чему будет видно, что это сделано?</b>

    Число, документ, мероприятие. До 300 знаков.
planitem-ask-body = <b>Какое учреждение отвечает?</b>
planitem-ask-partner =
    <b>Есть ли партнёр?</b>

    Например, международная организация.
planitem-ask-form = <b>В какой форме это будет сделано?</b>
planitem-ask-countries = <b>Какие страны участвуют?</b>
planitem-ask-starts =
    <b>Когда начало?</b>

    Например: 1 марта
planitem-ask-ends =
    <b>Какой день последний?</b>

    Например: 30 сентября
plan-day-future = { $day } ещё не наступило. Напишите день, когда это решили.
plan-draft-saved = Черновик сохранён. Отправьте его на проверку, когда он будет готов.
plan-draft-sent = Отправлено на проверку. О решении Вам придёт сообщение.
plan-draft-withdrawn = Отозвано.
plan-draft-unchanged = Ничего не изменилось.
plan-draft-past = Последний день уже прошёл. Укажите более поздний, остальное сохранено.
plan-draft-order = Последний день раньше первого. Измените один из них.
plan-draft-no-term = Сейчас нет года председательства. Его может внести администратор.
plan-draft-no-country = Выберите страны, которые входят в Диалог.
plan-draft-not-allowed = Изменить этот пункт могут только председательство, контактные лица его стран и администраторы.
plan-draft-gone = Этого пункта больше нет.
plan-withdraw-sure =
    <b>Отозвать этот пункт?</b>

    { $action }

    Он исчезнет из черновиков и не будет принят.
plan-withdraw-sure-change =
    <b>Отозвать изменение этого пункта?</b>

    { $action }

    План останется как есть.
plan-withdraw-yes = Да, отозвать
plan-review-language = Пункт плана действий, язык: { $language }
plan-review-before = Сейчас в плане:
plan-approved = <b>Ваш пункт плана действий одобрен.</b>
plan-returned = <b>Ваш пункт плана действий возвращён.</b> Он снова черновик.
plan-give-given = Теперь за пункт отвечает она. Если он уже в плане, ей сообщили.
plan-give-unchanged = Она уже отвечает за этот пункт.
plan-give-too-many = Вы передали много пунктов за короткое время, и каждый раз кому-то об этом сообщают. Этот пункт не изменился. Продолжить можно через час.
plan-give-not-a-member = Сейчас она не участница сети. Выберите другую.
plan-give-nobody = Передать некому: у Вашей страны нет другого контактного лица, и никто другой не председательствует. Напишите администраторам.
plan-give-not-allowed = Вы не можете решать, кто отвечает за этот пункт.
plan-give-gone = Этот пункт уже закрыт.
plan-question =
    <b>Как идут дела? ({ $quarter })</b>

    Пункты плана действий, по которым ждут Вашего ответа: { $count }. Достаточно состояния и одного предложения.
plan-asked-none = Открытых вопросов о плане действий нет. Спасибо.
plan-given = <b>Теперь Вы отвечаете за этот пункт плана действий.</b> Раз в квартал Вас спросят, как идут дела.
plan-given-several = <b>План действий принят, и Вы отвечаете за несколько его пунктов.</b> Раз в квартал Вас спросят, как идут дела.
planreport-ask-state =
    <b>Как идут дела?</b>

    { $action }
planreport-ask-text =
    <b>Что сделано или что мешает?</b>

    Одно-два предложения, до 300 знаков. Их могут прочесть все участницы. Без служебных и секретных сведений и без имён.
planreport-ask-evidence =
    <b>Что это подтверждает?</b>

    Выберите мероприятие, проект или лучшую практику либо пришлите ссылку.
plan-report-preview = <b>Отправить этот отчёт?</b>
plan-report-as = <b>{ $state }.</b> { $text }
plan-report-shown-by = Подтверждение: { $what }
plan-report-state = Состояние
plan-report-text = Текст
plan-report-evidence = Подтверждение
plan-report-send = Да, отправить
plan-reported-recorded = Спасибо. Ваш отчёт внесён в план.
plan-reported-too-many = Вы отправили много отчётов за короткое время. Написанное сохранено: отправьте его позже.
plan-reported-no-evidence = Выбранного подтверждения больше нет. Измените его, остальное сохранено.
plan-reported-not-allowed = За этот пункт теперь отвечает другое лицо.
plan-reported-gone = Этот пункт уже закрыт. Отчёт больше не нужен.
plan-meeting = { $day } · { $title }
plan-which-meeting =
    { $kind ->
        [adoption] <b>На какой встрече принят план?</b>
        [recommendation] <b>Какая встреча рекомендует?</b>
       *[decision] <b>Какая встреча решила?</b>
    }
plan-other-meeting = Другая встреча
plan-which-origin = <b>На каких решениях основан пункт?</b>
plan-bullet = · { $text }
plan-adopt-sure =
    <b>Принять эти пункты: { $count }?</b>
    После этого каждое изменение текста проверяют, а прежний текст остаётся доступен. Ответственные получат сообщение.
plan-adopt-more = И ещё: { $count }
plan-adopt-yes = Да, принять
decision-title = <b>Решения и рекомендации</b>
decision-none = Здесь пока ничего не записано.
decision-line =
    { $kind ->
        [adoption] Принятие плана
        [recommendation] Рекомендация
       *[decision] Решение
    } · { $text }
decision-is-adoption = Принятие плана
decision-is-decision = Решение
decision-is-recommendation = Рекомендация
decision-by-track = По направлению
decision-new = Записать решение
decision-new-recommendation = Записать рекомендацию
decision-head = <b>{ $kind }</b>
decision-at = { $meeting }, { $day }
decision-text = <blockquote>{ $text }</blockquote>
decision-items = Пункты плана действий: { $count }
decision-track = Направление
decision-language = Другой язык
decision-which-track = <b>Какое направление?</b>
decision-all = Все
decision-all-languages = Это уже записано на всех языках.
decision-ask-meeting = <b>Как называлась встреча?</b>
decision-ask-day =
    <b>В какой день это было?</b>

    Например: 29 мая
decision-ask-text =
    { $kind ->
        [recommendation] <b>Что рекомендует встреча?</b>
       *[decision] <b>Что решено?</b>
    }

    До 1000 знаков, на языке бота. Другие языки можно добавить потом.
decision-ask-translation =
    <b>Текст на этом языке: { $language }</b>

    <blockquote>{ $text }</blockquote>
    Сохранённый текст останется как есть.
decision-line-meeting = Встреча
decision-line-day = День
decision-line-text = Текст
decision-preview =
    <b>Записать так?</b>
    После записи текст не меняется.
decision-save = Да, записать
decision-notice-recorded = Записано.
decision-notice-adopted = Принято пунктов: { $count }. Ответственные получат сообщение.
decision-notice-unchanged = На этом языке это уже записано.
decision-notice-nothing = Нет проверенных пунктов, которые ждут принятия.
decision-notice-changed = За это время состав готовых пунктов изменился. Посмотрите и повторите принятие.
decision-notice-future = Этот день ещё не наступил. Укажите день, когда это решили.
decision-notice-no-term = Сейчас нет года председательства.
decision-notice-not-allowed = Это может записать только председательство текущего года и только за свой год.
decision-notice-gone = Встречи или записи больше нет.
plan-files-about =
    <b>Документы плана действий</b>

    Документы выходят за пределы сети, поэтому имён в них нет.
plan-file-plan = План (.{ $kind })
plan-file-report = Отчёт (.{ $kind })
plan-picture = Ход работы картинкой
plan-file-language = Язык: { $language }
plan-sent-plan = План действий
plan-sent-report = Итоговый отчёт о плане действий
plan-files-too-many = Вы получили много документов за короткое время. Следующий можно получить позже. Когда: { $when }.
plan-doc-title = План действий. Председательство: { $country }
plan-doc-report-title = Итоговый отчёт о плане действий. Председательство: { $country }
plan-doc-priorities = Приоритеты
plan-doc-plan = Пункты
plan-doc-progress = Ход работы
plan-doc-items = Пункты
plan-doc-total = Всего
plan-doc-track = Направление
plan-doc-kind = Вид
plan-doc-text = Текст
plan-doc-meeting = Встреча
plan-doc-day = День
plan-doc-adopted = Принято пунктов: { $count }
plan-doc-decisions = Решения и рекомендации
plan-doc-meetings = Встречи
plan-doc-people = Ответственные лица
plan-doc-showcase = Витрина проектов
plan-doc-projects = Проекты на витрине
plan-doc-project = Проект
plan-doc-number = Количество
plan-doc-sent = Прислано проектов
plan-doc-shown = На витрине
plan-doc-shown-from = На витрине: { $country }
plan-doc-useful = Отмечено как полезное, раз
plan-doc-repeats = Повторено, раз
plan-doc-repeated-in = Повторено, стран
plan-doc-seated = С местом
plan-doc-came = Пришли
plan-doc-changed = Изменений текста после принятия: { $count }
plan-doc-nothing = Записей нет.
