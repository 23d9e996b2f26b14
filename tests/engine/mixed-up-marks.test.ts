import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf, withoutComma } from './articles.ts';
import { table } from './tables.ts';

/** Text in a language, then the marked words that are read in it. */
type Row = readonly [language: string, text: string, ...words: string[]];

table<Row>(
  'marks that are lost, swapped and mixed',
  ([language, text, ...words]) => {
    const found = analyse(articleOf(text, language)).quotations.filter(({ kind }) => kind !== 'indirect');
    expect(found.map(({ exact }) => withoutComma(exact))).toEqual(words);
  },
  {
    right: [
      // The first words end before their report, the last mark closes what another one opened.
      [
        'pt',
        '«Tenho o forno na rua, desabafou Rita Matoso. Segundo ela, ‘ninguém da empresa pediu desculpa".',
        'Tenho o forno na rua',
        'ninguém da empresa pediu desculpa',
      ],
      // A comma in the place of a low mark.
      [
        'de',
        'Jutta Brandeis will ihn versetzen. "Er steht im Weg, sagte Brandeis am Abend. Ihr Gegner Olaf Tamm nannte den Antrag ,Unfug" und ,,einen Anschlag auf das Wasser".',
        'Er steht im Weg',
        'Unfug',
        'einen Anschlag auf das Wasser',
      ],
      // Glued to the word before and apart from the next, a mark closes.
      [
        'de',
        'Olaf Tamm nannte ihn einen «Direktor ohne Zelt« und kündigte an, Klage einzureichen.',
        'Direktor ohne Zelt',
      ],
      // The same mark on both sides of a word; an opener that nothing closes up to the end of its paragraph.
      ['de', 'Das Amt hält das für „ausreichend“, wie Olaf Tamm der Zeitung »Landfunk» sagte.', 'ausreichend'],
      [
        'de',
        '„Er hat doch gerufen“, erwidert Olaf Tamm. »Das war der Wind.',
        'Er hat doch gerufen',
        'Das war der Wind.',
      ],
      ['de', 'Jutta Brandeis vermutet, dass “niemand nachgemessen hat„.', 'niemand nachgemessen hat'],
    ],
  },
);
