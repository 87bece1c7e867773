settings-button = Что и когда приходит
settings-title =
    <b>Что Вы хотите получать?</b>

    Нажмите строку, чтобы включить или отключить.
settings-quiet = <b>Часы тишины:</b> с { $from } до { $until } по Вашим часам. В это время приходит только срочное.
settings-always = То, что касается только Вас, приходит всегда: ответы, Ваши знакомства, Ваши мероприятия и всё о Вашей безопасности.
settings-is-on = ✓ { $kind }: включено
settings-is-off = { $kind }: отключено
settings-pick-quiet = Изменить часы тишины
settings-quiet-from = <b>С какого часа тишина?</b>
settings-quiet-until = <b>Тишина с { $hour }. До какого часа?</b>
settings-now-on = Вы снова будете это получать.
settings-now-off = Это больше не придёт.
settings-now-quiet = Часы тишины заданы; напоминания учтут их.
settings-digest-on = ✓ Неделя в одном письме: { $day }
settings-digest-off = Неделя в одном письме: отключено
settings-pick-digest =
    <b>В какой день присылать Вашу неделю?</b>

    Одно сообщение в { $hour } по Вашим часам: новые практики, мероприятия, коллеги. Если нового нет, ничего не придёт.
settings-no-digest = Ни в какой
settings-now-digest = Сохранено.
