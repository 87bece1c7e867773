move-pending =
    <b>Waiting for approval:</b> { $changes }
    Until then everything stays as it is.
move-change = { $before } → { $after }
move-take-back = Withdraw my request
move-asked = <b>She asks for this change:</b> { $changes }
move-approved =
    <b>Your change has been approved.</b>

    { $changes }
move-rejected =
    <b>Your change was not approved.</b>

    { $changes }

    Your profile stays as it was. You can ask again, or write to your coordinator.
