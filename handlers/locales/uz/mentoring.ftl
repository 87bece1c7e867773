mentoring-button = Murabbiylik
mentoring-title = <b>Murabbiylik</b>
mentoring-about = Boshqa mamlakatdagi, boshqa muassasadagi hamkasb Sizga bir necha oy maslahat beradi yoki Siz unga maslahat berasiz. Ikkovi ham rozi bo‘lganda ismlar ko‘rsatiladi.
mentoring-answer-these = Sizning javobingizni kutishmoqda.
mentoring-no-programme = Hozir Sizga ochiq dastur yo‘q.
mentoring-waits = Javob berish · { $country }
mentoring-programme-line =
    { $part ->
        [mentor] { $title } · Siz murabbiysiz
        [mentee] { $title } · Siz shogirdsiz
       *[none] { $title }
    }
mentoring-run = Siz yuritadigan dasturlar
mentoring-gone = Bu dastur endi Sizga ochiq emas.
mentoring-programme-title = <b>{ $title }</b>
mentoring-programme-about = { $text }
mentoring-programme-facts =
    Oylar: { $months }
    Boshlanishi: { $starts }
    Juftliklar, ko‘pi bilan: { $places }
mentoring-closed = Dastur yopildi. Uchrashayotgan juftliklar kelishilganidek davom etadi.
mentoring-no-places = Hozir barcha o‘rinlar band. O‘rin bo‘shasa, murabbiylardan yana so‘raladi.
mentoring-both-sides = Bu dasturda Siz murabbiy izlashingiz yoki o‘zingiz murabbiy bo‘lishingiz mumkin.
mentoring-seek = Murabbiy izlayman
mentoring-offer = Murabbiy bo‘la olaman
mentoring-you-are = <b>Ishtirokingiz:</b> { $side }
mentoring-side-mentor = Murabbiy
mentoring-side-mentee = Shogird
mentoring-sides-mentor = <b>Murabbiylar</b>
mentoring-sides-mentee = <b>Shogirdlar</b>
mentoring-offers = <b>Taklif qiladi:</b> { $text }
mentoring-seeks = <b>Izlaydi:</b> { $text }
mentoring-topics = <b>Mavzular:</b> { $topics }
mentoring-languages = <b>Tillar:</b> { $languages }
mentoring-answered = <b>{ $question }</b> { $text }
mentoring-most = <b>Bir vaqtda shogirdlar, ko‘pi bilan:</b> { $count }
mentoring-gives = <b>Hamkasbingizga beriladigan aloqa ma’lumotingiz:</b> { $contact }
mentoring-is-full = Siz hozircha hech kimni olmaysiz, shuning uchun Sizni tanlab bo‘lmaydi.
mentoring-has-pair = Bu dasturda Sizning murabbiyingiz bor.
mentoring-change = O‘zgartirish
mentoring-be-full = Hozircha hech kimni olmaslik
mentoring-take-again = Yana shogird olish
mentoring-withdraw = Yozuvimni o‘chirish
mentoring-withdraw-sure = Bu dasturdagi yozuvingiz o‘chirilsinmi? Sizni tanlagan yoki Siz uchun so‘ralayotgan hamkasblarga xabar berilmaydi. Uchrashayotgan juftlik davom etadi.
mentoring-list = Mening ro‘yxatim
mentoring-mentors = Murabbiy tanlash
mentoring-list-none = Ro‘yxatingiz bo‘sh. Uchtagacha murabbiy tanlang.
mentoring-list-picked = Ro‘yxatingizdagi murabbiylar: { $count }. Ulardan hali so‘ralmagan.
mentoring-list-sent = Murabbiylaringizdan navbat bilan so‘ralmoqda. Har birining javob berish vaqti, kun: { $days }. Biri rozi bo‘lishi bilan Sizga xabar beriladi.
mentoring-list-title = <b>Murabbiylar ro‘yxatingiz</b>
mentoring-list-line = { $number }. { $who }
mentoring-list-ask = Avval birinchisidan so‘raladi, javob berish vaqti, kun: { $days }. Keyin navbatdagisidan so‘raladi. Kim rad etganini hech kim bilmaydi.
mentoring-send = Shu tartibda so‘rash
mentoring-take-off-number = { $number }-raqamni olib tashlash
mentoring-take-back = Ro‘yxatni qaytarib olish
mentoring-take-back-sure = Ro‘yxatingiz qaytarib olinsinmi? Undagi hech kimdan endi so‘ralmaydi, Siz qaytadan tanlashingiz mumkin.
mentoring-choose = <b>Kim murabbiyingiz bo‘lishi mumkin</b>

    Eng moslari birinchi turadi. So‘raladigan tartibda tanlang, ko‘pi bilan: { $most }.
