project-title = <b>Projects</b>
project-about = What colleagues have built and show each other, so that it can be repeated elsewhere.
project-none = No project is shown yet.
project-no-call = There is no open call at the moment.
project-call = Call: { $title }
project-showcase = Showcase · { $count }
project-search = Search
project-search-again = Other words
project-matches = Projects that match: <i>{ $words }</i>
project-no-matches = No project matches: <i>{ $words }</i>
project-own = My projects
project-repeats = I want to repeat
project-organise = Calls and decisions
project-list = <b>Projects, newest first</b>
project-list-none = There is no project here yet.
project-by-block = By block
project-by-country = By country
project-pick-block = Which block?
project-pick-country = Which country?
project-any-block = Any block
project-any-country = Any country
project-line =
    { $title } · { $country }{ $repeated ->
        [0] {""}
       *[other] {" "}· ↻{" "}{ $repeated }
    }
project-part-title = Title
project-part-teaser = In one sentence
project-part-idea = The idea
project-part-goals = Goals
project-part-steps = Steps taken
project-part-serves = Who it is for
project-part-result = Results
project-part-people = People
project-part-time = Time
project-part-money = Money
project-part-technique = Equipment
project-part-permission = Permission
project-part-tips = Tips and lessons
project-needs = What it takes
project-field-block = Block
project-field-stays = If I leave
project-field-file = File or link
project-field-language = Language
project-how = How to set it up
project-open = Open the project
project-mine = My project
project-want-to-repeat = We want to repeat this
project-repeat-mine = Repeating: { $state }
project-tell-repeat = We have repeated it
project-where-repeated = Repeated · { $count }
project-repeated-in =
    { $count ->
        [one] repeated in { $count } country
       *[other] repeated in { $count } countries
    }
project-gone = This project is not in the showcase any more.
project-link-about =
    Send this link to a colleague. It opens the project for members. Others see a short description of the network.

    { $link }
project-link-stranger = A colleague wanted to show you a project from { $network }, a professional network of women in Central Asia. You can open it once you are a member.
projectsearch-ask-words =
    <b>What are you looking for?</b>

    A few words in any of our languages, for example: <i>mathematics in villages</i>.
project-is-yours = This is your own project.
project-ask-title =
    <b>What is your project called?</b>

    One line, for example: <i>Digital mathematics for village schools</i>.
project-ask-teaser =
    <b>Your project in one sentence</b>

    What is it, and for whom? Colleagues read this first.
project-ask-block = <b>In which block would you like to present it?</b>
project-ask-idea =
    <b>What is the idea?</b>

    What was missing, and what did you think of? Please leave out other people’s names and numbers. You can send a long text in several messages.
project-ask-goals =
    <b>What are the goals?</b>

    What should be different at the end?
project-ask-steps =
    <b>Which steps did you take?</b>

    In order, as you would tell a colleague who wants to do the same.
project-ask-serves =
    <b>Who is it for?</b>

    And how do you reach them?
project-ask-result =
    <b>What are the results?</b>

    Numbers if you have any. Also say what did not work.
project-ask-stays = <b>If you leave the network one day, can your project stay in the showcase without your name?</b>
project-ask-people =
    <b>What does it take: people?</b>

    For example: two teachers, four hours a week.
project-ask-time =
    <b>What does it take: time?</b>

    For example: three months to prepare, then all year.
project-ask-money =
    <b>What does it take: money?</b>

    For example: 2,000 dollars a year, paid by the district.
project-ask-technique =
    <b>What does it take: equipment?</b>

    For example: ten tablets and the internet.
project-ask-permission =
    <b>What does it take: permission?</b>

    For example: the consent of the school and of the parents.
project-ask-tips =
    <b>Tips and lessons</b>

    What would you do the same way again, and what differently?
project-ask-file =
    <b>A link, a picture or a file?</b>

    Readers get a file when they ask for it. Please send nothing with other people’s names or faces that they have not agreed to.
