backup-overdue =
    <b>The last backup is too old</b>

    It was made: { $when }. If the disk of the server fails, everything after that is lost.
backup-none =
    <b>There is no backup yet</b>

    If the disk of the server fails, everything is lost.
backup-next = Please tell whoever runs the server. The command <code>{ $command }</code> shows what is wrong.
