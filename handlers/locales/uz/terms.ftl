dialogue-button = Muloqot
dialogue-title = <b>Markaziy Osiyo ayollari muloqoti</b>
dialogue-about = Har yili boshqa mamlakat raislik qiladi. Bu yerda yil nimaga bag‘ishlangani va o‘tgan yillar natijalari ko‘rsatiladi.
dialogue-no-year = Raislik hali kiritilmagan.
dialogue-year = Joriy yil
dialogue-past = O‘tgan yillar
year-name = { $span } · { $country }
year-title = <b>{ $name }</b>
year-chair = <b>Raislik:</b> { $country }
year-days = { $start } – { $end }
year-persons = <b>Raislik nomidan:</b> { $names }
year-not-begun = Bu raislik hali boshlanmagan.
year-late = Oxirgi kuni o‘tdi. Raislik topshirilguncha davom etadi.
year-next = <b>Keyingi raislik:</b> { $country }
year-no-priorities = Bu yilning ustuvor yo‘nalishlari hali qabul qilinmagan.
year-showcase =
    <b>Ko‘rgazma:</b> { $countries ->
        [0] loyiha yo‘q
       *[other] { $countries } mamlakatdan { $shown } loyiha
    }
year-repeated = { $countries } mamlakatda { $times } marta takrorlandi
themes-priority = Ustuvor yo‘nalishlar
themes-track = Mavzuli yo‘nalishlar
themes-head = <b>{ $name }</b>
themes-none = Hozircha hech narsa yo‘q.
theme-line = { $number }. { $title }
theme-sentence = <i>{ $text }</i>
theme-is-priority = { $number }-ustuvor yo‘nalish: { $title }
theme-is-track = { $number }-mavzu: { $title }
theme-of-priority = <b>Yilning ustuvor yo‘nalishi:</b> { $title }
theme-of-track = <b>Mavzuli yo‘nalish:</b> { $title }
theme-tied = — { $title }
theme-tied-more = yana: { $count }
theme-tied-nothing = Hozircha unga tegishli narsa yo‘q.
theme-gone = Bu yo‘nalish endi yo‘q.
theme-choose = Yil yo‘nalishlari
tied-event = <b>Tadbirlar</b>
tied-practice = <b>Eng yaxshi amaliyotlar</b>
past-title = <b>O‘tgan yillar</b>
past-none = Hozircha yakunlangan yil yo‘q.
tie-title = <b>{ $title }</b>
tie-about = Bu yilning qaysi yo‘nalishlariga tegishli? Belgilash yoki belgini olib tashlash uchun bosing. Ko‘pi bilan: { $most }.
tie-no-themes = Bu yilning yo‘nalishlari hali yo‘q.
tie-tied = Belgilandi.
tie-untied = Belgi olib tashlandi.
tie-unchanged = Hech narsa o‘zgarmadi.
tie-too-many = Avval bitta belgini olib tashlang.
tie-over = U yil yakunlandi. Unga tegishli narsalar endi o‘zgarmaydi.
tie-not-allowed = Siz buni yil yo‘nalishiga kirita olmaysiz yoki joriy yil yo‘q.
tied-plan-item = <b>Harakatlar rejasining bandlari</b>
tied-decision = <b>Qarorlar va tavsiyalar</b>
dialogue-plan = Harakatlar rejasi
dialogue-board = Hamkorlik taxtasi
tied-project = <b>Loyihalar</b>
becomes-goes-on = davom etadi
becomes-closed = yopiladi
becomes-given = topshiriladi
becomes-give = Kimgadir topshirish…
chairanswer-ask-text =
    <b>Sizning javobingiz</b>

    Uni raislik qilayotganlar Sizning ismingiz va mamlakatingiz bilan o‘qiydi.
chairletter-ask-text =
    <b>Barcha mamlakatlarning aloqa mas’ullariga nima yozasiz?</b>

    Ularning har biri Sizga shu yerda javob bera oladi. Iltimos, xizmatga oid yoki maxfiy narsa yozmang.
