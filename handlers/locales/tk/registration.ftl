registration-ask-consent =
    <b>Başlamazdan öň</b>

    Bu ýerde ýazanlaryňyzy toruň gatnaşyjylary we utgaşdyryjylary görer: adyňyzy, ýurduňyzy, iş ugruňyzy we özüňiz goşan beýleki maglumatlary. Her setiri soň üýtgedip bilersiňiz.

    Telefon belgiňizi we Telegramdaky ulanyjy adyňyzy kärdeşe özüňiz bermeseňiz, hiç kim görmeýär.

    Bu bot gulluk ýa-da gizlin maglumatlar üçin däl.

    Siz razymy?
registration-ask-name =
    <b>Adyňyz näme?</b>

    Kärdeşler Size nähili ýüzlenmeli bolsa, şeýle ýazyň, meselem: adyňyz we familiýaňyz.
registration-ask-country = <b>Haýsy ýurtda işleýärsiňiz?</b>
registration-ask-sector =
    <b>Haýsy ugurda işleýärsiňiz?</b>

    Sanawdan saýlaň ýa-da öz sözüňiz bilen ýazyň.
registration-ask-institution =
    <b>Nirede işleýärsiňiz?</b>

    Edaranyň ýa-da guramanyň ady. Bu soragdan geçip bolýar.
registration-ask-position =
    <b>Wezipäňiz näme?</b>

    Bu soragdan geçip bolýar.
registration-ask-offers =
    <b>Kärdeşlere näme hödürläp bilýärsiňiz?</b>

    Bäş tema çenli belläň, soň «Dowam etmek» düwmesine basyň. Bu soragdan geçip bolýar.
registration-ask-seeks =
    <b>Näme gözleýärsiňiz?</b>

    Bäş tema çenli belläň, soň «Dowam etmek» düwmesine basyň. Bu soragdan geçip bolýar.
registration-review =
    <b>Hemmesi dogrumy?</b>

    Üýtgetmek üçin setire basyň.
registration-send = Hemmesi dogry, ibermek
registration-joined = Hoş geldiňiz! Siz hasaba alyndyňyz.
registration-sent = Sag boluň, arzaňyz iberildi.
registration-already = Siz arzaňyzy eýýäm iberdiňiz.
registration-by-invitation =
    <b>{ $network }</b> toruna çakylyk bilen girilýär.

    Çakylygy ýurduňyzyň utgaşdyryjysyndan ýa-da tor hakda aýdan adamdan soraň. Bu bir gezek işleýän salgydyr: ony Telegramda açsaňyz, hasaba durmak başlanýar.
registration-fixed-country = Çakylygyňyz şu ýurt üçin, şonuň üçin ýurdy bu ýerde üýtgedip bolmaýar.
registration-other-country = Çakylygyňyz aşakdaky ýurt üçin. Barlaň we ýene iberiň.
registration-ask-region =
    <b>Haýsy sebitde işleýärsiňiz?</b>

    Sanawdan saýlaň ýa-da adyny ýazyň. Bu soragdan geçip bolýar.
registration-ask-about =
    <b>Kärdeşler Siz barada nämäni bilse gowy?</b>

    Birnäçe sözlem, telefon belgisi we salgy ýazmaň. Bu soragdan geçip bolýar.
registration-ask-photo =
    <b>Suratyňyzy iberiň.</b>

    Bot nusgasyny saklamaýar, diňe Telegramdaky belgisini saklaýar. Bu soragdan geçip bolýar.
