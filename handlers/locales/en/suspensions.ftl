suspension-suspend = Suspend her
suspension-sure =
    <b>Suspend { $name }?</b>

    Nobody finds her, she gets and reads nothing of the network until an admin lets her back in. She is told when she writes.
suspension-yes = Yes, suspend her
suspension-list = <b>Suspended: { $count }</b>
suspension-button = Suspended: { $count }
suspension-is = She is suspended.
suspension-restore = Let her back in
suspension-notice-suspended = She is suspended.
suspension-notice-restored = She is back in, as she was.
suspension-notice-unchanged = Nothing has changed.
suspension-notice-has-role = She has a role: take that away first.
suspension-notice-not-allowed = This is not yours to do.
suspension-home =
    <b>Your membership is suspended for now.</b>

    The network's admins have decided this. If you think it is a mistake, please speak with your coordinator.
