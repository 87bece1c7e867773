audience-whom = Kim uchun
audience-title =
    <b>U kim uchun?</b>

    Bir guruh ichida ishtirokchi tanlanganlarning hammasiga mos kelishi kerak. Guruhlardan kamida bittasiga mos kelsa, u auditoriyaga kiradi.
audience-group =
    { $here ->
        [yes] <b>{ $number }.</b> { $words } ‹
       *[no] <b>{ $number }.</b> { $words }
    }
audience-readers = <b>Oluvchilar:</b> { $count }
audience-readers-own = <b>Mamlakatlaringizdagi oluvchilar:</b> { $count }
audience-readers-elsewhere = Boshqa mamlakatlarda, taxminan: { $count }
audience-numbers-own = Tugmalardagi sonlar Sizning mamlakatlaringizga tegishli; boshqa mamlakatlardan faqat hamma topa oladigan hamkasblar hisoblanadi.
audience-or = yoki:
audience-all = barcha ishtirokchilar
audience-nobody = hozircha hech kim
audience-role-member = rolsiz ishtirokchilar
audience-role-coordinator = koordinatorlar
audience-role-admin = administratorlar
audience-since = tarmoqda: { $day }dan beri
audience-of-event-registered = “{ $title }”: qatnashuvchilar
audience-of-event-waiting = “{ $title }”: kutish ro‘yxati
audience-of-event-attended = “{ $title }”: qatnashganlar
audience-event-registered = Qatnashadi
audience-event-waiting = Kutish ro‘yxatida
audience-event-attended = Qatnashgan
audience-which-event = <b>Qaysi tadbir?</b>
audience-no-events = Hozircha tanlaydigan narsa yo‘q.
audience-by-country = Mamlakatlar
audience-by-sector = Ish sohalari
audience-by-language = Tillar
audience-by-role = Rollar
audience-by-event = Tadbir qatnashchilari
audience-by-since = Qo‘shilgan vaqti
audience-by-seeks = Izlayotgan mavzulari
audience-topics = Mavzular
audience-more = Yana ›
audience-group-add = + yoki…
audience-group-remove = Guruhni olib tashlash
audience-group-next = Keyingi guruh ›
audience-segments-list =
    <b>Saqlangan auditoriyalar</b>

    Yonidagi son — hozir unda necha ishtirokchi borligi.
audience-segments-none =
    <b>Saqlangan auditoriyalar</b>

    Hali saqlangan auditoriya yo‘q. Auditoriyani tanlang va keyingi safar uchun saqlab qo‘ying.
audience-segment-save = Auditoriyani saqlash
audience-segment-delete = O‘chirish
audience-choose =
    <b>{ $kind }</b>

    Son shu tanlov bilan necha ishtirokchiga yetib borishni bildiradi. ✓ — tanlangan.
audience-count = { $name } · { $count }
audience-named-count = ismi ko‘rsatilgan { $count } ishtirokchi
audience-named = Ismi ko‘rsatilganlar
audience-named-remove = Olib tashlash: { $name }
audience-named-list = <b>Ismi ko‘rsatilganlar: { $count }</b>
audience-named-add = Ishtirokchi qo‘shish
audience-offers = taklif qiladi: { $topic }
audience-seeks = izlaydi: { $topic }
audience-by-offers = Taklif mavzulari
audience-named-how = Ular har qanday holatda kiradi. Boshqa hech narsa tanlanmagan bo‘lsa, bu faqat ular uchun.
segment-ask-name =
    <b>Bu auditoriya qanday nomlansin?</b>

    Masalan: bojxona, barcha mamlakatlar.
audience-notice-done = Saqlandi.
audience-notice-too-many-saved = Sizda 20 ta auditoriya saqlangan. Avval birini o‘chiring.
audience-notice-name-taken = Sizda bunday nomli auditoriya bor. Boshqa nom tanlang.
audience-notice-gone = Bu saqlangan auditoriya endi yo‘q.
audience-notice-deleted = O‘chirildi.
audience-segment-delete-sure = Saqlangan auditoriya o‘chirilsinmi: “{ $name }”? U ishlatilgan e’lonlar va tadbirlar o‘zgarmaydi.
audience-segment-delete-yes = Auditoriyani o‘chirish
