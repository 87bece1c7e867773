profile-yours = <b>Сіздің профиліңіз</b>
profile-change = Өзгерту үшін жолды басыңыз.
profile-changed = Сақталды.
profile-clock = Уақыт белдеуім
profile-ask-clock =
    <b>Сізде қазір сағат неше?</b>

    Тыныш сағаттарыңыз осы уақытпен есептеледі. Ол кезде тек шұғыл хабар келеді.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Алматы, Ташкент
time-zone-dushanbe = Ашғабат, Душанбе
time-zone-bishkek = Бішкек
time-zone-kabul = Кабул
time-zone-moscow = Мәскеу, Стамбұл
time-zone-berlin = Берлин, Женева, Вена
time-zone-london = Лондон
time-zone-new_york = Нью-Йорк, Вашингтон
time-zone-seoul = Сеул, Токио
profile-requested = Жіберілді. Шешімді үйлестіруші қабылдайды, әдетте екі күн ішінде. Оған дейін бәрі бұрынғыдай қалады.
profile-withdrawn = Өтінішіңіз қайтарып алынды. Бәрі бұрынғыдай қалады.
profile-nothing-asked = Мақұлдауды күтіп тұрған ештеңе жоқ.
profile-more = Мен туралы тағы
profile-more-title =
    <b>Сіз туралы тағы</b>

    Мұның ешқайсысы міндетті емес. Фотосуретіңізді тек өзіңіз таңдаған адамдар көреді; алғашында тек байланыс алмасқан әріптестер.
profile-has-photo = бар
profile-photo-show = Суретті көрсету
profile-photo-remove = Суретті алып тастау
