applications-welcome =
    <b>Ба { $network } хуш омадед!</b>

    Дархости Шумо тасдиқ шуд. Акнун Шумо ҳамкоронро ёфта метавонед ва онҳо Шуморо.
applications-sorry = Ин дафъа дархости Шумо тасдиқ нашуд.
applications-reason = <b>Сабаб:</b> { $reason }
applications-sorry-next = Метавонед боз кӯшиш кунед: ҷавобҳои Шумо нигоҳ дошта шудаанд. Чизи лозимро тағйир диҳед ва бори дигар фиристед.
applications-try-again = Боз кӯшиш кардан
reason-incomplete = Маълумот кофӣ нест. Лутфан муассиса ва вазифаатонро илова кунед.
reason-unconfirmed = Мо ҷои кори Шуморо тасдиқ карда натавонистем.
reason-not-for-you = Ин шабака барои заноне аст, ки дар соҳаҳои номбаршуда кор мекунанд.
reason-incomplete-label = Маълумот кофӣ нест
reason-unconfirmed-label = Ҷои кор тасдиқ нашуд
reason-not-for-you-label = Барои ин шабака нест
applications-invited-by = Даъват кард: { $name }
applications-namesake = <b>Диққат:</b> номи шахсе, ки дар шабака нақш дорад, монанд аст: { $name }.
