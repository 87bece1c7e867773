contact-my-phone = Telefon belgim
contact-ask-phone = Tekst meýdançasynyň aşagyndaky düwmä basyň. Telegram öz belgiňizi ibermelimi diýip sorar.
contact-share-phone = Belgimi ibermek
contact-no-phone = Başga ýol
contact-another-way = Bolýar.
contact-thanks = Sag boluň.
contact-own-phone = Bu Siziň belgiňiz däl. Diňe öz belgiňizi düwme arkaly iberip bolýar.
contact-not-asked = Häzir belgi gerek däl. Ol saklanmady.
contact-phone-by-button = Telefon belgiňizi bermek üçin «Telefon belgim» düwmesine basyň: şeýdip, hiç kim başganyňkyny berip bilmez.
contact-name-by-button = Telegram adyňyzy bermek üçin onuň düwmesine basyň. Düwme ýok bolsa, ilki Telegram-da ulanyjy adyny goýuň.
contact-not-an-address = Bu e-poçta salgysyna meňzemeýär. name@example.org görnüşinde ýazyň ýa-da düwmä basyň.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Telegram hasabyňyzda ulanyjy ady indi ýok. Başga habarlaşma maglumatyny saýlaň.
