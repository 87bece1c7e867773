speech-en = iňlis
speech-ru = rus
speech-kk = gazak
speech-ky = gyrgyz
speech-tg = täjik
speech-tk = türkmen
speech-uz = özbek
remind-1209600 = iki hepde öň
remind-604800 = bir hepde öň
remind-259200 = üç gün öň
remind-86400 = bir gün öň
remind-10800 = üç sagat öň
remind-3600 = bir sagat öň
score-5 = 5 · örän gowy
score-4 = 4 · gowy
score-3 = 3 · ortaça
score-2 = 2 · gowşak
score-1 = 1 · erbet
quote-yes = Hawa, getirip bilersiňiz
quote-no = Ýok, diňe guramaçylar üçin
event-city-tashkent = Daşkent
event-city-almaty = Almaty
event-city-bishkek = Bişkek
event-city-dushanbe = Duşenbe
event-city-ashgabat = Aşgabat
event-city-kabul = Kabul
event-city-moscow = Moskwa
event-city-berlin = Berlin
event-city-london = London
event-city-new_york = Nýu-Ýork
event-city-seoul = Seul
event-title = <b>{ $title }</b>
event-description = { $text }
event-when = <b>Haçan:</b> { $span } ({ $city })
event-when-hers = <b>Siziň wagtyňyz bilen:</b> { $span }
event-where = <b>Nirede:</b> { $place }
event-speech = <b>Terjime:</b> { $languages }
event-organisers = <b>Guramaçylar:</b> { $names }
event-answers-until = <b>Jogap bermegiň möhleti:</b> { $when }
event-in-language = <i>Tekstiň dili: { $language }.</i>
event-is-cancelled = <b>Bu çäre ýatyryldy.</b>
event-reason = Sebäbi: { $reason }
event-registration-registered = <b>Siziň ýeriňiz bar.</b>
event-registration-offered = <b>Siziň üçin ýer saklanýar. Möhleti: { $when }.</b> Alýandygyňyzy aýdyň.
event-registration-waitlisted = <b>Siz garaşyş sanawynda, belgiňiz: { $number }.</b> Ýer boşan badyna habar geler.
event-registration-expired = Siziň üçin ýer saklanypdy, möhleti geçdi.
event-registration-cancelled = Siz gatnaşyp bilmejekdigiňizi aýtdyňyz.
event-registration-revoked = Guramaçylar ýeriňizi yzyna almaly boldular.
event-free = Siziň üçin boş ýer: { $free } / { $seats }
event-full = Häzir boş ýer ýok. Garaşyş sanawynda: { $waiting }. Düwmä basyň, nobatyňyz saklanar.
event-is-over = Bu çäre geçdi.
event-answers-closed = Jogap kabul etmek tamamlandy. Möhüm bolsa, guramaçylara ýüz tutuň.
event-come = Gatnaşaryn
event-cannot = Gatnaşyp bilmerin
event-give-back = Indi gatnaşyp bilmerin
event-leave-queue-sure = Nobatdan çykýarsyňyzmy? Gaýdyp gelseňiz, nobatyň ahyrynda bolarsyňyz.
event-give-back-sure = Ýeriňizden el çekýärsiňizmi? Ol indiki kärdeşe berilýär, soň boş ýer galmazlygy mümkin.
event-take = Ýeri alýaryn
event-agenda = Meýilnama
event-calendar = Senenamama goşmak
event-calendar-all = Hemmesini senenamama goşmak
event-calendar-how = Faýly açyň, telefon ony senenama goşar. Täze faýl köne faýlyň ýerine geçer.
event-calendar-updated =
    Senenamaňyz: çäräni täzelemek üçin faýly açyň.
    <b>{ $title }</b>
event-calendar-removed =
    Senenamaňyz: çäräni aýyrmak üçin faýly açyň.
    <b>{ $title }</b>
    Ýazgy galsa, ony özüňiz öçüriň.
event-materials = Materiallar
event-evaluate = Pikir aýtmak
event-manage = Guramaçylar üçin
event-open = Açmak
event-moderator = moderator: { $name }
event-session = <b>{ $hours }</b> { $title }{ $who }
event-agenda-day =
    <b>Meýilnama · { $day }-nji gün</b>
    { $date } ({ $city })
event-agenda-empty = Bu güne heniz hiç zat ýok.
event-line =
    { $state ->
        [registered] ✓ { $date } · { $title }
        [offered] ! { $date } · { $title }
        [waitlisted] … { $date } · { $title }
        [cancelled] × { $date } · { $title }
       *[none] { $date } · { $title }
    }
event-lists = <b>Çäreler</b>
event-box-coming = Geljekki
event-box-mine = Meniňki
event-box-past = Geçen
event-list-coming = Öňde näme bar. ✓ ýeriňiz bar, … nobatda, ! ýer jogabyňyza garaşýar.
event-list-mine = Gatnaşýan ýa-da ýer garaşýan çäreleriňiz. ✓ ýer bar, … nobat, ! jogap gerek.
event-list-past = Geçen çäreler. Materiallar kartoçkalarda.
event-none-coming = Häzirlikçe hiç zat meýilleşdirilmedi. Bolanda habar geler.
event-none-mine = Siz heniz hiç birine ýazylmadyňyz.
event-none-past = Bu ýerde heniz hiç zat ýok.
event-any-country = Islendik ýurt üçin
event-any-sector = Islendik pudak üçin
event-narrow = <b>Kimler üçin çäreler?</b>
event-link = { $address }
event-materials-title =
    <b>{ $title }</b>
    Materiallar
