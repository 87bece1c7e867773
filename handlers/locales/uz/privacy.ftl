privacy-button = Ma’lumotlarim
privacy-title = <b>Sizning ma’lumotlaringiz</b>
consent-operator = <b>Mas’ul:</b> { $what }
consent-contact = <b>Aloqa:</b> { $what }
consent-place = <b>Saqlanadigan joyi:</b> { $what }
consent-admins = Ma’lumotlaringiz uchun shu tarmoq administratorlari javob beradi.
consent-recipients = Ma’lumotlaringiz tarmoqdan tashqarida hech kimga berilmaydi. Xabarlar Telegram orqali boradi, uning o‘z qoidalari bor.
consent-term = Ma’lumotlar Siz tarmoqda ekaningizda saqlanadi. Sizdan { $months } oy xabar bo‘lmasa, ikki marta so‘raladi, keyin hammasi o‘chiriladi. Ma’lumotlaringizni istalgan vaqtda ko‘rish, yuklab olish va o‘chirish mumkin: /privacy
consent-question = Ushbu shartlarga rozimisiz?
consent-changed =
    <b>Ma’lumotlaringiz shartlari o‘zgardi</b>

    Hozir yuborganingiz saqlandi. Rozi bo‘lishingiz bilan javob beriladi.
consent-thanks = Rahmat, roziligingiz saqlandi.
privacy-why = <b>Nima uchun.</b> Hamkasblaringiz Sizni topishi, tadbirlarni rejalashtirish va xabarlar Sizga yetib borishi uchun. Boshqa hech narsa uchun emas.
privacy-private = Siz jismoniy shaxs sifatida qatnashasiz. Botdan xizmatga oid yozishmalar va boshqa odamlarning shaxsiy ma’lumotlari uchun foydalanmang.
privacy-held = Nima, qachongacha
privacy-file = Ma’lumotlarim faylda
privacy-correct = Profilni tuzatish
privacy-delete = Ma’lumotlarimni o‘chirish
privacy-held-title = <b>Siz haqingizda nima saqlanadi</b>
privacy-held-line = { $what }: <b>{ $count }</b> · { $until }
privacy-held-nothing = Telegram raqamingiz va tilingizdan boshqa hech narsa.
privacy-held-backups = Zaxira nusxalar keyinroq, ko‘pi bilan { $days } kundan keyin o‘chiriladi.
privacy-until-day = muddati: { $day }
privacy-until-leaves = o‘zgartirguningizcha yoki ketguningizcha
privacy-until-removed = Siz yoki administrator olib tashlaguncha
privacy-until-open = ishlatilayotganda
privacy-subject-profile = Profil va ishtirok
privacy-subject-settings = Sozlamalar
privacy-subject-contacts = Kontaktlar va aloqa so‘rovlari
privacy-subject-events = Tadbirlar
privacy-subject-practices = Eng yaxshi amaliyotlar
privacy-subject-questions = Savollar va javoblar
privacy-subject-announcements = E’lonlarga javoblar
privacy-subject-messages = Botdan xabarlar
privacy-subject-drafts = Qoralama va oxirgi yozuvlar
privacy-subject-activity = Qidiruvlar va ko‘rishlar
privacy-subject-reviews = Matnlaringiz bo‘yicha qarorlar
privacy-subject-work = Tarmoq uchun ish
privacy-file-caption = Bu Siz haqingizda saqlanadigan hamma narsa. Ikkinchi faylda dasturlar uchun xuddi shu ma’lumot bor. Saqlab olgach, bu xabarlarni chatdan o‘chiring.
privacy-file-later = Bugun faylni bir necha marta oldingiz. Yana olish mumkin: { $when }
privacy-deletion =
    <b>Ma’lumotlarimni o‘chirish</b>

    Profilingiz, kontaktlaringiz, so‘rovlaringiz, tadbirlarga yozilganingiz, savollaringiz, javoblaringiz, qoralamalaringiz, qidiruvlaringiz va xabarlaringiz bir daqiqa ichida o‘chiriladi. Buni qaytarib bo‘lmaydi. Keyin qayta ro‘yxatdan o‘tish mumkin.
privacy-may-stay = Kutubxonada ismingizsiz qolishi mumkin bo‘lgan matnlar: <b>{ $count }</b>. Qolish-qolmasligini hozir Siz hal qilasiz.
privacy-work-stays = Tarmoq uchun tayyorlagan tadbirlar va e’lonlar ismingizsiz qoladi: { $count }
privacy-others-stay = Boshqalar o‘z matnlarida yozganlari o‘zlarida qoladi. Qarorlar jurnalida ismingiz o‘rnida raqam qoladi. Tadbirlarga qo‘ygan baholaringiz raqam sifatida qoladi.
privacy-note-stays = Ishtirokingiz to‘xtatib turilgan. Shu Telegram akkauntidan yana ariza bersangiz, tekshiruvchi shu paytda ma’lumotlaringizni o‘chirganingizni o‘qiydi. Buning uchun faqat Telegram raqamingizdan hosil qilingan kod shu kungacha saqlanadi: { $day }.
privacy-delete-but-texts = O‘chirish, matnlar qolsin
privacy-delete-all = Matnlar bilan birga o‘chirish
privacy-obstacle-from-config = Siz server sozlamasida administrator qilib ko‘rsatilgansiz. Avval serverni boshqaradigan kishidan Sizni olib tashlashini so‘rang.
privacy-obstacle-last-admin = Siz yagona administratorsiz. Avval yana bittasini tayinlang: /admin
privacy-sure-but-texts = Siz haqingizdagi hamma narsa o‘chiriladi. Matnlaringiz kutubxonada ismingizsiz qoladi. Shuni xohlaysizmi?
privacy-sure-all = Siz haqingizdagi hamma narsa va kutubxonadagi barcha matnlaringiz o‘chiriladi. Shuni xohlaysizmi?
privacy-sure-yes = Ha, davom etish
privacy-sure-again = <b>Oxirgi savol.</b> Bundan keyin ma’lumotlaringizni hech kim qaytara olmaydi. Hozir o‘chirilsinmi?
privacy-sure-again-yes = Hozir o‘chirish
privacy-deleted =
    Siz haqingizdagi hamma narsa o‘chirildi. Biz bilan bo‘lganingiz uchun rahmat. Tarmoq: { $network }

    Bu yerdagi xabarlar hali Telegramda turibdi: ularni yo‘qotish uchun chatni o‘chiring. Qaytishni xohlasangiz, /start yuboring.
