mentoring-button = Mentoring
mentoring-title = <b>Mentoring</b>
mentoring-about = A colleague from another country and another institution advises you for some months, or you advise her. Names are shown once both have agreed.
mentoring-answer-these = Somebody is waiting for your answer.
mentoring-no-programme = No programme is open for you at the moment.
mentoring-waits = Answer · { $country }
mentoring-programme-line =
    { $part ->
        [mentor] { $title } · you are a mentor
        [mentee] { $title } · you are a mentee
       *[none] { $title }
    }
mentoring-run = Programmes that you run
mentoring-gone = This programme is not open to you any more.
mentoring-programme-title = <b>{ $title }</b>
mentoring-programme-about = { $text }
mentoring-programme-facts =
    Months: { $months }
    Starts: { $starts }
    Pairs: up to { $places }
mentoring-closed = The programme is closed. Pairs that meet go on as agreed.
mentoring-no-places = All places are taken now. If one becomes free, mentors are asked again.
mentoring-both-sides = You can either look for a mentor or be one in this programme.
mentoring-seek = I look for a mentor
mentoring-offer = I can be a mentor
mentoring-you-are = <b>You take part:</b> { $side }
mentoring-side-mentor = Mentor
mentoring-side-mentee = Mentee
mentoring-sides-mentor = <b>Mentors</b>
mentoring-sides-mentee = <b>Mentees</b>
mentoring-offers = <b>Offers:</b> { $text }
mentoring-seeks = <b>Looks for:</b> { $text }
mentoring-topics = <b>Topics:</b> { $topics }
mentoring-languages = <b>Languages:</b> { $languages }
mentoring-answered = <b>{ $question }</b> { $text }
mentoring-most = <b>Mentees at a time, at most:</b> { $count }
mentoring-gives = <b>Your contact for your colleague:</b> { $contact }
mentoring-is-full = You take nobody else for now, so nobody can choose you.
mentoring-has-pair = You have a mentor in this programme.
mentoring-change = Change
mentoring-be-full = Take nobody else for now
mentoring-take-again = Take mentees again
mentoring-withdraw = Delete my entry
mentoring-withdraw-sure = Delete your entry in this programme? Whoever has chosen you, or is being asked for you, is not told. A pair that meets goes on.
mentoring-list = My list
mentoring-mentors = Choose mentors
mentoring-list-none = Your list is empty. Choose up to three mentors.
mentoring-list-picked = Mentors on your list: { $count }. They have not been asked yet.
mentoring-list-sent = Your mentors are being asked, one after the other. Each has { $days } days to answer, and you are told as soon as one agrees.
mentoring-list-title = <b>Your list of mentors</b>
mentoring-list-line = { $number }. { $who }
mentoring-list-ask = The first one is asked first and has { $days } days. Then the next one is asked. Nobody learns who declined.
mentoring-send = Ask them in this order
mentoring-take-off-number = Remove no. { $number }
mentoring-take-back = Withdraw my list
mentoring-take-back-sure = Withdraw your list? Nobody on it is asked any more, and you can choose again.
mentoring-choose = <b>Who could be your mentor</b>

    The best come first. Choose up to { $most }, in the order in which they should be asked.
