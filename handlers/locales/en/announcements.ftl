announcement-title-plain = Announcements
announcement-title = <b>Announcements</b>
announcement-list = What you have written, and what others are sending.
announcement-none = There is none yet. You write it in one language first, choose whom it is for, and see it as they will before anything is sent.
announcement-new = Write an announcement
announcement-line =
    { $state ->
        [draft] Draft · { $day } · { $text }
        [pending] Waits for a yes · { $day } · { $text }
        [going] Under way · { $day } · { $text }
        [stopped] Stopped · { $day } · { $text }
       *[over] Sent · { $day } · { $text }
    }
announcement-ask-kind =
    <b>What kind of announcement is it?</b>

    Everybody may turn each kind off for herself. Urgent ones come at night too: only for what cannot wait.
announcement-kind-news = News
announcement-kind-opportunity = Opportunity
announcement-kind-event = About an event
announcement-kind-urgent = Urgent
announcement-ask-language =
    <b>In which language do you write first?</b>

    Others can be added afterwards, one by one.
announcement-ask-text =
    <b>What do you want to say?</b>

    Write it as it shall be read; bold, italics, links and quotes are kept. Up to 3600 characters, 800 if a picture goes with it.
announcement-review = <i>{ $kind } · { $language }. So it is read:</i>
announcement-review-yes = Go on: whom it is for
announcement-fact-kind = Kind
announcement-fact-language = Language
announcement-fact-text = Text
announcement-fact-texts = Languages
announcement-fact-author = Written by
announcement-fact-with = With
announcement-fact-when = When
announcement-fact-whom = For
announcement-fact-sent = Confirmed
announcement-is-draft = <b>Draft.</b> Nothing is sent yet.
announcement-is-pending = <b>Waits for another admin's yes.</b>
announcement-heading = <blockquote>{ $text }</blockquote>
announcement-at-once = at once
announcement-with-photo = a picture
announcement-with-document = a file
announcement-without = Not counted: { $off } who turned this kind off, { $away } who blocked the bot, { $suspended } who are suspended.
announcement-outside = Outside of your countries: { $count }
announcement-falls-back = They will read it in another language ({ $language }): { $some }
announcement-needs-yes = It goes to many, or beyond your country: another admin has to say yes first.
announcement-texts = Texts, languages
announcement-attach = Picture or file
announcement-buttons = Buttons
announcement-kind = Kind
announcement-when = When
announcement-preview = As it is read
announcement-try = Send it to me
announcement-send = Send …
announcement-ask = Ask another admin …
announcement-discard = Throw the draft away
announcement-discard-sure =
    <b>Throw this draft away?</b>

    Nothing brings it back.
announcement-discard-yes = Yes, throw it away
announcement-take-back = Take it back
announcement-open = Open it
announcement-which-language =
    <b>In which language?</b>

    Ticked ones are there. Who has none in her language reads it in Russian or English.
announcement-which-corrected =
    <b>Sending is held.</b>

    Write anew what is wrong; each language by itself. Those who have it already will see the corrected text in its place.
announcement-corrected-text = { $name }: corrected
announcement-text-in = <i>Language: { $language }</i>
announcement-edit = Write it anew
announcement-drop = Take this language away
announcement-drop-sure = Delete this text? Language: { $language }
announcement-ask-text-in =
    <b>The text, please.</b> Language: { $language }.

    Formatting is kept. What you send takes the place of what was there.
announcefile-ask-file =
    <b>Send the picture or the file.</b>

    It goes with every text; under it up to 800 characters have room.
announcement-which-buttons =
    <b>Which buttons stand under it?</b>

    How many readers press each is counted.
announcement-add-event = A button to an event
announcement-add-practice = A button to a practice
announcement-add-link = A button to a web address
announcement-no-button = Take away: { $title }
announcement-which-event = <b>Which event?</b>
announcement-which-practice = <b>Which practice?</b>
announcement-nothing-there = There is nothing to choose from yet.
announcelink-ask-link =
    <b>Which address?</b>

    It begins with https. Readers see it in full before they open it.
announcement-goes-at-once = <b>It goes at once.</b>
announcement-goes-at = <b>It goes: { $when }</b> (your clock)
announcement-hours = <b>By the readers' clocks:</b>
announcement-hour = { $when } ({ $city }): { $count }
announcement-hours-more = at other clocks: { $count }
announcement-never-night = Nobody gets it in her quiet hours: then it comes in the morning.
announcement-ask-when = Choose a time
announcement-make-at-once = Send at once instead
announcewhen-ask-when =
    <b>When shall it go?</b>

    By your clock, for example: 4.03 09:30, 4 March 9:30, tomorrow 10:00.
