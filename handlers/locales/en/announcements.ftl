announcement-title-plain = Announcements
announcement-title = <b>Announcements</b>
announcement-list = Your announcements, and those that others are sending.
announcement-none = There are no announcements yet. You write the text in one language first, choose who it is for, and see a preview before anything is sent.
announcement-new = Write an announcement
announcement-line =
    { $state ->
        [draft] Draft · { $day } · { $text }
        [pending] Awaiting approval · { $day } · { $text }
        [going] Being sent · { $day } · { $text }
        [stopped] Stopped · { $day } · { $text }
       *[over] Sent · { $day } · { $text }
    }
announcement-ask-kind =
    <b>What kind of announcement is it?</b>

    Members can turn each kind off. Urgent announcements also arrive at night, so choose this only for what cannot wait.
announcement-kind-news = News
announcement-kind-opportunity = Opportunity
announcement-kind-event = About an event
announcement-kind-urgent = Urgent
announcement-ask-language =
    <b>In which language will you write first?</b>

    You can add other languages afterwards.
announcement-ask-text =
    <b>What would you like to say?</b>

    Write it as readers should see it. Bold, italics, links and quotes are kept. Up to 3600 characters, or 800 with a picture.
announcement-review = <i>{ $kind } · { $language }. Readers will see:</i>
announcement-review-yes = Next: choose readers
announcement-fact-kind = Kind
announcement-fact-language = Language
announcement-fact-text = Text
announcement-fact-texts = Languages
announcement-fact-author = Written by
announcement-fact-with = Attachment
announcement-fact-when = When
announcement-fact-whom = For
announcement-fact-sent = Confirmed
announcement-is-draft = <b>Draft.</b> Nothing has been sent yet.
announcement-is-pending = <b>Waiting for another admin’s approval.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = now
announcement-with-photo = a picture
announcement-with-document = a file
announcement-without = Not included: { $off } turned this kind off, { $away } blocked the bot, { $suspended } suspended.
announcement-outside = Outside your countries: { $count }
announcement-falls-back = See it in another language ({ $language }): { $some }
announcement-needs-yes = It goes to many members, or beyond your country, so another admin must approve it first.
announcement-texts = Texts, languages
announcement-attach = Picture or file
announcement-buttons = Buttons
announcement-kind = Kind
announcement-when = When
announcement-preview = Preview
announcement-try = Send me a test
announcement-send = Send…
announcement-ask = Ask for approval…
announcement-discard = Delete draft…
announcement-discard-sure =
    <b>Delete this draft?</b>

    This cannot be undone.
announcement-discard-yes = Yes, delete the draft
announcement-take-back = Withdraw
announcement-open = Open
announcement-which-language =
    <b>Which language would you like to edit?</b>

    Languages marked ✓ have a text. Members without a text in their language see it in Russian or English.
announcement-which-corrected =
    <b>Sending is paused.</b>

    Correct the text in each language that needs it. Members who already have the announcement will see the corrected text in its place.
announcement-corrected-text = { $name }: corrected
announcement-text-in = <i>Language: { $language }</i>
announcement-edit = Edit
announcement-drop = Delete this language
announcement-drop-sure = Delete this text? Language: { $language }
announcement-ask-text-in =
    <b>Please send the text.</b> Language: { $language }.

    Formatting is kept. Your text replaces the current one.
announcefile-ask-file =
    <b>Send the picture or the file.</b>

    It goes with the text in every language. The text can then have up to 800 characters.
announcement-which-buttons =
    <b>Which buttons should it have?</b>

    You will see how many readers press each one.
announcement-add-event = Button to an event
announcement-add-practice = Button to a best practice
announcement-add-link = Button to a web address
announcement-no-button = Remove: { $title }
announcement-which-event = <b>Which event?</b>
announcement-which-practice = <b>Which practice?</b>
announcement-nothing-there = There is nothing to choose from yet.
announcelink-ask-link =
    <b>Which address?</b>

    It starts with https. Readers see the whole address before they open it.
announcement-goes-at-once = <b>It will be sent now.</b>
announcement-goes-at = <b>Scheduled: { $when }</b> (your time)
announcement-hours = <b>In the readers’ time zones:</b>
announcement-hours-own = <b>In the time zones of readers in your countries:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = in other time zones: { $count }
announcement-never-night = Members in quiet hours get it when these end.
announcement-ask-when = Choose a time
announcement-make-at-once = Send now instead
announcewhen-ask-when =
    <b>When should it be sent?</b>

    In your time zone, for example: 4.03 09:30, 4 March 9:30, tomorrow 10:00.
