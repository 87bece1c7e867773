delegation-hub-button = Without Telegram
delegation-hub =
    <b>Women without Telegram</b>

    You can enter women who do not use Telegram for an event. They get seats like everybody else, and are only in the lists of that event.
delegation-button = Delegation
delegation-events =
    <b>Delegations</b>

    Choose the event for which you enter women.
delegation-no-events = There is no event now for which you can enter women.
delegation-event = { $date } · { $title }
delegation-about = These women have no Telegram. You have entered them, and only you see all that is stored about them. It is erased 90 days after the event, unless they take it over before.
delegation-none = You have not entered anybody yet.
delegation-claimed =
    { $count ->
        [one] One woman has taken over her entry. The bot now writes to her herself.
       *[other] Women who have taken over their entries: { $count }. The bot now writes to them.
    }
delegation-closed = Nobody can be entered for this event any more.
delegation-not-hers = You cannot enter women for this event.
delegation-enter = Enter a woman
delegation-enter-list = Enter a list
delegation-slips = Links to print
delegation-slips-language =
    <b>In which language do they read?</b>

    You get a page to print with a slip for each woman who has no link yet. Links that were made before still work.
delegation-slips-caption = Slips: { $count }. Cut them apart and give each woman her own. Whoever opens a link first can use it; it works once. The links are not kept here.
delegation-slips-none = Every woman here has a link already. You can make a new one in her entry.
delegate-name = <b>{ $name }</b>
delegate-institution = Institution: { $institution }
delegate-country = Country: { $country }
delegate-answer = Her seat: { $state }
delegate-comes = Does she come: { $answer }
delegate-consent = How she agreed: { $how }, { $day }
delegate-said = What she said: { $text }
delegate-nominated = Nominated by: { $who }
delegate-offer = A seat is offered to her until { $when }. Please ask her and take it for her, or say that she does not come.
delegate-waits = Her place on the waiting list: { $number }
delegate-ends = This is erased on { $day }, unless she takes it over before.
delegate-without-telegram = She has no Telegram: somebody else has entered her, and tells her what you decide.
delegate-link-linked = <i>A link was made for her. Nobody has opened it yet.</i>
delegate-link-expired = <i>Her link has expired. You can make a new one.</i>
delegate-link-opened = <i>Her link was opened. She has not said yet whether she takes the entry over.</i>
delegate-link-confirmed = <i>She wants to take the entry over. The seat is hers as soon as she is a member.</i>
delegate-take-seat = Take the seat for her
delegate-she-comes = She comes
delegate-does-not-come = She does not come
delegate-make-link = Link for her
delegate-change = Change the entry
delegate-remove = Erase the entry
delegate-withdraw-sure = Say that { $name } does not come? Her seat goes to the next.
delegate-withdraw-yes = She does not come
delegate-remove-sure = Erase everything about { $name }? Her seat goes to the next. This cannot be undone.
delegate-remove-yes = Erase the entry
delegate-what-to-change = <b>What should be changed?</b>
delegate-field-name = Name
delegate-field-institution = Institution
delegate-field-country = Country
delegate-field-comes = Does she come
delegate-field-agreed = How she agreed
delegate-field-agreed_on = When she agreed
delegate-field-said = What she said
delegate-field-nominator = Nomination
delegate-agreed-paper = on paper
delegate-agreed-letter = in a letter
delegate-agreed-phone = by phone
delegate-agreed-in_person = in person
delegate-agreed-message = in a message
delegate-comes-yes = yes
delegate-comes-no = no
delegate-today = Today
delegate-yesterday = Yesterday
delegate-ask-name =
    <b>What is her name?</b>

    Write it as she writes it herself. It will be in the list of participants.
delegate-ask-institution = <b>At which institution does she work?</b>
delegate-ask-country =
    <b>For which country does she come?</b>

    Seats are counted by country. It cannot be changed later.
delegate-ask-comes = <b>Does she come?</b>
delegate-ask-agreed =
    <b>How did she agree that you enter her?</b>

    Tell her first what is stored: her name, her institution and what you write here. The organisers see her name, institution and seat. All of it is erased 90 days after the event, or at once if she wishes.
delegate-ask-agreed_on =
    <b>When did she agree?</b>

    Write the day, for example 12.11.
delegate-ask-said =
    <b>What did she say?</b>

    For example, which language she needs or when she arrives. No phone numbers, please.
delegate-ask-nominator =
    <b>Who nominated her?</b>

    The office of her superior, if she was nominated.
delegate-day-unread = The day is not understood. Write it like this: 12.11.2026.
delegate-day-wrong = The day must be today or earlier, and not more than two years ago.
delegate-review = <b>Enter this woman?</b>
delegate-namesake =
    <b>A member with this name is in the network already.</b>

    If it is the same woman, do not enter her: she can register for the event herself. If it is another woman, enter her.
delegate-namesake-card = Her profile
delegate-enter = Enter her
delegate-enter-another = It is another woman
delegate-entered-seated = She is entered and has a seat.
delegate-entered-queued = She is entered and on the waiting list.
delegate-entered-declined = It is noted that she does not come.
delegate-entered-same = She has been entered for this event already.
delegate-entered-closed = Nobody can be entered for this event any more.
delegate-entered-too-many = You can enter 300 women a day. Please go on tomorrow.
delegate-entered-not-allowed = You cannot enter women of this country for this event.
delegate-notice-changed = The entry has been changed.
delegate-notice-seated = She has a seat.
delegate-notice-queued = She is on the waiting list.
delegate-notice-given-back = It is noted that she does not come.
delegate-notice-unchanged = Nothing has changed.
delegate-notice-closed = This is no longer possible: registration has closed, or the organiser has taken the seat back.
delegate-notice-attended = She has been marked as present, so her seat stays.
delegate-notice-same = A woman with this name and institution has been entered for this event already.
delegate-notice-erased = The entry has been erased.
delegate-notice-not-allowed = This entry is not there any more, or you cannot see it.
delegatelist-ask-country =
    <b>For which country do they come?</b>

    A list is for one country.
