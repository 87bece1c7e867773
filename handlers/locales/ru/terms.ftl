dialogue-button = Диалог
dialogue-title = <b>Диалог женщин Центральной Азии</b>
dialogue-about = Каждый год председательствует другая страна. Здесь видно, чему посвящён год и что дали прошлые годы.
dialogue-no-year = Председательство пока не внесено.
dialogue-year = Текущий год
dialogue-past = Прошлые годы
year-name = { $span } · { $country }
year-title = <b>{ $name }</b>
year-chair = <b>Председательство:</b> { $country }
year-days = { $start } – { $end }
year-persons = <b>От председательства:</b> { $names }
year-not-begun = Это председательство ещё не началось.
year-late = Последний день прошёл. Председательство продолжается до передачи.
year-next = <b>Следующее председательство:</b> { $country }
year-no-priorities = Приоритеты этого года пока не приняты.
year-showcase =
    <b>Витрина:</b> { $shown ->
        [0] проектов нет
        [one] { $shown } проект
        [few] { $shown } проекта
        [many] { $shown } проектов
       *[other] { $shown } проектов
    }{ $countries ->
        [0] {""}
        [one] {" "}из { $countries } страны
        [few] {" "}из { $countries } стран
        [many] {" "}из { $countries } стран
       *[other] {" "}из { $countries } стран
    }
year-repeated =
    Повторено { $times ->
        [one] { $times } раз
        [few] { $times } раза
        [many] { $times } раз
       *[other] { $times } раз
    }, в { $countries ->
        [one] { $countries } стране
        [few] { $countries } странах
        [many] { $countries } странах
       *[other] { $countries } странах
    }
themes-priority = Приоритеты
themes-track = Тематические направления
themes-head = <b>{ $name }</b>
themes-none = Пока ничего нет.
theme-line = { $number }. { $title }
theme-sentence = <i>{ $text }</i>
theme-is-priority = Приоритет { $number }: { $title }
theme-is-track = Направление { $number }: { $title }
theme-of-priority = <b>Приоритет года:</b> { $title }
theme-of-track = <b>Тематическое направление:</b> { $title }
theme-tied = — { $title }
theme-tied-more = и ещё: { $count }
theme-tied-nothing = К нему пока ничего не относится.
theme-gone = Этого приоритета или направления больше нет.
theme-choose = Приоритеты и направления
tied-event = <b>Мероприятия</b>
tied-practice = <b>Лучшие практики</b>
past-title = <b>Прошлые годы</b>
past-none = Завершённых лет пока нет.
tie-title = <b>{ $title }</b>
tie-about = К каким приоритетам и направлениям года это относится? Нажмите, чтобы отметить или снять отметку. Не больше: { $most }.
tie-no-themes = У этого года пока нет приоритетов и направлений.
tie-tied = Отмечено.
tie-untied = Отметка снята.
tie-unchanged = Ничего не изменилось.
tie-too-many = Сначала снимите одну отметку.
tie-over = Тот год завершён. То, что к нему относится, больше не меняется.
tie-not-allowed = Вы не можете отнести это к приоритету или направлению, или текущего года нет.
tied-plan-item = <b>Пункты плана действий</b>
tied-decision = <b>Решения и рекомендации</b>
dialogue-plan = План действий
dialogue-board = Доска сотрудничества
tied-project = <b>Проекты</b>
becomes-goes-on = продолжается
becomes-closed = закрыто
becomes-given = передаётся
becomes-give = Передать кому-то…
chairanswer-ask-text =
    <b>Ваш ответ</b>

    Его прочтут те, кто председательствует, с Вашим именем и страной.
chairletter-ask-text =
    <b>Что написать контактным лицам всех стран?</b>

    Каждая сможет ответить Вам здесь. Пожалуйста, не пишите ничего служебного или секретного.
