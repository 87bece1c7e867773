menu-start = Home
menu-find = Find colleagues
menu-requests = Contacts and contact requests
menu-news = What the bot has told you
menu-events = Events
menu-here = Check in at an event
menu-practices = Best practices
menu-share = Share a best practice
menu-ask = Ask colleagues a question
menu-profile = My profile
menu-settings = Notifications and quiet hours
menu-language = Change the language
menu-tidy = Tidy this chat
menu-privacy = Privacy and my data
menu-help = Help
menu-cancel = Cancel the current form
menu-admin = For coordinators and admins
menu-review = Waiting for review
menu-announce = Announcements
menu-newevent = Create an event
bot-about = A professional network of women in Central Asia: find colleagues, meet at events, learn from each other.
bot-description =
    This is a professional network of women in Central Asia.

    Find colleagues by country and field of work, register for events and read what worked elsewhere. Nobody sees your phone number or Telegram username unless you share it.

    Press Start and choose your language.
menu-people = My contacts and notes
menu-invite = Invite a colleague
menu-year = The Dialogue: this year
menu-plan = Action plan
menu-board = What colleagues seek and offer
menu-verify = Check a certificate
menu-projects = Projects and calls
menu-meet = Meetings by lot, and my meetings
menu-mentoring = Mentoring
