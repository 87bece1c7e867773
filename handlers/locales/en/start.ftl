start-welcome =
    Welcome to <b>{ $network }</b>.

    Here women professionals of Central Asia find each other, meet and learn from each other. Registration takes about two minutes.
start-welcome-back = Welcome back. Your registration is not finished yet; all your answers are kept.
start-home =
    <b>{ $network }</b>

    What would you like to do? You can also simply write whom you look for, for example: <i>customs Uzbekistan</i>.
start-waiting =
    <b>Your registration is being looked at.</b>

    A coordinator reads it, usually within two days. You will get a message here. Until then you can still change your profile.
start-register = Register
start-find = Find colleagues
start-profile = My profile
start-language = Language
start-help = Help
start-admin = { $count ->
        [0] Coordination
       *[other] Coordination · waiting: { $count }
    }
start-requests =
    { $count ->
        [0] Introductions
       *[other] Introductions · { $count }
    }
start-events = Events
start-practices = Practices
