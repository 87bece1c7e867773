introductions-ask = Ask for an introduction
introductions-open = Open
introductions-acquainted = You have been introduced.
introductions-asked-already = You have asked for an introduction. It waits for an answer until { $day }.
introductions-asks-you = She would like to get to know you.
introductions-title = <b>Introductions</b>
introductions-list-in = These colleagues would like to get to know you.
introductions-list-known = You know each other. Press a name to see how to reach her.
introductions-list-out = You have asked these colleagues.
introductions-none-in = Nobody is waiting for your answer. To meet a colleague, find her and open her card.
introductions-none-known = Nobody yet.
introductions-none-out = You have not asked anybody yet.
introductions-box-in = Waiting for you: { $count }
introductions-box-known = Introduced: { $count }
introductions-box-out = Asked by you: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · waiting
        [expired] { $name } · run out
        [withdrawn] { $name } · taken back
       *[none] { $name } · { $country }
    }
introductions-note = <b>Note:</b> { $note }
introductions-you-decide = She would like to get to know you. If you accept, each of you gets the contact that the other chose to give. If you decline, she is not told. The request runs out on { $day }.
introductions-accept = Accept
introductions-decline = Decline
introductions-block = Block
introductions-take-back = Take the request back
introductions-end = End
introductions-gets = <b>How to reach her:</b>
introductions-gives = <b>You give:</b> { $contact }
introductions-only-then = She sees your note and your card now, and your contact only once she has said yes.
introductions-is-declined = You declined. She has not been told.
introductions-is-withdrawn = This request has been taken back.
introductions-is-expired =
    { $whose ->
        [mine] The request has run out without an answer. You may ask again.
       *[theirs] This request has run out.
    }
introductions-gone = This request is no longer there.
introductions-review =
    <b>Is everything right?</b>

    To: <b>{ $name }</b>
introductions-send = Send
introductions-change-note = Change the note
introductions-change-gives = Change the contact
introductions-too-many = You can ask { $most } colleagues a day, so that each request is read with attention. You can ask again from { $when }.
introductions-sure-block = Block { $name }? She will not find you any more, nor you her. She is not told.
introductions-sure-end = End this introduction with { $name }? Your contacts are no longer shown here. What each has already read stays with her.
introductions-sure-withdraw = Withdraw this request? The colleague can no longer answer it.
introductions-sure-decline = Decline this request? The colleague is not told.
introductions-yes = Yes
introductions-blocked = Blocked
introductions-blocked-list =
    <b>Blocked</b>

    Press a name to unblock her.
introductions-nobody-blocked = You have blocked nobody.
introductions-unblock = Unblock { $name }
introductions-notice-sent = Sent. She will be asked at a decent hour.
introductions-notice-already = There is a request between you already.
introductions-notice-asked-by-her = She has asked you already: you only need to answer.
introductions-notice-too-many = No more requests today, please.
introductions-notice-gone = This is no longer possible.
introductions-notice-accepted = Accepted. You know each other now.
introductions-notice-declined = Declined. She is not told.
introductions-notice-blocked = Blocked. She is not told.
introductions-notice-withdrawn = Taken back.
introductions-notice-ended = Ended.
introductions-notice-unchanged = It was so already.
introductions-notice-unblocked = Unblocked.
introduction-ask-note =
    <b>A short note to her</b>

    Who you are and why you would like to get to know her, in one or two sentences. She reads it with your card.
introduction-ask-gives =
    <b>How may she reach you?</b>

    She gets this only once she has said yes. Choose below, or write an e-mail address.
acceptance-ask-gives =
    <b>How may she reach you?</b>

    Choose below, or write an e-mail address. She gets it at once, and you get hers.
introductions-author =
    <b>The author of the practice “{ $title }”</b>
    She has not given her name. You learn it if she agrees.
introductions-about = About the practice “{ $title }”
introductions-hides-you = She does not know your name. If you agree, she learns it.
introductions-somebody = An author
introductions-gets-no-more = <b>How to reach her:</b> she gave her Telegram name, and she has none any more. She is asked for another contact. When she has given one, you are told.
introductions-gets-unchecked = <b>How to reach her:</b> Telegram does not answer now, so her name there cannot be checked. Please look again in a few minutes.
introductions-gives-no-more = <b>You gave your Telegram name, but your account has none any more</b>: she cannot reach you by it. Give another contact, or set a username in Telegram again.
introductions-give-another = Give another contact
introductions-look-again = Look again
introductions-notice-given = Thank you. This contact counts from now on.
contact-ask-gives =
    <b>Which contact do you give instead?</b>

    Choose below, or write an e-mail address.
