contact-my-phone = My phone number
contact-ask-phone = Press the button below the text field. Telegram then asks you whether to share your own number.
contact-share-phone = Share my phone number
contact-no-phone = Another way
contact-another-way = All right.
contact-thanks = Thank you.
contact-own-phone = That is not your own number. Only your own can be taken, by the button for it.
contact-not-asked = No number is needed now. It was not kept.
contact-phone-by-button = To give your phone number, press “My phone number”: so nobody can give somebody else's.
contact-name-by-button = To give your Telegram name, press the button with it. If there is none, set a username in Telegram first.
contact-not-an-address = That does not look like an e-mail address. Please write it like name@example.org, or press a button.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Your Telegram account has no username any more. Please choose another contact.
