form-progress = <i>{ $total } soragdan { $number }-nji sorag</i>
form-now = Häzir: <b>{ $value }</b>
form-agree = Razy
form-agreed = Razylyk berildi
form-yes-words = hawa razy
form-skip = Geçmek
form-skip-rest = Galanlaryndan geçmek
form-keep = Galdyrmak
form-next = Dowam etmek ›
form-clear = Boş goýmak
form-cancel = Ýatyrmak
form-resume = Galan ýerimden dowam etmek
form-discard = Jogaplarymy pozmak
form-discarded = Jogaplaryňyz pozuldy.
form-aside =
    Jogaplaryňyz saklandy.

    Islän wagtyňyz dowam edip bilersiňiz.
form-was-set-aside = Siz bu soragnamany soňa goýupdyňyz. Jogaplaryňyz saklanan.
form-closed = Bu sorag ýapyldy.
form-none-open = Häzir açyk sorag ýok.
form-nothing-to-cancel = Ýatyrmaga zat ýok.
form-welcome-back = Gaýdyp hoş geldiňiz. Siz şu ýerde durupdyňyz.
form-needed = Dowam etmek üçin bu jogap gerek.
form-other-question = Häzir biz şu soragda.
form-text-only = Söz bilen jogap beriň: bu ýerde surat, stiker ýa-da ses habary kabul edilmeýär.
form-letters-needed = Harplar bilen ýazyň.
form-too-long = Tekstde { $length } belgi bar, bu ýere { $most } belgi sygýar. Gysgarak tekst iberiň.
form-choose-one = Sanawdan saýlaň ýa-da adyny ýazyň.
form-choose-some = Men beýle temany bilemok. Sanawdan saýlaň.
form-too-many = Iň köp { $most } tema saýlap bolýar. Ilki birini aýryň.
form-press-agree = Dowam etmek üçin «Razy» düwmesine basyň.
form-review-buttons = Jogaplaryňyzy gözden geçiriň: üýtgetmek üçin setire basyň ýa-da iberiň.
form-ticked = ✓ { $name }
