import { daysBetween } from '../record/day.ts';
import type { Gate } from './difference.ts';

/** After two years the same words speak of other figures (docs/factcheck.md). */
const MOST_DAYS = 731;

/** An article and a check that lie years apart speak of other times, even in the same words. */
export const date: Gate = ({ articleDate, checkDate }) =>
  articleDate && checkDate && daysBetween(articleDate, checkDate) > MOST_DAYS
    ? { kind: 'date', claim: articleDate, check: checkDate }
    : null;
