import type { Gold } from '../accuracy/gold.ts';

/** Surnames that other languages have, or that are other words: a name is one whatever it looks like. */
export interface Surnames {
  readonly name: string;
  readonly loss: number;
  readonly surnames: readonly string[];
}

export const SURNAMES: readonly Surnames[] = [
  {
    name: 'surnames with small words',
    loss: 0.06,
    surnames: [
      'van der Poel',
      'de la Cueva',
      'von und zu Nau',
      'D’Arrigo',
      'St. Clair',
      'di Bella',
      'Le Duigou',
      'op den Kamp',
      'y Castro',
      'i Ferrer',
      'dos Anjos',
    ],
  },
  {
    name: 'two surnames',
    loss: 0.06,
    surnames: ['Peña Quiroga', 'Lugo de Arce', 'Salas y Prado', 'Bosch i Pons', 'Mora e Sá'],
  },
  {
    name: 'surnames that are other words',
    loss: 0.09,
    surnames: ['Will', 'May', 'An', 'So', 'Im', 'King', 'Judge', 'March', 'Oh'],
  },
  {
    name: 'Arabic surnames',
    loss: 0.09,
    surnames: ['al-Khatib', 'Ben Salah', 'El Amrani', 'bint Rashid', 'Abu Nasr', 'Ould Daddah'],
  },
];

const TITLE = /^(?:M\.|Mme|Me|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir|Dame|Sen\.|Gov\.|Prof\.?)$/u;

/** What to put for what: the surnames of the people in some gold, each by another one, longer ones first. */
export function renaming({ entities }: Gold, surnames: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, type } of entities) {
    if (type !== 'person') continue;
    const words = name.split(' ');
    while (TITLE.test(words[0] ?? '')) words.shift();
    const own = words.slice(1).join(' ');
    if (own.length > 2 && !found.has(own)) found.set(own, surnames[found.size % surnames.length] as string);
  }
  // Whom somebody else is called by too cannot be told from them.
  const last = [...found.keys()].map((own) => own.split(' ').at(-1));
  for (const own of [...found.keys()])
    if (last.filter((word) => word === own.split(' ').at(-1)).length > 1) found.delete(own);
  return found.size <= surnames.length ? found : new Map();
}

/** A text with other surnames in it. */
export function renamed(text: string, names: ReadonlyMap<string, string>): string {
  if (names.size === 0) return text;
  const longest = [...names.keys()]
    .sort((a, b) => b.length - a.length)
    .map((own) => own.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longest.join('|')})(?![\\p{L}\\p{N}-])`, 'gu');
  return text.replace(pattern, (own) => names.get(own) ?? own);
}