mentoring-none-fit = Hozir Sizga mos keladigan hech kim yo‘q. Dastur koordinatori izlayotganingizni ko‘radi, keyinroq bu yerga yana qarashingiz mumkin.
mentoring-mentor-line = { $number } · { $country }
mentoring-who = <b>{ $who }</b>
mentoring-reasons = <b>Nega bir-biringizga mossiz:</b>
mentoring-reason-topic = • Umumiy mavzular: { $what }
mentoring-reason-country = • U boshqa mamlakatda ishlaydi.
mentoring-reason-chain = • Uning rahbariyati boshqa.
mentoring-reason-language = • Umumiy tillar: { $what }
mentoring-nameless = U rozi bo‘lganda ismini ko‘rasiz, u ham Siznikini o‘shanda ko‘radi.
mentoring-pick = Ro‘yxatimga qo‘shish
mentoring-take-off = Ro‘yxatdan olib tashlash
mentoring-choice-added = U ro‘yxatingizda.
mentoring-choice-removed = U endi ro‘yxatingizda yo‘q.
mentoring-choice-sent = Yuborildi. Ro‘yxatingizdagi birinchi murabbiydan so‘ralmoqda.
mentoring-choice-withdrawn = Ro‘yxat qaytarib olindi. Qaytadan tanlashingiz mumkin.
mentoring-choice-too-many = Ro‘yxatingizda uchta murabbiy bor. Avval birini olib tashlang.
mentoring-choice-empty = Ro‘yxatingiz bo‘sh. Avval murabbiy tanlang.
mentoring-choice-paired = Endi Siz juftliksiz. Bir-biringizning ismingiz va aloqa ma’lumotingizni ko‘rasiz.
mentoring-choice-declined = Siz rad etdingiz. Hech kimga xabar berilmaydi.
mentoring-choice-full = Shogirdlaringiz o‘zingiz xohlagan songa yetdi. Yana birini olish uchun yozuvingizni o‘zgartiring.
mentoring-choice-no-room = Dasturdagi barcha o‘rinlar band.
mentoring-choice-gone = Bu endi ochiq emas.
mentoring-asked = Bir hamkasb “{ $title }” dasturida murabbiyi bo‘lishingizni xohlaydi.
mentoring-asked-until = Javob berish muddati: { $when }. Rad etsangiz yoki javob bermasangiz, boshqasidan so‘raladi, bu Siz ekaningizni hech kim bilmaydi.
mentoring-accept = Uning murabbiyi bo‘lish
mentoring-accept-sure = Uning murabbiyi bo‘lasizmi? Bir-biringizning ismingizni ko‘rasiz, u mana bu aloqa ma’lumotini oladi: { $contact }
mentoring-decline = Rad etish
mentoring-decline-sure = Rad etasizmi? Hech kimga xabar berilmaydi: unga ham, koordinatorga ham.
mentoring-proposed-mentee = “{ $title }” dasturi koordinatori Sizga shogird taklif qiladi.
mentoring-proposed-mentor = “{ $title }” dasturi koordinatori Sizga murabbiy taklif qiladi.
mentoring-proposed-ask = Javob berish muddati: { $when }. Faqat ikkovingiz ham rozi bo‘lsangiz, bir-biringizning ismingizni ko‘rasiz. Rad javobini hech kim ko‘rmaydi.
mentoring-proposed-waits = Siz rozi bo‘ldingiz. Hamkasbning javob berish muddati: { $when }.
mentoring-agree = Rozi bo‘lish
mentoring-agree-sure = Rozimisiz? Hamkasb ham rozi bo‘lganda, bir-biringizning ismingiz va aloqa ma’lumotingizni ko‘rasiz.
mentoring-take-back-yes = Fikrim o‘zgardi
mentoring-proposal-proposed = Ikkovidan ham so‘ralmoqda. Hech narsa chiqmasa, Sizga xabar beriladi.
mentoring-proposal-paired = Endi Siz juftliksiz. Bir-biringizning ismingiz va aloqa ma’lumotingizni ko‘rasiz.
mentoring-proposal-agreed = Yozib qo‘yildi. Hamkasb rozi bo‘lishi bilan Sizga xabar beriladi.
mentoring-proposal-declined = Siz rad etdingiz. Hech kimga xabar berilmaydi.
mentoring-proposal-already = Bu ikkovidan so‘ralmoqda.
mentoring-proposal-unfit = Bu ikkovi juftlik bo‘la olmaydi: umumiy til va har xil muassasa kerak.
mentoring-proposal-full = Bu murabbiy hozir hech kimni olmaydi.
mentoring-proposal-no-room = Dasturdagi barcha o‘rinlar band.
mentoring-proposal-gone = Bu endi ochiq emas.
mentoring-review = <b>Yozuvingizni tekshiring</b>
mentoring-mentor-promise = Shogirdlar buni ismingiz, muassasangiz va aloqa ma’lumotingizsiz o‘qiydi. Murabbiy bo‘lishga rozi bo‘lganingizda ularni ko‘radi.
mentoring-mentee-promise = Siz tanlagan murabbiylar buni ismingiz, muassasangiz va aloqa ma’lumotingizsiz o‘qiydi. Rozi bo‘lganda ularni ko‘radi.
mentoring-save = Saqlash
mentoring-question = <b>{ $question }</b>

    Javobingizni Siz tanlagan murabbiylar o‘qiydi.
