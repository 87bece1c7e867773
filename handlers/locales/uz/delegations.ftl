delegation-hub-button = Telegramsiz
delegation-hub =
    <b>Telegrami yo‘q ayollar</b>

    Tadbirga Telegramdan foydalanmaydigan ayollarni yozish mumkin. Ular joyni hamma qatori oladi va faqat shu tadbir ro‘yxatlarida turadi.
delegation-button = Delegatsiya
delegation-events =
    <b>Delegatsiyalar</b>

    Ayollarni qaysi tadbirga yozishingizni tanlang.
delegation-no-events = Hozir ayollarni yozish mumkin bo‘lgan tadbir yo‘q.
delegation-event = { $date } · { $title }
delegation-about = Bu ayollarda Telegram yo‘q. Ularni Siz yozgansiz, ular haqida saqlanadigan hamma narsani faqat Siz ko‘rasiz. Ayol yozuvni oldinroq o‘zi qabul qilmasa, u tadbirdan 90 kun o‘tgach o‘chiriladi.
delegation-none = Siz hali hech kimni yozmagansiz.
delegation-claimed =
    { $count ->
        [one] Yozuvini o‘zi qabul qilgan ayol: { $count }. Endi bot uning o‘ziga yozadi.
       *[other] Yozuvini o‘zi qabul qilgan ayol: { $count }. Endi bot ularning o‘ziga yozadi.
    }
delegation-closed = Bu tadbirga endi hech kimni yozib bo‘lmaydi.
delegation-not-hers = Bu tadbirga Siz ayollarni yoza olmaysiz.
delegation-enter = Bir ayolni yozish
delegation-enter-list = Ro‘yxatni yozish
delegation-slips = Chop etish uchun havolalar
delegation-slips-language =
    <b>Ular qaysi tilda o‘qiydi?</b>

    Siz chop etish uchun sahifa olasiz: hali havolasi yo‘q har bir ayolga bitta varaqcha. Oldin yaratilgan havolalar ishlayveradi.
delegation-slips-caption = Varaqchalar: { $count }. Sahifani qirqing va har bir ayolga o‘z varaqchasini bering. Havolani birinchi ochgan odam ishlatadi; u bir marta ishlaydi. Havolalar bu yerda saqlanmaydi.
delegation-slips-none = Bu yerdagi har bir ayolning havolasi bor. Yangisini uning yozuvida yaratish mumkin.
delegate-name = <b>{ $name }</b>
delegate-institution = Muassasa: { $institution }
delegate-country = Mamlakat: { $country }
delegate-answer = Uning joyi: { $state }
delegate-comes = Keladimi: { $answer }
delegate-consent = Roziligi: { $how }, { $day }
delegate-said = Nima dedi: { $text }
delegate-nominated = Kim tavsiya qildi: { $who }
delegate-offer = Unga joy taklif qilindi. Muddati: { $when }. O‘zidan so‘rang va joyni u uchun band qiling yoki kelmasligini belgilang.
delegate-waits = Kutish ro‘yxatidagi raqami: { $number }
delegate-ends = U oldinroq o‘zi qabul qilmasa, yozuv o‘chiriladigan kun: { $day }.
delegate-without-telegram = Unda Telegram yo‘q: uni boshqa odam yozgan, Sizning qaroringizni ham o‘sha aytadi.
delegate-link-linked = <i>U uchun havola yaratildi. Uni hali hech kim ochmagan.</i>
delegate-link-expired = <i>Havolasining muddati o‘tdi. Yangisini yaratish mumkin.</i>
delegate-link-opened = <i>Havolasi ochildi. Yozuvni qabul qiladimi, hali aytmadi.</i>
delegate-link-confirmed = <i>U yozuvni qabul qilmoqchi. Ishtirokchi bo‘lishi bilan joy uning o‘ziniki bo‘ladi.</i>
delegate-take-seat = Joyni u uchun band qilish
delegate-she-comes = U keladi
delegate-does-not-come = U kelmaydi
delegate-make-link = Unga havola
delegate-change = Yozuvni o‘zgartirish
delegate-remove = Yozuvni o‘chirish
delegate-withdraw-sure = Kelmaydi deb belgilansinmi? Kim: { $name }. Joyi keyingi ayolga o‘tadi.
delegate-withdraw-yes = U kelmaydi
delegate-remove-sure = U haqidagi hamma narsa o‘chirilsinmi? Kim: { $name }. Joyi keyingi ayolga o‘tadi. Buni ortga qaytarib bo‘lmaydi.
delegate-remove-yes = Yozuvni o‘chirish
delegate-what-to-change = <b>Nimani o‘zgartirish kerak?</b>
delegate-field-name = Ismi
delegate-field-institution = Muassasa
delegate-field-country = Mamlakat
delegate-field-comes = Keladimi
delegate-field-agreed = Rozilik turi
delegate-field-agreed_on = Rozilik kuni
delegate-field-said = Aytgani
delegate-field-nominator = Kim tavsiya qildi
delegate-agreed-paper = qog‘ozda
delegate-agreed-letter = xat bilan
delegate-agreed-phone = telefonda
delegate-agreed-in_person = uchrashib
delegate-agreed-message = xabar bilan
delegate-comes-yes = ha
delegate-comes-no = yo‘q
delegate-today = Bugun
delegate-yesterday = Kecha
delegate-ask-name =
    <b>Uning ismi nima?</b>

    O‘zi yozganidek yozing. U ishtirokchilar ro‘yxatida turadi.
