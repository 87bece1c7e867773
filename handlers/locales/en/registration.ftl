registration-ask-consent =
    <b>Before we begin</b>

    Members and coordinators of this network will see what you enter here: your name, country and field of work, and anything else you choose to add. You can change every line later.

    Nobody sees your phone number or Telegram username unless you share it with a colleague.

    This bot is not for official or classified information.

    Do you agree?
registration-ask-name =
    <b>What is your name?</b>

    The way colleagues should address you, for example your first name and family name.
registration-ask-country = <b>In which country do you work?</b>
registration-ask-sector =
    <b>What is your field of work?</b>

    Choose from the list or type it in your own words.
registration-ask-institution =
    <b>Where do you work?</b>

    The name of your institution or organisation. You can skip this.
registration-ask-position =
    <b>What is your position?</b>

    You can skip this.
registration-ask-offers =
    <b>What can you offer colleagues?</b>

    Choose up to five topics, then press “Continue”. You can skip this.
registration-ask-seeks =
    <b>What are you looking for?</b>

    Choose up to five topics, then press “Continue”. You can skip this.
registration-review =
    <b>Is everything correct?</b>

    Press a line to change it.
registration-send = Everything is correct, send
registration-joined = Welcome! You are registered.
registration-sent = Thank you. Your registration has been sent.
registration-already = You have already sent your registration.
registration-by-invitation =
    Women join <b>{ $network }</b> by invitation.

    Please ask the coordinator of your country, or whoever told you about the network, for an invitation. It is a link that works once: open it in Telegram, and the registration begins.
registration-fixed-country = Your invitation is for this country, so the country cannot be changed here.
registration-other-country = Your invitation is for the country below. Please check and send again.
registration-ask-region =
    <b>In which region do you work?</b>

    Choose from the list, or type its name. This question can be skipped.
registration-ask-about =
    <b>What should colleagues know about you?</b>

    A few sentences, without phone numbers and addresses. This question can be skipped.
registration-ask-photo =
    <b>Please send a photo.</b>

    The bot keeps no copy, only the number under which Telegram has it. This question can be skipped.
