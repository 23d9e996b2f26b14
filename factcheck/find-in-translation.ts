import type { ClaimCheck } from '../engine/model.ts';
import { type AskedClaim, findChecks } from './find-checks.ts';
import type { OpenPack } from './packs/open-pack.ts';
import { primaryLanguage } from './record/language-tag.ts';
import { checkOf } from './with-checks.ts';

/** A claim in the words of a translation. Claimant and day stay those of the article. */
export interface TranslatedClaim extends AskedClaim {
  /** Primary tag of the language that it was translated to. */
  readonly language: string;
}

/**
 * The checks of a translated claim that packs hold in the language of the translation; what is in the article's own language was
 * searched before, in the article's own words. None is given as of the same claim: how often that is right was never measured across a
 * translation, which may itself have put in or taken out what the gates look for.
 */
export function checksInTranslation(claim: TranslatedClaim, packs: readonly OpenPack[]): ClaimCheck[] {
  const found = findChecks(
    claim,
    packs,
    ({ language }) => language !== null && primaryLanguage(language) === claim.language,
  );
  return found.map((one) => ({
    ...checkOf(one, NO_DEMONSTRATION),
    status: 'check.related',
    translation: claim.text,
  }));
}

const NO_DEMONSTRATION: ReadonlySet<string> = new Set();
