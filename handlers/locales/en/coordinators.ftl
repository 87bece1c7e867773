coordinator-title = <b>Your coordinator</b>
coordinator-named = Who coordinates your country: <b>{ $names }</b>
coordinator-unnamed = The coordinator of your country or the admins answer you.
coordinator-nobody = At the moment there is nobody here who could answer you.
coordinator-about =
    Ask here about the network, your registration or your profile. The coordinators of your country read what you write; where there is none, or where nobody answers within two days, the admins do.

    Messages a day: up to { $most }.
coordinator-button = My coordinator
coordinator-write = Write to the coordinator
coordinator-own-messages = Our messages · { $count }
coordinator-own-title = <b>You and your coordinator</b>
coordinator-said = { $name }, { $when }
coordinator-you-said = You, { $when }
coordinator-role = Coordinator
tocoordinator-ask-text =
    <b>What would you like to write?</b>

    The answer comes here. Please write nothing official or classified.
coordinator-too-many = Messages a day: up to { $most }. You can write again: { $when }.
coordinator-notice-sent = Sent. The answer will come here.
coordinator-notice-too-many = You can write again tomorrow.
coordinator-notice-nobody = At the moment there is nobody who could answer you.
coordinator-notice-answered = Sent. She will be told.
coordinator-notice-closed = Closed.
coordinator-notice-unchanged = Nothing has changed.
coordinator-notice-not-allowed = You do not read this conversation any more.
coordinator-gone = This conversation is no longer here.
coordinator-of-pending = Her registration is under review.
coordinator-of-rejected = Her registration was not approved.
coordinator-of-suspended = She is suspended.
coordinator-line =
    { $waiting ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $name } · { $country }
coordinator-conversations = <b>Messages from members</b>
coordinator-mark = ● means that she is waiting for an answer.
coordinator-no-conversations = Nobody has written yet.
coordinator-is-named = Members of your country see your name as their coordinator.
coordinator-is-unnamed = Members of your country see that there is a coordinator, but not your name.
coordinator-hide-name = Hide my name
coordinator-show-name = Show my name
coordinator-head = <b>{ $name }</b>, { $country }
coordinator-answer = Answer
coordinator-close = No answer is needed
coordinator-answer-ask =
    <b>Your answer</b>

    <blockquote>{ $text }</blockquote>
    She gets your words as you write them, without your name.
coordinator-written = <b>Somebody from your country has written to you.</b>
coordinator-open = Read
coordinator-overdue = Conversations in which a member has been waiting for an answer for more than two days: { $count }. You can answer them too.
coordinator-conversations-button = Messages
coordinator-messages =
    { $count ->
        [0] Messages
       *[other] Messages · { $count }
    }
