import type { PublishedCheck } from '../record/published-check.ts';

/** Claims with fewer words than this say too little alone: then the title is searched too. */
const FEWEST_WORDS = 4;

/** What outlets put before a title: their rubric or rating in a word or two (« Faux : », "FACT CHECK:"). */
const LABEL = /^\s*(?:[\p{L}\d'’-]+\s+){0,3}[\p{L}\d'’-]+\s?[:|–—]\s+/u;

/** The text of a check that is searched: the claim, and where it is very short the title without its label. */
export function searchedText({ claim, title }: PublishedCheck): string {
  return title && claim.split(/\s+/).length < FEWEST_WORDS ? `${claim}. ${titleWithoutLabel(title)}` : claim;
}

/** A title without the rubric or rating before it. */
export function titleWithoutLabel(title: string): string {
  return title.replace(LABEL, '');
}
