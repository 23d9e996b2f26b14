import { check, none, type Row } from './claim-rows.ts';
import { table } from './tables.ts';

const refuted = (text: string, exact: string, marker: string): Row => [
  text,
  exact,
  'author.refuted',
  null,
  'article',
  marker,
];

table<Row>('labels of fact-checks (English)', check('en'), {
  right: [
    refuted(
      'Claim: The dam was blown up.\n\nVerdict: False\n\nIt burst in the rain.',
      'The dam was blown up',
      'Verdict: False',
    ),
    refuted(
      'CLAIM: “The dam was blown up.” RATING: Mostly false. It burst.',
      'The dam was blown up',
      'RATING: Mostly false',
    ),
    refuted(
      '## The claim\n\nThe dam was blown up.\n\nIt burst in the rain.\n\n## Verdict\n\nFalse.',
      'The dam was blown up',
      'Verdict\n\nFalse',
    ),
    refuted('Myth: Cold water makes you ill.\n\nFact: Viruses do.', 'Cold water makes you ill', 'Fact'),
    [
      'Claim: The dam was blown up.\n\nVerdict: Unproven',
      'The dam was blown up',
      'author.unsupported',
      null,
      'article',
      'Verdict: Unproven',
    ],
  ],
});

table<Row>('labels of fact-checks (French)', check('fr'), {
  right: [
    refuted(
      'L’affirmation : Le barrage a été dynamité.\n\nVerdict : Faux',
      'Le barrage a été dynamité',
      'Verdict : Faux',
    ),
    refuted(
      'Idée reçue : l’eau froide rend malade.\n\nRéalité : ce sont les virus.',
      'l’eau froide rend malade',
      'Réalité',
    ),
  ],
});

table<Row>('labels of fact-checks (German)', check('de'), {
  right: [
    refuted(
      'Behauptung: Der Damm wurde gesprengt.\n\nBewertung: Falsch',
      'Der Damm wurde gesprengt',
      'Bewertung: Falsch',
    ),
  ],
});

table<Row>('labels of fact-checks (Spanish)', check('es'), {
  right: [
    refuted('Bulo: La presa fue dinamitada.\n\nRealidad: cedió por la lluvia.', 'La presa fue dinamitada', 'Realidad'),
  ],
});

table<Row>('labels of fact-checks (Italian)', check('it'), {
  right: [
    refuted(
      'Affermazione: La diga è stata fatta saltare.\n\nVerdetto: falso',
      'La diga è stata fatta saltare',
      'Verdetto: falso',
    ),
  ],
});

table<Row>('labels of fact-checks (Portuguese)', check('pt'), {
  right: [
    refuted(
      'Alegação: A barragem foi dinamitada.\n\nConclusão: falso',
      'A barragem foi dinamitada',
      'Conclusão: falso',
    ),
  ],
});

// A claim that holds, one that nobody judges, a label that judges nothing, and the next claim's verdict.
table<readonly [text: string]>('labels that call nothing false', none('en'), {
  right: [
    ['Claim: The dam burst.\n\nVerdict: True'],
    ['Claim: The dam burst.\n\nVerdict: Not false'],
    ['Claim: The dam burst.\n\nIt burst in the rain.'],
    ['Myth: a story that people tell.\n\nIt is told at night.'],
  ],
});

table<Row>('the verdict of another claim', check('en'), {
  right: [
    refuted('Claim: The dam burst.\n\nClaim: The bridge fell.\n\nVerdict: False', 'The bridge fell', 'Verdict: False'),
  ],
});