handover-is-open = tayyorlanmoqda
handover-is-sent = yangi raislikni kutmoqda
handover-is-confirmed = tasdiqlandi
handover-notice-decided = Yozib qo‘yildi.
handover-notice-sent = Ro‘yxat yangi raislikda. U tasdiqlanguncha huquqlar Sizda qoladi.
handover-notice-taken-back = Ro‘yxat yana Sizda.
handover-notice-returned = Ro‘yxat Sizning izohingiz bilan hozirgi raislikka qaytarildi.
handover-notice-confirmed = Tasdiqlandi. Raislik topshirildi.
handover-notice-unchanged = Hech narsa o‘zgarmadi.
handover-notice-not-open = Bu endi ochiq emas.
handover-notice-not-possible = Bu yerda bunday qaror mumkin emas.
handover-notice-not-a-getter = Unga topshirib bo‘lmaydi. Huquqi bor odamni tanlang: koordinatorni, administratorni yoki keyingi raislik vakilini; tekshiruv uchun – u haqda qaror qabul qila oladigan odamni.
handover-notice-already-sent = Ro‘yxat yangi raislikda. O‘zgartirish uchun avval uni qaytarib oling.
handover-notice-undecided = Nimadir hali hal qilinmagan yoki keyin ochilgan. Avval hozirgi raislik qaror qiladi.
handover-notice-changed = Ro‘yxat o‘shandan beri o‘zgardi. Iltimos, uni qayta o‘qing.
handover-notice-no-successor = Keyingi raislik hali kiritilmagan yoki uning vakili yo‘q. Uni administrator kiritadi.
handover-notice-not-sent = Ro‘yxat hali tayyor emas. Uni hozirgi raislik tayyorlamoqda.
handover-notice-not-allowed = Topshirish ikki raislikka tegishli. Hozir Siz ularning birortasiga vakil emassiz.
handoverreturn-ask-note =
    <b>Ro‘yxatda nimani o‘zgartirish kerak?</b>

    So‘zlaringizni hozirgi raislik o‘qiydi.
item-event = Tadbir
item-review = Tekshiruv
letter-notice-sent = Yuborildi. Javoblar shu yerga keladi.
letter-notice-answered = Raislikka yuborildi.
letter-notice-too-many = Bugunga shu. Ertaga yana yozishingiz mumkin; matningiz saqlandi.
letter-notice-nobody = Hozircha hech bir mamlakatda aloqa mas’uli yo‘q. Ular – koordinatorlar; administrator boshqalarni ham tayinlashi mumkin.
letter-notice-gone = Bu xatga endi javob berib bo‘lmaydi yoki u Sizga yozilmagan.
letter-notice-not-allowed = Barcha aloqa mas’ullariga faqat hozir raislik qilayotganlar yoza oladi.
meeting-opening = Ochilish
meeting-forum = Mintaqaviy forum
meeting-closing = Yopilish
meeting-line = { $meeting } · { $day } · { $title }
meeting-cancelled = { $meeting } · { $day } · { $title } (bekor qilindi)
meeting-call = Chaqirish: { $meeting }
meeting-already = Bu uchrashuv allaqachon chaqirilgan.
meetings-title = <b>Yil uchrashuvlari</b>
meetings-about = Uchrashuv – hamma uchun tadbir. Uni Siz tayyorlaysiz, ishtirokchilarga xabar berilishidan oldin administrator tasdiqlaydi.
priorities-notice-proposed = Taklif qilindi. Qabul qilinganda Sizga xabar beriladi.
priorities-notice-withdrawn = Yo‘nalishlarni yana o‘zgartirish mumkin.
priorities-notice-adopted = Bu yilning yo‘nalishlari allaqachon qabul qilingan.
priorities-notice-too-few = Yil uchun kamida uchta yo‘nalish kerak.
priorities-notice-under-review = Yo‘nalishlar allaqachon qabul qilinishini kutmoqda.
priorities-notice-unchanged = Hech narsa o‘zgarmadi.
priorities-notice-not-allowed = Buni faqat joriy yil raisligi qila oladi.
priorities-about = Raislik { $least } – { $most } yo‘nalish taklif qiladi, har biri bitta gap bilan, imkon qadar ko‘p tilda. Tekshiruvdan so‘ng qabul qilinadi va hammaga ko‘rinadi.
priorities-adopted = Qabul qilindi. Yetishmayotgan tillarni qo‘shish mumkin; so‘zlarni faqat administrator tuzatadi.
priorities-proposed = <i>Qabul qilinishini kutmoqda.</i>
priorities-propose = Qabul qilishga taklif qilish
priorities-revise = Taklifni o‘zgartirish
priorities-decided-adopted = Yil yo‘nalishlari qabul qilindi. Ularni hamma ko‘radi: /year.
priorities-decided-returned = Yo‘nalishlar Sizga qaytarildi: { $reason }
priority-in = <b>{ $number }.</b> { $language }: <b>{ $title }</b>
term-ask-country = <b>Qaysi mamlakat raislik qiladi?</b>
term-ask-starts =
    <b>Raislik qaysi kuni boshlanadi?</b>

    Masalan: 01.01.2027.
