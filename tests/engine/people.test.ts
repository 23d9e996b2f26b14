import { expect } from 'vitest';
import { findPeople } from '../../engine/entities/names/people.ts';
import { findNames } from '../../engine/names/find.ts';
import { parseOf } from './articles.ts';
import { table } from './tables.ts';

/** Text, then for one of its people: name, other forms, kind, gender, role. */
type Row = readonly [
  text: string,
  name: string,
  others: readonly string[],
  kind: string,
  gender: string,
  role: string | null,
];

function check(language: 'fr' | 'en') {
  return ([text, name, others, kind, gender, role]: Row) => {
    const parse = parseOf(text, language);
    const people = findPeople(parse, findNames(parse)).entities.map((e) => ({
      name: e.name,
      others: [...e.aliases].filter((alias) => alias !== e.name).sort(),
      kind: e.kind,
      gender: e.gender,
      role: e.roles[0]?.text ?? null,
    }));
    expect(people).toContainEqual({ name, others: [...others].sort(), kind, gender, role });
  };
}

table<Row>('French people', check('fr'), {
  right: [
    // Forms of one name.
    ['Paul Tessier dort. Tessier rêve.', 'Paul Tessier', ['Tessier'], 'person', 'm', null],
    ['Tessier dort. Hier, Paul Tessier rêvait.', 'Paul Tessier', ['Tessier'], 'person', 'm', null],
    ['Paul Tessier dort. M. Tessier rêve.', 'Paul Tessier', ['M. Tessier'], 'person', 'm', null],
    ['Paul Tessier dort. Ici, P. Tessier rêve.', 'Paul Tessier', ['P. Tessier'], 'person', 'm', null],
    ['Paul Tessier dort. Ici, Paul rêve.', 'Paul Tessier', ['Paul'], 'person', 'm', null],
    ['Paul de La Fresnaye dort. Ici, La Fresnaye rêve.', 'Paul de La Fresnaye', ['La Fresnaye'], 'person', 'm', null],
    // Two of one family stay two.
    ['Paul Tessier et Anne Tessier dorment.', 'Anne Tessier', [], 'person', 'f', null],
    ['Paul Tessier aime Anne Tessier. Mme Tessier rêve.', 'Anne Tessier', ['Mme Tessier'], 'person', 'f', null],
    // Acronyms.
    [
      'La Fédération des ports (FDP) dort. Hier, la FDP rêvait.',
      'Fédération des ports',
      ['FDP'],
      'organisation',
      'x',
      null,
    ],
    ['La CGPT dort.', 'CGPT', [], 'organisation', 'x', null],
    // Roles beside the name.
    ['Jeanne Oriol, préfète de Bréval, dort.', 'Jeanne Oriol', [], 'person', 'f', 'préfète de Bréval'],
    ['La préfète Jeanne Oriol dort.', 'Jeanne Oriol', [], 'person', 'f', 'La préfète'],
    ['La préfète de Bréval, Jeanne Oriol, dort.', 'Jeanne Oriol', [], 'person', 'f', 'La préfète de Bréval'],
    ['Le patron du port Paul Tessier dort.', 'Paul Tessier', [], 'person', 'm', 'Le patron du port'],
    ['Sacha Tessier, directrice du port, dort.', 'Sacha Tessier', [], 'person', 'f', 'directrice du port'],
    ['Paul Tessier (52 ans), patron du port, dort.', 'Paul Tessier', [], 'person', 'm', 'patron du port'],
    ['Le ministre de l’Intérieur Paul Tessier dort.', 'Paul Tessier', [], 'person', 'm', 'Le ministre de l’Intérieur'],
    // What stands beside it for another reason is no role.
    ['Paul Tessier, hier, dort.', 'Paul Tessier', [], 'person', 'm', null],
    ['Paul Tessier, Jeanne Oriol et le maire dorment.', 'Paul Tessier', [], 'person', 'm', null],
    // Gender by title, by role, by first name, unknown.
    ['Mme Oriol dort.', 'Oriol', ['Mme Oriol'], 'person', 'f', null],
    ['Me Oriol dort.', 'Oriol', ['Me Oriol'], 'person', 'x', null],
    ['Camille Oriol dort.', 'Camille Oriol', [], 'person', 'x', null],
    // Kinds.
    ['Il dort à Bréval. Elle dort à Bréval.', 'Bréval', [], 'place', 'x', null],
    ['Il aime la France.', 'France', [], 'place', 'x', null],
    ['Il dirige la société Portilo.', 'Portilo', [], 'organisation', 'f', 'la société'],
    ['Il dirige l’Université de Bréval.', 'Université de Bréval', [], 'organisation', 'x', null],
    ['Zoé est ingénieure chez Harmand Portilo.', 'Harmand Portilo', [], 'organisation', 'x', null],
    ['Zoé est allée chez Marlène Portilo.', 'Marlène Portilo', [], 'person', 'f', null],
  ],
});

table<Row>('English people', check('en'), {
  right: [
    ['Ellen Marsh sleeps. Marsh dreams.', 'Ellen Marsh', ['Marsh'], 'person', 'f', null],
    ['Ellen Marsh sleeps. Mrs. Marsh dreams.', 'Ellen Marsh', ['Mrs. Marsh'], 'person', 'f', null],
    ['Ellen Marsh, the mayor of Harbour, sleeps.', 'Ellen Marsh', [], 'person', 'f', 'the mayor of Harbour'],
    ['The University of Harbour (UOH) sleeps.', 'University of Harbour', ['UOH'], 'organisation', 'x', null],
    ['Zoe, a designer at Hale Ferrow, sleeps.', 'Hale Ferrow', [], 'organisation', 'x', null],
    ['Zoe, a nurse at Anna Ferrow’s clinic, sleeps.', 'Anna Ferrow', [], 'person', 'f', null],
    ['Ms. Marsh sleeps.', 'Marsh', ['Ms. Marsh'], 'person', 'f', null],
    ['He sleeps in Harbour. She slept in Harbour.', 'Harbour', [], 'place', 'x', null],
    ['Tom Birkett and Ellen Birkett sleep.', 'Ellen Birkett', [], 'person', 'f', null],
    ['Tom Birkett (52), a sailor, sleeps.', 'Tom Birkett', [], 'person', 'm', 'a sailor'],
  ],
  known: [
    // A noun of trade that no list holds is no role.
    ['The harbour master, Tom Birkett, sleeps.', 'Tom Birkett', [], 'person', 'm', 'The harbour master'],
  ],
});
