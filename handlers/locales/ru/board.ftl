board-title = <b>Доска сотрудничества и возможностей</b>
board-newest = Что ищут и предлагают коллеги и что открыто для Вас. Сначала — новые объявления.
board-none = Таких объявлений пока нет. Напишите первое.
board-matches = Найдены объявления по запросу: <i>{ $words }</i>
board-no-matches = Нет объявлений по запросу: <i>{ $words }</i>
board-line =
    { $kind ->
        [seek] Ищут: { $title }
        [offer] Предлагают: { $title }
       *[opportunity] { $title }
    }
board-search = Поиск
board-own = Мои объявления
board-new = Новое объявление
board-by-kind = Вид
board-by-topic = Тема
board-by-country = Страна
board-pick-kind = <b>Какие объявления показать?</b>
board-pick-topic = <b>На какую тему?</b>
board-pick-country = <b>Для какой страны?</b>
board-any-kind = Все виды
board-any-topic = Все темы
board-any-country = Все страны
board-kind-seek = Ищу
board-kind-offer = Предлагаю
board-kind-opportunity = Возможность
board-sort-grant = Грант
board-sort-course = Курс
board-sort-conference = Конференция
board-sort-vacancy = Вакансия
board-sort-partner = Поиск партнёра
board-field-kind = Вид
board-field-sort = Что это
board-field-title = Заголовок
board-field-what = Текст
board-field-whom = Для кого
board-field-countries = Страны
board-field-languages = Языки
board-field-until = До
board-field-topics = Темы
board-field-named = Имя
board-everywhere = все
board-interested = Мне интересно
board-announce = Сделать рассылку
board-own-title = <b>Мои объявления</b>
board-own-none = Вы ещё не писали объявлений.
board-own-line =
    { $status ->
        [pending] На проверке: { $title }
        [changes_requested] Нужно изменить: { $title }
        [rejected] Не одобрено: { $title }
        [ended] Закрыто: { $title }
        [removed] Снято: { $title }
       *[published] { $title }
    }
board-is-pending = Объявление проверяет координатор. На доске его пока нет.
board-is-changes_requested = Проверяющая просит кое-что изменить.
board-is-rejected = Объявление не одобрено. Его можно изменить и отправить ещё раз.
board-is-published = Остаётся на доске до этого дня: { $day }.
board-is-ended = Закрыто. Другие его больше не видят.
board-is-removed = Проверяющая сняла это объявление с доски.
board-interested-count = Интересуются: { $count }
board-outcome-here = Вы нашли нужное здесь.
board-outcome-elsewhere = Вы нашли нужное в другом месте.
board-outcome-nothing = Найти не удалось.
board-reason = <b>Слова проверяющей:</b> { $reason }
board-renew = Да, продлить
board-change = Изменить
board-close = Закрыть
board-say = Что получилось?
board-again = Использовать снова
board-withdraw = Отозвать
board-keep = Оставить на доске
board-open = Открыть
board-put-back = Вернуть на доску
board-title-of = <b>{ $title }</b>
board-close-ask = Объявление сразу исчезнет с доски. Вы нашли то, что нужно?
board-found-ask = Вы нашли то, что нужно? Ваш ответ помогает сети понять, чем полезна доска.
board-found-here = Да, здесь
board-found-elsewhere = Да, в другом месте
board-found-nothing = Нет
board-ending = Объявление ещё в силе? Если его не продлить, оно исчезнет с доски в этот день: { $day }.
board-ended = Срок объявления истёк, и на доске его больше нет.
board-given = Председательство передало Вам это объявление: теперь те, кому интересно, пишут Вам. Ваше имя не показывается. Объявление можно изменить или закрыть.
board-gone = Этого объявления на доске больше нет.
board-withdraw-sure = Отозвать «{ $title }»? Объявление исчезнет из Вашего списка.
board-withdraw-yes = Отозвать
board-withdrawn = Объявление отозвано.
board-review = <b>Отправить это объявление?</b> Сначала его прочитает координатор Вашей страны.
board-leaves = Пока новый текст не одобрен, объявления на доске не будет.
board-send = Отправить
board-unnamed = Коллеги не видят её имени.
board-sending-sent = Отправлено. Вам сообщат, когда его проверят.
board-sending-too-many = За неделю Вы отправили столько объявлений, сколько можно. Черновик сохранён.
board-sending-past = Указанный день уже прошёл. Укажите, пожалуйста, другой.
board-sending-gone = Это объявление отправить уже нельзя.
board-too-many-now = В неделю можно написать пять объявлений. Следующее — начиная с этого времени: { $when }.
board-ending-notice-renewed = Продлено.
board-ending-notice-closed = Спасибо. Объявление закрыто.
board-ending-notice-unchanged = Ничего не изменилось.
board-ending-notice-past = Указанный в объявлении день прошёл. Измените его и отправьте ещё раз.
board-ending-notice-gone = Это уже невозможно.
board-was-approved = <b>Ваше объявление на доске до этого дня: { $day }.</b>
board-was-rejected = <b>Ваше объявление не одобрено.</b>
board-was-changes_requested = <b>Измените, пожалуйста, Ваше объявление.</b>
board-until-past = Этот день уже прошёл: { $day }. Укажите, пожалуйста, более поздний.
board-until-far = До этого дня больше года: { $day }. Укажите, пожалуйста, более ранний.
boardentry-ask-kind =
    <b>О чём Ваше объявление?</b>

    Вы что-то ищете, что-то предлагаете или знаете о возможности для других.
boardentry-ask-sort = <b>Что это за возможность?</b>
boardentry-ask-title =
    <b>Короткий заголовок</b>

    Не больше 80 знаков, чтобы он читался в списке.
boardentry-ask-what =
    <b>О чём идёт речь?</b>

    Несколько предложений. Не пишите номеров телефона и адресов: кому интересно, попросит контакт здесь, а решите Вы.
boardentry-ask-whom = <b>Для кого это?</b> Например: сотрудницы таможни, предпринимательницы в сёлах.
boardentry-ask-topics = <b>К каким темам это относится?</b> Выберите от одной до трёх.
boardentry-ask-languages = <b>На каких языках?</b>
boardentry-ask-countries = <b>Для каких стран?</b> Пропустите вопрос, если для всех.
boardentry-ask-until =
    <b>До какого дня?</b>

    Например: 15 марта. Пропустите вопрос, если срока нет: прежде чем объявление исчезнет с доски, Вас спросят, в силе ли оно.
boardsearch-ask-words = <b>Что Вы ищете?</b> Напишите одно или несколько слов на любом языке.
board-numbers-button = Итоги доски
board-numbers-title = <b>Что вышло из объявлений на доске</b>
board-numbers-open = <b>Сейчас на доске:</b> { $count }
board-numbers-ended = Завершено
board-result-here = Нашли на доске
board-result-elsewhere = Нашли в другом месте
board-result-nothing = Не нашли
board-result-unsaid = Нет ответа