mentoring-none-fit = Nobody suits you right now. The coordinator of the programme sees that you are looking, and you can look here again later.
mentoring-mentor-line = { $number } · { $country }
mentoring-who = <b>{ $who }</b>
mentoring-reasons = <b>Why you suit each other:</b>
mentoring-reason-topic = • Same topics: { $what }
mentoring-reason-country = • She works in another country.
mentoring-reason-chain = • She belongs to another chain of command.
mentoring-reason-language = • Common languages: { $what }
mentoring-nameless = You see her name once she has agreed, and she sees yours then.
mentoring-pick = Put on my list
mentoring-take-off = Remove from my list
mentoring-choice-added = She is on your list.
mentoring-choice-removed = She is no longer on your list.
mentoring-choice-sent = Sent. The first mentor on your list is being asked.
mentoring-choice-withdrawn = Your list is withdrawn. You can choose again.
mentoring-choice-too-many = There are three mentors on your list already. Remove one first.
mentoring-choice-empty = Your list is empty. Choose a mentor first.
mentoring-choice-paired = You are a pair now. You can see each other’s names and contacts.
mentoring-choice-declined = You have declined. Nobody is told.
mentoring-choice-full = You have as many mentees as you wanted. Change your entry to take another one.
mentoring-choice-no-room = All places of the programme are taken.
mentoring-choice-gone = This is no longer open.
mentoring-asked = A colleague would like you as her mentor in the programme “{ $title }”.
mentoring-asked-until = You have time until { $when }. If you decline or do not answer, somebody else is asked, and nobody learns that it was you.
mentoring-accept = Be her mentor
mentoring-accept-sure = Be her mentor? You will see each other’s names, and she gets this contact: { $contact }
mentoring-decline = Decline
mentoring-decline-sure = Decline? Nobody is told, neither she nor the coordinator.
mentoring-proposed-mentee = The coordinator of the programme “{ $title }” suggests a mentee to you.
mentoring-proposed-mentor = The coordinator of the programme “{ $title }” suggests a mentor to you.
mentoring-proposed-ask = You have time until { $when }. Only if both agree do you see each other’s names. Nobody sees it if you decline.
mentoring-proposed-waits = You have agreed. The colleague has time until { $when }.
mentoring-agree = Agree
mentoring-agree-sure = Agree? Once the colleague has agreed too, you see each other’s names and contacts.
mentoring-take-back-yes = I have changed my mind
mentoring-proposal-proposed = Both are being asked. You are told if nothing comes of it.
mentoring-proposal-paired = You are a pair now. You can see each other’s names and contacts.
mentoring-proposal-agreed = Noted. You are told as soon as the colleague agrees.
mentoring-proposal-declined = You have declined. Nobody is told.
mentoring-proposal-already = These two are being asked already.
mentoring-proposal-unfit = These two cannot be a pair: they need a common language and different institutions.
mentoring-proposal-full = This mentor takes nobody else now.
mentoring-proposal-no-room = All places of the programme are taken.
mentoring-proposal-gone = This is no longer open.
mentoring-review = <b>Please check your entry</b>
mentoring-mentor-promise = Mentees read this without your name, institution or contact. They see those once you have agreed to be their mentor.
mentoring-mentee-promise = The mentors you choose read this without your name, institution or contact. They see those once they have agreed.
mentoring-save = Save
mentoring-question = <b>{ $question }</b>

    The mentors you choose read your answer.
mentoring-entry-field-words = In your words
mentoring-entry-field-topics = Topics
mentoring-entry-field-languages = Languages
mentoring-entry-field-most = How many
mentoring-entry-field-gives = Contact
mentoring-entry-field-q0 = Answer 1
mentoring-entry-field-q1 = Answer 2
mentoring-entry-field-q2 = Answer 3
mentoring-entry-notice-saved = Saved.
mentoring-entry-notice-full = Saved. Nobody can choose you until you take mentees again.
mentoring-entry-notice-free = Saved. Mentees can choose you again.
mentoring-entry-notice-withdrawn = Your entry is deleted.
mentoring-entry-notice-other-side = You already take part in this programme on the other side. Delete that entry first.
mentoring-entry-notice-has-pair = You have a mentor in this programme.
mentoring-entry-notice-closed = The programme is closed.
mentoring-entry-notice-gone = This is no longer open.
mentor-ask-words =
    <b>What can you help a colleague with?</b>

    For example: leading a team of men, preparing for a post abroad, coming back after a child. Up to 400 characters, without names or contacts.
mentor-ask-topics = <b>On which topics?</b> Choose up to four.
mentor-ask-languages = <b>In which languages can you talk?</b>
mentor-ask-most = <b>How many mentees can you take at a time?</b> Type a number from 1 to 5.
mentor-ask-gives = <b>Which contact does your mentee get?</b> She sees it once you have agreed.
mentee-ask-words =
    <b>What would you like help with?</b>

    For example: my first year as head of a department. Up to 400 characters, without names or contacts.