privacy-still-right =
    <b>Profilingiz hali ham to‘g‘rimi?</b>

    Bu savol yiliga bir marta keladi.
privacy-still-right-yes = Ha, to‘g‘ri
privacy-still-right-change = Profilni o‘zgartirish
privacy-still-there =
    Sizga savol bor. Tarmoq: { $network }

    Ko‘pdan beri bu yerda bo‘lmadingiz. Qolishni xohlaysizmi? Javob bo‘lmasa, barcha ma’lumotingiz shu kuni o‘chiriladi: { $day }
privacy-still-there-yes = Ha, qolaman
privacy-confirmed = Rahmat. Profilingiz o‘zgarmay qoladi.
privacy-page-title = Mening ma’lumotlarim: { $network }
privacy-page-about = Siz haqingizda saqlanadigan hamma narsa. Sana: { $day }
privacy-value-yes = Ha
privacy-value-no = Yo‘q
privacy-value-waiting = kutilmoqda
privacy-value-agreed = qabul qilindi
privacy-value-refused = rad etildi
privacy-value-changes = o‘zgartirish so‘raldi
privacy-value-ended = tugadi
privacy-value-draft = qoralama
privacy-value-sent = yuborildi
privacy-value-undelivered = yetkazilmadi
privacy-value-useful = foydali
privacy-value-saved = saqlandi
privacy-label-name = Ism
privacy-label-country = Mamlakat
privacy-label-sector = Ish sohasi
privacy-label-institution = Muassasa
privacy-label-position = Lavozim
privacy-label-telegram = Telegram raqami
privacy-label-language = Til
privacy-label-status = Holati
privacy-label-zone = Vaqt mintaqasi
privacy-label-quiet-from = Sokin soatlar boshi
privacy-label-quiet-until = Sokin soatlar oxiri
privacy-label-terms = Shartlar nusxasi
privacy-label-consented = Rozilik berildi
privacy-label-first-seen = Birinchi xabar
privacy-label-joined = Ishtirokchi bo‘lgan kun
privacy-label-blocked-bot = Bot bloklandi
privacy-label-suspended = Kirish to‘xtatildi
privacy-label-removed = Chiqarilgan
privacy-label-hidden = Hamkasblardan yashirin
privacy-label-seen = Oxirgi marta bo‘lgan
privacy-label-confirmed = Profil tasdiqlandi
privacy-label-asked = So‘raldi
privacy-label-side = Mavzu turi
privacy-label-topic = Mavzu nomi
privacy-label-role = Rol
privacy-label-date = Sana
privacy-label-kind = Turi
privacy-label-person = Shaxs
privacy-label-changed = O‘zgartirildi
privacy-label-text = Matn
privacy-label-reason = Sababi
privacy-label-until = Muddati
privacy-label-contact = Kontakt
privacy-label-starts = Boshlanishi
privacy-label-ends = Tugashi
privacy-label-place = Joyi
privacy-label-seats = O‘rinlar
privacy-label-organisers = Tashkilotchilar
privacy-label-title = Nomi
privacy-label-event = Tadbir
privacy-label-next = Keyingisi
privacy-label-cancelled = Bekor qilindi
privacy-label-day = Kun
privacy-label-score = Baho
privacy-label-useful = Nima foydali bo‘ldi
privacy-label-improve = Nimani yaxshilash
privacy-label-quote = Iqtibos olish mumkin
privacy-label-link = Havola
privacy-label-named = Ismingiz bilan
privacy-label-stays = Ismsiz qolishi mumkin
privacy-label-published = Nashr qilindi
privacy-label-reads = O‘quvchilar
privacy-label-tried = Sinab ko‘rganlar
privacy-label-file = Fayl
privacy-label-practice = Eng yaxshi amaliyot
privacy-label-mark = Belgi
privacy-label-since = Boshlab
privacy-label-off = O‘chirilgan
privacy-label-decided = Qaror qilindi
privacy-label-weekday = Hafta kuni
privacy-label-region = Hudud
privacy-label-about-me = O‘zim haqimda
privacy-label-listed = Qatnashuvchilar ro‘yxatida
privacy-subject-board = Taxtadagi e’lonlar
privacy-subject-projects = Loyihalar
privacy-label-project = Loyiha
privacy-label-number = Sertifikat raqami
privacy-subject-mentoring = Murabbiylik