mentoring-entry-field-words = O‘z so‘zingiz bilan
mentoring-entry-field-topics = Mavzular
mentoring-entry-field-languages = Tillar
mentoring-entry-field-most = Nechta
mentoring-entry-field-gives = Kontakt
mentoring-entry-field-q0 = 1-javob
mentoring-entry-field-q1 = 2-javob
mentoring-entry-field-q2 = 3-javob
mentoring-entry-notice-saved = Saqlandi.
mentoring-entry-notice-full = Saqlandi. Yana shogird olmaguningizcha Sizni tanlab bo‘lmaydi.
mentoring-entry-notice-free = Saqlandi. Sizni yana tanlashlari mumkin.
mentoring-entry-notice-withdrawn = Yozuvingiz o‘chirildi.
mentoring-entry-notice-other-side = Siz bu dasturda boshqa tomondan ishtirok etyapsiz. Avval o‘sha yozuvni o‘chiring.
mentoring-entry-notice-has-pair = Bu dasturda Sizning murabbiyingiz bor.
mentoring-entry-notice-closed = Dastur yopilgan.
mentoring-entry-notice-gone = Bu endi ochiq emas.
mentor-ask-words =
    <b>Hamkasbga nimada yordam bera olasiz?</b>

    Masalan: erkaklar jamoasini boshqarish, chet eldagi xizmatga tayyorlanish, bola parvarishidan keyin ishga qaytish. 400 belgigacha, ism va aloqa ma’lumotisiz.
