confirm-changed = Bu orada o‘zgardi. Iltimos, qayta o‘qing.
