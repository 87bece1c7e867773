review-title = <b>To review: { $count }</b>
review-waiting = To review: { $count }
review-none = Nothing waits for your decision. Thank you.
review-count = { $kind }: <b>{ $count }</b>
review-kind-count = { $kind } ({ $count })
review-mark = ● means that another reviewer has it open.
review-line =
    { $claimed ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $kind } · { $title }
review-next = Next
review-no-next = Nothing else waits for you at present.
review-all = All reviews
review-by-kind = By kind
review-which-kind = <b>What would you like to review?</b>
review-kind-application = Registration
review-kind-practice = Best practice
review-kind-translation = Translation
review-kind-trial = Trial of a practice
review-kind-question = Question
review-kind-reply = Answer
review-kind-report = Report about a practice
review-head = <b>{ $kind }</b>
review-submitted-by = From: { $name }, { $when }
review-submitted = Sent: { $when }
review-claimed = <i>Another reviewer has it open: { $name }. It is free again: { $until }.</i>
review-approved-so-far = Approved by: { $names }. One more reviewer has to approve it.
review-is-approved = <b>Approved.</b> Decided by: { $name }
review-is-rejected = <b>Rejected.</b> Decided by: { $name }
review-is-changes_requested = <b>The author is asked for changes.</b> Decided by: { $name }
review-is-withdrawn = The author has withdrawn it.
review-is-superseded = The author has changed it: this version no longer waits.
review-comment = Reason: { $text }
review-asked = <i>Question from { $name }:</i> { $text }
review-asked-short = <i>Question:</i> { $text }
review-answered = <i>Answer from the author:</i> { $text }
review-unanswered = <i>The author has not answered yet.</i>
review-unsent = You had written about the earlier version: <i>{ $text }</i>
review-somebody = a reviewer
review-approve = Approve
review-reject = Reject
review-request-changes = Ask for changes
review-ask = Ask a question
review-open = Open
review-gone = This no longer waits for your decision.
review-notice-approved = Approved. The author is told.
review-notice-one-more = Your approval is noted. One more reviewer has to approve it.
review-notice-rejected = Rejected. The author gets your reason.
review-notice-changes-requested = The author gets your comment.
review-notice-asked = The author gets your question. You are told when she answers.
review-notice-answered = Thank you. The reviewer has your answer.
review-notice-changed = The author has changed it meanwhile. This is how it is now.
review-notice-already = This is decided already.
review-notice-not-allowed = Somebody else decides this.
review-notice-gone = This is no longer there.
review-obstacle-no-expert = Nobody has this topic at present. Please reject it with a word on that.
review-obstacle-no-practice = The practice is not in the library now. Please reject this with a word on that.
review-obstacle-past = Its time has passed. Please ask for changes.
review-obstacle-no-reader = Nobody would get it. Please ask for changes.
review-obstacle-no-language = None of its readers has chosen this language. Please ask for changes.
review-obstacle-no-options = It asks for a choice, but there are no answers yet. Please ask for changes.
reviewreject-ask-reason =
    <b>Why do you reject it?</b>

    The author gets the reason as you write it, without your name, and may send it again.
reviewchanges-ask-comment =
    <b>What should the author change?</b>

    Be concrete and friendly: she gets it as you write it, without your name.
reviewapprove-ask-comment =
    <b>For what reason?</b>

    The author of the text gets the reason as you write it, without your name.
reviewquestion-ask-question =
    <b>What would you like to ask the author?</b>

    She gets it as you write it, without your name. It goes on waiting for a decision.
review-answer-ask =
    <b>Your answer</b>

    <blockquote>{ $text }</blockquote>
    Only those who decide about this read it.
review-requested = Something waits for your decision.
review-question = <b>A coordinator has a question for you.</b>
review-question-about =
    It is about: { $kind }

    <blockquote>{ $text }</blockquote>
review-answer = Answer
review-answer-came = Your question has been answered.
review-overdue = Waiting for a decision for more than two days: { $count }.
review-kind-event = Event
review-kind-announcement = Announcement
review-kind-correction = Correction of an announcement
review-obstacle-no-author = Its author is not here any more. Please reject it.
