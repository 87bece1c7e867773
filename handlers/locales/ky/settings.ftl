settings-button = Эмне жана качан келет
settings-title =
    <b>Эмне алгыңыз келет?</b>

    Күйгүзүү же өчүрүү үчүн сапты басыңыз.
settings-quiet = <b>Тынч сааттар:</b> убактыңыз менен { $from }–{ $until }. Бул учурда шашылышы гана келет.
settings-always = Сизге гана тиешелүү кабар дайыма келет: жооптор, таанышууларыңыз, иш-чараларыңыз жана коопсуздугуңуз жөнүндө.
settings-is-on = ✓ { $kind }: күйүк
settings-is-off = { $kind }: өчүк
settings-pick-quiet = Тынч сааттарды өзгөртүү
settings-quiet-from = <b>Кайсы сааттан тынч болсун?</b>
settings-quiet-until = <b>{ $hour } баштап тынч. Кайсы саатка чейин?</b>
settings-now-on = Эми булар Сизге келет.
settings-now-off = Эми булар келбейт.
settings-now-quiet = Тынч сааттар коюлду; эскертүүлөр ошого жараша келет.
settings-digest-on = ✓ Жума бир кабарда: { $day }
settings-digest-off = Жума бир кабарда: өчүк
settings-pick-digest =
    <b>Жумаңыз кайсы күнү келсин?</b>

    Убактыңыз менен { $hour } бир кабар: жаңы тажрыйбалар, иш-чаралар, кесиптештер. Жаңылык болбосо, келбейт.
settings-no-digest = Эч кандай күнү
settings-now-digest = Сакталды.
