proposal-button = Connect with a colleague
proposal-pick =
    <b>Who would you like to connect this colleague with?</b>

    { $name }
proposal-nobody = You have no other contact to connect her with.
proposal-ask-line =
    <b>Write one line for both</b>

    Why should they know each other? Both read it with your name.
proposal-review =
    <b>Propose to these two colleagues that they share contacts?</b>

    { $first }
    { $second }
proposal-promise = Each of them decides for herself. You are told if both agree within { $days } days. Nobody is told who did not agree.
proposal-send = Send to both
proposal-waits = Both have been asked and can answer until { $day }. You are told if both agree.
proposal-yours =
    <b>You have proposed to these two colleagues that they share contacts:</b>
    { $first }
    { $second }
proposal-about = <b>{ $name }</b> proposes that you and this colleague share contacts:
proposal-decide = If both of you agree, each sees the contact that the other chose to share. If you decline or do not answer, nobody is told. The proposal expires on { $day }.
proposal-is-agreed = You have agreed. If the colleague agrees too, each of you sees the other’s contact. She can answer until { $day }.
proposal-is-declined = You declined. Nobody has been told.
proposal-is-accepted =
    { $whose ->
        [mine] Both have agreed and are in contact now.
       *[theirs] You have both agreed and are in contact now.
    }
proposal-is-withdrawn = You have withdrawn this proposal.
proposal-is-expired = The time of this proposal is over, and it did not come about.
proposal-entry =
    { $state ->
        [received] { $names } · proposal
        [pending] { $names } · waiting
        [agreed] { $names } · you agreed
        [accepted] { $names } · in contact
        [withdrawn] { $names } · withdrawn
       *[expired] { $names } · expired
    }
proposal-withdraw = Withdraw the proposal
proposal-take-back = Take back my agreement
proposal-sure-decline = Decline this proposal? Nobody is told.
proposal-sure-take-back = Take back that you agreed? Nobody is told.
proposal-sure-withdraw = Withdraw this proposal? The two colleagues will no longer be able to answer it.
proposal-gone = This proposal is no longer available.
proposal-too-many = You can send { $most } such proposals a day, so that each one is read with attention. You can send the next one from { $when }.
proposal-notice-proposed = Sent. Each of them gets it outside her quiet hours.
proposal-notice-already = You have already proposed this to these two colleagues.
proposal-notice-too-many = You have reached today’s limit of proposals.
proposal-notice-agreed = Thank you. You will see her contact if she agrees too.
proposal-notice-connected = You have both agreed. You are now in contact.
proposal-notice-declined = Declined. Nobody is told.
proposal-notice-withdrawn = Withdrawn.
proposal-notice-unchanged = Nothing has changed.
proposal-notice-gone = This is no longer possible.
