applications-card = <b>Иштирокчии нав хоҳиши қабул дорад</b>
applications-let-in = Қабул кардан
applications-decline = Рад кардан
applications-decided-approved = <b>Қабул шуд.</b> Қарори { $by }
applications-decided-rejected = <b>Рад шуд.</b> Қарори { $by }
applications-somebody = ҳамоҳангсоз
applications-notice-let-in = Ӯ қабул шуд, ба ӯ хабар мерасад.
applications-notice-declined = Рад шуд. Сабаб ба ӯ гуфта мешавад, ӯ метавонад боз кӯшиш кунад.
applications-notice-already-decided = Дар бораи ин дархост аллакай қарор қабул шудааст.
applications-notice-not-allowed = Инро Шумо ҳал намекунед.
applications-notice-gone = Ин дархост дигар нест.
applications-gone = Ин дархост дигар нест ё онро Шумо баррасӣ намекунед.
applications-waiting = <b>Дар интизори қабул</b>
applications-nobody = Касе мунтазир нест.
applications-line = { $name } · { $country }
applications-welcome =
    <b>Ба { $network } хуш омадед!</b>

    Шумо қабул шудед. Акнун Шумо ҳамкоронро ёфта метавонед ва онҳо Шуморо.
applications-sorry = Ин дафъа дархости Шуморо қабул карда натавонистем.
applications-reason = <b>Сабаб:</b> { $reason }
applications-sorry-next = Метавонед боз кӯшиш кунед: ҷавобҳо нигоҳ дошта шудаанд, лозимашро тағйир диҳед ва бори дигар фиристед.
applications-try-again = Боз кӯшиш кардан
decline-ask-reason =
    <b>Чаро қабул намешавад?</b>

    Ӯ сабабро мехонад. Яке аз сабабҳои тайёрро интихоб кунед, он ба забони ӯ мерасад, ё худатон нависед.
reason-incomplete = Маълумот кофӣ нест. Лутфан муассиса ва вазифаатонро илова кунед.
reason-unconfirmed = Мо ҷои кори Шуморо тасдиқ карда натавонистем.
reason-not-for-you = Ин шабака барои заноне аст, ки дар соҳаҳои номбаршуда кор мекунанд.
reason-incomplete-label = Маълумот кофӣ нест
reason-unconfirmed-label = Ҷои кор тасдиқ нашуд
reason-not-for-you-label = Барои ин шабака нест
applications-notice-changed = Дар ин миён тағйир ёфт: ҳоло чунин аст.
