practice-part-title = Название
practice-part-problem = Проблема
practice-part-done = Что мы сделали
practice-part-result = Результат
practice-part-repeat = Как это повторить
practice-part-place = Где
practice-part-went = Как всё прошло
practice-part-changed = Что мы изменили
practice-topics = Темы: { $topics }
practice-has-file = Файл: { $name }
practice-is-original = Текст автора, язык: { $language }.
practice-is-translation = Перевод, язык: { $language }. Язык автора: { $original }.
practice-is-outdated = Перевод прежней версии, язык: { $language }. Язык автора: { $original }.
practice-checked-by = Проверила: { $name }.
practice-checked = Проверено координатором.
practice-count-useful = полезно: { $count }
practice-count-tried = применили: { $count }
practice-tried-by = Что говорят коллеги, которые это применили
practice-part-before = ‹ Часть { $number } из { $total }
practice-part-after = Часть { $number } из { $total } ›
practice-how = Как повторить
practice-tried = Применили · { $count }
practice-useful = Полезно
practice-useful-on = ✓ Полезно
practice-save = Сохранить
practice-saved-on = ✓ Сохранено
practice-try = Мы это применили
practice-ask-author = Спросить автора
practice-more = Ещё ›
practice-mine = Мои тексты
practice-languages = Языки, перевод
practice-get-file = Прислать мне файл
practice-link = Ссылка для коллеги
practice-link-about =
    Отправьте эту ссылку коллеге. Участнице она откроет лучшую практику. Остальные увидят короткий рассказ о сети.

    { $link }
practice-link-stranger = Коллега хотела показать Вам лучшую практику из сети { $network } — профессиональной сети женщин Центральной Азии. Вы сможете её открыть, когда станете участницей.
practice-take-out = Убрать из библиотеки
practice-read-in = Читать: { $language }
practice-translate = + Перевести: { $language }
practice-languages-about = Прочитайте на другом языке или добавьте перевод, которого нет. Сначала его проверит координатор.
practice-read = Прочитать
practice-gone = Этой лучшей практики больше нет в библиотеке.
practice-gone-short = Её больше нет в библиотеке.
practice-useful-thanks = Спасибо. Автор узнает об этом, без Вашего имени.
practice-useful-off = Отметка снята.
practice-saved-thanks = Сохранено. Вы найдёте её в библиотеке, в разделе «Сохранённое».
practice-saved-off = Больше не сохранена.
practice-own = Это Ваша практика.
practice-file-of = Файл: { $title }
practice-file-gone = В Телеграме этого файла больше нет.
practice-library-title = <b>Лучшие практики</b> · { $count }
practice-library-about = То, что помогло на пункте пропуска, в кризисном центре или в селе и может пригодиться Вам.
practice-library-empty = В библиотеке пока пусто. Ваша практика может стать первой.
practice-library-order-newest = Новые
practice-library-order-useful = Полезные
practice-library-order-tried = Применённые
practice-library-by-topic = По теме
practice-library-by-sector = По сфере
practice-library-by-country = По стране
practice-library-search = Искать по словам
practice-library-search-again = Другие слова
practice-library-saved = Сохранённое · { $count }
practice-library-mine = Мои тексты
practice-library-share = Поделиться
practice-library-back = Библиотека
practice-library-missing = Ещё нет на русском: { $count }
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Лучшие практики, сначала новые</b>
practice-library-list-useful = <b>Лучшие практики, сначала самые полезные</b>
practice-library-list-tried = <b>Лучшие практики, которые коллеги уже применили</b>
practice-library-list-saved = <b>Сохранённое</b>
practice-library-list-words = <b>Найденные лучшие практики</b>
practice-library-list-missing =
    <b>Популярные лучшие практики, которых ещё нет на Вашем языке</b>

    Откройте любую и нажмите «+ Перевести».
practice-library-none-newest = Здесь пока ничего нет.
practice-library-none-useful = Здесь пока ничего нет.
practice-library-none-tried = Пока никто не рассказал, как применила практику. Вы можете быть первой: нажмите «Мы это применили» под практикой.
practice-library-none-saved = Вы пока ничего не сохранили. Нажмите «Сохранить» под практикой.
practice-library-none-words = По этим словам ничего не нашлось. Попробуйте меньше слов или другие, на любом из наших языков.
practice-library-none-missing = Сейчас переводить на Ваш язык нечего. Спасибо.
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

    Выберите тот, на котором Вам легче всего.
