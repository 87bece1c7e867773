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
event-ask-place =
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
event-ask-countries =
    <b>For which countries is it?</b>

    Left out, for all.
event-ask-sectors =
    <b>For which sectors is it?</b>

    Left out, for all.
event-fact-title = Title
event-fact-starts = Start
event-fact-ends = End
event-fact-place = Place
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
event-fact-countries = Countries
event-fact-sectors = Sectors
event-agenda-too-long = These are { $count } lines, and { $most } fit into a day. Please send a shorter agenda.
event-agenda-line = Line { $number } does not begin with an hour like 09:30 and a title: “{ $line }”. Please send the whole agenda again with this line mended.
event-agenda-hour = Line { $number } has an hour that cannot be: “{ $line }”. Please send the whole agenda again with this line mended.
event-agenda-long-line = Line { $number } is too long; { $most } characters fit.
event-shares-line = I do not understand “{ $line }”. Please write a country and a number, for example: Kazakhstan 4.
desk-line =
    { $state ->
        [draft] { $date } · { $title } · draft
        [asked] { $date } · { $title } · waits
        [cancelled] { $date } · { $title } · cancelled
       *[published] { $date } · { $title }
    }
desk-title = <b>Preparing events</b>
desk-list = Drafts first, then what is next.
desk-none = There is no event yet. A new one takes five questions.
desk-new = New event
desk-publish = Publish …
desk-tell-now = Tell them of the change now
desk-people = Who comes
desk-door = At the door
desk-group-main = What, when, where
desk-group-whom = For whom, how many
desk-group-more = Reminders, questions
desk-preview = As readers see it
desk-copy = Make one like this
desk-results = Afterwards
desk-discard = Throw the draft away …
desk-reject = Do not publish
desk-call-off = Cancel the event …
desk-is-draft = <i>Draft. Nobody has been told yet.</i>
desk-is-asked = <i>It waits for an admin to publish it.</i>
desk-is-published = <i>Published.</i>
desk-is-cancelled = <i>Cancelled. Those who would have come have been told.</i>
desk-untold = <b>Not told yet.</b> Those who come get one message ten minutes after the last change, or when you press the button:
desk-counts = <b>With a seat:</b> { $seated } · <b>offered:</b> { $offered } · <b>waiting:</b> { $queued } · <b>not coming:</b> { $out }
desk-guest-count =
    { $count ->
        [one] { $count } named member
       *[other] { $count } named members
    }
desk-whom = <b>For:</b> { $whom } ({ $count })
desk-everybody = all members
desk-also-open = Others may come too.
desk-seats = <b>Seats:</b> { $seats }
desk-shares = <b>Per country:</b> { $shares }
desk-reminders = <b>Reminders:</b> { $leads }
desk-no-reminders = none
desk-questions = <b>Own questions:</b> { $count }
desk-texts = Texts, languages
desk-about-main = What would you like to change?
desk-about-whom = Who is told, and who may have a seat. Countries and sectors narrow it; named members belong to it in any case.
desk-about-more = What would you like to change?
desk-guests = Named members
desk-make-open = Let others come too
desk-make-invited = Only by invitation
desk-day = { $date } · { $count }
desk-which-day =
    <b>Agenda of which day?</b>

    Beside each day is the number of its sessions.
desk-which-language =
    <b>Title and description in which language?</b>

    Ticked ones are there. Who has no text in her language reads it in Russian or English.
desk-no-title = no title yet
desk-no-description = no description yet
desk-wording = <b>Language:</b> { $language }
desk-preview-of = <i>So it is read. Language: { $language }.</i>
desk-publish-sure =
    { $count ->
        [0] <b>Publish it?</b> It is for nobody yet: please look at countries, sectors and names.
        [one] <b>Publish it?</b> One member will be told.
       *[other] <b>Publish it?</b> { $count } members will be told, each at a decent hour.
    }
desk-languages = <b>Texts are there in:</b> { $languages }
desk-languages-missing = <b>Not in:</b> { $languages }. They read it in Russian or English, else in the first language.
desk-publish-yes = Yes, publish
desk-telling =
    { $bar }
    The news is on its way.
desk-told =
    { $bar }
    All have been written to.
desk-sums = Of { $total }: delivered { $sent } · bot blocked { $blocked } · failed { $failed } · unknown { $unknown } · not needed any more { $dropped } · waiting { $waiting }
desk-uninvite = Remove { $name }
desk-guests-list = <b>Named members: { $count }</b>
desk-guests-how = They belong to the audience in any case. With names alone, it is for them alone.
desk-guest-add = Name somebody
desk-found = <b>Whom do you mean?</b>
desk-review = <b>Is everything right?</b>
desk-review-more = Everything else can be told on the next screen. Nobody is told before you publish it.
desk-review-yes = Yes, go on
desk-review-fact = <b>{ $label }: is it right?</b>
desk-from-to =
    Before: { $before }

    Now: <b>{ $after }</b>
desk-save = Save
desk-type-again = Write it anew
desk-call-off-sure =
    <b>Really?</b>

    Where the event is published, all who would have come are told, and nothing brings it back.
desk-call-off-yes = Yes, cancel it
desk-call-off-no = No, let it stand
eventcancel-ask-reason =
    <b>Why does it not take place?</b>

    One sentence for those who would have come. You may skip it.
eventseat-ask-reason =
    <b>For what reason?</b>

    One line; it is kept. She reads it when her seat is taken back.
eventmaterial-ask-file =
    <b>Send a file, a picture or a link.</b>

    It stands on the event's card for those who may see it.
