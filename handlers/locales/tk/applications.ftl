applications-card = <b>Täze gatnaşyjy kabul edilmegini soraýar</b>
applications-let-in = Kabul etmek
applications-decline = Ret etmek
applications-decided-approved = <b>Kabul edildi.</b> Karar beren: { $by }
applications-decided-rejected = <b>Ret edildi.</b> Karar beren: { $by }
applications-somebody = utgaşdyryjy
applications-notice-let-in = Ol kabul edildi, oňa habar barar.
applications-notice-declined = Ret edildi. Oňa sebäbi aýdylar, ol ýene synanyşyp biler.
applications-notice-already-decided = Bu arza boýunça karar eýýäm berildi.
applications-notice-not-allowed = Muny Siz çözmeýärsiňiz.
applications-notice-gone = Bu arza indi ýok.
applications-gone = Bu arza indi ýok ýa-da oňa Siz seretmeýärsiňiz.
applications-waiting = <b>Kabul edilmegine garaşýanlar</b>
applications-nobody = Garaşýan ýok.
applications-line = { $name } · { $country }
applications-welcome =
    <b>{ $network } toruna hoş geldiňiz!</b>

    Siz kabul edildiňiz. Indi Siz kärdeşleri tapyp bilersiňiz, olar hem Sizi tapyp bilerler.
applications-sorry = Bu gezek arzaňyzy kabul edip bilmedik.
applications-reason = <b>Sebäbi:</b> { $reason }
applications-sorry-next = Ýene synanyşyp bilersiňiz: jogaplaryňyz saklanan, geregini üýtgedip, täzeden iberiň.
applications-try-again = Ýene synanyşmak
decline-ask-reason =
    <b>Näme üçin kabul edilmeýär?</b>

    Ol sebäbini okar. Taýýar sebäbi saýlaň, ol oňa öz dilinde barar, ýa-da özüňiz ýazyň.
reason-incomplete = Maglumat ýeterlik däl. Edaraňyzy we wezipäňizi goşuň.
reason-unconfirmed = Iş ýeriňizi tassyklap bilmedik.
reason-not-for-you = Bu tor sanawdaky ugurlarda işleýän zenanlar üçindir.
reason-incomplete-label = Maglumat ýeterlik däl
reason-unconfirmed-label = Iş ýeri tassyklanmady
reason-not-for-you-label = Bu tor üçin däl
applications-notice-changed = Şol arada üýtgedi: häzirki görnüşi şu.
