plan-title =
    <b>Action plan</b>
    { $country } · { $start } – { $end }
plan-about = Items adopted: <b>{ $count }</b>
plan-none = The plan of this year has not been adopted yet.
plan-no-year = No year of the Dialogue is running, so there is no action plan at the moment.
plan-count = { $status }: <b>{ $count }</b>
plan-asked = Questions to you: { $count }
plan-all = All items
plan-mine = For me: { $count }
plan-by-priority = By priority
plan-by-country = By country
plan-by-status = By status
plan-decisions = Decisions
plan-files = Documents
plan-drafts = Drafts of items: { $count }
plan-drafts-about = The chair and the focal points of all countries write items here. Each is reviewed, then adopted at a meeting. Until then, only those who prepare the plan see them.
plan-adopt = Adopt at a meeting: { $count }
plan-new = Write an item
plan-list-title = <b>Action plan: { $title }</b>
plan-list-empty = There are no items here.
plan-list-all = all items
plan-list-mine = items that concern me
plan-list-drafts = drafts
plan-option = { $name } ({ $count })
plan-which =
    { $by ->
        [priority] <b>Which priority?</b>
        [country] <b>Which country?</b>
       *[status] <b>Which status?</b>
    }
plan-gone = This is not in the action plan.
plan-item =
    { $state ->
        [planned] ○
        [under-way] ◔
        [done] ✓
        [late] △
        [stopped] ×
        [overdue] △
        [no-answer] ?
        [pending] …
        [reviewed] ●
       *[draft] ○
    } { $action }
plan-status-planned = No report yet
plan-status-under-way = Under way
plan-status-done = Done
plan-status-late = Late
plan-status-stopped = Stopped
plan-status-overdue = Past its last day
plan-status-no-answer = No answer last quarter
plan-quarter = quarter { $quarter }, { $year }
plan-term = { $start } – { $end }
plan-no-answer-in = no answer: { $quarter }
plan-evidence-hidden = not shown to everyone
plan-column-objective = Objective
plan-column-task = Task
plan-column-action = Action
plan-column-indicator = Indicator
plan-column-body = Responsible body
plan-column-person = Responsible person
plan-column-countries = Countries
plan-column-partner = Partner
plan-column-term = Term
plan-column-form = Form
plan-column-status = Status
plan-column-evidence = Evidence
plan-column-starts = First day
plan-column-ends = Last day
plan-form-conference = Conference or forum
plan-form-meeting = Meeting
plan-form-training = Training
plan-form-exchange = Exchange of experience
plan-form-study = Study
plan-form-publication = Publication
plan-form-campaign = Campaign
plan-form-law = Law or policy
plan-form-service = Service
plan-form-platform = Platform or network
plan-form-other = Other
plan-action = <b>{ $text }</b>
plan-cell = <b>{ $name }:</b> { $text }
plan-is-draft = <i>Draft. It has not been sent for review.</i>
plan-is-pending = <i>It is being reviewed.</i>
plan-is-reviewed = <i>Reviewed. It waits for its adoption at a meeting.</i>
plan-is-changing = <i>A change of the words is being prepared. The plan says this until the change is approved:</i>
plan-comment = The reviewer writes: <blockquote>{ $text }</blockquote>
plan-theme = Belongs to: { $title }
plan-adopted-at = Adopted: { $meeting }, { $day }
plan-follows = Follows from – { $kind }: { $text }
plan-report = Report on it
plan-send = Send for review
plan-history = History
plan-older = Older words
plan-change = Change
plan-decline = This is not for me
plan-change-words = The words
plan-change-language = In another language
plan-change-person = The responsible person
plan-change-theme = Priority or track
plan-change-origin = Follows from a decision
plan-withdraw = Withdraw the item
plan-withdraw-change = Withdraw the change
plan-change-draft = What should be changed? After a change, the item is sent for review again.
plan-change-adopted = What should be changed? The item has been adopted: a change of its words is reviewed first, and the old words stay readable.
plan-which-language = <b>In which language?</b>
plan-history-title =
    <b>History</b>
    { $action }
plan-entry = <b>{ $day }</b> · { $what }
plan-entry-quarter = { $quarter }
plan-entry-who = <i>{ $name }</i>
plan-history-adopted = Adopted
plan-history-words = The words were changed
plan-history-no-answer = No answer
plan-history-given = Given to another person
plan-history-declined = Given back, now with the focal point
plan-history-suspended = Now with the focal point of the country
plan-history-left = Now with the focal point of the country
plan-history-country-left = The country has left the Dialogue: now with the chair
plan-history-goes-on = Goes on in the next year
plan-history-closed = Closed when the year was handed over
plan-history-continued = Goes on from the year before
plan-words-title =
    <b>The words as they were: version { $number }</b>
    Approved: { $day }
