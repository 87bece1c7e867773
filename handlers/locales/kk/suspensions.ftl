suspension-suspend = Уақытша шектеу
suspension-sure =
    <b>Қатысуы уақытша шектелсін бе: { $name }?</b>

    Әкімші қайтарғанша әріптестері оны таба алмайды, ол желіден ештеңе алмайды және оқи алмайды. Бұл туралы ботқа келесі жазғанда біледі.
suspension-yes = Иә, уақытша шектеу
suspension-list = <b>Қатысуы уақытша шектелгендер: { $count }</b>
suspension-button = Шектелгендер: { $count }
suspension-is = Қатысуы уақытша шектелген.
suspension-restore = Қатысуын қайтару
suspension-notice-suspended = Қатысуы уақытша шектелді.
suspension-notice-restored = Ол желіге қайта қатыса алады.
suspension-notice-unchanged = Ештеңе өзгерген жоқ.
suspension-notice-has-role = Оның рөлі бар. Алдымен рөлінен босатыңыз.
suspension-notice-not-allowed = Мұны Сіз істей алмайсыз.
suspension-home =
    <b>Қатысуыңыз әзірге шектелді.</b>

    Мұны желі әкімшілері шешті. Қателік деп ойласаңыз, төмендегі түймемен үйлестірушіңізге жазыңыз.
suspension-until = Шектеу өзі аяқталатын күн: { $day }.
suspension-home-removed =
    <b>Сіз желіден шығарылдыңыз.</b>

    Мұны ботта қайтаруға болмайды. Қателік деп ойласаңыз, төмендегі түймемен үйлестірушіңізге жазыңыз.
suspension-is-removed = Ол желіден біржола шығарылған.
suspension-ended = <b>Сіз желіге қайта қатыса аласыз.</b> Қош келдіңіз.
