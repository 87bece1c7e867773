suspension-suspend = Қатысуын тоқтата тұру
suspension-sure =
    <b>{ $name }: қатысуы тоқтатыла тұрсын ба?</b>

    Әкімші қайтарғанша оны ешкім таппайды, ол ештеңе алмайды және оқымайды. Жазғанда біледі.
suspension-yes = Иә, тоқтата тұру
suspension-list = <b>Қатысуы тоқтатылғандар: { $count }</b>
suspension-button = Тоқтатылғандар: { $count }
suspension-is = Қатысуы тоқтатылған.
suspension-restore = Желіге қайтару
suspension-notice-suspended = Қатысуы тоқтатылды.
suspension-notice-restored = Ол желіге бұрынғыдай қайтты.
suspension-notice-unchanged = Ештеңе өзгерген жоқ.
suspension-notice-has-role = Оның рөлі бар: алдымен соны алыңыз.
suspension-notice-not-allowed = Мұны Сіз істей алмайсыз.
suspension-home =
    <b>Қатысуыңыз әзірге тоқтатылды.</b>

    Мұны желі әкімшілері шешті. Қателік деп ойласаңыз, үйлестірушіңізбен сөйлесіңіз.
