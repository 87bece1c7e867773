bundle-button = Chop etish to‘plami
bundle-about =
    <b>Chop etish yoki olib borish uchun to‘plam</b>

    Aloqa sekin yoki yopiq joyga barcha ishtirokchilar o‘qiydigan narsalarni olib boring: taqvim fayli bor tadbirlar, yangi eng yaxshi amaliyotlar, imkoniyatlar va harakatlar rejasi. Bu 100 kB dan oshmaydigan arxiv: sahifa, matn va qog‘ozdagi javoblar uchun blank. Unda ismlar ham, aloqa ma’lumotlari ham yo‘q.

    Qaysi tilda?
bundle-caption = To‘plam tili: { $language }. Sahifani chop eting yoki fayldan nusxa oling. Kelgan javoblarni ro‘yxat bilan yozing.
bundle-title = { $network }: nima yangilik
bundle-made = Sana: { $day }
bundle-part-events = Tadbirlar
bundle-part-practices = Eng yaxshi amaliyotlar
bundle-part-board = Imkoniyatlar, takliflar va so‘rovlar
bundle-part-plan = Harakatlar rejasi
bundle-nothing = Hozircha hech narsa yo‘q.
bundle-until = Muddati: { $day }
bundle-left-out =
    { $count ->
        [one] Yana sig‘magan yozuv: { $count }. U botda bor.
       *[other] Yana sig‘magan yozuv: { $count }. Ular botda bor.
    }
bundle-answers =
    Qog‘ozdagi javoblar

    Keladigan har bir ayol bitta qator yozib, imzo qo‘yadi. Avval unga nima saqlanishini ayting: ismi, muassasasi va qatorida yozilgani. Tadbir tashkilotchilari uning ismi, muassasasi va joyini ko‘radi. Bularning hammasi tadbirdan 90 kun o‘tgach yoki u xohlasa darhol o‘chiriladi. Javoblarni botga ularni yig‘gan odam yozadi.
