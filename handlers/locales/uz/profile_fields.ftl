fields-button = Kim nimani ko‘radi
fields-title =
    <b>Kim nimani ko‘radi</b>

    Mamlakat va ish sohasi doim ko‘rsatiladi. Qolgani haqida Siz qaror qilasiz. Hamkasbingiz ko‘ra olmaydigan narsani qidiruv orqali ham topmaydi.
fields-staff = Administratorlar va mamlakatingiz koordinatorlari profilni to‘liq ko‘radi. Tadbir tashkilotchilari qatnashuvchilarning ismi va muassasasini ko‘radi.
fields-limited = Hammaga ko‘rsatilmaydi: { $fields }
fields-ask =
    <b>{ $field }</b>
    Buni kim ko‘radi?
fields-name = Qolganlar Sizni shunday ko‘radi: { $unnamed }. Ular avvalgidek aloqa so‘rovi yubora oladi. Aloqa ma’lumotingizni olgan hamkasb ismingizni ham ko‘radi.
fields-contact = Aloqa almashgan hamkasblaringiz mamlakatingiz ko‘radigan narsani ham ko‘radi.
fields-see-as = Profilim boshqalarga qanday
shown-to-everyone = Hamma
shown-to-country = Mening mamlakatim
shown-to-contacts = Aloqa almashgandan keyin
shown-to-nobody = Hech kim
shown-to-not-now = Hozir buni o‘zgartirib bo‘lmaydi.
seen-by-abroad = <b>Sizni boshqa mamlakat a’zosi shunday ko‘radi:</b>
seen-by-country = <b>Sizni o‘z mamlakatingiz a’zosi shunday ko‘radi:</b>
seen-by-contact = <b>Aloqa almashgan hamkasbingiz Sizni shunday ko‘radi:</b>
seen-button-abroad = Boshqa mamlakatdan
seen-button-country = O‘z mamlakatimdan
seen-button-contact = Aloqa almashgan
