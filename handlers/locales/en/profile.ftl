profile-yours = <b>Your profile</b>
profile-change = Press a line to change it.
profile-changed = Changed.
profile-clock = My clock
profile-ask-clock =
    <b>What does your watch show?</b>

    Nothing is sent to you between 21:00 and 8:00 by this clock.
profile-clock-line = { $time } { $where }
clock-tashkent = Almaty, Ashgabat, Dushanbe, Tashkent
clock-bishkek = Bishkek
clock-kabul = Kabul
clock-moscow = Moscow, Istanbul
clock-berlin = Berlin, Geneva, Vienna
clock-london = London
clock-new_york = New York, Washington
clock-seoul = Seoul, Tokyo
