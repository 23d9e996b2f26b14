import { describe, expect, test } from 'vitest';
import { answered, type Language } from './answers.ts';

/** Language, text, what somebody is accused of, who accuses, who answers. */
type Row = readonly [Language, string, string, string | null, string];

describe('the accused says that nothing of the kind was done', () => {
  test.each<Row>([
    [
      'fr',
      'Paul Tessier est accusé d’avoir vidé la caisse. « Je n’ai jamais touché cet argent », a-t-il répondu.',
      'avoir vidé la caisse',
      null,
      'Paul Tessier',
    ],
    [
      'fr',
      'On lui reproche d’avoir, entre 2011 et 2014, vidé la caisse.\n\n« Pas un centime n’a fini dans ma poche », martèle Paul Tessier.',
      'avoir, entre 2011 et 2014, vidé la caisse',
      null,
      'Paul Tessier',
    ],
    [
      'en',
      'Ellen Marsh accused Tom Birkett of taking the cash. “I have never taken a penny,” Birkett said.',
      'taking the cash',
      'Ellen Marsh',
      'Tom Birkett',
    ],
    [
      'de',
      'Jonas Reuter wird beschuldigt, Geld genommen zu haben. „Ich habe nie einen Cent genommen“, sagte er.',
      'Geld genommen zu haben',
      null,
      'Jonas Reuter',
    ],
    [
      'es',
      'Luis Ferrer está acusado de haber vaciado la caja. «Nunca toqué un euro», dijo Ferrer.',
      'haber vaciado la caja',
      null,
      'Luis Ferrer',
    ],
    [
      'it',
      'Plinio Rusconi è accusato di aver vuotato la cassa. «Non ho mai toccato un euro», ha detto.',
      'aver vuotato la cassa',
      null,
      'Plinio Rusconi',
    ],
    [
      'pt',
      'Rui Cachão é acusado de ter esvaziado o cofre. «Nunca toquei num euro», disse Cachão.',
      'ter esvaziado o cofre',
      null,
      'Rui Cachão',
    ],
  ])('%s: %s', (language, text, ...row) => {
    expect(answered(language, text)).toEqual([row]);
  });

  test.each<readonly [Language, string]>([
    ['fr', 'Paul Tessier est accusé d’avoir vidé la caisse. « Je ne répondrai pas », a-t-il dit.'],
    [
      'fr',
      'Paul Tessier est accusé d’avoir vidé la caisse. « Je n’ai jamais vu un tel dossier », dit la juge Jeanne Oriol.',
    ],
    ['en', 'Tom Birkett is accused of taking the cash. “I will not answer,” he said.'],
    ['en', 'Tom Birkett is accused of taking the cash. “I have never seen such a file,” said judge Ellen Marsh.'],
    ['de', 'Jonas Reuter wird beschuldigt, Geld genommen zu haben. „Ich sage dazu nichts“, sagte er.'],
  ])('but not here: %s: %s', (language, text) => {
    expect(answered(language, text)).toEqual([]);
  });
});
