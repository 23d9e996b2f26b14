import { expect, test } from 'vitest';
import { analyse } from '../../../engine/index.ts';
import { articleOf } from '../articles.ts';
import { attributed } from './attributed.ts';

attributed('echo', {
  fr: [
    [
      '# Bréval : « La digue a tenu »\n\n« La digue a tenu toute la nuit », a dit Paul Tessier.',
      'La digue a tenu',
      'Paul Tessier',
      'direct',
    ],
    [
      '# À Bréval, « la digue a tenu »\n\nJeanne Oriol est venue. « La digue a tenu toute la nuit », a dit Paul Tessier.',
      'la digue a tenu',
      'Paul Tessier',
      'direct',
    ],
    [
      '## « Une nuit de cauchemar »\n\nPaul Tessier parle d’« une nuit de cauchemar ».',
      'Une nuit de cauchemar',
      'Paul Tessier',
      'partial',
    ],
    [
      '« Nous avons évacué le quai à temps », a dit Jeanne Oriol.\n\n>> « Nous avons évacué le quai à temps »',
      'Nous avons évacué le quai à temps',
      'Jeanne Oriol',
      'direct',
    ],
    // Words set apart may join those of two quotations.
    [
      '« C’était un vol en plein jour, dit Paul Tessier, et le voleur avait un sifflet. » Son adjointe, Jeanne Oriol, est plus prudente : « Nous avons mal joué. »\n\n>> « Un vol et le voleur avait un sifflet »',
      'Un vol et le voleur avait un sifflet',
      'Paul Tessier',
      'direct',
    ],
    // The heading may change words that it quotes.
    [
      '# « La digue a bien tenu »\n\n« La digue a tenu toute la nuit », a dit Paul Tessier.',
      'La digue a bien tenu',
      'Paul Tessier',
      'direct',
    ],
    [
      '# « La digue a tenu », selon la préfète\n\n« La digue a tenu toute la nuit », a dit la préfète Jeanne Oriol.',
      'La digue a tenu',
      'Jeanne Oriol',
      'direct',
      'according-to',
    ],
    // A block quotation that repeats words marked inside others.
    [
      'Maud Kerbrat a dit : « Mon père disait : “La houle range et nous dérangeons.” Alors je range. »\n\n> « La houle range et nous dérangeons »',
      'La houle range et nous dérangeons',
      'Maud Kerbrat',
      'direct',
    ],
    // Nobody repeats it below.
    [
      '# « Le vent a tout emporté »\n\n« La digue a tenu toute la nuit », a dit Paul Tessier.',
      'Le vent a tout emporté',
      null,
      'direct',
      'unattributed',
    ],
  ],
  de: [
    // The heading keeps the point of what was said, which stands last.
    [
      '# „Das ist ein Pfahl mit Denkmalschutz“\n\n„Er steht im Weg, und beides mit Denkmalschutz“, sagte Jutta Brandeis. „Er stinkt“, sagte Vera Tolk.',
      'Das ist ein Pfahl mit Denkmalschutz',
      'Jutta Brandeis',
      'direct',
    ],
    // Two who end alike.
    [
      '# „Das ist ein Pfahl mit Denkmalschutz“\n\n„Er steht mit Denkmalschutz“, sagte Jutta Brandeis. „Er stinkt mit Denkmalschutz“, sagte Vera Tolk.',
      'Das ist ein Pfahl mit Denkmalschutz',
      null,
      'direct',
      'unattributed',
    ],
  ],
  en: [
    // Small words stand in any sentence: those that say something tell which one is repeated.
    [
      '# “I have been breathing salt all my life”\n\n“I breathed salt since I was six and I am still here,” said Ellen Marsh. “All my life I have been early,” said Tom Birkett.',
      'I have been breathing salt all my life',
      'Ellen Marsh',
      'direct',
    ],
    // Of two that say the same, a heading repeats the one below it.
    [
      '! Campaigners accuse the town of “managed neglect”\n\n## “Managed neglect”\n\nEllen Marsh called it “managed neglect”.',
      'Managed neglect',
      'Ellen Marsh',
      'partial',
    ],
    // A pull quote may leave words out.
    [
      '“We played the old hymn from memory on the chapel roof,” said Ellen Marsh. Tom Birkett left.\n\n> “We played from memory on the chapel roof”',
      'We played from memory on the chapel roof',
      'Ellen Marsh',
      'direct',
    ],
    // A heading that is longer than what the body repeats of it.
    [
      '# ‘The wall held when the harbour flooded’\n\n“The wall held,” Tom Birkett laughed. “The wall held when it flooded,” said Ellen Marsh.',
      'The wall held when the harbour flooded',
      'Ellen Marsh',
      'direct',
    ],
    [
      '# Harbour: “The wall has held”\n\n“The wall has held all night,” said Tom Birkett.',
      'The wall has held',
      'Tom Birkett',
      'direct',
    ],
    [
      '# ‘The wall has held’\n\nEllen Marsh came. “The wall has held all night,” said Tom Birkett.',
      'The wall has held',
      'Tom Birkett',
      'direct',
    ],
    [
      '“We have cleared the quay in time,” said Ellen Marsh.\n\n>> “We have cleared the quay in time”',
      'We have cleared the quay in time',
      'Ellen Marsh',
      'direct',
    ],
    [
      '## “A slow nightmare”\n\nTom Birkett called it “a slow nightmare”.',
      'A slow nightmare',
      'Tom Birkett',
      'partial',
    ],
  ],
});

test('a pull quote points at the words that it repeats, not at whoever spoke before it', () => {
  const { quotations } = analyse(
    articleOf(
      'Ellen Marsh said no member had been asked.\n\n>> “I have sandbags older than this wall, and I trust them.”\n\n“I have sandbags older than this wall, and I trust them more,” says Tom Birkett.',
      'en',
    ),
  );
  const [pulled] = quotations.filter(({ echoOf }) => echoOf !== null);
  expect(pulled?.mention).toBeNull();
  expect(pulled?.evidence.map(({ role }) => role)).toEqual(['echo']);
});
