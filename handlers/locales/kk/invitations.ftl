invitation-title =
    <b>Шақырулар</b>

    Әр сілтемемен бір әйел тіркеле алады. Сілтеме бір рет және 14 күн жарамды.
invitation-none = Әзірге ешқайсысын жасаған жоқсыз.
invitation-new = Жаңа шақыру
invitation-line = № { $number } · { $who } · { $state }
invitation-number = <b>№ { $number } шақыру</b>
invitation-facts =
    Ел: { $country }
    Мәтін тілі: { $language }
    Жасалған күні: { $made }
    Жарамдылық мерзімі: { $until }
invitation-state = Күйі: <b>{ $state }</b>
invitation-is-open = қолданылмаған
invitation-is-used = ашылған
invitation-is-waiting = қаралуда
invitation-is-joined = қатысушы болды
invitation-is-declined = мақұлданбады
invitation-is-gone = ол желіден кетті
invitation-is-expired = мерзімі өтті
invitation-is-withdrawn = қайтарып алынды
invitation-used-by = Қолданған: { $name }
invitation-link-not-kept = Сілтеме жасалған кезде ғана көрсетілді, мұнда сақталмайды. Жоғалса, бұл шақыруды қайтарып алып, жаңасын жасаңыз.
invitation-text =
    Сізді <b>{ $network }</b> желісіне шақырамыз. Бұл — Орталық Азия әйелдерінің кәсіби желісі.

    Осы сілтемені Телеграмда ашып, «Старт» түймесін басыңыз:
    { $link }

    Сілтеме тек Сізге арналған. Ол бір рет жарамды. Соңғы күні: { $until }.
invitation-made =
    <b>Шақыру дайын.</b>

    Жоғарыдағы хабарды шақырып отырған әйелге қайта жіберіңіз немесе оған сілтемені жіберіңіз. Сілтемені бірінші ашқан адам қолданады, сондықтан оны тек соған жіберіңіз. Сілтеме мұнда сақталмайды.
invitation-send = Сілтемені жіберу
invitation-copy = Сілтемені көшіру
invitation-picture = Сурет түрінде
invitation-all = Барлық шақыру
invitation-picture-caption = { $network } желісіне шақыру. Бір рет жарамды. Соңғы күні: { $until }.
invitation-link-gone = Бұл сілтеме енді жарамсыз.
invitation-withdraw = Шақыруды қайтарып алу
invitation-sure = № { $number } шақыруды қайтарып аласыз ба? Сілтеме жұмыс істемейді, ал онымен тіркеле бастаған әйел тіркелуді аяқтай алмайды.
invitation-yes = Иә, қайтарып алу
invitation-notice-too-many = Күніне 20 шақыру жасауға болады. Ертең жалғастырыңыз.
invitation-notice-withdrawn = Шақыру қайтарып алынды.
invitation-notice-unchanged = Оны енді қайтарып алуға болмайды.
invitation-notice-not-allowed = Мұны Сіз істей алмайсыз.
invitation-ask-country =
    <b>Шақыру қай елге арналған?</b>

    Шақырылған әйел осы елден тіркеледі, шешімді сол елдің үйлестірушілері қабылдайды.
invitation-ask-language =
    <b>Шақыру қай тілде болсын?</b>

    Бұл — Сіз қайта жіберетін мәтіннің тілі. Ботта ол өз тілін таңдайды.
invitation-review =
    <b>Осы шақыру жасалсын ба?</b>

    Ел: { $country }
    Мәтін тілі: { $language }
invitation-make = Сілтеме жасау
invitation-button = Шақырулар
invitation-welcome = Сізде шақыру бар. Желі: { $network }.
invitation-link-already = Сіз тіркеліп қойғансыз. Шақыру жұмсалған жоқ.
invitation-link-invalid = Бұл шақыруды қолдануға болмайды. Ол бір рет және 14 күн жарамды. Жаңасын сұраңыз.
invitation-link-too-many = Сіз жоқ сілтемелерді бірнеше рет аштыңыз. Өз сілтемеңізді бір сағаттан кейін қайта ашыңыз.
invitation-guessed =
    Біреу жоқ шақыру сілтемелерін ашқан. Соңғы 24 сағаттағы сілтемелер: { $links }. Адамдар: { $people }.

    Ешкім кірген жоқ: сілтемені табу мүмкін емес, ал жиі көрген адам күтуге мәжбүр. Бұл жалғаса берсе, ботқа қызмет көрсететін адамға айтыңыз.
invitation-line-unused = № { $number } · { $state }
