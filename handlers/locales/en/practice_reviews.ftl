practice-own-list = <b>What you have sent</b>
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
practice-own-is-pending = Waits for a coordinator to read it.
practice-own-is-changes_requested = Please change something, then send it again.
practice-own-is-correction_proposed = The reviewer suggests a correction. It is accepted when you agree.
practice-own-is-approved = Accepted. Readers can find it. Thank you.
practice-own-is-rejected = It was not accepted this time. You can change it and send it again.
practice-own-is-removed = It was taken out of the library. You can change it and send it again.
practice-own-is-superseded = There is a newer text of yours.
practice-own-is-withdrawn = You have taken it back.
practice-own-is-proposal = A correction for you to look at.
practice-own-is-proposal_declined = You wanted the text as it was.
practice-own-comment = From the reviewer
practice-own-accepted-stays = Readers have the accepted text until the new one is accepted.
practice-own-offer = What the reviewer suggests; what goes is struck through, what is new is bold:
practice-own-open = Open
practice-own-agree = I agree
practice-own-refuse = Leave it as it was
practice-own-change = Change and send again
practice-own-take-back = Take it back
practice-own-yes-take-back = Yes, take it back
practice-own-sure-take-back = Take this text back? Nobody will read it any more.
practice-own-remove = Take it out of the library
practice-own-yes-remove = Yes, delete it
practice-own-sure-remove = Delete this practice with its translations and with what others wrote about trying it? This cannot be undone.
practice-own-hide-name = Hide my name
practice-own-show-name = Show my name
practice-own-name-hidden = Your name is hidden now.
practice-own-name-shown = Your name is shown now.
practice-own-notice-done = Done.
practice-own-notice-unchanged = It was so already.
practice-own-notice-gone = This text is not there any more.
practice-own-answer-approved = Thank you. It is accepted with this correction.
practice-own-answer-pending = Thank you. Another reviewer looks at it now.
practice-own-answer-declined = It stays as you wrote it, and is read again.
practice-own-answer-already = That is settled already.
practice-own-answer-gone = This text is not there any more.
practice-own-news-stop = No news of my readers
practice-own-news-start = Tell me of my readers weekly
practice-own-news-on = You hear of your readers once a week.
practice-own-news-off = No more news of your readers. You can turn it on again here.
news-title = Your practices this week
news-useful =
    { $count ->
        [one] { $count } colleague found them useful.
       *[other] { $count } colleagues found them useful.
    }
news-tried = Tried: “{ $title }”. { $who }
news-read = Read how it went
review-text-practice = Practice, { $language }
review-text-translation = Translation, { $language }; the original is in italics
review-text-trial = How somebody tried a practice, { $language }
review-changes-marked = Since then changed: gone is struck through, new is bold.
review-trial-of = About the practice: { $title }
review-correct = Suggest a correction
review-which-field = Which part would you shorten or correct? The writer is asked whether she agrees.
reviewfix-ask = { $part }: write it as it should be. Now it says:
practiceout-ask-reason =
    <b>Why should it go out of the library?</b>

    The author gets the reason as you write it, without your name.
correction-notice-proposed = She is asked whether she agrees.
correction-notice-unchanged = Nothing was changed.
removal-notice-removed = It is out of the library; the author gets your reason.
report-title = Reported practice
report-dismiss = Leave the practice as it is
numbers-button = Practices in numbers
numbers-title = Practices in numbers
numbers-line = practices { $practices } · read { $read } · useful { $useful } · tried { $tried }
numbers-none = The library is still empty.
numbers-small = Numbers under five are not told: they could point to a person.
numbers-picture = As a picture
numbers-table = As a table
numbers-book-pdf = Book, PDF
numbers-book-md = Book, plain text
numbers-book-about = Practices in this book: { $count }. It carries no names.
numbers-column-practices = Practices
numbers-column-read = Read by
numbers-column-useful = Found useful
numbers-column-tried = Tried
book-title = { $network }: practices that worked
book-about = Shared and checked by women professionals of Central Asia, told without names. Copy it and pass it on.
book-left-out = Some signs of this text, such as emoji, cannot be shown here and are left out.
review-unnamed = Readers do not see her name.
review-correction-proposed = A correction was proposed; the writer decides.
report-was-upheld = Thank you for your report. It was right, and the practice is out of the library.
report-was-dismissed = Thank you for your report. It was read with care, and the practice stays in the library.
removal-notice-already = This is decided already.
removal-notice-not-allowed = Somebody else decides this.
removal-notice-gone = This is no longer there.