desk-participant =
    { $state ->
        [offered] { $name } · { $country } · offered
        [declined] { $name } · { $country } · cannot
        [unseated] { $name } · { $country } · taken back
        [lapsed] { $name } · { $country } · let it pass
       *[seated] { $name } · { $country }
    }
desk-people-in = With a seat: { $count }
desk-people-wait = Waiting: { $count }
desk-people-out = Not coming: { $count }
desk-seat-somebody = Give somebody a seat
desk-export-people = As a table
desk-seat = Give her a seat
desk-unseat = Take her seat back
desk-her-seat = <b>Her answer:</b> { $said }
desk-no-answer = none yet
desk-state-seated = has a seat
desk-state-offered = a seat is offered
desk-state-queued = on the waiting list
desk-state-lapsed = let the offer pass
desk-state-declined = cannot come
desk-state-unseated = seat taken back
desk-column-state = Answer
desk-column-came = Came
desk-column-seats = With a seat
desk-approval =
    <b>{ $title }</b>
eventreject-ask-reason = Why should it not be published? Its author reads your reason.

    A coordinator would like to publish this event beyond her country. Please look at it.
desk-notice-created = Your draft is here. Publish it when it is ready.
desk-notice-done = Saved.
desk-notice-unchanged = Nothing has changed.
desk-notice-conflict = Another organiser has changed this meanwhile. You see hers above and yours below; nothing is lost. Save yours if it shall stand.
desk-notice-not-allowed = This event is not yours to change.
desk-notice-over = The event is over or cancelled; nothing changes any more.
desk-notice-end-before-start = The end must come after the start. Please write one of the two anew.
desk-notice-past = This time has passed already. Please write one ahead.
desk-notice-too-long = An event lasts two months at most.
desk-notice-close-after-start = Answers cannot close after the beginning.
desk-notice-too-few-seats = More members have a seat already. Take seats back first, or leave more seats.
desk-notice-too-few-for-taken = Members of one of the countries have more seats already than this leaves them.
desk-notice-shares-above-seats = The seats per country are more than all seats. Fewer there, or more seats first.
desk-notice-shares-outside = There are seats for a country that the event is not for. Change one of the two.
desk-notice-last-title = An event needs its title. Write another one instead.
desk-notice-published = Published. You see here how far the news has come.
desk-notice-asked = It goes beyond your country, so an admin is asked to publish it.
desk-notice-cancelled = Done.
desk-notice-copied = A draft like it, some weeks later. Please look at the dates.
desk-notice-told = They are being told.
desk-notice-invited = She is named.
desk-notice-uninvited = Her name is taken away.
desk-notice-not-possible = This is not possible now.
desk-notice-needs-admin = This reaches colleagues of other countries, so an admin does it. Please ask one.
desk-notice-rejected = Not published. Its author gets your reason and keeps her draft.
desk-notice-reason-needs-admin = Your reason would go to colleagues of other countries, so an admin has to send it. Without a reason you can cancel it yourself.
desk-notice-seated = She has a seat, and is told.
desk-notice-unseated = Taken back; she is told, with the reason.
desk-notice-full = There is no free seat for her country. Add seats first, or change the shares.
desk-notice-not-a-member = She is not a member at present, so she cannot have a seat.
door-code =
    <b>Code of day { $day }:</b> <code>{ $code }</code>
    Everybody with a seat writes these digits to the bot, or scans the picture.
door-no-day = There is a code on each day of the event. It begins: { $when }.
door-picture = The code as a picture
door-list = The list to tick
door-again = Count again
door-numbers = <b>There: { $came } of { $seated }</b>
door-number = { $name }: { $came } / { $seated }
door-page-before = ‹ Names
door-page-after = Names ›
door-tick = <b>Day { $day }.</b> Press a name when she is there; press again to take it back.
door-nobody = Nobody has a seat yet.
door-caption =
    { $title }
    Code: <code>{ $code }</code>
after-mean = <b>{ $mean } of 5</b> · { $count } answers, { $came } were there
after-score = { $score }: { $count }
after-none = No evaluation yet. { $came } were there; they are asked an hour after the end.
after-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            “{ $text }” · may be quoted
       *[no] <i>{ $label }</i>
            “{ $text }”
    }
after-materials = <b>Materials:</b> { $count }
after-chart = The scores as a picture
after-export-results = Results as a table
after-export-funders = For funders
after-remove = Remove: { $title }
after-add = Add materials
after-send = Tell those who came
after-exported = Please keep this file where only those can read it who must.
after-scores = Scores
after-useful = Useful
after-improve = To change
after-total = In all
after-column-score = Score
after-column-count = Answers
after-column-quote = May be quoted
after-notice-added = Added.
after-notice-unchanged = It is there already.
after-notice-needs-admin = This reaches colleagues of other countries, so an admin does it. Please ask one.
after-notice-too-many = Eight materials fit. Please remove one first.
after-notice-not-allowed = This event is not yours to change.
after-notice-removed = Removed.
after-notice-sent =
    { $count ->
        [one] { $count } member is being told.
       *[other] { $count } members are being told.
    }
after-notice-nobody = There is nobody to tell, or nothing new for them.
door-day = Day { $day }
desk-delegation = Who comes from my country
desk-delegation-list = From your country: { $count }
desk-delegate = { $name } · { $state }
desk-log = What was done
desk-log-title = <b>What was done, the latest first</b>
desk-log-none = Nothing yet.
desk-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
desk-act-publish = published
desk-act-cancel = cancelled
desk-act-reject = not let go
desk-act-seat = gave a seat
desk-act-unseat = took a seat back
desk-act-export-people = took the list as a table
desk-act-export-results = took the results as a table
desk-act-export-funders = took the numbers for funders
desk-notice-changed = It was changed meanwhile: this is how it is now.