delegate-ask-institution = <b>U qaysi muassasada ishlaydi?</b>
delegate-ask-country =
    <b>U qaysi mamlakatdan keladi?</b>

    Joylar mamlakatlar bo‘yicha hisoblanadi. Keyin mamlakatni o‘zgartirib bo‘lmaydi.
delegate-ask-comes = <b>U keladimi?</b>
delegate-ask-agreed =
    <b>Yozishingizga u qanday rozilik berdi?</b>

    Avval unga nima saqlanishini ayting: ismi, muassasasi va shu yerga yozganingiz. Tashkilotchilar uning ismi, muassasasi va joyini ko‘radi. Bularning hammasi tadbirdan 90 kun o‘tgach yoki u xohlasa darhol o‘chiriladi.
delegate-ask-agreed_on =
    <b>U qachon rozilik berdi?</b>

    Kunini yozing, masalan 12.11.
delegate-ask-said =
    <b>U nima dedi?</b>

    Masalan, qaysi til kerak yoki qachon keladi. Telefon raqamini yozmang.
delegate-ask-nominator =
    <b>Uni kim tavsiya qildi?</b>

    Rahbari tavsiya qilgan bo‘lsa, o‘sha rahbarning lavozimi.
delegate-day-unread = Kuni tushunarsiz. Bunday yozing: 12.11.2026.
delegate-day-wrong = Bu bugungi yoki o‘tgan kun bo‘lishi kerak, ikki yildan eski bo‘lmasligi kerak.
delegate-review = <b>Bu ayol yozilsinmi?</b>
delegate-namesake =
    <b>Ismi shunday ishtirokchi tarmoqda bor.</b>

    O‘sha bo‘lsa, uni yozmang: tadbirga o‘zi ro‘yxatdan o‘ta oladi. Boshqa ayol bo‘lsa, yozing.
delegate-namesake-card = Uning profili
delegate-enter = Yozish
delegate-enter-another = Bu boshqa ayol
delegate-entered-seated = U yozildi, joyi bor.
delegate-entered-queued = U kutish ro‘yxatiga yozildi.
delegate-entered-declined = Kelmasligi belgilandi.
delegate-entered-same = U bu tadbirga yozilgan.
delegate-entered-closed = Bu tadbirga endi hech kimni yozib bo‘lmaydi.
delegate-entered-too-many = Bir kunda 300 ayolni yozish mumkin. Ertaga davom eting.
delegate-entered-not-allowed = Bu tadbirga bu mamlakat ayollarini Siz yoza olmaysiz.
delegate-notice-changed = Yozuv o‘zgartirildi.
delegate-notice-seated = Uning joyi bor.
delegate-notice-queued = U kutish ro‘yxatida.
delegate-notice-given-back = Kelmasligi belgilandi.
delegate-notice-unchanged = Hech narsa o‘zgarmadi.
delegate-notice-closed = Bu endi mumkin emas: ro‘yxatga olish yopilgan yoki tashkilotchi joyni qaytarib olgan.
delegate-notice-attended = U keldi deb belgilangan, shuning uchun joyi o‘zida qoladi.
delegate-notice-same = Ismi va muassasasi shunday ayol bu tadbirga yozilgan.
delegate-notice-erased = Yozuv o‘chirildi.
delegate-notice-not-allowed = Bu yozuv endi yo‘q yoki Siz uni ko‘ra olmaysiz.
delegatelist-ask-country =
    <b>Ular qaysi mamlakatdan keladi?</b>

    Bitta ro‘yxat bitta mamlakat uchun.
