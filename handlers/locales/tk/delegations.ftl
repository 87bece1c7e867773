delegation-hub-button = Telegramsyz
delegation-hub =
    <b>Telegramy ýok zenanlar</b>

    Çärä Telegram ulanmaýan zenanlary ýazyp bolýar. Olar ýeri hemmeler bilen deň alýar we diňe şol çäräniň sanawlarynda durýar.
delegation-button = Wekiliýet
delegation-events =
    <b>Wekiliýetler</b>

    Zenanlary haýsy çärä ýazýandygyňyzy saýlaň.
delegation-no-events = Häzir zenanlary ýazyp boljak çäre ýok.
delegation-event = { $date } · { $title }
delegation-about = Bu zenanlarda Telegram ýok. Olary Siz ýazdyňyz, olar barada saklanýan ähli zady diňe Siz görýärsiňiz. Zenan ýazgyny öň özi kabul etmese, ol çäreden 90 gün soň öçürilýär.
delegation-none = Siz entek hiç kimi ýazmadyňyz.
delegation-claimed =
    { $count ->
        [one] Ýazgysyny özi kabul eden zenan: { $count }. Indi bot onuň özüne ýazýar.
       *[other] Ýazgysyny özi kabul eden zenan: { $count }. Indi bot olaryň özlerine ýazýar.
    }
delegation-closed = Bu çärä indi hiç kimi ýazyp bolmaýar.
delegation-not-hers = Bu çärä Siz zenanlary ýazyp bilmeýärsiňiz.
delegation-enter = Bir zenany ýazmak
delegation-enter-list = Sanawy ýazmak
delegation-slips = Çap etmek üçin salgylar
delegation-slips-language =
    <b>Olar haýsy dilde okaýar?</b>

    Siz çap etmek üçin sahypa alarsyňyz: entek salgysy ýok her zenana bir kagyz. Öň döredilen salgylar işlemegini dowam edýär.
delegation-slips-caption = Kagyzlar: { $count }. Sahypany kesiň we her zenana öz kagyzyny beriň. Salgyny ilki açan adam ulanýar; ol bir gezek işleýär. Salgylar bu ýerde saklanmaýar.
delegation-slips-none = Bu ýerdäki her zenanyň salgysy bar. Täzesini onuň ýazgysynda döredip bolýar.
delegate-name = <b>{ $name }</b>
delegate-institution = Edara: { $institution }
delegate-country = Ýurt: { $country }
delegate-answer = Onuň ýeri: { $state }
delegate-comes = Gelýärmi: { $answer }
delegate-consent = Razylygy: { $how }, { $day }
delegate-said = Näme diýdi: { $text }
delegate-nominated = Kim hödürledi: { $who }
delegate-offer = Oňa ýer teklip edildi. Möhleti: { $when }. Özünden soraň we ýeri onuň üçin alyň ýa-da gelmejekdigini belläň.
delegate-waits = Garaşyş sanawyndaky belgisi: { $number }
delegate-ends = Ol öň özi kabul etmese, ýazgynyň öçürilýän güni: { $day }.
delegate-without-telegram = Onda Telegram ýok: ony başga adam ýazdy, Siziň kararyňyzy-da şol aýdar.
delegate-link-linked = <i>Onuň üçin salgy döredildi. Ony entek hiç kim açmady.</i>
delegate-link-expired = <i>Salgysynyň möhleti geçdi. Täzesini döredip bolýar.</i>
delegate-link-opened = <i>Salgysy açyldy. Ýazgyny kabul edýärmi, entek aýtmady.</i>
delegate-link-confirmed = <i>Ol ýazgyny kabul etmek isleýär. Gatnaşyjy bolan badyna ýer onuň özüniňki bolýar.</i>
delegate-take-seat = Ýeri onuň üçin almak
delegate-she-comes = Ol gelýär
delegate-does-not-come = Ol gelmeýär
delegate-make-link = Oňa salgy
delegate-change = Ýazgyny üýtgetmek
delegate-remove = Ýazgyny öçürmek
delegate-withdraw-sure = Gelmeýär diýip bellensinmi? Kim: { $name }. Ýeri indiki zenana geçýär.
delegate-withdraw-yes = Ol gelmeýär
delegate-remove-sure = Ol barada ähli zat öçürilsinmi? Kim: { $name }. Ýeri indiki zenana geçýär. Muny yzyna gaýtaryp bolmaýar.
delegate-remove-yes = Ýazgyny öçürmek
delegate-what-to-change = <b>Nämäni üýtgetmeli?</b>
delegate-field-name = Ady
delegate-field-institution = Edara
delegate-field-country = Ýurt
delegate-field-comes = Gelýärmi
delegate-field-agreed = Razylygyň görnüşi
delegate-field-agreed_on = Razylyk güni
delegate-field-said = Aýdany
delegate-field-nominator = Kim hödürledi
delegate-agreed-paper = kagyzda
delegate-agreed-letter = hat bilen
delegate-agreed-phone = telefonda
delegate-agreed-in_person = duşuşyp
delegate-agreed-message = habar bilen
delegate-comes-yes = hawa
delegate-comes-no = ýok
delegate-today = Şu gün
delegate-yesterday = Düýn
delegate-ask-name =
    <b>Onuň ady näme?</b>

    Özüniň ýazyşy ýaly ýazyň. Ol gatnaşyjylaryň sanawynda durýar.
