practice-part-title = Title
practice-part-problem = The problem
practice-part-done = What we did
practice-part-result = What came of it
practice-part-repeat = How to repeat it
practice-part-place = Where
practice-part-went = How it went
practice-part-changed = What we changed
practice-topics = Topics: { $topics }
practice-has-file = File: { $name }
practice-is-original = Original text: { $language }.
practice-is-translation = Translation: { $language }. The original: { $original }.
practice-is-outdated = Translation of an earlier version: { $language }. The original: { $original }.
practice-checked-by = Checked by: { $name }.
practice-checked = Checked by a coordinator.
practice-count-useful = found useful: { $count }
practice-count-tried = tried: { $count }
practice-tried-by = How colleagues tried it
practice-part-before = ‹ Part { $number } of { $total }
practice-part-after = Part { $number } of { $total } ›
practice-how = How to repeat it
practice-tried = Tried by others · { $count }
practice-useful = Useful
practice-useful-on = ✓ Useful
practice-save = Save
practice-saved-on = ✓ Saved
practice-try = We tried this
practice-ask-author = Ask the author
practice-more = More ›
practice-mine = My texts
practice-languages = Other languages, translate
practice-get-file = Send me the file
practice-link = Link for a colleague
practice-link-about =
    Send this link to a colleague. For members it opens the practice; others read what this network is.

    { $link }
practice-link-stranger = A colleague wanted to show you a practice from { $network }, a professional network of women of Central Asia. It opens once you are a member.
practice-report = Report
practice-take-out = Take out of the library
practice-read-in = Read: { $language }
practice-translate = + Translate: { $language }
practice-languages-about = Read it in another language, or offer a translation where one is missing. A coordinator looks at it first.
practice-read = Read the practice
practice-gone = This practice is not in the library any more.
practice-gone-short = It is not in the library any more.
practice-useful-thanks = Thank you. Its author will hear of it, without your name.
practice-useful-off = Taken back.
practice-saved-thanks = Saved. You find it in the library under “Saved”.
practice-saved-off = No longer saved.
practice-own = This practice is your own.
practice-file-of = File: { $title }
practice-file-gone = Telegram does not have this file any more.
practice-author-of = the author of “{ $title }”
practice-cannot-ask = Its author cannot be asked at present.
askauthor-ask-note =
    <b>What would you like to ask?</b>

    A line or two about yourself and your question. The author sees your card with it, and decides whether to answer.
askauthor-ask-gives =
    <b>How may the author reach you?</b>

    She gets it only if she agrees; then you get a contact of hers. An e-mail address can simply be written, like name@example.org.
practicereport-ask-reason =
    <b>What is wrong with this practice?</b>

    Write it in a few sentences. Its author does not learn who wrote.
practice-report-reported = Thank you. Somebody who is neither the author nor her colleague at work will look at it.
practice-report-already = You have reported this already; it is being looked at.
practice-report-gone = It is not in the library any more.
practice-library-title = <b>Practices</b> · { $count }
practice-library-about = What worked at one crossing, in one shelter, in one village, and may work with you.
practice-library-empty = The library is still empty. Yours can be the first one.
practice-library-order-newest = Newest
practice-library-order-useful = Most useful
practice-library-order-tried = Tried by others
practice-library-by-topic = By topic
practice-library-by-sector = By field
practice-library-by-country = By country
practice-library-search = Search by words
practice-library-search-again = Other words
practice-library-saved = Saved · { $count }
practice-library-mine = My texts
practice-library-share = Share a practice
practice-library-back = Library
practice-library-missing =
    { $count ->
        [one] { $count } text waits for English
       *[other] { $count } texts wait for English
    }
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Practices, the newest first</b>
practice-library-list-useful = <b>Practices, the most useful first</b>
practice-library-list-tried = <b>Practices that others have tried</b>
practice-library-list-saved = <b>What you have saved</b>
practice-library-list-words = <b>Found practices</b>
practice-library-list-missing =
    <b>Many read these, and they are not there in your language</b>

    Open one and press “+ Translate”.
