privacy-button = Privacy and my data
privacy-title = <b>Your data</b>
consent-operator = <b>Responsible:</b> { $what }
consent-contact = <b>Contact:</b> { $what }
consent-place = <b>Stored in:</b> { $what }
consent-admins = The admins of this network are responsible for your data.
consent-recipients = Your data is not given to anybody outside the network. Messages travel through Telegram, which has rules of its own.
consent-term = Your data is kept until you leave. If you are silent for { $months ->
        [one] a month
       *[other] { $months } months
    }, you are asked twice, and then everything is deleted. You can see, download and delete your data at any time: /privacy
consent-question = Do you agree to these terms?
consent-changed =
    <b>The terms for your data have changed</b>

    What you have just sent is kept. It is answered as soon as you agree.
consent-thanks = Thank you, your consent is saved.
privacy-why = <b>What it is for.</b> So that colleagues can find you, events can be planned and messages reach you. For nothing else.
privacy-private = You take part as a private person. Please do not use this bot for official correspondence or for other people’s personal data.
privacy-held = What is held, until when
privacy-file = All my data as a file
privacy-correct = Correct my profile
privacy-delete = Delete my data
privacy-held-title = <b>What is held about you</b>
privacy-held-line = { $what }: <b>{ $count }</b> · { $until }
privacy-held-nothing = Nothing but your Telegram number and your language.
privacy-held-backups = The operator’s backups are deleted later, { $days ->
        [one] one day later at most.
       *[other] { $days } days later at most.
    }
privacy-until-day = until: { $day }
privacy-until-leaves = until you change it or leave
privacy-until-removed = until you or an admin remove it
privacy-until-open = while it is in use
privacy-subject-profile = Profile and membership
privacy-subject-settings = Settings
privacy-subject-contacts = Contacts and contact requests
privacy-subject-events = Events
privacy-subject-practices = Best practices
privacy-subject-questions = Questions and answers
privacy-subject-announcements = Answers to announcements
privacy-subject-messages = Messages from the bot
privacy-subject-drafts = Drafts and latest entries
privacy-subject-activity = Searches and views
privacy-subject-reviews = Decisions about your texts
privacy-subject-work = Work for the network
privacy-file-caption = This is everything that is held about you. The second file holds the same for programs. When you have saved them, delete these messages from the chat.
privacy-file-later = You have taken the file several times today. You can get it again: { $when }
privacy-deletion =
    <b>Delete my data</b>

    Your profile, contacts, requests, registrations, questions, answers, drafts, searches and messages are deleted within a minute. This cannot be undone. You can register again later.
privacy-may-stay = Texts in the library that may stay without your name: <b>{ $count }</b>. You decide now whether they stay.
privacy-work-stays = Events and announcements that you made for the network stay without your name: { $count }
privacy-others-stay = What other people have written in texts of their own stays with them. The log of decisions keeps a number instead of your name. The scores that you gave events stay as numbers.
privacy-note-stays = Your access is suspended. If you apply again from this Telegram account, whoever decides reads that you deleted your data meanwhile. Only a code made from your Telegram number is kept for this, until { $day }.
privacy-delete-but-texts = Delete me, texts may stay
privacy-delete-all = Delete me and all my texts
privacy-obstacle-from-config = You are an admin who is set in the configuration. Ask the operator to take you off there first.
privacy-obstacle-last-admin = You are the only admin. Appoint another one first: /admin
privacy-sure-but-texts = Everything about you is deleted. Your texts stay in the library without your name. Is this what you want?
privacy-sure-all = Everything about you and all your texts in the library are deleted. Is this what you want?
privacy-sure-yes = Yes, continue
privacy-sure-again = <b>The last question.</b> After this, nobody can bring your data back. Delete it now?
privacy-sure-again-yes = Delete now
privacy-deleted =
    Everything about you has been deleted. Thank you for having been part of { $network }.

    The messages here are still in Telegram: delete the chat to remove them. If you want to come back one day, send /start.
privacy-still-right =
    <b>Is your profile still right?</b>

    This question comes once a year.
privacy-still-right-yes = Yes, it is right
privacy-still-right-change = Change my profile
privacy-still-there =
    You have a question in { $network }.

    You have not been here for a long time. Would you like to stay? Without an answer, all your data is deleted on this day: { $day }
privacy-still-there-yes = Yes, I am staying
privacy-confirmed = Thank you. Your profile stays as it is.
privacy-page-title = My data in { $network }
privacy-page-about = Everything that is held about you. Date: { $day }
privacy-value-yes = Yes
privacy-value-no = No
privacy-value-waiting = waiting
privacy-value-agreed = accepted
privacy-value-refused = declined
privacy-value-changes = changes requested
privacy-value-ended = ended
privacy-value-draft = draft
privacy-value-sent = sent
privacy-value-undelivered = not delivered
privacy-value-useful = useful
privacy-value-saved = saved
privacy-label-name = Name
privacy-label-country = Country
privacy-label-sector = Field of work
privacy-label-institution = Institution
privacy-label-position = Position
privacy-label-telegram = Telegram number
privacy-label-language = Language
privacy-label-status = Status
privacy-label-zone = Time zone
privacy-label-quiet-from = Quiet hours start
privacy-label-quiet-until = Quiet hours end
privacy-label-terms = Version of the terms
privacy-label-consented = Agreed to the terms
privacy-label-first-seen = First message
privacy-label-joined = Member since
privacy-label-blocked-bot = Blocked the bot
privacy-label-suspended = Access suspended
privacy-label-removed = Removed
privacy-label-hidden = Hidden since
privacy-label-seen = Last here
privacy-label-confirmed = Profile confirmed
privacy-label-asked = Asked
privacy-label-side = Topic is
privacy-label-topic = Topic name
privacy-label-role = Role
privacy-label-date = Date
privacy-label-kind = Kind
privacy-label-person = Person
privacy-label-changed = Changed
privacy-label-text = Text
privacy-label-reason = Reason
privacy-label-until = Until
privacy-label-contact = Contact
privacy-label-starts = Starts
privacy-label-ends = Ends
privacy-label-place = Place
privacy-label-seats = Seats
privacy-label-organisers = Organisers
privacy-label-title = Title
privacy-label-event = Event
privacy-label-next = Next
privacy-label-cancelled = Cancelled
privacy-label-day = Day
privacy-label-score = Score
privacy-label-useful = What was useful
privacy-label-improve = What to improve
privacy-label-quote = May be quoted
privacy-label-link = Link
privacy-label-named = With your name
privacy-label-stays = May stay without name
privacy-label-published = Published
privacy-label-reads = Readers
privacy-label-tried = Tried by
privacy-label-file = File
privacy-label-practice = Best practice
privacy-label-mark = Mark
privacy-label-since = Since
privacy-label-off = Turned off
privacy-label-decided = Decided
privacy-label-weekday = Weekday
privacy-label-region = Region
privacy-label-about-me = About me
privacy-label-listed = On the list of who comes
privacy-subject-board = Entries of the board
privacy-subject-projects = Projects
privacy-label-project = Project
privacy-label-number = Certificate number
privacy-subject-mentoring = Mentoring
