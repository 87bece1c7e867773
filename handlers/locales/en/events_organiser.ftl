event-desk = Manage events
event-ask-title =
    <b>What is the event called?</b>

    One line, as readers will see it.
event-ask-starts =
    <b>When does it start?</b>

    In the time zone of the venue, for example: 4.03 09:30, 4 March 9:30, tomorrow 10:00.
event-ask-ends =
    <b>When does it end?</b>

    If it is the same day, the time alone is enough, for example: 17:00.
event-ask-venue =
    <b>Where is it?</b>

    The city first, then the venue: “Bukhara, Hotel Asia”. Or a link, if it is online.
event-ask-seats =
    <b>How many seats are there?</b>

    A number from 1 to 5000.
event-ask-description =
    <b>What is it about?</b>

    A few paragraphs, up to 1500 characters.
event-ask-zone =
    <b>Which time zone?</b>

    The start and end times stay as you typed them.
event-ask-agenda =
    <b>Agenda for this day</b>

    One line for each session:
    <code>09:30 Opening · Speaker</code>
    <code>10:00-11:30 Session · Speaker · Moderator</code>

    Up to 25 lines. Your text replaces the current one.
event-ask-organisers =
    <b>Who organises and supports it?</b>

    One line, as readers will see it.
event-ask-speech = <b>Into which languages is it interpreted?</b>
event-ask-shares =
    <b>Seats per country</b>

    For example: Kazakhstan 4, Uzbekistan 6. These seats are reserved for these countries. The rest are for all other countries.
event-ask-closing =
    <b>Until when can members register?</b>

    If you skip this: until the event starts.
event-ask-reminders =
    <b>When should participants be reminded?</b>

    No reminder is sent in quiet hours: it goes out the evening before instead.
event-ask-questions =
    <b>Your own feedback questions</b>

    Up to three, one on each line.
event-fact-title = Title
event-fact-starts = Start
event-fact-ends = End
event-fact-venue = Place
event-fact-seats = Seats
event-fact-description = Description
event-fact-zone = Time zone
event-fact-agenda = Agenda
event-fact-organisers = Organisers
event-fact-speech = Interpreting
event-fact-shares = Seats per country
event-fact-closing = Register by
event-fact-reminders = Reminders
event-fact-questions = Feedback questions
event-agenda-too-long = This agenda has { $count } lines. The limit for a day is { $most }. Please send a shorter one.
event-agenda-line = Line { $number } does not start with a time like 09:30 and a title: “{ $line }”. Please send the whole agenda again with this line corrected.
event-agenda-hour = Line { $number } has an impossible time: “{ $line }”. Please send the whole agenda again with this line corrected.
event-agenda-long-line = Line { $number } is too long. The limit is { $most } characters.
event-shares-line = I do not understand “{ $line }”. Please type a country and a number, for example: Kazakhstan 4.
event-organiser-line =
    { $state ->
        [draft] { $date } · { $title } · draft
        [pending] { $date } · { $title } · awaiting approval
        [cancelled] { $date } · { $title } · cancelled
       *[published] { $date } · { $title }
    }
