import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf, withoutComma } from './articles.ts';
import { table } from './tables.ts';

/** Text in a language, then who says which words. */
type Row = readonly [language: string, text: string, ...said: string[]];

table<Row>(
  'whoever a short name of a place or an age tells of',
  ([language, text, ...said]) => {
    const { quotations, speakers } = analyse(articleOf(text, language));
    const name = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? 'nobody';
    expect(quotations.map(({ speaker, exact }) => `${name(speaker)}: ${withoutComma(exact)}`)).toEqual(said);
  },
  {
    right: [
      // A place whose name is cut short.
      [
        'fr',
        'La maire de Belloc répond aux chasseurs : « Je n’ai pas peur de vos cors »\n\nLa maire de Belloc-sur-Aure, Odile Castaing, a répondu lundi aux chasseurs.',
        'Odile Castaing: Je n’ai pas peur de vos cors',
      ],
      // An age that nobody was told to have.
      [
        'it',
        'Il proprietario Korbin Zirn respinge tutto. «Il mio pane è buono», disse il 58enne martedì.',
        'Korbin Zirn: Il mio pane è buono',
      ],
      // The town in a dateline is nobody whom its sentence describes.
      [
        'de',
        'CAPE MARROW – Der Gründer von Skylark hat geredet. „Wir haben Geld verbrannt“, sagte er der Agentur.\n\nDer Bürgermeister von Cape Marrow will die Tests.',
        'Der Gründer von Skylark: Wir haben Geld verbrannt',
      ],
      // Nouns for what somebody tells, bare as in other languages.
      [
        'en',
        'According to data of the guild, every third bakery buys dough. According to words of Ann Roux, supply stopped in May.',
        'the guild: every third bakery buys dough',
        'Ann Roux: supply stopped in May',
      ],
      [
        'en',
        'Ann Roux spoke. She qualifies the blockade of « carnival out of season ».',
        'Ann Roux: carnival out of season',
      ],
      // A surname that is spelt in two ways.
      [
        'fr',
        'L’entraîneur Bartolo Quiñones a parlé. « Nous partons tous », dit Quiñonez.',
        'Bartolo Quiñones: Nous partons tous',
      ],
      ['en', 'The coach Bart Quinlan spoke. “We leave now,” Quinaln said.', 'Bart Quinlan: We leave now'],
      // Short ones, and those that a vowel at their end tells apart, are two people's.
      ['en', 'The coach Bart Meyer spoke. “We leave now,” Meier said.', 'Meier: We leave now'],
      ['de', 'Der Trainer Jan Kowalski sprach. „Wir gehen alle“, sagte Kowalska.', 'Kowalska: Wir gehen alle'],
      // A heading without its article describes whoever says below, in other words, what stands there.
      [
        'en',
        'Baker of Belloc rejects reproach: “My bread was never from Poland”\n\nThe owner Korbin Zirn was there. “My bread has Poland never seen”, he said.',
        'Korbin Zirn: My bread was never from Poland',
        'Korbin Zirn: My bread has Poland never seen',
      ],
      // „…“, antwortete scharf die Wirtin
      [
        'de',
        'Tom Boone war da. „Diese Mails gibt es nicht“, antwortete scharf die Sprecherin Petra Gould.',
        'Petra Gould: Diese Mails gibt es nicht',
      ],
      // How it was said stands between the verb and whoever speaks.
      [
        'es',
        'Tom Boone preguntó. “Esos correos no existen”, disparó de vuelta la portavoz de Skylark, Petra Gould.',
        'Petra Gould: Esos correos no existen',
      ],
      [
        'es',
        'Tom Boone preguntó. “Esos correos no existen”, saltó en seguida la portavoz de Skylark, Petra Gould.',
        'Petra Gould: Esos correos no existen',
      ],
      // A name behind a preposition belongs to it.
      [
        'it',
        'Aurelia Tonari aspetta. «Finché non sapremo, lì non sale più nessuno», dice a Santa Fina.',
        'Aurelia Tonari: Finché non sapremo, lì non sale più nessuno',
      ],
      ['it', 'L’avvocato Karim Lotti fa valere che il cliente dormiva.', 'Karim Lotti: il cliente dormiva'],
    ],
  },
);