project-ask-language = <b>In which language will you write?</b>
project-draft-taken = What you wrote for the earlier call is here. Choose the block, and send it when it is ready.
project-sending-sent = <b>Thank you.</b> Two reviewers from other institutions read it. You will learn the decision at the same moment as everybody else.
project-sending-unchanged = Nothing has changed, so nothing was sent.
project-sending-closed = The call has closed. What you wrote is kept: you can send it to another call.
project-sending-no-block = This block is no longer part of the call. Please choose another one.
project-sending-too-many = You have sent { $most } texts within an hour. Your text is kept. Please send it later.
project-sending-gone = This project is no longer there.
project-own-list = <b>My projects</b>
project-own-none = You have not sent a project yet. You can send one when a call is open.
project-own-line = { $state }: { $title }
project-own-is-sent = Sent
project-own-is-changes = Please change it
project-own-is-shown = In the showcase
project-own-is-declined = Not accepted
project-own-is-withdrawn = Withdrawn
project-own-is-removed = Removed
project-own-title = <b>{ $title }</b>
project-own-call = { $call } · { $block }
project-own-state = <b>{ $state }</b>
project-own-comment = <b>From the reviewer:</b> { $text }
project-own-languages = <b>Can be read in:</b> { $languages }
project-own-waiting = <b>Under review:</b> { $languages }
project-own-open = My project
project-languages = In other languages
project-which-language = The first language is: { $language }. In which language would you like to add it? A coordinator reviews it first.
project-change = Change the text
project-copy = Send to: { $title }
project-withdraw = Withdraw the project
project-withdraw-sent = Withdraw “{ $title }” from the call? Nobody reviews it any more. The text stays yours, and you can send it to another call.
project-withdraw-shown = Withdraw “{ $title }” from the showcase? Nobody can read it there any more, and the organisers are told. The text stays yours.
project-delete = Delete the project
project-delete-sure = Delete “{ $title }” with all its texts? They cannot be brought back.
project-withdrawal-withdrawn = Withdrawn. The text is kept here.
project-withdrawal-deleted = Deleted.
project-withdrawal-unchanged = This cannot be done with it now.
project-withdrawal-gone = This project is no longer there.
project-decided-head = <b>The decisions of the call “{ $call }”</b>
project-decided-accepted = <b>“{ $title }” has been accepted.</b> It is in the showcase now.
project-decided-declined = “{ $title }” has not been accepted this time. The text stays yours, and you can send it to another call.
project-withdrawn-told = The author has withdrawn “{ $title }” from the showcase. Its place is free: you can give it to another project of the call.
project-removed = “{ $title }” has been taken out of the showcase.
project-review-approved = <b>Approved.</b> Readers can see this text now.
project-review-rejected = <b>Not approved.</b> You can change it and send it again.
project-review-changes_requested = <b>Please change it and send it again.</b> You can do so after the deadline too.
project-written-in = Language: { $language }
project-review-blind = The author’s name is not shown in this call.
project-review-secret = Two reviewers must approve. The author learns the decision together with all others.
project-review-original = The original text
project-sent-list = Projects that were sent, by block. Open one to read it and to decide.
project-sent-none = No project has been sent yet.
project-sent-line =
    { $state ->
        [pending] …
        [changes] ✎
        [suitable] ?
        [unsuitable] ✗
        [accepted] ✓
        [declined] –
       *[withdrawn] ↩
    }{" "}{ $title } · { $country }
