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
quote-yes = Yes, you can quote me
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
event-when-hers = <b>Your time:</b> { $span }
event-where = <b>Where:</b> { $place }
event-speech = <b>Interpreting:</b> { $languages }
event-organisers = <b>Organised by:</b> { $names }
event-answers-until = <b>Please answer by:</b> { $when }
event-time-hers = { $when } (your time)
event-in-language = <i>The text is in { $language }.</i>
event-is-cancelled = <b>This event has been cancelled.</b>
event-reason = Reason: { $reason }
event-registration-registered = <b>You have a seat.</b>
event-registration-offered = <b>A seat is held for you until: { $when }.</b> Please say whether you will take it.
event-registration-waitlisted = <b>You are number { $number } on the waiting list.</b> You will get a message as soon as a seat becomes free.
event-registration-expired = A seat was held for you, but you did not take it in time.
event-registration-cancelled = You said that you cannot come.
event-registration-revoked = The organisers had to take back your seat.
event-free = Free seats for you: { $free } of { $seats }
event-full = There is no free seat at the moment. On the waiting list: { $waiting }. Press the button to join it.
event-is-over = This event is over.
event-answers-closed = Registration is closed. If it is important to you, please write to the organisers.
event-come = I will come
event-cannot = I cannot come
event-give-back = Give my seat back
event-leave-queue-sure = Leave the waiting list? If you come back later, you will be at its end.
event-give-back-sure = Give your seat back? It goes to the next colleague, and there may be none left later.
event-take = Take the seat
event-agenda = Agenda
event-calendar = Add to calendar
event-calendar-all = All my events as a file
event-calendar-how = Open the file to add the event to the calendar on your phone. A newer file replaces an older one.
event-calendar-updated =
    Your calendar: open this file to update the event.
    <b>{ $title }</b>
event-calendar-removed =
    Your calendar: open this file to remove the event.
    <b>{ $title }</b>
    If the entry stays there, please delete it yourself.
event-materials = Materials
event-evaluate = Give feedback
event-manage = For organisers
event-open = Open
event-moderator = moderator: { $name }
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
event-box-coming = Upcoming
event-box-mine = My events
event-box-past = Past
event-list-coming = Upcoming events. ✓ you have a seat, … you are on the waiting list, ! a seat is held for you.
event-list-mine = Your events. ✓ you have a seat, … you are on the waiting list, ! please answer.
event-list-past = Past events. Open an event to see its materials.
event-none-coming = No event is planned at the moment. You will get a message when there is a new one.
event-none-mine = You have not answered any event yet.
event-none-past = There are no past events yet.
event-found = Events for your words: { $words }
event-found-none = No event has these words: { $words }
event-any-country = For any country
event-any-sector = For any field of work
event-narrow = <b>Show events for:</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Materials
event-materials-none = There are no materials yet.
event-gone = This event was not found.
event-notice-seated = You have a seat.
event-notice-queued = You are on the waiting list.
event-notice-declined = Thank you for telling us.
event-notice-unchanged = Nothing has changed.
event-notice-closed = Registration is closed.
event-notice-cancelled = This event has been cancelled.
event-notice-not-for-her = This event was not found.
event-notice-no-calendar = You can get the calendar file once you have a seat.
event-notice-no-file = This file is no longer available.
event-notice-no-evaluation = Only participants can give feedback, for one month after the event.
event-invited = <b>An event for you in { $network }</b>
event-nudge = <b>Will you come?</b> Please answer by: { $when }.
event-offered = <b>A seat is free for you.</b>
event-seated = <b>The organisers have given you a seat.</b>
event-changed = <b>Something has changed</b>
event-changed-time =
    <b>Time:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = The times are now in this time zone: { $city }.
event-changed-venue =
    <b>Place:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Agenda:</b>
