suspension-suspend = Приостановить доступ
suspension-sure =
    <b>Приостановить доступ: { $name }?</b>

    Коллеги её не найдут, и она ничего не получит и не прочтёт в сети, пока администратор не вернёт ей доступ. Ей сообщат, когда она в следующий раз напишет боту.
suspension-yes = Да, приостановить
suspension-list = <b>Доступ приостановлен: { $count }</b>
suspension-button = Приостановлены: { $count }
suspension-is = Её доступ приостановлен.
suspension-restore = Вернуть доступ
suspension-notice-suspended = Её доступ приостановлен.
suspension-notice-restored = У неё снова есть доступ.
suspension-notice-unchanged = Ничего не изменилось.
suspension-notice-has-role = У неё есть роль. Сначала снимите её.
suspension-notice-not-allowed = Вы не можете это сделать.
suspension-home =
    <b>Ваш доступ к сети пока приостановлен.</b>

    Так решили администраторы сети. Если Вы считаете, что это ошибка, напишите своему координатору: кнопка ниже.
suspension-until = Доступ вернётся сам: { $day }.
suspension-home-removed =
    <b>Вы исключены из сети.</b>

    В боте это нельзя отменить. Если Вы считаете, что это ошибка, напишите своему координатору: кнопка ниже.
suspension-is-removed = Она исключена из сети навсегда.
suspension-ended = <b>У Вас снова есть доступ.</b> С возвращением.
