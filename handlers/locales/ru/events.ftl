speech-en = английский
speech-ru = русский
speech-kk = казахский
speech-ky = кыргызский
speech-tg = таджикский
speech-tk = туркменский
speech-uz = узбекский
remind-1209600 = за две недели
remind-604800 = за неделю
remind-259200 = за три дня
remind-86400 = за день
remind-10800 = за три часа
remind-3600 = за час
score-5 = 5 · очень хорошо
score-4 = 4 · хорошо
score-3 = 3 · нормально
score-2 = 2 · слабо
score-1 = 1 · плохо
quote-yes = Да, можно процитировать
quote-no = Нет, только для организаторов
event-city-tashkent = Ташкент
event-city-almaty = Алматы
event-city-bishkek = Бишкек
event-city-dushanbe = Душанбе
event-city-ashgabat = Ашхабад
event-city-kabul = Кабул
event-city-moscow = Москва
event-city-berlin = Берлин
event-city-london = Лондон
event-city-new_york = Нью-Йорк
event-city-seoul = Сеул
event-title = <b>{ $title }</b>
event-description = { $text }
event-when = <b>Когда:</b> { $span } ({ $city })
event-when-hers = <b>Ваше время:</b> { $span }
event-where = <b>Где:</b> { $place }
event-speech = <b>Перевод:</b> { $languages }
event-organisers = <b>Организаторы:</b> { $names }
event-answers-until = <b>Ответьте, пожалуйста, до:</b> { $when }
event-time-hers = { $when } (Ваше время)
event-in-language = <i>Язык текста: { $language }.</i>
event-is-cancelled = <b>Мероприятие отменено.</b>
event-reason = Причина: { $reason }
event-registration-registered = <b>У Вас есть место.</b>
event-registration-offered = <b>Место оставлено за Вами до: { $when }.</b> Скажите, пожалуйста, займёте ли Вы его.
event-registration-waitlisted = <b>Вы в листе ожидания, номер { $number }.</b> Как только место освободится, Вам придёт сообщение.
event-registration-expired = За Вами было оставлено место, но Вы не заняли его вовремя.
event-registration-cancelled = Вы сообщили, что не сможете.
event-registration-revoked = Организаторам пришлось отозвать Ваше место.
event-free = Свободных мест для Вас: { $free } из { $seats }
event-full = Свободных мест сейчас нет. В листе ожидания: { $waiting }. Нажмите кнопку, чтобы записаться в него.
event-is-over = Мероприятие прошло.
event-answers-closed = Регистрация закрыта. Если это важно, напишите, пожалуйста, организаторам.
event-come = Приду
event-cannot = Не смогу
event-give-back = Отказаться от места
event-leave-queue-sure = Выйти из листа ожидания? Если Вы вернётесь позже, то окажетесь в конце.
event-give-back-sure = Отказаться от места? Его получит следующая коллега, и позже мест может не остаться.
event-take = Занять место
event-agenda = Программа
event-calendar = В календарь
event-calendar-all = Все мои — файлом
event-calendar-how = Откройте файл, чтобы добавить мероприятие в календарь телефона. Более новый файл заменит прежний.
event-calendar-updated =
    Ваш календарь: откройте файл, чтобы обновить в нём мероприятие.
    <b>{ $title }</b>
event-calendar-removed =
    Ваш календарь: откройте файл, чтобы удалить из него мероприятие.
    <b>{ $title }</b>
    Если запись останется, удалите её, пожалуйста, вручную.
event-materials = Материалы
event-evaluate = Оставить отзыв
event-manage = Для организаторов
event-open = Открыть
event-moderator = модератор: { $name }
event-session = <b>{ $hours }</b> { $title }{ $who }
event-agenda-day =
    <b>Программа · день { $day }</b>
    { $date } ({ $city })
event-agenda-empty = На этот день пока ничего нет.
event-line =
    { $state ->
        [registered] ✓ { $date } · { $title }
        [offered] ! { $date } · { $title }
        [waitlisted] … { $date } · { $title }
        [cancelled] × { $date } · { $title }
       *[none] { $date } · { $title }
    }
event-lists = <b>Мероприятия</b>
event-box-coming = Ближайшие
event-box-mine = Мои
event-box-past = Прошедшие
event-list-coming = Ближайшие мероприятия. ✓ у Вас есть место, … Вы в листе ожидания, ! за Вами оставлено место.
event-list-mine = Ваши мероприятия. ✓ у Вас есть место, … Вы в листе ожидания, ! нужен Ваш ответ.
event-list-past = Прошедшие мероприятия. Откройте мероприятие, чтобы увидеть материалы.
event-none-coming = Сейчас мероприятий не запланировано. Когда появится новое, Вам придёт сообщение.
event-none-mine = Вы пока не ответили ни на одно приглашение.
event-none-past = Прошедших мероприятий пока нет.
event-found = Мероприятия по Вашим словам: { $words }
event-found-none = Нет мероприятий с этими словами: { $words }
event-any-country = Для любой страны
event-any-sector = Для любой сферы работы
event-narrow = <b>Показать мероприятия для:</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Материалы
event-materials-none = Материалов пока нет.
event-gone = Мероприятие не найдено.
event-notice-seated = Место за Вами.
event-notice-queued = Вы в листе ожидания.
event-notice-declined = Спасибо, что сообщили.
event-notice-unchanged = Ничего не изменилось.
event-notice-closed = Регистрация закрыта.
event-notice-cancelled = Мероприятие отменено.
event-notice-not-for-her = Мероприятие не найдено.
event-notice-no-calendar = Файл для календаря можно получить, когда у Вас есть место.
event-notice-no-file = Этот файл больше недоступен.
event-notice-no-evaluation = Отзыв могут оставить только участницы, в течение месяца после мероприятия.
event-invited = <b>Мероприятие для Вас в сети { $network }</b>
event-nudge = <b>Вы придёте?</b> Ответьте, пожалуйста, до: { $when }.
event-offered = <b>Для Вас освободилось место.</b>
event-seated = <b>Организаторы предоставили Вам место.</b>
event-changed = <b>Есть изменения</b>
event-changed-time =
    <b>Время:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Теперь время указано в этом часовом поясе: { $city }.