term-ask-ends =
    <b>Oxirgi kuni qaysi?</b>

    Huquqlar topshirilguncha raislikda qoladi.
term-field-country = Mamlakat
term-field-starts = Birinchi kuni
term-field-ends = Oxirgi kuni
term-is-planned = oldinda
term-is-current = hozir
term-is-past = yakunlandi
term-done = Saqlandi.
term-unchanged = Hech narsa o‘zgarmadi.
term-overlaps = Bu kunlar allaqachon boshqa raislikka tegishli.
term-overlaps-with = Bu kunlar boshqa raislikka tegishli: { $name }, { $start } – { $end }. Birinchi yoki oxirgi kunini o‘zgartiring.
term-backwards = Oxirgi kun birinchi kundan oldin.
term-too-long = Raislik uch yildan oshmaydi.
term-begun = Bu raislik boshlangan. Mamlakati va birinchi kuni o‘zgarmaydi; yakunlangani umuman o‘zgarmaydi.
term-before-current = Yangi raislik joriysidan keyin boshlanadi.
term-not-a-country = Kamida bitta mamlakat qolishi va har biri tarmoqqa ma’lum bo‘lishi kerak.
term-not-a-member = Hozir u ishtirokchi emas.
term-too-many = Bu raislikka allaqachon besh kishi vakillik qilmoqda.
term-chairs-now = Bu mamlakat hozir raislik qilmoqda. Avval raislikni topshiring, keyin mamlakat chiqishi mumkin.
term-gone = Bu raislik endi yo‘q.
term-not-allowed = Buni faqat administratorlar qila oladi.
term-line = { $name } · { $state }
term-state = <b>Holati:</b> { $state }
term-nobody = Hozircha vakili yo‘q.
term-about = Vakillar raislik huquqini topshirishdan boshlab oladi, oldin emas. Eng birinchi raislik birinchi kunida boshlanadi.
term-new = Yangi raislik
term-change = O‘zgartirish
term-add-person = Vakil qo‘shish
term-remove-person = Olib tashlash: { $name }
term-delete = O‘chirish…
term-delete-sure = <b>Bu raislik o‘chirilsinmi?</b> { $name }. Yo‘nalishlari va vakillari ham o‘chiriladi.
term-delete-yes = Ha, o‘chirish
term-deleted = O‘chirildi.
term-review = <b>Hammasi to‘g‘rimi?</b>
term-is-over = Bu kunlar o‘tib ketgan. U o‘tgan yil sifatida kiritiladi, hech kimga huquq bermaydi.
term-has-come = Birinchi kuni kelgan. Hozir raislik bo‘lmasa, bu darhol boshlanadi va vakillari huquq oladi.
term-enter-past = O‘tgan yil deb kiritish
term-past-year = O‘tgan yil sifatida kiritildi. Hech kimga huquq bermaydi.
term-days-over = Oxirgi kuni o‘tib ketgan. Bu raislik eng erta bugun tugaydi. O‘tgan yil “Yangi raislik” tugmasi bilan kiritiladi.
term-day-range = { $first } va { $last } yillar orasidagi kunni yozing.
terms-button = Muddat va navbat
terms-title = <b>Raisliklar</b>
terms-none = Hozircha hech narsa kiritilmagan. O‘tgan yillarni ham kiritish mumkin.
termlength-ask-months =
    <b>Raislik necha oy?</b>

    1 dan 36 gacha son. Kiritilganlari o‘zgarmaydi.
