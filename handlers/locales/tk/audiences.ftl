audience-whom = Kim üçin
audience-title =
    <b>Ol kim üçin?</b>

    Bir bölegiň içinde saýlananlaryň ählisi gabat gelmeli; bölekleriň birine gabat gelen alýar.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Alar:</b> { $count }
audience-or = ýa-da:
audience-all = ähli gatnaşyjylar
audience-nobody = heniz hiç kim
audience-role-member = wezipesiz gatnaşyjylar
audience-role-coordinator = utgaşdyryjylar
audience-role-admin = dolandyryjylar
audience-since = torda: { $day } bäri
audience-of-event-registered = “{ $title }”: gelýänler
audience-of-event-waiting = “{ $title }”: garaşyş sanawy
audience-of-event-attended = “{ $title }”: gatnaşanlar
audience-event-registered = Gelýärler
audience-event-waiting = Garaşyş sanawynda
audience-event-attended = Gatnaşdylar
audience-which-event = <b>Haýsy çäre?</b>
audience-no-events = Heniz saýlara zat ýok.
audience-by-country = Ýurtlar
audience-by-sector = Iş ugurlary
audience-by-language = Diller
audience-by-role = Wezipeler
audience-by-event = Çäräniň adamlary
audience-by-since = Goşulan wagty
audience-by-seeks = Gözleýän temalary
audience-topics = Temalar
audience-more = Ýene ›
audience-group-add = + ýa-da …
audience-group-remove = Bu bölegi aýyrmak
audience-group-next = Indiki bölek ›
audience-segments-list =
    <b>Saklanan toparlar</b>

    Sany — häzir näçedigi.
audience-segments-none =
    <b>Saklanan toparlar</b>

    Heniz ýok. Kim üçindigini saýlaň we indiki gezek üçin saklaň.
audience-segment-save = Şuny saklamak
audience-segment-delete = Pozmak
audience-choose =
    <b>{ $kind }</b>

    Sany — şeýle saýlawda näçesiniň aljakdygy. Bellenenler saýlanan.
audience-count = { $name } · { $count }
audience-named-count = ady görkezilen { $count } gatnaşyjy
audience-named = Ady görkezilenler
audience-named-remove = { $name } — aýyrmak
audience-named-list = <b>Ady görkezilenler: { $count }</b>
audience-named-add = Kimdir birini goşmak
audience-offers = hödürleýär: { $topic }
audience-seeks = gözleýär: { $topic }
audience-by-offers = Hödürleýän temalary
audience-named-how = Olar elmydama girýär. Başga zat saýlanmasa, bu diňe olar üçin.
segment-ask-name =
    <b>Haýsy at bilen?</b>

    Meselem: gümrük, ähli ýurtlar.
audience-notice-done = Ýatda saklandy.
audience-notice-too-many-saved = Sizde 20 topar saklanýar. Ilki birini pozuň.
audience-notice-name-taken = Beýle at bar. Başgasyny saýlaň.
audience-notice-gone = Bu topar indi ýok.
audience-notice-deleted = Pozuldy.
audience-segment-delete-sure = Saklanan topar pozulsynmy: «{ $name }»? Ony ulanan bildirişler we çäreler üýtgemez.
audience-segment-delete-yes = Topary pozmak
