contact-my-phone = Телефон номерим
contact-ask-phone = Текст талаасынын астындагы баскычты басыңыз. Телеграм номериңизди бересизби деп сурайт.
contact-share-phone = Номеримди берүү
contact-no-phone = Башка жол тандоо
contact-another-way = Жакшы. Башка байланыш маалыматын тандаңыз.
contact-thanks = Рахмат.
contact-own-phone = Бул Сиздин номериңиз эмес. Өз номериңизди гана, текст талаасынын астындагы баскыч менен бере аласыз.
contact-not-asked = Азыр номер керек эмес. Ал сакталган жок.
contact-of-somebody = Бул Сиздин номериңиз эмес. Ал сакталган жок: өз номерин кимге берерин ар бир кесиптеш өзү чечет.
contact-phone-by-button = Телефон номерин берүү үчүн «Телефон номерим» баскычын басыңыз. Ошондо эч ким бирөөнүн номерин жаза албайт.
contact-name-by-button = Телеграмдагы колдонуучу атын берүү үчүн ошол ат жазылган баскычты басыңыз. Андай баскыч жок болсо, адегенде Телеграмда колдонуучу атын коюңуз.
contact-not-an-address = Бул почта дарегине окшобойт. Мындай түрдө жазыңыз: name@example.org. Же баскычты басыңыз.
contact-username = <a href="https://t.me/{ $value }">@{ $value }</a>
contact-phone = { $value }
contact-email = { $value }
contact-name-gone = Телеграм аккаунтуңузда колдонуучу аты эми жок. Башка байланыш маалыматын тандаңыз.
contact-copy-phone = Номерди көчүрүү
contact-copy-email = Даректи көчүрүү
contact-open = Байланышты ачуу
private-note-button = Жазуум
private-note = <b>Жазууңуз:</b> { $note }
private-note-line = <b>{ $name }:</b> { $note }
contactnote-ask-note =
    <b>Ал тууралуу жазууңуз</b>

    Мисалы: Бухарада жолукканбыз, рентген көзөмөлүн билет. Жазууну Сиз гана көрөсүз. Бирөөңүз тармактан чыксаңыз же байланышты жапсаңыз, ал өчүрүлөт.
private-note-notice-saved = Сакталды. Жазууну Сиз гана көрөсүз.
private-note-notice-removed = Жазууңуз өчүрүлдү.
private-note-notice-gone = Бул байланыш эми жеткиликсиз.
contact-message-button = Бот аркылуу кабар жөнөтүү
contact-message-from = <b>Анын бот аркылуу жөнөткөн акыркы кабары:</b> { $text }
contactmessage-ask-text =
    <b>Ага кабарыңыз</b>

    Кабарды бот жеткирет. Бир кабар жөнөтсө болот, кийинкисин ал жооп бергенде же бир аптадан кийин жөнөтөсүз.
contact-message-review =
    <b>Бул кабар жөнөтүлсүнбү?</b>

    Кимге: <b>{ $name }</b>
contact-message-change = Кабарды өзгөртүү
contact-message-came = <b>Кесиптештен кабар:</b> { $name }
contact-message-too-early = Бот аркылуу кийинки кабарды жөнөтүү убактысы: { $when }. Ага чейин анын байланыш маалыматын колдонуңуз.
contact-message-notice-sent = Жөнөтүлдү. Тынч сааттары болсо, ал кабарды андан кийин алат.
contact-message-notice-too-early = Кийинки кабарга али эрте. Текстиңиз сакталды.
contact-message-notice-gone = Бул байланыш эми жеткиликсиз.
follow-up-ask =
    <b>Сүйлөшө алдыңыздарбы?</b>

    { $days } күн мурун Сиз бул кесиптеш менен байланыш маалыматын алмаштыңыз: <b>{ $name }</b>.

    Жообуңуз эсептөө үчүн гана керек. Анын Сиздики экенин эч ким көрбөйт, суроо бир гана жолу берилет.
follow-up-answer-spoken = Ооба, сүйлөштүк
follow-up-answer-not-yet = Азырынча жок
follow-up-answer-did-not-fit = Ыңгайы келбеди
follow-up-thanks = Рахмат. Жообуңуз атыңызсыз эсепке алынды.
follow-up-thanks-not-yet = Рахмат. Шашылбаңыз: ага өзүңүзгө ыңгайлуу убакта жаза аласыз.
contact-numbers-button = Катышуучулар байланышы
contact-numbers-title = <b>Катышуучулардын жаңы байланыштары</b>
contact-numbers-line =
    <b>{ $year }, { $quarter }-чейрек</b>
    Жаңы байланыштар: { $made }
    Он күндөн кийин: сүйлөштүк: { $spoken } · азырынча жок: { $notyet } · ыңгайы келбеди: { $didnotfit }
contact-numbers-none = Аяктаган чейрек азырынча жок. Чейректин сандары ал бүткөндө көрсөтүлөт.
