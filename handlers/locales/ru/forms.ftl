form-progress = <i>Вопрос { $number } из { $total }</i>
form-now = Сейчас: <b>{ $value }</b>
form-agree = Согласна
form-agreed = Согласие дано
form-yes-words = да согласна согласен
form-skip = Пропустить
form-skip-rest = Пропустить остальное
form-keep = Оставить
form-next = Продолжить ›
form-clear = Оставить пустым
form-cancel = Отменить
form-resume = Продолжить с того же места
form-discard = Удалить мои ответы
form-discarded = Ваши ответы удалены.
form-aside =
    Ваши ответы сохранены.

    Вы можете продолжить в любое время.
form-was-set-aside = Вы отложили эту анкету. Ваши ответы сохранены.
form-closed = Этот вопрос уже закрыт.
form-none-open = Сейчас нет открытого вопроса.
form-nothing-to-cancel = Отменять нечего.
form-welcome-back = С возвращением. Вы остановились здесь.
form-needed = Без этого ответа нельзя продолжить.
form-other-question = Сейчас мы на этом вопросе.
form-text-only = Пожалуйста, ответьте словами: картинку, стикер или голосовое сообщение здесь принять нельзя.
form-letters-needed = Пожалуйста, напишите буквами.
form-too-long = Знаков в тексте: { $length }, а помещается { $most }. Пожалуйста, пришлите текст короче.
form-choose-one = Пожалуйста, выберите из списка или напишите название.
form-choose-some = Такой темы я не знаю. Пожалуйста, выберите из списка.
form-too-many = Можно выбрать не больше { $most }. Сначала снимите одну отметку.
form-press-agree = Чтобы продолжить, нажмите «Согласна».
form-review-buttons = Проверьте ответы: нажмите строку, чтобы изменить её, или отправьте всё.
form-ticked = ✓ { $name }
