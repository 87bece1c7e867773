digest-title = <b>Your week in { $network }</b>
digest-about-practices = <b>New practices in your topics</b>
digest-about-events = <b>Upcoming events</b>
digest-about-joined = <b>New colleagues</b>
digest-about-translate = <b>Not yet in your language</b>
digest-line = · { $title }
digest-more = · and { $count } more
digest-event = · { $day }: { $title }
digest-event-waitlisted = · { $day }: { $title } (you are on the waiting list)
digest-event-offered = · { $day }: { $title } (a seat is held for you)
digest-event-registered = · { $day }: { $title } (you have a seat)
digest-joined = · { $where }: { $count }
digest-to-translate = · { $title } ({ $language })
digest-find = Find colleagues
digest-no-more = Stop these messages
digest-off = You will not get the weekly summary any more. You can turn it on again in /settings.
digest-about-board = <b>On the board, perhaps for you</b>
digest-entry = · { $kind ->
        [seek] Sought: { $title }
        [offer] Offered: { $title }
       *[opportunity] { $title }
    }
digest-board = Open the board
