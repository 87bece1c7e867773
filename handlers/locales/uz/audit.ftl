audit-button = Jurnal
audit-title = <b>Jurnal: oxirgi yozuvlar</b>
audit-state =
    { $state ->
        [sound] Jurnalni hech kim o‘zgartirmagan.
       *[broken] <b>Diqqat.</b> Jurnal o‘zgartirilgan. Birinchi noto‘g‘ri yozuv: { $number }. Serverni boshqaradigan kishiga ayting.
    }
audit-empty = Hozircha hech narsa yo‘q.
audit-line = { $when } · { $actor }: <b>{ $action }</b> { $about }
audit-by-itself = bot
audit-left = ketgan kishi № { $number }
audit-told = Administratorlar uchun. Tarmoq: { $network }
audit-told-doubt = Bu haqda barcha administratorlarga xabar beriladi. Buni kutmagan bo‘lsangiz, hamkasbingizdan darhol so‘rang, lekin bot orqali emas.
audit-action-approved = ma’qullash
audit-action-rejected = rad etish
audit-action-changes = o‘zgartirish so‘raldi
audit-action-event = tadbir e’lon qilindi yoki bekor qilindi
audit-action-seat = o‘rin berildi yoki qaytarildi
audit-action-announcement = e’lon
audit-action-export = ma’lumot faylda olindi
audit-action-own-data = o‘z ma’lumoti faylda olindi
audit-action-removed = amaliyot olib tashlandi
audit-action-suspended = ishtiroki to‘xtatildi
audit-action-restored = ishtiroki tiklandi
audit-action-appointed = rol berildi
audit-action-dismissed = rol olib tashlandi
audit-action-look = shikoyat yoki ogohlantirish ochildi
audit-action-reporter = kim shikoyat qilgani ko‘rildi
audit-action-warned = ishtirokchi ogohlantirildi
audit-action-hidden = matn yashirildi
audit-action-removed-member = tarmoqdan chiqarildi
audit-action-erased = ma’lumot o‘chirildi
audit-action-ended = eski ma’lumot o‘chirildi
audit-action-other = boshqa amal
audit-action-project = tanlov yoki loyiha qarori
audit-action-certificate = sertifikat qaytarib olindi
audit-action-chair = Muloqot yili o‘zgartirildi
audit-action-mentoring = murabbiylik dasturi yoki juftligi
