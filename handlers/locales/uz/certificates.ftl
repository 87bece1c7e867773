certificate-button = Sertifikat
certificate-mine = Mening sertifikatlarim
certificate-title = <b>Mening sertifikatlarim</b>
certificate-list = Sertifikat faqat Siz so‘raganingizda tayyorlanadi. Sizda borlari belgilangan.
certificate-none = Bu yerda hali hech narsa yo‘q. Kelganingiz belgilangan tadbir, yakunlangan murabbiylik va o‘zingiz taqdim etgan loyiha uchun sertifikat olishingiz mumkin.
certificate-line = { $kind }: { $title }
certificate-about-attendance = Tadbir
certificate-about-mentoring = Murabbiylik
certificate-about-project = Loyiha
certificate-kind-attendance = Ishtirokchi sertifikati
certificate-kind-mentoring = Murabbiylik sertifikati
certificate-kind-project = Loyiha taqdimoti sertifikati
certificate-did-attendance = tadbirda qatnashdi:
certificate-did-mentee = murabbiylik dasturini yakunladi:
certificate-did-mentor = dasturda murabbiy bo‘ldi:
certificate-did-project = loyihani taqdim etdi:
certificate-heading = <b>{ $what }</b>
certificate-name = Ism
certificate-in-code = Koddagi nomi
certificate-role = Roli
certificate-role-mentor = murabbiy
certificate-role-mentee = shogird
certificate-days = Sana
certificate-days-attended = Qatnashgan kunlari
certificate-attended = { $count } / { $days }
certificate-by = Bergan tarmoq
certificate-issued = Berilgan kuni
certificate-number = Raqami
certificate-how = Sertifikatni tekshirish uchun kodini skanerlang yoki raqamini Telegram orqali yuboring: { $bot } (/verify).
certificate-says-all = Sertifikatda Sizning tilingizda va inglizcha faqat shu yoziladi. Uni Sizdan olgan kishi buning hammasini, jumladan koddan ham, o‘qiy oladi. Keyin uni qaytarib olishingiz mumkin: shunda /verify bu haqda aytadi.
certificate-replaces = Shu raqamli sertifikat qaytarib olinadi: { $number }
certificate-make = Sertifikat tayyorlash
certificate-rename = Ismni o‘zgartirish
certificate-yours = Faylni faqat buni bilishi kerak bo‘lganlarga bering.
certificate-get = Faylni olish
certificate-take-back = Sertifikatni qaytarib olish
certificate-ask-withdrawal =
    <b>“{ $title }” sertifikati qaytarib olinsinmi?</b>

    Shu raqamni tekshirgan kishi uning qaytarib olinganini o‘qiydi: { $number }. Buni ortga qaytarib bo‘lmaydi.
certificate-ask-name =
    <b>Sertifikatda qaysi ism tursin?</b>

    Hujjatdagidek yozing, masalan, avval familiyangizni. Hozir: { $name }
certificate-letters = Bu ismning ayrim belgilarini chop etib bo‘lmaydi. Uni faqat harflar bilan yozing.
certificate-no-key = Hozir sertifikat tayyorlab bo‘lmaydi. Keyinroq urinib ko‘ring yoki koordinatoringizga yozing.
certificate-too-late = Ismni endi o‘zgartirib bo‘lmaydi: qatnashganlar ro‘yxati o‘chirilgan.
certificate-caption = Sizning sertifikatingiz. Raqami: { $number }
certificate-issue-not-earned = Bu sertifikatni ololmaysiz: tadbir hali tugamagan yoki kelganingiz belgilanmagan.
certificate-issue-too-many = Bugun ko‘p sertifikat tayyorladingiz. Ertaga urinib ko‘ring.
certificate-issue-changed = Sertifikatning mazmuni o‘zgardi. Uni qayta o‘qing.
certificate-withdraw-withdrawn = Sertifikat qaytarib olindi.
certificate-withdraw-gone = Bu sertifikat endi yo‘q.
certificate-withdraw-not-allowed = Buni faqat administratorlar qila oladi.
certificate-ready =
    <b>Yakunlangan murabbiylik uchun sertifikat olishingiz mumkin.</b>

    U faqat Siz xohlasangiz, o‘zingiz ko‘rsatgan ism bilan tayyorlanadi.
certificate-withdrawn = Sertifikatlaringizdan biri qaytarib olindi: ma’lumotlar xato kiritilgan edi. Raqami: { $number }. Bu noto‘g‘ri bo‘lsa, koordinatoringizga yozing.
certificate-check = Sertifikatni tekshirish
certificate-check-how =
    <b>Sertifikatni tekshirish</b>

    Raqamini yuboring, masalan <code>{ $number }</code>, yoki telefon kamerasi koddan o‘qigan matnni yuboring.
certificate-checked-valid = <b>Bu sertifikat haqiqiy.</b> U tarmoq ro‘yxatida bor.
certificate-checked-withdrawn = <b>Bu sertifikat qaytarib olingan.</b> U endi amal qilmaydi.
certificate-checked-unlisted = <b>Imzosi to‘g‘ri, lekin sertifikat endi ro‘yxatda yo‘q.</b> Uning qaytarib olingan-olinmaganini aytib bo‘lmaydi.
certificate-checked-stolen = <b>Bu sertifikat soxta.</b> U ro‘yxatda yo‘q, kaliti esa o‘g‘irlangan.
certificate-checked-forged = <b>Bu sertifikat soxta.</b> Matni imzolangandan keyin o‘zgartirilgan.
certificate-checked-other-key = <b>Bu sertifikat shu yerda berilmagan.</b> Uning kaliti bu tarmoqqa tegishli emas: { $network }.
certificate-checked-cut = <b>Kodning bir qismi yo‘q.</b> Matnni to‘liq nusxalab, qayta yuboring.
certificate-checked-unknown = <b>Bunday raqamli sertifikat yo‘q.</b> Har bir harf va raqamni solishtiring.
certificate-checked-too-many = <b>Noto‘g‘ri raqam juda ko‘p kiritildi.</b> Bir soatdan keyin urinib ko‘ring.
certificate-withdrawn-on = Qaytarib olingan kuni: { $day }
certificate-compare = Buni qo‘lingizdagi sertifikat bilan solishtiring: hammasi bir xil bo‘lishi kerak.
certificate-withdraw-button = Qaytarib olish
certificate-ask-admin =
    <b>“{ $title }” sertifikati qaytarib olinsinmi?</b>

    Ism: { $name }. Raqami: { $number }. Egasiga xabar beriladi. Buni ortga qaytarib bo‘lmaydi.
certificate-page-how = Sertifikat kodini telefon kamerasi bilan skanerlang yoki matnini shu yerga qo‘ying. Bu sahifadan hech narsa yuborilmaydi.
certificate-page-check = Tekshirish
certificate-page-valid = <b>Bu sertifikat haqiqiy.</b> Shu kuni u qaytarib olinmagan edi: { $day }. Bugungi holatini tarmoq boti aytadi (/verify).
certificate-page-number = Bu yerda raqamning o‘zi kifoya emas: uni Telegramda tarmoq boti tekshiradi (/verify).
certificate-page-old = <b>Bu brauzer imzoni tekshira olmaydi.</b> Uni yangilang yoki raqamni Telegramda tarmoq botiga yuboring (/verify).
