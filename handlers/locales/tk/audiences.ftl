audience-whom = Kim üçin
audience-title =
    <b>Ol kim üçin?</b>

    Bir toparyň içinde gatnaşyjy saýlananlaryň ählisine gabat gelmeli. Toparlaryň iň azyndan birine gabat gelse, auditoriýa girýär.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Alyjylar:</b> { $count }
audience-readers-own = <b>Siziň ýurtlaryňyzdaky alyjylar:</b> { $count }
audience-readers-elsewhere = Beýleki ýurtlarda, takmynan: { $count }
audience-numbers-own = Düwmelerdäki sanlar Siziň ýurtlaryňyza degişli; beýleki ýurtlardan diňe hemmeleriň tapyp bilýän kärdeşleri sanalýar.
audience-or = ýa-da:
audience-all = ähli gatnaşyjylar
audience-nobody = heniz hiç kim
audience-role-member = torda wezipesi bolmadyklar
audience-role-coordinator = utgaşdyryjylar
audience-role-admin = dolandyryjylar
audience-since = goşulany: { $day } ýa-da soň
audience-of-event-registered = «{ $title }»: gatnaşyjylar
audience-of-event-waiting = «{ $title }»: garaşyş sanawy
audience-of-event-attended = «{ $title }»: gatnaşanlar
audience-event-registered = Gatnaşýar
audience-event-waiting = Garaşyş sanawynda
audience-event-attended = Gatnaşdy
audience-which-event = <b>Haýsy çäre?</b>
audience-no-events = Heniz saýlara zat ýok.
audience-by-country = Ýurtlar
audience-by-sector = Iş ugurlary
audience-by-language = Diller
audience-by-role = Wezipeler
audience-by-event = Çärä gatnaşýanlar
audience-by-since = Goşulan wagty
audience-by-seeks = Gözleýän temalary
audience-topics = Temalar
audience-more = Ýene ›
audience-group-add = + ýa-da…
audience-group-remove = Topary aýyrmak
audience-group-next = Indiki topar ›
audience-segments-list =
    <b>Saklanan auditoriýalar</b>

    San — häzir her birinde näçe gatnaşyjynyň bardygy.
audience-segments-none =
    <b>Saklanan auditoriýalar</b>

    Saklanan auditoriýaňyz heniz ýok. Auditoriýany saýlaň we indiki gezek üçin saklaň.
audience-segment-save = Auditoriýany saklamak
audience-segment-delete = Pozmak
audience-choose =
    <b>{ $kind }</b>

    San şeýle saýlanda näçe gatnaşyja baryljakdygyny görkezýär. ✓ — saýlanan.
audience-count = { $name } · { $count }
audience-named-count = ady görkezilen { $count } gatnaşyjy
audience-named = Ady görkezilenler
audience-named-remove = Aýyrmak: { $name }
audience-named-list = <b>Ady görkezilenler: { $count }</b>
audience-named-add = Gatnaşyjy goşmak
audience-offers = hödürleýär: { $topic }
audience-seeks = gözleýär: { $topic }
audience-by-offers = Hödürleýän temalary
audience-named-how = Olar her ýagdaýda girýär. Başga zat saýlanmasa, bu diňe olar üçin.
segment-ask-name =
    <b>Bu auditoriýanyň ady näme bolsun?</b>

    Meselem: gümrük, ähli ýurtlar.
audience-notice-done = Ýatda saklandy.
audience-notice-too-many-saved = Sizde eýýäm 20 auditoriýa saklanýar. Ilki birini pozuň.
audience-notice-name-taken = Sizde şeýle atly auditoriýa bar. Başga at saýlaň.
audience-notice-gone = Bu saklanan auditoriýa indi ýok.
audience-notice-deleted = Pozuldy.
audience-segment-delete-sure = Saklanan auditoriýa pozulsynmy: «{ $name }»? Ony ulanan bildirişler we çäreler üýtgemez.
audience-segment-delete-yes = Auditoriýany pozmak
