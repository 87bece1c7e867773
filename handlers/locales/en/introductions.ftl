introductions-ask = Ask for contact
introductions-open = Open
introductions-acquainted = You are in contact.
introductions-asked-already = You have sent her a contact request. She can answer until { $day }.
introductions-asks-you = She has sent you a contact request.
introductions-title = <b>Contacts</b>
introductions-list-in = These requests and proposals wait for your answer.
introductions-list-known = You are in contact. Press a name to see how to reach her.
introductions-list-out = Your requests and proposals:
introductions-none-in = No request is waiting for your answer. To ask a colleague for contact, find her and open her profile.
introductions-none-known = You have no contacts yet.
introductions-none-out = You have not sent any contact requests yet.
introductions-box-in = New requests: { $count }
introductions-box-known = My contacts: { $count }
introductions-box-out = My requests: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · waiting
        [expired] { $name } · expired
        [withdrawn] { $name } · withdrawn
       *[none] { $name } · { $country }
    }
introductions-note = <b>Note:</b> { $note }
introductions-you-decide = She would like to be in contact with you. If you accept, each of you sees the contact that the other chose to share. If you decline, she is not told. The request expires on { $day }.
introductions-accept = Accept
introductions-decline = Decline
introductions-block = Block
introductions-take-back = Withdraw request
introductions-end = Stop sharing contacts
introductions-gets = <b>How to reach her:</b>
introductions-gives = <b>You share:</b> { $contact }
introductions-only-then = She sees your note and your profile now. She sees your contact only if she accepts.
introductions-is-declined = You declined. She has not been told.
introductions-is-withdrawn = This request has been withdrawn.
introductions-is-expired =
    { $whose ->
        [mine] The request has expired without an answer. You can ask again.
       *[theirs] This request has expired.
    }
introductions-gone = This request is no longer available.
introductions-review =
    <b>Send this request?</b>

    To: <b>{ $name }</b>
introductions-send = Send
introductions-change-note = Change the note
introductions-change-gives = Change the contact
introductions-too-many = You can send { $most } contact requests a day, so that each one is read with attention. You can send the next one from { $when }.
introductions-sure-block = Block this colleague: { $name }? You will no longer find each other. She is not told.
introductions-sure-end = Stop sharing contacts with this colleague: { $name }? Your contacts will no longer be shown here. Each of you keeps what she has already read.
introductions-mentoring-ends = Your mentoring with her ends too. She is told that it has ended, but not why.
introductions-sure-withdraw = Withdraw this request? She will no longer be able to answer it.
introductions-sure-decline = Decline this request? She is not told.
introductions-yes = Yes
introductions-blocked = Blocked
introductions-blocked-list =
    <b>Blocked</b>

    Press a name to unblock her.
introductions-nobody-blocked = You have not blocked anyone.
introductions-unblock = Unblock: { $name }
introductions-notice-sent = Sent. She gets it outside her quiet hours.
introductions-notice-already = There is already a request between you.
introductions-notice-asked-by-her = She has already sent you a request. You only need to answer it.
introductions-notice-too-many = You have reached today’s limit of requests.
introductions-notice-gone = This is no longer possible.
introductions-notice-accepted = Accepted. You are now in contact.
introductions-notice-declined = Declined. She is not told.
introductions-notice-blocked = Blocked. She is not told.
introductions-notice-withdrawn = Withdrawn.
introductions-notice-ended = You no longer share contacts.
introductions-notice-unchanged = Nothing has changed.
introductions-notice-unblocked = Unblocked.
introduction-ask-note =
    <b>Write her a short note</b>

    One or two sentences: who you are and why you would like to be in contact. She reads it with your profile. Or choose a ready sentence below: she reads it in her language.
introduction-ask-gives =
    <b>How can she reach you?</b>

    She sees this only if she accepts. Choose below, or type an e-mail address.
acceptance-ask-gives =
    <b>How can she reach you?</b>

    Choose below, or type an e-mail address. She sees it at once, and you see hers.
introductions-author-practice =
    <b>The author of “{ $title }”</b>
    Her name is not shown. You will see it if she accepts.
introductions-about-practice = About the best practice “{ $title }”
introductions-hides-you = She does not know your name. If you accept, she will see it.
introductions-somebody = An author
introductions-gets-no-more = <b>How to reach her:</b> she shared her Telegram username, but her account no longer has one. She has been asked for another contact. You will be told when she has shared one.
introductions-gets-unchecked = <b>How to reach her:</b> Telegram is not answering, so her username cannot be checked right now. Please look again in a few minutes.
introductions-gives-no-more = <b>You shared your Telegram username, but your account no longer has one</b>, so she cannot reach you. Share another contact, or set a username in Telegram again.
introductions-give-another = Share another contact
introductions-look-again = Look again
introductions-notice-given = Thank you. From now on she sees this contact.
contact-ask-gives =
    <b>Which contact would you like to share instead?</b>

    Choose below, or type an e-mail address.
introductions-more = More ›
introductions-write = Write to her
introduction-opening-experience = Our work is similar, and I would like to exchange experience with you.
introduction-opening-experience-label = Exchange experience
introduction-opening-question = I have a question about your work and would be glad of your advice.
introduction-opening-question-label = A question about her work
introduction-opening-event = We met at an event, and I would like to stay in contact.
introduction-opening-event-label = We met at an event
introduction-opening-together = I would like to talk with you about working together.
introduction-opening-together-label = Work together
introductions-unnamed = She does not see your name until she agrees.
introductions-whom-practice = the author of “{ $title }”
introductions-cannot-ask = The author cannot be asked at the moment.
askauthor-note-practice =
    <b>What would you like to ask?</b>

    One or two lines about yourself and your question. The author sees your profile with it and decides whether to answer.
askauthor-ask-gives =
    <b>How can the author reach you?</b>

    She sees this only if she accepts. Then you see a contact of hers. You can also type an e-mail address: name@example.org.
introductions-author-gone =
    <b>The author</b>
    Her text is no longer there.
introductions-about-board-entry = About the entry “{ $title }” on the board
introductions-author-board-entry =
    <b>The author of the entry “{ $title }”</b>
    Her name is not shown. You will see it if she accepts.
introductions-whom-board-entry = the author of the entry “{ $title }”
askauthor-note-board-entry =
    <b>Write a line to the author</b>

    Who you are and why you are interested. She sees your profile with it and decides whether to answer.
introductions-about-project = About the project “{ $title }”, to repeat it
introductions-author-project =
    <b>The author of “{ $title }”</b>
    Her name is not shown. You will see it if she accepts.
introductions-whom-project = the author of the project “{ $title }”
askauthor-note-project =
    <b>You want to repeat this project. What would you like to ask?</b>

    One or two lines about yourself and where you want to repeat it. The author sees your profile with it and decides whether to answer. After two months, and again after six, you are asked how it went.
introduction-opening-lot = You were drawn together for a meeting.
