import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

const all = (language: string) => foundIn(language, () => true);

// Where a clause ends, and what is no report of its own.
table<Row>('where it ends (Spanish)', all('es'), {
  right: [
    [
      'La técnica dijo que el muro está mal, así como señaló que se refuerzan las unidades.',
      ['el muro está mal', 'se refuerzan las unidades'],
      'La técnica',
    ],
    ['El muro está mal, como señaló la técnica.', ['El muro está mal'], 'la técnica'],
    [
      'El ministro César Olmos anunció que, hasta la fecha, se han confirmado 114 muertos y un total de 85 casos.',
      ['hasta la fecha, se han confirmado 114 muertos y un total de 85 casos'],
      'César Olmos',
    ],
    [
      'El banco calculó que la tasa subirá al 4 %, que supone tres puntos más que en mayo.',
      ['la tasa subirá al 4 %, que supone tres puntos más que en mayo'],
      'El banco',
    ],
    // Behind an object pronoun any word is a verb.
    [
      'La falta de agua nos aqueja a todos en esta zona, le expuso Carmela Gálvez al candidato en una reunión.',
      ['La falta de agua nos aqueja a todos en esta zona'],
      'Carmela Gálvez',
    ],
    ['El museo abre de noche. Allí se aparece, dicen, Ricardo el Cojo.', [], null],
    ['Entre los jóvenes de la zona, expuso Carmela Gálvez en una reunión sus cuadros.', [], null],
    // A verb without subject that denies nothing.
    [
      'Los trabajadores protestan desde ayer. Además, no descartan convocar una huelga.',
      ['convocar una huelga'],
      'Los trabajadores',
    ],
    ['Ana Prado protesta desde ayer. No descarta que haya una huelga.', ['haya una huelga'], 'Ana Prado'],
    ['Ana Prado protesta desde ayer. No dijo que haya una huelga.', [], null],
  ],
});

table<Row>('what bears it out (Portuguese)', all('pt'), {
  right: [
    [
      'O estudo mostra lacunas. Segundo Mário Moutas, as lacunas ameaçam o bioma, conforme aponta o estudo que analisou os dados.',
      ['as lacunas ameaçam o bioma'],
      'Mário Moutas',
    ],
    ['As lacunas ameaçam o bioma, conforme aponta o estudo.', ['As lacunas ameaçam o bioma'], 'o estudo'],
  ],
});
