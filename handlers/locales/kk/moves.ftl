move-pending =
    <b>Мақұлдауды күтіп тұр:</b> { $changes }
    Оған дейін бәрі бұрынғыдай қалады.
move-change = { $before } → { $after }
move-take-back = Өтінішімді қайтарып алу
move-asked = <b>Өзгертуді сұрайды:</b> { $changes }
move-approved =
    <b>Өзгерісіңіз мақұлданды.</b>

    { $changes }
move-rejected =
    <b>Өзгерісіңіз мақұлданбады.</b>

    { $changes }

    Профиліңіз бұрынғыдай қалады. Қайта сұрауға немесе үйлестірушіңізге жазуға болады.