announcement-sure = <b>Send it now?</b> Readers: { $count }
announcement-sure-at = <b>Send it on { $when }?</b> Readers: { $count }
announcement-urgent-sure = <b>Send it as urgent?</b> It also reaches members for whom it is night now. Readers: { $count }
announcement-send-yes = Yes, send it
announcement-ask-yes = Yes, ask for approval
announcement-is-going = <b>It is being sent.</b>
announcement-is-over = <b>It has been sent to everyone.</b>
announcement-is-stopped = <b>Stopped.</b> Nobody else will get it.
announcement-is-waiting = <b>Scheduled: { $when }.</b>
announcement-is-correcting = <b>The corrected text is replacing the old one.</b> Still to do: { $count }
announcement-paused-sender = <b>Paused.</b>
announcement-paused-failures = <b>Paused automatically:</b> too many messages failed. Please find out why before you resume.
announcement-paused-role = <b>Paused:</b> its sender no longer has a role. An admin decides whether to resume.
announcement-paused-correction = <b>Paused during the correction.</b>
announcement-correction-draft = <b>Paused during the correction.</b>
announcement-correction-pending = <b>The correction is waiting for another admin’s approval.</b>
announcement-correction-send = Send the correction
announcement-correction-leave = Keep the old text
announcement-correction-go = Continue correcting
announcement-corrected =
    <b>{ $language }, corrected:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Readers:</b> { $count }, of these
announcement-sum-sent = delivered: { $count }
announcement-sum-waiting = waiting: { $count }
announcement-sum-blocked = blocked the bot: { $count }
announcement-sum-failed = failed: { $count }
announcement-sum-unknown = perhaps not delivered: { $count }
announcement-sum-closed = unknown, left as is: { $count }
announcement-sum-dropped = not sent: { $count }
announcement-sum-later = <i>Scheduled for later: { $count }, the first: { $when }</i>
announcement-sum-old = <i>Still with the old text: { $count }</i>
announcement-speed = { $rate } per second, about { $minutes } min left
announcement-pause = Pause
announcement-resume = Resume
announcement-stop = Stop
announcement-correct = Correct
announcement-stop-sure =
    <b>Stop sending for good?</b>

    It cannot be resumed. Readers who will not get it: { $count }
announcement-stop-yes = Yes, stop it
announcement-unknown = Perhaps not delivered: { $count }
announcement-numbers = Results
announcement-numbers-title = <b>Results</b>
announcement-numbers-title-plain = Announcement
announcement-dropped-why = <b>Not sent, by reason:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = stopped
announcement-why-1 = no longer a member, or turned this kind off
announcement-why-2 = has left the network
announcement-why-3 = dropped after the database was restored
announcement-why-4 = too late
announcement-pressed-title = <b>Readers who pressed a button:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = to the event
announcement-to-practice = to the practice
announcement-to-link = to the web address
announcement-export = Export
announcement-column-total = Readers
announcement-column-sent = Delivered
announcement-column-blocked = Blocked the bot
announcement-column-failed = Failed
announcement-column-unknown = Unknown
announcement-column-dropped = Not sent
announcement-column-waiting = Waiting
announcement-unknown-list =
    <b>Perhaps not delivered: { $count }</b>

    Telegram did not confirm these messages, so we cannot tell whether they arrived.
announcement-names = { $names }
announcement-again = Send again (some twice)
announcement-accept = Leave as it is
announcement-quiet = <i>{ $kind } · change what you receive: /settings</i>
announcement-is-urgent = <b>Urgent</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = Open { $host }
announcement-link =
    This is the address:
    { $link }
