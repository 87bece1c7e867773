digest-title = <b>{ $network }: Сіздің аптаңыз</b>
digest-about-practices = <b>Тақырыптарыңыз бойынша жаңа үздік тәжірибелер</b>
digest-about-events = <b>Алдағы іс-шаралар</b>
digest-about-joined = <b>Жаңа әріптестер</b>
digest-about-translate = <b>Әзірге Сіздің тіліңізде жоқ</b>
digest-line = · { $title }
digest-more = · тағы { $count }
digest-event = · { $day }: { $title }
digest-event-waitlisted = · { $day }: { $title } (Сіз күту тізіміндесіз)
digest-event-offered = · { $day }: { $title } (Сізге орын сақталып тұр)
digest-event-registered = · { $day }: { $title } (орныңыз бар)
digest-joined = · { $where }: { $count }
digest-to-translate = · { $title } ({ $language })
digest-find = Әріптес табу
digest-no-more = Енді алмау
digest-off = Апталық шолу енді келмейді. Оны /settings арқылы қайта қосуға болады.
digest-about-board = <b>Тақтада, мүмкін, Сізге керегі</b>
digest-entry = · { $kind ->
        [seek] Іздейді: { $title }
        [offer] Ұсынады: { $title }
       *[opportunity] { $title }
    }
digest-board = Тақтаны ашу
