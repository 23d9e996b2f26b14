/** How a language writes numbers in words. Values by word, `word:value`, divided by spaces; forms without accents. */
export interface NumberWords {
  /** Words below a hundred, and hundreds that are one word; they add up (« soixante dix »). */
  readonly values: string;
  /** Words that multiply what stands before them, abbreviations too. */
  readonly multipliers: string;
  /** Parts of a whole (« un huitième »); those in `alone` need no number before them. */
  readonly fractions: string;
  readonly alone: string;
  /** Words between the parts of a number (« vingt et un »). */
  readonly and: string;
  /** Phrases for hundredths, divided by commas. */
  readonly percent: string;
  /** Numbers written as one word ("zweihundertfünf"): a word that ends or divides parts, regular expression source, or ''. */
  readonly compound: string;
}

export const NUMBER_WORDS: Readonly<Record<string, NumberWords>> = {
  fr: {
    values:
      'zero:0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12 treize:13 quatorze:14 quinze:15 seize:16 vingt:20 vingts:20 trente:30 quarante:40 cinquante:50 soixante:60 septante:70 huitante:80 octante:80 nonante:90',
    multipliers: 'cent:100 cents:100 mille:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9 md:1e9 mds:1e9',
    fractions:
      'demi:2 tiers:3 quart:4 quarts:4 cinquieme:5 cinquiemes:5 sixieme:6 huitieme:8 huitiemes:8 dixieme:10 dixiemes:10 centieme:100',
    alone: 'moitie:2',
    and: 'et',
    percent: '%, pour cent',
    compound: '',
  },
  en: {
    values:
      'zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 a:1 an:1',
    multipliers:
      'hundred:100 thousand:1e3 million:1e6 millions:1e6 billion:1e9 billions:1e9 trillion:1e12 bn:1e9 mn:1e6',
    fractions: 'third:3 thirds:3 quarter:4 quarters:4 fifth:5 fifths:5 sixth:6 eighth:8 eighths:8 tenth:10 tenths:10',
    alone: 'half:2',
    and: 'and',
    percent: '%, percent, per cent',
    compound: '',
  },
  de: {
    values:
      'null:0 ein:1 eine:1 eins:1 zwei:2 drei:3 vier:4 funf:5 sechs:6 sieben:7 acht:8 neun:9 zehn:10 elf:11 zwolf:12 dreizehn:13 vierzehn:14 funfzehn:15 sechzehn:16 siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 funfzig:50 sechzig:60 siebzig:70 achtzig:80 neunzig:90',
    multipliers:
      'hundert:100 tausend:1e3 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 billion:1e12 billionen:1e12',
    fractions: 'drittel:3 viertel:4 funftel:5 achtel:8 zehntel:10',
    alone: 'halfte:2',
    and: 'und',
    percent: '%, prozent',
    compound: 'hundert|tausend|und',
  },
  es: {
    values:
      'cero:0 un:1 uno:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14 quince:15 dieciseis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintidos:22 veinticinco:25 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200 trescientos:300 cuatrocientos:400 quinientos:500 seiscientos:600 setecientos:700 ochocientos:800 novecientos:900',
    multipliers: 'mil:1e3 millon:1e6 millones:1e6 billon:1e12 billones:1e12',
    fractions: 'tercio:3 tercios:3 cuarto:4 cuartos:4 quinto:5 octavo:8 decimo:10',
    alone: 'mitad:2',
    and: 'y',
    percent: '%, por ciento',
    compound: '',
  },
  it: {
    values:
      'zero:0 un:1 uno:1 una:1 due:2 tre:3 quattro:4 cinque:5 sei:6 sette:7 otto:8 nove:9 dieci:10 undici:11 dodici:12 tredici:13 quattordici:14 quindici:15 sedici:16 diciassette:17 diciotto:18 diciannove:19 venti:20 trenta:30 quaranta:40 cinquanta:50 sessanta:60 settanta:70 ottanta:80 novanta:90',
    multipliers: 'cento:100 mille:1e3 mila:1e3 milione:1e6 milioni:1e6 miliardo:1e9 miliardi:1e9 mld:1e9 mln:1e6',
    fractions: 'terzo:3 terzi:3 quarto:4 quarti:4 quinto:5 ottavo:8 decimo:10',
    alone: 'meta:2',
    and: 'e',
    percent: '%, per cento',
    compound: 'cento|mila',
  },
  pt: {
    values:
      'zero:0 um:1 uma:1 dois:2 duas:2 tres:3 quatro:4 cinco:5 seis:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12 treze:13 catorze:14 quatorze:14 quinze:15 dezasseis:16 dezesseis:16 dezassete:17 dezessete:17 dezoito:18 dezanove:19 dezenove:19 vinte:20 trinta:30 quarenta:40 cinquenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 duzentos:200 duzentas:200 trezentos:300 trezentas:300 quatrocentos:400 quinhentos:500 quinhentas:500 seiscentos:600 setecentos:700 oitocentos:800 novecentos:900',
    multipliers: 'mil:1e3 milhao:1e6 milhoes:1e6 bilhao:1e9 bilhoes:1e9 mi:1e6 bi:1e9',
    fractions: 'terco:3 tercos:3 quarto:4 quartos:4 quinto:5 oitavo:8 decimo:10',
    alone: 'metade:2',
    and: 'e',
    percent: '%, por cento',
    compound: '',
  },
};

/** Currencies by sign and word; the same in all languages. */
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
  pound: 'GBP',
  pounds: 'GBP',
};
