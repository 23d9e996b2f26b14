/** Currencies by sign and word; the same in all languages. Pounds are weighed as well as paid, so only their sign tells. */
export const CURRENCIES: Readonly<Record<string, string>> = {
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
};
