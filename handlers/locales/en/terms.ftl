dialogue-button = The Dialogue
dialogue-title = <b>The Dialogue of Women of Central Asia</b>
dialogue-about = A different country has the chair each year. Here you find what the year is about and the results of past years.
dialogue-no-year = No chairmanship has been entered yet.
dialogue-year = This year
dialogue-past = Past years
year-name = { $span } · { $country }
year-title = <b>{ $name }</b>
year-chair = <b>Chair:</b> { $country }
year-days = From { $start } to { $end }
year-persons = <b>For the chair:</b> { $names }
year-not-begun = This chairmanship has not begun yet.
year-late = The last day has passed. The chair stays until the year is handed over.
year-next = <b>Next:</b> { $country }
year-no-priorities = The priorities of this year have not been adopted yet.
year-showcase =
    <b>Showcase:</b> { $shown ->
        [0] no projects
        [one] { $shown } project
       *[other] { $shown } projects
    }{ $countries ->
        [0] {""}
        [one] {" "}from { $countries } country
       *[other] {" "}from { $countries } countries
    }
year-repeated =
    Repeated { $times ->
        [one] once
       *[other] { $times } times
    }, in { $countries ->
        [one] { $countries } country
       *[other] { $countries } countries
    }
themes-priority = Priorities
themes-track = Thematic tracks
themes-head = <b>{ $name }</b>
themes-none = There are none yet.
theme-line = { $number }. { $title }
theme-sentence = <i>{ $text }</i>
theme-is-priority = Priority { $number }: { $title }
theme-is-track = Track { $number }: { $title }
theme-of-priority = <b>Priority of the year:</b> { $title }
theme-of-track = <b>Thematic track:</b> { $title }
theme-tied = — { $title }
theme-tied-more = and more: { $count }
theme-tied-nothing = Nothing belongs to it yet.
theme-gone = This priority or track is no longer here.
theme-choose = Priorities and tracks
tied-event = <b>Events</b>
tied-practice = <b>Best practices</b>
past-title = <b>Past years</b>
past-none = No year is over yet.
tie-title = <b>{ $title }</b>
tie-about = Which priorities and tracks of the year does it belong to? Press to tick or untick, up to { $most }.
tie-no-themes = This year has no priorities or tracks yet.
tie-tied = Ticked.
tie-untied = Unticked.
tie-unchanged = Nothing has changed.
tie-too-many = Please untick one first.
tie-over = That year is over. What belongs to it does not change any more.
tie-not-allowed = This cannot be added to a priority or track by you, or there is no current year.
tied-plan-item = <b>Items of the action plan</b>
tied-decision = <b>Decisions and recommendations</b>
dialogue-plan = Action plan
dialogue-board = Board of cooperation
tied-project = <b>Projects</b>
becomes-goes-on = goes on
becomes-closed = closed
becomes-given = given to
becomes-give = Give to someone…
chairanswer-ask-text =
    <b>Your answer</b>

    Those who have the chair read it with your name and your country.
chairletter-ask-text =
    <b>What would you like to write to the focal points of all countries?</b>

    Each of them can answer you here. Please write nothing official or classified.
handover-is-open = being prepared
handover-is-sent = waiting for the new chair
handover-is-confirmed = confirmed
handover-notice-decided = Noted.
handover-notice-sent = The list is with the new chair now. The rights stay with you until it is confirmed.
handover-notice-taken-back = The list is yours again.
handover-notice-returned = The list has gone back to the leaving chair with your note.
handover-notice-confirmed = Confirmed. The chair has passed.
handover-notice-unchanged = Nothing has changed.
handover-notice-not-open = This is no longer open.
handover-notice-not-possible = This decision is not possible here.
handover-notice-not-a-getter = She cannot take this over. Please choose somebody who may do it: a coordinator, an admin or somebody who carries the next term; for a review, somebody who may decide about it.
handover-notice-already-sent = The list is with the new chair. To change it, press “Change the list” first.
handover-notice-undecided = Something is still undecided, or has been opened since. The leaving chair decides about it first.
handover-notice-changed = The list has changed since. Please read it again.
handover-notice-no-successor = The next term is not planned yet, or nobody carries it. An admin enters it.
handover-notice-not-sent = The list is not ready yet. The leaving chair is still working on it.
handover-notice-not-allowed = The handover is for the two chairs, and you carry neither of them now.
handoverreturn-ask-note =
    <b>What should be changed in the list?</b>

    The leaving chair reads your words.
