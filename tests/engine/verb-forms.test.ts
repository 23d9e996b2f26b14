import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../engine/languages/index.ts';
import type { Language } from '../../engine/languages/language.ts';
import type { VerbForm } from '../../engine/languages/shape/verbs.ts';
import { irregularForms, regularForms } from '../../engine/lexicon/verbs.ts';
import { VERB_LEXICONS } from './verb-lexicons.ts';

/** Verbs and forms that the lexicons lack, and that are right all the same. */
const RIGHT: Readonly<Record<string, readonly string[]>> = {
  // The spelling of 1990, and a verb younger than the lexicon.
  fr: ['reconnait', 'tweeter'],
  de: words('vereinbaren titeln einwandte einwandten wusste wussten'),
  it: words(
    'twittare visto vista visti viste previsto prevista previsti previste prevederà prevederebbe prevederanno prevederebbero insistette insisterono credé credette crederono temette temerono ribatté rifletté',
  ),
};

/** Forms that the engine does without: nobody writes them any more, or everybody takes them for another word. */
const GIVEN_UP: Readonly<Record<string, readonly string[]>> = {
  fr: ['vit'],
  it: words(
    'veduto veduta veduti vedute preveduto preveduta preveduti prevedute difendette esigé esigettero credè ribattè riflettè pianta piante pianti',
  ),
};

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

interface Verb {
  /** Where it is written: `say.er indiqu`. */
  readonly place: string;
  readonly forms: readonly (readonly [string, VerbForm])[];
  readonly infinitives: readonly string[];
}

function verbsOf({ cues, claims }: Language): Verb[] {
  const lists = [
    ...Object.entries(cues.verbs).map(([name, regular]) => {
      return { name, regular, irregular: cues.irregular[name as keyof typeof cues.irregular] };
    }),
    { name: 'reflexiveOnly', regular: cues.reflexiveOnly, irregular: [] },
    { name: 'denials', ...claims.denials },
  ];
  return lists.flatMap(({ name, regular, irregular }) => [
    ...Object.entries(regular).flatMap(([paradigm, stems]) =>
      words(stems).map((stem) =>
        verb(`${name}.${paradigm} ${stem}`, [...regularForms({ [paradigm]: stem }, cues.paradigms)]),
      ),
    ),
    ...irregular.map((forms) => verb(`${name} ${forms.split(/[ ;]/)[0]}`, [...irregularForms([forms])])),
  ]);
}

function verb(place: string, forms: readonly [string, VerbForm][]): Verb {
  return { place, forms, infinitives: forms.flatMap(([word, form]) => (form === 'infinitive' ? [word] : [])) };
}

for (const language of LANGUAGES) {
  describe(`verbs of ${language.name}`, () => {
    const verbs = verbsOf(language);

    test('are written once in a class: a second paradigm makes forms that nobody says', () => {
      const places = new Map<string, string[]>();
      for (const { place, infinitives } of verbs) {
        const [listed = ''] = place.split(/[ .]/);
        for (const infinitive of new Set(infinitives)) {
          const key = `${listed} ${infinitive}`;
          places.set(key, [...(places.get(key) ?? []), place]);
        }
      }
      expect([...places].filter(([, all]) => all.length > 1).map(([key, all]) => `${key}: ${all.join(', ')}`)).toEqual(
        [],
      );
    });

    const lexicon = VERB_LEXICONS[language.code];
    if (!lexicon) return;
    const right = new Set(RIGHT[language.code]);
    const givenUp = new Set(GIVEN_UP[language.code]);
    const known = verbs.map((one) => ({ ...one, entry: one.infinitives.map(lexicon).find((found) => found !== null) }));

    test('have an infinitive that the lexicon knows', () => {
      const strangers = known.filter(
        ({ entry, infinitives }) => !entry && infinitives.length > 0 && !infinitives.some((one) => right.has(one)),
      );
      expect(strangers.map(({ place, infinitives }) => `${place}: ${infinitives.join(' ')}`)).toEqual([]);
    });

    test('have no form that the lexicon does not know', () => {
      const wrong = known.flatMap(({ place, forms, infinitives, entry }) => {
        const strange = forms
          .filter(([word, form]) => !entry?.forms.has(word) && !(language.code === 'it' && form === 'gerund'))
          .map(([word]) => word)
          .filter((word) => !infinitives.includes(word) && !right.has(word));
        return entry && strange.length ? [`${place}: ${[...new Set(strange)].join(' ')}`] : [];
      });
      expect(wrong).toEqual([]);
    });

    test('have every form that an article reports with', () => {
      const missing = known.flatMap(({ place, forms, entry }) => {
        const written = new Set(forms.map(([word]) => word));
        const lacking = (entry?.reporting ?? []).filter((form) => !written.has(form) && !givenUp.has(form));
        return lacking.length ? [`${place}: ${[...new Set(lacking)].join(' ')}`] : [];
      });
      expect(missing).toEqual([]);
    });
  });
}