event-organiser-title = <b>Manage events</b>
event-organiser-list = Drafts first, then the next events.
event-organiser-none = There are no events yet. To create one, answer five questions.
event-organiser-new = New event
event-organiser-publish = Publish…
event-organiser-tell-now = Notify participants now
event-organiser-people = Participants
event-organiser-door = Check-in
event-organiser-group-main = What, when, where
event-organiser-group-audience = Audience and seats
event-organiser-group-more = More details
event-organiser-preview = Preview
event-organiser-copy = Duplicate
event-organiser-results = Feedback, materials
event-organiser-discard = Delete draft…
event-organiser-call-off = Cancel event…
event-organiser-is-draft = <i>Draft. Nobody has been notified yet.</i>
event-organiser-is-pending = <i>Waiting for an admin to approve it.</i>
event-organiser-is-published = <i>Published.</i>
event-organiser-is-cancelled = <i>Cancelled. Everyone who planned to come has been told.</i>
event-organiser-untold = <b>Participants have not been notified yet.</b> They get one message ten minutes after your last change, or when you press the button:
event-organiser-counts = <b>With a seat:</b> { $seated } · <b>offered:</b> { $offered } · <b>waiting list:</b> { $queued } · <b>not coming:</b> { $out }
event-organiser-whom = <b>For:</b> { $whom } ({ $count })
event-organiser-also-open = Other members can come too.
event-organiser-seats = <b>Seats:</b> { $seats }
event-organiser-shares = <b>Per country:</b> { $shares }
event-organiser-reminders = <b>Reminders:</b> { $leads }
event-organiser-no-reminders = none
event-organiser-questions = <b>Feedback questions:</b> { $count }
event-organiser-texts = Texts, languages
event-organiser-about-main = What would you like to change?
event-organiser-about-audience = Who is invited, and how many seats there are. Members invited by name are invited in any case.
event-organiser-audience-next = <b>You have chosen another audience, but not saved it yet.</b>
event-organiser-audience-new = <b>New invitations when you save it:</b> { $count }
event-organiser-audience-review = Save…
event-organiser-audience-discard = Discard the changes
event-organiser-about-more = What would you like to change?
event-organiser-make-open = Let others come too
event-organiser-make-invited = By invitation only
event-organiser-day = { $date } · { $count }
event-organiser-which-day =
    <b>Agenda for which day?</b>

    The number of sessions is next to each day.
event-organiser-which-language =
    <b>Which language would you like to edit?</b>

    Languages marked ✓ have a text. Members without a text in their language see it in Russian or English.
event-organiser-no-title = no title yet
event-organiser-no-description = no description yet
event-organiser-wording = <b>Language:</b> { $language }
event-organiser-preview-of = <i>This is how readers will see it. Language: { $language }.</i>
event-organiser-publish-sure =
    { $count ->
        [0] <b>Publish it?</b> No audience is chosen yet. Please choose who it is for.
        [one] <b>Publish it?</b> One member will be told, outside her quiet hours.
       *[other] <b>Publish it?</b> { $count } members will be told, outside their quiet hours.
    }
event-organiser-languages = <b>Texts in:</b> { $languages }
event-organiser-languages-missing = <b>No text in:</b> { $languages }. These members see it in Russian or English, or else in the first language.
event-organiser-publish-yes = Yes, publish
event-organiser-telling =
    { $bar }
    Members are being notified.
event-organiser-told =
    { $bar }
    Everyone has been notified.
event-organiser-sums = Of { $total }: delivered { $sent } · blocked the bot { $blocked } · failed { $failed } · unknown { $unknown } · no longer needed { $dropped } · waiting { $waiting }
event-organiser-found = <b>Who do you mean?</b>
event-organiser-review = <b>Is everything correct?</b>
event-organiser-review-more = You can add everything else on the next screen. Nobody is notified before you publish it.
event-organiser-review-yes = Yes, continue
event-organiser-review-fact = <b>{ $label }: is this correct?</b>
event-organiser-from-to =
    Before: { $before }

    Now: <b>{ $after }</b>
event-organiser-save = Save
event-organiser-type-again = Edit again
event-organiser-call-off-sure =
    <b>Cancel this event?</b>

    If it is published, everyone who planned to come will be told. This cannot be undone.
event-organiser-call-off-yes = Yes, cancel the event
event-organiser-call-off-no = Keep the event
eventcancel-ask-reason =
    <b>Why is the event cancelled?</b>

    One sentence for everyone who planned to come. You can skip this.
eventseat-ask-reason =
    <b>What is the reason?</b>

    One line. It is kept in the history. If you take back her seat, she reads it.
eventmaterial-ask-file =
    <b>Send a file, a picture or a link.</b>

    It will appear with the event, for everyone who can see the materials.
event-organiser-participant =
    { $state ->
        [offered] { $name } · { $country } · seat offered
        [cancelled] { $name } · { $country } · cannot come
        [revoked] { $name } · { $country } · seat taken back
        [expired] { $name } · { $country } · did not answer
       *[registered] { $name } · { $country }
    }
