confirm-changed = Shu vaqtdan beri bu o‘zgardi. Iltimos, qayta o‘qing.
