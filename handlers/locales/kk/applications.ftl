applications-card = <b>Жаңа қатысушы қабылдауды сұрайды</b>
applications-let-in = Қабылдау
applications-decline = Қабылдамау
applications-decided-approved = <b>Қабылданды.</b> Шешім қабылдаған: { $by }
applications-decided-rejected = <b>Қабылданбады.</b> Шешім қабылдаған: { $by }
applications-somebody = үйлестіруші
applications-notice-let-in = Ол қабылданды, оған хабар келеді.
applications-notice-declined = Қабылданбады. Оған себебі айтылады, ол қайта өтінім бере алады.
applications-notice-already-decided = Бұл өтінім бойынша шешім қабылданып қойған.
applications-notice-not-allowed = Бұл Сіздің шешіміңізге жатпайды.
applications-notice-gone = Бұл өтінім енді жоқ.
applications-gone = Бұл өтінім енді жоқ немесе оны Сіз қарамайсыз.
applications-waiting = <b>Қабылдауды күтіп тұрғандар</b>
applications-nobody = Ешкім күтіп тұрған жоқ.
applications-line = { $name } · { $country }
applications-welcome =
    <b>{ $network } желісіне қош келдіңіз!</b>

    Сіз қабылдандыңыз. Енді Сіз әріптестерді таба аласыз, олар да Сізді таба алады.
applications-sorry = Бұл жолы өтініміңізді қабылдай алмадық.
applications-reason = <b>Себебі:</b> { $reason }
applications-sorry-next = Қайта өтінім бере аласыз: жауаптарыңыз сақталған, керегін өзгертіп, тағы бір рет жіберіңіз.
applications-try-again = Қайта өтінім беру
decline-ask-reason =
    <b>Неге қабылданбайды?</b>

    Ол себебін оқиды. Дайын себепті таңдаңыз, ол оған өз тілінде жетеді, немесе өзіңіз жазыңыз.
reason-incomplete = Мәлімет жеткіліксіз. Мекемеңіз бен лауазымыңызды қосыңыз.
reason-unconfirmed = Жұмыс орныңызды растай алмадық.
reason-not-for-you = Бұл желі тізімдегі салаларда жұмыс істейтін әйелдерге арналған.
reason-incomplete-label = Мәлімет жеткіліксіз
reason-unconfirmed-label = Жұмыс орны расталмады
reason-not-for-you-label = Бұл желіге арналмаған
applications-notice-changed = Осы арада ол өзгерді: қазіргі күйі мынау.
