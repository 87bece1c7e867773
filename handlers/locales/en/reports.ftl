report-button = Block or report
report-report = Report
report-menu =
    <b>{ $what }</b>

    What would you like to do?
report-menu-report = <b>Report:</b> a reviewer who does not work with the author reads it. The author never learns who reported it.
report-menu-block = <b>Block:</b> you will no longer find each other, and contact requests between you end. She is not told.
report-menu-nameless = You are not shown who wrote it, so you can report it, but not block her.
report-one = Report { $number }
report-block-one = Block { $number }
report-which = <b>Which one is it about?</b>
report-sure-block =
    <b>Block her?</b>

    You will no longer find each other, and contact requests between you end. She is not told.
block-notice-blocked = Blocked. She is not told.
block-notice-too-many = You can block { $most } colleagues a day. Please try again tomorrow, or hide your own profile meanwhile.
block-notice-not-allowed = Only members can block.
report-ask-reason =
    <b>What is wrong?</b>

    The author never learns who reported it.
report-ask-words =
    <b>Would you like to explain it?</b>

    A few sentences help the reviewer. Leave out what would show who you are.
report-reason-pressure = Insults, threats, pressure
report-reason-private-data = Gives away private data
report-reason-false-name = Pretends to be someone else
report-reason-advertising = Advertising, asks for money
report-reason-harmful = False or dangerous advice
report-reason-other = Something else
report-check =
    <b>Your report</b>

    About: { $what }
report-check-reason = Reason: { $reason }
report-check-words = <blockquote>{ $text }</blockquote>
report-promise = The reviewer also gets the text as it is now. She is neither the author nor, if possible, from her institution, and does not learn your name.
report-send = Send the report
report-change-reason = Change reason
report-change-words = Change words
report-notice-sent =
    <b>Thank you. Your report has been sent.</b>

    Your case code: <code>{ $code }</code>
    You will be told when it is decided.
report-notice-already =
    <b>You have already reported this.</b>

    Your case code: <code>{ $code }</code>
    It has not been decided yet.
report-notice-too-many = You cannot send more reports today.
report-notice-own = This is your own.
report-notice-not-allowed = You cannot report this.
report-too-many = You have sent as many reports as is possible in a day. You can send another one { $when }. In an emergency, write to your coordinator.
report-cases = My reports
case-list = <b>My reports</b>
case-mark = ● means that it has not been decided yet.
case-none = You have not reported anything.
case-line =
    { $state ->
        [waits] ● { $day }
       *[decided] { $day }
    } · { $code }
case-title = <b>Case { $code }</b>
case-about =
    About: { $what }
    Reason: { $reason }
    Sent: { $when }
case-words = <blockquote>{ $text }</blockquote>
case-waits = A reviewer has not decided yet. You will be told.
case-heard = <b>You were heard.</b> A reviewer has read your report and decided. What was decided about a person stays between her and the network. Thank you.
case-hidden = <b>You were heard.</b> A reviewer has read your report, and the text is no longer shown. Thank you.
case-stays = <b>You were heard.</b> A reviewer has read your report carefully. The text stays. Thank you.
case-message =
    From the reviewer:
    <blockquote>{ $text }</blockquote>
case-gone = This case is no longer stored.
report-about-profile = Profile
report-about-request = Contact request or message
report-about-proposal = Proposal of a contact
report-about-practice = Best practice
report-about-translation = Translation of a practice
report-about-trial = Experience with a practice
report-about-question = Question
report-about-reply = Answer to a question
report-about-event = Event
report-about-announcement = Announcement
report-about-coordinator-message = Messages with a coordinator
report-about-review-question = Question of a coordinator
report-about-evaluation = Feedback on an event
report-about-poll-answer = Answer to a poll
report-about-proposal-profile = Proposed colleague
report-proposed-button = Block or report the colleague
report-case = Case { $code }
report-of = About: { $what }
report-because = Reason: { $reason }
report-said = Words of whoever reported
report-content = The text when it was reported:
report-no-content = The text could no longer be read when it was reported.
report-whose = Whose it is
report-nobody = Nobody who is still in the network is known.
report-before = Earlier decisions about her: { $count }
report-others = Other reports of the same: { $count }
report-ask = Ask who reported
report-question-ask =
    <b>What would you like to ask whoever reported it?</b>

    She gets your words as you write them, without your name. You do not learn hers.