event-organiser-people-in = With a seat: { $count }
event-organiser-people-wait = Waiting list: { $count }
event-organiser-people-out = Not coming: { $count }
event-organiser-seat-somebody = Add a person
event-organiser-export-people = Export the list
event-organiser-seat = Give her a seat
event-organiser-revoke-seat = Take back her seat
event-organiser-her-seat = <b>Her answer:</b> { $said }
event-organiser-no-answer = none yet
event-organiser-state-registered = has a seat
event-organiser-state-offered = a seat is offered
event-organiser-state-waitlisted = on the waiting list
event-organiser-state-expired = did not answer in time
event-organiser-state-cancelled = cannot come
event-organiser-state-revoked = seat taken back
event-organiser-column-state = Answer
event-organiser-column-came = Attended
event-organiser-column-seats = With a seat
event-organiser-notice-created = Your draft is here. Publish it when it is ready.
event-organiser-notice-done = Saved.
event-organiser-notice-unchanged = Nothing has changed.
event-organiser-notice-conflict = Another organiser has changed this in the meantime. Her version is above, yours is below, and nothing is lost. Save yours if you want to keep it.
event-organiser-notice-not-allowed = You cannot change this event.
event-organiser-notice-over = The event is over or cancelled, so it can no longer be changed.
event-organiser-notice-end-before-start = The end must be after the start. Please correct one of the two.
event-organiser-notice-past = This time has already passed. Please type a time in the future.
event-organiser-notice-too-long = An event can last two months at most.
event-organiser-notice-close-after-start = Registration cannot close after the event has started.
event-organiser-notice-too-few-seats = More members already have a seat. Take back some seats first, or leave more seats.
event-organiser-notice-too-few-for-taken = Members of one country already have more seats than this leaves for them.
event-organiser-notice-shares-above-seats = The seats per country add up to more than all seats. Reduce them, or add seats first.
event-organiser-notice-shares-outside = There are seats for a country that is not in the audience. Change one of the two.
event-organiser-notice-last-title = An event needs a title. Please type another one instead.
event-organiser-notice-published = Published. You can follow the delivery here.
event-organiser-notice-asked = It reaches beyond your country, so an admin has been asked to approve it.
event-organiser-notice-cancelled = Done.
event-organiser-notice-copied = Copied as a draft, dated some weeks later. Please check the dates.
event-organiser-notice-told = Participants are being notified.
event-organiser-notice-invited = Added.
event-organiser-notice-uninvited = Removed.
event-organiser-notice-not-possible = This is not possible now.
event-organiser-notice-needs-admin = This reaches colleagues in other countries, so only an admin can do it. Please ask one.
event-organiser-notice-reason-needs-admin = Your reason would go to colleagues in other countries, so an admin has to send it. You can cancel the event yourself without a reason.
event-organiser-notice-seated = She now has a seat and has been told.
event-organiser-notice-revoked = Her seat has been taken back. She has been told the reason.
event-organiser-notice-full = There is no free seat for her country. Add seats first, or change the seats per country.
event-organiser-notice-not-a-member = She is not a member at the moment, so she cannot have a seat.
event-organiser-notice-attended = She has already checked in, so her seat cannot be taken back.
event-checkin-code =
    <b>Code for day { $day }:</b> <code>{ $code }</code>
    Everyone with a seat sends these digits to the bot, or scans the picture.
event-checkin-no-day = There is a code on each day of the event. The event starts: { $when }.
event-checkin-picture = The code as a picture
event-checkin-list = Attendance list
event-checkin-again = Refresh
event-checkin-numbers = <b>Checked in: { $came } of { $seated }</b>
event-checkin-number = { $name }: { $came } / { $seated }
event-checkin-tick = <b>Day { $day }.</b> Press a name to check her in. Press it again to undo.
event-checkin-nobody = Nobody has a seat yet.
event-checkin-caption =
    { $title }
    Code: <code>{ $code }</code>
