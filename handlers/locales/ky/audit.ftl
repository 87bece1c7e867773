audit-button = Журнал
audit-title = <b>Журнал: акыркы жазуулар</b>
audit-state =
    { $state ->
        [sound] Журналды эч ким өзгөрткөн эмес.
       *[broken] <b>Көңүл буруңуз.</b> Журнал өзгөртүлгөн. Биринчи туура эмес жазуу: { $number }. Серверди башкарган кишиге айтыңыз.
    }
audit-empty = Азырынча эч нерсе жок.
audit-line = { $when } · { $actor }: <b>{ $action }</b> { $about }
audit-by-itself = бот
audit-left = кеткен адам № { $number }
audit-told = Администраторлорго. Тармак: { $network }
audit-told-doubt = Бул тууралуу бардык администраторлорго кабарланат. Муну күтпөгөн болсоңуз, кесиптешиңизден дароо сураңыз, бирок бот аркылуу эмес.
audit-action-approved = жактыруу
audit-action-rejected = четке кагуу
audit-action-changes = өзгөртүү суралды
audit-action-event = иш-чара жарыяланды же токтотулду
audit-action-seat = орун берилди же кайтарылды
audit-action-announcement = кулактандыруу
audit-action-export = маалымат файл менен алынды
audit-action-own-data = өз маалыматы файл менен алынды
audit-action-removed = мыкты тажрыйба алып салынды
audit-action-suspended = катышуусу убактылуу чектелди
audit-action-restored = катышуусу кайтарылды
audit-action-appointed = роль берилди
audit-action-dismissed = ролдон бошотулду
audit-action-look = даттануу же эскертүү ачылды
audit-action-reporter = ким даттанганы каралды
audit-action-warned = катышуучуга эскертүү
audit-action-hidden = текст жашырылды
audit-action-removed-member = тармактан чыгарылды
audit-action-erased = маалымат өчүрүлдү
audit-action-ended = эски маалымат өчүрүлдү
audit-action-other = башка аракет
audit-action-project = сынак же долбоор чечими
audit-action-certificate = сертификат кайтарып алынды
audit-action-chair = Диалог жылы өзгөртүлдү
audit-action-mentoring = насаатчылык программасы же жубу