theme-add-priority = Yo‘nalish qo‘shish
theme-add-track = Mavzu qo‘shish
theme-ask-title =
    <b>U qanday nomlanadi?</b>

    Bir qator, 80 belgigacha.
theme-ask-sentence =
    <b>Undan qanday natija kutiladi?</b>

    Bir gap, 300 belgigacha.
theme-field-title = Nomi
theme-field-sentence = Gap
theme-notice-done = Saqlandi.
theme-notice-unchanged = Hech narsa o‘zgarmadi.
theme-notice-too-many = Bundan ortiq qo‘shib bo‘lmaydi.
theme-notice-adopted = Yo‘nalishlar qabul qilingan. So‘zlari o‘zgarmaydi; ularni faqat administrator tuzatadi.
theme-notice-under-review = Yo‘nalishlar qabul qilinishini kutmoqda. O‘zgartirish uchun taklifni qaytarib oling.
theme-notice-tied = Unga nimadir tegishli. Avval o‘sha yerda belgini olib tashlang.
theme-notice-gone = Bu endi yo‘q.
theme-notice-not-allowed = Buni faqat joriy yil raisligi va administratorlar qila oladi.
theme-languages = ✓ belgili tillarda matn bor. Yozish yoki o‘zgartirish uchun bosing.
theme-remove = Olib tashlash…
theme-remove-sure = <b>Yildan olib tashlansinmi?</b> { $title }. Barcha tillardagi matni o‘chiriladi.
theme-remove-yes = Ha, olib tashlash
chair-empty = Bu raislikning vakili qolmadi: { $name }. Vakil tayinlang; unga qadar topshirish haqida administratorlar qaror qiladi.
desk-title = <b>Raislik uchun</b>
desk-about = Yo‘nalishlarni taklif qiling, uchrashuvlarni chaqiring, aloqa mas’ullariga yozing, kechikkanini ko‘ring. Oxirida ochiq qolgan hamma narsani topshiring.
desk-button = Raislik uchun
desk-meetings = Yil uchrashuvlari
desk-letters = Aloqa mas’ullariga xat
desk-late =
    { $count ->
        [0] Kechikayotganlar
       *[other] Kechikayotganlar · { $count }
    }
