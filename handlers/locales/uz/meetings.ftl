lot-title = <b>Qur’a bo‘yicha uchrashuvlar</b>
lot-button = Uchrashuvlar
lot-no-round = Hozir ochiq davra yo‘q. Har bir davrada qur’a Sizni boshqa mamlakatdagi hamkasb bilan juftlaydi. Keyingisi ochilganda xabar beriladi.
lot-open = Yangi davra ochiq. Qur’a Sizni boshqa mamlakatdagi, umumiy tilingiz bor hamkasb bilan juftlaydi. Ismlar faqat ikkovi rozi bo‘lganda ko‘rinadi. Qur’a vaqti: { $when }.
lot-is-in = Siz bu davrada qatnashasiz. Qur’a vaqti: { $when }.
lot-talks = <b>Gaplashadigan tillaringiz:</b> { $languages }
lot-first = Keyingi davrada navbatingiz birinchi.
lot-muted = Hozir Sizga taklif kelmaydi. Biror davrada qatnashsangiz, takliflar yana keladi.
lot-enter = Men qatnashaman
lot-leave = Qatnashmayman
lot-group = Qur’a kim bilan juftladi
lot-line = { $when } · { $names }
lot-languages = Gaplashadigan tillarim
lot-which-languages = <b>Hamkasblar bilan qaysi tillarda gaplasha olasiz?</b>
lot-no-invitations = Meni taklif qilmaslik
lot-invite-me = Meni yana taklif qilish
lot-rounds = Davralar va raqamlar
lot-drawn = <b>Qur’a tashlandi.</b>
lot-partner = Hamkasb: { $sector }, { $country }.
lot-shared = Umumiy mavzular: { $topics }
lot-contact = Kontakt: { $country }
lot-decide =
    { $count ->
        [1] Rozi bo‘lsangiz, qaysi aloqa ma’lumotini berishingizni tanlaysiz. Ismlar va aloqa ma’lumotlari ikkovi rozi bo‘lganda ko‘rinadi.
       *[other] Rozi bo‘lsangiz, qaysi aloqa ma’lumotini berishingizni tanlaysiz. Siz uch kishisiz: hamkasb bilan bir-biringizning ism va aloqa ma’lumotlaringizni ikkovingiz ham rozi bo‘lganda ko‘rasiz.
    }
lot-agree = Ha, uchrashmoqchiman
lot-agreed =
    { $count ->
        [1] Siz rozi bo‘ldingiz. Hamkasb ham rozi bo‘lganda, Sizga xabar beriladi.
       *[other] Siz rozi bo‘ldingiz. Hamkasblardan biri rozi bo‘lganda, Sizga xabar beriladi.
    }
lot-give-up = Bu safar uchrasha olmayman
lot-give-up-sure =
    { $count ->
        [1] Bu safar uchrasha olmaysizmi? Hamkasbga sababi aytilmasdan xabar beriladi, keyingi davrada uning navbati birinchi bo‘ladi.
       *[other] Bu safar uchrasha olmaysizmi? Ikki hamkasbga sababi aytilmasdan xabar beriladi. Ular ikkovi uchrasha oladi.
    }
lot-one-out = <b>Bu safar uchrashuv bo‘lmaydi.</b> Bu Sizga bog‘liq emas.
lot-two-left = <b>Uchovingizdan biri bu safar kela olmaydi.</b> Bu Sizga bog‘liq emas. Boshqa hamkasb bilan uchrasha olasiz.
lot-nobody-left = Bu davrada uchrashadigan odam qolmadi.
lot-left = Bu safar qur’a Sizga juft topmadi. Qatnashganingiz uchun rahmat.
lot-gone = Bu davra Siz uchun tugadi.
lot-how = <b>Qanday o‘tdi?</b> Qur’a { $days } kun oldin tashlandi. Javobingiz ismingizsiz hisobga olinadi.
lot-met = Uchrashdik
lot-taken-counted = Rahmat. Javobingiz ismingizsiz hisobga olindi.
lot-taken-later = Rahmat. Ikki kundan keyin yana bir marta so‘raladi.
lot-taken-gone = Bu savol endi ochiq emas.
lot-rounds-title = <b>Qur’a bo‘yicha uchrashuv davralari</b>
lot-rounds-none = Hali davra bo‘lmagan.
lot-round-open = { $day }: qur’agacha ochiq
lot-round-drawn = { $day }: qatnashganlar { $entered }, juftlanganlar { $paired }
lot-round-answers = Uchrashdilar: { $met }. Hali yo‘q: { $later }. To‘g‘ri kelmadi: { $notfit }.
lot-opens = Keyingi davrani bot o‘zi ochadi: { $when }.
lot-new-round = Yangi davra
lot-monthly-on = Har oy ochish
lot-monthly-off = Endi o‘zi ochmasin
lot-check = Qur’ani tekshirish
lot-check-same = Qur’a o‘sha son bilan takrorlandi: guruhlar bir xil.
lot-check-different = Qur’a o‘sha son bilan takrorlandi: guruhlar boshqa. Operatorga xabar bering.
lot-check-changed = Qur’ani endi takrorlab bo‘lmaydi: shundan beri kimdir ketgan yoki qur’a hali bo‘lmagan.
lot-prepare =
    <b>Yangi davra</b>
    To‘rt kun davomida yozilish mumkin, so‘ng qur’a tashlanadi.
lot-for = <b>Kim uchun:</b> { $whom }
lot-whom = Kim uchun
lot-open-round = Davrani ochish
lot-open-sure = <b>Davrani ochasizmi?</b> Mo‘ljallangan hamma taklif qilinadi.
lot-round-opened = Davra ochildi. Takliflar yuborilmoqda.
lot-round-running = Davra allaqachon ochiq.
lot-round-entered = Siz qatnashasiz. Qur’a natijasi xabar qilinadi.
lot-round-out = Siz bu davrada qatnashmaysiz.
lot-round-closed = Bu davra endi ochiq emas.
lot-round-gone = Bu endi mumkin emas.
lot-pair-agreed = Rahmat. Roziligingiz yozib qo‘yildi.
lot-pair-connected = Ikkovingiz ham rozi bo‘ldingiz. Endi aloqadasiz.
lot-pair-out = Yozib qo‘yildi: bu safar bo‘lmaydi. Bu haqda sababi aytilmasdan xabar qilinadi.
lot-pair-gone = Bu endi mumkin emas.
