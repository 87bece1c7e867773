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

    Ady, ýurdy, iş ugruny ýa-da edarany ýazyň.
roles-found = <b>Tapyldy</b>
roles-nobody-found = Gabat gelýän gatnaşyjy ýok.
roles-more = Bular ilkinji netijeler. Takyklamak üçin söz goşuň.
roles-staff-list = <b>Utgaşdyryjylar we dolandyryjylar</b>
roles-holder = { $name } — { $role }
roles-not-registered = (entek hasaba durmady)
roles-how-to-appoint = Birini bellemek üçin ony tapyň we profilini açyň.
roles-has = Tordaky wezipesi: <b>{ $role }</b>
roles-none = Torda wezipesi ýok.
roles-name-admin = dolandyryjy
roles-name-coordinator = utgaşdyryjy, { $country }
roles-make-coordinator = Utgaşdyryjy edip bellemek
roles-make-admin = Dolandyryjy edip bellemek
roles-take = Boşatmak: { $role }
roles-which-country = { $name } haýsy ýurduň utgaşdyryjysy bolar?
roles-sure-admin = { $name } dolandyryjy edip bellensinmi? Ol Siziň edip bilýän ähli zadyňyzy edip biler.
roles-sure-take = { $name } şu wezipeden boşadylsynmy: { $role }? Bu hakda oňa habar berler.
roles-yes = Hawa
roles-done = Taýýar.
roles-unchanged = Hiç zat üýtgemedi.
roles-not-allowed = Muny diňe dolandyryjylar edip bilýär.
roles-not-a-member = Ol toruň gatnaşyjysy däl.
roles-fixed = Bu dolandyryjy programmanyň sazlamalarynda görkezilen, ony bu ýerde wezipeden boşadyp bolmaýar.
roles-last-admin = Ol ýeke-täk dolandyryjy. Ilki başgasyny belläň.
roles-you-are = Indi tordaky wezipäňiz: <b>{ $role }</b>. Näme edip bilýändigiňizi /admin görkezýär.
roles-you-were = Torda indi Siziň aýratyn wezipäňiz ýok. Zähmetiňiz üçin sag boluň.
