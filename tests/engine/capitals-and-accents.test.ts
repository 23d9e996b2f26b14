import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// A capital behind marks, with a stop before it or without: the verb reports the words before it all the same.
attributed('cue-after', {
  fr: [
    ['« Nous restons ici », A déclaré Paul Tessier.', 'Nous restons ici', 'Paul Tessier', 'direct'],
    ['« Nous restons ici. » A déclaré le maire, Paul Tessier.', 'Nous restons ici.', 'Paul Tessier', 'direct'],
    ['« Nous restons ici ». S’est réjoui Paul Tessier.', 'Nous restons ici', 'Paul Tessier', 'direct'],
    ['« Nous restons ici ». A répondu sur le quai Paul Tessier.', 'Nous restons ici', 'Paul Tessier', 'direct'],
    ['« Nous restons ici », Lance Morel a dit.', 'Nous restons ici', 'Lance Morel', 'direct'],
    ['Paul Tessier est venu. « Nous restons ici. » Explique-t-il.', 'Nous restons ici.', 'Paul Tessier', 'direct'],
  ],
  en: [
    ['“We are staying here.” Said Tom Birkett.', 'We are staying here.', 'Tom Birkett', 'direct'],
    ['“We are staying here,” Said Tom Birkett, the mayor.', 'We are staying here', 'Tom Birkett', 'direct'],
    // Names and titles that are verbs elsewhere, behind marks.
    ['Ulla Grant came. “We are staying here,” Grant said.', 'We are staying here', 'Ulla Grant', 'direct'],
    ['“We are staying here.” Judge Ellen Marsh said.', 'We are staying here.', 'Ellen Marsh', 'direct'],
  ],
  de: [['„Wir bleiben hier“. Sagte Olaf Tamm.', 'Wir bleiben hier', 'Olaf Tamm', 'direct']],
  es: [['«Nos quedamos aquí», Dijo Pablo Tejera.', 'Nos quedamos aquí', 'Pablo Tejera', 'direct']],
});

test('what translations leave without a subject reports nothing before it', () => {
  const { quotations } = analyse(articleOf('Ellen Marsh came. “We stay.” Confirmed the death of two men.', 'en'));
  expect(quotations.map(({ exact, rule }) => [exact, rule])).toEqual([['We stay.', 'previous-subject']]);
});

test('a sentence of its own behind marks keeps its words', () => {
  const said = (text: string, language: string) =>
    analyse(articleOf(text, language)).quotations.map(({ exact, rule }) => [exact, rule]);
  expect(
    said('Rosa Ibarra llegó. «Nos quedamos aquí». Dijo Pablo Tejera que el dique resistirá.', 'es'),
  ).toContainEqual(['el dique resistirá', 'that-clause']);
  expect(said('Olaf Tamm kam. „Ich meine es ernst. Meine Frau auch“, sagte er.', 'de')).toEqual([
    ['Ich meine es ernst. Meine Frau auch', 'cue-after'],
  ]);
});

// The first words of a text in capitals.
attributed('that-clause', {
  fr: [
    [
      'LE MAIRE DE Bréval affirme que la digue tiendra tout l’hiver, malgré les vents du nord.',
      'la digue tiendra tout l’hiver, malgré les vents du nord',
      'LE MAIRE DE Bréval',
      'indirect',
    ],
  ],
});

const PLAIN: readonly (readonly [language: string, text: string, said: readonly (readonly [string, string])[]])[] = [
  [
    'es',
    'El ministro llego tarde a la reunion con los vecinos del barrio, que esperaban desde la manana una respuesta. «El dique resistira este invierno», declaro la alcaldesa, Rosa Ibarra. Segun Pablo Tejera, los trabajos empezaran en marzo. Tejera anadio que la obra costara dos millones de euros y que el puerto quedara cerrado durante la construccion del muelle nuevo, como pidio la asociacion de pescadores.',
    [
      ['El dique resistira este invierno', 'Rosa Ibarra'],
      ['los trabajos empezaran en marzo', 'Pablo Tejera'],
    ],
  ],
  [
    'fr',
    'La reunion a dure deux heures et les habitants du quartier ont ecoute le conseil municipal sans un mot, car la digue a ete fermee en fevrier. « La digue tiendra cet hiver », a declare la mairesse, Elise Oriol. Paul Tessier a precise que les travaux debuteraient en mars et que le quai resterait ferme. Il a deplore que personne ne l’ait ecoute avant la tempete de decembre.',
    [
      ['La digue tiendra cet hiver', 'Elise Oriol'],
      ['personne ne l’ait ecoute avant la tempete de decembre', 'Paul Tessier'],
    ],
  ],
  [
    'de',
    'Der Rat tagte am Abend ueber zwei Stunden, und viele Buerger waren gekommen, weil der Deich seit Februar gesperrt ist. „Der Deich haelt auch im Winter“, erklaerte die Buergermeisterin Jutta Brandeis. Olaf Tamm aeusserte die Hoffnung, dass die Arbeiten im Maerz beginnen. Tamm fuegte hinzu, dass der Hafen geschlossen bleibe, solange gebaut werde. Niemand wusste, wie lange das dauern koennte.',
    [
      ['Der Deich haelt auch im Winter', 'Jutta Brandeis'],
      ['der Hafen geschlossen bleibe, solange gebaut werde', 'Olaf Tamm'],
    ],
  ],
];

test.each(PLAIN)('an article in %s that is typed without accents', (language, text, said) => {
  const { quotations, speakers } = analyse(articleOf(text, language));
  const found = quotations.map(({ exact, speaker }) => [exact, speakers.find(({ id }) => id === speaker)?.name]);
  for (const row of said) expect(found).toContainEqual(row);
});

test('„ß“ as Swiss papers spell it', () => {
  const { quotations } = analyse(
    articleOf('Olaf Tamm äusserte, dass der Deich hält. „Wir bleiben“, schliesst er.', 'de'),
  );
  expect(quotations.map(({ exact }) => exact)).toEqual(['der Deich hält', 'Wir bleiben']);
});

// « entraineur », „heisst“: spellings that the language allows beside the one that the lists have.
attributed('cue-after', {
  fr: [
    [
      'Anne Morel est venue. L’entraineur attend au port. « Nous restons ici », dit-il.',
      'Nous restons ici',
      'L’entraineur',
      'direct',
    ],
  ],
});
