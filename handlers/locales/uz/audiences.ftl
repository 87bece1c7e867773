audience-whom = Kim uchun
audience-title =
    <b>U kim uchun?</b>

    Bir qism ichida tanlanganlarning hammasi mos kelishi kerak; qismlardan biriga mos kelgan oladi.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Oladi:</b> { $count }
audience-or = yoki:
audience-all = barcha ishtirokchilar
audience-nobody = hozircha hech kim
audience-role-member = vazifasiz ishtirokchilar
audience-role-coordinator = koordinatorlar
audience-role-admin = administratorlar
audience-since = tarmoqda: { $day } dan beri
audience-of-event-registered = “{ $title }”: keladiganlar
audience-of-event-waiting = “{ $title }”: kutish ro‘yxati
audience-of-event-attended = “{ $title }”: qatnashganlar
audience-event-registered = Keladi
audience-event-waiting = Kutish ro‘yxatida
audience-event-attended = Qatnashgan
audience-which-event = <b>Qaysi tadbir?</b>
audience-no-events = Hozircha tanlaydigan narsa yo‘q.
audience-by-country = Mamlakatlar
audience-by-sector = Ish sohalari
audience-by-language = Tillar
audience-by-role = Vazifalar
audience-by-event = Tadbir odamlari
audience-by-since = Qo‘shilgan vaqti
audience-by-seeks = Izlayotgan mavzulari
audience-topics = Mavzular
audience-more = Yana ›
audience-group-add = + yoki …
audience-group-remove = Bu qismni olish
audience-group-next = Keyingi qism ›
audience-segments-list =
    <b>Saqlangan guruhlar</b>

    Soni — hozir nechtaligi.
audience-segments-none =
    <b>Saqlangan guruhlar</b>

    Hali yo‘q. Kim uchunligini tanlang va keyingi safarga saqlang.
audience-segment-save = Shuni saqlash
audience-segment-delete = O‘chirish
audience-choose =
    <b>{ $kind }</b>

    Soni — shunday tanlovda nechtasi olishi. Belgilanganlari tanlangan.
audience-count = { $name } · { $count }
audience-named-count = nomi ko‘rsatilgan { $count } ishtirokchi
audience-named = Nomi ko‘rsatilganlar
audience-named-remove = { $name } — olib tashlash
audience-named-list = <b>Nomi ko‘rsatilganlar: { $count }</b>
audience-named-add = Kimnidir qo‘shish
audience-offers = taklif qiladi: { $topic }
audience-seeks = izlaydi: { $topic }
audience-by-offers = Taklif mavzulari
audience-named-how = Ular har doim kiradi. Boshqa hech narsa tanlanmagan bo‘lsa, bu faqat ular uchun.
segment-ask-name =
    <b>Qanday nom bilan?</b>

    Masalan: bojxona, barcha mamlakatlar.
audience-notice-done = Saqlandi.
audience-notice-too-many-saved = Sizda 20 ta guruh saqlangan. Avval birini o‘chiring.
audience-notice-name-taken = Bunday nom bor. Boshqasini tanlang.
audience-notice-gone = Bu guruh endi yo‘q.
audience-notice-deleted = O‘chirildi.
