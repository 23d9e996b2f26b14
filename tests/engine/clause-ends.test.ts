import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

/** Text, and the reported clauses that are found in it. */
type Row = readonly [language: 'de' | 'en' | 'es' | 'fr', text: string, ...clauses: string[]];

table<Row>(
  'where what is reported begins and ends',
  ([language, text, ...clauses]) => {
    const { quotations } = analyse(articleOf(text, language));
    expect(quotations.filter(({ kind }) => kind === 'indirect').map(({ exact }) => exact)).toEqual(clauses);
  },
  {
    right: [
      // Against whom something is said is the journalist's; what it is unlike may be part of it.
      [
        'en',
        'Contrary to what the mayor said, the gate will hold all winter, Ellen Marsh confirmed.',
        'the gate will hold all winter',
      ],
      [
        'fr',
        'Contrairement à ce qu’affirme le maire, la digue a tenu toute la nuit, assure Paul Tessier.',
        'la digue a tenu toute la nuit',
      ],
      [
        'en',
        'Contrary to the old gate, the new one will hold, Ellen Marsh confirmed.',
        'Contrary to the old gate, the new one will hold',
      ],
      // A noun for a statement takes up what is reported; another noun goes on with it.
      [
        'en',
        'Ellen Marsh claims the gate will bring 800 jobs, a number that she has declined to explain.',
        'the gate will bring 800 jobs',
      ],
      [
        'en',
        'Ellen Marsh claims the gate will bring 800 jobs, a boon for the town.',
        'the gate will bring 800 jobs, a boon for the town',
      ],
      // What somebody else says of it is no part of it.
      [
        'en',
        'Ellen Marsh added that tools had been found at the gate, which the mayor called “a stray box”.',
        'tools had been found at the gate',
      ],
      [
        'en',
        'Ellen Marsh added that tools had been found at the gate, which was open.',
        'tools had been found at the gate, which was open',
      ],
      // Nobody says what is left open; who asks, asks.
      ['en', 'Ellen Marsh declined to say whether the gate would hold.'],
      ['es', 'La alcaldesa Rosa Cárdenas no quiso decir si el dique aguantará.'],
      ['en', 'Ellen Marsh asked whether the gate would hold.', 'the gate would hold'],
      // The words that name a source are no part of what is said.
      ['de', 'Es war, nach den Worten der Bürgermeisterin, Jutta Brandeis, „ein Treffen mit dem Nebel“.'],
      // An auxiliary and its participle enclose a name in marks as well as what is reported.
      ['de', 'Olaf Tamm hat nach dem „Fest“ gesagt, dass die Deiche halten.', 'die Deiche halten'],
      // What a subjunctive tells behind a colon is told by the subject before it; an indicative is the journalist's.
      ['de', 'Der Verein bleibt hart: Die Stadt habe nie gefragt.', 'Die Stadt habe nie gefragt'],
      [
        'de',
        'Der Verein widerspricht: Ab 19 Uhr habe man „erhöhte Werte“ gemessen.',
        'Ab 19 Uhr habe man „erhöhte Werte“ gemessen',
      ],
      ['de', 'Am Montag sagte Jutta Brandeis: Die Stadt habe nie gefragt.', 'Die Stadt habe nie gefragt'],
      ['de', 'Der Verein bleibt hart: Die Stadt hat nie gefragt.'],
      ['de', 'Ein Blick in die Akten zeigt: Die Stadt hat nie gefragt, ob es so sei.'],
      // What somebody says after all is no part of what they decline to say; a participle between commas goes with its subject.
      ['en', 'Ellen Marsh refused to explain beyond admitting that the crane was hers.', 'the crane was hers'],
      [
        'en',
        'Ellen Marsh said the cranes, leaning over the yard since May, would be sold.',
        'the cranes, leaning over the yard since May, would be sold',
      ],
      ['en', 'Ellen Marsh said the wall had failed, leaving the town dry.', 'the wall had failed'],
      // A report goes on over a conjunction that is said again, behind marked words too.
      [
        'en',
        'Ellen Marsh rejected it, arguing that the gate had “its own problems” and that nobody had been warned of it.',
        'the gate had “its own problems” and that nobody had been warned of it',
      ],
      [
        'en',
        'Ellen Marsh said that the gate would hold and that nobody had been warned of it.',
        'the gate would hold and that nobody had been warned of it',
      ],
      // What leads up to marked words, or leaves its verb to them, states nothing without them.
      ['de', 'Die Behörde hält die Höhe der Mauer für „ausreichend“, wie Jutta Brandeis sagte.'],
      ['de', 'Das Amt teilte mit, man werde die alte Stelle „neu denken“.'],
      [
        'de',
        'Das Amt teilte mit, man werde die alte Stelle „neu denken“ und dann besetzen.',
        'man werde die alte Stelle „neu denken“ und dann besetzen',
      ],
      // Marked words that a comma adds to the clause of a source phrase are a quotation of their own.
      [
        'de',
        'Laut Jutta Brandeis dauert die Fahrt dorthin 38 Minuten, „wenn kein Traktor vor einem ist“.',
        'dauert die Fahrt dorthin 38 Minuten',
      ],
      // What somebody is asked is not what they say.
      ['en', 'Tom Birkett, asked whether the gate would hold, said he hoped so.', 'he hoped so'],
      ['en', 'The warden, Tom Birkett, asked whether the gate would hold.', 'the gate would hold'],
    ],
  },
);

// Of what the article calls untrue a relative that ends the sentence says how it is.
attributed('that-clause', {
  en: [
    [
      'Ann Quimby falsely claimed that the drug had been banned in Spain, where it is sold in shops.',
      'the drug had been banned in Spain',
      'Ann Quimby',
      'indirect',
    ],
    [
      'Ann Quimby said that the drug had been banned in Spain, where it is sold in shops.',
      'the drug had been banned in Spain, where it is sold in shops',
      'Ann Quimby',
      'indirect',
    ],
    [
      'Ann Quimby falsely claimed that the bridge, which is new, had been closed.',
      'the bridge, which is new, had been closed',
      'Ann Quimby',
      'indirect',
    ],
  ],
  de: [
    [
      'Anna Berg behauptete fälschlich, das Mittel sei in Spanien verboten, wo es überall verkauft wird.',
      'das Mittel sei in Spanien verboten',
      'Anna Berg',
      'indirect',
    ],
  ],
  fr: [
    [
      'Anne Faure a affirmé à tort que le produit était interdit en Espagne, où il est vendu partout.',
      'le produit était interdit en Espagne',
      'Anne Faure',
      'indirect',
    ],
  ],
});
