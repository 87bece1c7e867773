contact-my-phone = Telefon belgim
contact-ask-phone = Tekst meýdançasynyň aşagyndaky düwmä basyň. Telegram öz belgiňizi bermegi tassyklamagyňyzy sorar.
contact-share-phone = Belgimi ibermek
contact-no-phone = Başga ýol saýlamak
contact-another-way = Bolýar. Başga habarlaşma maglumatyny saýlaň.
contact-thanks = Sag boluň.
contact-own-phone = Bu Siziň belgiňiz däl. Diňe öz belgiňizi tekst meýdançasynyň aşagyndaky düwme arkaly berip bilersiňiz.
contact-not-asked = Häzir telefon belgisi gerek däl. Ol saklanmady.
contact-of-somebody = Bu Siziň belgiňiz däl. Ol saklanmady: öz belgisini kime berjekdigini her kärdeş özi çözýär.
contact-phone-by-button = Telefon belgiňizi bermek üçin «Telefon belgim» düwmesine basyň. Şonda hiç kim başga biriniň belgisini ýazyp bilmez.
contact-name-by-button = Telegramdaky ulanyjy adyňyzy bermek üçin ol ýazylan düwmä basyň. Şeýle düwme ýok bolsa, ilki Telegramda ulanyjy adyny goýuň.
contact-not-an-address = Bu e-poçta salgysyna meňzemeýär. Ony şeýle ýazyň: name@example.org. Ýa-da düwmä basyň.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Telegram hasabyňyzda ulanyjy ady indi ýok. Başga habarlaşma maglumatyny saýlaň.
contact-copy-phone = Belgini göçürmek
contact-copy-email = Salgyny göçürmek
contact-open = Kontakty açmak
private-note-button = Belligim
private-note = <b>Belligiňiz:</b> { $note }
private-note-line = <b>{ $name }:</b> { $note }
contactnote-ask-note =
    <b>Ol barada belligiňiz</b>

    Meselem: Buharada duşuşdyk, rentgen barlagyny bilýär. Belligi diňe Siz görýärsiňiz. Biriňiz tordan çyksa ýa-da maglumat alyşmagy bes etse, ol pozulýar.
private-note-notice-saved = Saklandy. Belligi diňe Siz görýärsiňiz.
private-note-notice-removed = Belligiňiz pozuldy.
private-note-notice-gone = Bu kontakt indi ýok.
contact-message-button = Bot arkaly habar ibermek
contact-message-from = <b>Onuň bot arkaly iberen soňky habary:</b> { $text }
contactmessage-ask-text =
    <b>Oňa habaryňyz</b>

    Habary bot gowşurýar. Bir habar iberip bolýar, indikisini ol jogap berende ýa-da bir hepdeden soň iberip bilersiňiz.
contact-message-review =
    <b>Bu habar iberilsinmi?</b>

    Kime: <b>{ $name }</b>
contact-message-change = Habary üýtgetmek
contact-message-came = <b>Kärdeşden habar:</b> { $name }
contact-message-too-early = Bot arkaly indiki habary ibermegiň wagty: { $when }. Şoňa çenli onuň habarlaşma maglumatyny ulanyň.
contact-message-notice-sent = Iberildi. Ol habary ümsüm sagatlaryndan daşarda alar.
contact-message-notice-too-early = Indiki habar üçin entek ir. Tekstiňiz saklandy.
contact-message-notice-gone = Bu kontakt indi ýok.
follow-up-ask =
    <b>Gürleşip bildiňizmi?</b>

    { $days } gün mundan öň Siz şu kärdeş bilen habarlaşma maglumatlaryny alyşdyňyz: <b>{ $name }</b>.

    Jogabyňyz diňe sanamak üçin gerek. Onuň Siziňkidigini hiç kim görmeýär, sorag diňe bir gezek berilýär.
follow-up-answer-spoken = Hawa, gürleşdik
follow-up-answer-not-yet = Entek ýok
follow-up-answer-did-not-fit = Laýyk gelmedi
follow-up-thanks = Sag boluň. Jogabyňyz adyňyz görkezilmän hasaba alyndy.
follow-up-thanks-not-yet = Sag boluň. Howlukmaň: oňa özüňize amatly wagtda ýazyp bilersiňiz.
contact-numbers-button = Gatnaşyjylaryň kontaktlary
contact-numbers-title = <b>Gatnaşyjylaryň täze kontaktlary</b>
contact-numbers-line =
    <b>{ $year }, { $quarter }-nji çärýek</b>
    Täze kontaktlar: { $made }
    On günden soň: gürleşdik: { $spoken } · entek ýok: { $notyet } · laýyk gelmedi: { $didnotfit }
contact-numbers-none = Heniz tamamlanan çärýek ýok. Çärýegiň sanlary ol tamamlananda görkezilýär.
