lot-title = <b>Meetings by lot</b>
lot-button = Meetings
lot-no-round = No round is open now. In a round you are drawn together with a colleague from another country. You are told when the next one opens.
lot-open = A round is open. You are drawn together with a colleague from another country who speaks a language that you speak. Names are shown only once you have both agreed. The draw: { $when }.
lot-is-in = You take part in this round. The draw: { $when }.
lot-talks = <b>You talk in:</b> { $languages }
lot-first = In the next round you come first.
lot-muted = You are not invited to rounds now. If you take part in one, invitations come again.
lot-enter = Count me in
lot-leave = Take me out
lot-group = My meeting
lot-line = { $when } · { $names }
lot-languages = Languages I talk in
lot-which-languages = <b>In which languages can you talk with colleagues?</b>
lot-no-invitations = Do not invite me
lot-invite-me = Invite me again
lot-rounds = Rounds and numbers
lot-drawn = <b>The lot has been drawn.</b>
lot-partner = A colleague: { $sector }, { $country }.
lot-shared = Topics that you share: { $topics }
lot-contact = Contact: { $country }
lot-decide =
    { $count ->
        [1] If you agree, you choose which contact to share. You see each other’s names and contacts once you have both agreed.
       *[other] If you agree, you choose which contact to share. There are three of you: you and a colleague see each other’s names and contacts once the two of you have agreed.
    }
lot-agree = Yes, I would like to meet
lot-agreed =
    { $count ->
        [1] You have agreed. You are told once your colleague has agreed, too.
       *[other] You have agreed. You are told once one of your colleagues has agreed, too.
    }
lot-give-up = I cannot this time
lot-give-up-sure =
    { $count ->
        [1] You cannot this time? Your colleague is told that, without a reason, and comes first in the next round.
       *[other] You cannot this time? Your two colleagues are told that, without a reason. They can still meet each other.
    }
lot-one-out = <b>This time your meeting does not take place.</b> It is not about you.
lot-two-left = <b>One of the three of you cannot come this time.</b> It is not about you. You can still meet the other colleague.
lot-nobody-left = There is nobody to meet in this round any more.
lot-left = This time there was nobody left for you in the draw. Thank you for taking part.
lot-gone = This round is over for you.
lot-how = <b>How did it go?</b> The lot was drawn { $days } days ago. Your answer is counted without your name.
lot-met = We met
lot-taken-counted = Thank you. Your answer is counted without your name.
lot-taken-later = Thank you. You are asked once more in two days.
lot-taken-gone = This question is no longer open.
lot-rounds-title = <b>Rounds of meetings by lot</b>
lot-rounds-none = There has been no round yet.
lot-round-open = { $day }: open until the draw
lot-round-drawn = { $day }: opted in { $entered }, paired { $paired }
lot-round-answers = We met: { $met }. Not yet: { $later }. Did not fit: { $notfit }.
lot-opens = The bot opens the next round by itself: { $when }.
lot-new-round = New round
lot-monthly-on = Open one each month
lot-monthly-off = Stop opening them
lot-check = Check the last draw
lot-check-same = The draw has been repeated with its seed: the groups are the same.
lot-check-different = The draw has been repeated with its seed: the groups are different. Please tell the operator.
lot-check-changed = The draw cannot be repeated any more: somebody has left since, or there is no draw yet.
lot-prepare =
    <b>A new round</b>
    Members can opt in for four days, then the lot is drawn.
lot-for = <b>For:</b> { $whom }
lot-whom = For whom
lot-open-round = Open the round
lot-open-sure = <b>Open the round?</b> Everybody it is meant for will be invited.
lot-round-opened = The round is open. The invitations are on their way.
lot-round-running = A round is open already.
lot-round-entered = You take part. You will be told the result of the draw.
lot-round-out = You do not take part in this round.
lot-round-closed = This round is not open any more.
lot-round-gone = This is no longer possible.
lot-pair-agreed = Thank you. Your yes is noted.
lot-pair-connected = You have both agreed. You are now in contact.
lot-pair-out = Noted: you cannot this time. That is passed on, without a reason.
lot-pair-gone = This is no longer possible.
