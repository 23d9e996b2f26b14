import { expect } from 'vitest';
import { findNames } from '../../engine/names/find.ts';
import { parseOf } from './articles.ts';
import { table } from './tables.ts';

/** Text, then the names in it as they stand. */
type Row = readonly [text: string, ...names: string[]];

function check(language: 'fr' | 'en') {
  return ([text, ...names]: Row) => {
    const parse = parseOf(text, language);
    const found = findNames(parse).map(({ first, last }) =>
      parse.text.slice(parse.tokens[first]?.start, parse.tokens[last - 1]?.end),
    );
    expect(found).toEqual(names);
  };
}

table<Row>('French names', check('fr'), {
  right: [
    ['Le maire Paul Tessier dort.', 'Paul Tessier'],
    ['Paul Tessier dort.', 'Paul Tessier'],
    ['Hier, Jean-Luc Beaupré dormait.', 'Jean-Luc Beaupré'],
    ['Hier, Paul de La Fresnaye dormait.', 'Paul de La Fresnaye'],
    ['Hier, Paul van der Meulen dormait.', 'Paul van der Meulen'],
    ['Hier, Nadia El Khoury dormait.', 'Nadia El Khoury'],
    ['Hier, Samir al-Hadidi dormait.', 'Samir al-Hadidi'],
    ['Hier, P. Tessier dormait.', 'P. Tessier'],
    ['Hier, Paul J. Tessier dormait.', 'Paul J. Tessier'],
    ['M. Tessier dort.', 'Tessier'],
    ['Mme Oriol et MM. Tessier et Vasseur dorment.', 'Oriol', 'Tessier', 'Vasseur'],
    ['Le Dr Oriol dort.', 'Oriol'],
    // At the head of a sentence a capital proves nothing.
    ['Dehors, il pleut.'],
    ['Impossible de dormir.'],
    ['Tessier dort à Bréval. Hier, Tessier dormait.', 'Tessier', 'Bréval', 'Tessier'],
    ['Bréval a dormi.', 'Bréval'],
    ['Tessier affirme dormir.', 'Tessier'],
    ['Selon Tessier, il dort.', 'Tessier'],
    ['Malgré Paul, tout va.', 'Paul'],
    ['« Impossible », dit Paul.', 'Paul'],
    // Out of respect, not a name.
    ['Le Président et la Ministre dorment.'],
    ['Les Autorités dorment.'],
    // Institutions.
    ['Il dirige l’Agence nationale de la mer.', 'Agence nationale de la mer'],
    ['Il dirige l’Université de Bréval.', 'Université de Bréval'],
    ['Il lit Le Courrier de Bréval.', 'Le Courrier de Bréval'],
    ['La CGPT appelle à dormir.', 'CGPT'],
    ['Le ministre de l’Intérieur Paul Tessier dort.', 'Intérieur', 'Paul Tessier'],
    // Where somebody comes from is no name beside it.
    ['Hier, l’Américain Paul Tessier dormait.', 'Paul Tessier'],
    ['Le maire de Bréval Paul Tessier dort.', 'Bréval', 'Paul Tessier'],
    ['Paul Tessier & Fils ferme.', 'Paul Tessier & Fils'],
    // Two people are two names.
    ['Il voit Paul Tessier et Jeanne Oriol.', 'Paul Tessier', 'Jeanne Oriol'],
    ['Il voit Paul Tessier, Jeanne Oriol.', 'Paul Tessier', 'Jeanne Oriol'],
    // A heading in title case proves none, a name inside marks stays there.
    ['# Le Grand Port De Bréval Ferme Ses Portes'],
  ],
  known: [
    // The relational endings know no « bretonne ».
    ['Il dirige la Fédération bretonne des ports.', 'Fédération bretonne des ports'],
  ],
});

table<Row>('English names', check('en'), {
  right: [
    // A heading in Title Case: a name ends before words that are no names elsewhere.
    ['# Ellen Marsh Speaks At Harbour Wall\n\nEllen Marsh spoke.', 'Ellen Marsh', 'Ellen Marsh'],
    ['# Angry Fishing Crew Corners Marsh Again\n\nHere Ellen Marsh spoke.', 'Marsh', 'Ellen Marsh'],
    ['The mayor Ellen Marsh sleeps.', 'Ellen Marsh'],
    ['Ellen Marsh sleeps.', 'Ellen Marsh'],
    ['Yesterday Tom J. Birkett slept.', 'Tom J. Birkett'],
    ['Yesterday Tom de la Rue slept.', 'Tom de la Rue'],
    ['Mr. Birkett sleeps.', 'Birkett'],
    ['Dr Marsh sleeps.', 'Marsh'],
    ['Ellen Marsh’s dog sleeps.', 'Ellen Marsh'],
    ['Several Republicans and Democrats slept.'],
    ['On Monday in January it rained.'],
    ['The University of Harbour sleeps.', 'University of Harbour'],
    ['He runs the Department of Ports.', 'Department of Ports'],
    ['Nobody slept. Everything fell.'],
    ['# The Great Harbour Wall Falls Into The Sea'],
    ['He met Ellen Marsh and Tom Birkett.', 'Ellen Marsh', 'Tom Birkett'],
  ],
});
