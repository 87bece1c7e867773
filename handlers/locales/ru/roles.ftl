roles-admin = { $count ->
        [0] <b>Координация</b>

            Сейчас решать нечего.
       *[other] <b>Координация</b>

            Ждут Вашего решения: { $count }
    }
roles-look-up = Найти участницу
roles-staff = Координаторы и администраторы
lookup-ask-words =
    <b>Кого Вы ищете?</b>

    Напишите имя, страну, сферу работы или учреждение.
roles-found = <b>Найдено</b>
roles-nobody-found = Такой участницы не нашлось.
roles-more = Это первые результаты. Добавьте слово, чтобы уточнить.
roles-staff-list = <b>Координаторы и администраторы</b>
roles-holder = { $name } — { $role }
roles-not-registered = (ещё не зарегистрирована)
roles-how-to-appoint = Чтобы назначить участницу, найдите её и откройте её профиль.
roles-has = Роль: <b>{ $role }</b>
roles-none = Роли нет.
roles-name-admin = администратор
roles-name-coordinator = координатор, { $country }
roles-make-coordinator = Назначить координатором
roles-make-admin = Назначить администратором
roles-take = Снять: { $role }
roles-which-country = Какую страну будет координировать { $name }?
roles-sure-admin = Назначить администратором: { $name }? Она сможет делать всё, что можете Вы.
roles-sure-take = Снять роль: { $role }? Участница: { $name }. Ей об этом сообщат.
roles-yes = Да
roles-done = Готово.
roles-unchanged = Ничего не изменилось.
roles-not-allowed = Это могут только администраторы.
roles-not-a-member = Она не участница сети.
roles-fixed = Этот администратор задан в настройках программы, здесь снять роль нельзя.
roles-last-admin = Она — единственный администратор. Сначала назначьте другого.
roles-you-are = Ваша роль теперь: <b>{ $role }</b>. Что Вы можете делать, показывает /admin.
roles-you-were = У Вас больше нет роли в сети. Спасибо за работу.
