roles-admin = { $count ->
        [0] <b>Үйлестіру</b>

            Шешіміңізді күткен ештеңе жоқ.
       *[other] <b>Үйлестіру</b>

            Шешіміңізді күтіп тұр: { $count }
    }
roles-look-up = Қатысушыны табу
roles-staff = Үйлестірушілер мен әкімшілер
lookup-ask-words =
    <b>Кімді іздейсіз?</b>

    Есім, ел, жұмыс саласы немесе мекеме.
roles-found = <b>Табылды</b>
roles-nobody-found = Ешкім табылмады.
roles-more = Бұлар — алғашқылары; нақтылау үшін сөз қосыңыз.
roles-staff-list = <b>Үйлестірушілер мен әкімшілер</b>
roles-holder = { $name } — { $role }
roles-not-registered = (әлі тіркелмеген)
roles-how-to-appoint = Біреуді тағайындау үшін оны тауып, карточкасын ашыңыз.
roles-has = Рөлі: <b>{ $role }</b>
roles-none = Рөлі жоқ.
roles-name-admin = әкімші
roles-name-coordinator = үйлестіруші, { $country }
roles-make-coordinator = Үйлестіруші етіп тағайындау
roles-make-admin = Әкімші етіп тағайындау
roles-take = Алып тастау: { $role }
roles-which-country = { $name } қай елді үйлестіреді?
roles-sure-admin = { $name } әкімші болып тағайындалсын ба? Ол Сіз істей алатынның бәрін істей алады.
roles-sure-take = { $name } мына рөлден босатылсын ба: { $role }?
roles-yes = Иә
roles-done = Дайын.
roles-unchanged = Бұрыннан солай болған.
roles-not-allowed = Мұны тек әкімшілер істей алады.
roles-not-a-member = Ол желінің қатысушысы емес.
roles-fixed = Бұл әкімші бағдарламаның баптауында берілген, оны мұнда алып тастау мүмкін емес.
roles-last-admin = Бұл — соңғы әкімші. Алдымен басқасын тағайындаңыз.
roles-you-are = Енді рөліңіз: <b>{ $role }</b>. Не істеу керегін /admin көрсетеді.
roles-you-were = Сізде енді рөл жоқ. Еңбегіңізге рақмет.
