announce-title-plain = Announcements
announce-title = <b>Announcements</b>
announce-list = What you have written, and what others are sending.
announce-none = There is none yet. You write it in one language first, choose whom it is for, and see it as they will before anything is sent.
announce-new = Write an announcement
announce-line =
    { $state ->
        [draft] Draft · { $day } · { $text }
        [asked] Waits for a yes · { $day } · { $text }
        [going] Under way · { $day } · { $text }
        [stopped] Stopped · { $day } · { $text }
       *[over] Sent · { $day } · { $text }
    }
announcement-ask-kind =
    <b>What kind of announcement is it?</b>

    Everybody may turn each kind off for herself. Urgent ones come at night too: only for what cannot wait.
announce-kind-news = News
announce-kind-opportunity = Opportunity
announce-kind-event = About an event
announce-kind-urgent = Urgent
announcement-ask-language =
    <b>In which language do you write first?</b>

    Others can be added afterwards, one by one.
announcement-ask-text =
    <b>What do you want to say?</b>

    Write it as it shall be read; bold, italics, links and quotes are kept. Up to 3600 characters, 800 if a picture goes with it.
announce-review = <i>{ $kind } · { $language }. So it is read:</i>
announce-review-yes = Go on: whom it is for
announce-fact-kind = Kind
announce-fact-language = Language
announce-fact-text = Text
announce-fact-texts = Languages
announce-fact-author = Written by
announce-fact-with = With
announce-fact-when = When
announce-fact-whom = For
announce-fact-sent = Confirmed
announce-is-draft = <b>Draft.</b> Nothing is sent yet.
announce-is-asked = <b>Waits for another admin's yes.</b>
announce-heading = <blockquote>{ $text }</blockquote>
announce-at-once = at once
announce-with-photo = a picture
announce-with-document = a file
announce-readers = <b>Readers:</b> { $count }
announce-without = Not counted: { $off } who turned this kind off, { $away } who blocked the bot, { $suspended } who are suspended.
announce-outside = Outside of your countries: { $count }
announce-falls-back = They will read it in another language ({ $language }): { $some }
announce-needs-yes = It goes to many, or beyond your country: another admin has to say yes first.
announce-or = or:
announce-all = all members
announce-role-member = members without a role
announce-role-coordinator = coordinators
announce-role-admin = admins
announce-since = joined since { $day }
announce-went-coming = “{ $title }”: coming
announce-went-queue = “{ $title }”: waiting list
announce-went-came = “{ $title }”: were there
announce-coming = They come
announce-queue = On the waiting list
announce-came = They were there
announce-texts = Texts, languages
announce-whom = Whom it is for
announce-attach = Picture or file
announce-buttons = Buttons
announce-kind = Kind
announce-when = When
announce-preview = As it is read
announce-try = Send it to me
announce-send = Send …
announce-ask = Ask another admin …
announce-discard = Throw the draft away
announce-discard-sure =
    <b>Throw this draft away?</b>

    Nothing brings it back.
announce-discard-yes = Yes, throw it away
announce-yes = Yes, it may go
announce-no = No, not like this
announce-take-back = Take it back
announce-open = Open it
announce-which-language =
    <b>In which language?</b>

    Ticked ones are there. Who has none in her language reads it in Russian or English.
announce-which-corrected =
    <b>Sending is held.</b>

    Write anew what is wrong; each language by itself. Those who have it already will see the corrected text in its place.
announce-corrected-text = { $name }: corrected
announce-text-in = <i>Language: { $language }</i>
announce-edit = Write it anew
announce-drop = Take this language away
announce-ask-text-in =
    <b>The text, please.</b> Language: { $language }.

    Formatting is kept. What you send takes the place of what was there.
announcefile-ask-file =
    <b>Send the picture or the file.</b>

    It goes with every text; under it up to 800 characters have room.
announce-which-buttons =
    <b>Which buttons stand under it?</b>

    How many readers press each is counted.
announce-add-event = A button to an event
announce-add-practice = A button to a practice
announce-add-link = A button to a web address
announce-no-button = Take away: { $title }
announce-which-event = <b>Which event?</b>
announce-which-practice = <b>Which practice?</b>
announce-nothing-there = There is nothing to choose from yet.
announcelink-ask-link =
    <b>Which address?</b>

    It begins with https. Readers see it in full before they open it.
announce-goes-at-once = <b>It goes at once.</b>
announce-goes-at = <b>It goes: { $when }</b> (your clock)
announce-hours = <b>By the readers' clocks:</b>
announce-hour = { $when } ({ $city }): { $count }
announce-hours-more = at other clocks: { $count }
announce-never-night = Nobody gets it in her quiet hours: then it comes in the morning.
announce-ask-when = Choose a time
announce-make-at-once = Send at once instead
announcewhen-ask-when =
    <b>When shall it go?</b>

    By your clock, for example: 4.03 09:30, 4 March 9:30, tomorrow 10:00.
