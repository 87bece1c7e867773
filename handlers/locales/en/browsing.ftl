browsing-title = <b>Unusual browsing of profiles</b>
browsing-line = { $state ->
        [new] { $number }. { $when }: { $what }
       *[looked] { $number }. { $when }: { $what } (an admin has looked)
    }
browsing-what-day = one member has opened as many profiles as she may in a day
browsing-what-week = one member has opened as many profiles as she may in a week
browsing-what-unasked = one member has opened many profiles in a week and has asked nobody for contact
browsing-what-pages = one member has turned very many pages of results in a day
browsing-what-unseen = one member has tried many times to open profiles that she cannot see
browsing-about = Her limits hold in any case. If you look who it is, the audit log records it.
browsing-none = There has been no unusual browsing.
browsing-who = Look who it is · { $number }
browsing-numbers = Profiles opened in the last day: { $day }. In the last seven days: { $week }. Contact requests in the last seven days: { $asked }.
browsing-next = There may be a good reason, so ask her first. From her page you can suspend her.
browsing-page = Open her page
browsing-gone = This member is no longer here.
browsing-button = Unusual browsing · { $count }
