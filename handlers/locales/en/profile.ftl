profile-yours = <b>Your profile</b>
profile-change = Press a line to change it.
profile-changed = Saved.
profile-clock = My time zone
profile-ask-clock =
    <b>What time is it where you are?</b>

    Your quiet hours follow this time. Only urgent messages arrive then.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Almaty, Tashkent
time-zone-dushanbe = Ashgabat, Dushanbe
time-zone-bishkek = Bishkek
time-zone-kabul = Kabul
time-zone-moscow = Moscow, Istanbul
time-zone-berlin = Berlin, Geneva, Vienna
time-zone-london = London
time-zone-new_york = New York, Washington
time-zone-seoul = Seoul, Tokyo
profile-requested = Sent. A coordinator decides, usually within two days. Until then everything stays as it is.
profile-withdrawn = Your request is withdrawn. Everything stays as it is.
profile-nothing-asked = Nothing is waiting for approval.
profile-more = More about me
profile-more-title =
    <b>More about you</b>

    None of this is needed. Only the people you choose see your photo; at first, only the colleagues you have exchanged contacts with.
profile-has-photo = there is one
profile-photo-show = Show my photo
profile-photo-remove = Remove my photo
