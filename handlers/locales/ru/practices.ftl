practice-part-title = Название
practice-part-problem = Проблема
practice-part-done = Что мы сделали
practice-part-result = Что получилось
practice-part-repeat = Как это повторить
practice-part-place = Где
practice-part-went = Как всё прошло
practice-part-changed = Что мы изменили
practice-topics = Темы: { $topics }
practice-has-file = Файл: { $name }
practice-is-original = Текст автора, язык: { $language }.
practice-is-translation = Перевод, язык: { $language }. Язык автора: { $original }.
practice-is-outdated = Перевод прежней версии, язык: { $language }. Язык автора: { $original }.
practice-checked-by = Проверено: { $name }.
practice-checked = Проверено координатором.
practice-count-useful = полезно: { $count }
practice-count-tried = испытали: { $count }
practice-tried-by = Как это испытали коллеги
practice-part-before = ‹ Часть { $number } из { $total }
practice-part-after = Часть { $number } из { $total } ›
practice-how = Как повторить
practice-tried = Испытали · { $count }
practice-useful = Полезно
practice-useful-on = ✓ Полезно
practice-save = Сохранить
practice-saved-on = ✓ Сохранено
practice-try = Мы это испытали
practice-ask-author = Спросить автора
practice-more = Ещё ›
practice-mine = Мои тексты
practice-languages = Другие языки, перевод
practice-get-file = Прислать мне файл
practice-link = Ссылка для коллеги
practice-link-about =
    Пришлите эту ссылку коллеге. Участнице она откроет практику, остальным расскажет, что это за сеть.

    { $link }
practice-link-stranger = Коллега хотела показать Вам практику из { $network }, профессиональной сети женщин Центральной Азии. Она откроется, когда Вы станете участницей.
practice-report = Пожаловаться
practice-take-out = Убрать из библиотеки
practice-read-in = Читать: { $language }
practice-translate = + Перевести: { $language }
practice-languages-about = Прочитайте на другом языке или предложите перевод, где его нет. Сначала его посмотрит координатор.
practice-read = Читать практику
practice-gone = Этой практики больше нет в библиотеке.
practice-gone-short = Её больше нет в библиотеке.
practice-useful-thanks = Спасибо. Автор узнает об этом, но без Вашего имени.
practice-useful-off = Отметка снята.
practice-saved-thanks = Сохранено. Вы найдёте её в библиотеке, в разделе «Сохранённое».
practice-saved-off = Больше не сохранена.
practice-own = Это Ваша практика.
practice-file-of = Файл: { $title }
practice-file-gone = В Telegram этого файла больше нет.
practice-author-of = автор практики «{ $title }»
practice-cannot-ask = Автору сейчас нельзя задать вопрос.
askauthor-ask-note =
    <b>О чём Вы хотите спросить?</b>

    Строка-две о себе и о вопросе. Автор увидит вместе с ней Вашу карточку и решит, отвечать ли.
askauthor-ask-gives =
    <b>Как автору связаться с Вами?</b>

    Она получит это, только если согласится; тогда и Вы получите её контакт. Адрес электронной почты можно просто написать: name@example.org.
practicereport-ask-reason =
    <b>Что не так с этой практикой?</b>

    Напишите несколькими предложениями. Автор не узнает, кто написал.
practice-report-reported = Спасибо. Это посмотрит тот, кто не автор и не работает с ней вместе.
practice-report-already = Вы уже сообщили об этом; это рассматривают.
practice-report-gone = Её больше нет в библиотеке.
practice-library-title = <b>Практики</b> · { $count }
practice-library-about = То, что сработало на одном пункте пропуска, в одном приюте, в одном селе и может пригодиться Вам.
practice-library-empty = В библиотеке пока пусто. Ваша практика может стать первой.
practice-library-order-newest = Новые
practice-library-order-useful = Самые полезные
practice-library-order-tried = Испытанные
practice-library-by-topic = По теме
practice-library-by-sector = По сфере
practice-library-by-country = По стране
practice-library-search = Искать по словам
practice-library-search-again = Другие слова
practice-library-saved = Сохранённое · { $count }
practice-library-mine = Мои тексты
practice-library-share = Поделиться практикой
practice-library-back = Библиотека
practice-library-missing =
    { $count ->
        [one] { $count } текст ждёт русского
        [few] { $count } текста ждут русского
       *[many] { $count } текстов ждут русского
    }
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Практики, сначала новые</b>
practice-library-list-useful = <b>Практики, сначала самые полезные</b>
practice-library-list-tried = <b>Практики, которые уже испытали</b>
practice-library-list-saved = <b>Что Вы сохранили</b>
practice-library-list-words = <b>Найденные практики</b>
practice-library-list-missing =
    <b>Эти тексты читают многие, а на Вашем языке их нет</b>

    Откройте текст и нажмите «+ Перевести».