delegatelist-ask-lines =
    <b>Write one line for each woman.</b>

    Separate the parts with semicolons: name; institution; does she come (yes or no); how she agreed (on paper, in a letter, by phone, in person, in a message); when; what she said; who nominated her. The last two may be missing.

    <code>Aida Sadykova; Border Service; yes; on paper; 12.11; needs an interpreter; head of department</code>

    Before you enter them, you see what was understood.
delegate-line-parts = There must be { $least } to { $most } parts, separated by semicolons.
delegate-line-comes = The third part must be yes or no.
delegate-line-agreed = The fourth part must say how she agreed: on paper, in a letter, by phone, in person or in a message.
delegate-line-member = A member with this name is in the network already. If it is another woman, enter her alone.
delegate-line-wrong =
    { $number }. <code>{ $line }</code>
    ↳ { $why }
delegate-lines-more =
    { $count ->
        [one] … and one more line.
       *[other] … and { $count } more lines.
    }
delegate-list-read =
    { $count ->
        [0] <b>No line can be entered.</b>
        [one] <b>One line can be entered.</b>
       *[other] <b>Lines that can be entered: { $count }.</b>
    }
delegate-list-wrong =
    { $count ->
        [one] One line cannot be entered. Nothing of it is lost: copy it, correct it and send it again.
       *[other] Lines that cannot be entered: { $count }. Nothing of them is lost: copy them, correct them and send them again.
    }
delegate-list-enter = Enter: { $count }
delegate-list-again = Write the list again
delegate-list-done =
    <b>The list is entered.</b>

    With a seat: { $seated }
    On the waiting list: { $queued }
    Do not come: { $declined }
delegate-list-not-entered =
    { $count ->
        [one] One line is not entered:
       *[other] Lines that are not entered: { $count }.
    }
delegate-list-rest = Correct these lines
delegate-link-language =
    { $name }

    <b>In which language does she read?</b>

    You get a text with a link for her, to forward or to print.
claim-text =
    You have been entered for the event “{ $title }” in <b>{ $network }</b>, a professional network of women in Central Asia.

    With this link you read what is stored about you. You can take it over or have it erased. Open it in Telegram and press “Start”:
    { $link }

    The link is for you alone. It works once. Last day: { $until }.
claim-made =
    <b>The link is ready.</b>

    Forward the message above to her, or print the slip. Whoever opens the link first can use it, so give it to her alone. The link is not kept here.
claim-picture-caption = What is stored about you in { $network }. It works once. Last day: { $until }.
claim-slip = Slip to print
claim-too-many = You can make 300 links a day. Please go on tomorrow.
claim-again-sure = Make a new link for { $name }? The earlier one stops working, and what somebody began with it ends.
claim-again-yes = Make a new link
claim-title = <b>This was entered about you</b>
claim-entered-by = Entered by: { $name }
claim-entered-by-coordinator = A coordinator or an organiser of the event has entered it.
claim-kept = It is only in the lists of this event, and will be erased on { $day }.
claim-question = Are you this woman? If you take it over, the seat is yours and the bot writes to you about the event.
claim-yes = Yes, take it over
claim-no = No, this is not me
claim-erase = Erase it all
claim-no-sure = Say that this is not you? The link stops working, and whoever made it is told that it reached somebody else.
claim-no-yes = This is not me
claim-erase-sure = Erase everything that was entered about you? Your seat goes to the next. This cannot be undone.
claim-erase-yes = Erase it all
claim-event = Open the event
claim-notice-hers = You have said already that this is you. You need not open the link again.
claim-notice-invalid = This link cannot be used. Please ask for a new one.
claim-notice-used = This link has been used already. It works once. Please ask for a new one.
claim-notice-expired = This link has expired. Please ask for a new one.
claim-notice-too-many = You have opened several links that do not exist. Please open yours again in an hour.
claim-notice-claimed = Thank you. What was entered about you is yours now, and so is the seat if you have one.
claim-notice-waiting = Thank you. Please register now: what was entered about you is filled in already. The seat is kept, and it is yours as soon as you are a member.
claim-notice-refused = Thank you. The link no longer works, and nothing was changed.
claim-notice-erased = Everything that was entered about you has been erased.
delegation-news-offered = A seat has become free for a woman of your delegation. Please ask her, and answer for her before the offer ends.
delegation-news-seated = An organiser has given a seat to a woman of your delegation. Please tell her.
delegation-news-revoked = An organiser has taken back the seat of a woman of your delegation. Please tell her.
delegation-news-changed = The event has changed. Please tell your delegation: they get no messages.
delegation-news-cancelled = The event has been cancelled. Please tell your delegation: they get no messages.
delegation-news-claimed = A woman of your delegation has taken over her entry. The bot now writes to her herself.
delegation-news-refused = A link that you made was opened by somebody who says that it is not for her. It no longer works. Please make a new one and give it to the right woman.
delegation-news-erased = A woman of your delegation has had her entry erased. Her seat goes to the next.