announcement-sure = <b>Send it now?</b> Readers: { $count }
announcement-sure-at = <b>Send it on { $when }?</b> Readers: { $count }
announcement-urgent-sure = <b>Really urgent?</b> It wakes those for whom it is night now. Readers: { $count }
announcement-send-yes = Yes, send it
announcement-ask-yes = Yes, ask another admin
announcement-is-going = <b>It is on its way.</b>
announcement-is-over = <b>All have been written to.</b>
announcement-is-stopped = <b>Stopped.</b> Nobody else gets it.
announcement-is-waiting = <b>It goes on { $when }.</b>
announcement-is-correcting = <b>The corrected text takes its place.</b> Still to be changed: { $count }
announcement-paused-sender = <b>Paused.</b>
announcement-paused-failures = <b>Paused by itself:</b> too many messages failed. Please look why before it goes on.
announcement-paused-role = <b>Held:</b> whoever sends it has lost her role. An admin decides whether it goes on.
announcement-paused-correction = <b>Held while it is corrected.</b>
announcement-correction-draft = <b>Held while it is corrected.</b>
announcement-correction-pending = <b>The correction waits for another admin's yes.</b>
announcement-correction-send = Send the correction
announcement-correction-leave = Leave the text as it was
announcement-correction-go = Go on correcting
announcement-corrected =
    <b>{ $language }, corrected:</b>
    { $text }
announcement-bar = { $bar }
announcement-sum-total = <b>Readers:</b> { $count }, of whom
announcement-sum-sent = delivered: { $count }
announcement-sum-waiting = waiting: { $count }
announcement-sum-blocked = blocked the bot: { $count }
announcement-sum-failed = failed: { $count }
announcement-sum-unknown = perhaps not delivered: { $count }
announcement-sum-closed = unknown, accepted as such: { $count }
announcement-sum-dropped = not sent: { $count }
announcement-sum-later = <i>{ $count } wait for their hour, the first: { $when }</i>
announcement-sum-old = <i>With the text from before the correction: { $count }</i>
announcement-speed = { $rate } a second, about { $minutes } min left
announcement-pause = Pause
announcement-resume = Go on
announcement-stop = Stop
announcement-correct = Correct
announcement-stop-sure =
    <b>Stop for good?</b>

    These readers will not get it, and it cannot go on: { $count }
announcement-stop-yes = Yes, stop it
announcement-unknown = Perhaps not delivered: { $count }
announcement-numbers = Numbers
announcement-numbers-title = <b>What became of it</b>
announcement-numbers-title-plain = Announcement
announcement-dropped-why = <b>Not sent, and why:</b>
announcement-why = { $why }: { $count }
announcement-why-0 = stopped
announcement-why-1 = no longer a member, or turned this kind off
announcement-why-2 = has left the network
announcement-why-3 = dropped after the database was restored
announcement-why-4 = too late
announcement-pressed-title = <b>Buttons pressed, by how many:</b>
announcement-pressed = { $button }: { $count }
announcement-to-event = to the event
announcement-to-practice = to the practice
announcement-to-link = to the web address
announcement-export = As a table
announcement-column-total = Readers
announcement-column-sent = Delivered
announcement-column-blocked = Blocked the bot
announcement-column-failed = Failed
announcement-column-unknown = Unknown
announcement-column-dropped = Not sent
announcement-column-waiting = Waiting
announcement-unknown-list =
    <b>Perhaps not delivered: { $count }</b>

    The answer was lost on the way: nobody can tell whether they have it.
announcement-names = { $names }
announcement-again = Send again (some will get it twice)
announcement-accept = Accept, leave it at that
announcement-quiet = <i>{ $kind } · to get more or less: /settings</i>
announcement-is-urgent = <b>Urgent</b>
announcement-button-event = { $title }
announcement-button-practice = { $title }
announcement-button-link = Open { $host }
announcement-link =
    This is the address:
    { $link }
