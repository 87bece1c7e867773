practice-own-list = <b>Мои тексты</b>
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
practice-own-is-pending = Текст проверяет координатор.
practice-own-is-changes_requested = Пожалуйста, кое-что измените и отправьте снова.
practice-own-is-correction_proposed = Проверяющая предлагает правку. Когда Вы согласитесь, текст будет одобрен.
practice-own-is-approved = Одобрено. Читательницы могут это найти. Спасибо.
practice-own-is-rejected = В этот раз не одобрено. Можно изменить и отправить снова.
practice-own-is-removed = Убрано из библиотеки. Можно изменить и отправить снова.
practice-own-is-superseded = Вы отправили более новый текст.
practice-own-is-withdrawn = Вы отозвали его.
practice-own-is-proposal = Правка, которую нужно проверить Вам.
practice-own-is-proposal_declined = Вы оставили текст как был.
practice-own-comment = От проверяющей
practice-own-accepted-stays = Пока новый текст не одобрен, читательницы видят прежний.
practice-own-offer = Предложение проверяющей. Зачёркнутое удалено, выделенное жирным добавлено:
practice-own-open = Открыть
practice-own-agree = Я согласна
practice-own-refuse = Оставить мой текст
practice-own-change = Изменить и отправить
practice-own-take-back = Отозвать
practice-own-yes-take-back = Да, отозвать
practice-own-sure-take-back = Отозвать этот текст? Проверять его никто не будет.
practice-own-remove = Удалить из библиотеки
practice-own-yes-remove = Да, удалить
practice-own-sure-remove = Удалить эту практику вместе с переводами и рассказами коллег, которые её применили? Восстановить её будет нельзя.
practice-own-hide-name = Скрыть моё имя
practice-own-show-name = Показать моё имя
practice-own-name-hidden = Ваше имя теперь скрыто.
practice-own-name-shown = Ваше имя теперь видно.
practice-own-notice-done = Готово.
practice-own-notice-unchanged = Ничего не изменилось.
practice-own-notice-gone = Этот текст больше недоступен.
practice-own-answer-approved = Спасибо. Текст одобрен с этой правкой.
practice-own-answer-pending = Спасибо. Теперь его прочтёт другая проверяющая.
practice-own-answer-declined = Текст остаётся таким, как Вы написали. Его проверят снова.
practice-own-answer-already = Это уже решено.
practice-own-answer-gone = Этот текст больше недоступен.
practice-own-news-stop = Не получать новости
practice-own-news-start = Новости раз в неделю
practice-own-news-on = Раз в неделю Вы будете узнавать о своих читательницах.
practice-own-news-off = Новостей о читательницах больше не будет. Включить их снова можно здесь.
readers-title = Ваши лучшие практики на этой неделе
readers-useful =
    { $count ->
        [one] Полезными их назвала { $count } коллега.
        [few] Полезными их назвали { $count } коллеги.
       *[many] Полезными их назвали { $count } коллег.
    }
readers-tried = Применили: «{ $title }». { $who }
readers-read = Прочитать, как прошло
review-text-practice = Практика, язык: { $language }
review-text-translation = Перевод, язык: { $language }; курсивом текст автора
review-text-trial = Опыт применения практики, язык: { $language }
review-changes-marked = Изменения с тех пор: зачёркнутое удалено, выделенное жирным добавлено.
review-trial-of = О практике: { $title }
review-correct = Предложить правку
review-which-field = Какую часть Вы хотите сократить или исправить? Автора спросят, согласна ли она.
reviewfix-ask = { $part }: напишите, пожалуйста, как должно быть. Текущий текст:
practiceout-ask-reason =
    <b>Почему её нужно убрать из библиотеки?</b>

    Автор получит причину слово в слово, без Вашего имени.
correction-notice-proposed = Автора спросят, согласна ли она.
correction-notice-unchanged = Ничего не изменилось.
removal-notice-removed = Убрано из библиотеки. Автор получит Вашу причину.
numbers-button = Статистика
numbers-title = Лучшие практики: статистика
numbers-line = практик { $practices } · прочитано { $read } · полезно { $useful } · применили { $tried }
numbers-none = В библиотеке пока пусто.
numbers-small = Числа меньше пяти не показаны, остальные округлены вниз: по ним можно узнать человека.
numbers-picture = Картинкой
numbers-table = Таблицей
numbers-book-pdf = Книга, PDF
numbers-book-md = Книга, текст
numbers-book-about = Лучших практик в этой книге: { $count }. Имён в ней нет.
numbers-column-practices = Практики
numbers-column-read = Прочитали
numbers-column-useful = Нашли полезным
numbers-column-tried = Применили
book-title = { $network }: лучшие практики
book-about = Написали и проверили женщины-профессионалы Центральной Азии, без имён. Копируйте и передавайте дальше.
book-left-out = Некоторые знаки этого текста, например эмодзи, здесь показать нельзя. Они пропущены.
review-unnamed = Читательницы не видят её имени.
review-correction-proposed = Предложена правка. Решает автор.
removal-notice-already = Это уже решено.
removal-notice-not-allowed = Вы не можете это решить.
removal-notice-gone = Это больше недоступно.
