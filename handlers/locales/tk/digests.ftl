digest-title = <b>{ $network }: Siziň hepdäňiz</b>
digest-about-practices = <b>Temalaryňyz boýunça täze tejribeler</b>
digest-about-events = <b>Ýakynlaşýan çäreler</b>
digest-about-joined = <b>Täze kärdeşler</b>
digest-about-translate = <b>Heniz Siziň diliňizde ýok</b>
digest-line = · { $title }
digest-more = · ýene { $count }
digest-event = · { $day }: { $title }
digest-event-waitlisted = · { $day }: { $title } (Siz garaşyş sanawynda)
digest-event-offered = · { $day }: { $title } (Siziň üçin ýer saklanýar)
digest-event-registered = · { $day }: { $title } (ýeriňiz bar)
digest-joined = · { $where }: { $count }
digest-to-translate = · { $title } ({ $language })
digest-find = Kärdeş tapmak
digest-no-more = Indi ibermezlik
digest-off = Hepdelik habar indi gelmez. Ony /settings arkaly ýene açyp bilersiňiz.
digest-about-board = <b>Tagtada, belki, Size gereklisi</b>
digest-entry = · { $kind ->
        [seek] Gözleýär: { $title }
        [offer] Hödürleýär: { $title }
       *[opportunity] { $title }
    }
digest-board = Tagtany açmak