mentor-ask-topics = <b>Qaysi mavzular bo‘yicha?</b> To‘rttagacha tanlang.
mentor-ask-languages = <b>Qaysi tillarda gaplasha olasiz?</b>
mentor-ask-most = <b>Bir vaqtda nechta shogird ola olasiz?</b> 1 dan 5 gacha son yozing.
mentor-ask-gives = <b>Shogirdingiz qaysi aloqa ma’lumotini oladi?</b> Siz rozi bo‘lganda uni ko‘radi.
mentee-ask-words =
    <b>Nimada yordam olishni xohlaysiz?</b>

    Masalan: bo‘lim boshlig‘i sifatidagi birinchi yilim. 400 belgigacha, ism va aloqa ma’lumotisiz.
mentee-ask-topics = <b>Qaysi mavzular bo‘yicha?</b> To‘rttagacha tanlang.
mentee-ask-languages = <b>Qaysi tillarda gaplasha olasiz?</b>
mentee-ask-gives = <b>Murabbiyingiz qaysi aloqa ma’lumotini oladi?</b> U rozi bo‘lganda ko‘radi.
mentoring-nobody-left = Ro‘yxatingizdagi murabbiylarning hech biri hozir bo‘sh emas. Boshqalarni tanlashingiz yoki kutishingiz mumkin: dastur koordinatori izlayotganingizni ko‘radi.
mentoring-choose-anew = Qaytadan tanlash
mentoring-paired = Murabbiylikda juftligingiz bor: ikkovi ham rozi bo‘ldi. Endi bir-biringizning ismingiz va aloqa ma’lumotingizni ko‘rasiz. Keyingi qadam: nimaga erishmoqchi ekaningizni birga yozing.
mentoring-lapsed = “{ $title }” dasturida taklif qilingan juftlik tuzilmadi.
mentoring-open = Ochish
mentoring-pair-line = { $name } · { $state }
mentoring-pair-head =
    <b>{ $title }</b>
    Siz: { $side } · { $state }
mentoring-pair-is-proposed = taklif qilindi
mentoring-pair-is-agreeing = kelishilmoqda
mentoring-pair-is-running = uchrashmoqda
mentoring-pair-is-completed = yakunlandi
mentoring-pair-is-ended = to‘xtatildi
mentoring-pair-is-lapsed = tuzilmadi
mentoring-pair-dates = Boshlanishi: { $began }, tugashi: { $ends }
mentoring-pair-gone = Bu juftlik endi yo‘q.
mentoring-away = Hamkasbingiz bilan hozir bu yerda bog‘lanib bo‘lmaydi.
mentoring-write-first =
    { $who ->
        [mentor] Endi ikkovingiz maqsadlar haqida kelishasiz. Odatda ularni shogird yozadi, lekin Siz ham boshlashingiz mumkin.
       *[mentee] Endi ikkovingiz maqsadlar haqida kelishasiz. Nimaga erishmoqchi ekaningizni yozing; murabbiyingiz uni qabul qiladi yoki o‘zgartiradi.
    }