event-materials-none = Materiallar heniz ýok.
event-gone = Beýle çäre ýok.
event-notice-seated = Ýer Siziňki.
event-notice-queued = Siz garaşyş sanawynda.
event-notice-declined = Habar bereniňiz üçin sag boluň.
event-notice-unchanged = Öňden hem şeýle.
event-notice-closed = Jogap kabul etmek tamamlandy.
event-notice-cancelled = Bu çäre ýatyryldy.
event-notice-not-for-her = Beýle çäre ýok.
event-notice-no-calendar = Ýeriňiz bolanda senenama faýly bolar.
event-notice-no-file = Bu faýl indi ýok.
event-notice-no-evaluation = Diňe gatnaşanlar bir aýyň dowamynda pikir aýdyp bilýär.
event-invited = <b>{ $network } torunda Siziň üçin çäre</b>
event-nudge = <b>Gatnaşjakmy?</b> Jogap bermegiň möhleti: { $when }.
event-offered = <b>Siziň üçin ýer boşady.</b>
event-seated = <b>Guramaçylar Size ýer berdiler.</b>
event-changed = <b>Üýtgeşme bar</b>
event-changed-time =
    <b>Wagty:</b> <s>{ $before }</s>
    → { $after }
event-changed-clock = Wagt indi şu şäher boýunça: { $city }.
event-changed-venue =
    <b>Ýeri:</b> <s>{ $before }</s>
    → { $after }
event-changed-agenda = <b>Meýilnama:</b>
event-agenda-gone = − indi ýok, { $date }:
event-agenda-new = + täze, { $date }:
event-agenda-more = … we başgalar: meýilnama doly kartoçkada.
event-changed-back = Hemmesi ýene Siziň bilşiňiz ýaly.
event-cancelled = <b>{ $network } torundaky çäre geçirilmez.</b>
event-reminder-soon = <b>Ýakynda başlanýar.</b>
event-reminder-today = <b>Ýatlatma: şu gün</b>
event-reminder-tomorrow = <b>Ýatlatma: ertir</b>
event-reminder-days = <b>Ýatlatma: { $count } günden soň</b>
event-materials-sent =
    <b>{ $title }</b>

    Bu çäräniň materiallary Size taýýar.
evaluation-asked =
    <b>{ $title }</b>

    Gatnaşanyňyz üçin sag boluň. Nähili geçdi? Bir minut, adyňyz görkezilmez.
evaluation-ask-score = <b>Umuman nähili geçdi?</b>
evaluation-ask-useful = <b>Size näme peýdaly boldy?</b>
evaluation-ask-improve = <b>Indiki gezek nämäni üýtgetmeli?</b>
evaluation-ask-own = <b>{ $question }</b>
evaluation-ask-quote =
    <b>Guramaçylar sözleriňizi getirip bilerlermi?</b>

    Elmydama adyňyzsyz.
evaluation-review =
    <b>{ $title }</b>

    Ählisi dogrumy?
evaluation-quote-yes = Sözleriňizi adyňyzsyz getirip bolýar.
evaluation-send = Ibermek
evaluation-notice-thanks = Sag boluň. Bu indiki çärä kömek eder.
evaluation-notice-closed = Bu çäre boýunça pikir kabul etmek tamamlandy.
evaluation-notice-not-there = Diňe gatnaşanlar pikir aýdyp bilýär.
event-checkin-how = Girelgede alty sanly kod görkeziler. Ony şu ýere ýazyň, diňe sanlary.
event-checkin-notice-welcome = Hoş geldiňiz! Siz bellenildiňiz.
event-checkin-notice-already = Siz eýýäm bellenildiňiz. Hoş geldiňiz.
event-checkin-notice-no-seat = Bu çärede Siziň ýeriňiz ýok. Girelgedäki guramaça ýüz tutuň.
event-checkin-notice-other-day = Bu başga günüň kody. Girelgede şu günküsini soraň.
event-checkin-notice-wrong = Kod dogry däl. Sanlary barlap görüň.
event-checkin-notice-too-many = Synanyşyk köp boldy. Bir sagatdan synanyşyň ýa-da guramaçydan bellemegi haýyş ediň.
event-checkin-notice-no-day = Kod çäräniň günlerinde bolýar.
event-checkin-notice-not-yet = Ol gün heniz gelmedi ýa-da onuň ýeri ýok.
event-decided-approved =
    «{ $title }»: administrator rugsat berdi, çäre çap edildi.
event-decided-rejected =
    «{ $title }»: administrator rugsat bermedi. Sebäbi: { $reason }

    Garalama saklandy; ony üýtgedip, täzeden iberip bilersiňiz.
event-notice-attended = Siz eýýäm bellenildiňiz, şonuň üçin ýer Sizde galýar.
event-link-with-a-seat = <b>Onlaýn:</b> salgyny ýer alanyňyzdan soň görersiňiz.
