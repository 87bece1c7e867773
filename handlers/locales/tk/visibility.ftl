visibility-hide = Kärdeşlerden gizlenmek
visibility-show = Meni ýene görkezmek
visibility-hide-now = Häzir gizlenmek
visibility-show-now = Meni ýene görkezmek
visibility-is-shown =
    <b>Kärdeşlerden gizlenýärsiňizmi?</b>

    Gizlin wagtyňyz kärdeşler Sizi tapmaýar, profiliňizi we habarlaşma maglumatyňyzy görmeýär, Size ýazyp bilmeýär: edil Siz bu ýerde ýok ýaly. Sizi diňe utgaşdyryjyňyz, dolandyryjylar we özüňiziň gatnaşýan çäreleriňiziň guramaçylary görýär.

    Orunlaryňyz galýar, iň gowy tejribeleriňiz hem, ýöne adyňyzsyz. Adyňyz bilen ýazylan soraglar we jogaplar bu wagtda görkezilmeýär. Bellenen duşuşyklar we halypalyk bes edilýär: başgalara olaryň bolmajakdygy habar berilýär, sebäbi aýdylmaýar. Kärdeşleriň eýýäm okany olaryň çatynda galýar. Gizlenendigiňiz hiç kime aýdylmaýar, islän wagtyňyz gaýdyp gelip bilersiňiz.
visibility-is-hidden =
    <b>Siz gizlin.</b>

    Kärdeşler Sizi tapmaýar, profiliňizi we habarlaşma maglumatyňyzy görmeýär, Size ýazyp bilmeýär. Sizi diňe utgaşdyryjyňyz, dolandyryjylar we özüňiziň gatnaşýan çäreleriňiziň guramaçylary görýär. Özüňizi ýene görkezýänçäňiz şeýle bolar.
visibility-now-hidden = Kärdeşler Sizi indi görmeýär.
visibility-now-shown = Kärdeşler Sizi ýene görýär.
visibility-first = Gizlin wagtyňyz kärdeşiňiz kimiň ýazandygyny görmeýär. Ilki özüňizi ýene görkeziň.
visibility-home = Siz gizlin: kärdeşler Sizi görmeýär.
