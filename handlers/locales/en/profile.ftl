profile-yours = <b>Your profile</b>
profile-change = Press a line to change it.
profile-changed = Changed.
profile-clock = My clock
profile-ask-clock =
    <b>What does your watch show?</b>

    Nothing is sent to you between 21:00 and 8:00 by this clock.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Almaty, Ashgabat, Dushanbe, Tashkent
time-zone-bishkek = Bishkek
time-zone-kabul = Kabul
time-zone-moscow = Moscow, Istanbul
time-zone-berlin = Berlin, Geneva, Vienna
time-zone-london = London
time-zone-new_york = New York, Washington
time-zone-seoul = Seoul, Tokyo