handover-is-open = готовится
handover-is-sent = ждёт нового председательства
handover-is-confirmed = подтверждена
handover-notice-decided = Записано.
handover-notice-sent = Список у нового председательства. Пока он не подтверждён, права остаются у Вас.
handover-notice-taken-back = Список снова у Вас.
handover-notice-returned = Список с Вашим примечанием возвращён уходящему председательству.
handover-notice-confirmed = Подтверждено. Председательство передано.
handover-notice-unchanged = Ничего не изменилось.
handover-notice-not-open = Это уже не открыто.
handover-notice-not-possible = Здесь такое решение невозможно.
handover-notice-not-a-getter = Ей это передать нельзя. Выберите ту, у кого есть на это право: координатора, администратора или представительницу следующего председательства; для проверки – ту, кто может её решить.
handover-notice-already-sent = Список у нового председательства. Чтобы изменить его, сначала верните его себе.
handover-notice-undecided = Что-то ещё не решено или открыто позже. Сначала об этом решает уходящее председательство.
handover-notice-changed = Список с тех пор изменился. Пожалуйста, прочтите его ещё раз.
handover-notice-no-successor = Следующее председательство ещё не внесено, или его никто не представляет. Его вносит администратор.
handover-notice-not-sent = Список ещё не готов. Над ним работает уходящее председательство.
handover-notice-not-allowed = Передача касается двух председательств. Сейчас Вы не представляете ни одного из них.
handoverreturn-ask-note =
    <b>Что изменить в списке?</b>

    Ваши слова прочтёт уходящее председательство.
item-event = Мероприятие
item-review = Проверка
letter-notice-sent = Отправлено. Ответы придут сюда.
letter-notice-answered = Отправлено председательству.
letter-notice-too-many = На сегодня это всё. Написать снова можно завтра; Ваш текст сохранён.
letter-notice-nobody = Ни у одной страны пока нет контактного лица. Это координаторы; администратор может назначить и других.
letter-notice-gone = На это письмо уже нельзя ответить, или оно написано не Вам.
letter-notice-not-allowed = Писать всем контактным лицам могут только те, кто сейчас председательствует.
meeting-opening = Открытие
meeting-forum = Региональный форум
meeting-closing = Закрытие
meeting-line = { $meeting } · { $day } · { $title }
meeting-cancelled = { $meeting } · { $day } · { $title } (отменено)
meeting-call = Созвать: { $meeting }
meeting-already = Эта встреча уже созвана.
meetings-title = <b>Встречи года</b>
meetings-about = Встреча – это мероприятие для всех. Вы её готовите, и до рассылки участницам её одобряет администратор.
priorities-notice-proposed = Предложено. Вам сообщат, когда приоритеты будут приняты.
priorities-notice-withdrawn = Приоритеты снова можно менять.
priorities-notice-adopted = Приоритеты этого года уже приняты.
priorities-notice-too-few = Нужно не меньше трёх приоритетов.
priorities-notice-under-review = Приоритеты уже ждут принятия.
priorities-notice-unchanged = Ничего не изменилось.
priorities-notice-not-allowed = Это может только председательство текущего года.
priorities-about = Председательство предлагает от { $least } до { $most } приоритетов, каждый с одним предложением, на возможно большем числе языков. После проверки они принимаются, и их видят все.
priorities-adopted = Приняты. Можно добавить недостающие языки; слова исправляет только администратор.
priorities-proposed = <i>Ждут принятия.</i>
priorities-propose = Предложить к принятию
priorities-revise = Изменить предложение
priorities-decided-adopted = Приоритеты года приняты. Их видят все: /year.
priorities-decided-returned = Приоритеты возвращены Вам: { $reason }
priority-in = <b>{ $number }.</b> { $language }: <b>{ $title }</b>
term-ask-country = <b>Какая страна председательствует?</b>
term-ask-starts =
    <b>В какой день начинается председательство?</b>

    Например: 1 января 2027.
term-ask-ends =
    <b>Какой день последний?</b>

    Права остаются у председательства до передачи.
