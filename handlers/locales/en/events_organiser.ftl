event-desk = Prepare events
event-ask-title =
    <b>What is it called?</b>

    In one line, as it shall stand in the message.
event-ask-starts =
    <b>When does it begin?</b>

    By the clock at its place, for example: 4.03 09:30, 4 March 9:30, tomorrow 10:00.
event-ask-ends =
    <b>When does it end?</b>

    An hour alone is enough if it is the same day, for example: 17:00.
event-ask-venue =
    <b>Where is it?</b>

    The city first, then the house: “Bukhara, Hotel Asia”. Or a link, if it is online.
event-ask-seats =
    <b>How many seats are there?</b>

    Just the number, from 1 to 5000.
event-ask-description =
    <b>What is it about?</b>

    A few paragraphs, up to 1500 characters.
event-ask-zone =
    <b>By whose clock?</b>

    The hours on the wall stay as they are.
event-ask-agenda =
    <b>The agenda of this day</b>

    A line for each session:
    <code>09:30 Opening · Speaker</code>
    <code>10:00-11:30 Session · Speaker · Moderator</code>

    Up to 25 lines; what you send takes the place of what was there.
event-ask-organisers =
    <b>Who organises and supports it?</b>

    One line, as it shall be read.
event-ask-speech = <b>Which languages are interpreted?</b>
event-ask-shares =
    <b>Seats per country</b>

    For example: Kazakhstan 4, Uzbekistan 6. These seats are theirs alone; what is left over is for all other countries.
event-ask-closing =
    <b>Until when may one answer?</b>

    Left out, until the beginning.
event-ask-reminders =
    <b>When shall those who come be reminded?</b>

    Never at night by their clock: then the evening before.
event-ask-questions =
    <b>Your own questions for the evaluation</b>

    Up to three, a line each.
event-fact-title = Title
event-fact-starts = Start
event-fact-ends = End
event-fact-venue = Place
event-fact-seats = Seats
event-fact-description = Description
event-fact-zone = Clock
event-fact-agenda = Agenda
event-fact-organisers = Organisers
event-fact-speech = Interpreting
event-fact-shares = Seats per country
event-fact-closing = Answers until
event-fact-reminders = Reminders
event-fact-questions = Own questions
event-agenda-too-long = These are { $count } lines, and { $most } fit into a day. Please send a shorter agenda.
event-agenda-line = Line { $number } does not begin with an hour like 09:30 and a title: “{ $line }”. Please send the whole agenda again with this line mended.
event-agenda-hour = Line { $number } has an hour that cannot be: “{ $line }”. Please send the whole agenda again with this line mended.
event-agenda-long-line = Line { $number } is too long; { $most } characters fit.
event-shares-line = I do not understand “{ $line }”. Please write a country and a number, for example: Kazakhstan 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · draft
        [pending] { $date } · { $title } · waits
        [cancelled] { $date } · { $title } · cancelled
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Preparing events</b>
event-organiser-list = Drafts first, then what is next.
event-organiser-none = There is no event yet. A new one takes five questions.
event-organiser-new = New event
event-organiser-publish = Publish …
event-organiser-tell-now = Tell them of the change now
event-organiser-people = Who comes
event-organiser-door = At the door
event-organiser-group-main = What, when, where
event-organiser-group-audience = For whom, how many
event-organiser-group-more = Reminders, questions
event-organiser-preview = As readers see it
event-organiser-copy = Make one like this
event-organiser-results = Afterwards
event-organiser-discard = Throw the draft away …
event-organiser-call-off = Cancel the event …
event-organiser-is-draft = <i>Draft. Nobody has been told yet.</i>
event-organiser-is-pending = <i>It waits for an admin to publish it.</i>
event-organiser-is-published = <i>Published.</i>
event-organiser-is-cancelled = <i>Cancelled. Those who would have come have been told.</i>
event-organiser-untold = <b>Not told yet.</b> Those who come get one message ten minutes after the last change, or when you press the button:
event-organiser-counts = <b>With a seat:</b> { $seated } · <b>offered:</b> { $offered } · <b>waiting:</b> { $queued } · <b>not coming:</b> { $out }
event-organiser-whom = <b>For:</b> { $whom } ({ $count })
event-organiser-also-open = Others may come too.
event-organiser-seats = <b>Seats:</b> { $seats }
event-organiser-shares = <b>Per country:</b> { $shares }
event-organiser-reminders = <b>Reminders:</b> { $leads }
event-organiser-no-reminders = none
event-organiser-questions = <b>Own questions:</b> { $count }
event-organiser-texts = Texts, languages
event-organiser-about-main = What would you like to change?
event-organiser-about-audience = Who is told about it, and how many seats there are. Members who are named are invited in any case.
event-organiser-audience-next = <b>Another audience is chosen and not saved yet.</b>
event-organiser-audience-new = <b>New invitations once it is saved:</b> { $count }
event-organiser-audience-review = Save …
event-organiser-audience-discard = Discard the changes
event-organiser-about-more = What would you like to change?
event-organiser-make-open = Let others come too
event-organiser-make-invited = Only by invitation
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Agenda of which day?</b>

    Beside each day is the number of its sessions.
