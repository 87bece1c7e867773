browsing-title = <b>Profillere adatdan daşary seredilmegi</b>
browsing-line = { $state ->
        [new] { $number }. { $when }: { $what }
       *[looked] { $number }. { $when }: { $what } (dolandyryjy kimdigini eýýäm gördi)
    }
browsing-what-day = bir gatnaşyjy bir günde açyp boljak profilleriň hemmesini açdy
browsing-what-week = bir gatnaşyjy bir hepdede açyp boljak profilleriň hemmesini açdy
browsing-what-unasked = bir gatnaşyjy bir hepdede köp profil açdy, emma hiç kime habarlaşma soragyny ibermedi
browsing-what-pages = bir gatnaşyjy bir günde netijeleriň örän köp sahypasyny açdy
browsing-what-unseen = bir gatnaşyjy özüne görünmeýän profilleri açmaga köp gezek synanyşdy
browsing-about = Oňa goýlan çäkler islendik ýagdaýda saklanýar. Kimdigine seretseňiz, bu hereketleriň žurnalyna ýazylýar.
browsing-none = Adatdan daşary seretmek bolmady.
browsing-who = Kimdigine seretmek · { $number }
browsing-numbers = Soňky gije-gündizde açylan profiller: { $day }. Soňky ýedi günde: { $week }. Soňky ýedi gündäki habarlaşma soraglary: { $asked }.
browsing-next = Sebäbi ýerlikli bolup biler, şonuň üçin ilki özünden soraň. Onuň gatnaşmagyny öz sahypasyndan wagtlaýyn togtadyp bilersiňiz.
browsing-page = Onuň sahypasyny açmak
browsing-gone = Bu gatnaşyjy indi bu ýerde ýok.
browsing-button = Adatdan daşary seretmek · { $count }
