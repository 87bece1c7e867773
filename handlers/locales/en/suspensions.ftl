suspension-suspend = Suspend
suspension-sure =
    <b>Suspend { $name }?</b>

    Colleagues will not find her, and she will not receive or read anything from the network until an admin restores her. She is told when she next writes to the bot.
suspension-yes = Yes, suspend her
suspension-list = <b>Suspended: { $count }</b>
suspension-button = Suspended: { $count }
suspension-is = She is suspended.
suspension-restore = Restore her access
suspension-notice-suspended = She is suspended.
suspension-notice-restored = She has access again.
suspension-notice-unchanged = Nothing has changed.
suspension-notice-has-role = She has a role. Remove it first.
suspension-notice-not-allowed = You cannot do this.
suspension-home =
    <b>Your membership is suspended for now.</b>

    The network’s admins decided this. If you think it is a mistake, write to your coordinator with the button below.
suspension-until = It ends by itself: { $day }.
suspension-home-removed =
    <b>You have been removed from the network.</b>

    This cannot be undone in the bot. If you think it is a mistake, write to your coordinator with the button below.
suspension-is-removed = She has been removed from the network for good.
suspension-ended = <b>You have access again.</b> Welcome back.
