import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Who speaks where several are named: the subject behind an apposition, not the verb's object; a name that no second comma closes; whoever
// takes the floor for others; whoever acts right before the colon, whatever the verb is.
attributed('participle', {
  it: [
    [
      'Il presidente del gruppo, Ugo Ferri, ha annunciato un cambio di guida, spiegando che lascerà a giugno.',
      'lascerà a giugno',
      'Ugo Ferri',
      'indirect',
    ],
    [
      '«I ricavi tengono», ha commentato Anna Boni, sottolineando come il settore stia crescendo.',
      'come il settore stia crescendo',
      'Anna Boni',
      'indirect',
    ],
    // Near miss: the clause before is said by whoever stands behind its verb.
    [
      'Il ponte riapre, ha detto Ugo Ferri, precisando che i lavori sono finiti.',
      'i lavori sono finiti',
      'Ugo Ferri',
      'indirect',
    ],
  ],
  es: [
    [
      'El presidente del grupo, Hugo Ferro, ha anunciado un cambio de guía, explicando que dejará el cargo.',
      'dejará el cargo',
      'Hugo Ferro',
      'indirect',
    ],
  ],
});

attributed('that-clause', {
  it: [
    [
      'Anna Boni ricorda come nel 2010 il fiume avesse già rotto gli argini.',
      'come nel 2010 il fiume avesse già rotto gli argini',
      'Anna Boni',
      'indirect',
    ],
  ],
});

attributed('cue-after', {
  it: [
    [
      '«Non cederemo», ha detto il presidente della Provincia, Ugo Ferri al termine della seduta.',
      'Non cederemo',
      'Ugo Ferri',
      'direct',
    ],
    // Near miss: whoever is visited does not speak.
    [
      '«Non cederemo», ha detto la preside dopo la visita del presidente della Provincia, Ugo Ferri al termine della seduta.',
      'Non cederemo',
      'la preside',
      'direct',
    ],
  ],
});

// What somebody is in charge of is no one that it is told to; « Uno di loro »; a possessive that a preposition governs.
attributed('cue-before', {
  it: [
    [
      'Il sindaco Renzo Zamboni è in aula. Replica l’assessora alla Scuola, Anna Boni: «A noi risulta una sola lettera».',
      'A noi risulta una sola lettera',
      'Anna Boni',
      'direct',
    ],
    // Near miss: an institution that somebody tells.
    [
      'Spiega la preside alla Polizia: «A noi risulta una sola lettera».',
      'A noi risulta una sola lettera',
      'la preside',
      'direct',
    ],
  ],
});

attributed('colon', {
  it: [
    [
      'Uno di loro è meno diplomatico: «Ci trattano come parenti poveri».',
      'Ci trattano come parenti poveri',
      'Uno di loro',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  it: [
    [
      'Nadia Oberti non era presente. Tramite il suo legale ha fatto sapere che non firmerà.',
      'non firmerà',
      'Nadia Oberti',
      'indirect',
    ],
  ],
});

attributed('according-to', {
  it: [
    [
      'Per l’avvocato Gianni Sestri il danno ammonta al massimo a 74mila euro.',
      'il danno ammonta al massimo a 74mila euro',
      'Gianni Sestri',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  it: [
    [
      'Il rogo è partito dal campo ma, spiegano gli investigatori, potrebbe covare da tempo.',
      'potrebbe covare da tempo',
      'gli investigatori',
      'indirect',
    ],
  ],
});

attributed('colon', {
  it: [
    [
      'Per il Partito Verde ha preso la parola Enrico Barghi: «Il governo non ascolta nessuno».',
      'Il governo non ascolta nessuno',
      'Enrico Barghi',
      'direct',
    ],
    [
      '# Il consiglio boccia la pista ciclabile, i residenti insorgono: «Nessuno ci ha ascoltati»\n\nS.',
      'Nessuno ci ha ascoltati',
      'i residenti',
      'direct',
    ],
    [
      'Dal Comune frenano: «Il manto è stato rifatto a giugno».',
      'Il manto è stato rifatto a giugno',
      'Comune',
      'direct',
    ],
    // Near misses: a verb that reports, and a noun with its adjective.
    [
      'La giunta approva il piano, i sindacati attaccano: «È una vergogna».',
      'È una vergogna',
      'i sindacati',
      'direct',
      'cue-before',
    ],
    [
      'Anna Boni critica il piano, i dati choc: «Nessuno ci ascolta».',
      'Nessuno ci ascolta',
      'Anna Boni',
      'direct',
      'qualifying-verb',
    ],
  ],
});

test('whoever takes the floor for others is no view', () => {
  const { quotations } = analyse(articleOf('Per il sindacato è intervenuta Anna Boni: «Non firmeremo mai».', 'it'));
  expect(quotations.map(({ exact }) => exact)).toEqual(['Non firmeremo mai']);
});
