/**
 * The shapes that pass through the house: an Article goes into the engine, an Analysis comes out.
 * All offsets are UTF-16 units into `Article.text`; spans are half-open, `text.slice(start, end)`.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'title' | 'heading' | 'standfirst' | 'paragraph' | 'list' | 'quote' | 'pullquote' | 'caption';

/** A stretch of the article that is one unit of layout. Blocks are in reading order and never overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Code of the block's language where it is another than the article's; only an analysis tells. */
  readonly language?: string;
}

/** What is read of a page or a file, before any finding. */
export interface Article {
  readonly source: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly published: string | null;
  /** BCP 47 tag as the markup gives it (`fr-FR`), or null where it gives none. */
  readonly language: string | null;
  /** The address on another site that the page names as the text's own, where it does. */
  readonly original?: string | null;
  /** The blocks' text, joined by a blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
}

export type SpeakerKind = 'person' | 'organisation' | 'group' | 'document' | 'unnamed';

/** Who stands behind a mention: one for the whole article. */
export interface Speaker {
  readonly id: string;
  /** The fullest name in the text. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Every other surface form that refers to the speaker: names and descriptions, no pronouns. */
  readonly aliases: readonly string[];
  /** The role as the article gives it (« patron du réseau social »), or null. */
  readonly role: string | null;
}

export type EvidenceRole = 'cue' | 'mention' | 'antecedent' | 'marker' | 'echo' | 'mark' | 'repeat';

/** A span that a finding rests on, and what it is evidence of. */
export interface Evidence extends Span {
  readonly role: EvidenceRole;
}

/** What every finding carries, so that the panel can say why. */
export interface Finding extends Span {
  readonly id: string;
  /** The text as it stands on the page, without outer marks. */
  readonly exact: string;
  /** Up to 32 characters of text before and after `exact`, for finding it again. */
  readonly prefix: string;
  readonly suffix: string;
  /** The id of the rule that fired. */
  readonly rule: string;
  readonly evidence: readonly Evidence[];
  /** 0 to 1. */
  readonly confidence: number;
}

export type QuotationKind = 'direct' | 'partial' | 'indirect';

export interface Quotation extends Finding {
  readonly kind: QuotationKind;
  /** True in a title, a section heading or a pull quote. */
  readonly heading: boolean;
  /** Id of a speaker; null where the source is unclear. */
  readonly speaker: string | null;
  /** Ids of the speakers it may be, best first, where the text leaves open which; else empty. */
  readonly candidates: readonly string[];
  /** The words beside the quotation that point at its source, or null. */
  readonly mention: string | null;
  /** The words that report, or null. */
  readonly cue: string | null;
  /** Id of the body quotation that a heading repeats, or null. */
  readonly echoOf: string | null;
  /** Passages marked inside this one, without their own marks: words that the speaker quotes. */
  readonly children: readonly Span[];
}

export type ClaimStatus =
  | 'author.refuted'
  | 'author.unsupported'
  | 'author.distanced'
  | 'speaker.countered'
  | 'check.same'
  | 'check.related'
  | 'checkable'
  | 'hedged';

/** What a claim is made of: a figure, a range, a comparison or change, a day or year, a cause; `prediction` where it is to come. */
export type ClaimContent = 'quantity' | 'interval' | 'comparison' | 'temporal' | 'causal' | 'prediction';

/** A number of a claim, whatever way it is written: « 1,2 million », "half", „zweihundert“. */
export interface ClaimQuantity extends Span {
  readonly value: number;
  /** `percent`, `year`, the code of a currency, or null for what is counted or measured. */
  readonly unit: string | null;
  readonly exact: string;
}

/** One way in which a claim is disputed or told on: by whom, in which words, and the rule that sees it. */
export interface ClaimDispute {
  readonly status: ClaimStatus;
  /** `article` for the journalist's own voice, the id of a speaker, or null. */
  readonly disputer: string | null;
  /** The words that dispute. */
  readonly marker: string;
  readonly rule: string;
}

export interface Claim extends Finding {
  readonly status: readonly ClaimStatus[];
  /** What in it can be looked up; empty where it only says that something is so. */
  readonly content: readonly ClaimContent[];
  /** Its numbers, in reading order. */
  readonly quantities: readonly ClaimQuantity[];
  /** Id of the speaker who makes the claim, or null. */
  readonly claimant: string | null;
  /** Every way in which it is disputed, the article's own before others'; what only has a published check has none. */
  readonly disputes: readonly ClaimDispute[];
  /** Disputer and words of the first of these. */
  readonly disputer: string | null;
  readonly marker: string;
  /** Published checks of this claim or of one close to it, the surest first; the engine itself knows none. */
  readonly checks: readonly ClaimCheck[];
}

/** A published check beside a claim of the article. That the statements match says nothing of either being true. */
export interface ClaimCheck {
  /** The same for the same claim at the same address, wherever the check comes from. */
  readonly id: string;
  readonly status: 'check.same' | 'check.related';
  readonly outlet: string;
  /** Where it can be read; http or https. */
  readonly url: string;
  /** The claim that was looked into, in the outlet's words, and whose it is there. */
  readonly claim: string;
  readonly claimant: string | null;
  /** YYYY-MM-DD, or null. */
  readonly reviewDate: string | null;
  /** The outlet's own words, never translated, and the language that they are in. */
  readonly rating: string | null;
  readonly ratingLanguage: string | null;
  readonly language: string | null;
  /** Which collection it comes from, of which day, under which licence, and whether that is the demonstration. */
  readonly collection: string;
  readonly collectionDate: string | null;
  readonly licence: string | null;
  readonly demonstration: boolean;
  /** Words and numbers that both have. */
  readonly shared: readonly string[];
  /** What keeps them from being the same claim: the article's words, the check's. */
  readonly differences: readonly { readonly kind: string; readonly claim: string; readonly check: string }[];
  /** The claim's words as the reader's own browser translated them, where the check was found by those; else null. Never `check.same`. */
  readonly translation: string | null;
  /** The reader has said that they are not the same claim. */
  readonly muted: boolean;
}

export type NoteKind =
  | 'malformed-marks'
  | 'garbled-characters'
  | 'repeated-passage'
  | 'altered-heading'
  | 'contradictory-figures'
  | 'republished'
  | 'original-elsewhere'
  | 'agency-credit'
  | 'foreign-passage';

/** An observation on the text itself, never a verdict. The interface words it by `kind`; `message` is plain English. */
export interface TextNote extends Span {
  readonly kind: NoteKind;
  readonly message: string;
  /** malformed-marks: each mark; garbled-characters: each of them; repeated-passage: every occurrence; altered-heading and contradictory-figures: the heading's words, then the body's. */
  readonly evidence: readonly Evidence[];
}

export interface Analysis extends Article {
  readonly speakers: readonly Speaker[];
  readonly quotations: readonly Quotation[];
  readonly claims: readonly Claim[];
  readonly notes: readonly TextNote[];
}
