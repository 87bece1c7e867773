notice-repeated = <i>Bu habar Size öň gelen bolmagy mümkin.</i>
