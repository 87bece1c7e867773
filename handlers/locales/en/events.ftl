speech-en = English
speech-ru = Russian
speech-kk = Kazakh
speech-ky = Kyrgyz
speech-tg = Tajik
speech-tk = Turkmen
speech-uz = Uzbek
remind-1209600 = two weeks before
remind-604800 = a week before
remind-259200 = three days before
remind-86400 = a day before
remind-10800 = three hours before
remind-3600 = an hour before
score-5 = 5 · very good
score-4 = 4 · good
score-3 = 3 · fair
score-2 = 2 · weak
score-1 = 1 · poor
quote-yes = Yes, you may quote it
quote-no = No, only for the organisers
event-city-tashkent = Tashkent
event-city-almaty = Almaty
event-city-bishkek = Bishkek
event-city-dushanbe = Dushanbe
event-city-ashgabat = Ashgabat
event-city-kabul = Kabul
event-city-moscow = Moscow
event-city-berlin = Berlin
event-city-london = London
event-city-new_york = New York
event-city-seoul = Seoul
event-title = <b>{ $title }</b>
event-description = { $text }
event-when = <b>When:</b> { $span } ({ $city })
event-when-hers = <b>By your clock:</b> { $span }
event-where = <b>Where:</b> { $place }
event-speech = <b>Interpreting:</b> { $languages }
event-organisers = <b>Organised by:</b> { $names }
event-answers-until = <b>Please answer until:</b> { $when }
event-in-language = <i>The text is in { $language }.</i>
event-is-cancelled = <b>This event has been cancelled.</b>
event-reason = Reason: { $reason }
event-registration-registered = <b>You have a seat.</b>
event-registration-offered = <b>A seat is kept for you until: { $when }.</b> Please say whether you take it.
event-registration-waitlisted = <b>You are on the waiting list, number { $number }.</b> You will get a message as soon as a seat comes free.
event-registration-expired = A seat was kept for you, and its time has passed.
event-registration-cancelled = You said that you cannot come.
event-registration-revoked = The organisers had to take your seat back.
event-free = Free seats for you: { $free } of { $seats }
event-full = There is no free seat now. On the waiting list: { $waiting }. Press the button and your turn is kept.
event-is-over = This event is over.
event-answers-closed = Answers are closed. If it matters to you, please write to the organisers.
event-come = I will come
event-cannot = I cannot come
event-give-back = I cannot come after all
event-leave-queue-sure = Leave the waiting list? If you come back, you start at its end.
event-give-back-sure = Give your seat back? It goes to the next colleague, and later there may be none left.
event-take = I take the seat
event-agenda = Agenda
event-calendar = Put it into my calendar
event-calendar-all = All of mine as a calendar
event-calendar-how = Open the file, and your phone puts it into the calendar. A newer file replaces an older one.
event-calendar-updated =
    Your calendar: open this file to update the event.
    <b>{ $title }</b>
event-calendar-removed =
    Your calendar: open this file to remove the event.
    <b>{ $title }</b>
    If the entry stays there, please delete it yourself.
event-materials = Materials
event-evaluate = Say how it was
event-manage = For organisers
event-open = Open
event-moderator = moderated by { $name }
event-session = <b>{ $hours }</b> { $title }{ $who }
event-agenda-day =
    <b>Agenda · day { $day }</b>
    { $date } ({ $city })
event-agenda-empty = Nothing is planned for this day yet.
event-line =
    { $state ->
        [registered] ✓ { $date } · { $title }
        [offered] ! { $date } · { $title }
        [waitlisted] … { $date } · { $title }
        [cancelled] × { $date } · { $title }
       *[none] { $date } · { $title }
    }
event-lists = <b>Events</b>
event-box-coming = Coming
event-box-mine = Mine
event-box-past = Past
event-list-coming = What is ahead. ✓ you have a seat, … you wait for one, ! one is kept for you.
event-list-mine = Where you come, or wait for a seat. ✓ you have a seat, … you wait, ! please answer.
event-list-past = What has been. Materials are on the cards.
event-none-coming = Nothing is planned at the moment. You will get a message when there is.
event-none-mine = You have answered no event yet.
event-none-past = Nothing here yet.
event-any-country = For any country
event-any-sector = For any sector
event-narrow = <b>Events for whom?</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Materials
event-materials-none = There are no materials yet.
event-gone = This event is not there.
event-notice-seated = You have a seat.
event-notice-queued = You are on the waiting list.
event-notice-declined = Thank you for telling us.
event-notice-unchanged = It was so already.
event-notice-closed = Answers are closed.
event-notice-cancelled = This event has been cancelled.
event-notice-not-for-her = This event is not there.
event-notice-no-calendar = There is a calendar file once you have a seat.
event-notice-no-file = This file is no longer there.
event-notice-no-evaluation = Only those who were there can say how it was, for a month.
event-invited = <b>An event for you in { $network }</b>
event-nudge = <b>Will you come?</b> Answers are open until: { $when }.
event-offered = <b>A seat has come free for you.</b>
event-seated = <b>The organisers have given you a seat.</b>
event-changed = <b>Something has changed</b>
event-changed-time =
    <b>Time:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = The clock is now that of: { $city }.
event-changed-venue =
    <b>Place:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Agenda:</b>
event-agenda-gone = − no longer, { $date }:
event-agenda-new = + new, { $date }:
event-agenda-more = … and more: the whole agenda is on the card.
event-changed-back = All is again as you know it.
event-cancelled = <b>An event in { $network } does not take place.</b>
event-reminder-soon = <b>Soon: it begins in a little while.</b>
event-reminder-today = <b>Reminder: today</b>
event-reminder-tomorrow = <b>Reminder: tomorrow</b>
event-reminder-days =
    { $count ->
        [one] <b>Reminder: in { $count } day</b>
       *[other] <b>Reminder: in { $count } days</b>
    }
event-materials-sent =
    <b>{ $title }</b>

    There are materials of this event for you.
evaluation-asked =
    <b>{ $title }</b>

    Thank you for being there. How was it? It takes a minute, and your name is not shown.
evaluation-ask-score = <b>How was it, all in all?</b>
evaluation-ask-useful = <b>What was useful to you?</b>
evaluation-ask-improve = <b>What should be different next time?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>May the organisers quote your words?</b>

    Always without your name.
evaluation-review =
    <b>{ $title }</b>

    Is everything right?
evaluation-quote-yes = Your words may be quoted, without your name.
evaluation-send = Send
evaluation-notice-thanks = Thank you. It helps the next event.
evaluation-notice-closed = Evaluations of this event are closed.
evaluation-notice-not-there = Only those who were there can say how it was.
event-checkin-how = At the door you will be shown a code of six digits. Write it here, just the digits.
event-checkin-notice-welcome = Welcome! Your attendance is noted.
event-checkin-notice-already = You are noted already. Welcome.
event-checkin-notice-no-seat = You have no seat at this event. Please speak to the organiser at the door.
event-checkin-notice-other-day = This is the code of another day. Please ask for today's at the door.
event-checkin-notice-wrong = This code is not right. Please look at the digits again.
event-checkin-notice-too-many = That was often. Please try again in an hour, or ask the organiser to tick your name.
event-checkin-notice-no-day = There is a code on the days of the event.
event-checkin-notice-not-yet = That day has not come yet, or she has no seat.
event-decided-approved =
    «{ $title }»: an admin has allowed it, and it is published.
event-decided-rejected =
    «{ $title }»: an admin has not allowed it. The reason: { $reason }

    Your draft is kept; you can change it and ask again.