practice-library-none-newest = Nothing is here yet.
practice-library-none-useful = Nothing is here yet.
practice-library-none-tried = Nobody has told yet how she tried one. You can be the first: “We tried this” stands under each practice.
practice-library-none-saved = You have saved nothing yet. “Save” stands under each practice.
practice-library-none-words = Nothing was found by these words. Try fewer or other ones; any of our languages will do.
practice-library-none-missing = Nothing waits for your language now. Thank you.
practice-library-pick-topic = Which topic?
practice-library-pick-sector = Which field of work?
practice-library-pick-country = Which country?
practice-library-any-topic = Any topic
practice-library-any-sector = Any field
practice-library-any-country = Any country
librarysearch-ask-words =
    <b>What are you looking for?</b>

    A few words in any of our languages, for example: <i>rosters for mothers</i>.
practice-ask-language =
    <b>In which language will you write?</b>

    Write in the one that comes easiest to you.
practice-ask-title =
    <b>What is your practice called?</b>

    One line by which a colleague recognises it, for example: <i>A weekly help desk for small traders</i>.
practice-ask-problem =
    <b>What was the problem?</b>

    What did not work, and for whom? Please no names and numbers of other people. A long text may come in several messages.
practice-ask-done =
    <b>What did you do?</b>

    Step by step, as you would tell a colleague.
practice-ask-result =
    <b>What came of it?</b>

    What is different now? Also what did not work.
practice-ask-repeat =
    <b>How can others repeat it?</b>

    What does it take: people, time, money, whose permission? Where to begin?
practice-ask-topics =
    <b>What is it about?</b>

    Up to three topics, so that it is found.
practice-ask-named =
    <b>Shall readers see whose text this is?</b>

    With your name: <i>{ $named }</i>
    Without it: <i>{ $unnamed }</i>

    Who checks the text sees your name in any case. You can change this at any time.
practice-ask-stays = <b>If you leave the network one day: may this text stay in the library, without your name?</b>
staying-yes = Yes, it may stay
staying-no = No, delete it then
practice-ask-file =
    <b>Is there a file, a picture or a link that helps?</b>

    A form, a plan, a leaflet, up to 20 MB. Readers get it only when they ask for it. A file may carry your name inside: look before, if you do not want to be named.
trial-ask-place =
    <b>Where did you try it?</b>

    One line: which post, office, village.
trial-ask-went =
    <b>How did it go?</b>

    What worked, and what did not?
trial-ask-changed =
    <b>What did you do differently?</b>

    If anything.
translation-ask = { $part }, in translation ({ $language }). This is what it says:
practice-preview = This is how readers will see it.
practice-preview-translation = Translation: { $language }
practice-send = Send for review
practice-change = Change
practice-which-field = What would you like to change?
practice-back-to-preview = To the preview
practice-field-language = Language
practice-field-title = Title
practice-field-problem = The problem
practice-field-done = What we did
practice-field-result = What came of it
practice-field-repeat = How to repeat it
practice-field-topics = Topics
practice-field-named = My name under it
practice-field-stays = If I leave
practice-field-file = File or link
practice-field-place = Where
practice-field-went = How it went
practice-field-changed = What we changed
practice-personal = This looks like somebody’s phone number, document or address. If it belongs to another person, please leave it out:
practice-near = There is a practice in the library that says nearly the same: “{ $title }”. Perhaps you would rather tell there how you tried it?
practice-near-own = You have sent nearly the same text already: “{ $title }”. It is being read.
practice-peek = Look at it
practice-to-text = Back to my text
practice-send-anyway = Send it as it is
practice-sending-sent = <b>Thank you.</b> A coordinator reads it, usually within two days. You will get a message here; until then you can still change it.
practice-sending-unchanged = It says the same as before, so there is nothing to review. Your name and other choices are changed at once.
practice-sending-taken = Somebody is translating this already, or it is there by now. Thank you.
practice-sending-gone = This practice is not in the library any more.
practice-sending-too-many = You have sent { $most } texts within an hour, and each is read with care. Send the next one from { $when } on; it is kept as it is.
practice-unfinished = You have an unfinished text of this kind. Continue it, or delete it first.
practice-left = Your answers are kept. You can continue at any time.
