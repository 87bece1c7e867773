profile-yours = <b>Siziň profiliňiz</b>
profile-change = Üýtgetmek üçin setire basyň.
profile-changed = Saklandy.
profile-clock = Wagt guşagym
profile-ask-clock =
    <b>Siz bolýan ýerde häzir sagat näçe?</b>

    Ümsüm sagatlar şu wagt boýunça hasaplanýar. Şonda diňe gyssagly habarlar gelýär.
profile-clock-line = { $time } { $where }
time-zone-tashkent = Almaty, Daşkent
time-zone-dushanbe = Aşgabat, Duşanbe
time-zone-bishkek = Bişkek
time-zone-kabul = Kabul
time-zone-moscow = Moskwa, Stambul
time-zone-berlin = Berlin, Ženewa, Wena
time-zone-london = London
time-zone-new_york = Nýu-Ýork, Waşington
time-zone-seoul = Seul, Tokio
profile-requested = Iberildi. Karary utgaşdyryjy kabul edýär, adatça iki günüň dowamynda. Oňa çenli hemme zat öňküsi ýaly galýar.
profile-withdrawn = Haýyşyňyz yzyna alyndy. Hemme zat öňküsi ýaly galýar.
profile-nothing-asked = Tassyklanmagyna garaşýan zat ýok.
profile-more = Men barada ýene
profile-more-title =
    <b>Siz barada ýene</b>

    Bularyň hiç biri hökman däl. Suratyňyzy diňe özüňiziň saýlan adamlaryňyz görýär; başda diňe habarlaşma maglumatyny alyşan kärdeşleriňiz.
profile-has-photo = bar
profile-photo-show = Suratymy görkez
profile-photo-remove = Suratymy aýyr
