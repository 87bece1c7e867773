fields-button = Kim näme görýär
fields-title =
    <b>Kim näme görýär</b>

    Ýurt we iş ugry hemişe görkezilýär. Galan zat barada Siz karar berýärsiňiz. Kärdeşiňiz görüp bilmeýän zadyny gözleg bilen hem tapmaýar.
fields-staff = Dolandyryjylar we ýurduňyzyň utgaşdyryjylary profili doly görýär. Çäräniň guramaçylary gatnaşýanlaryň adyny we edarasyny görýär.
fields-limited = Hemmelere görkezilmeýär: { $fields }
fields-ask =
    <b>{ $field }</b>
    Muny kim görýär?
fields-name = Beýlekiler Sizi şeýle görýär: { $unnamed }. Olar öňküsi ýaly habarlaşma soragyny iberip bilýär. Habarlaşma maglumatyňyzy alan kärdeş adyňyzy hem görýär.
fields-contact = Habarlaşma maglumatyny alyşan kärdeşleriňiz ýurduňyzyň görýän zadyny hem görýär.
fields-see-as = Profilim başgalara nähili
shown-to-everyone = Hemmeler
shown-to-country = Meniň ýurdum
shown-to-contacts = Habarlaşandan soň
shown-to-nobody = Hiç kim
shown-to-not-now = Muny häzir üýtgedip bolmaýar.
seen-by-abroad = <b>Sizi başga ýurduň agzasy şeýle görýär:</b>
seen-by-country = <b>Sizi öz ýurduňyzyň agzasy şeýle görýär:</b>
seen-by-contact = <b>Habarlaşma maglumatyny alyşan kärdeşiňiz Sizi şeýle görýär:</b>
seen-button-abroad = Başga ýurtdan
seen-button-country = Öz ýurdumdan
seen-button-contact = Habarlaşan kärdeşim
