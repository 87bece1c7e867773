introductions-ask = Tanyşmagy haýyş etmek
introductions-open = Açmak
introductions-acquainted = Siz eýýäm tanyş.
introductions-asked-already = Siz tanyşmagy haýyş etdiňiz, haýyşyňyz jogaba garaşýar. Möhleti: { $day }.
introductions-asks-you = Ol Siz bilen tanyşmak isleýär.
introductions-title = <b>Tanyşlyklar</b>
introductions-list-in = Bu kärdeşler Siz bilen tanyşmak isleýär.
introductions-list-known = Siz olar bilen tanyş. Habarlaşmak ýoluny görmek üçin ada basyň.
introductions-list-out = Siz bu kärdeşlerden tanyşmagy haýyş etdiňiz.
introductions-none-in = Jogabyňyza garaşýan ýok. Kärdeş bilen tanyşmak üçin ony tapyň we kartoçkasyny açyň.
introductions-none-known = Häzirlikçe hiç kim ýok.
introductions-none-out = Siz häzirlikçe hiç kimden tanyşmagy haýyş etmediňiz.
introductions-box-in = Size garaşýar: { $count }
introductions-box-known = Tanyşlar: { $count }
introductions-box-out = Siziň haýyşlaryňyz: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · garaşýar
        [expired] { $name } · möhleti gutardy
        [withdrawn] { $name } · yzyna alyndy
       *[none] { $name } · { $country }
    }
introductions-note = <b>Hat:</b> { $note }
introductions-you-decide = Ol Siz bilen tanyşmak isleýär. Razy bolsaňyz, her biriňiz beýlekiňiziň saýlan habarlaşma maglumatyny alar. Ret etseňiz, oňa aýdylmaz. Haýyşyň möhleti: { $day }.
introductions-accept = Razy bolmak
introductions-decline = Ret etmek
introductions-block = Petiklemek
introductions-take-back = Haýyşy yzyna almak
introductions-end = Tamamlamak
introductions-gets = <b>Onuň bilen habarlaşmak:</b>
introductions-gives = <b>Siz berýärsiňiz:</b> { $contact }
introductions-only-then = Häzir ol hatyňyzy we kartoçkaňyzy görer, habarlaşma maglumatyňyzy bolsa diňe razy bolandan soň.
introductions-is-declined = Siz ret etdiňiz. Oňa aýdylmady.
introductions-is-withdrawn = Bu haýyş yzyna alyndy.
introductions-is-expired =
    { $whose ->
        [mine] Haýyşyň möhleti jogapsyz gutardy. Ýene haýyş edip bilersiňiz.
       *[theirs] Bu haýyşyň möhleti gutardy.
    }
introductions-gone = Bu haýyş indi ýok.
introductions-review =
    <b>Ählisi dogrumy?</b>

    Kime: <b>{ $name }</b>
introductions-send = Ibermek
introductions-change-note = Haty üýtgetmek
introductions-change-gives = Aragatnaşygy üýtgetmek
introductions-too-many = Her haýyş üns bilen okalar ýaly, günde { $most } kärdeşden haýyş edip bolýar. Indikisiniň wagty: { $when }.
introductions-sure-block = { $name } petiklensinmi? Ol Sizi, Siz ony indi tapyp bilmersiňiz. Oňa aýdylmaz.
introductions-sure-end = { $name } bilen tanyşlyk tamamlansynmy? Habarlaşma maglumatlary bu ýerde indi görkezilmez. Okalanlary her kimiň özünde galar.
introductions-sure-withdraw = Bu haýyşy yzyna alýarsyňyzmy? Kärdeşiňiz oňa indi jogap berip bilmez.
introductions-sure-decline = Bu haýyşy ret edýärsiňizmi? Kärdeşiňize aýdylmaz.
introductions-yes = Hawa
introductions-blocked = Petiklenenler
introductions-blocked-list =
    <b>Petiklenenler</b>

    Petikden çykarmak üçin ada basyň.
introductions-nobody-blocked = Siz hiç kimi petiklemediňiz.
introductions-unblock = { $name } — petikden çykarmak
introductions-notice-sent = Iberildi. Ol haýyşy amatly wagtda alar.
introductions-notice-already = Siziň araňyzda eýýäm haýyş bar.
introductions-notice-asked-by-her = Ol Sizden öň haýyş etdi: diňe jogap bermek galdy.
introductions-notice-too-many = Şu gün üçin haýyş ýeterlik.
introductions-notice-gone = Bu indi mümkin däl.
introductions-notice-accepted = Razy bolduňyz. Indi tanyşsyňyz.
introductions-notice-declined = Ret edildi. Oňa aýdylmaz.
introductions-notice-blocked = Petiklendi. Oňa aýdylmaz.
introductions-notice-withdrawn = Yzyna alyndy.
introductions-notice-ended = Tamamlandy.
introductions-notice-unchanged = Öňden hem şeýle.
introductions-notice-unblocked = Petikden çykaryldy.
introduction-ask-note =
    <b>Oňa gysgajyk hat</b>

    Kimdigiňizi we näme üçin tanyşmak isleýändigiňizi bir-iki sözlem bilen ýazyň. Ol ony kartoçkaňyz bilen bile okar.
introduction-ask-gives =
    <b>Ol Siz bilen nähili habarlaşsyn?</b>

    Muny ol diňe razy bolandan soň alar. Aşakdan saýlaň ýa-da e-poçta salgysyny ýazyň.
acceptance-ask-gives =
    <b>Ol Siz bilen nähili habarlaşsyn?</b>

    Aşakdan saýlaň ýa-da e-poçta salgysyny ýazyň. Ol muny derrew alar, Siz onuňkyny alarsyňyz.
introductions-author =
    <b>«{ $title }» tejribesiniň awtory</b>
    Ol adyny aýtmady. Razy bolsa, bilersiňiz.
introductions-about = «{ $title }» tejribesi hakda
introductions-hides-you = Ol Siziň adyňyzy bilmeýär. Razy bolsaňyz, biler.
introductions-somebody = Bir awtor
introductions-gets-no-more = <b>Onuň bilen habarlaşmak:</b> ol Telegram adyny beripdi, emma ol at indi ýok. Ondan başga habarlaşma maglumaty soralýar. Ol berende, Size aýdarys.
introductions-gets-unchecked = <b>Onuň bilen habarlaşmak:</b> Telegram häzir jogap bermeýär, şonuň üçin onuň ol ýerdäki adyny barlap bolmaýar. Birnäçe minutdan ýene serediň.
introductions-gives-no-more = <b>Siz Telegram adyňyzy beripdiňiz, emma hasabyňyzda ol indi ýok</b>: onuň üsti bilen Siz bilen habarlaşyp bolmaýar. Başga habarlaşma maglumatyny beriň ýa-da Telegram-da ulanyjy adyny täzeden goýuň.
introductions-give-another = Başga habarlaşma maglumatyny bermek
introductions-look-again = Ýene seretmek
introductions-notice-given = Sag boluň. Indi şu habarlaşma maglumaty güýjünde.
contact-ask-gives =
    <b>Öňküsiniň ýerine haýsy habarlaşma maglumatyny berýärsiňiz?</b>

    Aşakdan saýlaň ýa-da e-poçta salgysyny ýazyň.