announcement-was-allowed = <b>Another admin has said yes.</b> It goes.
announcement-was-refused = <b>It was not sent.</b> It is a draft again: please look at it, change it, or ask the other admin.
announcement-correction-was-refused = <b>The correction was not allowed.</b> The announcement is paused with its old text.
announcement-caption-too-long = With a picture or file only { $most } characters have room ({ $language } has more). Shorten the text first; it was not added.
announcement-notice-created = The draft is here. Nothing is sent before you say so.
announcement-notice-done = Saved.
announcement-notice-unchanged = Nothing has changed.
announcement-notice-gone = This announcement is no longer there.
announcement-notice-locked = It waits for a yes or is on its way: take it back, or correct it.
announcement-notice-last-text = One text has to stay. Write another language first.
announcement-notice-past = This time has passed already. Please choose one ahead.
announcement-notice-no-event = This event is not there for readers now.
announcement-notice-no-practice = This practice is not in the library now.
announcement-notice-discarded = The draft is gone.
announcement-notice-refused-by-telegram = Telegram does not take it like this: please look at the picture or file, and send it anew.
announcement-notice-unreachable = Telegram could not be reached, so this was not shown. Please try again in a moment.
announcement-notice-tried = Sent to you alone.
announcement-notice-caption = With a picture or file a text may have 800 characters. Please shorten the longer ones.
announcement-notice-changed = It was changed meanwhile: this is how it is now.
announcement-notice-sent = It goes. You see here how far it has come.
announcement-notice-asked = The other admins are asked. It goes when one of them says yes.
announcement-notice-already = This was decided already.
announcement-notice-no-text = There is no text yet.
announcement-notice-nobody = Nobody would get it: please look whom it is for.
announcement-notice-nobody-reads-it = None of its readers has chosen this language. Add a text in theirs, or in Russian or English.
announcement-notice-no-second = It needs the yes of a second admin, and there is none. Appoint one in /admin.
announcement-notice-taken-back = Taken back: it is a draft again.
announcement-notice-paused = Paused. What is on its way still comes.
announcement-notice-resumed = It goes on.
announcement-notice-stopped = Stopped. Nobody else gets it.
announcement-notice-correcting = Held. Now write what was wrong anew.
announcement-notice-corrected = The corrected text takes the place of the old one, and it goes on.
announcement-notice-left = The text stays as it was; it is paused.
announcement-notice-over = It is over: nothing is left to be sent.
announcement-notice-not-while-correcting = It is being corrected: send the correction first, or leave it.
announcement-notice-unknown-again = They get it again, marked as a repetition.
announcement-notice-unknown-accepted = It is left at that.
announcement-notice-unknown-none = There is nothing unknown any more.
announcement-notice-unknown-stopped = It was stopped, so nothing is sent again.
announcement-notice-unknown-gone = This announcement is no longer there.
announcement-answer = Answer
announceanswer-ask-text =
    <b>Your answer, please.</b>

    Up to 300 characters. It is read without your name.
announcement-answer-thanks = Thank you. It counts without your name; you may choose anew.
announcement-answer-changed = Your answer is changed.
announcement-answer-tried = This is how it works. Your own trial is not counted.
announcement-answer-gone = This question is no longer open.
announcement-poll-choice = Ask: answers to choose from
announcement-poll-text = Ask: a short text
announcement-poll-nothing = Ask nothing
announcement-change-answers = Change the answers
announcement-answers-language =
    <b>The answers, in which language?</b>

    Ticked ones are there. In every language as many, in the same order.
announcement-ask-answers =
    <b>The answers, a line each.</b> Language: { $language }.

    From two to six, each up to 40 characters.
announcement-fact-asks = Asks for
announcement-asks-choice = a choice
announcement-asks-text = a short text
announcement-notice-other-number = In the other language there is another number of answers. Please write as many, in the same order.
announcement-notice-no-options = It asks for a choice, but there are no answers yet.
announcement-answered = <b>Answered:</b> { $count }
announcement-answer-count = { $answer }: { $count }
announcement-answers = Answers
announcement-chart = Answers as a picture
announcement-said = “{ $text }”
announcement-too-few = They are shown when at least { $least } have answered, so that nobody can be told from hers.
announcement-next-language = Language: { $language } ›
announcement-kind-question = Questions of colleagues
announcement-notice-needs-admin = This reaches colleagues of other countries, so an admin does it. Please ask one.
announcement-notice-unknown-needs-admin = This reaches colleagues of other countries, so an admin does it. Please ask one.
announcement-correction-was-given-back = <b>Your correction was not sent.</b> Its text is kept: change it and send it again, or leave the announcement as it was. Until then it is held.
