bundle-button = Çap üçin ýygyndy
bundle-about =
    <b>Çap etmek ýa-da äkitmek üçin ýygyndy</b>

    Aragatnaşyk haýal ýa-da ýapyk ýere ähli gatnaşyjylaryň okaýan zatlaryny alyp gidiň: senenama faýlly çäreler, täze iň gowy tejribeler, mümkinçilikler we hereketleriň meýilnamasy. Bu 100 kB-dan geçmeýän arhiw: sahypa, tekst we kagyzdaky jogaplar üçin blank. Onda atlar-da, habarlaşma maglumatlary-da ýok.

    Haýsy dilde?
bundle-caption = Ýygyndynyň dili: { $language }. Sahypany çap ediň ýa-da faýly göçüriň. Gelen jogaplary sanaw bilen ýazyň.
bundle-title = { $network }: näme täzelik
bundle-made = Güni: { $day }
bundle-part-events = Çäreler
bundle-part-practices = Iň gowy tejribeler
bundle-part-board = Mümkinçilikler, teklipler we soraglar
bundle-part-plan = Hereketleriň meýilnamasy
bundle-nothing = Häzirlikçe hiç zat ýok.
bundle-until = Möhleti: { $day }
bundle-left-out =
    { $count ->
        [one] Ýene sygmadyk ýazgy: { $count }. Ol botda bar.
       *[other] Ýene sygmadyk ýazgy: { $count }. Olar botda bar.
    }
bundle-answers =
    Kagyzdaky jogaplar

    Geljek her zenan bir setir ýazyp, gol çekýär. Ilki oňa nämäniň saklanýandygyny aýdyň: ady, edarasy we setirinde ýazylany. Çäräniň guramaçylary onuň adyny, edarasyny we ýerini görýär. Bularyň hemmesi çäreden 90 gün soň, ol islese derrew öçürilýär. Jogaplary bota olary ýygnan adam ýazýar.