mentee-ask-topics = <b>On which topics?</b> Choose up to four.
mentee-ask-languages = <b>In which languages can you talk?</b>
mentee-ask-gives = <b>Which contact does your mentor get?</b> She sees it once she has agreed.
mentoring-nobody-left = None of the mentors on your list is free right now. You can choose others, or wait: the coordinator of the programme sees that you are looking.
mentoring-choose-anew = Choose again
mentoring-paired = You have a mentoring pair: both of you have agreed. Now you can see each other’s names and contacts. Next, write down together what you want to reach.
mentoring-lapsed = A suggested pair in the programme “{ $title }” did not come about.
mentoring-open = Open
mentoring-pair-line = { $name } · { $state }
mentoring-pair-head =
    <b>{ $title }</b>
    You are: { $side } · { $state }
mentoring-pair-is-proposed = suggested
mentoring-pair-is-agreeing = agreement open
mentoring-pair-is-running = meeting
mentoring-pair-is-completed = completed
mentoring-pair-is-ended = ended
mentoring-pair-is-lapsed = did not come about
mentoring-pair-dates = From { $began } until { $ends }
mentoring-pair-gone = This pair is no longer there.
mentoring-away = Your colleague cannot be reached here at the moment.
mentoring-write-first =
    { $who ->
        [mentor] Now the two of you agree on goals. Usually the mentee writes them down, but you can begin too.
       *[mentee] Now the two of you agree on goals. Please write down what you want to reach; your mentor then accepts it or changes it.
    }
mentoring-write = Write the agreement
mentoring-agreement = The agreement
mentoring-you-accept = Please read the agreement and accept it, or change it.
mentoring-other-accepts = You have accepted the agreement. Your colleague is reading it.
mentoring-answer-now = Answer the question
mentoring-answer-waits = A question is waiting for your answer.
mentoring-next = The next question comes on { $day }.
mentoring-ended-first = The mentoring has ended. You will both be matched again before others.
mentoring-be-mentor = I want to be a mentor
mentoring-be-mentor-noted = Thank you. You are told when a programme opens in which you can be a mentor.
mentoring-contact = Her contact
mentoring-end = End the mentoring
mentoring-end-sure = End the mentoring with this colleague: { $name }? She is told that it has ended, but not why. You will both be matched again before others.
mentoring-end-done = The mentoring has ended.
mentoring-ended = Your mentoring has ended. There is no reason to give, and nobody is to blame. You will be matched again before others.
mentoring-trouble = Is something wrong? Report it with the button below. People outside both institutions decide about it, unless there is nobody else.
mentoring-agreement-title = <b>Agreement, version { $number }</b>
mentoring-version-both = Both have accepted it ({ $day }).
mentoring-version-waits = You have accepted it ({ $day }). Your colleague is reading it.
mentoring-version-yours = Written on { $day }. Please accept it or change it.
mentoring-version-old = An earlier version ({ $day })
mentoring-goals = <b>Goals</b>
mentoring-goal = { $number }. { $text }
mentoring-agreement-facts =
    Language: { $language }
    Meetings: { $rhythm }
    Months: { $months }
mentoring-clauses =
    <b>What holds for every pair</b>
    • You talk about her work and her career, not about operations, cases or anything secret.
    • What you tell each other stays between you, unless somebody is in danger or the law demands it.
    • No assessment, no references, no money and no gifts. Legal, medical and psychological help is given by others.
    • The mentee suggests the meetings. Whoever cannot come says so a day before. Each keeps her own notes and deletes them at the end.
    • Either may end it at any time, without a reason and without blame.
    • If something is wrong, report it: people outside both institutions decide about it, unless there is nobody else.
mentoring-accept-agreement = Accept
mentoring-write-anew = Change it
mentoring-agreement-review = <b>Please check the agreement</b>
mentoring-agreement-send = Accept and send
mentoring-agreement-field-goals = Goals
mentoring-agreement-field-language = Language
mentoring-agreement-field-rhythm = Meetings
mentoring-rhythm-weekly = every week
mentoring-rhythm-fortnightly = every two weeks
mentoring-rhythm-monthly = once a month
mentoring-agreement-notice-written = Sent. Your colleague can accept it or change it.
mentoring-agreement-notice-accepted = Accepted. This version holds now.
mentoring-agreement-notice-began = Accepted by both: your mentoring begins. Please meet for the first time within 14 days.
mentoring-agreement-notice-changed = The agreement has been changed meanwhile. Please read it again.
mentoring-agreement-notice-already = You have accepted it already.
mentoring-agreement-notice-gone = This pair is no longer there.
mentoring-agreement-came = There is a new version of your mentoring agreement. Please read it and accept it, or change it.
mentoring-agreement-holds = Both of you have accepted the mentoring agreement. Please meet for the first time within 14 days of the beginning.
goals-ask-goals =
    <b>What do you want to reach together?</b>

    One to three goals, each on a line of its own. Your colleague reads them, so write them in a language that both of you read.
