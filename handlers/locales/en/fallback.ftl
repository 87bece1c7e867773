fallback-wordless = I can only read text here.
fallback-greeting = Hello! What would you like to do today?
fallback-thanks = You are welcome.
fallback-unknown-command = I do not know this command. /help shows all of them.
fallback-stale-button = This button is out of date. Here is the current screen.
fallback-staff-only = This is for coordinators and admins.
fallback-not-yet = You can use this once you are a member.
fallback-private = Please write to me in a private chat.
fallback-too-fast = You are sending messages faster than I can answer. I have read the earlier ones, but not the later ones. Please send those again, a little more slowly.
error-apology =
    Something went wrong on our side. What you wrote before is kept. Please try again in a minute.

    If it happens again, tell your coordinator this code: <code>{ $code }</code>
fallback-chair-only = This is for those who have the chair this year, and for admins.
