introductions-ask = Байланыш суроо
introductions-open = Ачуу
introductions-acquainted = Сиздер байланыш маалыматын алмаштыңыздар.
introductions-asked-already = Сиз андан байланыш сурадыңыз. Анын жооп берүү мөөнөтү: { $day }.
introductions-asks-you = Ал Сизден байланыш сурады.
introductions-title = <b>Байланыштар</b>
introductions-list-in = Бул өтүнүчтөр жана сунуштар жообуңузду күтүп турат.
introductions-list-known = Сиздер байланыш маалыматын алмаштыңыздар. Аны менен кантип байланышууну көрүү үчүн ысымды басыңыз.
introductions-list-out = Өтүнүчтөрүңүз жана сунуштарыңыз:
introductions-none-in = Жообуңузду күткөн өтүнүч жок. Кесиптештен байланыш суроо үчүн аны таап, профилин ачыңыз.
introductions-none-known = Байланыштарыңыз азырынча жок.
introductions-none-out = Сиз азырынча эч кимден байланыш сураган жоксуз.
introductions-box-in = Жаңы өтүнүчтөр: { $count }
introductions-box-known = Байланыштарым: { $count }
introductions-box-out = Өтүнүчтөрүм: { $count }
introductions-line =
    { $state ->
        [pending] { $name } · жооп күтөт
        [expired] { $name } · мөөнөтү өттү
        [withdrawn] { $name } · кайтарып алынды
       *[none] { $name } · { $country }
    }
introductions-note = <b>Кат:</b> { $note }
introductions-you-decide = Ал Сиз менен байланыш маалыматын алмашкысы келет. Макул болсоңуз, бири-бириңиз тандаган байланыш маалыматын көрөсүздөр. Баш тартсаңыз, ага айтылбайт. Өтүнүчтүн мөөнөтү: { $day }.
introductions-accept = Макул болуу
introductions-decline = Баш тартуу
introductions-block = Бөгөттөө
introductions-take-back = Өтүнүчтү кайтарып алуу
introductions-end = Байланышты жабуу
introductions-gets = <b>Аны менен байланышуу:</b>
introductions-gives = <b>Сиз бересиз:</b> { $contact }
introductions-only-then = Ал азыр катыңыз менен профилиңизди көрөт. Байланыш маалыматыңызды макул болгондо гана көрөт.
introductions-is-declined = Сиз баш тарттыңыз. Ага айтылган жок.
introductions-is-withdrawn = Бул өтүнүч кайтарып алынды.
introductions-is-expired =
    { $whose ->
        [mine] Өтүнүчтүн мөөнөтү жоопсуз өттү. Кайра сурасаңыз болот.
       *[theirs] Бул өтүнүчтүн мөөнөтү өттү.
    }
introductions-gone = Бул өтүнүч эми жеткиликсиз.
introductions-review =
    <b>Бул өтүнүч жөнөтүлсүнбү?</b>

    Кимге: <b>{ $name }</b>
introductions-send = Жөнөтүү
introductions-change-note = Катты өзгөртүү
introductions-change-gives = Байланыш маалыматын өзгөртүү
introductions-too-many = Ар бир өтүнүч көңүл коюп окулушу үчүн күнүнө { $most } байланыш өтүнүчүн жөнөтсө болот. Кийинкисин жөнөтүү убактысы: { $when }.
introductions-sure-block = Бул кесиптеш бөгөттөлсүнбү: { $name }? Сиздер бири-бириңиздерди эми таба албайсыздар. Ага айтылбайт.
introductions-sure-end = Бул кесиптеш менен байланыш жабылсынбы: { $name }? Байланыш маалыматыңыздар бул жерде эми көрсөтүлбөйт. Окулганы ар кимдин өзүндө калат.
introductions-mentoring-ends = Аны менен насаатчылыгыңыз да токтойт. Ага токтогону кабарланат, себеби айтылбайт.
introductions-sure-withdraw = Бул өтүнүчтү кайтарып аласызбы? Кесиптешиңиз ага эми жооп бере албайт.
introductions-sure-decline = Бул өтүнүчтөн баш тартасызбы? Кесиптешиңизге айтылбайт.
introductions-yes = Ооба
introductions-blocked = Бөгөттөлгөндөр
introductions-blocked-list =
    <b>Бөгөттөлгөндөр</b>

    Бөгөттөн чыгаруу үчүн ысымды басыңыз.
introductions-nobody-blocked = Сиз эч кимди бөгөттөгөн жоксуз.
introductions-unblock = Бөгөттөн чыгаруу: { $name }
introductions-notice-sent = Жөнөтүлдү. Тынч сааттары болсо, ал өтүнүчтү андан кийин алат.
introductions-notice-already = Экөөңүздүн ортоңузда өтүнүч бар.
introductions-notice-asked-by-her = Ал Сизге өтүнүч жөнөтүп койгон. Жооп берүү гана калды.
introductions-notice-too-many = Бүгүнкү өтүнүч чегине жеттиңиз.
introductions-notice-gone = Бул эми мүмкүн эмес.
introductions-notice-accepted = Макул болдуңуз. Эми байланыш маалыматын алмаштыңыздар.
introductions-notice-declined = Баш тарттыңыз. Ага айтылбайт.
introductions-notice-blocked = Бөгөттөлдү. Ага айтылбайт.
introductions-notice-withdrawn = Кайтарып алынды.
introductions-notice-ended = Байланыш жабылды.
introductions-notice-unchanged = Эч нерсе өзгөргөн жок.
introductions-notice-unblocked = Бөгөттөн чыгарылды.
introduction-ask-note =
    <b>Ага кыскача кат жазыңыз</b>

    Бир-эки сүйлөм: ким экениңиз жана эмне үчүн байланышкыңыз келгени. Ал катты профилиңиз менен бирге окуйт. Же төмөндөн даяр сүйлөм тандаңыз: ал аны өз тилинде окуйт.
