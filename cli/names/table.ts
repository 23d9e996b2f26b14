import { allLocales } from '@faker-js/faker';
import { LANGUAGES } from '../../engine/languages/index.ts';
import { LISTS } from '../../engine/lexicon/lists.ts';
import { regionNames } from '../../engine/names/regions.ts';
import { OWN } from './own.ts';

type Told = 'm' | 'f';

/** The countries whose lists are asked, by language; the other ones are asked for the names that travel with people in the news. */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  fr: ['fr', 'fr_CH', 'fr_BE', 'fr_SN'],
  en: ['en', 'en_AU', 'en_IN', 'en_NG', 'en_GH', 'en_ZA'],
  de: ['de', 'de_AT', 'de_CH'],
  es: ['es', 'es_MX'],
  it: ['it'],
  pt: ['pt_BR', 'pt_PT'],
  others: [
    ...'nl nl_BE da sv nb_NO fi pl cs_CZ sk hr sl_SI sr_RS_latin ro hu lv tr id_ID yo_NG zu_ZA af_ZA'.split(' '),
  ],
};

/** Names that are better known as something else: places, months, stars. */
const NO_NAMES = new Set(
  (
    'April Asia August Augusta Austin Autumn Brooklyn Carolina Chad Chelsea China Dakota Dallas Denver Florence Georgia Heaven Houston India ' +
    'Israel Jordan June Kenya Lincoln London Lourdes Lundi Madison May Milan Montana Orlando Paris Phoenix Rio Savannah Siena Sydney Tyrol ' +
    'Vienna Virginia Washington Wolf Stein Heide Linde Rosen Engel Vital Prince Royal King Major Justice Sunny Sky Star'
  ).split(' '),
);

/** One word of letters with a capital: what can be looked up in a text. */
const NAME = /^\p{Lu}\p{Ll}{2,}$/u;

/** How a name is borne: in which languages by men, in which by women. */
interface Bearers {
  readonly m: Set<string>;
  readonly f: Set<string>;
}

/** First names by what they tell: everywhere, in one language only, or nothing. Each list in the order of letters. */
export interface NameTable {
  readonly m: readonly string[];
  readonly f: readonly string[];
  readonly either: readonly string[];
  readonly byLanguage: Readonly<Record<string, Readonly<Record<Told, readonly string[]>>>>;
}

/**
 * Puts the lists together. A name is taken that two countries know, or that we list. Borne by men alone (or women alone) in all
 * lists it tells the gender; else it tells it in the languages whose own lists agree (Andrea in Italian), and nothing elsewhere; two lists that contradict each
 * other are no knowledge.
 */
export function nameTable(): NameTable {
  const either = new Set<string>(OWN.either.split(' '));
  const own = { m: new Set<string>(OWN.m.split(' ')), f: new Set<string>(OWN.f.split(' ')) };
  const known = [...bearers()].filter(([name]) => !either.has(name) && !own.m.has(name) && !own.f.has(name));
  const alone = (told: Told, other: Told) =>
    known.flatMap(([name, by]) => (by[told].size > 1 && by[other].size === 0 ? [name] : []));
  const divided = [...bearers()].filter(([, by]) => by.m.size > 0 && by.f.size > 0 && by.m.size + by.f.size > 2);
  const inLanguage = (code: string, told: Told, other: Told) =>
    divided.flatMap(([name, by]) => (by[told].has(code) && !by[other].has(code) ? [name] : [])).sort();
  const byLanguage = LANGUAGES.map(({ code }) => [
    code,
    { m: inLanguage(code, 'm', 'f'), f: inLanguage(code, 'f', 'm') },
  ]);
  return {
    m: [...own.m, ...alone('m', 'f')].sort(),
    f: [...own.f, ...alone('f', 'm')].sort(),
    either: [
      ...new Set([...either, ...divided.flatMap(([name]) => (own.m.has(name) || own.f.has(name) ? [] : [name]))]),
    ].sort(),
    byLanguage: Object.fromEntries(byLanguage),
  };
}

/** Every name of the lists; a word that the languages know as another word is none. */
function bearers(): ReadonlyMap<string, Bearers> {
  const words = ordinaryWords();
  const all = new Map<string, Bearers>();
  for (const [code, locales] of Object.entries(COUNTRIES)) {
    for (const locale of locales) {
      const names = allLocales[locale as keyof typeof allLocales]?.person?.first_name;
      for (const [told, list] of [
        ['m', names?.male],
        ['f', names?.female],
      ] as const) {
        for (const name of list ?? []) {
          if (!NAME.test(name) || NO_NAMES.has(name) || words.has(name.toLowerCase())) continue;
          const by = all.get(name) ?? { m: new Set(), f: new Set() };
          by[told].add(code === 'others' ? locale : code);
          all.set(name, by);
        }
      }
    }
  }
  return all;
}

function ordinaryWords(): ReadonlySet<string> {
  const words = new Set<string>();
  for (const language of LANGUAGES) {
    for (const region of regionNames(language)) words.add(region.toLowerCase());
    for (const list of Object.values(LISTS))
      for (const word of list(language).split(/\s+/)) words.add(word.toLowerCase());
  }
  return words;
}
