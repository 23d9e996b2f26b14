import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

// Dashes and lone accents that a page has in the place of marks.
attributed('cue-after', {
  fr: [
    // Marks and apostrophes that an encoding could not write, with the blanks that stood inside the marks.
    ['? Je n?y croyais plus ?, avoue Thérèse Combe, trésorière.', 'Je n?y croyais plus', 'Thérèse Combe', 'partial'],
    ['Léa Roux s’est fâchée. ″Ceci est un scandale″, a-t-elle dit.', 'Ceci est un scandale', 'Léa Roux', 'direct'],
    [
      'La somme ? Le maire, Paul Rey, l?ignore. Est-ce vrai ? « Je n’en sais rien », dit-il.',
      'Je n’en sais rien',
      'Paul Rey',
      'partial',
    ],
  ],
  it: [
    [
      'Il gestore nega. – Tutto era in ordine –, disse il direttore Marco Oliva. Il resto segue.',
      'Tutto era in ordine',
      'Marco Oliva',
      'direct',
    ],
  ],
  es: [
    [
      'El gestor lo niega. - Todo estaba en orden - , dijo el lunes la directora Rosa Albín.',
      'Todo estaba en orden',
      'Rosa Albín',
      'direct',
    ],
  ],
  de: [
    [
      'Der Betreiber wehrt sich. – Alles war in Ordnung –, sagte Jutta Brandeis.',
      'Alles war in Ordnung',
      'Jutta Brandeis',
      'direct',
    ],
  ],
  pt: [
    [
      'O produtor falou. ´Em Goiá venderam 400 lugares de 6 mil´ , disparou a atriz Rosa Prado.',
      'Em Goiá venderam 400 lugares de 6 mil',
      'Rosa Prado',
      'direct',
    ],
  ],
});
attributed('cue-before', {
  es: [
    [
      'El técnico Pedro Albín fue cortante y dijo: `Ese tema no lo hablo por los diarios´.',
      'Ese tema no lo hablo por los diarios',
      'Pedro Albín',
      'direct',
    ],
  ],
});

table<readonly [language: 'it' | 'pt', text: string]>(
  'dashes around an aside and accents inside words',
  ([language, text]) => {
    const { quotations } = analyse(articleOf(text, language));
    expect(quotations.filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  },
  {
    right: [
      ['it', 'Le città sono tre. – Torre, Riva e Monte – sono piene, dice il sindaco Marco Oliva.'],
      ['pt', 'O copo d´água custa caro, disse a atriz Rosa Prado.'],
      ['it', 'L´acqua c´è, dice il sindaco Marco Oliva. E´ tornata ieri, la citta´ respira.'],
    ],
  },
);

attributed('cue-before', {
  fr: [
    [
      'La trésorière Léa Roux dit avoir reçu des chèques ? de Belgique et même d?une prison ?.',
      'de Belgique et même d?une prison',
      'Léa Roux',
      'partial',
    ],
  ],
});
