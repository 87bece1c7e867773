profile-yours = <b>Сіздің профиліңіз</b>
profile-change = Өзгерту үшін жолды басыңыз.
profile-changed = Өзгертілді.
