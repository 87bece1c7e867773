settings-button = Не және қашан келеді
settings-title =
    <b>Не алғыңыз келеді?</b>

    Қосу не өшіру үшін жолды басыңыз.
settings-quiet = <b>Тыныш сағаттар:</b> уақытыңызша { $from }–{ $until }. Бұл кезде тек шұғылы келеді.
settings-always = Тек Сізге қатысты хабар әрқашан келеді: жауаптар, танысуларыңыз, іс-шараларыңыз және қауіпсіздігіңіз туралы.
settings-is-on = ✓ { $kind }: қосулы
settings-is-off = { $kind }: өшірулі
settings-pick-quiet = Тыныш сағаттарды өзгерту
settings-quiet-from = <b>Қай сағаттан тыныш болсын?</b>
settings-quiet-until = <b>{ $hour } бастап тыныш. Қай сағатқа дейін?</b>
settings-now-on = Енді бұлар Сізге келеді.
settings-now-off = Енді бұлар келмейді.
settings-now-quiet = Тыныш сағаттар белгіленді; еске салулар соған сай келеді.
settings-digest-on = ✓ Апта бір хабарда: { $day }
settings-digest-off = Апта бір хабарда: өшірулі
settings-pick-digest =
    <b>Аптаңыз қай күні келсін?</b>

    Уақытыңызша { $hour } бір хабар: жаңа тәжірибелер, іс-шаралар, әріптестер. Жаңалық болмаса, келмейді.
settings-no-digest = Ешқандай күні
settings-now-digest = Сақталды.
