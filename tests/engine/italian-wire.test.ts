import { attributed } from './attribution/attributed.ts';

const below = (headline: string, body: string) => `# ${headline}\n\n${body}`;

attributed('according-to', {
  it: [
    // An ordinal before the noun; a plural of a role that no list holds; whose view a sentence opens with.
    ['Secondo una prima stima dei periti, la diga regge.', 'la diga regge', 'una prima stima dei periti', 'indirect'],
    ['Secondo i restauratori il soffitto è sano.', 'il soffitto è sano', 'i restauratori', 'indirect'],
    ['Per la preside Carla Dossi la palestra è inagibile.', 'la palestra è inagibile', 'Carla Dossi', 'indirect'],
    ['Per due studenti su tre la mensa è cara.', 'la mensa è cara', 'due studenti su tre', 'indirect'],
    ['Per gli inquirenti la lettera sarebbe falsa.', 'la lettera sarebbe falsa', 'gli inquirenti', 'indirect'],
    // Inside the clause, its verb behind a negation or behind what stands first.
    [
      'Il cantiere, secondo i vicini, non ha mai aperto.',
      'Il cantiere, secondo i vicini, non ha mai aperto',
      'i vicini',
      'indirect',
    ],
    [
      'Nel deposito, secondo la perizia, mancavano gli estintori.',
      'Nel deposito, secondo la perizia, mancavano gli estintori',
      'la perizia',
      'indirect',
    ],
    [
      'Per Ugo Ferri, geologo che non ha firmato lo studio, i dati sono pochi.',
      'i dati sono pochi',
      'Ugo Ferri',
      'indirect',
    ],
  ],
});

attributed('name-colon', {
  it: [
    [
      below('Scuole chiuse, i presidi: «Nessuno ci ha avvisati»', 'S.'),
      'Nessuno ci ha avvisati',
      'i presidi',
      'direct',
    ],
    [
      below('Acqua razionata, l’ira dei residenti: «Tasse sì, acqua no»', 'S.'),
      'Tasse sì, acqua no',
      'residenti',
      'partial',
    ],
    [below('Serie A, il tecnico dopo la gara: «È colpa mia»', 'S.'), 'È colpa mia', 'il tecnico', 'direct'],
  ],
});

attributed('cue-after', {
  it: [
    [
      'La direttrice Anna Neri mostra la sala. «Qui nevicava dentro», aggiunge indicando un soffitto rifatto.',
      'Qui nevicava dentro',
      'Anna Neri',
      'direct',
    ],
    [
      '«I conti erano in ordine», si legge in una nota firmata dal presidente Ugo Ferri.',
      'I conti erano in ordine',
      'Ugo Ferri',
      'direct',
    ],
    [
      '«La premessa è sbagliata», si legge nel documento che la Fiom ha consegnato al prefetto.',
      'La premessa è sbagliata',
      'Fiom',
      'direct',
    ],
  ],
});

attributed('that-clause', {
  it: [
    [
      'Il portavoce Ugo Ferri ha detto che nessun soldato si trovava lì e ha insinuato che gli spari venivano dal fiume.',
      'gli spari venivano dal fiume',
      'Ugo Ferri',
      'indirect',
    ],
    [
      'Anna Neri ha ribadito in un colloquio al mensile Legno & Corde che metà dei liuti è finta.',
      'metà dei liuti è finta',
      'Anna Neri',
      'indirect',
    ],
    [
      'Il cuoco Ugo Ferri ha chiuso il forno. Crede sia inutile tenerlo acceso.',
      'sia inutile tenerlo acceso',
      'Ugo Ferri',
      'indirect',
    ],
  ],
});

attributed('parataxis', {
  it: [
    [
      'I sindacati protestano: ai cuochi, obietta Ugo Ferri della Fiom, è stato chiesto un sacrificio.',
      'ai cuochi, obietta Ugo Ferri della Fiom, è stato chiesto un sacrificio',
      'Ugo Ferri',
      'indirect',
    ],
    [
      'Quando i vigili sono entrati, riferisce il 115, la casa era vuota.',
      'Quando i vigili sono entrati, riferisce il 115, la casa era vuota',
      'il 115',
      'indirect',
    ],
    ['Si parla, afferma una nota, di un guasto.', 'Si parla, afferma una nota, di un guasto', 'una nota', 'indirect'],
  ],
});

attributed('participle', {
  it: [
    [
      'Il perito Ugo Ferri ha firmato l’atto, non senza precisare che «i conti non tornano».',
      'i conti non tornano',
      'Ugo Ferri',
      'direct',
    ],
  ],
});

attributed('sentence-subject', {
  it: [['La Farnesina «segue con attenzione» il caso.', 'segue con attenzione', 'Farnesina', 'partial']],
});