project-sent-state = { $state }
project-column-state = Status
project-standing-pending = Under review
project-standing-changes = With the author, for changes
project-standing-suitable = Approved by two reviewers, not decided yet
project-standing-unsuitable = Rejected by a reviewer
project-standing-accepted = Accepted
project-standing-declined = Not accepted
project-standing-withdrawn = Withdrawn
project-free = Free places in the block: { $block }, for the country: { $country }
project-accept = Accept
project-decline = Do not accept
project-undecide = Take the decision back
project-decision-set = Saved. The author learns of it when all are told.
project-decision-added = Accepted. The author is told now.
project-decision-unchanged = Nothing has changed.
project-decision-block-full = All places of this block are taken. Add places to the call, or do not accept another project of the block.
project-decision-country-full = All places for this country are taken. Change the places per country, or do not accept another project.
project-decision-not-reviewed = Two reviewers must approve it first.
project-decision-still-open = The call is still open. You can decide after the deadline.
project-decision-planned = The decisions are about to be told. Press “Do not tell yet” first.
project-decision-told = The decisions have been told already.
project-decision-own = This is your own project. Another organiser decides about it.
project-decision-not-allowed = Only the chair and admins can decide on projects.
project-decision-gone = This project is no longer there.
call-title = <b>{ $title }</b>
call-wanted = { $text }
call-blocks = <b>Blocks</b>
call-block = · { $name }: { $places }
call-shares = <b>Places per country:</b> { $shares }. The rest are for all other countries.
call-closes = <b>Deadline:</b> { $when }
call-two-reviewers = Two reviewers from other institutions read each project. All authors learn the decisions at the same moment.
call-blind = Reviewers do not see who the author is.
call-not-blind = Reviewers see who the author is.
call-blind-yes = No, without the name
call-blind-no = Yes, with the name
call-present = Present a project
call-continue = Continue my draft
call-over = The call has closed. The decisions will be told to all at the same moment.
call-over-told = The call is over. The accepted projects are in the showcase.
call-draft-kept = Your draft is kept. You can send it to another call.
call-closes-soon = Your draft for “{ $title }” has not been sent yet. The call closes: { $when }. After that, your draft is kept but can no longer be sent to this call.
call-list = <b>Calls</b>
call-list-none = There has been no call yet.
call-line = { $title } · { $state } · { $sent }
call-new = New call
call-is-draft = Draft
call-is-open = Open
call-is-closed = To be decided
call-is-told = Over
call-state = <b>{ $state }</b>
call-change = Change
call-languages = Languages
call-open = Open the call
call-open-sure = Open “{ $title }”? All members can see it then and send projects until: { $when }.
call-delete = Delete the draft
call-delete-sure = Delete the call “{ $title }”? It cannot be brought back.
call-sent = Projects sent · { $count }
call-tell = Tell all decisions
call-tell-now = now
call-tell-sure = Tell the decisions of “{ $title }”? Accepted: { $accepted }. Not accepted: { $declined }. All authors are told at the same moment: { $when }.
call-call-off = Do not tell yet
call-table = Table
call-table-about = The projects of the call, without names of authors.
call-showcase = Order of presentation
call-counts = <b>Accepted, places, sent</b>
call-taken = · { $name }: { $taken } / { $places }, { $sent }
call-tells = <b>All authors are told:</b> { $when }
call-which-language = The first language of the call is: { $language }. In which language would you like to write it?
call-review = <b>The call</b>
call-save = Save
call-field-title = Title
call-field-wanted = What is asked
call-field-blocks = Blocks and places
call-field-closing = Deadline
call-field-blind = Name of the author
call-field-shares = Places per country
call-ask-title =
    <b>What is the call named?</b>

    For example: <i>Innovative projects 2027</i>.
call-ask-wanted =
    <b>What is asked?</b>

    Which projects are you looking for, and what should authors tell?
call-ask-blocks =
    <b>Which blocks, with how many places?</b>

    One block per line, for example:
    Family and society: 4
    Business and employment: 9
call-ask-closing =
    <b>Until when can projects be sent?</b>

    For example: 4 March 18:00. Whoever has a draft is told three days before.
call-ask-blind = <b>Do reviewers see the author’s name?</b>
call-ask-shares =
    <b>Places per country</b>

    For example: Kazakhstan 2, Uzbekistan 2. These places are reserved for these countries. The rest are for all other countries.
call-ask-names = One block per line, in the same order.
call-blocks-line = I do not understand “{ $line }”. Please write the block and its places, from 1 to { $most }, for example: Family and society: 4.
call-translate = <b>{ $part }</b> – please translate ({ $language }). The original text:
call-original = <i>{ $text }</i>
call-names = <b>Blocks</b>
    { $names }
call-notice-saved = Saved.
call-notice-opened = The call is open. Members find it under /projects.
call-notice-deleted = Deleted.
call-notice-past = The deadline has passed already. Please choose a moment ahead.
call-notice-changed = Somebody else has changed this call meanwhile. If you save again, your version replaces theirs.
call-notice-block-used = Projects were sent to a block that is missing here. Please keep it; you can change its name.
call-notice-too-few = More projects are accepted than there would be places. Please allow more places.
call-notice-too-many-shares = The places per country add up to more than all places. Reduce them, or add places.
call-notice-names-differ = Please write as many lines as there are blocks.
call-notice-already = This cannot be changed any more.
call-notice-not-allowed = Only the chair and admins can do this.
call-notice-gone = This call is no longer there.
call-telling-told = All authors are told now.
call-telling-planned = Somebody has quiet hours now. All authors are told at the same moment: { $when }.
call-telling-called-off = Nobody is told yet. You can change the decisions.
call-telling-waiting = Nobody was told: projects still wait for a review or for their author ({ $count }). You can choose not to accept them.
call-telling-undecided = Nobody was told: projects are not decided yet ({ $count }).
call-telling-still-open = The call is still open, until: { $when }.
call-telling-changed = Something has changed meanwhile. Please look again.
call-telling-already = They have been told already, or will be: { $when }.
call-telling-not-allowed = Only the chair and admins can do this.
call-telling-gone = This call is no longer there.
presentation-title = <b>Order of presentation</b>
    { $event }
