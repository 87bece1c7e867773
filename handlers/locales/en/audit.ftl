audit-button = Log
audit-title = <b>Log: the last entries</b>
audit-state =
    { $state ->
        [sound] Nobody has changed the log.
       *[broken] <b>Warning.</b> The log was changed. First wrong entry: { $number }. Tell the operator.
    }
audit-empty = Nothing yet.
audit-line = { $when } · { $actor }: <b>{ $action }</b> { $about }
audit-by-itself = the bot
audit-left = former person no. { $number }
audit-told = Something for the admins of { $network }:
audit-told-doubt = All admins are told of this. If you did not expect it, ask the colleague at once, not in this bot.
audit-action-approved = approval
audit-action-rejected = rejection
audit-action-changes = changes requested
audit-action-event = event published or cancelled
audit-action-seat = seat given or taken back
audit-action-announcement = announcement
audit-action-export = data taken as a file
audit-action-own-data = own data taken as a file
audit-action-removed = best practice removed
audit-action-suspended = access suspended
audit-action-restored = access restored
audit-action-appointed = role given
audit-action-dismissed = role removed
audit-action-look = report or alert opened
audit-action-reporter = looked who reported
audit-action-warned = member warned
audit-action-hidden = text hidden
audit-action-removed-member = removed from the network
audit-action-erased = data deleted
audit-action-ended = old data ended
audit-action-other = other action
audit-action-project = call or decision on a project
audit-action-certificate = certificate withdrawn
audit-action-chair = year of the Dialogue changed
audit-action-mentoring = mentoring programme or pair