practice-ask-title =
    <b>Как называется Ваша практика?</b>

    Одна строка, по которой коллега поймёт, о чём она, например: <i>Еженедельная консультация для мелких предпринимательниц</i>.
practice-ask-problem =
    <b>В чём была проблема?</b>

    Что не получалось и у кого? Пожалуйста, не пишите имён и номеров других людей. Длинный текст можно отправить несколькими сообщениями.
practice-ask-done =
    <b>Что Вы сделали?</b>

    По шагам, как рассказали бы коллеге.
practice-ask-result =
    <b>Какой получился результат?</b>

    Что теперь по-другому? Напишите и о том, что не получилось.
practice-ask-repeat =
    <b>Как это могут повторить другие?</b>

    Что нужно: люди, время, деньги, разрешение? С чего начать?
practice-ask-topics =
    <b>О чём это?</b>

    Выберите до трёх тем, чтобы коллеги нашли текст.
practice-ask-named =
    <b>Показать читательницам Ваше имя?</b>

    С Вашим именем: <i>{ $named }</i>
    Без него: <i>{ $unnamed }</i>

    В небольшой стране или сфере коллеги всё же могут догадаться, кто Вы. Проверяющая видит Ваше имя в любом случае. Это можно изменить когда угодно.
practice-ask-stays = <b>Если Вы когда-нибудь покинете сеть, может ли этот текст остаться в библиотеке без Вашего имени?</b>
staying-yes = Да, оставить
staying-no = Нет, удалить
practice-ask-file =
    <b>Есть ли полезный файл, картинка или ссылка?</b>

    Бланк, план, листовка, до 20 МБ. Читательницы получат файл, только если попросят. Внутри файла может стоять Ваше имя: сначала проверьте, если не хотите его называть.
trial-ask-place =
    <b>Где Вы это применили?</b>

    Одна строка: какой пост, отдел или село.
trial-ask-went =
    <b>Как всё прошло?</b>

    Что получилось, а что нет?
trial-ask-changed =
    <b>Что Вы сделали иначе?</b>

    Этот вопрос можно пропустить.
translation-ask = { $part }: переведите, пожалуйста (язык: { $language }). Текст автора:
practice-preview = Так это увидят читательницы.
practice-preview-translation = Перевод, язык: { $language }
practice-send = Отправить на проверку
practice-change = Изменить
practice-which-field = Что Вы хотите изменить?
practice-back-to-preview = Назад к просмотру
practice-field-language = Язык
practice-field-title = Название
practice-field-problem = Проблема
practice-field-done = Что мы сделали
practice-field-result = Результат
practice-field-repeat = Как это повторить
practice-field-topics = Темы
practice-field-named = Моё имя
practice-field-stays = Если я уйду
practice-field-file = Файл или ссылка
practice-field-place = Где
practice-field-went = Как всё прошло
practice-field-changed = Что мы изменили
practice-personal = Похоже на чей-то телефон, номер документа или адрес. Если это данные другого человека, уберите их, пожалуйста:
practice-near = В библиотеке уже есть очень похожая практика: «{ $title }». Может быть, лучше добавить там, как это сработало у Вас?
practice-near-own = Вы уже отправили очень похожий текст: «{ $title }». Он на проверке.
practice-peek = Прочитать
practice-to-text = Вернуться к тексту
practice-send-anyway = Отправить как есть
practice-sending-sent = <b>Спасибо.</b> Координатор проверит текст, обычно в течение двух дней. Ответ придёт сюда. До тех пор текст ещё можно изменить.
practice-sending-unchanged = Текст не изменился, проверять нечего. Имя и другие настройки сохранены.
practice-sending-taken = Это уже кто-то переводит, или перевод уже есть. Спасибо.
practice-sending-gone = Этой лучшей практики больше нет в библиотеке.
practice-sending-too-many = За час Вы отправили { $most } текстов, и каждый читают внимательно. Ваш текст сохранён. Отправить его можно позже. Когда: { $when }.
practice-unfinished = У Вас есть незаконченный текст. Продолжите его или сначала удалите.
practice-left = Ваши ответы сохранены. Продолжить можно когда угодно.
practice-link-share = Отправить коллеге
practice-link-copy = Скопировать ссылку
practice-preview-language = Язык текста: { $language }. Его можно изменить ниже.
