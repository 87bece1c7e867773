question-title =
    <b>Hamkasblardan so‘rash</b>

    Savolingizni koordinator tasdiqlagach, u shu mavzuni taklif qiladigan yoki izlaydigan ishtirokchilarga boradi. Ismingiz ko‘rinish-ko‘rinmasligini o‘zingiz hal qilasiz.
question-none = Siz hali hech narsa so‘ramadingiz.
question-ask = Savol berish
question-ask-about = Buni hamkasblardan so‘rash
question-ask-text =
    <b>Nimani bilmoqchisiz?</b>

    600 belgigacha. Xizmatga oid yoki maxfiy ma’lumotni ham, hech kimning ismini ham yozmang.
question-ask-topic =
    <b>Savol qaysi mavzuda?</b>

    Uni shu mavzuni taklif qiladigan yoki izlaydigan ishtirokchilar oladi.
question-ask-named =
    <b>Ismingiz ko‘rsatilsinmi?</b>

    Ismingiz bilan: <i>{ $named }</i>
    Ismingizsiz: <i>{ $unnamed }</i>

    Kichik mamlakat yoki sohada hamkasblar kimligingizni baribir taxmin qilishi mumkin. Tekshiruvchi ismingizni har qanday holatda ko‘radi.
question-field-text = Matn
question-field-topic = Mavzu
question-field-named = Ism
question-review =
    <b>Shunday yuborilsinmi?</b>

    Avval koordinator o‘qiydi.
question-text = <blockquote>{ $text }</blockquote>
question-for = Mavzu: <b>{ $topic }</b>
question-as = Hamkasblar ko‘radi: <i>{ $who }</i>
question-send = Ha, yuborish
question-sending-sent = Rahmat. Avval koordinator o‘qiydi. Qarori haqida xabar olasiz.
question-sending-too-many = Qisqa vaqtda juda ko‘p yubordingiz. Yozganingiz saqlandi: keyinroq yuboring.
question-sending-gone = Bu savol endi ochiq emas.
question-sending-own = Bu o‘zingizning savolingiz.
question-too-many = Hammasi o‘qilishi uchun haftasiga uchta savol berish mumkin. Keyingi savol vaqti: { $when }.
question-gone = Bu savol endi yo‘q.
question-head =
    <b>Hamkasb savoli</b>
    { $topic }
question-whose = <i>{ $who } · tili: { $language }</i>
question-quiet = <i>Bunday savollarni yoqish yoki o‘chirish: /settings</i>
question-reply = Javob berish
reply-ask =
    <b>Javobingiz</b>

    <blockquote>{ $text }</blockquote>
    600 belgigacha. Xizmatga oid yoki maxfiy ma’lumotni ham, hech kimning ismini ham yozmang.
question-was-answered = <b>Sizga hamkasb javob berdi.</b>
question-to = <i>Savolga: { $text }</i>
question-open = Savolimni ochish
question-is-pending = <i>Koordinator o‘qimoqda.</i>
question-is-approved = <i>Mavzu bo‘yicha topa oladigan hamkasblaringizdan olganlar: { $got }. Javoblar: { $answers }</i>
question-is-rejected = <i>Yuborilmadi.</i>
question-reason = Sababi: { $reason }
question-take-away = Savolni qaytarib olish
question-sure =
    <b>Savol qaytarib olinsinmi?</b>

    Unga endi hech kim javob bera olmaydi, u javoblari bilan birga ro‘yxatingizdan yo‘qoladi.
question-sure-yes = Ha, qaytarib olinsin
question-withdrawn = Savol qaytarib olindi.
question-line =
    { $status ->
        [pending] Tekshirilmoqda · { $text }
        [rejected] Yuborilmadi · { $text }
        [changes_requested] Tuzatish kerak · { $text }
       *[approved] Javoblar: { $answers } · { $text }
    }
question-unnamed = <i>Hamkasblar uning ismini ko‘rmaydi.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Javobingiz so‘ragan hamkasbga yuborildi.</b>
       *[question] <b>Savolingiz yuborildi.</b> Javoblar shu yerda bo‘ladi.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Javobingiz yetkazilmadi.</b>
       *[question] <b>Savolingiz yuborilmadi.</b>
    }
question-send-again = O‘zgartirib, qayta yuborish
question-is-changes_requested = <i>Savol hali yuborilmadi. Uni o‘zgartiring.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Iltimos, javobingizni o‘zgartiring.</b> So‘ng qayta yuboring.
       *[question] <b>Iltimos, savolingizni o‘zgartiring.</b> So‘ng qayta yuboring.
    }
