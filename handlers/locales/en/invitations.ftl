invitation-title =
    <b>Invitations</b>

    Each link lets one woman register. It works once and for 14 days.
invitation-none = You have not made any yet.
invitation-new = New invitation
invitation-line = No. { $number } · { $who } · { $state }
invitation-number = <b>Invitation No. { $number }</b>
invitation-facts =
    Country: { $country }
    Language of the text: { $language }
    Made: { $made }
    Works until: { $until }
invitation-state = State: <b>{ $state }</b>
invitation-is-open = not used yet
invitation-is-used = opened
invitation-is-waiting = under review
invitation-is-joined = she is a member
invitation-is-declined = not approved
invitation-is-gone = she has left
invitation-is-expired = expired
invitation-is-withdrawn = withdrawn
invitation-used-by = Used by: { $name }
invitation-link-not-kept = The link was shown when you made it, and it is not kept. If it is lost, withdraw this invitation and make a new one.
invitation-text =
    You are invited to <b>{ $network }</b>, a professional network of women in Central Asia.

    Open this link in Telegram and press “Start”:
    { $link }

    The link is for you alone. It works once. Last day: { $until }.
invitation-made =
    <b>The invitation is ready.</b>

    Forward the message above to the woman you invite, or send her the link. Whoever opens the link first can use it, so send it to her alone. The link is not kept here.
invitation-send = Send the link
invitation-copy = Copy the link
invitation-picture = As a picture
invitation-all = All invitations
invitation-picture-caption = Invitation to { $network }. It works once. Last day: { $until }.
invitation-link-gone = This link can no longer be used.
invitation-withdraw = Withdraw the invitation
invitation-sure = Withdraw invitation No. { $number }? The link will stop working, and a woman who has begun to register with it will not be able to finish.
invitation-yes = Yes, withdraw it
invitation-notice-too-many = You can make 20 invitations a day. Please go on tomorrow.
invitation-notice-withdrawn = The invitation has been withdrawn.
invitation-notice-unchanged = It can no longer be withdrawn.
invitation-notice-not-allowed = You cannot do this.
invitation-ask-country =
    <b>For which country is the invitation?</b>

    The invited woman registers for this country, and its coordinators decide about her.
invitation-ask-language =
    <b>In which language should the invitation be?</b>

    This is the language of the text that you forward. In the bot she chooses her own.
invitation-review =
    <b>Make this invitation?</b>

    Country: { $country }
    Language of the text: { $language }
invitation-make = Make the link
invitation-button = Invitations
invitation-welcome = You have an invitation to { $network }.
invitation-link-already = You have registered already. The invitation has not been used up.
invitation-link-invalid = This invitation cannot be used. It works once and for 14 days. Please ask for a new one.
invitation-link-too-many = You have opened several links that do not exist. Please open yours again in an hour.
invitation-guessed =
    Somebody opened invitation links that do not exist. Links in the last 24 hours: { $links }. People: { $people }.

    Nobody got in: a link cannot be guessed, and whoever tries often has to wait. If it continues, tell the person who runs the bot.
invitation-line-unused = No. { $number } · { $state }
