board-title = <b>Hamkorlik va imkoniyatlar taxtasi</b>
board-newest = Hamkasblar nima izlaydi, nima taklif qiladi va Siz uchun qanday imkoniyat ochiq. Avval yangi e’lonlar turadi.
board-none = Hozircha bunday e’lon yo‘q. Birinchisini Siz yozing.
board-matches = Mos e’lonlar: <i>{ $words }</i>
board-no-matches = Mos e’lon yo‘q: <i>{ $words }</i>
board-line =
    { $kind ->
        [seek] Izlaydi: { $title }
        [offer] Taklif: { $title }
       *[opportunity] { $title }
    }
board-search = Qidiruv
board-own = E’lonlarim
board-new = Yangi e’lon
board-by-kind = Turi
board-by-topic = Mavzu
board-by-country = Mamlakat
board-pick-kind = <b>Qanday e’lonlar?</b>
board-pick-topic = <b>Qaysi mavzuda?</b>
board-pick-country = <b>Qaysi mamlakat uchun?</b>
board-any-kind = Barcha turlar
board-any-topic = Barcha mavzular
board-any-country = Barcha mamlakatlar
board-kind-seek = Izlayman
board-kind-offer = Taklif qilaman
board-kind-opportunity = Imkoniyat
board-sort-grant = Grant
board-sort-course = Kurs
board-sort-conference = Konferensiya
board-sort-vacancy = Bo‘sh ish o‘rni
board-sort-partner = Hamkor izlash
board-field-kind = Turi
board-field-sort = Bu nima
board-field-title = Sarlavha
board-field-what = Matn
board-field-whom = Kim uchun
board-field-countries = Mamlakatlar
board-field-languages = Tillar
board-field-until = Oxirgi kun
board-field-topics = Mavzular
board-field-named = Ism
board-everywhere = barchasi
board-interested = Menga qiziq
board-announce = Xabar tarqatish
board-own-title = <b>Mening e’lonlarim</b>
board-own-none = Siz hali e’lon yozmagansiz.
board-own-line =
    { $status ->
        [pending] Tekshirilmoqda: { $title }
        [changes_requested] O‘zgartirish kerak: { $title }
        [rejected] Tasdiqlanmadi: { $title }
        [ended] Yopildi: { $title }
        [removed] Olib tashlandi: { $title }
       *[published] { $title }
    }