goals-ask-language = <b>In which language will you talk?</b>
goals-ask-rhythm = <b>How often will you meet?</b>
mentoring-only-counted = Your answer is only counted. Nobody sees that it is yours, not even the coordinator.
mentoring-checkin-agreement = Your mentoring has no agreement yet that both have accepted. Please write it or read it: { $name }
mentoring-checkin-fortnight = <b>Have you spoken yet?</b>

    Two weeks ago your mentoring began: { $name }
mentoring-checkin-midpoint = <b>Half-way: how are your goals?</b>

    Your mentoring: { $name }
mentoring-checkin-end = <b>Your mentoring is complete. Have you reached what you wanted?</b>

    Your mentoring: { $name }
mentoring-checkin-later = <b>Three months later: does it still help you?</b>

    Your mentoring: { $name }
mentoring-step-agreement = Agreement
mentoring-step-fortnight = After two weeks
mentoring-step-midpoint = Half-way
mentoring-step-end = At the end
mentoring-step-later = Three months later
mentoring-answer-fortnight-yes = Yes, we have spoken
mentoring-answer-fortnight-partly = We have a date
mentoring-answer-fortnight-no = Not yet
mentoring-answer-midpoint-yes = On the way
mentoring-answer-midpoint-partly = Slower than we thought
mentoring-answer-midpoint-no = It does not fit
mentoring-answer-end-yes = Yes, reached
mentoring-answer-end-partly = In part
mentoring-answer-end-no = It did not take place
mentoring-answer-later-yes = Yes, a lot
mentoring-answer-later-partly = A little
mentoring-answer-later-no = No
mentoring-answer-over = This question has been answered, or is over.
mentoring-thanks-fortnight-yes = Thank you. A good beginning.
mentoring-thanks-fortnight-partly = Thank you. All the best for the first talk.
mentoring-thanks-fortnight-no = Thank you. The first talk is the hardest one to arrange: find a time together now.
mentoring-thanks-midpoint-yes = Thank you. Go on like this.
mentoring-thanks-midpoint-partly = Thank you. You can change goals and rhythm in the agreement at any time.
mentoring-thanks-midpoint-no = Thank you. You can change the agreement, or end the mentoring without a reason. You will then both be matched again before others.
mentoring-thanks-end-yes = Thank you, and congratulations to both of you.
mentoring-thanks-end-partly = Thank you, and congratulations to both of you.
mentoring-thanks-end-no = Thank you for saying so. You can take part again in the next programme.
mentoring-thanks-later-yes = Thank you. That is good to hear.
mentoring-thanks-later-partly = Thank you.
mentoring-thanks-later-no = Thank you for saying so.
mentoring-invited = The programme “{ $title }” has opened. You wanted to be a mentor: here you can.
mentoring-run-list = <b>Mentoring programmes</b>
mentoring-run-none = There is no programme yet. Write the first one.
mentoring-run-new = New programme
mentoring-run-line = { $title } · { $state } · { $pairs }/{ $places }
mentoring-programme-is-draft = draft
mentoring-programme-is-open = open
mentoring-programme-is-closed = closed
mentoring-run-state = <b>Programme:</b> { $state }
mentoring-run-questions =
    <b>Questions to mentees:</b>
    { $text }
