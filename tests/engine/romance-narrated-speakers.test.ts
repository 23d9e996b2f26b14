import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

attributed('colon', {
  // Behind a reflexive verb or a copula its subject leads to the colon; behind a plural noun its article shows the verb.
  it: [
    [
      'Sulla vicenda si è espresso il sindaco Elio Tarsi: «I conti reggono e nessuno ha rubato».',
      'I conti reggono e nessuno ha rubato',
      'Elio Tarsi',
      'direct',
      'cue-before',
    ],
    ['I residenti protestano: «Non si dorme più da mesi».', 'Non si dorme più da mesi', 'I residenti', 'direct'],
  ],
  es: [
    [
      'De otra opinión es Ada Luengo, directora del puerto: «Las cuentas cuadran y nadie ha robado».',
      'Las cuentas cuadran y nadie ha robado',
      'Ada Luengo',
      'direct',
    ],
  ],
  pt: [
    [
      'Sobre o caso pronunciou-se o prefeito Elio Tarso: «As contas batem e ninguém roubou nada».',
      'As contas batem e ninguém roubou nada',
      'Elio Tarso',
      'direct',
    ],
  ],
});

attributed('cue-before', {
  es: [
    // What a relative tells of may be governed.
    [
      'Ada Luengo atacó al alcalde Elio Tarso, que respondió: «No me voy a ir nunca».',
      'No me voy a ir nunca',
      'Elio Tarso',
      'direct',
    ],
  ],
  it: [
    // With a pronoun for what is said a clause is of whoever speaks.
    [
      'Ada Lunghi scrive: «I conti reggono benissimo, lo dicono tutti i revisori».',
      'I conti reggono benissimo, lo dicono tutti i revisori',
      'Ada Lunghi',
      'direct',
    ],
  ],
});

attributed('previous-subject', {
  // Who opens the sentence before by what they are speaks, not whoever was quoted before that.
  it: [
    [
      'Lia Monti ha parlato di «furto aggravato». Il sindaco scuote la testa. «Qui nessuno ha rubato niente».',
      'Qui nessuno ha rubato niente',
      'Il sindaco',
      'direct',
    ],
  ],
  es: [
    [
      'Lucía Montejo, fundadora de la firma, llegó tarde. La asociación Pago Justo habla de «robo». La empresaria tuerce el gesto. «Un robo lo hace un ladrón».',
      'Un robo lo hace un ladrón',
      'Lucía Montejo',
      'direct',
    ],
  ],
});

attributed('floating-run', {
  it: [
    [
      'Lia Monti ha parlato di «furto aggravato». La sala applaude. «Io non ho mai rubato niente a nessuno».',
      'Io non ho mai rubato niente a nessuno',
      'Lia Monti',
      'direct',
    ],
  ],
});

attributed('incise', {
  // Inside the marks a verb alone behind a comma ends its sentence.
  it: [
    [
      'La madre, Carla Riva, sta alla cassa. «Da piccola cantava sempre, dice. I vicini battevano sul muro».',
      'Da piccola cantava sempre, dice. I vicini battevano sul muro',
      'Carla Riva',
      'direct',
    ],
  ],
});

test('« quella più nota » points back at a story, which says nothing', () => {
  const text = 'Circolano molte storie. Quella più nota, secondo cui Ada Trevi nascose un re, non fu mai provata.';
  expect(analyse(articleOf(text, 'it')).quotations).toEqual([]);
});

test('what somebody holds is not what another source behind a semicolon does', () => {
  const text = "Per l'accusa quelle parole parlano di soldi; secondo la difesa, di frutta.";
  const { speakers } = analyse(articleOf(text, 'it'));
  expect(speakers.map(({ name }) => name)).not.toContain('la difesa');
});