presentation-starts = <b>Start:</b> { $when }. Minutes for each project: { $minutes }.
presentation-row = { $number }. { $hour } · { $title } · { $country }
presentation-button = { $number } · { $title }
presentation-none = No project is in the order yet.
presentation-told-later = The authors are told ten minutes after the last change.
presentation-add = Add a project
presentation-set = Start and length
presentation-up = Earlier
presentation-down = Later
presentation-take-off = Take off the order
presentation-which = Which project?
presentation-nothing = All projects of the showcase are in the order already.
presentation-which-event = At which event are the projects presented?
presentation-no-event = There is no event that you can change. Create one first: /newevent.
presentation-at = { $event }, { $when }, number { $number }
presentation-line = <b>Presentation:</b> { $text }
presentation-yours = When your project “{ $title }” is presented:
presentation-off = Your project “{ $title }” is not presented at the event any more. It stays in the showcase.
presentation-review = <b>The session</b>
    Day: { $day }. Start: { $hour }. Minutes for each project: { $minutes }.
presentation-hour = Start
presentation-minutes = Minutes
presentation-show = Presentations
presentation-notice-saved = Saved.
presentation-notice-unchanged = Nothing has changed.
presentation-notice-not-shown = Only projects of the showcase can be presented.
presentation-notice-no-day = The event does not have that many days.
presentation-notice-over = This event is over or cancelled.
presentation-notice-not-allowed = Only organisers of the event can do this.
presentation-notice-gone = This is no longer there.
showcase-ask-day = <b>On which day of the event?</b>
showcase-ask-starts =
    <b>When does the session begin?</b>

    In the time of the event, for example: 14:30.
showcase-ask-minutes = <b>How many minutes for each project?</b>
repeat-list = <b>Projects that you want to repeat</b>
repeat-list-none = When you like a project, press “We want to repeat this”. Its author gets your contact request, and the project is listed here.
repeat-line = { $state }: { $title }
repeat-title = <b>{ $title }</b>
repeat-is-planned = Planned
repeat-is-not-yet = Not yet
repeat-is-trying = Trying
repeat-is-pending = Under review
repeat-is-repeated = Repeated
repeat-yes = Repeated
repeat-trying = Trying
repeat-not-yet = Not yet
repeat-forget = No longer interested
repeat-forget-yes = Remove it
repeat-forget-sure = Remove “{ $title }” from your list? You will not be asked about it any more.
repeat-forget-shown = Remove “{ $title }” from your list? Colleagues will no longer read that it was repeated by you.
repeat-question = <b>You wanted to repeat “{ $title }”. How did it go?</b>
repeat-question-about = If it was repeated, two short questions follow. The answer helps the author and other colleagues.
repeat-project-gone = The project is not in the showcase any more.
repeat-where = <b>{ $country }</b>, { $place }
    { $told }
repeat-news = <b>“{ $title }” has been repeated</b>
repeat-review = <b>{ $title }</b>
    This is how colleagues will read it, without your name:
repeat-ask-place =
    <b>Where was it repeated?</b>

    One line, for example: <i>three schools in Osh region</i>.
repeat-ask-told =
    <b>How did it go?</b>

    A sentence or two. What did you do differently?
repeat-notice-noted = Thank you, noted.
repeat-notice-sent = Thank you. A coordinator reads it, then it is shown with the project.
repeat-notice-already = You have already answered.
repeat-notice-own = This is your own project.
repeat-notice-gone = This is no longer there.
repeat-review-approved = <b>Thank you.</b> Colleagues can now read where it was repeated.
repeat-review-rejected = <b>Not approved.</b> You can write it again.
repeat-review-changes_requested = <b>Please change it and send it again.</b>
readers-projects-useful =
    { $count ->
        [one] { $count } colleague found your projects useful.
       *[other] { $count } colleagues found your projects useful.
    }
