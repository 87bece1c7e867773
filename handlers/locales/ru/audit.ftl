audit-button = Журнал
audit-title = <b>Журнал: последние записи</b>
audit-state =
    { $state ->
        [sound] Журнал никто не менял.
       *[broken] <b>Внимание.</b> Журнал изменили. Первая неверная запись: { $number }. Сообщите тому, кто управляет сервером.
    }
audit-empty = Пока ничего нет.
audit-line = { $when } · { $actor }: <b>{ $action }</b> { $about }
audit-by-itself = бот
audit-left = ушедшая № { $number }
audit-told = Для администраторов. Сеть: { $network }
audit-told-doubt = Об этом сообщают всем администраторам. Если Вы этого не ожидали, сразу спросите коллегу, но не через бот.
audit-action-approved = одобрение
audit-action-rejected = отказ
audit-action-changes = просьба изменить
audit-action-event = мероприятие: публикация или отмена
audit-action-seat = место дано или отозвано
audit-action-announcement = объявление
audit-action-export = выгрузка данных в файл
audit-action-own-data = свои данные файлом
audit-action-removed = лучшая практика удалена
audit-action-suspended = доступ приостановлен
audit-action-restored = доступ возвращён
audit-action-appointed = роль назначена
audit-action-dismissed = роль снята
audit-action-look = открыта жалоба или предупреждение
audit-action-reporter = просмотр: кто пожаловался
audit-action-warned = предупреждение
audit-action-hidden = текст скрыт
audit-action-removed-member = исключение из сети
audit-action-erased = данные удалены
audit-action-ended = старые данные удалены
audit-action-other = другое действие
audit-action-project = конкурс или решение о проекте
audit-action-certificate = сертификат отозван
audit-action-chair = изменён год Диалога
audit-action-mentoring = программа или пара наставничества