event-organiser-which-language =
    <b>Title and description in which language?</b>

    Ticked ones are there. Who has no text in her language reads it in Russian or English.
event-organiser-no-title = no title yet
event-organiser-no-description = no description yet
event-organiser-wording = <b>Language:</b> { $language }
event-organiser-preview-of = <i>So it is read. Language: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Publish it?</b> It is for nobody yet: please choose who it is for.
        [one] <b>Publish it?</b> One member will be told.
       *[other] <b>Publish it?</b> { $count } members will be told, each at a decent hour.
    }
event-organiser-languages = <b>Texts are there in:</b> { $languages }
event-organiser-languages-missing = <b>Not in:</b> { $languages }. They read it in Russian or English, else in the first language.
event-organiser-publish-yes = Yes, publish
event-organiser-telling =
    { $bar }
    The news is on its way.
event-organiser-told =
    { $bar }
    All have been written to.
event-organiser-sums = Of { $total }: delivered { $sent } · bot blocked { $blocked } · failed { $failed } · unknown { $unknown } · not needed any more { $dropped } · waiting { $waiting }
event-organiser-found = <b>Whom do you mean?</b>
event-organiser-review = <b>Is everything right?</b>
event-organiser-review-more = Everything else can be told on the next screen. Nobody is told before you publish it.
event-organiser-review-yes = Yes, go on
event-organiser-review-fact = <b>{ $label }: is it right?</b>
event-organiser-from-to =
    Before: { $before }

    Now: <b>{ $after }</b>
event-organiser-save = Save
event-organiser-type-again = Write it anew
event-organiser-call-off-sure =
    <b>Really?</b>

    Where the event is published, all who would have come are told, and nothing brings it back.
event-organiser-call-off-yes = Yes, cancel it
event-organiser-call-off-no = No, let it stand
eventcancel-ask-reason =
    <b>Why does it not take place?</b>

    One sentence for those who would have come. You may skip it.
eventseat-ask-reason =
    <b>For what reason?</b>

    One line; it is kept. She reads it when her seat is taken back.
eventmaterial-ask-file =
    <b>Send a file, a picture or a link.</b>

    It stands on the event's card for those who may see it.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · offered
        [cancelled] { $name } · { $country } · cannot
        [revoked] { $name } · { $country } · taken back
        [expired] { $name } · { $country } · let it pass
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = With a seat: { $count }
event-organiser-people-wait = Waiting: { $count }
event-organiser-people-out = Not coming: { $count }
event-organiser-seat-somebody = Give somebody a seat
event-organiser-export-people = As a table
event-organiser-seat = Give her a seat
event-organiser-revoke-seat = Take her seat back
event-organiser-her-seat = <b>Her answer:</b> { $said }
event-organiser-no-answer = none yet
event-organiser-state-registered = has a seat
event-organiser-state-offered = a seat is offered
event-organiser-state-waitlisted = on the waiting list
event-organiser-state-expired = let the offer pass
event-organiser-state-cancelled = cannot come
event-organiser-state-revoked = seat taken back
event-organiser-column-state = Answer
event-organiser-column-came = Came
event-organiser-column-seats = With a seat
event-organiser-notice-created = Your draft is here. Publish it when it is ready.
event-organiser-notice-done = Saved.
event-organiser-notice-unchanged = Nothing has changed.
event-organiser-notice-conflict = Another organiser has changed this meanwhile. You see hers above and yours below; nothing is lost. Save yours if it shall stand.
event-organiser-notice-not-allowed = This event is not yours to change.
event-organiser-notice-over = The event is over or cancelled; nothing changes any more.
event-organiser-notice-end-before-start = The end must come after the start. Please write one of the two anew.
event-organiser-notice-past = This time has passed already. Please write one ahead.
event-organiser-notice-too-long = An event lasts two months at most.
event-organiser-notice-close-after-start = Answers cannot close after the beginning.
event-organiser-notice-too-few-seats = More members have a seat already. Take seats back first, or leave more seats.
event-organiser-notice-too-few-for-taken = Members of one of the countries have more seats already than this leaves them.
event-organiser-notice-shares-above-seats = The seats per country are more than all seats. Fewer there, or more seats first.
event-organiser-notice-shares-outside = There are seats for a country that the event is not for. Change one of the two.
event-organiser-notice-last-title = An event needs its title. Write another one instead.
event-organiser-notice-published = Published. You see here how far the news has come.
event-organiser-notice-asked = It goes beyond your country, so an admin is asked to publish it.
event-organiser-notice-cancelled = Done.
event-organiser-notice-copied = A draft like it, some weeks later. Please look at the dates.
event-organiser-notice-told = They are being told.
event-organiser-notice-invited = She is named.
event-organiser-notice-uninvited = Her name is taken away.
event-organiser-notice-not-possible = This is not possible now.
event-organiser-notice-needs-admin = This reaches colleagues of other countries, so an admin does it. Please ask one.
event-organiser-notice-reason-needs-admin = Your reason would go to colleagues of other countries, so an admin has to send it. Without a reason you can cancel it yourself.
event-organiser-notice-seated = She has a seat, and is told.
event-organiser-notice-revoked = Taken back; she is told, with the reason.
event-organiser-notice-full = There is no free seat for her country. Add seats first, or change the shares.
event-organiser-notice-not-a-member = She is not a member at present, so she cannot have a seat.
event-checkin-code =
    <b>Code of day { $day }:</b> <code>{ $code }</code>
    Everybody with a seat writes these digits to the bot, or scans the picture.
