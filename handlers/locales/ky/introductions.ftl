introductions-ask = Таанышууну суроо
introductions-open = Ачуу
introductions-acquainted = Сиздер таанышсыздар.
introductions-asked-already = Сиз таанышууну сурадыңыз, өтүнүч жооп күтүп турат. Мөөнөтү: { $day }.
introductions-asks-you = Ал Сиз менен таанышкысы келет.
introductions-title = <b>Таанышуулар</b>
introductions-list-in = Бул кесиптештер Сиз менен таанышкысы келет.
introductions-list-known = Сиздер таанышсыздар. Байланышты көрүү үчүн ысымды басыңыз.
introductions-list-out = Сиз бул кесиптештерден таанышууну сурадыңыз.
introductions-none-in = Жообуңузду эч ким күтүп жаткан жок. Кесиптеш менен таанышуу үчүн аны таап, карточкасын ачыңыз.
introductions-none-known = Азырынча эч ким жок.
introductions-none-out = Сиз азырынча эч кимден таанышууну сураган жоксуз.
introductions-box-in = Сизди күтөт: { $count }
introductions-box-known = Тааныштар: { $count }
introductions-box-out = Сиз сурагандар: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · жооп күтөт
        [expired] { $name } · мөөнөтү өттү
        [withdrawn] { $name } · кайтарылды
       *[none] { $name } · { $country }
    }
introductions-note = <b>Кат:</b> { $note }
introductions-you-decide = Ал Сиз менен таанышкысы келет. Макул болсоңуз, ар бириңиз экинчиңиз тандаган байланышты аласыз. Баш тартсаңыз, ага айтылбайт. Өтүнүчтүн мөөнөтү: { $day }.
introductions-accept = Макул болуу
introductions-decline = Баш тартуу
introductions-block = Бөгөттөө
introductions-take-back = Өтүнүчтү кайтарып алуу
introductions-end = Аяктоо
introductions-gets = <b>Аны менен байланышуу:</b>
introductions-gives = <b>Сиз бересиз:</b> { $contact }
introductions-only-then = Ал азыр катыңыз менен карточкаңызды көрөт, ал эми байланышыңызды макул болгондон кийин гана көрөт.
introductions-is-declined = Сиз баш тарттыңыз. Ага айтылган жок.
introductions-is-withdrawn = Бул өтүнүч кайтарылып алынды.
introductions-is-expired =
    { $whose ->
        [mine] Өтүнүчтүн мөөнөтү жоопсуз өттү. Кайра сурасаңыз болот.
       *[theirs] Бул өтүнүчтүн мөөнөтү өттү.
    }
introductions-gone = Бул өтүнүч мындан ары жок.
introductions-review =
    <b>Баары туурабы?</b>

    Кимге: <b>{ $name }</b>
introductions-send = Жөнөтүү
introductions-change-note = Катты өзгөртүү
introductions-change-gives = Байланышты өзгөртүү
introductions-too-many = Ар бир өтүнүч көңүл коюп окулушу үчүн күнүнө { $most } кесиптештен сурасаңыз болот. Кийинкисинин убактысы: { $when }.
introductions-sure-block = { $name } бөгөттөлсүнбү? Ал Сизди, Сиз аны мындан ары таба албайсыз. Ага айтылбайт.
introductions-sure-end = { $name } менен таанышуу аяктасынбы? Байланыштар мында мындан ары көрсөтүлбөйт. Окулганы ар кимдин өзүндө калат.
introductions-sure-withdraw = Бул өтүнүчтү кайтарып аласызбы? Кесиптешиңиз ага эми жооп бере албайт.
introductions-sure-decline = Бул өтүнүчтөн баш тартасызбы? Кесиптешиңизге айтылбайт.
introductions-yes = Ооба
introductions-blocked = Бөгөттөлгөндөр
introductions-blocked-list =
    <b>Бөгөттөлгөндөр</b>

    Бөгөттөн чыгаруу үчүн ысымды басыңыз.
introductions-nobody-blocked = Сиз эч кимди бөгөттөгөн жоксуз.
introductions-unblock = { $name } — бөгөттөн чыгаруу
introductions-notice-sent = Жөнөтүлдү. Ал өтүнүчтү ыңгайлуу убакта алат.
introductions-notice-already = Экөөңүздөрдүн араңыздарда өтүнүч бар.
introductions-notice-asked-by-her = Ал Сизден мурун сурады: жооп берүү гана калды.
introductions-notice-too-many = Бүгүнкүгө өтүнүч жетиштүү.
introductions-notice-gone = Бул мындан ары мүмкүн эмес.
introductions-notice-accepted = Макул болдуңуз. Эми таанышсыздар.
introductions-notice-declined = Баш тарттыңыз. Ага айтылбайт.
introductions-notice-blocked = Бөгөттөлдү. Ага айтылбайт.
introductions-notice-withdrawn = Кайтарып алынды.
introductions-notice-ended = Аяктады.
introductions-notice-unchanged = Мурунтан эле ошондой.
introductions-notice-unblocked = Бөгөттөн чыгарылды.
introduction-ask-note =
    <b>Ага кыскача кат</b>

    Ким экениңизди жана эмне үчүн таанышкыңыз келгенин бир-эки сүйлөм менен жазыңыз. Ал катты карточкаңыз менен бирге окуйт.
introduction-ask-gives =
    <b>Ал Сиз менен кантип байланышса болот?</b>

    Муну ал макул болгондон кийин гана алат. Төмөндөн тандаңыз же электрондук почта дарегин жазыңыз.
acceptance-ask-gives =
    <b>Ал Сиз менен кантип байланышса болот?</b>

    Төмөндөн тандаңыз же электрондук почта дарегин жазыңыз. Ал муну дароо алат, Сиз анын байланышын аласыз.
introductions-author =
    <b>«{ $title }» тажрыйбасынын автору</b>
    Ал атын айткан эмес. Макул болсо, билесиз.
introductions-about = «{ $title }» тажрыйбасы жөнүндө
introductions-hides-you = Ал Сиздин атыңызды билбейт. Макул болсоңуз, билет.
introductions-somebody = Бир автор
introductions-gets-no-more = <b>Аны менен байланышуу:</b> ал Telegram атын берген, бирок ал ат азыр жок. Андан башка байланыш суралат. Ал бергенде, Сизге айтабыз.
introductions-gets-unchecked = <b>Аны менен байланышуу:</b> Telegram азыр жооп бербей жатат, ошондуктан анын андагы атын текшерүүгө болбойт. Бир нече мүнөттөн кийин кайра караңыз.
introductions-gives-no-more = <b>Сиз Telegram атыңызды бергенсиз, бирок аккаунтуңузда ал азыр жок</b>: ал аркылуу Сиз менен байланышууга болбойт. Башка байланыш бериңиз же Telegram-да колдонуучу атын кайра коюңуз.
introductions-give-another = Башка байланыш берүү
introductions-look-again = Кайра кароо
introductions-notice-given = Рахмат. Эми ушул байланыш жарактуу.
contact-ask-gives =
    <b>Мурункусунун ордуна кайсы байланышты бересиз?</b>

    Төмөндөн тандаңыз же электрондук почта дарегин жазыңыз.
