start-welcome =
    Welcome to <b>{ $network }</b>.

    Here professional women from Central Asia find colleagues, meet at events and learn from each other. Registration takes about two minutes.
start-welcome-back = Welcome back. Your registration is not finished yet. All your answers are saved.
start-finish-registration = Please finish your registration first. Your answers are saved.
start-waiting =
    <b>Your registration is under review.</b>

    A coordinator reads it, usually within two days. You will get the answer here. Until then you can still change your profile.
start-register = Register
start-find = Find colleagues
start-profile = My profile
start-language = Language
start-help = Help
start-news =
    { $count ->
        [0] News
       *[other] News · { $count }
    }
start-settings = Settings
start-admin =
    { $count ->
        [0] Coordination
       *[other] Coordination · { $count }
    }
start-requests =
    { $count ->
        [0] Contacts
       *[other] Contacts · { $count }
    }
start-events =
    { $count ->
        [0] Events
       *[other] Events · { $count }
    }
start-practices =
    { $count ->
        [0] Best practices
       *[other] Best practices · { $count }
    }
start-ask =
    { $count ->
        [0] Questions
       *[other] Questions · { $count }
    }
home-title = <b>{ $network }</b>
home-next-event = <b>Your next event:</b> { $title }
home-reviews = Reviews waiting for you: { $count }
home-requests = Contact requests to answer: { $count }
home-open-events = Events open for registration: { $count }
home-practices = New best practices on your topics: { $count }
home-answers = Answers to your questions in the last seven days: { $count }
home-nothing = There is nothing new for you today.
home-hint = To find a colleague, type a name, a country or a field of work, for example: <i>customs Uzbekistan</i>.
home-event = { $date } · { $title }
home-read = Read: { $title }
home-settings =
    <b>Settings</b>

    Your profile, your notifications and quiet hours, and the language of the bot.
home-continue-registration = Continue: your registration
home-continue-request = Continue: your request
home-continue-question = Continue: your question
home-continue-reply = Continue: your answer
home-continue-practice = Continue: your best practice
home-continue-translation = Continue: your translation
home-continue-trial = Continue: what you tried
home-continue-report = Continue: your report
home-continue-event = Continue: your event
home-continue-evaluation = Continue: your evaluation
home-continue-announcement = Continue: your announcement
home-continue-decision = Continue: your decision
directory-my-sector = Colleagues in my field · { $count }
directory-my-country = Colleagues in my country · { $count }
home-continue-message = Continue: your message
home-continue-proposal = Continue: your proposal
start-question = A coordinator has a question for you. Your answer helps to decide.
start-answer-question = Answer the question
home-continue-invitation = Continue: your invitation
home-continue-entry = Continue: your entry
home-continue-project = Continue: your project
home-continue-certificate = Continue: your certificate
home-continue-delegation = Continue: the delegation
home-continue-call = Continue: your call
home-continue-repeat = Continue: where it was repeated
home-continue-plan = Continue: the action plan
home-continue-year = Continue: the year
home-continue-meeting = Continue: the meeting by lot
home-continue-mentoring = Continue: mentoring