term-field-country = Страна
term-field-starts = Первый день
term-field-ends = Последний день
term-is-planned = впереди
term-is-current = сейчас
term-is-past = завершено
term-done = Сохранено.
term-unchanged = Ничего не изменилось.
term-overlaps = Эти дни уже относятся к другому председательству.
term-overlaps-with = Эти дни относятся к другому председательству: { $name }, { $start } – { $end }. Измените первый или последний день.
term-backwards = Последний день раньше первого.
term-too-long = Председательство длится не больше трёх лет.
term-begun = Это председательство уже началось. Страна и первый день не меняются; завершённое не меняется вовсе.
term-before-current = Новое председательство начинается после текущего.
term-not-a-country = Должна остаться хотя бы одна страна, и каждая должна быть известна сети.
term-not-a-member = Сейчас она не участница.
term-too-many = Это председательство уже представляют пять человек.
term-chairs-now = Эта страна сейчас председательствует. Сначала передайте председательство, затем страна может выйти.
term-gone = Этого председательства больше нет.
term-not-allowed = Это могут только администраторы.
term-line = { $name } · { $state }
term-state = <b>Состояние:</b> { $state }
term-nobody = Его пока никто не представляет.
term-about = Представители получают права председательства с передачей, не раньше. Самое первое председательство начинается в свой первый день.
term-new = Новое председательство
term-change = Изменить
term-add-person = Добавить
term-remove-person = Снять: { $name }
term-delete = Удалить…
term-delete-sure = <b>Удалить это председательство?</b> { $name }. Удалятся и его приоритеты и представители.
term-delete-yes = Да, удалить
term-deleted = Удалено.
term-review = <b>Всё верно?</b>
term-is-over = Эти дни уже прошли. Год будет внесён как прошлый, прав он никому не даёт.
term-has-come = Первый день уже наступил. Если сейчас нет председательства, это начнётся сразу, и его представители получат права.
term-enter-past = Внести как прошлый год
term-past-year = Внесено как прошлый год. Прав он никому не даёт.
term-days-over = Последний день уже прошёл. Это председательство может закончиться не раньше сегодняшнего дня. Прошлый год вносится кнопкой «Новое председательство».
term-day-range = Укажите день между { $first } и { $last } годом.
terms-button = Сроки и очерёдность
terms-title = <b>Председательства</b>
terms-none = Пока ничего не внесено. Можно внести и прошлые годы.
termlength-ask-months =
    <b>Сколько месяцев длится председательство?</b>

    Число от 1 до 36. Уже внесённые не меняются.
theme-add-priority = Добавить приоритет
theme-add-track = Добавить направление
theme-ask-title =
    <b>Как это называется?</b>

    Одна строка, до 80 знаков.
theme-ask-sentence =
    <b>Чего это должно достичь?</b>

    Одно предложение, до 300 знаков.
theme-field-title = Название
theme-field-sentence = Предложение
theme-notice-done = Сохранено.
theme-notice-unchanged = Ничего не изменилось.
theme-notice-too-many = Больше добавить нельзя.
theme-notice-adopted = Приоритеты приняты. Их слова не меняются; исправляет их только администратор.
theme-notice-under-review = Приоритеты ждут принятия. Чтобы изменить их, верните предложение.
theme-notice-tied = К нему что-то отнесено. Сначала снимите там отметку.
theme-notice-gone = Этого больше нет.
theme-notice-not-allowed = Это могут только председательство текущего года и администраторы.
theme-languages = Языки с ✓ уже есть. Нажмите, чтобы написать или изменить.
theme-remove = Убрать…
theme-remove-sure = <b>Убрать из года?</b> { $title }. Тексты на всех языках удалятся.
theme-remove-yes = Да, убрать
chair-empty = Это председательство больше никто не представляет: { $name }. Назначьте представителя; до тех пор о передаче решают администраторы.
desk-title = <b>Для председательства</b>
desk-about = Предложите приоритеты, созовите встречи, пишите контактным лицам, следите за опозданиями. В конце передайте всё открытое.
desk-button = Для председательства
desk-meetings = Встречи года
desk-letters = Письма контактным лицам
desk-late =
    { $count ->
        [0] Что опаздывает
       *[other] Что опаздывает · { $count }
    }