mentoring-write = Kelishuvni yozish
mentoring-agreement = Kelishuv
mentoring-you-accept = Kelishuvni o‘qib, qabul qiling yoki o‘zgartiring.
mentoring-other-accepts = Siz kelishuvni qabul qildingiz. Hamkasbingiz uni o‘qimoqda.
mentoring-answer-now = Savolga javob berish
mentoring-answer-waits = Bir savol javobingizni kutmoqda.
mentoring-next = Keyingi savol keladigan kun: { $day }.
mentoring-ended-first = Murabbiylik to‘xtatildi. Ikkovingizga ham boshqalardan oldin juftlik topiladi.
mentoring-be-mentor = Murabbiy bo‘lmoqchiman
mentoring-be-mentor-noted = Rahmat. Siz murabbiy bo‘la oladigan dastur ochilganda Sizga xabar beriladi.
mentoring-contact = Uning aloqa ma’lumoti
mentoring-end = Murabbiylikni to‘xtatish
mentoring-end-sure = Bu hamkasb bilan murabbiylik to‘xtatilsinmi: { $name }? Unga to‘xtagani xabar qilinadi, sababi aytilmaydi. Ikkovingizga ham boshqalardan oldin juftlik topiladi.
mentoring-end-done = Murabbiylik to‘xtatildi.
mentoring-ended = Murabbiyligingiz to‘xtatildi. Sababini aytish shart emas, hech kim aybdor emas. Sizga boshqalardan oldin juftlik topiladi.
mentoring-trouble = Nimadir noto‘g‘rimi? Quyidagi tugma bilan xabar bering. Qarorni ikki muassasangizdan tashqaridagi odamlar qabul qiladi, agar bunday odamlar bo‘lsa.
mentoring-agreement-title = <b>Kelishuv, { $number }-nusxa</b>
mentoring-version-both = Ikkovi ham qabul qildi ({ $day }).
mentoring-version-waits = Siz qabul qildingiz ({ $day }). Hamkasbingiz o‘qimoqda.
mentoring-version-yours = Yozilgan kuni: { $day }. Qabul qiling yoki o‘zgartiring.
mentoring-version-old = Oldingi nusxa ({ $day })
mentoring-goals = <b>Maqsadlar</b>
mentoring-goal = { $number }. { $text }
mentoring-agreement-facts =
    Til: { $language }
    Uchrashuvlar: { $rhythm }
    Oylar: { $months }
mentoring-clauses =
    <b>Har bir juftlik uchun umumiy qoidalar</b>
    • Siz ish va kasbiy o‘sish haqida gaplashasiz, operatsiyalar, ishlar va maxfiy narsalar haqida emas.
    • Aytilganlar ikkovingizning orangizda qoladi, faqat kimgadir xavf tug‘ilsa yoki qonun talab qilsa, boshqacha bo‘ladi.
    • Baho berish, tavsiyanoma, pul va sovg‘a bo‘lmaydi. Huquqiy, tibbiy va psixologik yordamni boshqalar ko‘rsatadi.
    • Uchrashuvni shogird taklif qiladi. Kela olmaydigan kishi bir kun oldin aytadi. Har kim yozuvlarini o‘zida saqlaydi va oxirida o‘chiradi.
    • Ikkovidan istalgani uni istalgan vaqtda sababsiz va aybsiz to‘xtatishi mumkin.
    • Nimadir noto‘g‘ri bo‘lsa, xabar bering: qarorni ikki muassasangizdan tashqaridagi odamlar qabul qiladi, agar bunday odamlar bo‘lsa.
mentoring-accept-agreement = Qabul qilish
mentoring-write-anew = O‘zgartirish
mentoring-agreement-review = <b>Kelishuvni tekshiring</b>
mentoring-agreement-send = Qabul qilib yuborish
mentoring-agreement-field-goals = Maqsadlar
mentoring-agreement-field-language = Til
mentoring-agreement-field-rhythm = Uchrashuvlar
mentoring-rhythm-weekly = har hafta
mentoring-rhythm-fortnightly = ikki haftada bir
mentoring-rhythm-monthly = oyda bir
mentoring-agreement-notice-written = Yuborildi. Hamkasbingiz qabul qilishi yoki o‘zgartirishi mumkin.
mentoring-agreement-notice-accepted = Qabul qilindi. Endi shu nusxa kuchda.
mentoring-agreement-notice-began = Ikkovi ham qabul qildi: murabbiylik boshlanadi. Birinchi marta 14 kun ichida uchrashing.
mentoring-agreement-notice-changed = Bu orada kelishuv o‘zgartirildi. Uni qayta o‘qing.
mentoring-agreement-notice-already = Siz uni qabul qilgansiz.
mentoring-agreement-notice-gone = Bu juftlik endi yo‘q.
mentoring-agreement-came = Murabbiylik kelishuvingizning yangi nusxasi bor. Uni o‘qib, qabul qiling yoki o‘zgartiring.
mentoring-agreement-holds = Murabbiylik kelishuvini ikkovi ham qabul qildi. Boshlanganidan keyin 14 kun ichida birinchi marta uchrashing.
goals-ask-goals =
    <b>Birga nimaga erishmoqchisiz?</b>

    Bittadan uchtagacha maqsad, har biri alohida qatorda. Ularni hamkasbingiz o‘qiydi, shuning uchun ikkovingiz ham tushunadigan tilda yozing.
