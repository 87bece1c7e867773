suspension-suspend = Приостановить участие
suspension-sure =
    <b>Приостановить участие: { $name }?</b>

    Её никто не найдёт, и она ничего не получит и не прочтёт, пока администратор не вернёт её. Она узнает об этом, когда напишет.
suspension-yes = Да, приостановить
suspension-list = <b>Участие приостановлено: { $count }</b>
suspension-button = Приостановлены: { $count }
suspension-is = Участие приостановлено.
suspension-restore = Вернуть в сеть
suspension-notice-suspended = Участие приостановлено.
suspension-notice-restored = Она снова в сети, всё как было.
suspension-notice-unchanged = Ничего не изменилось.
suspension-notice-has-role = У неё есть роль: сначала снимите её.
suspension-notice-not-allowed = Это делаете не Вы.
suspension-home =
    <b>Ваше участие пока приостановлено.</b>

    Так решили администраторы сети. Если Вы считаете это ошибкой, поговорите, пожалуйста, со своим координатором.
