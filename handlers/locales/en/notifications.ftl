notice-repeated = <i>You may have received this message already.</i>
notice-private = You have news in { $network }.
notice-open = Open
notice-gone = This message is no longer current.