event-changed-venue =
    <b>Место:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Программа:</b>
event-agenda-gone = − убрано, { $date }:
event-agenda-new = + новое, { $date }:
event-agenda-more = … и другое. Вся программа — в самом мероприятии.
event-changed-back = Изменения отменены, всё как прежде.
event-cancelled = <b>Мероприятие в сети { $network } отменено.</b>
event-reminder-soon = <b>Скоро начало</b>
event-reminder-today = <b>Напоминание: сегодня</b>
event-reminder-tomorrow = <b>Напоминание: завтра</b>
event-reminder-days =
    { $count ->
        [one] <b>Напоминание: через { $count } день</b>
        [few] <b>Напоминание: через { $count } дня</b>
       *[many] <b>Напоминание: через { $count } дней</b>
    }
event-materials-sent =
    Материалы этого мероприятия готовы для Вас.

    <b>{ $title }</b>
evaluation-asked =
    Спасибо, что были с нами. Как всё прошло? Отзыв займёт минуту, и Ваше имя не показывается.

    <b>{ $title }</b>
evaluation-ask-score = <b>Как прошло мероприятие в целом?</b>
evaluation-ask-useful = <b>Что было для Вас полезно?</b>
evaluation-ask-improve = <b>Что изменить в следующий раз?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Могут ли организаторы цитировать Ваши слова?</b>

    Всегда без Вашего имени.
evaluation-review =
    <b>{ $title }</b>

    Всё верно?
evaluation-quote-yes = Ваши слова можно цитировать, без Вашего имени.
evaluation-send = Отправить
evaluation-notice-thanks = Спасибо. Ваш отзыв поможет следующему мероприятию.
evaluation-notice-closed = Отзывы об этом мероприятии больше не принимаются.
evaluation-notice-shown = Организатор уже видит результаты с Вашим отзывом, поэтому изменить его больше нельзя.
evaluation-notice-not-there = Отзыв могут оставить только участницы.
event-checkin-how = У входа Вам покажут код из шести цифр. Отправьте эти цифры сюда.
event-checkin-notice-welcome = Добро пожаловать! Вы отмечены.
event-checkin-notice-already = Вы уже отмечены. Добро пожаловать.
event-checkin-notice-no-seat = У Вас нет места на этом мероприятии. Подойдите, пожалуйста, к организатору у входа.
event-checkin-notice-other-day = Это код другого дня. Спросите, пожалуйста, сегодняшний у входа.
event-checkin-notice-wrong = Код не подходит. Проверьте, пожалуйста, цифры.
event-checkin-notice-too-many = Слишком много попыток. Попробуйте через час или попросите организатора отметить Вас.
event-checkin-notice-no-day = Код действует только в дни мероприятия.
event-checkin-notice-not-yet = Этот день ещё не наступил, или у неё нет места.
event-decided-approved =
    «{ $title }»: администратор одобрил мероприятие, оно опубликовано.
event-decided-rejected =
    «{ $title }»: администратор не одобрил мероприятие. Причина: { $reason }

    Черновик сохранён. Вы можете изменить его и попросить одобрить снова.
event-notice-attended = Вы уже отметились на мероприятии, поэтому место остаётся за Вами.
event-link-with-a-seat = <b>Онлайн:</b> ссылку Вы увидите, когда у Вас будет место.
event-link-stranger = Эта ссылка ведёт на мероприятие сети { $network } — профессиональной сети женщин Центральной Азии. Оно будет ждать Вас, когда Вы станете участницей.
event-promised = Мероприятие: { $title }
event-attendees-button = Кто ещё придёт
event-attendees-about =
    <b>Кто ещё придёт?</b>

    Этот список для тех, у кого есть место и кто хочет в нём быть. Если Вы добавите себя, Вы увидите остальных, а они увидят Вас так, как Вас показывает профиль. Уйти из списка можно в любой момент; тогда Вы его тоже не увидите. Если Вы отдадите место, Вас в списке не будет.
event-attendees-join = Добавить меня в список
event-attendees-leave = Убрать меня из списка
event-attendees-joined = Вы в списке.
event-attendees-left = Вас больше нет в списке.
event-attendees-others = В списке ещё: <b>{ $count }</b>
event-attendees-empty = В списке пока больше никого нет.
event-place-with-a-seat = <b>Где:</b> место проведения Вы увидите, когда у Вас будет место.
event-place-everyone = Все, кто видит мероприятие
event-place-seats = Только те, у кого есть место
event-sessions = Сессии с местами
event-sessions-title =
    <b>Сессии с отдельными местами</b>
    Время указано местное: { $city }.
event-sessions-hint = Нажмите на сессию, чтобы занять место. Из двух сессий в одно время можно выбрать одну.
event-sessions-none = У такой сессии свои места и свой лист ожидания — для тех, у кого есть место на мероприятии. Две сессии могут идти одновременно.
event-session-seats = Занято мест: { $taken } из { $seats }
event-session-new = Новая сессия
event-session-review = <b>Создать эту сессию?</b> Она будет опубликована вместе с мероприятием, а если оно уже опубликовано — отдельно.
event-notice-needs-event = Сначала нужно место на самом мероприятии.
event-notice-overlaps = В это время у Вас место на другой сессии. Сначала освободите его.