item-event = Event
item-review = Review
letter-notice-sent = Sent. The answers come here.
letter-notice-answered = Sent to the chair.
letter-notice-too-many = That is all for today. You can write again tomorrow; your text has been kept.
letter-notice-nobody = No country has a focal point yet. Coordinators are focal points, or an admin names others.
letter-notice-gone = This letter can no longer be answered, or it was not written to you.
letter-notice-not-allowed = Only those who carry the current term can write to all focal points.
meeting-opening = Opening
meeting-forum = Regional forum
meeting-closing = Closing
meeting-line = { $meeting } · { $day } · { $title }
meeting-cancelled = { $meeting } · { $day } · { $title } (cancelled)
meeting-call = Call: { $meeting }
meeting-already = This meeting has been called already.
meetings-title = <b>Meetings of the year</b>
meetings-about = A meeting is an event for everyone. You prepare it, and an admin approves it before members are told.
priorities-notice-proposed = Proposed. You will be told when they are adopted.
priorities-notice-withdrawn = You can change the priorities again.
priorities-notice-adopted = The priorities of this year have been adopted already.
priorities-notice-too-few = A year needs at least three priorities.
priorities-notice-under-review = The priorities are waiting for their adoption already.
priorities-notice-unchanged = Nothing has changed.
priorities-notice-not-allowed = Only the chair of the current year can do this.
priorities-about = The chair proposes from { $least } to { $most } priorities, each with a sentence, in as many languages as possible. A reviewer adopts them; then everyone sees them.
priorities-adopted = Adopted. Missing languages can still be added; only an admin corrects the words.
priorities-proposed = <i>Waiting for their adoption.</i>
priorities-propose = Propose for adoption
priorities-revise = Change the proposal
priorities-decided-adopted = The priorities of the year have been adopted. Everyone sees them under /year.
priorities-decided-returned = The priorities come back to you: { $reason }
priority-in = <b>{ $number }.</b> { $language }: <b>{ $title }</b>
term-ask-country = <b>Which country has the chair?</b>
term-ask-starts =
    <b>On which day does the term begin?</b>

    For example: 1 January 2027.
term-ask-ends =
    <b>What is the last day of the term?</b>

    The rights stay with the chair until the year is handed over.
term-field-country = Country
term-field-starts = First day
term-field-ends = Last day
term-is-planned = planned
term-is-current = now
term-is-past = over
term-done = Saved.
term-unchanged = Nothing has changed.
term-overlaps = These days belong to another term already.
term-overlaps-with = These days belong to another term: { $name }, { $start } – { $end }. Please change the first or the last day.
term-backwards = The last day lies before the first one.
term-too-long = A term is at most three years long.
term-begun = This term has begun. Its country and its first day stay; a term that is over does not change.
term-before-current = A new term begins after the current one.
term-not-a-country = At least one country must stay, and each must be one that the network knows.
term-not-a-member = She is not a member now.
term-too-many = Five persons carry this term already.
term-chairs-now = This country has the chair now. Hand the year over first; then the country can leave.
term-gone = This term is no longer here.
term-not-allowed = Only admins can do this.
term-line = { $name } · { $state }
term-state = <b>Status:</b> { $state }
term-nobody = Nobody carries it yet.
term-about = Those who carry a term have the rights of the chair from the handover on, not before. The first term begins on its first day.
term-new = New term
term-change = Change
term-add-person = Add a person
term-remove-person = Remove: { $name }
term-delete = Delete…
term-delete-sure = <b>Delete this term?</b> { $name }. Its priorities and persons are deleted too.
term-delete-yes = Yes, delete the term
term-deleted = Deleted.
term-review = <b>Is everything correct?</b>
term-is-over = This term is over already. It is entered as a past year, and nobody gets rights from it.
term-has-come = Its first day has come. If no term is current, this one begins at once, and those who carry it have the rights of the chair.
term-enter-past = Enter as a past year
term-past-year = Entered as a past year. Nobody gets rights from it.
term-days-over = The last day is over already. This term can end today at the earliest. To enter a past year, press “New term”.
term-day-range = Please give a day between { $first } and { $last }.
terms-button = Terms and order
terms-title = <b>Terms of the chair</b>
terms-none = None has been entered. Past years can be entered too.
termlength-ask-months =
    <b>How many months is a term?</b>

    A number from 1 to 36. Terms that are entered already stay as they are.
theme-add-priority = Add a priority
theme-add-track = Add a track
theme-ask-title =
    <b>What is it called?</b>

    One line, up to 80 characters.
theme-ask-sentence =
    <b>What should come of it?</b>

    One sentence, up to 300 characters.