event-agenda-gone = − removed, { $date }:
event-agenda-new = + new, { $date }:
event-agenda-more = … and more. Open the event to see the whole agenda.
event-changed-back = The details are again as you knew them.
event-cancelled = <b>An event in { $network } has been cancelled.</b>
event-reminder-soon = <b>Starting soon</b>
event-reminder-today = <b>Reminder: today</b>
event-reminder-tomorrow = <b>Reminder: tomorrow</b>
event-reminder-days =
    { $count ->
        [one] <b>Reminder: in { $count } day</b>
       *[other] <b>Reminder: in { $count } days</b>
    }
event-materials-sent =
    The materials of this event are ready for you.

    <b>{ $title }</b>
evaluation-asked =
    Thank you for taking part. How was it? Your feedback takes a minute, and your name is not shown.

    <b>{ $title }</b>
evaluation-ask-score = <b>How was the event overall?</b>
evaluation-ask-useful = <b>What was useful to you?</b>
evaluation-ask-improve = <b>What should be different next time?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Can the organisers quote your words?</b>

    Always without your name.
evaluation-review =
    <b>{ $title }</b>

    Is everything correct?
evaluation-quote-yes = Your words can be quoted, without your name.
evaluation-send = Send
evaluation-notice-thanks = Thank you. Your feedback helps the next event.
evaluation-notice-closed = Feedback on this event is closed.
evaluation-notice-shown = The organiser has already seen the results with your feedback, so it can no longer be changed.
evaluation-notice-not-there = Only participants can give feedback.
event-checkin-how = At the entrance you will be shown a code of six digits. Send these digits here.
event-checkin-notice-welcome = Welcome! You are checked in.
event-checkin-notice-already = You are already checked in. Welcome.
event-checkin-notice-no-seat = You do not have a seat at this event. Please speak to the organiser at the entrance.
event-checkin-notice-other-day = This code is for another day. Please ask for today’s code at the entrance.
event-checkin-notice-wrong = This code is not correct. Please check the digits.
event-checkin-notice-too-many = Too many attempts. Please try again in an hour, or ask the organiser to check you in.
event-checkin-notice-no-day = Codes work only on the days of the event.
event-checkin-notice-not-yet = That day has not come yet, or she does not have a seat.
event-decided-approved =
    “{ $title }”: an admin has approved it, and it is published.
event-decided-rejected =
    “{ $title }”: an admin has not approved it. Reason: { $reason }

    Your draft is kept. You can change it and ask again.
event-notice-attended = You have checked in, so the seat stays yours.
event-link-with-a-seat = <b>Online:</b> you will see the link once you have a seat.
event-link-stranger = This link leads to an event of { $network }, a professional network of women in Central Asia. The event will be waiting for you when you are a member.
event-promised = Event: { $title }
event-attendees-button = Who else comes
event-attendees-about =
    <b>Who else comes?</b>

    This list is for those with a seat who want to be on it. If you join, you see the others, and they see you as your profile shows you to them. You can leave it at any time; then you do not see it either. If you give your seat back, you are off the list.
event-attendees-join = Put me on the list
event-attendees-leave = Take me off the list
event-attendees-joined = You are on the list.
event-attendees-left = You are no longer on the list.
event-attendees-others = Also on the list: <b>{ $count }</b>
event-attendees-empty = Nobody else is on the list yet.
event-place-with-a-seat = <b>Where:</b> you will see the place once you have a seat.
event-place-everyone = All who see the event
event-place-seats = Only those with a seat
event-sessions = Sessions with places
event-sessions-title =
    <b>Sessions with seats of their own</b>
    Times are those of { $city }.
event-sessions-hint = Press a session to take a seat. Of two sessions at the same time you can have a seat in one.
event-sessions-none = A session here has seats and a waiting list of its own, for those who have a seat at the event. Two of them may be at the same time.
event-session-seats = Seats taken: { $taken } of { $seats }
event-session-new = New session
event-session-review = <b>Create this session?</b> It is published with the event, or by itself if the event is published already.
event-notice-needs-event = First you need a seat at the event itself.
event-notice-overlaps = You have a seat in another session at this time. Give it back first.
