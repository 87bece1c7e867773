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
practice-own-answer-accepted = Спасибо. Текст принят с этой правкой.
practice-own-answer-waiting = Спасибо. Теперь текст посмотрит другая проверяющая.
practice-own-answer-refused = Остаётся, как Вы написали; его прочтут снова.
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
review-waiting =
    { $count ->
        [0] Тексты на проверку
       *[other] Тексты на проверку ({ $count })
    }
review-list =
    <b>Тексты, которые ждут Вашего чтения</b>

    ● значит, что текст у кого-то открыт.
review-none = Ничего не ждёт Вашего чтения. Спасибо.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind ->
        [translation] ⇄ { $title }
        [trial] ↻ { $title }
       *[practice] { $title }
    }
review-kind-practice = Практика, язык: { $language }
review-kind-translation = Перевод, язык: { $language }; курсивом текст автора
review-kind-trial = Как испытали практику, язык: { $language }
review-sent = Прислано: { $when }
review-others = Открыто также у: { $names }
review-changes-marked = Изменения: зачёркнутого больше нет, жирное новое.
review-trial-of = О практике: { $title }
review-is-approved = Приняла: { $by }.
review-is-changes_requested = О правке просит: { $by }.
review-is-rejected = Отклонила: { $by }.
review-is-correction_proposed = Правку предлагает: { $by }; решает автор.
review-is-proposal = Правка, которую предлагает { $by }; решает автор.
review-is-proposal_declined = Автор оставила текст как был ({ $by }).
review-is-superseded = Автор прислала новый текст ({ $by }).
review-is-withdrawn = Автор забрала текст ({ $by }).
review-accept = Принять
review-ask-change = Попросить изменить
review-correct = Предложить правку
review-decline = Отклонить
review-open = Открыть
review-all = Всё, что ждёт
review-which-field = Какую часть сократить или поправить? Автора спросят, согласна ли она.
reviewfix-ask = { $part }: напишите, как должно быть. Сейчас там:
reviewchange-ask-comment =
    <b>Что ей изменить?</b>

    Конкретно и доброжелательно; она получит это как есть, без Вашего имени.
reviewdecline-ask-reason =
    <b>Почему это не принято?</b>

    Она получит причину как есть, без Вашего имени, и сможет прислать снова.
practiceout-ask-reason =
    <b>Почему её убрать из библиотеки?</b>

    Автор получит причину как есть, без Вашего имени.
review-news-practice = Практика ждёт Вашего чтения: <b>{ $title }</b>
review-news-translation = Перевод ждёт Вашего чтения: <b>{ $title }</b>
review-news-trial = Коллега рассказывает, как испытала практику, и ждёт Вашего чтения: <b>{ $title }</b>
review-notice-accepted = Принято. Читатели уже видят.
review-notice-changes = Она получит Ваш комментарий.
review-notice-declined = Отклонено; она получит причину.
review-notice-offered = Её спросят, согласна ли она.
review-notice-waiting = Ничего не изменено.
review-notice-removed = Убрано из библиотеки; автор получит причину.
review-notice-already = Это уже решено, или автор прислала новый текст.
review-notice-not-allowed = Это решаете не Вы.
review-notice-gone = Этот текст больше не ждёт Вас.
review-late = Ждут решения больше двух дней: { $count }.
report-news = Есть то, что нужно посмотреть.
report-title = Жалоба на практику
report-open = Решите, пожалуйста.
report-closed = Это решено.
report-dismiss = Оставить практику как есть
report-gone = Это решаете не Вы, или этого больше нет.
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
