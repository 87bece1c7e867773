applications-welcome =
    <b>{ $network } toruna hoş geldiňiz!</b>

    Arzaňyz tassyklandy. Indi Siz kärdeşleri tapyp bilersiňiz, olar hem Sizi tapyp bilerler.
applications-sorry = Bu gezek arzaňyz tassyklanmady.
applications-reason = <b>Sebäbi:</b> { $reason }
applications-sorry-next = Ýene synanyşyp bilersiňiz: jogaplaryňyz saklandy. Gereklisini üýtgedip, ýene bir gezek iberiň.
applications-try-again = Ýene synanyşmak
reason-incomplete = Maglumat ýeterlik däl. Edaraňyzy we wezipäňizi goşuň.
reason-unconfirmed = Iş ýeriňizi tassyklap bilmedik.
reason-not-for-you = Bu tor sanawdaky ugurlarda işleýän zenanlar üçindir.
reason-incomplete-label = Maglumat ýeterlik däl
reason-unconfirmed-label = Iş ýeri tassyklanmady
reason-not-for-you-label = Bu tor üçin däl
applications-invited-by = Çagyran: { $name }
applications-namesake = <b>Üns beriň:</b> torda wezipesi bolan adamyň ady meňzeş: { $name }.
applications-left-suspended = <b>Üns beriň:</b> bu Telegram hasaby öň bu ýerde bolupdy. Eýesi öz maglumatlaryny gatnaşmagy wagtlaýyn togtadylan ýa-da tordan çykarylan wagty pozdy; güni: { $day }. Başga hiç zat saklanmaýar. Bu bellik şu gün ýok bolar: { $until }.
