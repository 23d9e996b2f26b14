/** A rating as its outlet gives it. Never translated, never put on a scale of ours. */
export interface Rating {
  /** The outlet's own words (« Plutôt faux »). */
  readonly text: string;
  /** BCP 47 tag of the language that the words are in, or null. */
  readonly language: string | null;
  /** The rating as a number between the scale's ends, where the outlet gives one; ends that it leaves out are null. */
  readonly number: { readonly value: number; readonly best: number | null; readonly worst: number | null } | null;
}

/** Fields whose text may be cut. */
export type TextField = 'claim' | 'claimant' | 'title' | 'outlet' | 'rating' | 'licence';

/**
 * A published check: an outlet looked into a claim. All texts are plain text that was never markup, all links are http(s),
 * all dates are YYYY-MM-DD.
 */
export interface PublishedCheck {
  /** The same for the same claim at the same address, whichever provider brought it. */
  readonly id: string;
  /** The claim that was looked into, in the outlet's words. */
  readonly claim: string;
  /** Who makes the claim, or null where nobody is named. */
  readonly claimant: string | null;
  readonly claimDate: string | null;
  /** The title of the article that tells what was found, or null. */
  readonly title: string | null;
  /** Name of the outlet; its site where it gives no name. */
  readonly outlet: string;
  /** Host of the outlet's site, without `www.`. */
  readonly site: string;
  /** Where the check can be read. */
  readonly url: string;
  readonly reviewDate: string | null;
  readonly rating: Rating | null;
  /** BCP 47 tag of the language of claim and title, or null. */
  readonly language: string | null;
  readonly licence: string | null;
  /** Pages on which the claim was made. */
  readonly appearances: readonly string[];
  /** Texts that were longer than a record keeps. */
  readonly cut: readonly TextField[];
}

/** What a format reads out of a file, before anything of it is believed: any field may be missing, or anything at all. */
export type RawCheck = {
  readonly [field in
    | 'claim'
    | 'claimant'
    | 'claimDate'
    | 'title'
    | 'outlet'
    | 'site'
    | 'url'
    | 'reviewDate'
    | 'rating'
    | 'ratingValue'
    | 'bestRating'
    | 'worstRating'
    | 'language'
    | 'licence'
    | 'appearances']?: unknown;
};
