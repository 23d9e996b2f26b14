import type { Row } from './rows.ts';

/** French sentences about figures and proofs, own invention. */
export const figures: readonly Row[] = [
  [
    'Selon Paul Tessier, la tour doit fournir 60 000 litres par jour. Jeanne Oriol conteste ce chiffre, qu’elle juge « sorti d’une brochure ».',
    'countered',
    'la tour doit fournir 60 000 litres par jour',
    'Paul Tessier',
  ],
  ['Rien ne prouve que la digue a cédé.', 'unsupported', 'la digue a cédé', null],
  ['Selon Jeanne Oriol, rien ne prouve que la digue a cédé.', 'countered', 'la digue a cédé', null],
  [
    'Jeanne Oriol affirme à tort que le bac transporte moins de cent personnes par jour : le registre du port en compte quatre cents en moyenne.',
    'refuted',
    'le bac transporte moins de cent personnes par jour',
    'Jeanne Oriol',
  ],
  [
    'La marche a réuni 3 000 personnes selon les organisateurs, 850 selon la police.',
    'countered',
    'La marche a réuni 3 000 personnes',
    'les organisateurs',
  ],
  // The subject stands behind the verb of the relative clause.
  [
    'Selon le rapport, quarante digues sont fissurées, ce que conteste le ministère.',
    'countered',
    'quarante digues sont fissurées',
    'le rapport',
  ],
  // What was said of the future stands in the form of hearsay.
  ['Paul Tessier a annoncé que la digue tiendrait.'],
  // Verbs that keep the article apart from what somebody says.
  ['Paul Tessier prétend que la dette a fondu.', 'distanced', 'la dette a fondu', 'Paul Tessier'],
  ['Paul Tessier croit savoir que les caisses sont vides.', 'distanced', 'les caisses sont vides', 'Paul Tessier'],
  ['Le groupe décrit la panne comme un acte de malveillance.', 'distanced', 'un acte de malveillance', 'Le groupe'],
  ['Paul Tessier décrit la panne.'],
  ['Paul Tessier, qui se vante d’avoir tout filmé, n’a rien montré.', 'distanced', 'avoir tout filmé', 'Paul Tessier'],
  [
    'Le syndicat assure que tout est pesé. Jeanne Oriol, accusée d’avoir inventé le vol, dément.',
    'countered',
    'avoir inventé le vol',
    null,
  ],
  // Another voice calls it invented.
  [
    'Le journal assure que les caisses sont vides ; la mairie parle d’une « invention de l’été ».',
    'countered',
    'les caisses sont vides',
    'Le journal',
  ],
  [
    'L’exploitant, accusé d’avoir tardé à répondre, récuse toute négligence.',
    'countered',
    'avoir tardé à répondre',
    null,
  ],
  // What the next sentence finds no proof of.
  ['Paul Tessier affirme que la digue a cédé. Rien ne le prouve.', 'unsupported', 'la digue a cédé', 'Paul Tessier'],
  ['Paul Tessier a menti en affirmant que la digue avait cédé.', 'refuted', 'la digue avait cédé', 'Paul Tessier'],
  ['Paul Tessier se trompe quand il affirme que la digue a cédé.', 'refuted', 'la digue a cédé', 'Paul Tessier'],
  ['Il est faux de dire que la digue a cédé.', 'refuted', 'la digue a cédé', null],
  ['L’affirmation du maire selon laquelle la digue a cédé est fausse.', 'refuted', 'la digue a cédé', 'maire'],
  ['Contrairement aux affirmations du maire, la digue n’a pas cédé.', 'refuted', 'la digue n’a pas cédé', 'maire'],
];