announcement-was-allowed = <b>Another admin has approved it.</b> It is being sent.
announcement-was-refused = <b>It was not approved.</b> It is a draft again. Please check it, change it, or ask again.
announcement-correction-was-refused = <b>The correction was not approved.</b> The announcement is paused with its old text.
announcement-caption-too-long = With a picture or file, only { $most } characters fit (too long in: { $language }). Please shorten the text first. The attachment was not added.
announcement-notice-created = Here is your draft. Nothing is sent before you confirm it.
announcement-notice-done = Saved.
announcement-notice-unchanged = Nothing has changed.
announcement-notice-gone = This announcement is no longer available.
announcement-notice-locked = It is awaiting approval or being sent. Withdraw it, or correct it.
announcement-notice-last-text = At least one text is needed. Add another language first.
announcement-notice-past = This time has already passed. Please choose a time in the future.
announcement-notice-no-event = Readers cannot see this event now.
announcement-notice-no-practice = This best practice is not in the library now.
announcement-notice-discarded = The draft has been deleted.
announcement-notice-refused-by-telegram = Telegram does not accept it. Please check the picture or file and send it again.
announcement-notice-unreachable = Telegram could not be reached, so the preview was not shown. Please try again in a moment.
announcement-notice-tried = Sent to you only.
announcement-notice-caption = With a picture or file, a text can have 800 characters. Please shorten the longer ones.
announcement-notice-changed = This was changed in the meantime. Here is the current version.
announcement-notice-sent = It is being sent. You can follow the delivery here.
announcement-notice-asked = The other admins have been asked. It will be sent when one of them approves it.
announcement-notice-already = This has already been decided.
announcement-notice-no-text = There is no text yet.
announcement-notice-nobody = Nobody would receive it. Please check the audience.
announcement-notice-nobody-reads-it = No reader has chosen this language. Add a text in one of theirs, or in Russian or English.
announcement-notice-no-second = A second admin must approve it, and there is none. Appoint one in /admin.
announcement-notice-taken-back = Withdrawn. It is a draft again.
announcement-notice-paused = Paused. Messages already on their way will still arrive.
announcement-notice-resumed = Resumed.
announcement-notice-stopped = Stopped. Nobody else will get it.
announcement-notice-correcting = Paused. Now write the corrected text.
announcement-notice-corrected = The corrected text is replacing the old one, and sending has resumed.
announcement-notice-left = The old text is kept. Sending is paused.
announcement-notice-over = Everything has already been sent.
announcement-notice-not-while-correcting = It is being corrected. Send the correction first, or keep the old text.
announcement-notice-unknown-again = It is being sent to them again, marked as a repeat.
announcement-notice-unknown-accepted = Left as it is.
announcement-notice-unknown-none = Nothing is unknown any more.
announcement-notice-unknown-stopped = The announcement was stopped, so nothing is sent again.
announcement-notice-unknown-gone = This announcement is no longer available.
announcement-answer = Answer
announceanswer-ask-text =
    <b>Please type your answer.</b>

    Up to 300 characters. It is read without your name.
announcement-answer-thanks = Thank you. Your answer is counted without your name. You can change it.
announcement-answer-changed = Your answer has been changed.
announcement-answer-tried = This is how it works. Your test is not counted.
announcement-answer-gone = This question is no longer open.
announcement-poll-choice = Ask: choose an answer
announcement-poll-text = Ask: a short text
announcement-poll-nothing = Ask nothing
announcement-change-answers = Change the answers
announcement-answers-language =
    <b>In which language would you like to write the answers?</b>

    Languages marked ✓ have answers. Every language needs the same number of answers, in the same order.
announcement-ask-answers =
    <b>Please send the answers, one on each line.</b> Language: { $language }.

    From two to six, up to 40 characters each.
announcement-fact-asks = Asks for
announcement-asks-choice = a choice
announcement-asks-text = a short text
announcement-notice-other-number = The other language has a different number of answers. Please send the same number, in the same order.
announcement-notice-no-options = It asks readers to choose, but it has no answers yet.
announcement-answered = <b>Answered:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Answers
announcement-chart = Answers as a picture
announcement-said = “{ $text }”
announcement-too-few = Answers are shown once at least { $least } readers have answered, so that nobody can be identified.
announcement-next-language = Language: { $language } ›
announcement-kind-question = Questions from colleagues
announcement-notice-needs-admin = This reaches colleagues in other countries, so only an admin can do it. Please ask one.
announcement-notice-unknown-needs-admin = This reaches colleagues in other countries, so only an admin can do it. Please ask one.
announcement-correction-was-given-back = <b>Your correction was not sent.</b> Its text is kept. Change it and send it again, or keep the old text. Sending is paused until then.
announcement-correction-leave-sure = Leave the text as it was? Your corrected text will be deleted.
announcement-add-entry = Button to an entry of the board
announcement-which-entry = <b>Which entry of the board?</b>
announcement-to-entry = to the entry of the board
announcement-button-entry = { $title }
announcement-notice-no-entry = This entry is not on the board now.