delegate-ask-institution = <b>Ol haýsy edarada işleýär?</b>
delegate-ask-country =
    <b>Ol haýsy ýurtdan gelýär?</b>

    Ýerler ýurtlar boýunça hasaplanýar. Soň ýurdy üýtgedip bolmaýar.
delegate-ask-comes = <b>Ol gelýärmi?</b>
delegate-ask-agreed =
    <b>Ýazmagyňyza ol nähili razylyk berdi?</b>

    Ilki oňa nämäniň saklanýandygyny aýdyň: ady, edarasy we şu ýere ýazýanyňyz. Guramaçylar onuň adyny, edarasyny we ýerini görýär. Bularyň hemmesi çäreden 90 gün soň, ol islese derrew öçürilýär.
delegate-ask-agreed_on =
    <b>Ol haçan razylyk berdi?</b>

    Gününi ýazyň, mysal üçin 12.11.
delegate-ask-said =
    <b>Ol näme diýdi?</b>

    Mysal üçin, haýsy dil gerek ýa-da haçan gelýär. Telefon belgisini ýazmaň.
delegate-ask-nominator =
    <b>Ony kim hödürledi?</b>

    Ýolbaşçysy hödürlän bolsa, şol ýolbaşçynyň wezipesi.
delegate-day-unread = Güni düşnüksiz. Şeýle ýazyň: 12.11.2026.
delegate-day-wrong = Bu şu gün ýa-da geçen gün bolmaly, iki ýyldan öň bolmaly däl.
delegate-review = <b>Bu zenan ýazylsynmy?</b>
delegate-namesake =
    <b>Şeýle atly gatnaşyjy torda eýýäm bar.</b>

    Şol bolsa, ony ýazmaň: çärä özi ýazylyp bilýär. Başga zenan bolsa, ýazyň.
delegate-namesake-card = Onuň profili
delegate-enter = Ýazmak
delegate-enter-another = Bu başga zenan
delegate-entered-seated = Ol ýazyldy, ýeri bar.
delegate-entered-queued = Ol garaşyş sanawyna ýazyldy.
delegate-entered-declined = Gelmejekdigi bellendi.
delegate-entered-same = Ol bu çärä eýýäm ýazylan.
delegate-entered-closed = Bu çärä indi hiç kimi ýazyp bolmaýar.
delegate-entered-too-many = Günde 300 zenany ýazyp bolýar. Ertir dowam ediň.
delegate-entered-not-allowed = Bu çärä bu ýurduň zenanlaryny Siz ýazyp bilmeýärsiňiz.
delegate-notice-changed = Ýazgy üýtgedildi.
delegate-notice-seated = Onuň ýeri bar.
delegate-notice-queued = Ol garaşyş sanawynda.
delegate-notice-given-back = Gelmejekdigi bellendi.
delegate-notice-unchanged = Hiç zat üýtgemedi.
delegate-notice-closed = Bu indi mümkin däl: hasaba alyş ýapyldy ýa-da guramaçy ýeri yzyna aldy.
delegate-notice-attended = Ol geldi diýlip bellendi, şonuň üçin ýeri özünde galýar.
delegate-notice-same = Ady we edarasy şeýle bolan zenan bu çärä eýýäm ýazylan.
delegate-notice-erased = Ýazgy öçürildi.
delegate-notice-not-allowed = Bu ýazgy indi ýok ýa-da Siz ony görüp bilmeýärsiňiz.
delegatelist-ask-country =
    <b>Olar haýsy ýurtdan gelýär?</b>

    Bir sanaw bir ýurt üçin.
