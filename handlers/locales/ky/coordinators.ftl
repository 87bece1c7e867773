coordinator-title = <b>Координаторуңуз</b>
coordinator-named = Өлкөңүздү координациялайт: <b>{ $names }</b>
coordinator-unnamed = Сизге өлкөңүздүн координатору же администраторлор жооп берет.
coordinator-nobody = Азыр бул жерде Сизге жооп бере турган эч ким жок.
coordinator-about =
    Бул жерде тармак, өтүнмөңүз же профилиңиз жөнүндө сураңыз. Жазганыңызды өлкөңүздүн координаторлору окуйт; алар жок болсо же эки күндө эч ким жооп бербесе, администраторлор окуйт.

    Күнүнө жөнөтсө боло турган кабар: { $most }.
coordinator-button = Координаторум
coordinator-write = Координаторго жазуу
coordinator-own-messages = Кабарларыбыз · { $count }
coordinator-own-title = <b>Сиз жана координаторуңуз</b>
coordinator-said = { $name }, { $when }
coordinator-you-said = Сиз, { $when }
coordinator-role = Координатор
tocoordinator-ask-text =
    <b>Эмне жазгыңыз келет?</b>

    Жооп ушул жерге келет. Кызматтык же жашыруун маалымат жазбаңыз.
coordinator-too-many = Күнүнө жөнөтсө боло турган кабар: { $most }. Кайра жазса боло турган убакыт: { $when }.
coordinator-notice-sent = Жөнөтүлдү. Жооп ушул жерге келет.
coordinator-notice-too-many = Эртең кайра жаза аласыз.
coordinator-notice-nobody = Азыр Сизге жооп бере турган эч ким жок.
coordinator-notice-answered = Жөнөтүлдү. Ага кабарланат.
coordinator-notice-closed = Жабылды.
coordinator-notice-unchanged = Эч нерсе өзгөргөн жок.
coordinator-notice-not-allowed = Бул жазышуу эми Сизге ачык эмес.
coordinator-gone = Бул жазышуу бул жерде эми жок.
coordinator-of-pending = Анын өтүнмөсү каралып жатат.
coordinator-of-rejected = Анын өтүнмөсү жактырылган жок.
coordinator-of-suspended = Катышуусу убактылуу чектелген.
coordinator-line =
    { $waiting ->
        [yes] ● { $day }
       *[no] { $day }
    } · { $name } · { $country }
coordinator-conversations = <b>Катышуучулардын кабарлары</b>
coordinator-mark = ● — жооп күтүп турат.
coordinator-no-conversations = Азырынча эч ким жаза элек.
coordinator-is-named = Өлкөңүздүн катышуучулары Сизди координатор катары атыңыз менен көрөт.
coordinator-is-unnamed = Өлкөңүздүн катышуучулары координатор бар экенин көрөт, бирок атыңызды көрбөйт.
coordinator-hide-name = Атымды көрсөтпөө
coordinator-show-name = Атымды көрсөтүү
coordinator-head = <b>{ $name }</b>, { $country }
coordinator-answer = Жооп берүү
coordinator-close = Жооп керек эмес
coordinator-answer-ask =
    <b>Жообуңуз</b>

    <blockquote>{ $text }</blockquote>
    Ал сөзүңүздү кандай жазсаңыз, ошондой алат, атыңыз көрсөтүлбөйт.
coordinator-written = <b>Сизге өлкөңүздөн кабар жазышты.</b>
coordinator-open = Окуу
coordinator-overdue = Катышуучу эки күндөн ашык жооп күтүп жаткан жазышуулар: { $count }. Сиз да жооп бере аласыз.
coordinator-conversations-button = Кабарлар
coordinator-messages =
    { $count ->
        [0] Кабарлар
       *[other] Кабарлар · { $count }
    }
