backup-overdue =
    <b>Ätiýaçlyk nusga gaty köne</b>

    Soňky nusga alnan wagt: { $when }. Serweriň diski bozulsa, şondan soňky ähli maglumat ýitýär.
backup-none =
    <b>Entek ätiýaçlyk nusga ýok</b>

    Serweriň diski bozulsa, ähli maglumat ýitýär.
backup-next = Serwere jogapkär adama habar beriň. Näme bolandygyny <code>{ $command }</code> buýrugy görkezýär.
