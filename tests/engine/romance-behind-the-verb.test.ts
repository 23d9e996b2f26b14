import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

const all = (language: string) => foundIn(language, () => true);

// What stands between a verb of saying and « que »: whom it is told to, what it is about, an aside with a title and a bracket.
table<Row>('said to whom, and about what (Spanish)', all('es'), {
  right: [
    // The word for “that” tells of the thing that a reflexive verb is about.
    ['La alcaldesa Clara Prado se refirió al acuerdo que firmaron los sindicatos.', [], null],
    [
      'La alcaldesa Clara Prado se refirió a la investigación que le abrió la Fiscalía y dijo que todo fue una mentira.',
      ['todo fue una mentira'],
      'Clara Prado',
    ],
    ['La alcaldesa Clara Prado se quejó de que la obra sigue parada.', ['la obra sigue parada'], 'Clara Prado'],
    ['La alcaldesa Clara Prado refirió que la obra sigue parada.', ['la obra sigue parada'], 'Clara Prado'],
    // Right behind an article it tells who is meant.
    ['La fiscal Mirna Ortega pidió a los que siguen el proceso un poco de paciencia.', [], null],
    // Behind marked words a place and a comma.
    [
      'Marc Olmet llegó ayer.\n\n«Son las mismas cosas», apuntó en la apertura del festival, que dará inicio el miércoles.',
      ['Son las mismas cosas'],
      'Marc Olmet',
    ],
    // An institution to which something is told ends the office before it.
    [
      '«Llueve mucho», detalló la secretaria de Estado al Diario de Navalta.',
      ['Llueve mucho'],
      'la secretaria de Estado',
    ],
    // What is only likened to somebody named does not speak.
    [
      'La concejal María Vargas reaccionó ayer. «Me llama la atención», señaló, en referencia a casos como Olma y Kedra.',
      ['Me llama la atención'],
      'María Vargas',
    ],
    // A name that no second comma closes.
    [
      '«No hay dinero», dijo el presidente de la Unión del Norte (UNOR), Alberto Prado Lima a la salida del debate.',
      ['No hay dinero'],
      'Alberto Prado Lima',
    ],
    [
      'Según el presidente de la Unión, Alberto Prado en ese momento conducía el camión.',
      ['Alberto Prado en ese momento conducía el camión'],
      'el presidente de la Unión',
    ],
  ],
});

table<Row>('said to whom, and about what (Portuguese)', all('pt'), {
  right: [
    ['O sindicato avisou o Governo que a greve segue.', ['a greve segue'], 'O sindicato'],
    ['A empresa informou os clientes que a loja fecha na terça.', ['a loja fecha na terça'], 'A empresa'],
    ['O deputado Rui Prado lembrou o ministro que faltou ao debate.', [], null],
    ['A ministra Ana Prado referiu-se ao acordo que os sindicatos assinaram.', [], null],
    ['Uma moradora queixou-se de que há meses não há luz.', ['há meses não há luz'], 'Uma moradora'],
    [
      'Rodrigo Prado destacou, ao participar da edição desta quarta-feira (7) do jornal ‘Mercado’ (do Canal Norte), que a situação é peculiar.',
      ['a situação é peculiar'],
      'Rodrigo Prado',
    ],
  ],
});

table<Row>('whom it is told to (Italian)', all('it'), {
  right: [
    ['Il sindaco ha avvertito i cittadini che la piazza resterà chiusa.', ['la piazza resterà chiusa'], 'Il sindaco'],
  ],
});
