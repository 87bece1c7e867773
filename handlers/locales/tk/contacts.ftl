contact-my-phone = Telefon belgim
contact-ask-phone = Tekst meýdançasynyň aşagyndaky düwmä basyň. Telegram öz belgiňizi bermegi tassyklamagyňyzy sorar.
contact-share-phone = Belgimi ibermek
contact-no-phone = Başga ýol saýlamak
contact-another-way = Bolýar. Başga habarlaşma maglumatyny saýlaň.
contact-thanks = Sag boluň.
contact-own-phone = Bu Siziň belgiňiz däl. Diňe öz belgiňizi tekst meýdançasynyň aşagyndaky düwme arkaly berip bilersiňiz.
contact-not-asked = Häzir telefon belgisi gerek däl. Ol saklanmady.
contact-phone-by-button = Telefon belgiňizi bermek üçin «Telefon belgim» düwmesine basyň. Şonda hiç kim başga biriniň belgisini ýazyp bilmez.
contact-name-by-button = Telegramdaky ulanyjy adyňyzy bermek üçin ol ýazylan düwmä basyň. Şeýle düwme ýok bolsa, ilki Telegramda ulanyjy adyny goýuň.
contact-not-an-address = Bu e-poçta salgysyna meňzemeýär. Ony şeýle ýazyň: name@example.org. Ýa-da düwmä basyň.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Telegram hasabyňyzda ulanyjy ady indi ýok. Başga habarlaşma maglumatyny saýlaň.