desk-handover = Передача
focal-button = Контактные лица
focal-title = <b>Контактные лица стран</b>
focal-about = Им пишет председательство. Это координаторы страны, если Вы не назначите других.
focal-line = <b>{ $country }:</b> { $names }
focal-named = Назначены администраторами.
focal-coordinators = Это координаторы страны. Та, кого Вы добавите, станет контактным лицом вместо них.
focal-add = Добавить
handover-title = <b>Передача председательства:</b> { $name }
handover-state = <b>Состояние:</b> { $state }
handover-to = <b>Новое председательство:</b> { $country }
handover-on = <b>День:</b> { $day }
handover-note = <b>Примечание нового председательства:</b> { $text }
handover-left = <b>Ещё не решено:</b> { $count }
handover-nothing = Открытого ничего нет.
handover-texts = <b>Кроме того, проверки и объявления на доске:</b> { $count }
handover-line = { $kind }: { $title } – { $decided }
handover-undecided = не решено
handover-given-to = получает: { $name }
handover-item = <b>{ $kind }:</b> { $title }
handover-due = <b>Срок:</b> { $day }
handover-now = <b>Пока:</b> { $decided }
handover-ask = Что с этим будет? Решение вступит в силу, когда новое председательство подтвердит.
item-not-given-board-entry = <i>Объявление принадлежит автору: оно остаётся или закрывается. Передать другой можно только то, что разместило само уходящее председательство. При закрытии текст сохраняется у автора; ей сообщат, и она может вернуть объявление.</i>
handover-offer = Новому председательству
handover-take-back = Вернуть список себе
handover-confirm = Подтвердить передачу…
handover-return = Вернуть с примечанием
handover-sure =
    <b>Принять председательство?</b> { $name }

    Продолжается: { $goes_on }. Закрывается: { $closed }. Передаётся: { $given }.

    Всё вступит в силу сразу, и права председательства перейдут. Это нельзя отменить.
handover-yes = Да, принять
handover-told-sent = Уходящее председательство прислало Вам список всего открытого. Пожалуйста, прочтите и подтвердите его.
handover-told-returned = Список для передачи снова у Вас. Нужно что-то решить или изменить.
handover-told-confirmed = Год передан: { $name }.
late-title = <b>Что опаздывает</b>
late-line = { $kind }: { $title } · { $day }
late-letters = <b>Неделю нет ответа на письмо:</b> { $countries }
late-nothing = Ничего не опаздывает.
letters-title = <b>Письма контактным лицам</b>
letters-about = Письмо получают контактные лица всех стран. Писем в день: не больше { $most }.
letter-line = { $day } · ответов: { $answered } из { $total }
letter-write = Написать письмо
letter-from = От председательства, { $country }, { $when }
letter-answer-of = { $name }, { $country }
letter-silent = <b>Пока нет ответа:</b> { $countries }
letter-answer = Ответить
letter-answer-again = Изменить мой ответ
order-button = Очерёдность
order-title = <b>Очерёдность председательства</b>
order-length = <b>Месяцев:</b> { $months }
order-about = ↑ ставит страну на место раньше. Перед уходом страны Вы прочитаете, что исчезнет вместе с ней; прошлые годы остаются.
order-forward = ↑ { $country }
order-in = + { $country }
order-out = – { $country }
order-leave-sure = <b>Вывести эту страну из Диалога?</b> { $country }
order-leave-terms = <b>Будущие сроки, которые удалятся вместе с приоритетами и представителями:</b> { $names }
order-leave-items = <b>Открытые пункты плана, которые перейдут к председательству:</b> { $count }
order-leave-stays = Её прошлые годы и участницы остаются. Страну потом можно принять снова, но удалённое не вернётся.
order-leave-yes = Да, вывести
order-change-length = Изменить длительность
item-plan-item = Пункт плана
item-board-entry = Объявление на доске
item-call = Конкурс проектов
handover-get-report = Отчёт документом
handover-report = Отчёт о передаче председательства: { $name }
handover-column-kind = Вид
handover-column-item = Что было открыто
handover-column-decision = Что решено