delegatelist-ask-lines =
    <b>Her zenan üçin bir setir ýazyň.</b>

    Bölekleri nokatly otur bilen bölüň: ady; edarasy; gelýärmi (hawa ýa-da ýok); razylygy (kagyzda, hat bilen, telefonda, duşuşyp, habar bilen); haçan; näme diýdi; kim hödürledi. Soňky ikisi bolmasa-da bolýar.

    <code>Ogulgerek Amanowa; Serhet gullugy; hawa; kagyzda; 12.11; terjimeçi gerek; bölüm başlygy</code>

    Ýazylmazdan öň botuň nämä düşünendigini görersiňiz.
delegate-line-parts = Bölekleriň sany { $least } bilen { $most } aralygynda bolup, nokatly otur bilen bölünmeli.
delegate-line-comes = Üçünji bölek «hawa» ýa-da «ýok» bolmaly.
delegate-line-agreed = Dördünji bölekde nähili razylyk berendigi durmaly: kagyzda, hat bilen, telefonda, duşuşyp ýa-da habar bilen.
delegate-line-member = Şeýle atly gatnaşyjy torda eýýäm bar. Başga zenan bolsa, ony aýratyn ýazyň.
delegate-line-wrong =
    { $number }. <code>{ $line }</code>
    ↳ { $why }
delegate-lines-more =
    { $count ->
        [one] … we ýene { $count } setir.
       *[other] … we ýene { $count } setir.
    }
delegate-list-read =
    { $count ->
        [0] <b>Hiç bir setiri ýazyp bolmaýar.</b>
        [one] <b>Ýazyp boljak setir: { $count }.</b>
       *[other] <b>Ýazyp boljak setir: { $count }.</b>
    }
delegate-list-wrong =
    { $count ->
        [one] Ýazyp bolmaýan setir: { $count }. Ol ýitmedi: göçürip alyň, düzediň we täzeden iberiň.
       *[other] Ýazyp bolmaýan setir: { $count }. Olar ýitmedi: göçürip alyň, düzediň we täzeden iberiň.
    }
delegate-list-enter = Ýazmak: { $count }
delegate-list-again = Sanawy täzeden ýazmak
delegate-list-done =
    <b>Sanaw ýazyldy.</b>

    Ýeri bar: { $seated }
    Garaşyş sanawynda: { $queued }
    Gelmeýär: { $declined }
delegate-list-not-entered =
    { $count ->
        [one] Ýazylmadyk setir: { $count }.
       *[other] Ýazylmadyk setir: { $count }.
    }
delegate-list-rest = Bu setirleri düzetmek
delegate-link-language =
    { $name }

    <b>Ol haýsy dilde okaýar?</b>

    Siz oňa niýetlenen salgyly tekst alarsyňyz: ony geçirip ýa-da çap edip bolýar.
claim-text =
    Siz <b>{ $network }</b> torunda şu çärä ýazyldyňyz: «{ $title }». Bu Merkezi Aziýanyň zenanlarynyň hünär tory.

    Bu salgy bilen Siz barada nämäniň saklanýandygyny okarsyňyz, ýazgyny kabul edip ýa-da öçürip bilersiňiz. Ony Telegramda açyň we «Başlamak» düwmesine basyň:
    { $link }

    Salgy diňe Siziň üçin. Ol bir gezek işleýär. Soňky güni: { $until }.
