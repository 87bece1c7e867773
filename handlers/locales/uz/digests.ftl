digest-title = <b>{ $network }: Sizning haftangiz</b>
digest-about-practices = <b>Mavzularingiz bo‘yicha yangi amaliyotlar</b>
digest-about-events = <b>Yaqin tadbirlar</b>
digest-about-joined = <b>Yangi hamkasblar</b>
digest-about-translate = <b>Hali Sizning tilingizda yo‘q</b>
digest-line = · { $title }
digest-more = · yana { $count }
digest-event = · { $day }: { $title }
digest-event-waitlisted = · { $day }: { $title } (Siz kutish ro‘yxatidasiz)
digest-event-offered = · { $day }: { $title } (Siz uchun joy saqlanmoqda)
digest-event-registered = · { $day }: { $title } (joyingiz bor)
digest-joined = · { $where }: { $count }
digest-to-translate = · { $title } ({ $language })
digest-find = Hamkasb topish
digest-no-more = Endi yuborilmasin
digest-off = Haftalik xabar endi kelmaydi. Uni /settings orqali qayta yoqishingiz mumkin.
digest-about-board = <b>Taxtada, ehtimol, Siz uchun</b>
digest-entry = · { $kind ->
        [seek] Izlaydi: { $title }
        [offer] Taklif: { $title }
       *[opportunity] { $title }
    }
digest-board = Taxtani ochish
