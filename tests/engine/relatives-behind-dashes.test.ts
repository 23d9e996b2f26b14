import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

const inLanguage = (language: string) => foundIn(language, ({ kind }) => kind === 'indirect');

table<Row>('a relative between dashes tells who says something (French)', inLanguage('fr'), {
  right: [
    ['Jeanne Oriol – qui affirme que la digue tiendra – a quitté la salle.', ['la digue tiendra'], 'Jeanne Oriol'],
    ['Jeanne Oriol, qui affirme que la digue tiendra, a quitté la salle.', ['la digue tiendra'], 'Jeanne Oriol'],
    // No aside: the dash belongs to what is reported.
    ['Jeanne Oriol affirme que la digue – la vieille – tiendra.', ['la digue – la vieille – tiendra'], 'Jeanne Oriol'],
  ],
});

table<Row>('a relative between dashes tells who says something (English)', inLanguage('en'), {
  right: [
    ['Anne Rook — who says that the wall will hold — left the hall.', ['the wall will hold'], 'Anne Rook'],
    ['Anne Rook says that the wall — the old one — will hold.', ['the wall — the old one — will hold'], 'Anne Rook'],
  ],
});

table<Row>('a relative between dashes tells who says something (Spanish)', inLanguage('es'), {
  right: [['Ana Ruiz —que afirma que el dique aguantará— salió de la sala.', ['el dique aguantará'], 'Ana Ruiz']],
});

table<Row>('a relative between dashes tells who says something (Italian)', inLanguage('it'), {
  right: [['Anna Rossi – che sostiene che la diga reggerà – è uscita.', ['la diga reggerà'], 'Anna Rossi']],
});

table<Row>('a relative between dashes tells who says something (Portuguese)', inLanguage('pt'), {
  right: [['Ana Reis — que afirma que o dique vai aguentar — saiu da sala.', ['o dique vai aguentar'], 'Ana Reis']],
});
