import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf, withoutComma } from './articles.ts';
import { table } from './tables.ts';

/** Text in a language, then who says which words. */
type Row = readonly [language: string, text: string, ...said: string[]];

table<Row>(
  'words that a mark opens and none closes',
  ([language, text, ...said]) => {
    const { quotations, speakers } = analyse(articleOf(text, language));
    const name = (id: string | null) => speakers.find((speaker) => speaker.id === id)?.name ?? 'nobody';
    expect(quotations.map(({ speaker, exact }) => `${name(speaker)}: ${withoutComma(exact)}`)).toEqual(said);
  },
  {
    right: [
      // Behind a conjunction the journalist's sentence goes on with a report of its own.
      [
        'fr',
        'La ministre Pauline Dumor a accueilli un « vote de confiance dans le nord , mais elle a averti que l’État regarderait "chaque mot" du texte.',
        'Pauline Dumor: vote de confiance dans le nord',
        'Pauline Dumor: chaque mot',
      ],
      [
        'es',
        'La alcaldesa Ana Ruiz habló de una « vergüenza, pero ha advertido que el Estado mirará "cada palabra" del texto.',
        'Ana Ruiz: vergüenza',
        'Ana Ruiz: cada palabra',
      ],
      [
        'en',
        'The mayor, Nick Redon, believes that the case “is the tip of the iceberg and has announced that the council will ask for the money.',
        'Nick Redon: is the tip of the iceberg',
        'Nick Redon: the council will ask for the money',
      ],
      // So does a sentence that somebody opens whose verb leads to a clause.
      [
        'fr',
        'Paul Bret est en colère : « On nous a menti. L’usine devait rester. Il assure que la direction « savait tout ».',
        'Paul Bret: On nous a menti. L’usine devait rester.',
        'Paul Bret: savait tout',
      ],
      [
        'de',
        'Rita Hollow war wütend: „Man hat uns belogen. Das Werk sollte bleiben. Sie fügte hinzu, dass der Vorstand alles wusste.',
        'Rita Hollow: Man hat uns belogen. Das Werk sollte bleiben.',
        'Rita Hollow: der Vorstand alles wusste',
      ],
      // Whoever speaks of herself goes on.
      [
        'fr',
        'Anne Bret est en colère : « On nous a menti. Je dis que la direction savait tout.',
        'Anne Bret: On nous a menti. Je dis que la direction savait tout.',
      ],
      // A perfect with whoever acts behind it, whatever its verb.
      [
        'fr',
        '« On change le chauffeur et le bus n’a pas de roues, a fumé sa secrétaire Maggie Thwait . Elle part.',
        'Maggie Thwait: On change le chauffeur et le bus n’a pas de roues',
      ],
      [
        'it',
        '«È un pezzo di noi che ci hanno strappato, ha reagito il sindaco della città, Ugo Ferrante. La città tace.',
        'Ugo Ferrante: È un pezzo di noi che ci hanno strappato',
      ],
      ['it', '«È una vittoria morale, si è rallegrato l’ambasciatore Mamadi Lô.', 'Mamadi Lô: È una vittoria morale'],
      [
        'en',
        '"There is an invoice , has launched the prosecutor, Ann Teague, at the opening.',
        'Ann Teague: There is an invoice',
      ],
      [
        'en',
        'Ann Teague stood up. "You have counted ! , has she launched to the address of the council.',
        'Ann Teague: You have counted !',
      ],
      // A pronoun and its verb, with the day behind it or up to the stop.
      [
        'es',
        'Wade Lindo llegó tarde. "No hay evidencia, punto, él dijo el martes en una sala llena.“ Es un perro grande. ’’',
        'Wade Lindo: No hay evidencia, punto',
        'Wade Lindo: Es un perro grande.',
      ],
      [
        'fr',
        'Petra Lind habite ici. « On voit toute la rade elle raconte. La maison est grande.',
        'Petra Lind: On voit toute la rade',
      ],
      [
        'en',
        'Ann Teague is sad. “I remember the things he said. Nobody came.',
        'Ann Teague: I remember the things he said. Nobody came.',
      ],
      // Behind a report the words go on, a title before its name ends no sentence.
      [
        'de',
        '"Wir waren überrascht“, sagte Dr. Rita Hollow, "ein Schlaf ist keine Medizin, aber er kommt nah dran.',
        'Rita Hollow: Wir waren überrascht',
        'Rita Hollow: ein Schlaf ist keine Medizin, aber er kommt nah dran.',
      ],
      // Right behind a verb that calls something so a mark opens.
      [
        'it',
        "Il direttore Goran Rossi ha detto : \" il meglio sarebbe, se tutto bruciasse . Stan chiama questo `` una bugia '' e parte.",
        'Goran Rossi: il meglio sarebbe, se tutto bruciasse .',
        'Stan: una bugia',
      ],
      // The next paragraph closes, with a mark of another kind or a single one.
      [
        'en',
        '“He said yes », tells Ines Corbel. “He took two sugars.\n\nAnd then he cried ». The guards came.',
        'Ines Corbel: He said yes',
        'Ines Corbel: He took two sugars.',
        'Ines Corbel: And then he cried',
      ],
      [
        'en',
        "Tamsin Vale laughed. 'He bandaged my thumb. That's it.\n\nIf that's love I've been wrong,' she adds.",
        "Tamsin Vale: He bandaged my thumb. That's it.",
        "Tamsin Vale: If that's love I've been wrong",
      ],
    ],
  },
);
