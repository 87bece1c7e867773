contact-my-phone = My phone number
contact-ask-phone = Press the button below the message field. Telegram will ask you to confirm that you want to share your own number.
contact-share-phone = Share my phone number
contact-no-phone = Choose another way
contact-another-way = All right. Please choose another contact.
contact-thanks = Thank you.
contact-own-phone = That is not your own number. You can only share your own number, with the button below the message field.
contact-not-asked = No phone number is needed now. It has not been kept.
contact-of-somebody = That is not your own phone number. It has not been kept: each colleague decides herself who gets hers.
contact-phone-by-button = To share your phone number, press “My phone number”. This way nobody can enter someone else’s number.
contact-name-by-button = To share your Telegram username, press the button that shows it. If there is no such button, set a username in Telegram first.
contact-not-an-address = That does not look like an e-mail address. Please type it like this: name@example.org. Or press a button.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Your Telegram account no longer has a username. Please choose another contact.
contact-copy-phone = Copy the number
contact-copy-email = Copy the address
contact-open = Open the contact
private-note-button = My note
private-note = <b>Your note:</b> { $note }
private-note-line = <b>{ $name }:</b> { $note }
contactnote-ask-note =
    <b>Your note about her</b>

    For example: met in Bukhara, knows x-ray lanes. Only you see it. It is deleted when one of you leaves the network or stops sharing contacts.
private-note-notice-saved = Saved. Only you see your note.
private-note-notice-removed = Your note has been deleted.
private-note-notice-gone = This contact is no longer available.
contact-message-button = Message through the bot
contact-message-from = <b>Her last message through the bot:</b> { $text }
contactmessage-ask-text =
    <b>Your message to her</b>

    The bot passes it on. You can send one message, and the next one after she has answered or a week later.
contact-message-review =
    <b>Send this message?</b>

    To: <b>{ $name }</b>
contact-message-change = Change the message
contact-message-came = <b>A message from a colleague:</b> { $name }
contact-message-too-early = You can send the next message through the bot from: { $when }. Until then, please use her contact.
contact-message-notice-sent = Sent. She gets it outside her quiet hours.
contact-message-notice-too-early = It is too early for another message. Your text is kept.
contact-message-notice-gone = This contact is no longer available.
follow-up-ask =
    <b>Have you spoken?</b>

    { $days } days ago you and this colleague shared contacts: <b>{ $name }</b>.

    Your answer is only counted. Nobody sees that it is yours, and you are asked only once.
follow-up-answer-spoken = We have spoken
follow-up-answer-not-yet = Not yet
follow-up-answer-did-not-fit = It did not fit
follow-up-thanks = Thank you. Your answer has been counted without your name.
follow-up-thanks-not-yet = Thank you. There is no hurry: you can write to her whenever it suits you.
contact-numbers-button = Contacts between members
contact-numbers-title = <b>New contacts between members</b>
contact-numbers-line =
    <b>{ $year }, quarter { $quarter }</b>
    New contacts: { $made }
    Ten days later: we have spoken: { $spoken } · not yet: { $notyet } · it did not fit: { $didnotfit }
contact-numbers-none = No quarter has been completed yet. The numbers of a quarter are shown when it is over.
