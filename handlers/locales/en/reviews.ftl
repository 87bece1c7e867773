review-title = <b>Waiting for review: { $count }</b>
review-waiting = Reviews: { $count }
review-none = Nothing is waiting for your review. Thank you.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● means that another reviewer has opened it.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Next review
review-no-next = Nothing else is waiting for your review.
review-all = All reviews
review-by-kind = By kind
review-which-kind = <b>What would you like to review?</b>
review-kind-application = Registration
review-kind-practice = Best practice
review-kind-translation = Translation
review-kind-trial = Experience with a practice
review-kind-question = Question
review-kind-reply = Answer
review-kind-report = Report
review-head = <b>{ $kind }</b>
review-submitted-by = From: { $name }, { $when }
review-submitted = Sent: { $when }
review-claimed = <i>Another reviewer has opened it: { $name }. It becomes free again: { $until }.</i>
review-approved-so-far = Approved by: { $names }. One more reviewer must approve it.
review-is-approved = <b>Approved.</b> Decided by: { $name }
review-is-rejected = <b>Rejected.</b> Decided by: { $name }
review-is-changes_requested = <b>Changes requested.</b> Decided by: { $name }
review-is-withdrawn = The author has withdrawn it.
review-is-superseded = The author has changed it, so this version is no longer under review.
review-comment = Reason: { $text }
review-asked = <i>Question from { $name }:</i> { $text }
review-asked-short = <i>Question:</i> { $text }
review-answered = <i>Answer from the author:</i> { $text }
review-unanswered = <i>The author has not answered yet.</i>
review-unsent = Your unsent comment on the earlier version: <i>{ $text }</i>
review-somebody = a reviewer
review-approve = Approve
review-reject = Reject
review-request-changes = Ask for changes
review-ask = Ask a question
review-open = Open
review-gone = This is no longer waiting for your review.
review-notice-approved = Approved. The author has been told.
review-notice-one-more = Your approval is saved. One more reviewer must approve it.
review-notice-rejected = Rejected. The author gets your reason.
review-notice-changes-requested = The author gets your comment.
review-notice-asked = The author gets your question. You will be told when she answers.
review-notice-answered = Thank you. The reviewer has your answer.
review-notice-changed = The author has changed it in the meantime. Here is the current version.
review-notice-already = This has already been decided.
review-notice-not-allowed = You cannot decide this one.
review-notice-gone = This is no longer available.
review-obstacle-no-expert = No member has this topic at the moment. Please reject the question and say so.
review-obstacle-no-practice = The practice is not in the library at the moment. Please reject this and say so.
review-obstacle-past = Its time has passed. Please ask for changes.
review-obstacle-no-reader = Nobody would receive it. Please ask for changes.
review-obstacle-no-language = No reader has chosen this language. Please ask for changes.
review-obstacle-no-options = It asks readers to choose, but it has no answers yet. Please ask for changes.
reviewreject-ask-reason =
    <b>Why are you rejecting it?</b>

    The author gets your reason word for word, without your name, and can send it again.
reviewchanges-ask-comment =
    <b>What should the author change?</b>

    Be specific and friendly. She gets your words as you write them, without your name.
reviewapprove-ask-comment =
    <b>What is the reason?</b>

    The author of the text gets your reason word for word, without your name.
reviewquestion-ask-question =
    <b>What would you like to ask the author?</b>

    She gets your words as you write them, without your name. The review stays open.
review-answer-ask =
    <b>Your answer</b>

    <blockquote>{ $text }</blockquote>
    Only the people who decide about this will read it.
review-requested = Something is waiting for your review.
review-question = <b>You have a question from a coordinator.</b>
review-question-about =
    It is about: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Answer
review-answer-came = Your question has been answered.
review-overdue = Waiting for review for more than two days: { $count }.
review-kind-event = Event
review-kind-announcement = Announcement
review-kind-correction = Correction of an announcement
review-obstacle-no-author = The author is no longer a member. Please reject it.
review-notice-no-second = Your approval is saved. Two people must approve, and nobody else may at the moment. An admin can appoint another coordinator or admin.
review-kind-move = Change of country or field
review-questions = All questions: { $count }
review-asked-by = Question from { $name }
review-answered-by-author = Answer from the author
review-unanswered-plain = The author has not answered yet.
review-obstacle-no-text = There is no text any more that could be hidden. Please choose something else.
review-obstacle-no-member = She is not a member at the moment. Please choose something else.
review-obstacle-has-role = She has a role. An admin has to remove it first.
review-obstacle-suspended = The author is suspended. It waits until she is back, or you reject it.
review-kind-plan-item = Item of the action plan
review-kind-board-entry = Entry of the board
review-kind-project = Project
review-kind-project-text = Text of a project
review-kind-repeat = Repeated project
review-obstacle-no-project = The project is not in the showcase at the moment. Please reject this and say so.
review-kind-priorities = Priorities of the year
review-year-over = The chair of the Dialogue has been handed over, and this was not decided by then. You have every word, and can send it again if it is still needed.
