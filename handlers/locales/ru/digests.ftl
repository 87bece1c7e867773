digest-title = <b>{ $network }: Ваша неделя</b>
digest-about-practices = <b>Новые лучшие практики по Вашим темам</b>
digest-about-events = <b>Ближайшие мероприятия</b>
digest-about-joined = <b>Новые коллеги</b>
digest-about-translate = <b>Ещё нет на Вашем языке</b>
digest-line = · { $title }
digest-more = · и ещё { $count }
digest-event = · { $day }: { $title }
digest-event-waitlisted = · { $day }: { $title } (Вы в листе ожидания)
digest-event-offered = · { $day }: { $title } (за Вами оставлено место)
digest-event-registered = · { $day }: { $title } (у Вас есть место)
digest-joined = · { $where }: { $count }
digest-to-translate = · { $title } ({ $language })
digest-find = Найти коллег
digest-no-more = Больше не получать
digest-off = Сводка за неделю больше не придёт. Включить её снова можно в /settings.
digest-about-board = <b>На доске, возможно, для Вас</b>
digest-entry = · { $kind ->
        [seek] Ищут: { $title }
        [offer] Предлагают: { $title }
       *[opportunity] { $title }
    }
digest-board = Открыть доску
