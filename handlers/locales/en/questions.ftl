question-title =
    <b>Ask colleagues</b>

    A question goes to those who know or look for its topic, once a coordinator has read it. You choose whether your name is seen.
question-none = You have asked nothing yet.
question-ask = Ask a question
question-ask-text =
    <b>What would you like to know?</b>

    Up to 600 characters. Please nothing official or classified, and nobody's name.
question-ask-topic =
    <b>Which topic is it about?</b>

    It goes to those who know or look for this topic.
question-ask-named =
    <b>Shall they see who says this?</b>

    With your name: <i>{ $named }</i>
    Without it: <i>{ $unnamed }</i>

    Who checks it sees your name in any case.
question-field-text = Text
question-field-topic = Topic
question-field-named = Name
question-review =
    <b>Shall it go like this?</b>

    A coordinator reads it first.
question-text = <blockquote>{ $text }</blockquote>
question-for = Topic: <b>{ $topic }</b>
question-as = They will read: <i>{ $who }</i>
question-send = Yes, send it
question-sending-sent = Thank you. A coordinator reads it first; you will hear of it.
question-sending-too-many = That is much in a short time. What you wrote is kept: please send it later.
question-sending-gone = This question is no longer open.
question-sending-own = This is your own question.
question-too-many = Three questions a week, so that all are read. The next one: { $when }.
question-gone = This question is no longer there.
question-head = <b>A colleague asks · { $topic }</b>
question-whose = <i>{ $who } · { $language }</i>
question-quiet = <i>Such questions, on or off: /settings</i>
question-reply = Answer
reply-ask =
    <b>Your answer</b>

    <blockquote>{ $text }</blockquote>
    Up to 600 characters. Please nothing official or classified, and nobody's name.
question-was-answered = <b>A colleague has answered you.</b>
question-to = <i>To: { $text }</i>
question-open = My question and its answers
question-is-pending = <i>A coordinator is reading it.</i>
question-is-approved = <i>It went to { $got }; answers: { $answers }</i>
question-is-rejected = <i>It was not sent.</i>
question-reason = Reason: { $reason }
question-take-away = Take it away
question-sure =
    <b>Take the question away?</b>

    Nobody gets or answers it any more, and it leaves your list with its answers.
question-sure-yes = Yes, take it away
question-withdrawn = The question is taken away.
question-line =
    { $status ->
        [pending] Being read · { $text }
        [rejected] Not sent · { $text }
        [changes_requested] Not sent · { $text }
       *[approved] Answers: { $answers } · { $text }
    }
question-unnamed = <i>Readers do not see her name.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Your answer went to who asked.</b>
       *[question] <b>Your question is on its way.</b> Answers come here.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Your answer was not passed on.</b>
       *[question] <b>Your question was not sent.</b>
    }
question-send-again = Change and send again
question-is-changes_requested = <i>It was not sent: please change something.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Please change something in your answer.</b> Then send it again.
       *[question] <b>Please change something in your question.</b> Then send it again.
    }
