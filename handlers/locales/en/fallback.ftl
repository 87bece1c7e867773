fallback-wordless = I only understand text here.
fallback-unknown-command = I do not know this command. /help shows all of them.
fallback-stale-button = This button is out of date. Here is a fresh screen.
fallback-staff-only = This is for coordinators and admins.
fallback-not-yet = This opens once you are a member.
fallback-private = Please write to me in a private chat.
fallback-too-fast = You sent messages faster than I can answer. I have read your earlier messages, but not the later ones. Please send those again, a little more slowly.
error-apology =
    Something went wrong on our side. What you wrote before is kept. Please try once more in a minute.

    If it happens again, tell your coordinator this code: <code>{ $code }</code>
