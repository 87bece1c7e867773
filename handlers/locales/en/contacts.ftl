contact-my-phone = My phone number
contact-ask-phone = Press the button below the message field. Telegram will ask you to confirm that you want to share your own number.
contact-share-phone = Share my phone number
contact-no-phone = Choose another way
contact-another-way = All right. Please choose another contact.
contact-thanks = Thank you.
contact-own-phone = That is not your own number. You can only share your own number, with the button below the message field.
contact-not-asked = No phone number is needed now. It has not been kept.
contact-phone-by-button = To share your phone number, press “My phone number”. This way nobody can enter someone else's number.
contact-name-by-button = To share your Telegram username, press the button that shows it. If there is no such button, set a username in Telegram first.
contact-not-an-address = That does not look like an e-mail address. Please type it like this: name@example.org. Or press a button.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Your Telegram account no longer has a username. Please choose another contact.
