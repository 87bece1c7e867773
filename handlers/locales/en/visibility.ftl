visibility-hide = Hide me from colleagues
visibility-show = Show me to colleagues
visibility-hide-now = Hide me now
visibility-show-now = Show me again
visibility-is-shown =
    <b>Hide yourself from colleagues?</b>

    While you are hidden, no colleague finds you, sees your profile or your contact, or can write to you, as if you were not here. Only your coordinator, the admins and the organisers of your events see you.

    Your seats stay, and so do your best practices, without your name. Questions and answers under your name are not shown meanwhile. Meetings you have arranged and your mentoring end: the others are told that they are off, and no reason. What colleagues have already read stays in their chats. Nobody is told that you are hidden, and you can come back at any time.
visibility-is-hidden =
    <b>You are hidden.</b>

    No colleague finds you, sees your profile or your contact, or can write to you. Only your coordinator, the admins and the organisers of your events see you. This lasts until you show yourself again.
visibility-now-hidden = Colleagues do not see you any more.
visibility-now-shown = Colleagues see you again.
visibility-first = While you are hidden, a colleague would not see who writes to her. Show yourself first.
visibility-home = You are hidden: colleagues do not see you.
