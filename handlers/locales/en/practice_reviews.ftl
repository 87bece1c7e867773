practice-own-list = <b>My texts</b>
practice-own-none = You have not sent anything yet.
practice-own-line =
    { $state ->
        [approved] ✓
        [changes_requested] !
        [correction_proposed] !
        [rejected] ×
       *[pending] …
    } { $kind ->
        [translation] ⇄ { $title }
        [trial] ↻ { $title }
       *[practice] { $title }
    }
practice-own-is-pending = A coordinator is reviewing it.
practice-own-is-changes_requested = Please make a change, then send it again.
practice-own-is-correction_proposed = The reviewer suggests a correction. Your text is approved when you agree.
practice-own-is-approved = Approved. Readers can find it. Thank you.
practice-own-is-rejected = It was not approved this time. You can change it and send it again.
practice-own-is-removed = It was removed from the library. You can change it and send it again.
practice-own-is-superseded = You have sent a newer text.
practice-own-is-withdrawn = You have withdrawn it.
practice-own-is-proposal = A correction for you to check.
practice-own-is-proposal_declined = You kept your original text.
practice-own-comment = From the reviewer
practice-own-accepted-stays = Readers see the approved text until the new one is approved.
practice-own-offer = The reviewer’s suggestion. Removed text is struck through, new text is bold:
practice-own-open = Open
practice-own-agree = I agree
practice-own-refuse = Keep my text
practice-own-change = Change and send again
practice-own-take-back = Withdraw
practice-own-yes-take-back = Yes, withdraw it
practice-own-sure-take-back = Withdraw this text? Nobody will review it.
practice-own-remove = Delete from the library
practice-own-yes-remove = Yes, delete it
practice-own-sure-remove = Delete this practice, its translations and what colleagues wrote about trying it? This cannot be undone.
practice-own-hide-name = Hide my name
practice-own-show-name = Show my name
practice-own-name-hidden = Your name is now hidden.
practice-own-name-shown = Your name is now shown.
practice-own-notice-done = Done.
practice-own-notice-unchanged = Nothing has changed.
practice-own-notice-gone = This text is no longer available.
practice-own-answer-approved = Thank you. It is approved with this correction.
practice-own-answer-pending = Thank you. Another reviewer will read it now.
practice-own-answer-declined = Your text stays as you wrote it. It will be reviewed again.
practice-own-answer-already = This has already been decided.
practice-own-answer-gone = This text is no longer available.
practice-own-news-stop = Stop the weekly news
practice-own-news-start = Get weekly news
practice-own-news-on = You will hear about your readers once a week.
practice-own-news-off = No more news about your readers. You can turn it on again here.
readers-title = Your best practices this week
readers-useful =
    { $count ->
        [one] { $count } colleague found them useful.
       *[other] { $count } colleagues found them useful.
    }
readers-tried = Tried: “{ $title }”. { $who }
readers-read = Read how it went
review-text-practice = Practice, { $language }
review-text-translation = Translation, { $language }; the original is in italics
review-text-trial = A colleague’s experience with a practice, { $language }
review-changes-marked = Changes since then: removed text is struck through, new text is bold.
review-trial-of = About the practice: { $title }
review-correct = Suggest an edit
review-which-field = Which part would you like to shorten or correct? The author is asked whether she agrees.
reviewfix-ask = { $part }: please write it as it should be. The current text:
practiceout-ask-reason =
    <b>Why should it be removed from the library?</b>

    The author gets your reason word for word, without your name.
correction-notice-proposed = The author is asked whether she agrees.
correction-notice-unchanged = Nothing has changed.
removal-notice-removed = It has been removed from the library. The author gets your reason.
numbers-button = Statistics
numbers-title = Best practices: statistics
numbers-line = practices { $practices } · read { $read } · useful { $useful } · tried { $tried }
numbers-none = The library is still empty.
numbers-small = Numbers under five are not shown and others are rounded down, because they could identify someone.
numbers-picture = As a picture
numbers-table = As a spreadsheet
numbers-book-pdf = Book, PDF
numbers-book-md = Book, plain text
numbers-book-about = Best practices in this book: { $count }. It contains no names.
numbers-column-practices = Practices
numbers-column-read = Read by
numbers-column-useful = Found useful
numbers-column-tried = Tried
book-title = { $network }: best practices
book-about = Written and reviewed by professional women in Central Asia, without names. You are welcome to copy it and pass it on.
book-left-out = Some characters of this text, such as emoji, cannot be shown here and are left out.
review-unnamed = Readers do not see her name.
review-correction-proposed = A correction has been suggested. The author decides.
removal-notice-already = This has already been decided.
removal-notice-not-allowed = You cannot decide this one.
removal-notice-gone = This is no longer available.
