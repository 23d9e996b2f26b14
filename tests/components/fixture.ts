import type {
  Analysis,
  Block,
  BlockKind,
  Claim,
  ClaimCheck,
  Evidence,
  EvidenceRole,
  Quotation,
} from '../../engine/model.ts';

/** A small article with one of everything, its findings set by hand: views are tested apart from the engine. */

const BLOCKS: readonly (readonly [BlockKind, string])[] = [
  ['title', 'Le port de Sainte-Ode veut rouvrir sa criée'],
  [
    'paragraph',
    '« Nous manquons de tout, sauf de poisson », a lancé Alix Morvan, maire de Sainte-Ode. Elle parle d’un « désert ».',
  ],
  ['caption', 'La criée est fermée depuis mars.'],
  ['paragraph', 'La criée est fermée depuis mars.'],
  ['heading', '« Le poisson part sur nos routes »'],
  [
    'paragraph',
    '« Le poisson ne part jamais sur nos petites routes »a assuré Denis Lahaye. L’armateur a répété qu’il resterait, affirmant à tort que la criée perdait de l’argent.',
  ],
  [
    'paragraph',
    'Un conseiller du port dit que le quai est prêt. Alix Morvan dément. « On verra bien », entend-on sur le quai.',
  ],
];

export const TEXT = BLOCKS.map(([, words]) => words).join('\n\n');

function blocks(): readonly Block[] {
  let start = 0;
  return BLOCKS.map(([kind, words]) => {
    const block = { kind, start, end: start + words.length };
    start = block.end + 2;
    return block;
  });
}

/** The span of some words, found in the text: the `nth` time they stand there, from 0. */
export function spanOf(words: string, nth = 0): { readonly start: number; readonly end: number } {
  let start = -1;
  for (let i = 0; i <= nth; i += 1) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The fixture has no ${words}`);
  return { start, end: start + words.length };
}

export function evidence(role: EvidenceRole, words: string, nth = 0): Evidence {
  return { ...spanOf(words, nth), role };
}

function quotation(id: string, exact: string, rest: Partial<Quotation>): Quotation {
  return {
    id,
    exact,
    ...spanOf(exact),
    prefix: '',
    suffix: '',
    rule: 'cue-after',
    evidence: [],
    confidence: 0.9,
    kind: 'direct',
    heading: false,
    speaker: null,
    mention: null,
    cue: null,
    echoOf: null,
    candidates: [],
    children: [],
    ...rest,
  };
}

export function claim(id: string, exact: string, rest: Partial<Claim>): Claim {
  const { status = [], disputer = null, marker = '', rule = 'marker' } = rest;
  return {
    disputes: status.filter((one) => !one.startsWith('check.')).map((one) => ({ status: one, disputer, marker, rule })),
    id,
    exact,
    ...spanOf(exact),
    prefix: '',
    suffix: '',
    rule: 'marker',
    evidence: [],
    confidence: 0.9,
    status: [],
    content: [],
    quantities: [],
    claimant: null,
    disputer: null,
    marker: '',
    checks: [],
    ...rest,
  };
}

export const ANALYSIS: Analysis = {
  source: 'https://www.gazette.example/sainte-ode',
  url: 'https://www.gazette.example/sainte-ode',
  title: 'Le port de Sainte-Ode veut rouvrir sa criée',
  byline: null,
  published: '2026-03-05T08:00:00Z',
  language: 'fr',
  text: TEXT,
  blocks: blocks(),
  speakers: [
    { id: 's1', name: 'un conseiller du port', kind: 'unnamed', aliases: [], role: null },
    {
      id: 's2',
      name: 'Alix Morvan',
      kind: 'person',
      aliases: ['la maire', 'Mme Morvan', 'l’élue', 'elle-même', 'la maire de Sainte-Ode'],
      role: 'maire de Sainte-Ode',
    },
    { id: 's3', name: 'Denis Lahaye', kind: 'person', aliases: ['L’armateur'], role: 'armateur' },
    { id: 's4', name: 'Jamais Citée', kind: 'person', aliases: [], role: null },
  ],
  quotations: [
    quotation('q1', 'Nous manquons de tout, sauf de poisson', { speaker: 's2', cue: 'a lancé' }),
    quotation('q2', 'désert', { kind: 'partial', speaker: 's2', cue: 'parle' }),
    quotation('q3', 'Le poisson part sur nos routes', { heading: true, speaker: 's3', echoOf: 'q4' }),
    quotation('q4', 'Le poisson ne part jamais sur nos petites routes', { speaker: 's3', cue: 'a assuré' }),
    quotation('q5', 'il resterait', { kind: 'indirect', speaker: 's3', cue: 'a répété', confidence: 0.4 }),
    quotation('q6', 'le quai est prêt', { kind: 'indirect', speaker: 's1', cue: 'dit' }),
    quotation('q7', 'On verra bien', { confidence: 0.3, rule: 'none' }),
  ],
  claims: [
    claim('c1', 'la criée perdait de l’argent', {
      status: ['author.refuted'],
      claimant: 's3',
      disputer: 'article',
      marker: 'à tort',
      evidence: [evidence('marker', 'à tort')],
    }),
    claim('c2', 'le quai est prêt', {
      status: ['speaker.countered'],
      claimant: 's1',
      disputer: 's2',
      marker: 'dément',
      evidence: [evidence('marker', 'dément')],
    }),
  ],
  notes: [
    {
      kind: 'malformed-marks',
      ...spanOf('»a'),
      message: '',
      evidence: [
        evidence('mark', '»a'),
        evidence('mark', '«', 0),
        evidence('mark', '«', 1),
        evidence('mark', '«', 2),
        evidence('mark', '«', 3),
      ],
    },
    {
      kind: 'repeated-passage',
      ...spanOf('La criée est fermée depuis mars.'),
      message: '',
      evidence: [
        evidence('repeat', 'La criée est fermée depuis mars.', 0),
        evidence('repeat', 'La criée est fermée depuis mars.', 1),
      ],
    },
    {
      kind: 'altered-heading',
      ...spanOf('Le poisson part sur nos routes'),
      message: '',
      evidence: [
        evidence('echo', 'Le poisson part sur nos routes'),
        evidence('echo', 'Le poisson ne part jamais sur nos petites routes'),
      ],
    },
  ],
};

/** A check that was found in translation. */
export const check = (id: string): ClaimCheck => ({
  id,
  status: 'check.related',
  outlet: 'Plumb Line',
  url: `https://plumb-line.example/${id}`,
  claim: 'The quay is ready',
  claimant: null,
  reviewDate: null,
  rating: null,
  ratingLanguage: null,
  language: 'en',
  collection: 'Harbour checks',
  collectionDate: null,
  licence: null,
  demonstration: false,
  shared: [],
  differences: [],
  translation: 'The quay is ready',
  muted: false,
});
