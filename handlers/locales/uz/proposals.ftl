proposal-button = Hamkasb bilan bog‘lash
proposal-pick =
    <b>Bu hamkasbni kim bilan bog‘lamoqchisiz?</b>

    { $name }
proposal-nobody = Uni bog‘lash mumkin bo‘lgan boshqa kontaktingiz hali yo‘q.
proposal-ask-line =
    <b>Ikkalasi uchun bir gap yozing</b>

    Nega ular bir-birini bilgani yaxshi? Ikkalasi ham uni Sizning ismingiz bilan birga o‘qiydi.
proposal-review =
    <b>Bu ikki hamkasbga aloqa ma’lumotlarini almashish taklif qilinsinmi?</b>

    { $first }
    { $second }
proposal-promise = Har biri o‘zi hal qiladi. Ikkalasi ham { $days } kun ichida rozi bo‘lsa, Sizga aytiladi. Kim rozi bo‘lmagani hech kimga aytilmaydi.
proposal-send = Ikkalasiga yuborish
proposal-waits = Ikkalasidan ham so‘raldi, javob muddati: { $day }. Ikkalasi ham rozi bo‘lsa, Sizga aytiladi.
proposal-yours =
    <b>Siz bu ikki hamkasbga aloqa ma’lumotlarini almashishni taklif qildingiz:</b>
    { $first }
    { $second }
proposal-about = <b>{ $name }</b> Sizga shu hamkasb bilan aloqa ma’lumotlarini almashishni taklif qiladi:
proposal-decide = Ikkalangiz ham rozi bo‘lsangiz, har biringiz ikkinchingiz tanlagan aloqa ma’lumotini ko‘rasiz. Rad etsangiz yoki javob bermasangiz, hech kimga aytilmaydi. Taklif muddati: { $day }.
proposal-is-agreed = Siz rozi bo‘ldingiz. Hamkasbingiz ham rozi bo‘lsa, bir-biringizning aloqa ma’lumotingizni ko‘rasiz. Uning javob muddati: { $day }.
proposal-is-declined = Siz rad etdingiz. Hech kimga aytilmadi.
proposal-is-accepted =
    { $whose ->
        [mine] Ikkalasi ham rozi bo‘lib, aloqa ma’lumotlarini almashdi.
       *[theirs] Ikkalangiz ham rozi bo‘lib, aloqa ma’lumotlarini almashdingiz.
    }
proposal-is-withdrawn = Siz bu taklifni qaytarib olgansiz.
proposal-is-expired = Taklif muddati o‘tdi, ma’lumotlar almashilmadi.
proposal-entry =
    { $state ->
        [received] { $names } · taklif
        [pending] { $names } · kutmoqda
        [agreed] { $names } · rozi bo‘ldingiz
        [accepted] { $names } · aloqada
        [withdrawn] { $names } · qaytarib olindi
       *[expired] { $names } · muddati o‘tdi
    }
proposal-withdraw = Taklifni qaytarib olish
proposal-take-back = Roziligimni qaytarib olish
proposal-sure-decline = Bu taklif rad etilsinmi? Hech kimga aytilmaydi.
proposal-sure-take-back = Roziligingizni qaytarib olasizmi? Hech kimga aytilmaydi.
proposal-sure-withdraw = Bu taklifni qaytarib olasizmi? Hamkasblar unga endi javob bera olmaydi.
proposal-gone = Bu taklif endi yo‘q.
proposal-too-many = Har biri diqqat bilan o‘qilishi uchun kuniga { $most } ta taklif yuborish mumkin. Keyingisini yuborish vaqti: { $when }.
proposal-notice-proposed = Yuborildi. Taklif ularga sokin soatlaridan tashqarida boradi.
proposal-notice-already = Siz bu ikkalasiga buni allaqachon taklif qilgansiz.
proposal-notice-too-many = Bugungi takliflar soni tugadi.
proposal-notice-agreed = Rahmat. U ham rozi bo‘lsa, uning aloqa ma’lumotini ko‘rasiz.
proposal-notice-connected = Ikkalangiz ham rozi bo‘ldingiz. Endi bir-biringizning aloqa ma’lumotini ko‘rasiz.
proposal-notice-declined = Rad etildi. Hech kimga aytilmaydi.
proposal-notice-withdrawn = Qaytarib olindi.
proposal-notice-unchanged = Hech narsa o‘zgarmadi.
proposal-notice-gone = Bu endi mumkin emas.
