digest-title = <b>{ $network }: ҳафтаи Шумо</b>
digest-about-practices = <b>Таҷрибаҳои нав аз рӯи мавзуъҳои Шумо</b>
digest-about-events = <b>Чорабиниҳои наздик</b>
digest-about-joined = <b>Ҳамкорони нав</b>
digest-about-translate = <b>Ҳоло ба забони Шумо нест</b>
digest-line = · { $title }
digest-more = · ва боз { $count }
digest-event = · { $day }: { $title }
digest-event-waitlisted = · { $day }: { $title } (Шумо дар рӯйхати интизорӣ ҳастед)
digest-event-offered = · { $day }: { $title } (барои Шумо ҷой нигоҳ дошта шудааст)
digest-event-registered = · { $day }: { $title } (Шумо ҷой доред)
digest-joined = · { $where }: { $count }
digest-to-translate = · { $title } ({ $language })
digest-find = Ёфтани ҳамкор
digest-no-more = Дигар нафиристед
digest-off = Паёми ҳафтагӣ дигар намеояд. Онро дар /settings боз фаъол карда метавонед.
digest-about-board = <b>Дар тахта, шояд барои Шумо</b>
digest-entry = · { $kind ->
        [seek] Меҷӯянд: { $title }
        [offer] Пешниҳод: { $title }
       *[opportunity] { $title }
    }
digest-board = Тахтаро кушодан