announce-for-whom =
    <b>Whom is it for?</b>

    Inside a part everything chosen must hold; who fits one of the parts gets it.
announce-part =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
announce-by-country = Countries
announce-by-sector = Fields of work
announce-by-language = Languages
announce-by-role = Roles
announce-by-event = People of an event
announce-by-since = Joined since
announce-by-topic = Topics looked for
announce-part-add = + or …
announce-part-drop = Take this part away
announce-part-next = Next part ›
announce-saved = Kept audiences
announce-saved-list =
    <b>Kept audiences</b>

    The number is how many they are now.
announce-saved-none =
    <b>Kept audiences</b>

    You keep none yet. Choose whom it is for, and keep that for the next time.
announce-keep = Keep this one
announce-forget = Forget it
announcekeep-ask-name =
    <b>Under what name?</b>

    For example: customs, all countries.
announce-choose =
    <b>{ $kind }</b>

    The number is how many would get it with this choice. Ticked ones are chosen.
announce-count = { $name } · { $count }
announce-sure = <b>Send it now?</b> Readers: { $count }
announce-sure-at = <b>Send it on { $when }?</b> Readers: { $count }
announce-urgent-sure = <b>Really urgent?</b> It wakes those for whom it is night now. Readers: { $count }
announce-send-yes = Yes, send it
announce-ask-yes = Yes, ask another admin
announce-is-going = <b>It is on its way.</b>
announce-is-over = <b>All have been written to.</b>
announce-is-stopped = <b>Stopped.</b> Nobody else gets it.
announce-is-waiting = <b>It goes on { $when }.</b>
announce-is-correcting = <b>The corrected text takes its place.</b> Still to be changed: { $count }
announce-halted-sender = <b>Paused.</b>
announce-halted-failures = <b>Paused by itself:</b> too many messages failed. Please look why before it goes on.
announce-halted-role = <b>Held:</b> whoever sends it has lost her role. An admin decides whether it goes on.
announce-halted-correction = <b>Held while it is corrected.</b>
announce-correction-draft = <b>Held while it is corrected.</b>
announce-correction-asked = <b>The correction waits for another admin's yes.</b>
announce-correction-send = Send the correction
announce-correction-leave = Leave the text as it was
announce-correction-go = Go on correcting
announce-allow = Yes, the correction may go
announce-corrected =
    <b>{ $language }, corrected:</b>
    { $text }
announce-bar = { $bar }
announce-sum-total = <b>Readers:</b> { $count }, of whom
announce-sum-sent = delivered: { $count }
announce-sum-waiting = waiting: { $count }
announce-sum-blocked = blocked the bot: { $count }
announce-sum-failed = failed: { $count }
announce-sum-unknown = perhaps not delivered: { $count }
announce-sum-closed = unknown, accepted as such: { $count }
announce-sum-dropped = not sent: { $count }
announce-sum-later = <i>{ $count } wait for their hour, the first: { $when }</i>
announce-sum-old = <i>With the text from before the correction: { $count }</i>
announce-speed = { $rate } a second, about { $minutes } min left
announce-pause = Pause
announce-go-on = Go on
announce-stop = Stop
announce-correct = Correct
announce-stop-sure =
    <b>Stop for good?</b>

    These readers will not get it, and it cannot go on: { $count }
announce-stop-yes = Yes, stop it
announce-unknown = Perhaps not delivered: { $count }
announce-numbers = Numbers
announce-numbers-title = <b>What became of it</b>
announce-numbers-title-plain = Announcement
announce-dropped-why = <b>Not sent, and why:</b>
announce-why = { $why }: { $count }
announce-why-0 = stopped
announce-why-1 = no longer a member, or turned this kind off
announce-why-2 = has left the network
announce-why-3 = dropped after the database was restored
announce-why-4 = too late
announce-pressed-title = <b>Buttons pressed, by how many:</b>
announce-pressed = { $button }: { $count }
announce-to-event = to the event
announce-to-practice = to the practice
announce-to-link = to the web address
announce-export = As a table
announce-column-total = Readers
announce-column-sent = Delivered
announce-column-blocked = Blocked the bot
announce-column-failed = Failed
announce-column-unknown = Unknown
announce-column-dropped = Not sent
announce-column-waiting = Waiting
announce-unknown-list =
    <b>Perhaps not delivered: { $count }</b>

    The answer was lost on the way: nobody can tell whether they have it.
announce-names = { $names }
announce-again = Send again (some will get it twice)
announce-accept = Accept, leave it at that
announce-quiet = <i>{ $kind } · to get more or less: /settings</i>
announce-is-urgent = <b>Urgent</b>
announce-button-event = { $title }
announce-button-practice = { $title }
announce-button-link = Open { $host }
announce-link =
    This is the address:
    { $link }
