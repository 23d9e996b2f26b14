import { expect } from 'vitest';
import { parseOf } from './articles.ts';
import { table } from './tables.ts';

/** Sentences of the text, divided by ` | `. */
type Row = readonly [divided: string];

function check(language: 'fr' | 'en') {
  return ([divided]: Row) => {
    const parse = parseOf(divided.replaceAll(' | ', ' ').replaceAll('|', ''), language);
    const sentences = parse.sentences.map(({ first, last }) =>
      parse.text.slice(parse.tokens[first]?.start, parse.tokens[last - 1]?.end),
    );
    expect(sentences).toEqual(divided.split(/ \| |\|/).flatMap((s) => s.split('\n\n')));
  };
}

table<Row>('French sentences', check('fr'), {
  right: [
    ['La digue tient. | Le vent tombe.'],
    // Where a report was written is no part of its first sentence; what a dash sets off elsewhere is.
    ['SAINT-NOM, Finistère (AFP) — | Le vent tombe.'],
    ['La SNSM — Le vent tombe.'],
    ['La digue de SAINT-NOM — Enfin.'],
    ['La digue tient ! | Le vent tombe ? | Oui.'],
    ['M. Tessier dort. | Mme Oriol veille.'],
    ['Le Dr. Oriol et le Pr. Tessier dorment.'],
    ['Il invoque l’art. 49 du code. | Rien n’y fait.'],
    ['Bois, pierre, etc. | Tout est là.'],
    ['Bois, pierre, etc. ont brûlé.'],
    ['J. Tessier et P. A. Oriol dorment.'],
    ['Il écrit sur X. | Il dort ensuite.'],
    ['La digue a coûté 12.5 millions.'],
    ['La société A.B.C. du port ferme.'],
    ['Il hésite... puis part. | Elle reste… | Il revient.'],
    // Stops inside marks end nothing.
    ['Il dit « Partez. Vite. » à Paul. | Elle reste.'],
    ['« Partez ! » a dit Paul. | Elle reste.'],
    ['« Partez ! », a dit Paul. | Elle reste.'],
    ['« Partez. » | Elle reste.'],
    ['« Partez. » | « Restez. »'],
    ['« Partez ! » dit-il. | Elle reste.'],
    ['« Partez ! » il a dit. | Elle reste.'],
    ['« Partez ! » | Il a ajouté un mot.'],
    ['« Partez ! » | Paul a-t-il dit vrai ?'],
    ['Est-ce « la fin ? » demande Paul. | Non.'],
    // Glued.
    ['Il trouve cela « très beau »|Elle dort.'],
    ['Il trouve cela « très beau »a dit Paul.'],
    ['La digue tient.|Le vent tombe.'],
    // Blocks end sentences whatever stands there.
    ['Le port\n\nLa digue tient'],
    ['La digue tient. | (Le vent tombe.)'],
    ['La digue tient. | 3 bateaux partent.'],
    ['La digue tient. | – Le vent tombe.'],
    ['la digue n° 3 tient. | Le vent tombe.'],
  ],
  known: [
    // An abbreviation that ends its sentence: what follows (`openers`) is not asked.
    ['Le camion pèse 3 t. | Il passe le pont.'],
    ['La route va jusqu’au bd. | Elle s’arrête là.'],
  ],
});

table<Row>('English sentences', check('en'), {
  right: [
    ['Mr. Birkett sleeps. | Mrs. Marsh does not.'],
    ['The U.S. wall holds. | It rains.'],
    ['He left at 5 p.m. on Monday. | It rained.'],
    ['He left at 5 p.m. Monday.'],
    ['Sen. J. T. Birkett sleeps.'],
    ['“Go!” Tom Birkett said. | She stayed.'],
    ['“Go!” said Tom Birkett. | She stayed.'],
    ['“Go!” he said. | She stayed.'],
    ['“Go.” | She stayed.'],
    ['“Go!” | She said that he was right.'],
    ['Marsh & Co. sells rope. | It rained.'],
    ['It cost $3.5 million. | It rained.'],
    ['He left at 5 p.m. | It rained.'],
    ['He met U.S. Marshals there.'],
    ['He lives in the U.S. | It rained.'],
  ],
  known: [
    // `no` stands among the abbreviations, folded.
    ['He said no. | They left.'],
    // An abbreviation that ends its sentence: what follows (`openers`) is not asked.
    ['He works for the firm Marsh Inc. | It sells rope.'],
  ],
});
