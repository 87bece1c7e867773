fallback-wordless = Bu ýerde men diňe tekste düşünýärin.
fallback-unknown-command = Men beýle buýrugy bilemok. Hemmesini /help görkezýär.
fallback-stale-button = Bu düwme köneldi. Ine, täze sahypa.
fallback-staff-only = Bu utgaşdyryjylar we dolandyryjylar üçin.
fallback-not-yet = Bu Siz gatnaşyjy bolanyňyzda açylar.
fallback-private = Maňa şahsy çatda ýazyň.
fallback-too-fast = Siz habarlary meniň jogap berip ýetişýänimden çalt iberdiňiz. Öňki habarlaryňyzy okadym, soňkularyny bolsa okamadym. Soňkularyny biraz haýalrak gaýtadan iberiň.
error-apology =
    Biz tarapda ýalňyşlyk boldy. Öň ýazanlaryňyzyň hemmesi saklanan. Bir minutdan ýene synanyşyň.

    Gaýtalansa, utgaşdyryja şu kody aýdyň: <code>{ $code }</code>
