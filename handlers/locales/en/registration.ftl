registration-ask-consent =
    <b>Before we begin</b>

    Members and coordinators of this network will see what you tell here: your name, country and field of work, and whatever else you choose to add. You can change every line later.

    Your phone number and your Telegram name are shown to nobody.

    This bot is not for official or classified information.

    Do you agree?
registration-ask-name =
    <b>What is your name?</b>

    As colleagues should address you, for example with your given name and family name.
registration-ask-country = <b>In which country do you work?</b>
registration-ask-sector =
    <b>What is your field of work?</b>

    Choose from the list or write it in your own words.
registration-ask-institution =
    <b>Where do you work?</b>

    The name of your institution or organisation. You may skip this.
registration-ask-position =
    <b>What is your position?</b>

    You may skip this.
registration-ask-offers =
    <b>What can you offer colleagues?</b>

    Choose up to five topics, then “Continue”. You may skip this.
registration-ask-seeks =
    <b>What are you looking for?</b>

    Choose up to five topics, then “Continue”. You may skip this.
registration-review =
    <b>Is everything right?</b>

    Press a line to change it.
registration-send = Everything is right, send
registration-joined = Welcome! You are registered.
registration-sent = Thank you, your registration has been sent.
registration-already = You have already sent your registration.
