profile-yours = <b>Ваш профиль</b>
profile-change = Нажмите строку, чтобы изменить её.
profile-changed = Изменено.
