profile-yours = <b>Sizning profilingiz</b>
profile-change = O‘zgartirish uchun qatorni bosing.
profile-changed = O‘zgartirildi.
