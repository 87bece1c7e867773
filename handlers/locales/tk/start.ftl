start-welcome =
    <b>{ $network }</b> toruna hoş geldiňiz.

    Bu ýerde Merkezi Aziýanyň hünärmen zenanlary biri-birini tapýarlar, duşuşýarlar we biri-birinden öwrenýärler. Hasaba durmak iki minut töweregi wagt alýar.
start-welcome-back = Gaýdyp hoş geldiňiz. Hasaba durmak entek tamamlanmady; ähli jogaplaryňyz saklanan.
start-home =
    <b>{ $network }</b>

    Näme etmek isleýärsiňiz? Kimi gözleýändigiňizi ýazaýsaňyz hem bolýar, meselem: <i>gümrük Özbegistan</i>.
start-waiting =
    <b>Arzaňyza seredilýär.</b>

    Ony utgaşdyryjy okaýar, adatça iki günüň dowamynda. Jogap şu ýere geler. Oňa çenli profiliňizi üýtgedip bilersiňiz.
start-register = Hasaba durmak
start-find = Kärdeş tapmak
start-profile = Meniň profilim
start-language = Dil
start-help = Kömek
start-admin = { $count ->
        [0] Utgaşdyrmak
       *[other] Utgaşdyrmak · garaşýar: { $count }
    }
start-requests =
    { $count ->
        [0] Tanyşlyklar
       *[other] Tanyşlyklar · { $count }
    }
start-events = Çäreler
start-practices = Tejribeler
