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

    Есімін, елін, жұмыс саласын немесе мекемесін жазыңыз.
roles-found = <b>Табылды</b>
roles-nobody-found = Сай келетін қатысушы жоқ.
roles-more = Бұлар — алғашқы нәтижелер. Нақтылау үшін сөз қосыңыз.
roles-staff-list = <b>Үйлестірушілер мен әкімшілер</b>
roles-holder = { $name } — { $role }
roles-not-registered = (әлі тіркелмеген)
roles-how-to-appoint = Біреуді тағайындау үшін оны тауып, профилін ашыңыз.
roles-has = Рөлі: <b>{ $role }</b>
roles-none = Рөлі жоқ.
roles-name-admin = әкімші
roles-name-coordinator = үйлестіруші, { $country }
roles-make-coordinator = Үйлестіруші етіп тағайындау
roles-make-admin = Әкімші етіп тағайындау
roles-take = Босату: { $role }
roles-which-country = Қай елді үйлестіреді: { $name }?
roles-sure-admin = Әкімші етіп тағайындалсын ба: { $name }? Ол Сіз істей алатынның бәрін істей алады.
roles-sure-take = Рөлден босатылсын ба: { $role }? Қатысушы: { $name }. Оған хабарланады.
roles-yes = Иә
roles-done = Дайын.
roles-unchanged = Ештеңе өзгерген жоқ.
roles-not-allowed = Мұны тек әкімшілер істей алады.
roles-not-a-member = Ол желінің қатысушысы емес.
roles-fixed = Бұл әкімші бағдарламаның баптауында берілген, оны мұнда алып тастау мүмкін емес.
roles-last-admin = Ол — жалғыз әкімші. Алдымен басқасын тағайындаңыз.
roles-you-are = Енді рөліңіз: <b>{ $role }</b>. Не істей алатыныңызды /admin көрсетеді.
roles-you-were = Сізде енді рөл жоқ. Еңбегіңізге рақмет.
