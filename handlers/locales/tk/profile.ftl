profile-yours = <b>Siziň profiliňiz</b>
profile-change = Üýtgetmek üçin setire basyň.
profile-changed = Üýtgedildi.
profile-clock = Wagt guşagym
profile-ask-clock =
    <b>Sagadyňyz näçe?</b>

    Bu wagt boýunça 21:00-dan 8:00-a çenli Size hiç zat iberilmeýär.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Almaty, Aşgabat, Duşanbe, Daşkent
time-zone-bishkek = Bişkek
time-zone-kabul = Kabul
time-zone-moscow = Moskwa, Stambul
time-zone-berlin = Berlin, Ženewa, Wena
time-zone-london = London
time-zone-new_york = Nýu-Ýork, Waşington
time-zone-seoul = Seul, Tokio
