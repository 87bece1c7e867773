roles-admin = { $count ->
        [0] <b>Koordinatsiya</b>

            Qaroringizni kutayotgan narsa yo‘q.
       *[other] <b>Koordinatsiya</b>

            Qaroringizni kutmoqda: { $count }
    }
roles-look-up = Ishtirokchini topish
roles-staff = Koordinatorlar va administratorlar
lookup-ask-words =
    <b>Kimni izlayapsiz?</b>

    Ism, mamlakat, ish sohasi yoki muassasa.
roles-found = <b>Topildi</b>
roles-nobody-found = Hech kim topilmadi.
roles-more = Bular birinchilari; aniqlashtirish uchun so‘z qo‘shing.
roles-staff-list = <b>Koordinatorlar va administratorlar</b>
roles-holder = { $name } — { $role }
roles-not-registered = (hali ro‘yxatdan o‘tmagan)
roles-how-to-appoint = Kimnidir tayinlash uchun uni toping va kartasini oching.
roles-has = Vazifasi: <b>{ $role }</b>
roles-none = Tarmoqda vazifasi yo‘q.
roles-name-admin = administrator
roles-name-coordinator = koordinator, { $country }
roles-make-coordinator = Koordinator etib tayinlash
roles-make-admin = Administrator etib tayinlash
roles-take = Olib tashlash: { $role }
roles-which-country = { $name } qaysi mamlakatni muvofiqlashtiradi?
roles-sure-admin = { $name } administrator etib tayinlansinmi? U Siz qila oladigan hamma narsani qila oladi.
roles-sure-take = { $name } bu vazifadan ozod qilinsinmi: { $role }?
roles-yes = Ha
roles-done = Tayyor.
roles-unchanged = Avvaldan shunday edi.
roles-not-allowed = Buni faqat administratorlar qila oladi.
roles-not-a-member = U tarmoq ishtirokchisi emas.
roles-fixed = Bu administrator dastur sozlamalarida berilgan, uni bu yerda olib tashlab bo‘lmaydi.
roles-last-admin = Bu oxirgi administrator. Avval boshqasini tayinlang.
roles-you-are = Endi vazifangiz: <b>{ $role }</b>. Nima qilish kerakligini /admin ko‘rsatadi.
roles-you-were = Sizda endi vazifa yo‘q. Mehnatingiz uchun rahmat.