goals-ask-language = <b>Qaysi tilda gaplashasiz?</b>
goals-ask-rhythm = <b>Qanchalik tez-tez uchrashasiz?</b>
mentoring-only-counted = Javobingiz faqat sanaladi. U Sizniki ekanini hech kim, hatto koordinator ham ko‘rmaydi.
mentoring-checkin-agreement = Murabbiyligingizda ikkovi ham qabul qilgan kelishuv hali yo‘q. Uni yozing yoki o‘qing: { $name }
mentoring-checkin-fortnight = <b>Gaplashib oldingizmi?</b>

    Ikki hafta oldin murabbiyligingiz boshlandi: { $name }
mentoring-checkin-midpoint = <b>Yarim yo‘l: maqsadlaringiz qanday?</b>

    Murabbiyligingiz: { $name }
mentoring-checkin-end = <b>Murabbiyligingiz yakunlandi. Xohlaganingizga erishdingizmi?</b>

    Murabbiyligingiz: { $name }
mentoring-checkin-later = <b>Uch oy o‘tdi: u Sizga hali ham yordam beryaptimi?</b>

    Murabbiyligingiz: { $name }
mentoring-step-agreement = Kelishuv
mentoring-step-fortnight = Ikki haftadan keyin
mentoring-step-midpoint = Yarim yo‘lda
mentoring-step-end = Oxirida
mentoring-step-later = Uch oydan keyin
mentoring-answer-fortnight-yes = Ha, gaplashdik
mentoring-answer-fortnight-partly = Kunini belgiladik
mentoring-answer-fortnight-no = Hali yo‘q
mentoring-answer-midpoint-yes = Maqsadga qarab boryapmiz
mentoring-answer-midpoint-partly = O‘ylaganimizdan sekinroq
mentoring-answer-midpoint-no = Bir-birimizga mos emasmiz
mentoring-answer-end-yes = Ha, erishdik
mentoring-answer-end-partly = Qisman
mentoring-answer-end-no = Murabbiylik bo‘lmadi
mentoring-answer-later-yes = Ha, juda
mentoring-answer-later-partly = Biroz
mentoring-answer-later-no = Yo‘q
mentoring-answer-over = Bu savolga javob berilgan yoki u endi ochiq emas.
mentoring-thanks-fortnight-yes = Rahmat. Yaxshi boshlanish.
mentoring-thanks-fortnight-partly = Rahmat. Birinchi suhbat yaxshi o‘tsin.
mentoring-thanks-fortnight-no = Rahmat. Birinchi suhbat haqida kelishish eng qiyini: hozir birga vaqt toping.
mentoring-thanks-midpoint-yes = Rahmat. Shunday davom eting.
mentoring-thanks-midpoint-partly = Rahmat. Kelishuvdagi maqsadlar va uchrashuvlar tez-tezligini istalgan vaqtda o‘zgartirishingiz mumkin.
mentoring-thanks-midpoint-no = Rahmat. Kelishuvni o‘zgartirishingiz yoki murabbiylikni sababsiz to‘xtatishingiz mumkin. Shunda ikkovingizga ham boshqalardan oldin juftlik topiladi.
mentoring-thanks-end-yes = Rahmat, ikkovingizni ham tabriklaymiz.
mentoring-thanks-end-partly = Rahmat, ikkovingizni ham tabriklaymiz.
mentoring-thanks-end-no = Aytganingiz uchun rahmat. Keyingi dasturda ishtirok etishingiz mumkin.
mentoring-thanks-later-yes = Rahmat. Buni eshitish quvonarli.
mentoring-thanks-later-partly = Rahmat.
mentoring-thanks-later-no = Aytganingiz uchun rahmat.
mentoring-invited = “{ $title }” dasturi ochildi. Siz murabbiy bo‘lmoqchi edingiz: bu dasturda bo‘la olasiz.
mentoring-run-list = <b>Murabbiylik dasturlari</b>
mentoring-run-none = Hali dastur yo‘q. Birinchisini yozing.
mentoring-run-new = Yangi dastur
mentoring-run-line = { $title } · { $state } · { $pairs }/{ $places }
mentoring-programme-is-draft = qoralama
mentoring-programme-is-open = ochiq
mentoring-programme-is-closed = yopiq
mentoring-run-state = <b>Dastur:</b> { $state }
mentoring-run-questions =
    <b>Shogirdlarga savollar:</b>
    { $text }