event-feedback-mean = <b>{ $mean } of 5</b> · answers: { $count } · participants: { $came }
event-feedback-score = { $score }: { $count }
event-feedback-none = No feedback yet. Participants: { $came }. They are asked one hour after the end.
event-feedback-said =
    { $quote ->
        [yes] <i>{ $label }</i>
            “{ $text }” · can be quoted
       *[no] <i>{ $label }</i>
            “{ $text }”
    }
event-feedback-materials = <b>Materials:</b> { $count }
event-feedback-chart = Scores as a picture
event-feedback-export-results = Export the results
event-feedback-export-funders = Numbers for funders
event-feedback-remove = Remove: { $title }
event-feedback-remove-sure = Remove “{ $title }”? Members will no longer be able to open it.
event-feedback-add = Add materials
event-feedback-send = Notify participants
event-feedback-exported = Please keep this file where only the people who need it can read it.
event-feedback-scores = Scores
event-feedback-useful = Useful
event-feedback-improve = To improve
event-feedback-total = Total
event-feedback-column-score = Score
event-feedback-column-count = Answers
event-feedback-column-quote = Can be quoted
event-feedback-notice-added = Added.
event-feedback-notice-unchanged = It has already been added.
event-feedback-notice-needs-admin = This reaches colleagues in other countries, so only an admin can do it. Please ask one.
event-feedback-notice-too-many = You can add up to eight materials. Please remove one first.
event-feedback-notice-not-allowed = You cannot change this event.
event-feedback-notice-removed = Removed.
event-feedback-notice-sent =
    { $count ->
        [one] { $count } member is being notified.
       *[other] { $count } members are being notified.
    }
event-feedback-notice-nobody = There is nobody to notify, or nothing new for them.
event-checkin-day = Day { $day }
event-organiser-delegation = My country’s participants
event-organiser-delegation-list = From your country: { $count }
event-organiser-delegate = { $name } · { $state }
event-organiser-log = History
event-organiser-log-title = <b>History, latest first</b>
event-organiser-log-none = Nothing yet.
event-organiser-log-line = { $when } · { $actor }: <b>{ $act }</b> { $about }
event-organiser-act-publish = published
event-organiser-act-cancel = cancelled
event-organiser-act-event-rejected = rejected
event-organiser-act-seat = gave a seat
event-organiser-act-revoke-seat = took back a seat
event-organiser-act-delegate-enter = entered a woman without Telegram
event-organiser-act-export-people = exported the list
event-organiser-act-export-results = exported the results
event-organiser-act-export-funders = exported the numbers for funders
event-organiser-notice-changed = This was changed in the meantime. Here is the current version.
event-organiser-act-event-approved = approved
event-organiser-act-event-changes_requested = asked for changes
event-feedback-too-few = <b>There is feedback, but not enough to show it.</b> Participants: { $came }
event-feedback-later = Results are shown in steps of at least { $least } people, so that nobody can be identified; all of them from { $day } on.
event-feedback-never = Fewer than { $least } people answered, so the results are not shown: somebody could be identified.
event-feedback-other-institutions = Other institutions
event-organiser-end-moves = The end moves too: { $before } → <b>{ $after }</b>
event-organiser-save-both = Save, move the end too
event-organiser-keep-end = Save, keep the end
event-organiser-outside = <b>Sessions outside the event’s hours.</b> Please change the agenda or the hours:
event-fact-shown = Place is shown to
event-ask-shown =
    <b>Who sees the place?</b>

    The city stays visible in the times. The link of an online event is always only for those with a seat.
event-organiser-notice-outside-event = A session has to lie within the hours of its event.
event-organiser-notice-needs-event = She has no seat at the event itself.
event-organiser-notice-overlaps = She has a seat in another session at this time.
event-organiser-links =
    <b>There is a link in the description or the agenda.</b> Everyone invited can open it: { $found }
    In the place, a link is shown only to those with a seat.
event-organiser-links-move = Move the link to the place
event-organiser-links-too-long = The place has no room for it. Please shorten the place or the link first.