mentoring-run-for = <b>For:</b> { $audience }
mentoring-run-change = Change
mentoring-run-languages = Languages
mentoring-run-audience = For whom
mentoring-run-mentees = Mentees
mentoring-run-mentors = Mentors
mentoring-run-pairs = Pairs
mentoring-run-numbers = Numbers
mentoring-run-open = Open the programme
mentoring-run-open-sure = Open “{ $title }”? The members it is meant for can then look for a mentor or offer to be one, until you close it. It starts on { $starts }.
mentoring-run-close = Close the programme
mentoring-run-close-sure = Close “{ $title }”? Nobody is asked any more, and there are no new pairs. Pairs that meet go on.
mentoring-run-delete = Delete the draft
mentoring-run-delete-sure = Delete “{ $title }”? It was never open.
mentoring-run-which-language = Written in: { $language }. In which other language do you want to write it?
mentoring-run-review = <b>Please check the programme</b>
mentoring-run-save = Save
mentoring-programme-field-title = Title
mentoring-programme-field-about = About
mentoring-programme-field-months = Months
mentoring-programme-field-places = Pairs
mentoring-programme-field-starts = Start
mentoring-programme-field-questions = Questions
programme-ask-title = <b>What is the programme called?</b>
programme-ask-about =
    <b>What is it about?</b>

    For whom it is, and what mentees gain from it. Up to 1,000 characters.
programme-ask-months = <b>For how many months do the pairs meet?</b> Type a number from 5 to 12.
programme-ask-places = <b>How many pairs can there be?</b> Type a number.
programme-ask-starts = <b>On which day does it start?</b> Until then mentors and mentees find each other.
programme-ask-questions =
    <b>What should mentees be asked?</b>

    Up to three questions, each on a line of its own. The mentors a mentee chooses read her answers, and so do you.
mentoring-programme-notice-saved = Saved.
mentoring-programme-notice-opened = The programme is open.
mentoring-programme-notice-closed = The programme is closed. Pairs that meet go on.
mentoring-programme-notice-deleted = The draft is deleted.
mentoring-programme-notice-past = The start must be in the future. Please change it.
mentoring-programme-notice-changed = Somebody has changed the programme meanwhile. If you save again, your words replace theirs.
mentoring-programme-notice-too-few = More places are taken already. Please give a larger number.
mentoring-programme-notice-has-pairs = There are pairs already, so start and months stay as they are.
mentoring-programme-notice-names-differ = Please write as many questions as in the first language.
mentoring-programme-notice-already = That has been done already.
mentoring-programme-notice-not-allowed = Only its coordinator and admins can do that.
mentoring-programme-notice-gone = You do not run this programme.
mentoring-nobody-yet = Nobody yet.
mentoring-person-line = { $name } · pairs: { $pairs }
mentoring-person-pairs = <b>Pairs now:</b> { $count }
mentoring-person-full = She takes nobody else for now.
mentoring-person-waits = Mentors she has chosen are being asked.
mentoring-person-looks = She has no mentor, and nobody is being asked for her.
mentoring-propose = Suggest a mentor to her
mentoring-propose-whom = <b>Who do you suggest to her?</b> The best come first.
mentoring-propose-nobody = No mentor with a free place suits her right now.
mentoring-propose-sure = Suggest these two to each other? Mentor: { $mentor }. Mentee: { $mentee }. Both are asked without names and have { $days } days. You do not see who answers what.
mentoring-propose-both = Ask both
mentoring-pairs = <b>Pairs</b>
mentoring-pairs-none = There are no pairs yet.
mentoring-pair-row =
    { $state ->
        [silent] ⚠ { $mentor } – { $mentee }
        [proposed] … { $mentor } – { $mentee }
        [completed] ✓ { $mentor } – { $mentee }
        [ended] × { $mentor } – { $mentee }
        [lapsed] × { $mentor } – { $mentee }
       *[other] { $mentor } – { $mentee }
    }
mentoring-pair-state = <b>Pair:</b> { $state }
mentoring-proposed-until = Both have time until { $day }.
mentoring-silence = <b>No answer, asked twice:</b>
mentoring-silence-line = • { $side } · { $step } · { $day }
mentoring-silence-help = Nobody sees what the two have answered. Write to them kindly, for example as a coordinator, and ask whether you can help.
mentoring-silence-came = In a mentoring pair of your programme, a question has not been answered although it was asked twice.
mentoring-numbers = <b>Numbers:</b> { $title }
mentoring-numbers-people =
    Mentors: { $mentors }
    Mentees: { $mentees }
    Mentees without a mentor: { $looking }
mentoring-number = Pairs, { $what }: { $count }
mentoring-answers = <b>What mentors and mentees said</b> (yes · in part · no)
mentoring-answers-line = { $step }: { $yes } · { $partly } · { $no }
mentoring-answers-later = The answers are shown as numbers once the programme is closed and over.
