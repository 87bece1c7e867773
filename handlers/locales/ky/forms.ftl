form-progress = <i>{ $total } суроонун { $number }-суроосу</i>
form-now = Азыр: <b>{ $value }</b>
form-agree = Макулмун
form-agreed = Макулдук берилди
form-yes-words = ооба макулмун макул
form-skip = Өткөрүп жиберүү
form-skip-rest = Калганын өткөрүп жиберүү
form-keep = Калтыруу
form-next = Улантуу ›
form-clear = Бош калтыруу
form-cancel = Жокко чыгаруу
form-resume = Токтогон жерден улантуу
form-discard = Жоопторумду өчүрүү
form-discarded = Жоопторуңуз өчүрүлдү.
form-aside =
    Жоопторуңуз сакталды.

    Каалаган убакта уланта аласыз.
form-was-set-aside = Сиз бул анкетаны кийинкиге калтыргансыз. Жоопторуңуз сакталган.
form-closed = Бул суроо жабылган.
form-none-open = Азыр ачык суроо жок.
form-nothing-to-cancel = Жокко чыгара турган эч нерсе жок.
form-welcome-back = Кайра кош келиңиз. Сиз ушул жерде токтогонсуз.
form-needed = Улантуу үчүн бул жооп керек.
form-other-question = Азыр биз ушул суроодобуз.
form-text-only = Сөз менен жооп бериңиз: бул жерде сүрөт, стикер же үн билдирүүсү кабыл алынбайт.
form-letters-needed = Тамга менен жазыңыз.
form-too-long = Текстте { $length } белги бар, бул жерге { $most } белги батат. Кыскараак текст жибериңиз.
form-choose-one = Тизмеден тандаңыз же аталышын жазыңыз.
form-choose-some = Мындай теманы билбейм. Тизмеден тандаңыз.
form-too-many = Эң көп { $most } тема тандоого болот. Адегенде бирин алып салыңыз.
form-press-agree = Улантуу үчүн «Макулмун» баскычын басыңыз.
form-review-buttons = Жоопторуңузду карап чыгыңыз: өзгөртүү үчүн сапты басыңыз же жөнөтүңүз.
form-ticked = ✓ { $name }