desk-handover = Topshirish
focal-button = Aloqa mas’ullari
focal-title = <b>Mamlakatlarning aloqa mas’ullari</b>
focal-about = Ularga raislik yozadi. Boshqalarni tayinlamasangiz, ular – mamlakat koordinatorlari.
focal-line = <b>{ $country }:</b> { $names }
focal-named = Administratorlar tayinlagan.
focal-coordinators = Bular – mamlakat koordinatorlari. Siz qo‘shgan kishi ularning o‘rniga aloqa mas’uli bo‘ladi.
focal-add = Qo‘shish
handover-title = <b>Raislikni topshirish:</b> { $name }
handover-state = <b>Holati:</b> { $state }
handover-to = <b>Yangi raislik:</b> { $country }
handover-on = <b>Kuni:</b> { $day }
handover-note = <b>Yangi raislik izohi:</b> { $text }
handover-left = <b>Hali hal qilinmagan:</b> { $count }
handover-nothing = Ochiq narsa yo‘q.
handover-texts = <b>Shuningdek, tekshiruvlar va taxtadagi e’lonlar:</b> { $count }
handover-line = { $kind }: { $title } – { $decided }
handover-undecided = hal qilinmagan
handover-given-to = oladi: { $name }
handover-item = <b>{ $kind }:</b> { $title }
handover-due = <b>Muddati:</b> { $day }
handover-now = <b>Hozircha:</b> { $decided }
handover-ask = Bu nima bo‘ladi? Qaror yangi raislik tasdiqlaganda kuchga kiradi.
item-not-given-board-entry = <i>E’lon muallifiniki: u davom etadi yoki yopiladi. Boshqaga faqat hozirgi raislikning o‘z e’loni topshiriladi. Yopilganda matni muallifda qoladi; unga xabar beriladi va u qayta qo‘yishi mumkin.</i>
handover-offer = Yangi raislikka yuborish
handover-take-back = Ro‘yxatni qaytarib olish
handover-confirm = Topshirishni tasdiqlash…
handover-return = Izoh bilan qaytarish
handover-sure =
    <b>Raislikni qabul qilasizmi?</b> { $name }

    Davom etadi: { $goes_on }. Yopiladi: { $closed }. Topshiriladi: { $given }.

    Hammasi darhol kuchga kiradi va raislik huquqi o‘tadi. Buni ortga qaytarib bo‘lmaydi.
handover-yes = Ha, qabul qilish
handover-told-sent = Hozirgi raislik Sizga ochiq ishlar ro‘yxatini yubordi. Iltimos, o‘qib, tasdiqlang.
handover-told-returned = Topshirish ro‘yxati yana Sizda. Nimanidir hal qilish yoki o‘zgartirish kerak.
handover-told-confirmed = Yil topshirildi: { $name }.
late-title = <b>Kechikayotganlar</b>
late-line = { $kind }: { $title } · { $day }
late-letters = <b>Xatingizga bir hafta javob yo‘q:</b> { $countries }
late-nothing = Kechikayotgan narsa yo‘q.
letters-title = <b>Aloqa mas’ullariga xatlar</b>
letters-about = Xat barcha mamlakatlarning aloqa mas’ullariga boradi. Kuniga xat: ko‘pi bilan { $most }.
letter-line = { $day } · javob: { $answered } / { $total }
letter-write = Xat yozish
letter-from = Raislikdan, { $country }, { $when }
letter-answer-of = { $name }, { $country }
letter-silent = <b>Hozircha javob yo‘q:</b> { $countries }
letter-answer = Javob berish
letter-answer-again = Javobimni o‘zgartirish
order-button = Navbat
order-title = <b>Raislik navbati</b>
order-length = <b>Oylar soni:</b> { $months }
order-about = ↑ mamlakatni bir o‘rin oldinga suradi. Mamlakat chiqishidan oldin u bilan nima o‘chishini o‘qiysiz; o‘tgan yillar qoladi.
order-forward = ↑ { $country }
order-in = + { $country }
order-out = – { $country }
order-leave-sure = <b>Bu mamlakat Muloqotdan chiqarilsinmi?</b> { $country }
order-leave-terms = <b>Yo‘nalishlari va vakillari bilan o‘chadigan kelgusi muddatlar:</b> { $names }
order-leave-items = <b>Rejaning raislikka o‘tadigan ochiq bandlari:</b> { $count }
order-leave-stays = Uning o‘tgan yillari va ishtirokchilari qoladi. Mamlakatni keyin yana qabul qilish mumkin, lekin o‘chirilgani qaytmaydi.
order-leave-yes = Ha, chiqarish
order-change-length = Davomiyligini o‘zgartirish
item-plan-item = Reja bandi
item-board-entry = Taxtadagi e’lon
item-call = Loyihalar tanlovi
handover-get-report = Hisobot hujjat ko‘rinishida
handover-report = Raislikni topshirish hisoboti: { $name }
handover-column-kind = Turi
handover-column-item = Nima ochiq edi
handover-column-decision = Nima hal qilindi
