import type { Analysis, Claim, ClaimCheck } from '../engine/model.ts';
import type { Overview } from '../engine/overview.ts';
import type { Question } from '../factcheck/providers/question.ts';
import type { TranslationFailure } from '../locales/checks-en.ts';
import type { Words } from '../locales/index.ts';
import type { ServiceAnswer } from '../platform/checks-messages.ts';
import type { Translatable } from '../platform/translator.ts';

/** What the lists need to deal with published checks. */
export interface ChecksContext {
  /** The reader's collections, as they are searched for every article. `date` is YYYY-MM-DD or null. */
  readonly collections: readonly { readonly name: string; readonly date: string | null }[];
  /** The reader says that a check is about another claim, or takes it back. */
  readonly onMute: (claim: Claim, check: ClaimCheck, muted: boolean) => void;
  /** How a service is asked; null where the reader has saved no key. */
  readonly service: ServiceContext | null;
  /** Languages that collections can be searched in besides the article's. */
  readonly translated: TranslatedContext;
}

export interface TranslatedContext {
  /** What the reader's collections hold in other languages and the browser can translate to, the most first. */
  readonly offers: readonly TranslationOffer[];
  /** Translates the claims and searches. Called within a click: the browser may want one. */
  readonly onSearch: (language: string) => void;
  readonly onCancel: (language: string) => void;
}

export interface TranslationOffer extends Translatable {
  readonly search: TranslatedSearch;
}

/** How far the search of one language is. */
export type TranslatedSearch =
  | { readonly step: 'idle' }
  /** The browser makes its translator ready; `loaded` is how much of a download has come, 0 to 1, or null before there is any news. */
  | { readonly step: 'opening'; readonly loaded: number | null }
  | { readonly step: 'translating'; readonly done: number; readonly total: number }
  /** `checks` are those that did not stand beside these claims before. */
  | { readonly step: 'done'; readonly checks: number; readonly claims: number }
  | { readonly step: 'failed'; readonly failure: TranslationFailure };

export interface ServiceContext {
  /** What would be asked about a claim. */
  readonly questionOf: (claim: Claim) => Question;
  /** The address that a question is sent to: all that leaves the device, but the key. */
  readonly addressOf: (question: Question) => string;
  /** Sends a question; the checks that come back are laid beside the claim. */
  readonly ask: (claim: Claim, question: Question) => Promise<ServiceAnswer>;
}

/** What every list of the panel is drawn with. */
export interface ListContext {
  readonly words: Words;
  /** The article's language, for the marks around its words and for the voice that reads them out. */
  readonly language: string | null;
  readonly overview: Overview;
  readonly analysis: Analysis;
  /** Ids of findings that are not on the page at the moment. */
  readonly lost: ReadonlySet<string>;
  /** Id of the finding that was chosen last, here or on the page. */
  readonly chosen: string | null;
  readonly onShow: (id: string) => void;
  readonly checks: ChecksContext;
}
