import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// What shows that a statement goes on behind a report between two commas: a verb that no list has, a limit without a verb, what it is for;
// and where it begins behind « ma » with what says when and where.
attributed('parataxis', {
  it: [
    [
      'Il sindaco Renzo Vianelli ha parlato ieri. Da allora, confida, due negozi non gli mandano più clienti.',
      'Da allora, confida, due negozi non gli mandano più clienti',
      'Renzo Vianelli',
      'indirect',
    ],
    [
      'Tra i giovani che vivono soli, scrive l’istituto Demas, il 27% salta un pasto al giorno.',
      'Tra i giovani che vivono soli, scrive l’istituto Demas, il 27% salta un pasto al giorno',
      'Demas',
      'indirect',
    ],
    [
      'Tra i giovani che vivono soli, si legge nel rapporto, la differenza con gli altri si riduce.',
      'Tra i giovani che vivono soli, si legge nel rapporto, la differenza con gli altri si riduce',
      'rapporto',
      'indirect',
    ],
    [
      'Ugo Ferri è geologo. Servirà un mese, ha aggiunto, per capire che cosa è successo.',
      'Servirà un mese, ha aggiunto, per capire che cosa è successo',
      'Ugo Ferri',
      'indirect',
    ],
    [
      'Ugo Ferri accorda campane. È vero, ammette lui, ma solo d’inverno.',
      'È vero, ammette lui, ma solo d’inverno',
      'Ugo Ferri',
      'indirect',
    ],
    [
      'Ugo Ferri ha rifatto il bilancio. I conti tornano, spiega, ma non per tutti.',
      'I conti tornano, spiega, ma non per tutti',
      'Ugo Ferri',
      'indirect',
    ],
    [
      'Ugo Ferri allarga le braccia: al comitato mancano, calcola, almeno altre tre firme.',
      'al comitato mancano, calcola, almeno altre tre firme',
      'Ugo Ferri',
      'indirect',
    ],
    [
      'Era malato da tempo, ma fino a domenica, assicurano i vicini, lo si è visto in piazza.',
      'fino a domenica, assicurano i vicini, lo si è visto in piazza',
      'i vicini',
      'indirect',
    ],
    [
      'Il ponte ha retto, ma per il traffico pesante, avverte Ugo Ferri, resterà chiuso tre mesi.',
      'per il traffico pesante, avverte Ugo Ferri, resterà chiuso tre mesi',
      'Ugo Ferri',
      'indirect',
    ],
    // Between dashes how it is said may stand behind the verb, or the institution that it speaks for.
    [
      'I carabinieri hanno arrestato un uomo. L’episodio – rendono noto attraverso un comunicato – si è verificato a Gualdo.',
      'L’episodio – rendono noto attraverso un comunicato – si è verificato a Gualdo',
      'I carabinieri',
      'indirect',
    ],
    [
      'L’episodio – fanno sapere dal ministero – si è verificato ieri a Gualdo.',
      'L’episodio – fanno sapere dal ministero – si è verificato ieri a Gualdo',
      'ministero',
      'indirect',
    ],
    [
      'Il ponte – ha spiegato con un sorriso la sindaca Anna Boni – riaprirà a giugno.',
      'Il ponte – ha spiegato con un sorriso la sindaca Anna Boni – riaprirà a giugno',
      'Anna Boni',
      'indirect',
    ],
    [
      'I carabinieri hanno arrestato un uomo. Vista la reazione – si legge nel comunicato – la pattuglia ha chiesto aiuto.',
      'Vista la reazione – si legge nel comunicato – la pattuglia ha chiesto aiuto',
      'comunicato',
      'indirect',
    ],
    // A verb of accusing or wanting alone between commas.
    [
      'La consigliera Anna Boni ha preso la parola. Quella lettera, ha accusato, è stata tenuta nascosta.',
      'Quella lettera, ha accusato, è stata tenuta nascosta',
      'Anna Boni',
      'indirect',
    ],
    // Whoever is named inside the words says them, not whoever acts before the colon.
    [
      'I sindacati contestano il metodo: alle aziende, obietta Ugo Ferri della Fisap, è stato chiesto un parere.',
      'alle aziende, obietta Ugo Ferri della Fisap, è stato chiesto un parere',
      'Ugo Ferri',
      'indirect',
    ],
    // Near misses: another speaks behind « ma », and what follows tells of who speaks.
    [
      'I conti tornano, spiega Ugo Ferri, ma la sindaca Anna Boni non ci crede.',
      'I conti tornano',
      'Ugo Ferri',
      'indirect',
    ],
    ['I conti tornano, spiega Ugo Ferri, e spegne la radio.', 'I conti tornano', 'Ugo Ferri', 'indirect'],
  ],
  es: [
    [
      'La alcaldesa Ana Bono habló ayer. Hará falta un mes, añadió, para saber qué pasó.',
      'Hará falta un mes, añadió, para saber qué pasó',
      'Ana Bono',
      'indirect',
    ],
    [
      'El puente resistió, pero para los camiones, advierte Hugo Ferro, seguirá cerrado.',
      'para los camiones, advierte Hugo Ferro, seguirá cerrado',
      'Hugo Ferro',
      'indirect',
    ],
  ],
  pt: [
    [
      'A ponte aguentou, mas para os caminhões, avisa Hugo Ferro, continuará fechada.',
      'para os caminhões, avisa Hugo Ferro, continuará fechada',
      'Hugo Ferro',
      'indirect',
    ],
  ],
});

test.each([
  'In Italia, dice Anna Boni, direttrice del museo che si trova in centro.',
  'La deputata Anna Boni vuole, chiede e pretende.',
])('%s', (text) => {
  expect(analyse(articleOf(text, 'it')).quotations.filter(({ rule }) => rule === 'parataxis')).toEqual([]);
});