theme-field-title = Title
theme-field-sentence = Sentence
theme-notice-done = Saved.
theme-notice-unchanged = Nothing has changed.
theme-notice-too-many = This year has as many as it can have.
theme-notice-adopted = The priorities have been adopted. Their words stay as they are; only an admin corrects them.
theme-notice-under-review = The priorities are waiting for their adoption. Press “Change the proposal” to change them.
theme-notice-tied = Something belongs to it. Untick it there first.
theme-notice-gone = This is no longer here.
theme-notice-not-allowed = Only the chair of the current year and admins can do this.
theme-languages = Languages marked ✓ have a text. Press one to write or change it.
theme-remove = Remove…
theme-remove-sure = <b>Remove it from the year?</b> { $title }. Its texts in all languages are deleted.
theme-remove-yes = Yes, remove it
chair-empty = Nobody carries this term any more: { $name }. Please name somebody; until then admins decide about its handover.
desk-title = <b>For the chair</b>
desk-about = Propose the priorities, call the meetings, write to the focal points, see what is late. At the end, hand over everything that is open.
desk-button = For the chair
desk-meetings = Meetings of the year
desk-letters = Write to the focal points
desk-late =
    { $count ->
        [0] What is late
       *[other] What is late · { $count }
    }
desk-handover = Handover
focal-button = Focal points
focal-title = <b>Focal points of the countries</b>
focal-about = The chair writes to them. They are the coordinators of the country, unless you name others.
focal-line = <b>{ $country }:</b> { $names }
focal-named = Named by admins.
focal-coordinators = These are the coordinators of the country. Whoever you add takes their place as a focal point.
focal-add = Add a focal point
handover-title = <b>Handover:</b> { $name }
handover-state = <b>Status:</b> { $state }
handover-to = <b>New chair:</b> { $country }
handover-on = <b>Day:</b> { $day }
handover-note = <b>Note of the new chair:</b> { $text }
handover-left = <b>Still undecided:</b> { $count }
handover-nothing = Nothing is open.
handover-texts = <b>Also reviews and board entries:</b> { $count }
handover-line = { $kind }: { $title } – { $decided }
handover-undecided = undecided
handover-given-to = given to { $name }
handover-item = <b>{ $kind }:</b> { $title }
handover-due = <b>Was due:</b> { $day }
handover-now = <b>So far:</b> { $decided }
handover-ask = What becomes of it? It takes effect when the new chair confirms.
item-not-given-board-entry = <i>An entry belongs to its author: it stays or is closed. Only what the leaving chair herself has posted can be given to somebody else. Whoever closes an entry leaves its author every word; she is told and may put it back.</i>
handover-offer = Send to the new chair
handover-take-back = Change the list
handover-confirm = Confirm the handover…
handover-return = Return with a note
handover-sure =
    <b>Take over the chair?</b> { $name }

    Goes on: { $goes_on }. Closed: { $closed }. Given to somebody: { $given }.

    Everything takes effect at once, and the rights of the chair pass. This cannot be undone.
handover-yes = Yes, take over the chair
handover-told-sent = The leaving chair has sent you the list of everything open. Please read and confirm it.
handover-told-returned = The list for the handover is with you again. Something has to be decided or changed.
handover-told-confirmed = The year has been handed over: { $name }.
late-title = <b>What is late</b>
late-line = { $kind }: { $title } · { $day }
late-letters = <b>No answer to your letter for a week:</b> { $countries }
late-nothing = Nothing is late.
letters-title = <b>Letters to the focal points</b>
letters-about = A letter goes to the focal points of all countries. Letters a day: up to { $most }.
letter-line = { $day } · answers: { $answered } of { $total }
letter-write = Write a letter
letter-from = From the chair, { $country }, { $when }
letter-answer-of = { $name }, { $country }
letter-silent = <b>No answer yet:</b> { $countries }
letter-answer = Answer
letter-answer-again = Change my answer
order-button = Order
order-title = <b>In which order countries take the chair</b>
order-length = <b>Months of a term:</b> { $months }
order-about = ↑ moves a country one place forward. Before a country leaves, you read what goes with it; past years stay.
order-forward = ↑ { $country }
order-in = + { $country }
order-out = – { $country }
order-leave-sure = <b>Take this country out of the Dialogue?</b> { $country }
order-leave-terms = <b>Planned terms that are deleted, with their priorities and persons:</b> { $names }
order-leave-items = <b>Open items of the plan that pass to the chair:</b> { $count }
order-leave-stays = Its past years stay, and so do its members. You can take the country in again later, but what is deleted does not come back.
order-leave-yes = Yes, take it out
order-change-length = Change the length
item-plan-item = Item of the plan
item-board-entry = Board entry
item-call = Call for projects
handover-get-report = Report as a document
handover-report = Handover report: { $name }
handover-column-kind = Kind
handover-column-item = What was open
handover-column-decision = What becomes of it