delegatelist-ask-lines =
    <b>Har bir ayol uchun bitta qator yozing.</b>

    Qismlarni nuqtali vergul bilan ajrating: ismi; muassasasi; keladimi (ha yoki yo‘q); roziligi (qog‘ozda, xat bilan, telefonda, uchrashib, xabar bilan); qachon; nima dedi; kim tavsiya qildi. Oxirgi ikkitasi bo‘lmasligi mumkin.

    <code>Nodira Karimova; Chegara xizmati; ha; qog‘ozda; 12.11; tarjimon kerak; bo‘lim boshlig‘i</code>

    Yozishdan oldin bot nimani tushunganini ko‘rasiz.
delegate-line-parts = Qismlar soni { $least } va { $most } orasida bo‘lib, nuqtali vergul bilan ajratilishi kerak.
delegate-line-comes = Uchinchi qism “ha” yoki “yo‘q” bo‘lishi kerak.
delegate-line-agreed = To‘rtinchi qismda qanday rozilik bergani turishi kerak: qog‘ozda, xat bilan, telefonda, uchrashib yoki xabar bilan.
delegate-line-member = Ismi shunday ishtirokchi tarmoqda bor. Boshqa ayol bo‘lsa, uni alohida yozing.
delegate-line-wrong =
    { $number }. <code>{ $line }</code>
    ↳ { $why }
delegate-lines-more =
    { $count ->
        [one] … va yana { $count } ta qator.
       *[other] … va yana { $count } ta qator.
    }
delegate-list-read =
    { $count ->
        [0] <b>Birorta qatorni ham yozib bo‘lmaydi.</b>
        [one] <b>Yozish mumkin bo‘lgan qator: { $count }.</b>
       *[other] <b>Yozish mumkin bo‘lgan qator: { $count }.</b>
    }
delegate-list-wrong =
    { $count ->
        [one] Yozib bo‘lmaydigan qator: { $count }. U yo‘qolmadi: nusxa oling, tuzating va qayta yuboring.
       *[other] Yozib bo‘lmaydigan qator: { $count }. Ular yo‘qolmadi: nusxa oling, tuzating va qayta yuboring.
    }
delegate-list-enter = Yozish: { $count }
delegate-list-again = Ro‘yxatni qaytadan yozish
delegate-list-done =
    <b>Ro‘yxat yozildi.</b>

    Joyi bor: { $seated }
    Kutish ro‘yxatida: { $queued }
    Kelmaydi: { $declined }
delegate-list-not-entered =
    { $count ->
        [one] Yozilmagan qator: { $count }.
       *[other] Yozilmagan qator: { $count }.
    }
delegate-list-rest = Bu qatorlarni tuzatish
delegate-link-language =
    { $name }

    <b>U qaysi tilda o‘qiydi?</b>

    Siz u uchun havolasi bor matn olasiz: uni uzatish yoki chop etish mumkin.
claim-text =
    Siz <b>{ $network }</b> tarmog‘ida shu tadbirga yozildingiz: “{ $title }”. Bu Markaziy Osiyo ayollarining kasbiy tarmog‘i.

    Bu havola orqali Siz haqingizda nima saqlanishini o‘qiysiz, yozuvni qabul qilishingiz yoki o‘chirishingiz mumkin. Uni Telegramda oching va “Boshlash” tugmasini bosing:
    { $link }

    Havola faqat Siz uchun. U bir marta ishlaydi. Oxirgi kuni: { $until }.
claim-made =
    <b>Havola tayyor.</b>

    Yuqoridagi xabarni unga uzating yoki varaqchani chop eting. Havolani birinchi ochgan odam ishlatadi, shuning uchun uni faqat o‘sha ayolga bering. Havola bu yerda saqlanmaydi.
