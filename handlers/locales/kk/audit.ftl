audit-button = Журнал
audit-title = <b>Журнал: соңғы жазбалар</b>
audit-state =
    { $state ->
        [sound] Журналды ешкім өзгертпеген.
       *[broken] <b>Назар аударыңыз.</b> Журнал өзгертілген. Бірінші қате жазба: { $number }. Серверді басқаратын адамға айтыңыз.
    }
audit-empty = Әзірге ештеңе жоқ.
audit-line = { $when } · { $actor }: <b>{ $action }</b> { $about }
audit-by-itself = бот
audit-left = кеткен адам № { $number }
audit-told = Әкімшілерге. Желі: { $network }
audit-told-doubt = Бұл туралы барлық әкімшіге хабарланады. Мұны күтпеген болсаңыз, әріптесіңізден бірден сұраңыз, бірақ бот арқылы емес.
audit-action-approved = мақұлдау
audit-action-rejected = қабылдамау
audit-action-changes = өзгерту сұралды
audit-action-event = іс-шара жарияланды немесе тоқтатылды
audit-action-seat = орын берілді немесе қайтарылды
audit-action-announcement = хабарландыру
audit-action-export = деректер файлмен алынды
audit-action-own-data = өз деректері файлмен алынды
audit-action-removed = үздік тәжірибе алып тасталды
audit-action-suspended = қатысуы уақытша шектелді
audit-action-restored = қатысуы қайтарылды
audit-action-appointed = рөл берілді
audit-action-dismissed = рөлден босатылды
audit-action-look = шағым немесе ескерту ашылды
audit-action-reporter = кім шағымданғаны қаралды
audit-action-warned = қатысушыға ескерту
audit-action-hidden = мәтін жасырылды
audit-action-removed-member = желіден шығарылды
audit-action-erased = деректер жойылды
audit-action-ended = ескі деректер жойылды
audit-action-other = басқа әрекет
audit-action-project = конкурс немесе жоба шешімі
audit-action-certificate = сертификат қайтарып алынды
audit-action-chair = Диалог жылы өзгертілді
audit-action-mentoring = тәлімгерлік бағдарламасы немесе жұбы
