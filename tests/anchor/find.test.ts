import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Passage, searchText } from '../../page/anchor/find.ts';

const PARAGRAPHS = [
  'La commission a remis son rapport mardi soir, après six mois d’auditions et de visites dans les trois ports du canton.',
  '« Nous avons entendu tout le monde, des pêcheurs aux ingénieurs, et personne ne nous a caché ses chiffres », a assuré Thelma Quirin, sa présidente.',
  'Le rapport tient en deux cents pages. Il propose de relever la digue d’un mètre et de déplacer la criée vers le nord du bassin.',
  'Pour Anselme Dravet, patron de la criée, c’est non : « On ne déplace pas un métier comme on déplace un meuble, il faudra nous passer sur le corps. »',
  'Le coût est estimé à neuf millions. La région en paierait la moitié, le reste viendrait de l’emprunt.',
  '« Non », a répété Anselme Dravet en quittant la salle. Thelma Quirin parle d’un « malentendu » et veut le revoir.',
];
const TEXT = PARAGRAPHS.join('\n\n');

/** The passage that stands between these words, as the engine would describe it. */
function passage(exact: string, text = TEXT): Passage {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return { exact, start, end, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}

const LONG = passage(
  'Nous avons entendu tout le monde, des pêcheurs aux ingénieurs, et personne ne nous a caché ses chiffres',
);
const SECOND = passage('On ne déplace pas un métier comme on déplace un meuble, il faudra nous passer sur le corps.');
const SHORT = passage('malentendu');
const ALL = [LONG, SECOND, SHORT, passage('Non')];

const words = (text: string, sought: Passage) => {
  const anchor = searchText(text)(sought);
  return anchor === null ? null : { text: text.slice(anchor.start, anchor.end), state: anchor.state };
};

describe('a passage is found again', () => {
  it.each([
    ['untouched', TEXT, 'exact', LONG.exact],
    ['after a paragraph was put in before it', `Mis à jour à 18 heures.\n\n${TEXT}`, 'moved', LONG.exact],
    ['in another order', [...PARAGRAPHS].reverse().join('\n\n'), 'moved', LONG.exact],
    [
      'after the marks and spaces were restyled',
      TEXT.replaceAll('« ', '“').replaceAll(' »', '”').replaceAll('’', "'").replaceAll(' ', '\u00a0'),
      'moved',
      LONG.exact.replaceAll(' ', '\u00a0'),
    ],
    [
      'with soft hyphens put in',
      TEXT.replace('ingénieurs', 'ingé\u00adnieurs'),
      'moved',
      LONG.exact.replace('ingénieurs', 'ingé\u00adnieurs'),
    ],
    [
      'after a typo was corrected in it',
      TEXT.replace('pêcheurs', 'pecheurs'),
      'fuzzy',
      LONG.exact.replace('pêcheurs', 'pecheurs'),
    ],
    [
      'after a word was added to it',
      TEXT.replace('tout le monde', 'presque tout le monde'),
      'fuzzy',
      LONG.exact.replace('tout le', 'presque tout le'),
    ],
  ])('%s', (_, text, state, found) => {
    expect(words(text, LONG)).toEqual({ text: found, state });
  });

  it('with a short word, by what stands around it', () => {
    const text = TEXT.replace('La commission', 'Après un premier malentendu, la commission');
    expect(words(text, SHORT)).toEqual({ text: 'malentendu', state: 'moved' });
    expect(searchText(text)(SHORT)?.start).toBe(text.lastIndexOf('malentendu'));
  });
});

describe('a passage that is gone stays lost', () => {
  it.each([
    ['when it was cut', TEXT.replace(LONG.exact, '')],
    [
      'when only its surroundings are left around other words',
      TEXT.replace(
        LONG.exact,
        'Le rapport dit ce qu’il dit, je n’ai rien à y ajouter, et vous le lirez comme moi, à tête reposée, demain',
      ),
    ],
    ['when only a heading repeats it', `${LONG.exact}\n\n${PARAGRAPHS.slice(2).join('\n\n')}`],
    [
      'when the text is another',
      'Rien de tout cela ne figure plus ici, la page est devenue une liste de résultats sportifs. '.repeat(30),
    ],
    ['when the text is empty', ''],
  ])('%s', (_, text) => expect(words(text, LONG)).toBeNull());

  it('when another speaker says nearly as short a thing elsewhere', () => {
    expect(
      words(TEXT.replace('« Non », a répété Anselme Dravet', 'Anselme Dravet est sorti'), passage('Non')),
    ).toBeNull();
  });
});

describe('whatever the edits', () => {
  const lettersOnly = fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéè  '),
    minLength: 40,
    maxLength: 160,
  });

  it('no passage is found in a text that lacks it', () => {
    fc.assert(
      fc.property(fc.array(lettersOnly, { minLength: 1, maxLength: 40 }), (paragraphs) => {
        const find = searchText(paragraphs.join('\n\n'));
        for (const sought of ALL) expect(find(sought)).toBeNull();
      }),
    );
  });

  it('cutting a passage never anchors it to what is left', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ALL), fc.shuffledSubarray(PARAGRAPHS), (sought, kept) => {
        const text = kept.join('\n\n').replaceAll(sought.exact, '');
        expect(searchText(text)(sought)).toBeNull();
      }),
    );
  });

  it('an inserted paragraph costs no passage, wherever it goes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: PARAGRAPHS.length }), lettersOnly, (place, inserted) => {
        const text = PARAGRAPHS.toSpliced(place, 0, inserted).join('\n\n');
        for (const sought of ALL) expect(words(text, sought)?.text).toBe(sought.exact);
      }),
    );
  });

  it('a typo in a long passage moves neither end by more than the typo', () => {
    const letter = fc.constantFrom(...'abcdefgh');
    fc.assert(
      fc.property(fc.nat(LONG.exact.length - 1), letter, fc.constantFrom(0, 1), (at, typo, replaced) => {
        const place = LONG.start + at;
        const text = TEXT.slice(0, place) + typo + TEXT.slice(place + replaced);
        const anchor = searchText(text)(LONG);
        expect(anchor).not.toBeNull();
        expect(Math.abs((anchor?.start ?? 0) - LONG.start)).toBeLessThanOrEqual(1);
        expect(Math.abs((anchor?.end ?? 0) - LONG.end)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