event-checkin-no-day = There is a code on each day of the event. It begins: { $when }.
event-checkin-picture = The code as a picture
event-checkin-list = The list to tick
event-checkin-again = Count again
event-checkin-numbers = <b>There: { $came } of { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-page-before = ‹ Names
event-checkin-page-after = Names ›
event-checkin-tick = <b>Day { $day }.</b> Press a name when she is there; press again to take it back.
event-checkin-nobody = Nobody has a seat yet.
event-checkin-caption =
    { $title }
    Code: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } of 5</b> · { $count } answers, { $came } were there
event-feedback-score = { $score }: { $count }
event-feedback-none = No evaluation yet. { $came } were there; they are asked an hour after the end.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            “{ $text }” · may be quoted
       *[no] <i>{ $label }</i>
            “{ $text }”
    }
event-feedback-materials = <b>Materials:</b> { $count }
event-feedback-chart = The scores as a picture
event-feedback-export-results = Results as a table
event-feedback-export-funders = For funders
event-feedback-remove = Remove: { $title }
event-feedback-remove-sure = Remove “{ $title }”? Readers can no longer open it.
event-feedback-add = Add materials
event-feedback-send = Tell those who came
event-feedback-exported = Please keep this file where only those can read it who must.
event-feedback-scores = Scores
event-feedback-useful = Useful
event-feedback-improve = To change
event-feedback-total = In all
event-feedback-column-score = Score
event-feedback-column-count = Answers
event-feedback-column-quote = May be quoted
event-feedback-notice-added = Added.
event-feedback-notice-unchanged = It is there already.
event-feedback-notice-needs-admin = This reaches colleagues of other countries, so an admin does it. Please ask one.
event-feedback-notice-too-many = Eight materials fit. Please remove one first.
event-feedback-notice-not-allowed = This event is not yours to change.
event-feedback-notice-removed = Removed.
event-feedback-notice-sent =
    { $count ->
        [one] { $count } member is being told.
       *[other] { $count } members are being told.
    }
event-feedback-notice-nobody = There is nobody to tell, or nothing new for them.
event-checkin-day = Day { $day }
event-organiser-delegation = Who comes from my country
event-organiser-delegation-list = From your country: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = What was done
event-organiser-log-title = <b>What was done, the latest first</b>
event-organiser-log-none = Nothing yet.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = published
event-organiser-act-cancel = cancelled
event-organiser-act-event-rejected = not let go
event-organiser-act-seat = gave a seat
event-organiser-act-revoke-seat = took a seat back
event-organiser-act-export-people = took the list as a table
event-organiser-act-export-results = took the results as a table
event-organiser-act-export-funders = took the numbers for funders
event-organiser-notice-changed = It was changed meanwhile: this is how it is now.
event-organiser-act-event-approved = approved
event-organiser-act-event-changes_requested = changes asked for
