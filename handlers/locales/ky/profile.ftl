profile-yours = <b>Сиздин профилиңиз</b>
profile-change = Өзгөртүү үчүн сапты басыңыз.
profile-changed = Өзгөртүлдү.
