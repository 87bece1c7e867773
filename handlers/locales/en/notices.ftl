notice-repeated = <i>You may already have this message.</i>
