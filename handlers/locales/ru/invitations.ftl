invitation-title =
    <b>Приглашения</b>

    По каждой ссылке может зарегистрироваться одна женщина. Ссылка действует один раз и 14 дней.
invitation-none = Вы ещё не создали ни одного.
invitation-new = Новое приглашение
invitation-line = № { $number } · { $who } · { $state }
invitation-number = <b>Приглашение № { $number }</b>
invitation-facts =
    Страна: { $country }
    Язык текста: { $language }
    Создано: { $made }
    Действует до: { $until }
invitation-state = Состояние: <b>{ $state }</b>
invitation-is-open = не использовано
invitation-is-used = открыто
invitation-is-waiting = на рассмотрении
invitation-is-joined = она участница
invitation-is-declined = не одобрено
invitation-is-gone = она покинула сеть
invitation-is-expired = срок истёк
invitation-is-withdrawn = отозвано
invitation-used-by = Использовала: { $name }
invitation-link-not-kept = Ссылка была показана при создании и здесь не хранится. Если она потерялась, отзовите это приглашение и создайте новое.
invitation-text =
    Приглашаем Вас в <b>{ $network }</b> — профессиональную сеть женщин Центральной Азии.

    Откройте эту ссылку в Телеграме и нажмите «Старт»:
    { $link }

    Ссылка только для Вас. Она действует один раз. Последний день: { $until }.
invitation-made =
    <b>Приглашение готово.</b>

    Перешлите сообщение выше той, кого Вы приглашаете, или отправьте ей ссылку. Ссылкой воспользуется та, кто откроет её первой, поэтому отправьте её только одной женщине. Здесь ссылка не хранится.
invitation-send = Отправить ссылку
invitation-copy = Скопировать ссылку
invitation-picture = Картинкой
invitation-all = Все приглашения
invitation-picture-caption = Приглашение в { $network }. Действует один раз. Последний день: { $until }.
invitation-link-gone = Эта ссылка больше не действует.
invitation-withdraw = Отозвать приглашение
invitation-sure = Отозвать приглашение № { $number }? Ссылка перестанет действовать, и та, кто уже начала по ней регистрацию, не сможет её закончить.
invitation-yes = Да, отозвать
invitation-notice-too-many = В день можно создать 20 приглашений. Пожалуйста, продолжите завтра.
invitation-notice-withdrawn = Приглашение отозвано.
invitation-notice-unchanged = Его уже нельзя отозвать.
invitation-notice-not-allowed = Вы не можете это сделать.
invitation-ask-country =
    <b>Для какой страны приглашение?</b>

    Приглашённая регистрируется от этой страны, и решение принимают её координаторы.
invitation-ask-language =
    <b>На каком языке приглашение?</b>

    Это язык текста, который Вы перешлёте. В боте она выберет свой.
invitation-review =
    <b>Создать это приглашение?</b>

    Страна: { $country }
    Язык текста: { $language }
invitation-make = Создать ссылку
invitation-button = Приглашения
invitation-welcome = У Вас есть приглашение. Сеть: { $network }.
invitation-link-already = Вы уже зарегистрированы. Приглашение не израсходовано.
invitation-link-invalid = Этим приглашением нельзя воспользоваться. Оно действует один раз и 14 дней. Попросите, пожалуйста, новое.
invitation-link-too-many = Вы открыли несколько ссылок, которых не существует. Пожалуйста, откройте свою ещё раз через час.
invitation-guessed =
    Кто-то открывал несуществующие ссылки-приглашения. Ссылок за последние 24 часа: { $links }. Человек: { $people }.

    Никто не вошёл: ссылку нельзя угадать, а кто пробует часто, тому приходится ждать. Если это продолжится, сообщите тому, кто обслуживает бот.
invitation-line-unused = № { $number } · { $state }