mentoring-run-for = <b>Kimlar uchun:</b> { $audience }
mentoring-run-change = O‘zgartirish
mentoring-run-languages = Tillar
mentoring-run-audience = Kimlar uchun
mentoring-run-mentees = Shogirdlar
mentoring-run-mentors = Murabbiylar
mentoring-run-pairs = Juftliklar
mentoring-run-numbers = Sonlar
mentoring-run-open = Dasturni ochish
mentoring-run-open-sure = “{ $title }” ochilsinmi? U mo‘ljallangan ishtirokchilar Siz yopguningizcha taklif qilishi va izlashi mumkin. Boshlanishi: { $starts }.
mentoring-run-close = Dasturni yopish
mentoring-run-close-sure = “{ $title }” yopilsinmi? Endi hech kimdan so‘ralmaydi, yangi juftlik tuzilmaydi. Uchrashayotgan juftliklar davom etadi.
mentoring-run-delete = Qoralamani o‘chirish
mentoring-run-delete-sure = “{ $title }” o‘chirilsinmi? U hech qachon ochiq bo‘lmagan.
mentoring-run-which-language = Yozilgan tili: { $language }. Yana qaysi tilda yozmoqchisiz?
mentoring-run-review = <b>Dasturni tekshiring</b>
mentoring-run-save = Saqlash
mentoring-programme-field-title = Nomi
mentoring-programme-field-about = Mazmuni
mentoring-programme-field-months = Oylar
mentoring-programme-field-places = Juftliklar
mentoring-programme-field-starts = Boshlanishi
mentoring-programme-field-questions = Savollar
programme-ask-title = <b>Dastur qanday nomlanadi?</b>
programme-ask-about =
    <b>U nima haqida?</b>

    Kimlar uchun va shogirdlar nima oladi. 1 000 belgigacha.
programme-ask-months = <b>Juftliklar necha oy uchrashadi?</b> 5 dan 12 gacha son yozing.
programme-ask-places = <b>Nechta juftlik bo‘lishi mumkin?</b> Sonini yozing.
programme-ask-starts = <b>U qaysi kuni boshlanadi?</b> Shungacha murabbiylar va shogirdlar bir-birini topadi.
programme-ask-questions =
    <b>Shogirdlardan nima so‘ralsin?</b>

    Uchtagacha savol, har biri alohida qatorda. Javoblarni u tanlagan murabbiylar va Siz o‘qiysiz.
