profile-yours = <b>Профили Шумо</b>
profile-change = Барои тағйир сатрро пахш кунед.
profile-changed = Тағйир дода шуд.
