roles-admin = { $count ->
        [0] <b>Utgaşdyrmak</b>

            Kararyňyza garaşýan zat ýok.
       *[other] <b>Utgaşdyrmak</b>

            Kararyňyza garaşýar: { $count }
    }
roles-look-up = Gatnaşyjyny tapmak
roles-staff = Utgaşdyryjylar we dolandyryjylar
lookup-ask-words =
    <b>Kimi gözleýärsiňiz?</b>

    At, ýurt, iş ugry ýa-da edara.
roles-found = <b>Tapyldy</b>
roles-nobody-found = Hiç kim tapylmady.
roles-more = Bular ilkinjileri; takyklamak üçin söz goşuň.
roles-staff-list = <b>Utgaşdyryjylar we dolandyryjylar</b>
roles-holder = { $name } — { $role }
roles-not-registered = (entek hasaba durmady)
roles-how-to-appoint = Birini bellemek üçin ony tapyň we kartoçkasyny açyň.
roles-has = Wezipesi torda: <b>{ $role }</b>
roles-none = Torda wezipesi ýok.
roles-name-admin = dolandyryjy
roles-name-coordinator = utgaşdyryjy, { $country }
roles-make-coordinator = Utgaşdyryjy bellemek
roles-make-admin = Dolandyryjy bellemek
roles-take = Aýyrmak: { $role }
roles-which-country = { $name } haýsy ýurdy utgaşdyrar?
roles-sure-admin = { $name } dolandyryjy bellensinmi? Ol Siziň edip bilýän ähli zadyňyzy edip biler.
roles-sure-take = { $name } şu wezipeden boşadylsynmy: { $role }?
roles-yes = Hawa
roles-done = Taýýar.
roles-unchanged = Öňden şeýledi.
roles-not-allowed = Muny diňe dolandyryjylar edip bilýär.
roles-not-a-member = Ol toruň gatnaşyjysy däl.
roles-fixed = Bu dolandyryjy programmanyň sazlamalarynda berlen, ony bu ýerde aýryp bolmaýar.
roles-last-admin = Bu soňky dolandyryjy. Ilki başgasyny belläň.
roles-you-are = Indi wezipäňiz: <b>{ $role }</b>. Näme etmelidigini /admin görkezýär.
roles-you-were = Sizde indi wezipe ýok. Zähmetiňiz üçin sag boluň.
