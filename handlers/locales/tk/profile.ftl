profile-yours = <b>Siziň profiliňiz</b>
profile-change = Üýtgetmek üçin setire basyň.
profile-changed = Üýtgedildi.
profile-clock = Wagt guşagym
profile-ask-clock =
    <b>Sagadyňyz näçe?</b>

    Bu wagt boýunça 21:00-dan 8:00-a çenli Size hiç zat iberilmeýär.
profile-clock-line = { $time } { $where }
clock-tashkent = Almaty, Aşgabat, Duşanbe, Daşkent
clock-bishkek = Bişkek
clock-kabul = Kabul
clock-moscow = Moskwa, Stambul
clock-berlin = Berlin, Ženewa, Wena
clock-london = London
clock-new_york = Nýu-Ýork, Waşington
clock-seoul = Seul, Tokio
