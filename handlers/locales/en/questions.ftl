question-title =
    <b>Ask colleagues</b>

    When a coordinator has approved your question, it goes to members who offer or look for its topic. You decide whether they see your name.
question-none = You have not asked anything yet.
question-ask = Ask a question
question-ask-about = Ask colleagues about this
question-ask-text =
    <b>What would you like to know?</b>

    Up to 600 characters. Do not include official or classified information, or anyone’s name.
question-ask-topic =
    <b>Which topic is it about?</b>

    Members who offer or look for this topic will get your question.
question-ask-named =
    <b>Show your name?</b>

    With your name: <i>{ $named }</i>
    Without it: <i>{ $unnamed }</i>

    In a small country or field, colleagues may still guess who you are. The reviewer sees your name in any case.
question-field-text = Text
question-field-topic = Topic
question-field-named = Name
question-review =
    <b>Send it like this?</b>

    A coordinator reads it first.
question-text = <blockquote>{ $text }</blockquote>
question-for = Topic: <b>{ $topic }</b>
question-as = Colleagues will see: <i>{ $who }</i>
question-send = Yes, send it
question-sending-sent = Thank you. A coordinator reads it first. You will get a message about the decision.
question-sending-too-many = You have sent a lot in a short time. What you wrote is kept: please send it later.
question-sending-gone = This question is no longer open.
question-sending-own = This is your own question.
question-too-many = You can ask three questions a week, so that all of them are read. You can ask the next one from: { $when }.
question-gone = This question is no longer available.
question-head =
    <b>A question from a colleague</b>
    { $topic }
question-whose = <i>{ $who } · written in { $language }</i>
question-quiet = <i>Turn these questions on or off: /settings</i>
question-reply = Answer
reply-ask =
    <b>Your answer</b>

    <blockquote>{ $text }</blockquote>
    Up to 600 characters. Do not include official or classified information, or anyone’s name.
question-was-answered = <b>A colleague has answered you.</b>
question-to = <i>To: { $text }</i>
question-open = Open my question
question-is-pending = <i>A coordinator is reading it.</i>
question-is-approved = <i>Members who got it, of those you can find by the topic: { $got }. Answers: { $answers }</i>
question-is-rejected = <i>It was not sent.</i>
question-reason = Reason: { $reason }
question-take-away = Withdraw the question
question-sure =
    <b>Withdraw this question?</b>

    Nobody can answer it any more, and it leaves your list together with its answers.
question-sure-yes = Yes, withdraw it
question-withdrawn = The question has been withdrawn.
question-line =
    { $status ->
        [pending] Under review · { $text }
        [rejected] Not sent · { $text }
        [changes_requested] To change · { $text }
       *[approved] Answers: { $answers } · { $text }
    }
question-unnamed = <i>Colleagues do not see her name.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Your answer has been sent to the colleague who asked.</b>
       *[question] <b>Your question has been sent.</b> You will find the answers here.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Your answer was not passed on.</b>
       *[question] <b>Your question was not sent.</b>
    }
question-send-again = Change and send again
question-is-changes_requested = <i>It has not been sent yet. Please make a change.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Please make a change in your answer.</b> Then send it again.
       *[question] <b>Please make a change in your question.</b> Then send it again.
    }
