visibility-hide = Hamkasblardan yashirinish
visibility-show = Meni yana ko‘rsatish
visibility-hide-now = Hozir yashirinish
visibility-show-now = Meni yana ko‘rsatish
visibility-is-shown =
    <b>Hamkasblardan yashirinasizmi?</b>

    Yashirin bo‘lganingizda hamkasblar Sizni topa olmaydi, profilingiz va aloqa ma’lumotingizni ko‘rmaydi, Sizga yoza olmaydi: go‘yo Siz bu yerda yo‘qsiz. Sizni faqat koordinatoringiz, administratorlar va o‘zingiz qatnashadigan tadbirlarning tashkilotchilari ko‘radi.

    O‘rinlaringiz qoladi, eng yaxshi amaliyotlaringiz ham, lekin ismingizsiz. Ismingiz bilan yozilgan savol va javoblar bu vaqtda ko‘rsatilmaydi. Kelishilgan uchrashuvlar va murabbiylik to‘xtaydi: boshqalarga ular bo‘lmasligi xabar qilinadi, sababi aytilmaydi. Hamkasblar o‘qib bo‘lgani ularning chatida qoladi. Yashirin ekaningiz hech kimga aytilmaydi, istalgan vaqtda qaytishingiz mumkin.
visibility-is-hidden =
    <b>Siz yashirinsiz.</b>

    Hamkasblar Sizni topa olmaydi, profilingiz va aloqa ma’lumotingizni ko‘rmaydi, Sizga yoza olmaydi. Sizni faqat koordinatoringiz, administratorlar va o‘zingiz qatnashadigan tadbirlarning tashkilotchilari ko‘radi. O‘zingizni yana ko‘rsatmaguningizcha shunday bo‘ladi.
visibility-now-hidden = Hamkasblar Sizni endi ko‘rmaydi.
visibility-now-shown = Hamkasblar Sizni yana ko‘radi.
visibility-first = Yashirin bo‘lganingizda hamkasbingiz kim yozganini ko‘rmaydi. Avval o‘zingizni yana ko‘rsating.
visibility-home = Siz yashirinsiz: hamkasblar Sizni ko‘rmaydi.