plan-people = <b>Who should answer for this item?</b>
plan-nobody = Nobody was found. Check the spelling, or try one part of the name.
plan-look-again = Search again
plan-open = Open the plan
plan-open-item = Open the item
planperson-ask-name =
    <b>Who should answer for this item?</b>

    Type her name.
plan-decline-sure =
    <b>Give this item back?</b>

    { $action }

    It goes to the focal point of your country, who is told. The history shows it.
plan-decline-yes = Yes, give it back
plan-declined = The item is now with somebody else. Thank you for saying so.
plan-preview =
    <b>Is everything right?</b>
    Language: { $language }
plan-save = Save the draft
plan-change-line = Change a line
plan-more-lines = Other lines
plan-which-line = <b>Which line?</b>
planitem-ask-objective =
    <b>What is the objective?</b>

    The change that the item serves. Up to 300 characters.
planitem-ask-task =
    <b>What is the task?</b>

    What has to be reached on the way to the objective. Up to 300 characters.
planitem-ask-action =
    <b>What will be done?</b>

    In lists, the item is called by this text. Up to 300 characters.
planitem-ask-indicator =
    <b>How will you see that it is done?</b>

    A number, a document, an event. Up to 300 characters.
planitem-ask-body = <b>Which institution is responsible?</b>
planitem-ask-partner =
    <b>Is there a partner?</b>

    For example an international organisation.
planitem-ask-form = <b>In which form is it implemented?</b>
planitem-ask-countries = <b>Which countries take part?</b>
planitem-ask-starts =
    <b>When does it begin?</b>

    For example: 1 March
planitem-ask-ends =
    <b>Which is the last day?</b>

    For example: 30 September
plan-day-future = { $day } is still to come. Please type the day on which it was decided.
plan-draft-saved = The draft is saved. Send it for review when it is ready.
plan-draft-sent = It has been sent for review. You will get a message about the decision.
plan-draft-withdrawn = It has been withdrawn.
plan-draft-unchanged = Nothing has changed.
plan-draft-past = The last day has already passed. Please give a later one; the rest is kept.
plan-draft-order = The last day is before the first one. Please change one of them.
plan-draft-no-term = No year of the Dialogue is running. An admin can enter it.
plan-draft-no-country = Please choose countries that belong to the Dialogue.
plan-draft-not-allowed = Only the chair, the focal points of its countries and admins may change this item.
plan-draft-gone = This item is no longer there.
plan-withdraw-sure =
    <b>Withdraw this item?</b>

    { $action }

    It leaves the drafts and will not be adopted.
plan-withdraw-sure-change =
    <b>Withdraw the change of this item?</b>

    { $action }

    The plan stays as it is.
plan-withdraw-yes = Yes, withdraw it
plan-review-language = Item of the action plan, in: { $language }
plan-review-before = What the plan says now:
plan-approved = <b>Your item of the action plan has been approved.</b>
plan-returned = <b>Your item of the action plan has been sent back.</b> It is a draft again.
plan-give-given = She answers for the item now. If it is in the plan, she has been told.
plan-give-unchanged = She answers for this item already.
plan-give-too-many = You have passed on many items in a short time, and each time somebody is told. This one has not changed. You can go on in an hour.
plan-give-not-a-member = She is not a member at the moment. Please choose somebody else.
plan-give-nobody = There is nobody to take it over: your country has no other focal point, and nobody else has the chair. Please write to the admins.
plan-give-not-allowed = You cannot decide who answers for this item.
plan-give-gone = This item is no longer open.
plan-question =
    <b>How is it going? ({ $quarter })</b>

    Items of the action plan that wait for your answer: { $count }. A status and a sentence are enough.
plan-asked-none = There is no open question about the action plan. Thank you.
plan-given = <b>You answer for this item of the action plan now.</b> Once a quarter you will be asked how it is going.
plan-given-several = <b>The action plan has been adopted, and you answer for some of its items.</b> Once a quarter you will be asked how they are going.
planreport-ask-state =
    <b>How is it going?</b>

    { $action }
planreport-ask-text =
    <b>What was done, or what is in the way?</b>

    One or two sentences, up to 300 characters. All members can read them. Please no official or classified information, and nobody’s name.
planreport-ask-evidence =
    <b>What shows it?</b>

    Choose an event, a project or a best practice, or send a link.
