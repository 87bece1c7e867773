profile-yours = <b>Your profile</b>
profile-change = Press a line to change it.
profile-changed = Changed.
