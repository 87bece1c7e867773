practice-part-title = Title
practice-part-problem = The problem
practice-part-done = What we did
practice-part-result = The result
practice-part-repeat = How to repeat it
practice-part-place = Where
practice-part-went = How it went
practice-part-changed = What we changed
practice-topics = Topics: { $topics }
practice-has-file = File: { $name }
practice-is-original = Original text: { $language }.
practice-is-translation = Translation: { $language }. The original: { $original }.
practice-is-outdated = Translation of an earlier version: { $language }. The original: { $original }.
practice-checked-by = Reviewed by: { $name }.
practice-checked = Reviewed by a coordinator.
practice-count-useful = found useful: { $count }
practice-count-tried = tried: { $count }
practice-tried-by = What colleagues say who tried it
practice-part-before = ‹ Part { $number } of { $total }
practice-part-after = Part { $number } of { $total } ›
practice-how = How to repeat it
practice-tried = Tried by colleagues · { $count }
practice-useful = Useful
practice-useful-on = ✓ Useful
practice-save = Save
practice-saved-on = ✓ Saved
practice-try = We tried this
practice-ask-author = Ask the author
practice-more = More ›
practice-mine = My texts
practice-languages = Languages, translation
practice-get-file = Send me the file
practice-link = Link for a colleague
practice-link-about =
    Send this link to a colleague. It opens the best practice for members. Others see a short description of the network.

    { $link }
practice-link-stranger = A colleague wanted to show you a best practice from { $network }, a professional network of women in Central Asia. You can open it once you are a member.
practice-take-out = Remove from the library
practice-read-in = Read: { $language }
practice-translate = + Translate: { $language }
practice-languages-about = Read it in another language, or add a translation that is missing. A coordinator reviews it first.
practice-read = Read it
practice-gone = This best practice is no longer in the library.
practice-gone-short = It is no longer in the library.
practice-useful-thanks = Thank you. The author will hear of it, without your name.
practice-useful-off = Withdrawn.
practice-saved-thanks = Saved. You will find it in the library under “Saved”.
practice-saved-off = No longer saved.
practice-own = This is your own practice.
practice-file-of = File: { $title }
practice-file-gone = Telegram no longer has this file.
practice-library-title = <b>Best practices</b> · { $count }
practice-library-about = What worked at a border crossing, in a shelter or in a village, and may work for you.
practice-library-empty = The library is still empty. Yours can be the first.
practice-library-order-newest = Newest
practice-library-order-useful = Useful
practice-library-order-tried = Tried
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
        [one] { $count } is not yet in English
       *[other] { $count } are not yet in English
    }
practice-library-line =
    { $title }{ $useful ->
        [0] {""}
       *[other] {" "}✓{" "}{ $useful }
    }
practice-library-list-newest = <b>Best practices, newest first</b>
practice-library-list-useful = <b>Best practices, most useful first</b>
practice-library-list-tried = <b>Best practices that colleagues have tried</b>
practice-library-list-saved = <b>Saved</b>
practice-library-list-words = <b>Best practices found</b>
practice-library-list-missing =
    <b>Popular best practices that are not yet in your language</b>

    Open one and press “+ Translate”.
practice-library-none-newest = There is nothing here yet.
practice-library-none-useful = There is nothing here yet.
practice-library-none-tried = Nobody has reported trying a practice yet. You can be the first: press “We tried this” under a practice.
practice-library-none-saved = You have not saved anything yet. Press “Save” under a practice.
practice-library-none-words = No results for these words. Try fewer words or other ones, in any of our languages.
practice-library-none-missing = Nothing needs translating into your language now. Thank you.
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

    Choose the one that is easiest for you.
practice-ask-title =
    <b>What is your practice called?</b>

    One line that tells a colleague what it is, for example: <i>A weekly help desk for small traders</i>.
practice-ask-problem =
    <b>What was the problem?</b>

    What did not work, and for whom? Please do not include other people’s names or numbers. You can send a long text in several messages.
practice-ask-done =
    <b>What did you do?</b>

    Step by step, as you would tell a colleague.
practice-ask-result =
    <b>What was the result?</b>

    What is different now? Also say what did not work.
practice-ask-repeat =
    <b>How can others repeat it?</b>

    What does it take: people, time, money, permission? Where to start?
practice-ask-topics =
    <b>What is it about?</b>

    Choose up to three topics, so that colleagues can find it.
practice-ask-named =
    <b>Show your name to readers?</b>

    With your name: <i>{ $named }</i>
    Without it: <i>{ $unnamed }</i>

    In a small country or field, colleagues may still guess who you are. The reviewer sees your name in any case. You can change this at any time.
practice-ask-stays = <b>If you leave the network one day, can this text stay in the library without your name?</b>
staying-yes = Yes, keep it
staying-no = No, delete it
practice-ask-file =
    <b>Is there a file, a picture or a link that helps?</b>

    A form, a plan, a leaflet, up to 20 MB. Readers get it only when they ask for it. A file can contain your name: check first if you do not want to be named.
trial-ask-place =
    <b>Where did you try it?</b>

    One line: which border post, office or village.
trial-ask-went =
    <b>How did it go?</b>

    What worked, and what did not?
trial-ask-changed =
    <b>What did you do differently?</b>

    You can skip this.
translation-ask = { $part }: please translate ({ $language }). The original text:
practice-preview = This is how readers will see it.
practice-preview-translation = Translation: { $language }
practice-send = Send for review
practice-change = Change
practice-which-field = What would you like to change?
practice-back-to-preview = Back to preview
practice-field-language = Language
practice-field-title = Title
practice-field-problem = The problem
practice-field-done = What we did
practice-field-result = The result
practice-field-repeat = How to repeat it
practice-field-topics = Topics
practice-field-named = Show my name
practice-field-stays = If I leave
practice-field-file = File or link
practice-field-place = Where
practice-field-went = How it went
practice-field-changed = What we changed
practice-personal = This looks like someone’s phone number, document or address. If it belongs to another person, please leave it out:
practice-near = A very similar practice is already in the library: “{ $title }”. Would you rather add there how it worked for you?
practice-near-own = You have already sent a very similar text: “{ $title }”. It is under review.
practice-peek = Read it
practice-to-text = Back to my text
practice-send-anyway = Send it as it is
practice-sending-sent = <b>Thank you.</b> A coordinator reviews it, usually within two days. You will get a message here. Until then you can still change it.
practice-sending-unchanged = The text has not changed, so there is nothing to review. Your name and other choices have been saved.
practice-sending-taken = Someone is already translating this, or has just done so. Thank you.
practice-sending-gone = This best practice is no longer in the library.
practice-sending-too-many = You have sent { $most } texts within an hour, and each one is read carefully. Your text is kept. You can send it from: { $when }.
practice-unfinished = You have an unfinished text of this kind. Continue it, or delete it first.
practice-left = Your answers are kept. You can continue at any time.
practice-link-share = Send to a colleague
practice-link-copy = Copy the link
practice-preview-language = Language of the text: { $language }. You can change it below.