report-answered = <i>Answer from whoever reported:</i> { $text }
report-unanswered = <i>Whoever reported has not answered yet.</i>
report-unanswered-plain = Whoever reported has not answered yet.
report-answered-by-reporter = Answer from whoever reported
report-is-upheld = <b>Something was done.</b> Decided by: { $name }
report-is-dismissed = <b>Nothing was done.</b> Decided by: { $name }
report-measure-nothing = Do nothing
report-measure-warning = Warn
report-measure-hiding = Hide the text
report-measure-suspension = Suspend
report-measure-removal = Remove her for good
report-decided-nothing = Nothing is done.
report-decided-warning = She is warned.
report-decided-hiding = The text is no longer shown.
report-decided-suspension = She is suspended until { $day }.
report-decided-removal = She is removed from the network for good.
report-decided-closed = Closed: there was nobody to decide about any more.
reportdecision-ask-days = <b>For how long should she be suspended?</b>
report-days-7 = One week
report-days-30 = 30 days
report-days-90 = 90 days
report-days-180 = 180 days
report-days-365 = One year
report-words-for-nothing =
    <b>What should whoever reported it read?</b>

    She gets your words as you write them, without your name. The author is not told anything.
report-words-for-warning =
    <b>What should the author do differently?</b>

    Be kind and clear. She gets your words without your name. Write nothing that shows who reported her.
report-words-for-hiding =
    <b>Why is the text no longer shown?</b>

    The author gets your words without your name. Write nothing that shows who reported her.
report-words-for-suspension =
    <b>Why is she suspended?</b>

    She gets your words without your name. Write nothing that shows who reported her.
report-words-for-removal =
    <b>Why is she removed?</b>

    She gets your words without your name. Write nothing that shows who reported her.
report-decision =
    <b>Your decision</b>

    { $what }
report-to-author =
    To the author:
    <blockquote>{ $text }</blockquote>
report-to-reporter =
    To whoever reported:
    <blockquote>{ $text }</blockquote>
report-no-words = Without words of your own.
report-decide = Decide
report-notice-upheld = Decided. The author has been told, and so has whoever reported.
report-notice-dismissed = Decided. Whoever reported has been told.
report-sure-remove =
    <b>Remove { $name } from the network for good?</b>

    Nobody finds her any more, and nobody can give her access again, not even an admin. Next you can write to her why.
report-yes-remove = Yes, remove her for good
report-look = Who reported
report-reporter = <b>Who reported</b>
report-reporter-left = She has left the network.
report-reporter-audit = <i>That you have looked is in the audit log, and all admins are told.</i>
report-measures = What was decided
report-measure-day = { $day }
report-author-warning = <b>A reviewer asks you to keep to the rules of the network.</b> Please write to colleagues with respect, and give away nothing that is theirs. Nothing else changes for you.
report-author-hiding = <b>A text of yours is no longer shown.</b> A reviewer has decided this.
report-author-suspension = <b>Your access to the network is suspended.</b> A reviewer has decided this.
report-author-removal = <b>You have been removed from the network.</b> A reviewer has decided this.
report-measure-text = It is about: <blockquote>{ $text }</blockquote>
report-measure-words =
    From the reviewer:
    <blockquote>{ $text }</blockquote>
report-measure-appeal = If you think that this is a mistake, write to your coordinator.
report-about-board-entry = Entry of the board
report-about-project = Project
report-about-plan-item = Item of the action plan
report-about-plan-report = Report on the action plan
report-about-chair-letter = Letter of the chair
report-about-chair-answer = Answer to a letter of the chair
report-about-mentoring-pair = Colleague in a mentoring pair
report-about-mentoring-entry = Entry in a mentoring programme
