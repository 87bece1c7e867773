menu-start = First screen
menu-find = Find colleagues
menu-profile = My profile
menu-language = Change the language
menu-help = Help
menu-admin = For coordinators and admins
menu-cancel = Stop what I am doing
bot-about = A professional network of women of Central Asia: find colleagues, meet, learn from each other.
bot-description =
    This is the meeting place of a professional network of women of Central Asia.

    Here you find colleagues by country and field of work, and they find you. Your contact details are shown to nobody.

    Press Start and choose your language.
menu-requests = Introductions
menu-events = Events
menu-newevent = Make an event
menu-here = I am at the event
menu-practices = Practices that worked
menu-share = Share a practice
menu-review = To review
menu-announce = Announcements
menu-settings = What I get, and when
menu-ask = Ask colleagues