announce-wants-yes = <b>An announcement waits for your yes.</b> Written by { $author }.
announce-correction-wants-yes = <b>The correction of an announcement waits for your yes.</b> Until then it is held.
announce-was-allowed = <b>Another admin has said yes.</b> It goes.
announce-was-refused = <b>It was not sent.</b> It is a draft again: please look at it, change it, or ask the other admin.
announce-correction-was-refused = <b>The correction was not allowed.</b> The announcement is paused with its old text.
announce-caption-too-long = With a picture or file only { $most } characters have room ({ $language } has more). Shorten the text first; it was not added.
announce-notice-created = The draft is here. Nothing is sent before you say so.
announce-notice-done = Saved.
announce-notice-unchanged = Nothing has changed.
announce-notice-gone = This announcement is no longer there.
announce-notice-locked = It waits for a yes or is on its way: take it back, or correct it.
announce-notice-last-text = One text has to stay. Write another language first.
announce-notice-past = This time has passed already. Please choose one ahead.
announce-notice-too-many-saved = You keep 20 audiences already. Forget one first.
announce-notice-name-taken = You keep one of this name already. Please choose another.
announce-notice-no-event = This event is not there for readers now.
announce-notice-no-practice = This practice is not in the library now.
announce-notice-discarded = The draft is gone.
announce-notice-refused-by-telegram = Telegram does not take it like this: please look at the picture or file, and send it anew.
announce-notice-unreachable = Telegram could not be reached, so this was not shown. Please try again in a moment.
announce-notice-tried = Sent to you alone.
announce-notice-caption = With a picture or file a text may have 800 characters. Please shorten the longer ones.
announce-notice-changed = It was changed meanwhile: this is how it is now.
announce-notice-sent = It goes. You see here how far it has come.
announce-notice-asked = The other admins are asked. It goes when one of them says yes.
announce-notice-already = This was decided already.
announce-notice-no-text = There is no text yet.
announce-notice-nobody = Nobody would get it: please look whom it is for.
announce-notice-nobody-reads-it = None of its readers has chosen this language. Add a text in theirs, or in Russian or English.
announce-notice-no-second = It needs the yes of a second admin, and there is none. Appoint one in /admin.
announce-notice-own-yes = This is your own: another admin has to say yes.
announce-notice-taken-back = Taken back: it is a draft again.
announce-notice-refused = Not allowed; its author is told.
announce-notice-paused = Paused. What is on its way still comes.
announce-notice-goes-on = It goes on.
announce-notice-stopped = Stopped. Nobody else gets it.
announce-notice-correcting = Held. Now write what was wrong anew.
announce-notice-corrected = The corrected text takes the place of the old one, and it goes on.
announce-notice-left = The text stays as it was; it is paused.
announce-notice-over = It is over: nothing is left to be sent.
announce-notice-not-while-correcting = It is being corrected: send the correction first, or leave it.
announce-notice-unknown-again = They get it again, marked as a repetition.
announce-notice-unknown-accepted = It is left at that.
announce-notice-unknown-none = There is nothing unknown any more.
announce-notice-unknown-stopped = It was stopped, so nothing is sent again.
announce-notice-unknown-gone = This announcement is no longer there.
announce-answer = Answer
announceanswer-ask-text =
    <b>Your answer, please.</b>

    Up to 300 characters. It is read without your name.
announce-answer-thanks = Thank you. It counts without your name; you may choose anew.
announce-answer-changed = Your answer is changed.
announce-answer-tried = This is how it works. Your own trial is not counted.
announce-answer-gone = This question is no longer open.
announce-ask-choice = Ask: answers to choose from
announce-ask-text = Ask: a short text
announce-ask-nothing = Ask nothing
announce-change-answers = Change the answers
announce-answers-language =
    <b>The answers, in which language?</b>

    Ticked ones are there. In every language as many, in the same order.
announce-ask-answers =
    <b>The answers, a line each.</b> Language: { $language }.

    From two to six, each up to 40 characters.
announce-fact-asks = Asks for
announce-asks-choice = a choice
announce-asks-text = a short text
announce-notice-other-number = In the other language there is another number of answers. Please write as many, in the same order.
announce-notice-no-options = It asks for a choice, but there are no answers yet.
announce-answered = <b>Answered:</b> { $count }
announce-answer-count = { $answer }: { $count }
announce-answers = Answers
announce-chart = Answers as a picture
announce-said = “{ $text }”
announce-too-few = They are shown when at least { $least } have answered, so that nobody can be told from hers.
announce-next-language = Language: { $language } ›
announce-kind-question = Questions of colleagues
announce-notice-needs-admin = This reaches colleagues of other countries, so an admin does it. Please ask one.
announce-notice-unknown-needs-admin = This reaches colleagues of other countries, so an admin does it. Please ask one.
