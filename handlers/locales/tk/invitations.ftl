invitation-title =
    <b>Çakylyklar</b>

    Her salgy bilen bir zenan hasaba durup bilýär. Salgy bir gezek we 14 gün işleýär.
invitation-none = Entek hiç birini döretmediňiz.
invitation-new = Täze çakylyk
invitation-line = № { $number } · { $who } · { $state }
invitation-number = <b>№ { $number } çakylyk</b>
invitation-facts =
    Ýurt: { $country }
    Tekstiň dili: { $language }
    Döredilen güni: { $made }
    Möhleti: { $until }
invitation-state = Ýagdaýy: <b>{ $state }</b>
invitation-is-open = entek ulanylmady
invitation-is-used = açyldy
invitation-is-waiting = seredilýär
invitation-is-joined = gatnaşyjy boldy
invitation-is-declined = tassyklanmady
invitation-is-gone = ol tordan gitdi
invitation-is-expired = möhleti geçdi
invitation-is-withdrawn = yzyna alyndy
invitation-used-by = Ulanan: { $name }
invitation-link-not-kept = Salgy diňe döredilende görkezildi, bu ýerde saklanmaýar. Ýitse, bu çakylygy yzyna alyň we täzesini dörediň.
invitation-text =
    Sizi <b>{ $network }</b> toruna çagyrýarys. Bu Merkezi Aziýanyň zenanlarynyň hünär tory.

    Bu salgyny Telegramda açyň we «Start» düwmesine basyň:
    { $link }

    Salgy diňe Siziň üçin. Ol bir gezek işleýär. Soňky güni: { $until }.
invitation-made =
    <b>Çakylyk taýýar.</b>

    Ýokardaky habary çagyrýan zenanyňyza geçiriň ýa-da oňa salgyny iberiň. Salgyny ilki açan adam ulanýar, şonuň üçin ony diňe şol zenana iberiň. Salgy bu ýerde saklanmaýar.
invitation-send = Salgyny ibermek
invitation-copy = Salgyny göçürmek
invitation-picture = Surat görnüşinde
invitation-all = Ähli çakylyklar
invitation-picture-caption = { $network } toruna çakylyk. Bir gezek işleýär. Soňky güni: { $until }.
invitation-link-gone = Bu salgy indi işlemeýär.
invitation-withdraw = Çakylygy yzyna almak
invitation-sure = № { $number } çakylyk yzyna alynsynmy? Salgy işlemez, onuň bilen hasaba durup başlan zenan muny gutaryp bilmez.
invitation-yes = Hawa, yzyna almak
invitation-notice-too-many = Günde 20 çakylyk döredip bolýar. Ertir dowam ediň.
invitation-notice-withdrawn = Çakylyk yzyna alyndy.
invitation-notice-unchanged = Ony indi yzyna alyp bolmaýar.
invitation-notice-not-allowed = Muny Siz edip bilmersiňiz.
invitation-ask-country =
    <b>Çakylyk haýsy ýurt üçin?</b>

    Çagyrylan zenan şu ýurtdan hasaba durýar, karary onuň utgaşdyryjylary kabul edýär.
invitation-ask-language =
    <b>Çakylyk haýsy dilde bolsun?</b>

    Bu Siziň geçirjek tekstiňiziň dilidir. Botda ol öz dilini saýlar.
invitation-review =
    <b>Bu çakylyk döredilsinmi?</b>

    Ýurt: { $country }
    Tekstiň dili: { $language }
invitation-make = Salgy döretmek
invitation-button = Çakylyklar
invitation-welcome = Size çakylyk bar. Tor: { $network }.
invitation-link-already = Siz eýýäm hasaba durduňyz. Çakylyk ulanylmady.
invitation-link-invalid = Bu çakylygy ulanyp bolmaýar. Ol bir gezek we 14 gün işleýär. Täzesini soraň.
invitation-link-too-many = Siz ýok salgylary birnäçe gezek açdyňyz. Öz salgyňyzy bir sagatdan ýene açyň.
invitation-guessed =
    Kimdir biri ýok çakylyk salgylaryny açypdyr. Soňky 24 sagatdaky salgylar: { $links }. Adamlar: { $people }.

    Hiç kim girmedi: salgyny bilip bolmaýar, köp synanyşýan adam garaşmaly bolýar. Bu dowam etse, bota hyzmat edýän adama aýdyň.
invitation-line-unused = № { $number } · { $state }
