import { attributed } from './attribution/attributed.ts';

const STATED = 'ist das Werk seit Mai geschlossen';
const led = (source: string, speaker: string) => [`${source} ${STATED}.`, STATED, speaker, 'indirect'] as const;
const amid = (source: string, speaker: string) => {
  const whole = `Das Werk ist ${source} seit Mai geschlossen`;
  return [`${whole}.`, whole, speaker, 'indirect'] as const;
};

// Whoever is told of between commas behind a source phrase inside its clause, two sources, and chains of genitives.
attributed('according-to', {
  de: [
    amid('laut Uwe Kern, Leiter der Feuerwehr,', 'Uwe Kern'),
    amid('laut dem Leiter der Feuerwehr, Uwe Kern,', 'Uwe Kern'),
    amid('laut Uwe Kern, der den Hof seit 1998 führt,', 'Uwe Kern'),
    amid('dem Leiter der Feuerwehr, Uwe Kern, zufolge', 'Uwe Kern'),
    amid('vielen Studierenden zufolge', 'vielen Studierenden'),
    amid('laut Polizei und Feuerwehr', 'Polizei und Feuerwehr'),
    led('Laut Uwe Kern und Anna Pohl', 'Uwe Kern und Anna Pohl'),
    led('Nach Angaben von Polizei und Feuerwehr', 'Polizei und Feuerwehr'),
    led('Laut dem Vorsitzenden des Verbands der Binnenfischer', 'dem Vorsitzenden des Verbands der Binnenfischer'),
    led('Laut mehreren Anwohnern', 'mehreren Anwohnern'),
    led('Nach Angaben mehrerer Zeugen', 'mehrerer Zeugen'),
    led('Nach Angaben der 34 Jahre alten Wirtin Anna Pohl', 'Anna Pohl'),
    led('Der 34 Jahre alten Wirtin Anna Pohl zufolge', 'Anna Pohl'),
    led('Dem Leiter der Feuerwehr, Uwe Kern, zufolge', 'Uwe Kern'),
    led('Der Deutschen Moorstiftung zufolge', 'Moorstiftung'),
    led('Uwe Kern und Anna Pohl zufolge', 'Uwe Kern und Anna Pohl'),
    // What only joins the next clause is no source.
    [
      'Das Werk ist laut Uwe Kern frei und Anna Pohl fährt.',
      'Das Werk ist laut Uwe Kern frei und Anna Pohl fährt',
      'Uwe Kern',
      'indirect',
    ],
    // A word for whose tells a man from a woman.
    ['Anna Pohl traf Uwe Kern. Nach seinen Angaben ist das Werk zu.', 'ist das Werk zu', 'Uwe Kern', 'indirect'],
    ['Uwe Kern traf Anna Pohl. Ihrer Ansicht nach ist das Werk zu.', 'ist das Werk zu', 'Anna Pohl', 'indirect'],
  ],
});