claim-picture-caption = Siz haqingizda nima saqlanadi. Tarmoq: { $network }. Bir marta ishlaydi. Oxirgi kuni: { $until }.
claim-slip = Chop etish uchun varaqcha
claim-too-many = Bir kunda 300 ta havola yaratish mumkin. Ertaga davom eting.
claim-again-sure = Yangi havola yaratilsinmi? Kim uchun: { $name }. Oldingisi ishlamay qoladi, u bilan boshlangan ish to‘xtaydi.
claim-again-yes = Yangi havola yaratish
claim-title = <b>Siz haqingizda shular yozilgan</b>
claim-entered-by = Kim yozdi: { $name }
claim-entered-by-coordinator = Buni koordinator yoki tadbir tashkilotchisi yozgan.
claim-kept = Bu faqat shu tadbir ro‘yxatlarida turadi. O‘chiriladigan kuni: { $day }.
claim-question = Bu Sizmisiz? Yozuvni qabul qilsangiz, joy Sizniki bo‘ladi, bot tadbir haqida Sizga yozadi.
claim-yes = Ha, yozuvni qabul qilish
claim-no = Yo‘q, bu men emas
claim-erase = Hammasini o‘chirish
claim-no-sure = Bu Siz emas deb javob berasizmi? Havola ishlamay qoladi, uni yaratgan odam u boshqa birovga tushganini biladi.
claim-no-yes = Bu men emas
claim-erase-sure = Siz haqingizda yozilgan hamma narsa o‘chirilsinmi? Joyingiz keyingi ayolga o‘tadi. Buni ortga qaytarib bo‘lmaydi.
claim-erase-yes = Hammasini o‘chirish
claim-event = Tadbirni ochish
claim-notice-hers = Bu Siz ekaningizni aytgansiz. Havolani qayta ochish shart emas.
claim-notice-invalid = Bu havolani ishlatib bo‘lmaydi. Yangisini so‘rang.
claim-notice-used = Bu havola ishlatilgan. U bir marta ishlaydi. Yangisini so‘rang.
claim-notice-expired = Bu havolaning muddati o‘tdi. Yangisini so‘rang.
claim-notice-too-many = Siz mavjud bo‘lmagan bir nechta havolani ochdingiz. O‘zingiznikini bir soatdan keyin qayta oching.
claim-notice-claimed = Rahmat. Siz haqingizdagi yozuv endi Sizniki, joy bo‘lsa, u ham Sizniki.
claim-notice-waiting = Rahmat. Endi ro‘yxatdan o‘ting: Siz haqingizda yozilganlar to‘ldirib qo‘yilgan. Joy saqlanadi, ishtirokchi bo‘lishingiz bilan u Sizniki bo‘ladi.
claim-notice-refused = Rahmat. Havola endi ishlamaydi, hech narsa o‘zgarmadi.
claim-notice-erased = Siz haqingizda yozilgan hamma narsa o‘chirildi.
delegation-news-offered = Delegatsiyangizdagi bir ayol uchun joy bo‘shadi. O‘zidan so‘rang va taklif muddati o‘tguncha u uchun javob bering.
delegation-news-seated = Tashkilotchi delegatsiyangizdagi bir ayolga joy berdi. Unga ayting.
delegation-news-revoked = Tashkilotchi delegatsiyangizdagi bir ayolning joyini qaytarib oldi. Unga ayting.
delegation-news-changed = Tadbir o‘zgardi. Delegatsiyangizga ayting: ularga xabar bormaydi.
delegation-news-cancelled = Tadbir bekor qilindi. Delegatsiyangizga ayting: ularga xabar bormaydi.
delegation-news-claimed = Delegatsiyangizdagi bir ayol o‘z yozuvini qabul qildi. Endi bot uning o‘ziga yozadi.
delegation-news-refused = Siz yaratgan havolani boshqa birov ochib, u o‘ziga emasligini aytdi. U endi ishlamaydi. Yangisini yarating va kerakli ayolga bering.
delegation-news-erased = Delegatsiyangizdagi bir ayolning xohishi bilan yozuvi o‘chirildi. Joyi keyingi ayolga o‘tadi.
