certificate-button = Сертификат
certificate-mine = Мои сертификаты
certificate-title = <b>Мои сертификаты</b>
certificate-list = Сертификат оформляется только по Вашей просьбе. Галочкой отмечены те, что у Вас есть.
certificate-none = Здесь пока ничего нет. Можно получить сертификат о мероприятии, на котором Вас отметили, о завершённом наставничестве и о проекте, который Вы представили.
certificate-line = { $kind }: { $title }
certificate-about-attendance = Мероприятие
certificate-about-mentoring = Наставничество
certificate-about-project = Проект
certificate-kind-attendance = Сертификат участницы
certificate-kind-mentoring = Сертификат о наставничестве
certificate-kind-project = Сертификат о представлении проекта
certificate-did-attendance = приняла участие в мероприятии:
certificate-did-mentee = прошла программу наставничества:
certificate-did-mentor = была наставницей в программе:
certificate-did-project = представила проект:
certificate-heading = <b>{ $what }</b>
certificate-name = Имя
certificate-in-code = Название в коде
certificate-role = Роль
certificate-role-mentor = наставница
certificate-role-mentee = подопечная
certificate-days = Дата
certificate-days-attended = Дни участия
certificate-attended = { $count } из { $days }
certificate-by = Выдан сетью
certificate-issued = Дата выдачи
certificate-number = Номер
certificate-how = Чтобы проверить сертификат, отсканируйте код или отправьте номер в Телеграме: { $bot } (/verify).
certificate-says-all = Это всё, что сказано в сертификате, на Вашем языке и по-английски. Это сможет прочитать каждый, кому Вы его дадите, в том числе в коде. Сертификат можно потом отозвать: тогда об этом скажет /verify.
certificate-replaces = Сертификат с этим номером будет отозван: { $number }
certificate-make = Оформить сертификат
certificate-rename = Изменить имя
certificate-yours = Давайте файл только тем, кому следует это знать.
certificate-get = Получить файл
certificate-take-back = Отозвать сертификат
certificate-ask-withdrawal =
    <b>Отозвать сертификат «{ $title }»?</b>

    Тот, кто проверит этот номер, прочтёт, что сертификат отозван: { $number }. Отменить это нельзя.
certificate-ask-name =
    <b>Какое имя написать в сертификате?</b>

    Напишите его как в документах, например сначала фамилию. Сейчас: { $name }
certificate-letters = Некоторые знаки этого имени нельзя напечатать. Напишите его только буквами.
certificate-no-key = Сейчас сертификат оформить нельзя. Попробуйте позже или напишите своему координатору.
certificate-too-late = Имя больше нельзя изменить: список участниц уже удалён.
certificate-caption = Ваш сертификат. Номер: { $number }
certificate-issue-not-earned = Этот сертификат получить нельзя: мероприятие ещё не завершилось или Вас на нём не отметили.
certificate-issue-too-many = Сегодня Вы оформили много сертификатов. Попробуйте завтра.
certificate-issue-changed = Содержание сертификата изменилось. Пожалуйста, прочитайте его ещё раз.
certificate-withdraw-withdrawn = Сертификат отозван.
certificate-withdraw-gone = Этого сертификата больше нет.
certificate-withdraw-not-allowed = Это могут сделать только администраторы.
certificate-ready =
    <b>Вы можете получить сертификат о завершённом наставничестве.</b>

    Он оформляется, только если Вы этого хотите, и с тем именем, которое Вы укажете.
certificate-withdrawn = Один из Ваших сертификатов отозван: данные для него были внесены по ошибке. Его номер: { $number }. Если это не так, напишите своему координатору.
certificate-check = Проверить сертификат
certificate-check-how =
    <b>Проверка сертификата</b>

    Отправьте номер, например <code>{ $number }</code>, или текст, который камера телефона прочтёт в коде.
certificate-checked-valid = <b>Сертификат подлинный.</b> Он есть в списке сети.
certificate-checked-withdrawn = <b>Этот сертификат отозван.</b> Он больше не действует.
certificate-checked-unlisted = <b>Подпись подлинная, но сертификата больше нет в списке.</b> Отозван ли он, сказать нельзя.
certificate-checked-stolen = <b>Сертификат не подлинный.</b> Его нет в списке, а его ключ был украден.
certificate-checked-forged = <b>Сертификат не подлинный.</b> Его текст изменён после подписи.
certificate-checked-other-key = <b>Этот сертификат выдан не здесь.</b> Его ключ не принадлежит этой сети: { $network }.
certificate-checked-cut = <b>Часть кода отсутствует.</b> Скопируйте весь текст и отправьте его ещё раз.
certificate-checked-unknown = <b>Сертификата с таким номером нет.</b> Сверьте каждую букву и цифру.
certificate-checked-too-many = <b>Слишком много неверных номеров.</b> Попробуйте через час.
certificate-withdrawn-on = Отозван: { $day }
certificate-compare = Сравните это с сертификатом у Вас в руках: всё должно совпадать.
certificate-withdraw-button = Отозвать
certificate-ask-admin =
    <b>Отозвать сертификат «{ $title }»?</b>

    Имя: { $name }. Номер: { $number }. Владелице сертификата об этом сообщат. Отменить это нельзя.
certificate-page-how = Отсканируйте код сертификата камерой телефона или вставьте сюда его текст. С этой страницы ничего не отправляется.
certificate-page-check = Проверить
certificate-page-valid = <b>Сертификат подлинный.</b> На этот день он не был отозван: { $day }. Что с ним сегодня, скажет бот сети (/verify).
certificate-page-number = Одного номера здесь мало: его проверит бот сети в Телеграме (/verify).
certificate-page-old = <b>Этот браузер не умеет проверять подписи.</b> Обновите его или отправьте номер боту сети в Телеграме (/verify).