mentoring-programme-notice-saved = Saqlandi.
mentoring-programme-notice-opened = Dastur ochildi.
mentoring-programme-notice-closed = Dastur yopildi. Uchrashayotgan juftliklar davom etadi.
mentoring-programme-notice-deleted = Qoralama o‘chirildi.
mentoring-programme-notice-past = Boshlanishi kelajakda bo‘lishi kerak. Uni o‘zgartiring.
mentoring-programme-notice-changed = Bu orada dasturni kimdir o‘zgartirdi. Yana saqlasangiz, matningiz uning o‘rniga yoziladi.
mentoring-programme-notice-too-few = Undan ko‘p o‘rin band. Kattaroq son kiriting.
mentoring-programme-notice-has-pairs = Juftliklar bor, shuning uchun boshlanishi va oylar soni o‘zgarmaydi.
mentoring-programme-notice-names-differ = Birinchi tilda nechta savol bo‘lsa, shuncha savol yozing.
mentoring-programme-notice-already = Bu bajarilgan.
mentoring-programme-notice-not-allowed = Buni faqat uning koordinatori va administratorlar qila oladi.
mentoring-programme-notice-gone = Bu dasturni Siz yuritmaysiz.
mentoring-nobody-yet = Hali hech kim yo‘q.
mentoring-person-line = { $name } · juftlik: { $pairs }
mentoring-person-pairs = <b>Hozirgi juftliklari:</b> { $count }
mentoring-person-full = U hozircha hech kimni olmaydi.
mentoring-person-waits = U tanlagan murabbiylardan so‘ralmoqda.
mentoring-person-looks = Murabbiyi yo‘q, u uchun hech kimdan so‘ralmayapti.
mentoring-propose = Unga murabbiy taklif qilish
mentoring-propose-whom = <b>Unga kimni taklif qilasiz?</b> Eng moslari birinchi turadi.
mentoring-propose-nobody = Hozir unga mos, o‘rni bo‘sh murabbiy yo‘q.
mentoring-propose-sure = Bu ikkovi bir-biriga taklif qilinsinmi? Murabbiy: { $mentor }. Shogird: { $mentee }. Ikkovidan ham ismsiz so‘raladi, javob berish vaqti, kun: { $days }. Kim nima javob berganini ko‘rmaysiz.
mentoring-propose-both = Ikkovidan ham so‘rash
mentoring-pairs = <b>Juftliklar</b>
mentoring-pairs-none = Hali juftlik yo‘q.
mentoring-pair-row =
    { $state ->
        [silent] ⚠ { $mentor } – { $mentee }
        [proposed] … { $mentor } – { $mentee }
        [completed] ✓ { $mentor } – { $mentee }
        [ended] × { $mentor } – { $mentee }
        [lapsed] × { $mentor } – { $mentee }
       *[other] { $mentor } – { $mentee }
    }
mentoring-pair-state = <b>Juftlik:</b> { $state }
mentoring-proposed-until = Ikkovining javob berish muddati: { $day }.
mentoring-silence = <b>Ikki marta so‘raldi, javob yo‘q:</b>
mentoring-silence-line = • { $side } · { $step } · { $day }
mentoring-silence-help = Ikkovi nima javob berganini hech kim ko‘rmaydi. Ularga koordinator sifatida iliq yozing va yordam kerakmi, deb so‘rang.
mentoring-silence-came = Murabbiylik dasturingizdagi bir juftlikda savol ikki marta berilsa ham, javob bo‘lmadi.
mentoring-numbers = <b>Sonlar:</b> { $title }
mentoring-numbers-people =
    Murabbiylar: { $mentors }
    Shogirdlar: { $mentees }
    Murabbiysi yo‘q shogirdlar: { $looking }
mentoring-number = Juftliklar, { $what }: { $count }
mentoring-answers = <b>Murabbiylar va shogirdlar nima dedi</b> (ha · qisman · yo‘q)
mentoring-answers-line = { $step }: { $yes } · { $partly } · { $no }
mentoring-answers-later = Dastur yopilib, hammasi tugaganda javoblar son ko‘rinishida ko‘rsatiladi.
