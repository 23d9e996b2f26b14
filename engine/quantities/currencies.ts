/** Currencies by sign and word; the same in all languages. Pounds are weighed as well as paid, so only their sign tells. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '€': 'EUR',
    euro: 'EUR',
    euros: 'EUR',
    eur: 'EUR',
    $: 'USD',
    dollar: 'USD',
    dollars: 'USD',
    dolares: 'USD',
    dolar: 'USD',
    dollari: 'USD',
    usd: 'USD',
    '£': 'GBP',
    reais: 'BRL',
    yen: 'JPY',
    yens: 'JPY',
    chf: 'CHF',
  }),
);
