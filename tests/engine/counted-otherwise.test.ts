import { expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';

const disputes = (language: string, text: string) => {
  const { claims, speakers } = analyse(articleOf(text, language as 'fr'));
  const nameOf = (id: string | null) => speakers.find((one) => one.id === id)?.name ?? null;
  return claims
    .filter(({ status }) => status.includes('speaker.countered'))
    .map((one) => [one.exact, nameOf(one.claimant), nameOf(one.disputer), one.marker, one.rule]);
};

/** Language, text, what is counted otherwise, by whom it was counted first, who counts otherwise, the words that do; then the words of the other number. */
test.each([
  [
    'fr',
    'Selon la mairie, 3 000 personnes ont défilé ; Jeanne Oriol en compte 850.',
    '3 000 personnes ont défilé',
    'la mairie',
    'Jeanne Oriol',
    'en compte',
    '850',
  ],
  [
    'fr',
    'Paul Tessier affirme que 70 % des barques ont coulé. Jeanne Oriol parle de 31 %.',
    '70 % des barques ont coulé',
    'Paul Tessier',
    'Jeanne Oriol',
    'parle',
    '31 %',
  ],
  [
    'en',
    'Odile Fenwick said that 5,000 people joined the march; Calla Ruiz put the figure at 1,100.',
    '5,000 people joined the march',
    'Odile Fenwick',
    'Calla Ruiz',
    'put',
    'the figure at 1,100',
  ],
  [
    'de',
    'Jonas Reuter sagte, dass 2.100 Besucher gekommen seien. Jutta Brandt spricht von 340.',
    '2.100 Besucher gekommen seien',
    'Jonas Reuter',
    'Jutta Brandt',
    'spricht',
    '340',
  ],
  [
    'es',
    'Inés Robledo afirma que llegaron 4.000 personas. Rosa Cárdenas contó 1.100.',
    'llegaron 4.000 personas',
    'Inés Robledo',
    'Rosa Cárdenas',
    'contó',
    '1.100',
  ],
  [
    'it',
    'Marta Bellini sostiene che erano presenti tremila persone. Plinio Rusconi ne ha contate 800.',
    'erano presenti tremila persone',
    'Marta Bellini',
    'Plinio Rusconi',
    'ne ha contate',
    '800',
  ],
  [
    'pt',
    'Inês Tavares afirma que desfilaram 2.400 pessoas. Rui Cachão contou 700.',
    'desfilaram 2.400 pessoas',
    'Inês Tavares',
    'Rui Cachão',
    'contou',
    '700',
  ],
])('%s: %s', (language, text, exact, claimant, disputer, marker, number) => {
  const [first, second, ...more] = disputes(language, text);
  expect(first).toEqual([exact, claimant, disputer, marker, 'counted-otherwise']);
  expect(second?.slice(0, 3)).toEqual([number, disputer, claimant]);
  expect(more).toEqual([]);
});

test.each([
  ['fr', 'Ils étaient 900 à voter, selon la mairie ; 340, a compté la préfecture.', 'Ils étaient 900 à voter', '340'],
  [
    'fr',
    'Le cortège a réuni 4 000 personnes selon la mairie, 900 selon la police.',
    'Le cortège a réuni 4 000 personnes',
    '900',
  ],
  [
    'en',
    'Some 1,900 people marched, according to the council; the police counted 1,150.',
    '1,900 people marched',
    '1,150',
  ],
  [
    'es',
    'La huelga la ha seguido el 87 %, según los sindicatos. No ha pasado del 22 %, según la dirección.',
    'La huelga la ha seguido el 87 %',
    'No ha pasado del 22 %',
  ],
  ['fr', 'Les organisateurs revendiquent 85 % de grévistes, la direction 52 %.', '85 % de grévistes', '52 %'],
  ['fr', 'La police parle de 3 000 manifestants, les syndicats de 12 000.', '3 000 manifestants', '12 000'],
  ['de', 'Die Polizei sprach von 3000 Demonstranten, die Veranstalter von 12.000.', '3000 Demonstranten', '12.000'],
  [
    'de',
    'Während die Veranstalter 70.000 Teilnehmer nannten, zählte das Innenministerium lediglich 18.000.',
    '70.000 Teilnehmer',
    'lediglich 18.000',
  ],
  [
    'de',
    'Auf dem Platz zählte die Polizei 4.200 Teilnehmer, die Veranstalter kamen auf 10.000 Menschen.',
    '4.200 Teilnehmer',
    '10.000 Menschen',
  ],
  ['it', 'Gli organizzatori parlano di 50 mila persone, la questura di 8 mila.', '50 mila persone', '8 mila'],
  ['pt', 'Os organizadores falam em 40 mil pessoas; a polícia, em 12 mil.', '40 mil pessoas', '12 mil'],
  [
    'es',
    'Según la Cámara de Comercio, las pérdidas superan los 4 millones de euros; el gobierno estima que la cifra no llega a la mitad.',
    'las pérdidas superan los 4 millones de euros',
    'la cifra no llega a la mitad',
  ],
  [
    'en',
    'Organisers put the crowd at 80,000. The interior ministry spoke of 15,000 people.',
    'the crowd at 80,000',
    '15,000 people',
  ],
  [
    'de',
    'Die Polizei schätzte die Zahl der Teilnehmer auf 3000, die Veranstalter sprachen von 12.000.',
    'die Zahl der Teilnehmer auf 3000',
    '12.000',
  ],
  [
    'de',
    'Nach Angaben der Polizei kamen 3000 Menschen, nach Angaben der Veranstalter 12.000.',
    'kamen 3000 Menschen',
    '12.000',
  ],
  [
    'es',
    'Según los organizadores acudieron 12.000 personas y según la policía 3.000.',
    'acudieron 12.000 personas',
    '3.000',
  ],
  [
    'it',
    "Secondo i sindacati ha aderito il 90 per cento, secondo l'azienda il 20.",
    'ha aderito il 90 per cento',
    '20',
  ],
  [
    'en',
    'Management said 38 per cent had walked out, the union 92 per cent.',
    '38 per cent had walked out',
    '92 per cent',
  ],
  // A handful counts where nothing else does.
  [
    'fr',
    'Selon la police, deux personnes ont été blessées ; la Croix-Rouge, elle, parle de cinq.',
    'deux personnes ont été blessées',
    'cinq',
  ],
  [
    'es',
    'Según la policía, dos personas resultaron heridas; los vecinos hablan de seis.',
    'dos personas resultaron heridas',
    'seis',
  ],
  [
    'pt',
    'De acordo com a Câmara, seriam nove plátanos. A associação Largo Vivo fala em vinte e três.',
    'seriam nove plátanos',
    'vinte e três',
  ],
  [
    'en',
    'The council says two people were hurt. The hospital puts the number at five.',
    'two people were hurt',
    'the number at five',
  ],
  // A number alone before whoever answers with it.
  [
    'it',
    'Il 92 per cento ha incrociato le braccia, secondo i sindacati; il 38, replica la direzione.',
    'Il 92 per cento ha incrociato le braccia',
    '38',
  ],
  [
    'it',
    'In piazza, per gli organizzatori, erano in quattromila; millecinquecento per la questura.',
    'erano in quattromila',
    'millecinquecento',
  ],
  // What stands behind the number is nothing that is counted.
  [
    'es',
    'Según los bomberos, había 60 personas sobre el puente. Los organizadores hablan de treinta como máximo.',
    'había 60 personas sobre el puente',
    'treinta como máximo',
  ],
  // In the paragraph below, by a verb of counting.
  [
    'fr',
    'La préfecture affirme que 900 maisons sont sans courant.\n\nLe syndicat en compte 2 400.',
    '900 maisons sont sans courant',
    '2 400',
  ],
  // Over a sentence in which the same voice has nothing but words in marks.
  [
    'fr',
    'Selon Jeanne Oriol, 1 200 barques ont coulé. « C’est un désastre », dit-elle. La préfecture en compte 300.',
    '1 200 barques ont coulé',
    '300',
  ],
  // Behind a clause the subject stands behind its verb.
  [
    'de',
    'Während die Ministerin erklärte, der Anteil liege bei 4,1 Prozent, sprach die Opposition von fast zehn Prozent.',
    'der Anteil liege bei 4,1 Prozent',
    'fast zehn Prozent',
  ],
])('either number is disputed by the other voice, %s: %s', (language, text, one, other) => {
  expect(disputes(language, text).map(([exact]) => exact)).toEqual([one, other]);
});

test.each([
  ['the same number', 'fr', 'Selon la mairie, 3 000 personnes ont défilé ; Jeanne Oriol en compte 3 000.'],
  ['rounded', 'fr', 'Selon la mairie, 3 000 personnes ont défilé ; Jeanne Oriol en compte 2 950.'],
  ['of other things', 'fr', 'Selon la mairie, 3 000 personnes ont défilé ; Jeanne Oriol parle de 40 blessés.'],
  ['in another unit', 'fr', 'Selon la mairie, 3 000 personnes ont défilé ; Jeanne Oriol parle de 40 %.'],
  ['by the same voice', 'fr', 'Jeanne Oriol dit que 3 000 personnes ont défilé. Jeanne Oriol en compte 850 ce soir.'],
  ['farther on', 'en', 'Odile Fenwick said that 5,000 people came. It rained. Calla Ruiz counted 1,100.'],
  [
    'of other things in the same unit',
    'fr',
    'Selon la mairie, 40 % des écoles sont fermées. Paul Tessier affirme que 60 % des parents sont satisfaits.',
  ],
  ['far larger', 'en', 'Odile Fenwick said the hall cost £7m. Calla Ruiz put the rent at £20,000.'],
  ['of one of two', 'en', 'Odile Fenwick said that 500 men and 700 women came. Calla Ruiz counted 300.'],
  ['of what each has', 'fr', 'Le musée compte 900 toiles, le port 40 barques.'],
  ['of years', 'fr', 'La mairie parle des années 2017 et 2019, la région 2021.'],
  ['of a few', 'es', 'La policía habló de 300 asistentes y el alcalde de 3 amigos.'],
  [
    'of others who were hurt',
    'fr',
    'Selon la police, trois personnes sont mortes. Les pompiers parlent de huit blessés.',
  ],
  [
    'of a handful of other things',
    'es',
    'Según la policía, hubo dos detenidos; los vecinos hablan de seis coches quemados.',
  ],
  [
    'that is expected',
    'en',
    'The firm expects a profit of $2.85 a share. Analysts were expecting $3.18, according to data.',
  ],
  ['with no one who counts', 'en', 'Odile Fenwick said that 5,000 people came. The hall holds 1,100.'],
  [
    'that an earlier count of the same came to',
    'fr',
    'Le bilan a été porté à 235 morts, a annoncé Paul Tessier. Le précédent bilan officiel faisait état de 77 morts.',
  ],
  [
    'that a first count came to',
    'fr',
    'Le séisme a fait 235 morts, a annoncé Paul Tessier. Un premier bilan faisait état de 77 morts.',
  ],
  [
    'that shares the verb of what a source states',
    'fr',
    'Selon un sondage, le parti conservateur obtiendrait 39 % des voix et les Verts 16 %.',
  ],
])('a number %s disputes nothing: %s', (_, language, text) => {
  expect(disputes(language, text)).toEqual([]);
});
