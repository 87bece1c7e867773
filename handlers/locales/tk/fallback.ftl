fallback-wordless = Bu ýerde diňe teksti okap bilýärin.
fallback-greeting = Salam! Şu gün näme etmek isleýärsiňiz?
fallback-thanks = Hemişe kömege taýýar.
fallback-unknown-command = Men beýle buýrugy bilemok. Hemmesini /help görkezýär.
fallback-stale-button = Bu düwme köneldi. Häzirki sahypa şu.
fallback-staff-only = Bu utgaşdyryjylar we dolandyryjylar üçin.
fallback-not-yet = Mundan gatnaşyjy bolanyňyzdan soň peýdalanyp bilersiňiz.
fallback-private = Maňa şahsy çatda ýazyň.
fallback-too-fast = Siz meniň jogap berip ýetişýänimden çalt ýazýarsyňyz. Öňki habarlaryňyzy okadym, soňkularyny okamadym. Olary biraz haýalrak täzeden iberiň.
error-apology =
    Biziň tarapymyzda ýalňyşlyk boldy. Öň ýazanlaryňyz saklanan. Bir minutdan soň ýene synanyşyň.

    Gaýtalansa, utgaşdyryjyňyza şu kody aýdyň: <code>{ $code }</code>
fallback-chair-only = Bu şu ýyl başlyklyk edýänler we dolandyryjylar üçin.
