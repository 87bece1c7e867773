proposal-button = Kärdeş bilen baglanyşdyrmak
proposal-pick =
    <b>Bu kärdeşi kim bilen baglanyşdyrmak isleýärsiňiz?</b>

    { $name }
proposal-nobody = Ony baglanyşdyryp boljak başga kontaktyňyz heniz ýok.
proposal-ask-line =
    <b>Ikisi üçin bir sözlem ýazyň</b>

    Näme üçin olar biri-birini bilmeli? Ikisi hem ony Siziň adyňyz bilen okaýar.
proposal-review =
    <b>Şu iki kärdeşe habarlaşma maglumatlaryny alyşmak teklip edilsinmi?</b>

    { $first }
    { $second }
proposal-promise = Her biri özi çözýär. Ikisi hem { $days } günüň içinde razy bolsa, Size aýdylýar. Kimiň razy bolmandygy hiç kime aýdylmaýar.
proposal-send = Ikisine hem ibermek
proposal-waits = Ikisinden hem soraldy, jogap möhleti: { $day }. Ikisi hem razy bolsa, Size aýdylýar.
proposal-yours =
    <b>Siz şu iki kärdeşe habarlaşma maglumatlaryny alyşmagy teklip etdiňiz:</b>
    { $first }
    { $second }
proposal-about = <b>{ $name }</b> Size şu kärdeş bilen habarlaşma maglumatlaryny alyşmagy teklip edýär:
proposal-decide = Ikiňiz hem razy bolsaňyz, her biriňiz beýlekiňiziň saýlan habarlaşma maglumatyny görersiňiz. Ret etseňiz ýa-da jogap bermeseňiz, hiç kime aýdylmaz. Teklibiň möhleti: { $day }.
proposal-is-agreed = Siz razy bolduňyz. Kärdeşiňiz hem razy bolsa, biri-biriňiziň habarlaşma maglumatyny görersiňiz. Onuň jogap möhleti: { $day }.
proposal-is-declined = Siz ret etdiňiz. Hiç kime aýdylmady.
proposal-is-accepted =
    { $whose ->
        [mine] Ikisi hem razy bolup, habarlaşma maglumatlaryny alyşdy.
       *[theirs] Ikiňiz hem razy bolup, habarlaşma maglumatlaryny alyşdyňyz.
    }
proposal-is-withdrawn = Siz bu teklibi yzyna aldyňyz.
proposal-is-expired = Teklibiň möhleti geçdi, maglumat alyşylmady.
proposal-entry =
    { $state ->
        [received] { $names } · teklip
        [pending] { $names } · garaşýar
        [agreed] { $names } · razy bolduňyz
        [accepted] { $names } · habarlaşýar
        [withdrawn] { $names } · yzyna alyndy
       *[expired] { $names } · möhleti geçdi
    }
proposal-withdraw = Teklibi yzyna almak
proposal-take-back = Razylygymy yzyna almak
proposal-sure-decline = Bu teklip ret edilsinmi? Hiç kime aýdylmaz.
proposal-sure-take-back = Razylygyňyz yzyna alynsynmy? Hiç kime aýdylmaz.
proposal-sure-withdraw = Bu teklip yzyna alynsynmy? Kärdeşler oňa indi jogap berip bilmez.
proposal-gone = Bu teklip indi ýok.
proposal-too-many = Her biri üns bilen okalar ýaly, günde { $most } teklip iberip bolýar. Indikisiniň wagty: { $when }.
proposal-notice-proposed = Iberildi. Olar teklibi ümsüm sagatlaryndan daşarda alar.
proposal-notice-already = Siz muny şu ikisine eýýäm teklip etdiňiz.
proposal-notice-too-many = Şu günki teklipleriň sany doldy.
proposal-notice-agreed = Sag boluň. Ol hem razy bolsa, onuň habarlaşma maglumatyny görersiňiz.
proposal-notice-connected = Ikiňiz hem razy bolduňyz. Indi biri-biriňiziň habarlaşma maglumatyny görýärsiňiz.
proposal-notice-declined = Ret edildi. Hiç kime aýdylmaz.
proposal-notice-withdrawn = Yzyna alyndy.
proposal-notice-unchanged = Hiç zat üýtgemedi.
proposal-notice-gone = Bu indi mümkin däl.
