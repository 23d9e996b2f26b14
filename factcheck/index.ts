/**
 * From records to published checks of a claim, for whoever wires them: read a file (`readChecks`), build a pack of it (`importPack`),
 * open the pack (`openPack`), ask (`findChecks`). Records that come from elsewhere, such as the page that is being read or an answer to
 * a question, are admitted one by one (`admit`) and asked as a pack of their own (`packOfChecks`).
 */
export { type AskedClaim, type FoundCheck, findChecks } from './find-checks.ts';
export { checksInTranslation, type TranslatedClaim } from './find-in-translation.ts';
export { claimReviewsIn } from './formats/claim-review.ts';
export { checksInAnswer } from './formats/fact-check-tools.ts';
export { FORMATS, FormatError, type FormatErrorCode, readChecks } from './formats/index.ts';
export { checksInPropertyMaps, type PropertyMap } from './formats/property-maps.ts';
export type { Difference, DifferenceKind } from './gates/difference.ts';
export { buildPack, type Progress } from './packs/build-pack.ts';
export { type ImportOptions, importPack } from './packs/import-pack.ts';
export { bytesOf, type OpenPack, openPack, PackError } from './packs/open-pack.ts';
export type { ImportCounts, Pack, PackInfo, PackLanguages, Thresholds } from './packs/pack.ts';
export { packOfChecks } from './packs/pack-of-checks.ts';
export { DEFAULT_THRESHOLDS } from './packs/thresholds.ts';
export { addressOf, askFactCheckTools, type Failure } from './providers/fact-check-tools.ts';
export { LONGEST_QUERY, type Question, questionOf } from './providers/question.ts';
export { admit, type Refusal, type RefusalCode } from './record/admit.ts';
export { pairOf } from './record/identity.ts';
export type { PublishedCheck, Rating, RawCheck } from './record/published-check.ts';
export { MOST_RECORDS } from './search/records-index.ts';
export {
  type AskedFinding,
  askedIn,
  askedOf,
  type ChecksById,
  checksFor,
  layChecks,
  withChecks,
} from './with-checks.ts';
