import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

type Row = readonly [
  language: string,
  text: string,
  ...said: readonly (readonly [words: string, speaker: string | null])[],
];

/** Interviews and transcripts without marks: every quotation with its speaker, and what only looks like one with none. */
table<Row>(
  'turns behind labels',
  ([language, text, ...said]) => {
    const { quotations, speakers } = analyse(articleOf(text, language));
    const nameOf = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? null;
    expect(quotations.map(({ exact, speaker }) => [exact, nameOf(speaker)])).toEqual(said);
  },
  {
    right: [
      // A letter with its stop and a dash; whoever is named before the first answer gives it and those that follow.
      [
        'it',
        'Il prefetto Ugo Ferri è in paese. Sul posto c’è anche la sindaca Anna Boni:\n\nR. – La frana ha chiuso la strada.\n\nD. – Quanto durerà?\n\nR. – Un mese almeno.',
        ['La frana ha chiuso la strada.', 'Anna Boni'],
        ['Un mese almeno.', 'Anna Boni'],
      ],
      [
        'en',
        'Senator Mary Ortega appeared on Sunday with Tom Hanley.\n\nHANLEY: So you will not vote for it?\n\nORTEGA: No. We said so in May.\n\nHANLEY: Not even with changes?\n\nORTEGA: Not even then.\n\nThe bill is dead.\n\nHANLEY: Thank you.',
        ['So you will not vote for it?', 'Tom Hanley'],
        ['No. We said so in May.', 'Mary Ortega'],
        ['Not even with changes?', 'Tom Hanley'],
        ['Not even then.', 'Mary Ortega'],
        ['The bill is dead.', 'Mary Ortega'],
        ['Thank you.', 'Tom Hanley'],
      ],
      [
        'en',
        'Senator Mary Ortega appeared on Sunday with Tom Hanley.\n\n[00:12] HANLEY: So you will not?\n\n[00:15] ORTEGA: No. We said so in May.\n\n[00:20] HANLEY: Thank you.',
        ['So you will not?', 'Tom Hanley'],
        ['No. We said so in May.', 'Mary Ortega'],
        ['Thank you.', 'Tom Hanley'],
      ],
      // The marks that open every paragraph stand before the labels, and nobody says what happens.
      [
        'en',
        'Senator Mary Ortega appeared on Sunday with Tom Hanley.\n\n“HANLEY: So you will not vote for it?\n\n“ORTEGA: No.\n\n“(Applause.)\n\n“HANLEY: Thank you.”',
        ['So you will not vote for it?', 'Tom Hanley'],
        ['No.', 'Mary Ortega'],
        ['Thank you.', 'Tom Hanley'],
      ],
      [
        'fr',
        'Le Courrier : Pourquoi partez-vous ?\n\nJeanne Morel : La salle est trop petite.\n\nLe Courrier : Et maintenant ?\n\nJeanne Morel : « Bérénice », peut-être.',
        ['Pourquoi partez-vous ?', 'Courrier'],
        ['La salle est trop petite.', 'Jeanne Morel'],
        ['Et maintenant ?', 'Courrier'],
        ['« Bérénice », peut-être.', 'Jeanne Morel'],
      ],
      // Whole words and their letters are the same two labels, and the word for a question asks nothing.
      [
        'pt',
        'Joana Moral dirige o teatro.\n\nPergunta: Porque sai?\n\nResposta: A sala é pequena.\n\nP: E agora?\n\nR: Não sei.',
        ['A sala é pequena.', 'Joana Moral'],
        ['Não sei.', 'Joana Moral'],
      ],
      [
        'fr',
        'Jeanne Morel dirige le théâtre de Bréval.\n\nQuestion : Pourquoi partez-vous ?\n\nRéponse : La salle est trop petite.\n\nQuestion : Et ensuite ?\n\nRéponse : Je ne sais pas.',
        ['La salle est trop petite.', 'Jeanne Morel'],
        ['Je ne sais pas.', 'Jeanne Morel'],
      ],
      [
        'de',
        'Anna Keller: Wie geht es weiter?\n\nTom Brandt: Wir bauen im Mai.\n\nAnna Keller: Und das Geld?\n\nTom Brandt: Das ist da.',
        ['Wie geht es weiter?', 'Anna Keller'],
        ['Wir bauen im Mai.', 'Tom Brandt'],
        ['Und das Geld?', 'Anna Keller'],
        ['Das ist da.', 'Tom Brandt'],
      ],
      [
        'es',
        'Pregunta: ¿Por qué se va?\n\nRespuesta: La sala es pequeña.\n\nPregunta: ¿Y ahora?\n\nRespuesta: Ya veremos.\n\nMarta Ledesma dirige el teatro.',
        ['La sala es pequeña.', 'Marta Ledesma'],
        ['Ya veremos.', 'Marta Ledesma'],
      ],
      [
        'it',
        'Marta Ledda: Perché va via?\n\nPiero Sanna: La sala è piccola.\n\nMarta Ledda: E adesso?',
        ['Perché va via?', 'Marta Ledda'],
        ['La sala è piccola.', 'Piero Sanna'],
        ['E adesso?', 'Marta Ledda'],
      ],
      [
        'pt',
        'Marta Lemos: Por que sai?\n\nPedro Sá: A sala é pequena.\n\nMarta Lemos: E agora?',
        ['Por que sai?', 'Marta Lemos'],
        ['A sala é pequena.', 'Pedro Sá'],
        ['E agora?', 'Marta Lemos'],
      ],
      // Where answers stand in marks, the questions between them are the journalist's.
      [
        'en',
        'We met Tom Hanley.\n\nHerald: Are you leaving?\n\nHanley: “I never said so.”\n\nHerald: And next year?\n\nHanley: “We will see about it.”',
        ['I never said so.', 'Tom Hanley'],
        ['We will see about it.', 'Tom Hanley'],
      ],
      // A programme, a price list, one name alone.
      ['fr', 'Lieu : Bréval\n\nDate : 3 mai\n\nPrix : 5 euros\n\nLieu : Montcel\n\nDate : 4 mai\n\nPrix : 6 euros'],
      ['de', 'Ort: Halle Nord\n\nPreis: 5 Euro\n\nOrt: Halle Süd\n\nPreis: 6 Euro'],
      [
        'en',
        'Tom Hanley: born in Brae, left school early.\n\nMary Ortega: senator, two terms.\n\nJohn Marsh: retired.',
      ],
    ],
  },
);
