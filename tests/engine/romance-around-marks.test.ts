import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// What is reported around words in marks: those that only tell how or why, and those amid a clause whose object stands behind them.
attributed('that-clause', {
  it: [
    [
      'Il custode scriveva agli uffici che l’acqua scendeva «come da un rubinetto» sopra la tribuna.',
      'l’acqua scendeva «come da un rubinetto» sopra la tribuna',
      'Il custode',
      'indirect',
    ],
    [
      'Gli avvocati hanno anticipato che chiederanno l’assoluzione «perché il fatto non sussiste».',
      'chiederanno l’assoluzione «perché il fatto non sussiste»',
      'Gli avvocati',
      'indirect',
    ],
    [
      'La storica sostiene che Ada Tresoldi ha «salvato da sola» almeno undici opere ormai perdute.',
      'Ada Tresoldi ha «salvato da sola» almeno undici opere ormai perdute',
      'La storica',
      'indirect',
    ],
  ],
});

// Near misses: all that is said stands in the marks.
test.each(['Il sindaco dice che il ponte «è una vergogna».', 'Il sindaco ricorda che la diga ha «retto bene» ieri.'])(
  '%s',
  (text) => {
    expect(analyse(articleOf(text, 'it')).quotations.filter(({ kind }) => kind === 'indirect')).toEqual([]);
  },
);
