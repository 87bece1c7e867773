digest-title = <b>{ $network }: Сиздин аптаңыз</b>
digest-about-practices = <b>Темаларыңыз боюнча жаңы мыкты тажрыйбалар</b>
digest-about-events = <b>Алдыдагы иш-чаралар</b>
digest-about-joined = <b>Жаңы кесиптештер</b>
digest-about-translate = <b>Азырынча Сиздин тилиңизде жок</b>
digest-line = · { $title }
digest-more = · дагы { $count }
digest-event = · { $day }: { $title }
digest-event-waitlisted = · { $day }: { $title } (Сиз күтүү тизмесиндесиз)
digest-event-offered = · { $day }: { $title } (Сизге орун сакталып турат)
digest-event-registered = · { $day }: { $title } (ордуңуз бар)
digest-joined = · { $where }: { $count }
digest-to-translate = · { $title } ({ $language })
digest-find = Кесиптеш табуу
digest-no-more = Эми албоо
digest-off = Апталык кабар эми келбейт. Аны /settings аркылуу кайра күйгүзсө болот.
digest-about-board = <b>Тактада, балким, Сизге керектүүсү</b>
digest-entry = · { $kind ->
        [seek] Издейт: { $title }
        [offer] Сунуштайт: { $title }
       *[opportunity] { $title }
    }
digest-board = Тактаны ачуу
