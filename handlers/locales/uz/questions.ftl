question-title =
    <b>Hamkasblardan so‘rash</b>

    Savol koordinator o‘qigach, shu mavzuni biladigan yoki izlaydiganlarga boradi. Ismingiz ko‘rinadimi — o‘zingiz hal qilasiz.
question-none = Siz hali hech narsa so‘ramadingiz.
question-ask = Savol berish
question-ask-text =
    <b>Nimani bilmoqchisiz?</b>

    600 belgigacha. Iltimos, xizmat yoki maxfiy ma’lumot va ism yozmang.
question-ask-topic =
    <b>Bu qaysi mavzu?</b>

    Savol uni biladigan yoki izlaydiganlarga boradi.
question-ask-named =
    <b>Buni kim aytgani ko‘rinsinmi?</b>

    Ismingiz bilan: <i>{ $named }</i>
    Ismingizsiz: <i>{ $unnamed }</i>

    Buni tekshiradigan kishi ismingizni baribir ko‘radi.
question-field-text = Matn
question-field-topic = Mavzu
question-field-named = Ism
question-review =
    <b>Shunday yuborilsinmi?</b>

    Avval koordinator o‘qiydi.
question-text = <blockquote>{ $text }</blockquote>
question-for = Mavzu: <b>{ $topic }</b>
question-as = Ular o‘qiydi: <i>{ $who }</i>
question-send = Ha, yuborish
question-sending-sent = Rahmat. Avval koordinator o‘qiydi; xabar beramiz.
question-sending-too-many = Qisqa vaqtda juda ko‘p. Yozganingiz saqlandi: keyinroq yuboring.
question-sending-gone = Bu savol endi ochiq emas.
question-sending-own = Bu o‘zingizning savolingiz.
question-too-many = Hammasi o‘qilishi uchun haftasiga uchta savol. Keyingisi: { $when }.
question-gone = Bu savol endi yo‘q.
question-head = <b>Hamkasb so‘raydi · { $topic }</b>
question-whose = <i>{ $who } · { $language }</i>
question-quiet = <i>Bunday savollarni yoqish yoki o‘chirish: /settings</i>
question-reply = Javob berish
reply-ask =
    <b>Javobingiz</b>

    <blockquote>{ $text }</blockquote>
    600 belgigacha. Iltimos, xizmat yoki maxfiy ma’lumot va ism yozmang.
question-was-answered = <b>Sizga hamkasb javob berdi.</b>
question-to = <i>Savolga: { $text }</i>
question-open = Savolim va javoblar
question-is-pending = <i>Koordinator o‘qimoqda.</i>
question-is-approved = <i>Olganlar: { $got }; javob: { $answers }</i>
question-is-rejected = <i>Yuborilmadi.</i>
question-reason = Sababi: { $reason }
question-take-away = Savolni olib tashlash
question-sure =
    <b>Savol olib tashlansinmi?</b>

    Endi hech kim olmaydi va javob bermaydi; javoblari bilan ro‘yxatingizdan ketadi.
question-sure-yes = Ha, olib tashlash
question-withdrawn = Savol olib tashlandi.
question-line =
    { $status ->
        [pending] O‘qilmoqda · { $text }
        [rejected] Yuborilmadi · { $text }
        [changes_requested] Yuborilmadi · { $text }
       *[approved] Javob: { $answers } · { $text }
    }
question-unnamed = <i>O‘quvchilar uning ismini ko‘rmaydi.</i>
question-was-approved =
    { $kind ->
        [reply] <b>Javobingiz yetkazildi.</b>
       *[question] <b>Savolingiz yuborildi.</b> Javoblar shu yerga keladi.
    }
question-was-rejected =
    { $kind ->
        [reply] <b>Javobingiz yetkazilmadi.</b>
       *[question] <b>Savolingiz yuborilmadi.</b>
    }
question-send-again = O‘zgartirib, qayta yuborish
question-is-changes_requested = <i>Yuborilmadi: biror joyini o‘zgartiring.</i>
question-was-changes_requested =
    { $kind ->
        [reply] <b>Javobingizning biror joyini o‘zgartiring.</b> So‘ng qayta yuboring.
       *[question] <b>Savolingizning biror joyini o‘zgartiring.</b> So‘ng qayta yuboring.
    }