introduction-ask-gives =
    <b>Ал Сиз менен кантип байланышса болот?</b>

    Муну ал макул болгондо гана көрөт. Төмөндөн тандаңыз же электрондук почта дарегин жазыңыз.
acceptance-ask-gives =
    <b>Ал Сиз менен кантип байланышса болот?</b>

    Төмөндөн тандаңыз же электрондук почта дарегин жазыңыз. Ал муну дароо көрөт, Сиз анын байланыш маалыматын көрөсүз.
introductions-author-practice =
    <b>«{ $title }» мыкты тажрыйбасынын автору</b>
    Анын аты көрсөтүлбөйт. Ал макул болсо, көрөсүз.
introductions-about-practice = «{ $title }» мыкты тажрыйбасы жөнүндө
introductions-hides-you = Ал Сиздин атыңызды билбейт. Макул болсоңуз, көрөт.
introductions-somebody = Бир автор
introductions-gets-no-more = <b>Аны менен байланышуу:</b> ал Телеграмдагы колдонуучу атын берген, бирок аккаунтунда ал азыр жок. Андан башка байланыш маалыматы суралды. Ал бергенде, Сизге кабарлайбыз.
introductions-gets-unchecked = <b>Аны менен байланышуу:</b> Телеграм азыр жооп бербей жатат, ошондуктан анын колдонуучу атын текшерүүгө болбойт. Бир нече мүнөттөн кийин кайра караңыз.
introductions-gives-no-more = <b>Сиз Телеграмдагы колдонуучу атыңызды бергенсиз, бирок аккаунтуңузда ал азыр жок</b>, ошондуктан ал Сиз менен байланыша албайт. Башка байланыш маалыматын бериңиз же Телеграмда колдонуучу атын кайра коюңуз.
introductions-give-another = Башка байланыш берүү
introductions-look-again = Кайра кароо
introductions-notice-given = Рахмат. Эми ал ушул байланыш маалыматын көрөт.
contact-ask-gives =
    <b>Мурункусунун ордуна кайсы байланыш маалыматын бересиз?</b>

    Төмөндөн тандаңыз же электрондук почта дарегин жазыңыз.
introductions-more = Дагы ›
introductions-write = Ага жазуу
introduction-opening-experience = Ишибиз окшош, Сиз менен тажрыйба алмашкым келет.
introduction-opening-experience-label = Тажрыйба алмашуу
introduction-opening-question = Ишиңиз тууралуу суроом бар, кеңеш берсеңиз, кубанат элем.
introduction-opening-question-label = Иши тууралуу суроо
introduction-opening-event = Биз иш-чарада жолукканбыз, Сиз менен байланышта болгум келет.
introduction-opening-event-label = Иш-чарада жолукканбыз
introduction-opening-together = Сиз менен биргелешкен иш тууралуу сүйлөшкүм келет.
introduction-opening-together-label = Биргелешкен иш
introductions-unnamed = Макул болгонго чейин ал атыңызды көрбөйт.
introductions-whom-practice = «{ $title }» тажрыйбасынын автору
introductions-cannot-ask = Азыр автордон суроого болбойт.
askauthor-note-practice =
    <b>Эмне жөнүндө сурагыңыз келет?</b>

    Өзүңүз жана сурооңуз жөнүндө бир-эки сап. Автор аны менен кошо профилиңизди көрүп, жооп берер-бербесин чечет.
askauthor-ask-gives =
    <b>Автор Сиз менен кантип байланыша алат?</b>

    Муну ал макул болгондо гана көрөт. Ошондо Сиз да анын байланыш маалыматын көрөсүз. Электрондук почта дарегин да жазса болот: name@example.org.
introductions-author-gone =
    <b>Автор</b>
    Бул текст мындан ары жок.
introductions-about-board-entry = Тактадагы «{ $title }» жарыясы жөнүндө
introductions-author-board-entry =
    <b>«{ $title }» жарыясынын автору</b>
    Анын аты көрсөтүлбөйт. Ал макул болсо, көрөсүз.
introductions-whom-board-entry = «{ $title }» жарыясынын автору
askauthor-note-board-entry =
    <b>Авторго бир-эки сап жазыңыз</b>

    Ким экениңизди жана эмнеге кызыкканыңызды жазыңыз. Ал аны менен кошо профилиңизди көрүп, жооп берер-бербесин чечет.
introductions-about-project = «{ $title }» долбоору жөнүндө, аны кайталоо үчүн
introductions-author-project =
    <b>«{ $title }» долбоорунун автору</b>
    Анын аты көрсөтүлбөйт. Ал макул болсо, көрөсүз.
introductions-whom-project = «{ $title }» долбоорунун автору
askauthor-note-project =
    <b>Бул долбоорду кайталагыңыз келет. Эмне жөнүндө сурагыңыз келет?</b>

    Өзүңүз жана аны кайда кайталагыңыз келгени жөнүндө бир-эки сап. Автор аны менен кошо профилиңизди көрүп, жооп берер-бербесин чечет. Эки айдан кийин, дагы алты айдан кийин Сизден натыйжасы суралат.
introduction-opening-lot = Сиздерди чүчүкулак жупташтырды.
