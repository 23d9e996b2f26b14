import type {
  Analysis,
  Block,
  BlockKind,
  Claim,
  ClaimCheck,
  ClaimContent,
  ClaimDispute,
  ClaimQuantity,
  ClaimStatus,
  Evidence,
  EvidenceRole,
  NoteKind,
  Quotation,
  QuotationKind,
  Span,
  Speaker,
  SpeakerKind,
  TextNote,
} from '../engine/model.ts';
import { hasFields, isFlag, isListOf, isOneOf, isText, isTextOrNull, isWhole } from './shape.ts';

/**
 * An analysis reaches the panel from a page's process, which a hostile page may own: its shape is checked
 * field by field before a view relies on it.
 */

const isSpan = hasFields<Span>({ start: isWhole, end: isWhole });

const isBlock = hasFields<Block>({
  start: isWhole,
  end: isWhole,
  kind: isOneOf<BlockKind>('title', 'heading', 'standfirst', 'paragraph', 'list', 'quote', 'pullquote', 'caption'),
  language: (value: unknown) => value === undefined || isText(value),
});

const isSpeaker = hasFields<Speaker>({
  id: isText,
  name: isText,
  kind: isOneOf<SpeakerKind>('person', 'organisation', 'group', 'document', 'unnamed'),
  aliases: isListOf(isText),
  role: isTextOrNull,
});

const isEvidence = hasFields<Evidence>({
  start: isWhole,
  end: isWhole,
  role: isOneOf<EvidenceRole>('cue', 'mention', 'antecedent', 'marker', 'echo', 'mark', 'repeat'),
});

const finding = {
  id: isText,
  start: isWhole,
  end: isWhole,
  exact: isText,
  prefix: isText,
  suffix: isText,
  rule: isText,
  evidence: isListOf(isEvidence),
  confidence: (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1,
};

const isQuotation = hasFields<Quotation>({
  ...finding,
  kind: isOneOf<QuotationKind>('direct', 'partial', 'indirect'),
  heading: isFlag,
  speaker: isTextOrNull,
  candidates: isListOf(isText),
  mention: isTextOrNull,
  cue: isTextOrNull,
  echoOf: isTextOrNull,
  children: isListOf(isSpan),
});

const isStatus = isOneOf<ClaimStatus>(
  'author.refuted',
  'author.unsupported',
  'author.distanced',
  'speaker.countered',
  'check.same',
  'check.related',
  'checkable',
  'hedged',
);

export const isCheck = hasFields<ClaimCheck>({
  id: isText,
  status: isOneOf<ClaimCheck['status']>('check.same', 'check.related'),
  outlet: isText,
  url: (value) => isText(value) && /^https?:\/\//.test(value),
  claim: isText,
  claimant: isTextOrNull,
  reviewDate: isTextOrNull,
  rating: isTextOrNull,
  ratingLanguage: isTextOrNull,
  language: isTextOrNull,
  collection: isText,
  collectionDate: isTextOrNull,
  licence: isTextOrNull,
  demonstration: isFlag,
  shared: isListOf(isText),
  differences: isListOf(hasFields<ClaimCheck['differences'][number]>({ kind: isText, claim: isText, check: isText })),
  translation: isTextOrNull,
  muted: isFlag,
});

const isQuantity = hasFields<ClaimQuantity>({
  start: isWhole,
  end: isWhole,
  value: (value) => typeof value === 'number',
  unit: isTextOrNull,
  exact: isText,
});

const isClaim = hasFields<Claim>({
  ...finding,
  status: isListOf(isStatus),
  content: isListOf(isOneOf<ClaimContent>('quantity', 'interval', 'comparison', 'temporal', 'causal', 'prediction')),
  quantities: isListOf(isQuantity),
  claimant: isTextOrNull,
  disputes: isListOf(
    hasFields<ClaimDispute>({ status: isStatus, disputer: isTextOrNull, marker: isText, rule: isText }),
  ),
  disputer: isTextOrNull,
  marker: isText,
  checks: isListOf(isCheck),
});

const isNote = hasFields<TextNote>({
  start: isWhole,
  end: isWhole,
  kind: isOneOf<NoteKind>(
    'malformed-marks',
    'garbled-characters',
    'repeated-passage',
    'altered-heading',
    'contradictory-figures',
    'republished',
    'original-elsewhere',
    'agency-credit',
    'foreign-passage',
  ),
  message: isText,
  evidence: isListOf(isEvidence),
});

/** True for a whole analysis with every field of the model. */
export const isAnalysis = hasFields<Analysis>({
  source: isText,
  url: isTextOrNull,
  title: isTextOrNull,
  byline: isTextOrNull,
  published: isTextOrNull,
  language: isTextOrNull,
  original: (value) => value === undefined || isTextOrNull(value),
  text: isText,
  blocks: isListOf(isBlock),
  speakers: isListOf(isSpeaker),
  quotations: isListOf(isQuotation),
  claims: isListOf(isClaim),
  notes: isListOf(isNote),
});