claim-made =
    <b>Salgy taýýar.</b>

    Ýokardaky habary oňa geçiriň ýa-da kagyzy çap ediň. Salgyny ilki açan adam ulanýar, şonuň üçin ony diňe şol zenana beriň. Salgy bu ýerde saklanmaýar.
claim-picture-caption = Siz barada näme saklanýar. Tor: { $network }. Bir gezek işleýär. Soňky güni: { $until }.
claim-slip = Çap etmek üçin kagyz
claim-too-many = Günde 300 salgy döredip bolýar. Ertir dowam ediň.
claim-again-sure = Täze salgy döredilsinmi? Kim üçin: { $name }. Öňküsi işlemez, onuň bilen başlanan iş kesiler.
claim-again-yes = Täze salgy döretmek
claim-title = <b>Siz barada şular ýazyldy</b>
claim-entered-by = Kim ýazdy: { $name }
claim-entered-by-coordinator = Muny utgaşdyryjy ýa-da çäräniň guramaçysy ýazdy.
claim-kept = Bu diňe şu çäräniň sanawlarynda durýar. Öçürilýän güni: { $day }.
claim-question = Bu Sizmi? Ýazgyny kabul etseňiz, ýer Siziňki bolar, bot çäre barada Size ýazar.
claim-yes = Hawa, ýazgyny kabul etmek
claim-no = Ýok, bu men däl
claim-erase = Hemmesini öçürmek
claim-no-sure = Bu Siz däl diýip jogap berýärsiňizmi? Salgy işlemez, ony döreden adam onuň başga birine düşendigini biler.
claim-no-yes = Bu men däl
claim-erase-sure = Siz barada ýazylan ähli zat öçürilsinmi? Ýeriňiz indiki zenana geçýär. Muny yzyna gaýtaryp bolmaýar.
claim-erase-yes = Hemmesini öçürmek
claim-event = Çäräni açmak
claim-notice-hers = Bu Sizdigiňizi eýýäm aýtdyňyz. Salgyny täzeden açmak gerek däl.
claim-notice-invalid = Bu salgyny ulanyp bolmaýar. Täzesini soraň.
claim-notice-used = Bu salgy eýýäm ulanyldy. Ol bir gezek işleýär. Täzesini soraň.
claim-notice-expired = Bu salgynyň möhleti geçdi. Täzesini soraň.
claim-notice-too-many = Siz ýok salgylary birnäçe gezek açdyňyz. Öz salgyňyzy bir sagatdan täzeden açyň.
claim-notice-claimed = Sag boluň. Siz baradaky ýazgy indi Siziňki, ýer bar bolsa, ol hem Siziňki.
claim-notice-waiting = Sag boluň. Indi hasaba duruň: Siz barada ýazylanlar eýýäm dolduryldy. Ýer saklanýar, gatnaşyjy bolan badyňyza ol Siziňki bolýar.
claim-notice-refused = Sag boluň. Salgy indi işlemeýär, hiç zat üýtgemedi.
claim-notice-erased = Siz barada ýazylan ähli zat öçürildi.
delegation-news-offered = Wekiliýetiňizdäki bir zenan üçin ýer boşady. Özünden soraň we teklibiň möhleti geçýänçä onuň üçin jogap beriň.
delegation-news-seated = Guramaçy wekiliýetiňizdäki bir zenana ýer berdi. Oňa aýdyň.
delegation-news-revoked = Guramaçy wekiliýetiňizdäki bir zenanyň ýerini yzyna aldy. Oňa aýdyň.
delegation-news-changed = Çäre üýtgedi. Wekiliýetiňize aýdyň: olara habar barmaýar.
delegation-news-cancelled = Çäre ýatyryldy. Wekiliýetiňize aýdyň: olara habar barmaýar.
delegation-news-claimed = Wekiliýetiňizdäki bir zenan öz ýazgysyny kabul etdi. Indi bot onuň özüne ýazýar.
delegation-news-refused = Siziň döreden salgyňyzy başga biri açdy we onuň özüne niýetlenmändigini aýtdy. Ol indi işlemeýär. Täzesini dörediň we degişli zenana beriň.
delegation-news-erased = Wekiliýetiňizdäki bir zenanyň islegi bilen ýazgysy öçürildi. Ýeri indiki zenana geçýär.