plan-report-preview = <b>Send this report?</b>
plan-report-as = <b>{ $state }.</b> { $text }
plan-report-shown-by = Evidence: { $what }
plan-report-state = Status
plan-report-text = Sentence
plan-report-evidence = Evidence
plan-report-send = Yes, send it
plan-reported-recorded = Thank you. Your report is in the plan.
plan-reported-too-many = You have sent a lot of reports in a short time. What you wrote is kept: please send it later.
plan-reported-no-evidence = What you chose as evidence is no longer there. Please change it; the rest is kept.
plan-reported-not-allowed = Somebody else answers for this item now.
plan-reported-gone = This item is no longer open. Your report was not needed any more.
plan-meeting = { $day } · { $title }
plan-which-meeting =
    { $kind ->
        [adoption] <b>At which meeting was the plan adopted?</b>
        [recommendation] <b>Which meeting recommends it?</b>
       *[decision] <b>Which meeting decided it?</b>
    }
plan-other-meeting = Another meeting
plan-which-origin = <b>From which decisions does the item follow?</b>
plan-bullet = · { $text }
plan-adopt-sure =
    <b>Adopt these items: { $count }?</b>
    From then on, every change of the words is reviewed, and the old words stay readable. Those who answer for the items are told.
plan-adopt-more = And others: { $count }
plan-adopt-yes = Yes, adopt them
decision-title = <b>Decisions and recommendations</b>
decision-none = Nothing has been recorded here yet.
decision-line =
    { $kind ->
        [adoption] Adoption of the plan
        [recommendation] Recommendation
       *[decision] Decision
    } · { $text }
decision-is-adoption = Adoption of the plan
decision-is-decision = Decision
decision-is-recommendation = Recommendation
decision-by-track = By track
decision-new = Record a decision
decision-new-recommendation = Record a recommendation
decision-head = <b>{ $kind }</b>
decision-at = { $meeting }, { $day }
decision-text = <blockquote>{ $text }</blockquote>
decision-items = Items of the action plan: { $count }
decision-track = Track
decision-language = Another language
decision-which-track = <b>Which track?</b>
decision-all = All of them
decision-all-languages = It is written in all languages already.
decision-ask-meeting = <b>What was the meeting called?</b>
decision-ask-day =
    <b>On which day was it?</b>

    For example: 29 May
decision-ask-text =
    { $kind ->
        [recommendation] <b>What does the meeting recommend?</b>
       *[decision] <b>What was decided?</b>
    }

    Up to 1,000 characters, in the language of the bot. Other languages can be added afterwards.
decision-ask-translation =
    <b>The text in this language: { $language }</b>

    <blockquote>{ $text }</blockquote>
    What is saved stays as it is.
decision-line-meeting = Meeting
decision-line-day = Day
decision-line-text = Text
decision-preview =
    <b>Record it like this?</b>
    Once recorded, the text stays as it is.
decision-save = Yes, record it
decision-notice-recorded = It has been recorded.
decision-notice-adopted = Adopted items: { $count }. Those who answer for them are told.
decision-notice-unchanged = It is written in this language already.
decision-notice-nothing = No reviewed item waits for its adoption.
decision-notice-changed = Meanwhile other items are ready than those that you have seen. Please look at them and adopt again.
decision-notice-future = The day is still to come. Please give the day on which it was decided.
decision-notice-no-term = No year of the Dialogue is running.
decision-notice-not-allowed = Only the chair of the current year can record this, for its own year.
decision-notice-gone = The meeting, or what was recorded, is no longer there.
plan-files-about =
    <b>Documents of the action plan</b>

    Documents leave the network, so nobody is named in them.
plan-file-plan = Plan (.{ $kind })
plan-file-report = Report (.{ $kind })
plan-picture = Progress as a picture
plan-file-language = Language: { $language }
plan-sent-plan = The action plan
plan-sent-report = The closing report of the action plan
plan-files-too-many = You have got a lot of documents in a short time. You can get the next one from: { $when }.
plan-doc-title = Action plan. Chair: { $country }
plan-doc-report-title = Closing report on the action plan. Chair: { $country }
plan-doc-priorities = Priorities
plan-doc-plan = Items
plan-doc-progress = Progress
plan-doc-items = Items
plan-doc-total = Total
plan-doc-track = Track
plan-doc-kind = Kind
plan-doc-text = Text
plan-doc-meeting = Meeting
plan-doc-day = Day
plan-doc-adopted = Items adopted: { $count }
plan-doc-decisions = Decisions and recommendations
plan-doc-meetings = Meetings
plan-doc-people = Responsible persons
plan-doc-showcase = Showcase
plan-doc-projects = Projects in the showcase
plan-doc-project = Project
plan-doc-number = Number
plan-doc-sent = Projects sent
plan-doc-shown = In the showcase
plan-doc-shown-from = In the showcase: { $country }
plan-doc-useful = Marked as useful, times
plan-doc-repeats = Repeated, times
plan-doc-repeated-in = Repeated, countries
plan-doc-seated = With a seat
plan-doc-came = Came
plan-doc-changed = Changes of words after the adoption: { $count }
plan-doc-nothing = Nothing has been recorded.
