roles-admin = { $count ->
        [0] <b>Koordinatsiya</b>

            Qaroringizni kutayotgan narsa yo‘q.
       *[other] <b>Koordinatsiya</b>

            Qaroringizni kutmoqda: { $count }
    }
roles-look-up = Ishtirokchi topish
roles-staff = Koordinatorlar va administratorlar
lookup-ask-words =
    <b>Kimni izlayapsiz?</b>

    Ism, mamlakat, ish sohasi yoki muassasani yozing.
roles-found = <b>Topildi</b>
roles-nobody-found = Mos ishtirokchi topilmadi.
roles-more = Bular dastlabki natijalar. Aniqlashtirish uchun so‘z qo‘shing.
roles-staff-list = <b>Koordinatorlar va administratorlar</b>
roles-holder = { $name } — { $role }
roles-not-registered = (hali ro‘yxatdan o‘tmagan)
roles-how-to-appoint = Kimnidir tayinlash uchun uni topib, profilini oching.
roles-has = Roli: <b>{ $role }</b>
roles-none = Tarmoqda roli yo‘q.
roles-name-admin = administrator
roles-name-coordinator = koordinator, { $country }
roles-make-coordinator = Koordinator etib tayinlash
roles-make-admin = Administrator etib tayinlash
roles-take = Roldan olish: { $role }
roles-which-country = { $name } qaysi mamlakat koordinatori bo‘ladi?
roles-sure-admin = { $name } administrator etib tayinlansinmi? U Siz qila oladigan hamma ishni qila oladi.
roles-sure-take = { $name } bu roldan olinsinmi: { $role }? Bu haqda unga xabar beriladi.
roles-yes = Ha
roles-done = Tayyor.
roles-unchanged = Hech narsa o‘zgarmadi.
roles-not-allowed = Buni faqat administratorlar qila oladi.
roles-not-a-member = U tarmoq ishtirokchisi emas.
roles-fixed = Bu administrator dastur sozlamalarida belgilangan, uni bu yerda roldan olib bo‘lmaydi.
roles-last-admin = U yagona administrator. Avval boshqasini tayinlang.
roles-you-are = Endi rolingiz: <b>{ $role }</b>. Nima qila olishingizni /admin ko‘rsatadi.
roles-you-were = Endi tarmoqda rolingiz yo‘q. Mehnatingiz uchun rahmat.
