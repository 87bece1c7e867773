settings-button = Уведомления
settings-title =
    <b>Уведомления</b>

    Нажмите строку, чтобы включить или отключить.
settings-quiet = <b>Часы тишины:</b> { $from }–{ $until }, по Вашему времени. Тогда приходит только срочное.
settings-always = То, что касается только Вас, приходит всегда: ответы, запросы контакта, Ваши мероприятия и Ваша безопасность.
settings-is-on = ✓ { $kind }: включено
settings-is-off = { $kind }: отключено
settings-pick-quiet = Изменить часы тишины
settings-quiet-from = <b>Когда начинаются Ваши часы тишины?</b>
settings-quiet-until = <b>Когда они заканчиваются?</b> Начало: { $hour }
settings-now-on = Включено.
settings-now-off = Отключено.
settings-now-quiet = Часы тишины сохранены. Напоминания учитывают их.
settings-digest-on = ✓ Сводка за неделю: { $day }
settings-digest-off = Сводка за неделю: нет
settings-pick-digest =
    <b>В какой день присылать сводку за неделю?</b>

    Одно сообщение с новыми лучшими практиками, ближайшими мероприятиями и новыми коллегами. Время (Ваше): { $hour }. Если нового нет, сообщение не придёт.
settings-no-digest = Никогда
settings-now-digest = Сохранено.
