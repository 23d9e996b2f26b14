import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

const said = (language: string) => foundIn(language, ({ kind }) => kind === 'indirect');

// What somebody is said to want is told by whoever the source phrase or the inserted report names.
table<Row>('wants that others tell of (Spanish)', said('es'), {
  right: [
    ['El club quiere vender el campo, según Ana Soler.', ['El club quiere vender el campo'], 'Ana Soler'],
    ['Según Ana Soler, el club quiere vender el campo.', ['el club quiere vender el campo'], 'Ana Soler'],
    [
      'El alcalde pretende cerrar la escuela, denuncia la oposición.',
      ['El alcalde pretende cerrar la escuela'],
      'la oposición',
    ],
    [
      'La empresa promete pagar las facturas, según el sindicato.',
      ['La empresa promete pagar las facturas'],
      'el sindicato',
    ],
    // Whoever says so themselves wants it.
    ['Ana Soler quiere vender el campo, según anunció el lunes.', ['vender el campo'], 'Ana Soler'],
    ['Según la agencia, el ministro dijo que firmará.', ['el ministro dijo que firmará', 'firmará'], 'la agencia'],
  ],
});

table<Row>('wants that others tell of (Portuguese)', said('pt'), {
  right: [
    ['O clube quer vender o estádio, segundo o sindicato.', ['O clube quer vender o estádio'], 'o sindicato'],
    ['Segundo a polícia, o suspeito pretendia fugir da cidade.', ['o suspeito pretendia fugir da cidade'], 'a polícia'],
    ['O clube quer vender o estádio.', ['vender o estádio'], 'O clube'],
  ],
});

// Whoever is told apart by what they would not do states nothing.
table<Row>('who keeps something back (Spanish)', said('es'), {
  right: [['«No hay luz», dice un vecino que pidió no ser identificado este lunes.', [], null]],
});
