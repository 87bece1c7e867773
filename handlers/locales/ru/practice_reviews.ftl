practice-own-list = <b>Что Вы прислали</b>
practice-own-none = Вы пока ничего не прислали.
practice-own-line =
    { $state ->
        [approved] ✓
        [changes_requested] !
        [correction_proposed] !
        [rejected] ×
       *[pending] …
    } { $kind ->
        [translation] ⇄ { $title }
        [trial] ↻ { $title }
       *[practice] { $title }
    }
practice-own-is-pending = Ждёт, когда прочитает координатор.
practice-own-is-changes_requested = Пожалуйста, кое-что измените и отправьте снова.
practice-own-is-correction_proposed = Проверяющая предлагает правку. Если Вы согласны, текст принят.
practice-own-is-approved = Принято. Читатели могут это найти. Спасибо.
practice-own-is-rejected = В этот раз не принято. Можно изменить и отправить снова.
practice-own-is-removed = Убрано из библиотеки. Можно изменить и отправить снова.
practice-own-is-superseded = Есть Ваш более новый текст.
practice-own-is-withdrawn = Вы забрали его.
practice-own-is-proposal = Правка, которую Вам предлагают.
practice-own-is-proposal_declined = Вы оставили текст как был.
practice-own-comment = От проверяющей
practice-own-accepted-stays = Пока новый текст не принят, у читателей остаётся прежний.
practice-own-offer = Что предлагает проверяющая: зачёркнутое уходит, жирное добавлено:
practice-own-open = Открыть
practice-own-agree = Я согласна
practice-own-refuse = Оставить как было
practice-own-change = Изменить и отправить
practice-own-take-back = Забрать текст
practice-own-yes-take-back = Да, забрать
practice-own-sure-take-back = Забрать этот текст? Его больше никто не прочтёт.
practice-own-remove = Убрать из библиотеки
practice-own-yes-remove = Да, удалить
practice-own-sure-remove = Удалить эту практику с переводами и рассказами тех, кто её испытал? Вернуть её будет нельзя.
practice-own-hide-name = Скрыть моё имя
practice-own-show-name = Показать моё имя
practice-own-name-hidden = Ваше имя теперь скрыто.
practice-own-name-shown = Ваше имя теперь видно.
practice-own-notice-done = Готово.
practice-own-notice-unchanged = Так уже было.
practice-own-notice-gone = Этого текста больше нет.
practice-own-answer-approved = Спасибо. Текст принят с этой правкой.
practice-own-answer-pending = Спасибо. Теперь текст посмотрит другая проверяющая.
practice-own-answer-declined = Остаётся, как Вы написали; его прочтут снова.
practice-own-answer-already = Это уже решено.
practice-own-answer-gone = Этого текста больше нет.
practice-own-news-stop = Не писать о читателях
practice-own-news-start = Раз в неделю о читателях
practice-own-news-on = Раз в неделю придёт весть о читателях.
practice-own-news-off = О читателях больше не пишем. Включить снова можно здесь.
news-title = Ваши практики на этой неделе
news-useful =
    { $count ->
        [one] Полезными их назвала { $count } коллега.
        [few] Полезными их назвали { $count } коллеги.
       *[many] Полезными их назвали { $count } коллег.
    }
news-tried = Испытано: «{ $title }». { $who }
news-read = Прочитать, как прошло
review-text-practice = Практика, язык: { $language }
review-text-translation = Перевод, язык: { $language }; курсивом текст автора
review-text-trial = Как испытали практику, язык: { $language }
review-changes-marked = Изменения: зачёркнутого больше нет, жирное новое.
review-trial-of = О практике: { $title }
review-correct = Предложить правку
review-which-field = Какую часть сократить или поправить? Автора спросят, согласна ли она.
reviewfix-ask = { $part }: напишите, как должно быть. Сейчас там:
practiceout-ask-reason =
    <b>Почему её убрать из библиотеки?</b>

    Автор получит причину как есть, без Вашего имени.
correction-notice-proposed = Её спросят, согласна ли она.
correction-notice-unchanged = Ничего не изменено.
removal-notice-removed = Убрано из библиотеки; автор получит причину.
report-title = Жалоба на практику
report-dismiss = Оставить практику как есть
numbers-button = Практики в цифрах
numbers-title = Практики в цифрах
numbers-line = практик { $practices } · прочитано { $read } · полезно { $useful } · испытано { $tried }
numbers-none = В библиотеке пока пусто.
numbers-small = Числа меньше пяти не показаны: по ним можно узнать человека.
numbers-picture = Картинкой
numbers-table = Таблицей
numbers-book-pdf = Книга, PDF
numbers-book-md = Книга, простой текст
numbers-book-about = Практик в этой книге: { $count }. Имён в ней нет.
numbers-column-practices = Практики
numbers-column-read = Прочитали
numbers-column-useful = Нашли полезным
numbers-column-tried = Испытали
book-title = { $network }: практики, которые сработали
book-about = Ими поделились и их проверили женщины-профессионалы Центральной Азии; без имён. Копируйте и передавайте дальше.
book-left-out = Некоторые знаки этого текста, например эмодзи, здесь показать нельзя: они пропущены.
review-unnamed = Читатели не видят её имени.
review-correction-proposed = Предложено исправление; решает автор.
report-was-upheld = Спасибо за сообщение. Оно верно, и практики больше нет в библиотеке.
report-was-dismissed = Спасибо за сообщение. Его внимательно прочли; практика остаётся в библиотеке.
removal-notice-already = Это уже решено.
removal-notice-not-allowed = Это решаете не Вы.
removal-notice-gone = Этого больше нет.
