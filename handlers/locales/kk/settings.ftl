settings-button = Хабарламалар
settings-title =
    <b>Хабарламалар</b>

    Қосу не өшіру үшін жолды басыңыз.
settings-quiet = <b>Тыныш сағаттар:</b> { $from }–{ $until }, Сіздің уақытыңызбен. Ол кезде тек шұғыл хабар келеді.
settings-always = Тек Сізге қатысты хабар әрқашан келеді: жауаптар, байланыс сұраулары, іс-шараларыңыз және қауіпсіздігіңізге қатысты хабарлар.
settings-is-on = ✓ { $kind }: қосулы
settings-is-off = { $kind }: өшірулі
settings-pick-quiet = Тыныш сағаттарды өзгерту
settings-quiet-from = <b>Тыныш сағаттарыңыз қашан басталады?</b>
settings-quiet-until = <b>Олар қашан аяқталады?</b> Басталуы: { $hour }
settings-now-on = Қосылды.
settings-now-off = Өшірілді.
settings-now-quiet = Тыныш сағаттарыңыз сақталды. Еске салулар соған сай келеді.
settings-digest-on = ✓ Апталық шолу: { $day }
settings-digest-off = Апталық шолу: өшірулі
settings-pick-digest =
    <b>Апталық шолу қай күні келсін?</b>

    Жаңа үздік тәжірибелер, алдағы іс-шаралар мен жаңа әріптестер туралы бір хабар. Уақыты (Сіздікі): { $hour }. Жаңалық болмаса, хабар келмейді.
settings-no-digest = Ешқашан
settings-now-digest = Сақталды.
