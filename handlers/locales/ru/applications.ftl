applications-card = <b>Новая участница просит принять её</b>
applications-let-in = Принять
applications-decline = Отклонить
applications-decided-approved = <b>Принята.</b> Решение: { $by }
applications-decided-rejected = <b>Отклонена.</b> Решение: { $by }
applications-somebody = координатор
applications-notice-let-in = Она принята, ей придёт сообщение.
applications-notice-declined = Отклонено. Ей сообщат причину, она сможет попробовать ещё раз.
applications-notice-already-decided = Решение по этой заявке уже принято.
applications-notice-not-allowed = Это решаете не Вы.
applications-notice-gone = Этой заявки больше нет.
applications-gone = Этой заявки больше нет, или её рассматриваете не Вы.
applications-waiting = <b>Ждут решения</b>
applications-nobody = Никто не ждёт.
applications-line = { $name } · { $country }
applications-welcome =
    <b>Добро пожаловать в { $network }!</b>

    Вы приняты. Теперь Вы можете находить коллег, а они — Вас.
applications-sorry = В этот раз мы не смогли принять Вашу заявку.
applications-reason = <b>Причина:</b> { $reason }
applications-sorry-next = Можно попробовать ещё раз: ответы сохранены, измените нужное и отправьте снова.
applications-try-again = Попробовать ещё раз
decline-ask-reason =
    <b>Почему заявка отклоняется?</b>

    Она прочитает причину. Выберите готовую — тогда она придёт на её языке — или напишите сами.
reason-incomplete = Не хватает сведений. Пожалуйста, укажите учреждение и должность.
reason-unconfirmed = Мы не смогли подтвердить место Вашей работы.
reason-not-for-you = Эта сеть — для женщин, которые работают в перечисленных сферах.
reason-incomplete-label = Не хватает сведений
reason-unconfirmed-label = Место работы не подтверждено
reason-not-for-you-label = Не для этой сети
applications-notice-changed = Тем временем его изменили: вот как оно выглядит сейчас.
