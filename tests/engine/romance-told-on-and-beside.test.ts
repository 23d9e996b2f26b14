import { attributed } from './attribution/attributed.ts';
import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

const all = (language: string) => foundIn(language, () => true);

// A paragraph whose words in marks are led in by when or where alone goes on from the source above.
attributed('floating-run', {
  es: [
    [
      'La Guardia Civil señaló que el hombre huyó.\n\nAdemás, «fue posible recoger indicios claros del fuego».',
      'fue posible recoger indicios claros del fuego',
      'Guardia Civil',
      'partial',
    ],
  ],
  pt: [
    [
      'Em comunicado, a GNR refere que o homem fugiu.\n\nJá no decorrer das diligências, “foi possível recolher indícios claros”.',
      'foi possível recolher indícios claros',
      'GNR',
      'partial',
    ],
  ],
});

table<Row>('words without a verb of their own', all('es'), {
  right: [
    [
      'La Guardia Civil señaló que el hombre huyó.\n\nEn el llamado «barrio del miedo» viven cien personas.',
      ['el hombre huyó'],
      'Guardia Civil',
    ],
  ],
});

table<Row>('where a concession ends (Spanish)', all('es'), {
  right: [
    ['Y aunque la alcaldesa Ana Prado dijo que hubo apoyos, la crisis es fuerte.', ['hubo apoyos'], 'Ana Prado'],
    ['Aunque la alcaldesa Ana Prado dijo que hubo apoyos, la crisis es fuerte.', ['hubo apoyos'], 'Ana Prado'],
  ],
});

// Who is beside somebody is not what they are, and what a source says describes nobody.
attributed('cue-after', {
  es: [
    [
      'La alcaldesa habló ayer. «No es bueno», sostuvo la mandataria en una charla con el periodista Pedro Rolán.',
      'No es bueno',
      'la mandataria',
      'direct',
    ],
  ],
  pt: [
    [
      'De acordo com o chefe da Defesa Civil, Rui Machado, a chuva preocupa. Também está sendo considerada a chuva ocorrida no interior do município, que ainda deve escoar.\n\n“A tendência é que a água suba”, afirma.',
      'A tendência é que a água suba',
      'Rui Machado',
      'direct',
    ],
  ],
});

// A noun with a word by which the text has called somebody else takes up whoever bears both.
attributed('that-clause', {
  pt: [
    [
      'Moscovo confirmou-o pela voz do seu embaixador, Dimitri Lobar. Segundo o diplomata russo, o banco paga. O embaixador russo adiantou que o centro abre em maio.',
      'o centro abre em maio',
      'Dimitri Lobar',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  pt: [
    [
      'O incêndio que deflagrou em Bustal, em Chães, já não tem frentes, mas não foi dado como extinto, adiantou hoje à Lusa o presidente da câmara.',
      'O incêndio que deflagrou em Bustal, em Chães, já não tem frentes, mas não foi dado como extinto',
      'o presidente da câmara',
      'indirect',
    ],
  ],
});
