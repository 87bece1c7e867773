audit-button = Žurnal
audit-title = <b>Žurnal: soňky ýazgylar</b>
audit-state =
    { $state ->
        [sound] Žurnaly hiç kim üýtgetmedi.
       *[broken] <b>Üns beriň.</b> Žurnal üýtgedilipdir. Ilkinji nädogry ýazgy: { $number }. Serweri dolandyrýan adama aýdyň.
    }
audit-empty = Heniz hiç zat ýok.
audit-line = { $when } · { $actor }: <b>{ $action }</b> { $about }
audit-by-itself = bot
audit-left = giden adam № { $number }
audit-told = Dolandyryjylar üçin. Tor: { $network }
audit-told-doubt = Bu barada ähli dolandyryjylara habar berilýär. Muna garaşmadyk bolsaňyz, kärdeşiňizden derrew soraň, ýöne botuň üsti bilen däl.
audit-action-approved = tassyklama
audit-action-rejected = ret
audit-action-changes = üýtgetme soraldy
audit-action-event = çäre çap edildi ýa-da ýatyryldy
audit-action-seat = orun berildi ýa-da yzyna alyndy
audit-action-announcement = bildiriş
audit-action-export = maglumat faýlda alyndy
audit-action-own-data = öz maglumaty faýlda alyndy
audit-action-removed = iň gowy tejribe aýryldy
audit-action-suspended = gatnaşmagy togtadyldy
audit-action-restored = gatnaşmagy dikeldildi
audit-action-appointed = wezipe berildi
audit-action-dismissed = wezipeden boşadyldy
audit-action-look = şikaýat ýa-da duýduryş açyldy
audit-action-reporter = kimiň şikaýat edendigi görüldi
audit-action-warned = gatnaşyja duýduryş
audit-action-hidden = tekst gizlendi
audit-action-removed-member = tordan çykaryldy
audit-action-erased = maglumat pozuldy
audit-action-ended = köne maglumat pozuldy
audit-action-other = başga hereket
audit-action-project = bäsleşik ýa-da taslama karary
audit-action-certificate = şahadatnama yzyna alyndy
audit-action-chair = Dialogyň ýyly üýtgedildi
audit-action-mentoring = halypalyk maksatnamasy ýa-da jübüti
