applications-welcome =
    <b>Добро пожаловать в сеть { $network }!</b>

    Ваша заявка одобрена. Теперь Вы можете находить коллег, а они — Вас.
applications-sorry = В этот раз Ваша заявка не одобрена.
applications-reason = <b>Причина:</b> { $reason }
applications-sorry-next = Можно попробовать ещё раз: ответы сохранены. Измените нужное и отправьте снова.
applications-try-again = Попробовать ещё раз
reason-incomplete = Не хватает сведений. Пожалуйста, укажите учреждение и должность.
reason-unconfirmed = Мы не смогли подтвердить Ваше место работы.
reason-not-for-you = Эта сеть — для женщин, которые работают в перечисленных сферах.
reason-incomplete-label = Не хватает сведений
reason-unconfirmed-label = Место работы не подтверждено
reason-not-for-you-label = Не для этой сети
applications-invited-by = Пригласила: { $name }
applications-namesake = <b>Внимание:</b> похожее имя есть у человека с ролью в сети: { $name }.
applications-left-suspended = <b>Обратите внимание:</b> этот аккаунт Телеграма здесь уже был. Его владелица удалила свои данные, когда её доступ был приостановлен или прекращён; это было { $day }. Больше ничего не хранится. Эта пометка исчезнет: { $until }.