practice-library-none-newest = Здесь пока ничего нет.
practice-library-none-useful = Здесь пока ничего нет.
practice-library-none-tried = Пока никто не рассказал, как испытала практику. Будьте первой: под каждой есть «Мы это испытали».
practice-library-none-saved = Вы пока ничего не сохранили. Под каждой практикой есть «Сохранить».
practice-library-none-words = По этим словам ничего не нашлось. Попробуйте меньше слов или другие, на любом из наших языков.
practice-library-none-missing = Сейчас ничто не ждёт Вашего языка. Спасибо.
practice-library-pick-topic = Какая тема?
practice-library-pick-sector = Какая сфера работы?
practice-library-pick-country = Какая страна?
practice-library-any-topic = Любая тема
practice-library-any-sector = Любая сфера
practice-library-any-country = Любая страна
librarysearch-ask-words =
    <b>Что Вы ищете?</b>

    Несколько слов на любом из наших языков, например: <i>графики для матерей</i>.
practice-ask-language =
    <b>На каком языке Вы будете писать?</b>

    Пишите на том, на котором Вам легче всего.
practice-ask-title =
    <b>Как называется Ваша практика?</b>

    Одна строка, по которой её узнает коллега, например: <i>Час помощи мелким торговкам раз в неделю</i>.
practice-ask-problem =
    <b>В чём была проблема?</b>

    Что не получалось и для кого? Пожалуйста, без имён и номеров других людей. Длинный текст можно прислать несколькими сообщениями.
practice-ask-done =
    <b>Что Вы сделали?</b>

    По шагам, как рассказали бы коллеге.
practice-ask-result =
    <b>Что из этого вышло?</b>

    Что изменилось? И что не получилось.
practice-ask-repeat =
    <b>Как это повторить другим?</b>

    Что нужно: люди, время, деньги, чьё разрешение? С чего начать?
practice-ask-topics =
    <b>О чём это?</b>

    До трёх тем, чтобы её нашли.
practice-ask-named =
    <b>Как читателям показать, чей это текст?</b>

    С Вашим именем: <i>{ $named }</i>
    Без него: <i>{ $unnamed }</i>

    Тот, кто проверяет текст, видит Ваше имя в любом случае. Это можно изменить когда угодно.
practice-ask-stays = <b>Если Вы однажды покинете сеть: может ли этот текст остаться в библиотеке без Вашего имени?</b>
staying-yes = Да, может остаться
staying-no = Нет, тогда удалить
practice-ask-file =
    <b>Есть ли файл, картинка или ссылка в помощь?</b>

    Бланк, план, листовка, до 20 МБ. Читатели получат его, только если попросят. Внутри файла может стоять Ваше имя: проверьте, если не хотите его называть.
trial-ask-place =
    <b>Где Вы это испытали?</b>

    Одна строка: какой пост, отдел, село.
trial-ask-went =
    <b>Как всё прошло?</b>

    Что получилось, а что нет?
trial-ask-changed =
    <b>Что Вы сделали иначе?</b>

    Если что-то изменили.
translation-ask = { $part }: перевод (язык: { $language }). В тексте сказано:
practice-preview = Так это увидят читатели.
practice-preview-translation = Перевод, язык: { $language }
practice-send = Отправить на проверку
practice-change = Изменить
practice-which-field = Что Вы хотите изменить?
practice-back-to-preview = К просмотру
practice-field-language = Язык
practice-field-title = Название
practice-field-problem = Проблема
practice-field-done = Что мы сделали
practice-field-result = Что получилось
practice-field-repeat = Как это повторить
practice-field-topics = Темы
practice-field-named = Моё имя под текстом
practice-field-stays = Если я уйду
practice-field-file = Файл или ссылка
practice-field-place = Где
practice-field-went = Как всё прошло
practice-field-changed = Что мы изменили
practice-personal = Похоже на чей-то телефон, номер документа или адрес. Если это данные другого человека, уберите их, пожалуйста:
practice-near = В библиотеке уже есть почти такая же практика: «{ $title }». Может быть, лучше рассказать там, как Вы её испытали?
practice-near-own = Вы уже прислали почти такой же текст: «{ $title }». Его читают.
practice-peek = Посмотреть её
practice-to-text = Вернуться к тексту
practice-send-anyway = Отправить как есть
practice-sending-sent = <b>Спасибо.</b> Координатор прочитает это, обычно за два дня. Здесь придёт ответ; до тех пор текст ещё можно изменить.
practice-sending-unchanged = Текст такой же, как раньше, проверять нечего. Имя и другие настройки изменены сразу.
practice-sending-taken = Это уже кто-то переводит, или перевод уже есть. Спасибо.
practice-sending-gone = Этой практики больше нет в библиотеке.
practice-sending-too-many = За час Вы прислали { $most } текстов, и каждый читают внимательно. Следующий можно отправить после: { $when }. Он сохранён.
practice-unfinished = У Вас есть незаконченный текст. Продолжите его или сначала удалите.
practice-left = Ваши ответы сохранены. Продолжить можно когда угодно.
