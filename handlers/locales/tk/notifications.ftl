notice-repeated = <i>Bu habar Size öň gelen bolmagy mümkin.</i>
notice-private = Size täze habar bar. Tor: { $network }
notice-open = Açmak
notice-gone = Bu habar indi güýjüni ýitirdi.
