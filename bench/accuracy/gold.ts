/** What a careful reader finds in an article: the form of a gold file, and of `expected.json` beside a saved page. */
export interface Gold {
  /** The language of the article, `fr`. */
  readonly lang: string;
  readonly entities: readonly GoldEntity[];
  readonly quotations: readonly GoldQuotation[];
  /** Marked words that are nobody's speech. */
  readonly notSpeech?: readonly { readonly exact: string }[];
  /** Text of the page that is no part of the article. */
  readonly boilerplate?: readonly string[];
  readonly disputed?: readonly GoldClaim[];
}

export interface GoldEntity {
  readonly id: string;
  readonly name: string;
  /** `mention` where only the words that name the source are known, not who they stand for. */
  readonly type: 'person' | 'group' | 'organisation' | 'document' | 'unnamed' | 'mention';
  readonly aliases?: readonly string[];
}

/** A stretch of the article, by its words; `nth` (from 0) tells which, where the words stand there more than once. */
export interface GoldSpan {
  readonly exact: string;
  readonly nth?: number;
  /** Other words that are as right. */
  readonly altExact?: string | readonly string[];
  /** Careful readers disagree about it: to find it or not counts neither way. */
  readonly optional?: boolean;
}

export interface GoldQuotation extends GoldSpan {
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly kindAlt?: string;
  readonly heading?: boolean;
  readonly speaker?: string | null;
  readonly speakerAlt?: string | readonly string[];
  /** Any speaker will do. */
  readonly speakerOptional?: boolean;
  readonly echoOf?: string;
  readonly mention?: string | null;
  readonly cue?: string | null;
  /** How sure the reader is. */
  readonly confidence?: 'sure' | 'likely' | 'unclear';
}

export interface GoldClaim extends GoldSpan {
  readonly kind: string;
  readonly cue?: string | null;
  readonly claimant?: string | null;
  readonly claimantAlt?: string | readonly string[];
}

/**
 * What keeps a value from being gold, in words that say where, or null where it is.
 * Only what the measures rest on is looked at.
 */
export function flawOf(value: unknown): string | null {
  const gold = value as Partial<Gold> | null;
  if (typeof gold !== 'object' || gold === null || Array.isArray(gold)) return 'it is no JSON object';
  if (typeof gold.lang !== 'string') return 'it has no “lang” (the article’s language: "fr")';
  if (!Array.isArray(gold.entities)) return 'it has no list “entities”';
  if (!Array.isArray(gold.quotations)) return 'it has no list “quotations”';
  for (const list of ['notSpeech', 'boilerplate', 'disputed'] as const) {
    if (gold[list] !== undefined && !Array.isArray(gold[list])) return `“${list}” is no list`;
  }
  const entities = gold.entities.findIndex((one) => typeof one?.id !== 'string' || typeof one.name !== 'string');
  if (entities >= 0) return `entity ${entities + 1} has no “id” or no “name”`;
  const known = new Set(gold.entities.map(({ id }) => id));
  for (const [index, quotation] of gold.quotations.entries()) {
    const flaw = flawOfQuotation(quotation, known);
    if (flaw) return `quotation ${index + 1} ${flaw}`;
  }
  return null;
}

function flawOfQuotation(quotation: Partial<GoldQuotation> | null, known: ReadonlySet<string>): string | null {
  if (typeof quotation?.exact !== 'string') return 'has no “exact”';
  if (!['direct', 'partial', 'indirect'].includes(quotation.kind ?? '')) {
    return 'has no “kind” that is direct, partial or indirect';
  }
  const unknown = [quotation.speaker ?? [], quotation.speakerAlt ?? []].flat().find((id) => !known.has(id));
  return unknown === undefined ? null : `names the speaker “${unknown}”, who is none of the entities`;
}