board-is-pending = E’lonni koordinator tekshirmoqda. U hali taxtada yo‘q.
board-is-changes_requested = Tekshiruvchi biror narsani o‘zgartirishingizni so‘raydi.
board-is-rejected = E’lon tasdiqlanmadi. Uni o‘zgartirib, qayta yuborish mumkin.
board-is-published = Taxtada turadigan oxirgi kun: { $day }.
board-is-ended = Yopildi. Boshqalar uni endi ko‘rmaydi.
board-is-removed = Tekshiruvchi bu e’lonni taxtadan olib tashladi.
board-interested-count = Qiziqqanlar: { $count }
board-outcome-here = Keraklisini shu yerdan topdingiz.
board-outcome-elsewhere = Keraklisini boshqa joydan topdingiz.
board-outcome-nothing = Topilmadi.
board-reason = <b>Tekshiruvchining so‘zi:</b> { $reason }
board-renew = Ha, uzaytirish
board-change = O‘zgartirish
board-close = Yopish
board-say = Natija qanday?
board-again = Qayta ishlatish
board-withdraw = Qaytarib olish
board-keep = Taxtada qoldirish
board-open = Ochish
board-put-back = Taxtaga qaytarish
board-title-of = <b>{ $title }</b>
board-close-ask = E’lon taxtadan darhol olinadi. Keraklisini topdingizmi?
board-found-ask = Keraklisini topdingizmi? Javobingiz taxtaning foydasini ko‘rishga yordam beradi.
board-found-here = Ha, shu yerdan
board-found-elsewhere = Ha, boshqa joydan
board-found-nothing = Yo‘q
board-ending = E’lon hali ham kuchdami? Uzaytirmasangiz, u taxtadan shu kuni olinadi: { $day }.
board-ended = E’lonning muddati tugadi, u endi taxtada yo‘q.
board-given = Raislik bu e’lonni Sizga topshirdi: endi qiziqqanlar Sizga yozadi. Ismingiz ko‘rsatilmaydi. E’lonni o‘zgartirish yoki yopish mumkin.
board-gone = Bu e’lon endi taxtada yo‘q.
board-withdraw-sure = “{ $title }” qaytarib olinsinmi? U ro‘yxatingizdan yo‘qoladi.
board-withdraw-yes = Qaytarib olish
board-withdrawn = E’lon qaytarib olindi.
board-review = <b>Bu e’lon yuborilsinmi?</b> Uni avval mamlakatingiz koordinatori o‘qiydi.
board-leaves = Yangi matn tasdiqlanguncha e’lon taxtada bo‘lmaydi.
board-send = Yuborish
board-unnamed = Hamkasblar uning ismini ko‘rmaydi.
board-sending-sent = Yuborildi. Tekshirilganda Sizga xabar beramiz.
board-sending-too-many = Bir haftada yuborish mumkin bo‘lgan e’lonlarni yubordingiz. Qoralama saqlandi.
board-sending-past = Ko‘rsatilgan kun o‘tib ketdi. Boshqa kunni yozing.
board-sending-gone = Bu e’lonni endi yuborib bo‘lmaydi.
board-too-many-now = Haftasiga beshta e’lon yozish mumkin. Keyingisini yozish mumkin bo‘lgan vaqt: { $when }.
board-ending-notice-renewed = Uzaytirildi.
board-ending-notice-closed = Rahmat. E’lon yopildi.
board-ending-notice-unchanged = Hech narsa o‘zgarmadi.
board-ending-notice-past = E’londa ko‘rsatilgan kun o‘tib ketdi. Uni o‘zgartirib, qayta yuboring.
board-ending-notice-gone = Bu endi mumkin emas.
board-was-approved = <b>E’loningiz taxtada. Oxirgi kun: { $day }.</b>
board-was-rejected = <b>E’loningiz tasdiqlanmadi.</b>
board-was-changes_requested = <b>E’loningizni o‘zgartiring.</b>
board-until-past = Bu kun o‘tib ketdi: { $day }. Keyinroq kunni yozing.
board-until-far = Bu kungacha bir yildan ko‘p vaqt bor: { $day }. Ertaroq kunni yozing.
boardentry-ask-kind =
    <b>E’loningiz nima haqida?</b>

    Siz biror narsa izlaysiz, biror narsa taklif qilasiz yoki boshqalar uchun imkoniyatni bilasiz.
boardentry-ask-sort = <b>Bu qanday imkoniyat?</b>
boardentry-ask-title =
    <b>Qisqa sarlavha</b>

    Ro‘yxatda o‘qilishi uchun 80 belgidan oshmasin.
boardentry-ask-what =
    <b>Gap nima haqida?</b>

    Bir necha gap. Telefon raqami va manzilni yozmang: kimga qiziq bo‘lsa, aloqani shu yerdan so‘raydi, qarorni Siz qabul qilasiz.
boardentry-ask-whom = <b>Bu kim uchun?</b> Masalan: bojxona xodimlari, qishloqdagi tadbirkor ayollar.
boardentry-ask-topics = <b>Qaysi mavzularga tegishli?</b> Bittadan uchtagacha tanlang.
boardentry-ask-languages = <b>Qaysi tillarda?</b>
boardentry-ask-countries = <b>Qaysi mamlakatlar uchun?</b> Barchasi uchun bo‘lsa, savolni o‘tkazib yuboring.
boardentry-ask-until =
    <b>Qaysi kungacha?</b>

    Masalan: 15-mart. Muddati bo‘lmasa, savolni o‘tkazib yuboring: e’lon taxtadan olinishidan oldin u hali ham kuchdami, deb so‘raymiz.
boardsearch-ask-words = <b>Nima izlaysiz?</b> Istalgan tilda bir yoki bir necha so‘z yozing.
board-numbers-button = Taxta natijalari
board-numbers-title = <b>Taxtadagi e’lonlardan nima chiqdi</b>
board-numbers-open = <b>Hozir taxtada:</b> { $count }
board-numbers-ended = Tugagan
board-result-here = Taxtadan topildi
board-result-elsewhere = Boshqa joydan topildi
board-result-nothing = Topilmadi
board-result-unsaid = Javob yo‘q
