form-progress = <i>Question { $number } of { $total }</i>
form-now = Now: <b>{ $value }</b>
form-agree = I agree
form-agreed = Agreed
form-yes-words = yes agree ok
form-skip = Skip
form-skip-rest = Skip the rest
form-keep = Keep it
form-next = Continue ›
form-clear = Leave empty
form-cancel = Cancel
form-resume = Continue where I stopped
form-discard = Delete my answers
form-discarded = Your answers are deleted.
form-aside =
    Your answers are kept.

    You can continue at any time.
form-was-set-aside = You had set this aside. Your answers are kept.
form-closed = This question is closed.
form-none-open = There is no open question now.
form-nothing-to-cancel = There is nothing to cancel.
form-welcome-back = Welcome back. This is where you stopped.
form-needed = This answer is needed to go on.
form-other-question = This is the question we are at now.
form-text-only = Please answer in words: a picture, sticker or voice message cannot be taken here.
form-letters-needed = Please write it in letters.
form-too-long = That is { $length } characters, and { $most } fit here. Please send a shorter text.
form-choose-one = Please choose one from the list, or write its name.
form-choose-some = I do not know this topic. Please choose from the list.
form-too-many = You can choose up to { $most }. Take one away first.
form-press-agree = To go on, please press “I agree”.
form-review-buttons = Please look at your answers: press a line to change it, or send them.
form-ticked = ✓ { $name }
