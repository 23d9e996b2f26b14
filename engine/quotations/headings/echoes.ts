import type { Entity } from '../../entities/entity.ts';
import { List } from '../../lexicon/lists.ts';
import type { EvidenceRole } from '../../model.ts';
import { blockAt, type Parse } from '../../parse.ts';
import type { RuleId } from '../../rules.ts';
import { fold } from '../../text/fold.ts';
import type { Found } from '../find.ts';
import { tokensOf } from '../kind.ts';
import { isBareTerm } from '../not-speech/speech.ts';
import { headsText } from './heads-text.ts';
import {
  commonSubsequence,
  endsAlike,
  LEAST_SHARED,
  type Said,
  saidIn,
  sharedWith,
  shortens,
  stemsOf,
} from './said.ts';
import { speaksBelow } from './speaks-below.ts';

/** How many quotations of the body before and after a heading may be what it repeats. */
const REACH = 60;

/** How many signs stand around the words of a quotation set apart: its marks, a space, a stop. */
const MARKS = 3;
/** The fewest words by which a quotation set apart repeats another. */
const LEAST_REPEATED = 3;
/** The same by which it repeats most of it. */
const LEAST_RETOLD = 6;
/** Rules by which a passage has its source from around it alone. */
const UNREPORTED: ReadonlySet<RuleId> = new Set([
  'unattributed',
  'floating-run',
  'previous-subject',
  'next-subject',
  'sentence-subject',
  'colon',
]);

/** What is led to whoever speaks below it by its place alone may be somebody else's. */
const BY_PLACE = 0.6;

/** Leads quotations in headings and pull quotes to the body quotation whose words they repeat; its speaker is theirs. */
export function findEchoes(parse: Parse, found: readonly Found[]): Found[] {
  const marked = found.filter((q) => !q.heading && q.kind !== 'indirect');
  const alone = new Set(marked.filter((q) => standsAlone(parse, q)));
  const said = new Map<Found, Said>();
  // What is set apart repeats the running text, never what is set apart too.
  const apart = pullQuotes(parse, alone, marked, said);
  const body = marked.filter((q) => !apart.has(q));
  let passed = 0;
  return found.flatMap((quotation) => {
    while (passed < body.length && (body[passed] as Found).start < quotation.start) passed++;
    if (quotation.kind === 'indirect') return [quotation];
    const opens = parse.article.blocks[0]?.kind === 'paragraph' && headsText(parse, blockOf(parse, quotation));
    if (!quotation.heading && !opens && !alone.has(quotation)) return [quotation];
    const around = body.slice(Math.max(0, passed - REACH), passed + REACH);
    const { words } = saidIn(parse, quotation, said);
    const heading = quotation.heading || opens || apart.has(quotation);
    if (!heading) return isBare(parse, quotation) ? [] : [quotation];
    const others = around.filter((original) => original !== quotation);
    // A heading that nobody is named for may say it in other forms and another order (« Les sondages ne se mangent pas »).
    let best = repeated(parse, quotation, others, said);
    best ??=
      quotation.report === null || isDescription(parse, quotation.entity)
        ? (reworded(parse, words, others, said) ?? saidOtherwise(parse, quotation, others, said))
        : null;
    // Few words in a heading that nobody says below are no quotation (« Le prix « Goncourt » »).
    if (!best) {
      const below = speaksBelow(parse, quotation, body);
      if (below) return [{ ...quotation, entity: below.entity, rule: 'next-subject', confidence: BY_PLACE }];
      return quotation.rule === 'unattributed' && words.length < 5 ? [] : [quotation];
    }
    const { original } = best;
    // Only a reporting verb or a source phrase in the heading itself outweighs what the body says, and no longer where that names a person.
    const own =
      quotation.entity !== null &&
      (original.entity === null ||
        (quotation.report !== null && !yields(parse, quotation.entity, original.entity, words.length)));
    return [
      {
        ...quotation,
        heading,
        echoes: original,
        entity: own ? quotation.entity : original.entity,
        cue: own || quotation.report ? quotation.cue : null,
        mention: own || quotation.report ? quotation.mention : null,
        candidates: own ? [] : original.candidates,
        rule: own ? quotation.rule : 'echo',
        confidence: own
          ? Math.max(quotation.confidence, original.confidence)
          : original.confidence * (0.85 + 0.15 * best.shared),
        // Whom the heading's own words stand for counts only where they outweigh the body, and so does whoever spoke before it.
        evidence: [
          ...quotation.evidence.filter(({ role }) => own || !isStale(role, quotation)),
          { start: original.start, end: original.end, role: 'echo' },
        ],
      },
    ];
  });
}

/** The block that a quotation stands in. */
function blockOf({ article }: Parse, { start }: Found): number {
  return start < (article.blocks[1]?.start ?? 0) ? 0 : -1;
}

/** « Nome accusa i vicini: «…» » with a country's name, and below who of them said it: the person whom the body names is meant. */
function yields(parse: Parse, heading: Entity, original: Entity, words: number): boolean {
  const { kind } = heading;
  if (isDescription(parse, heading)) return true;
  return (
    words >= LEAST_REPEATED &&
    original.kind === 'person' &&
    (kind === 'organisation' || kind === 'group' || kind === 'place')
  );
}

/** « Boulangère d'Obertal : « … » »: headings describe without an article, which makes a name of it. */
function isDescription({ lexicon }: Parse, entity: Entity | null): boolean {
  const [first, ...others] = (entity?.name ?? '').split(' ');
  return entity?.kind === 'unnamed' || (others.length > 1 && lexicon.lists(List.roles, fold(first as string)));
}

/** What led the heading to somebody else than the body does. */
function isStale(role: EvidenceRole, { report }: Found): boolean {
  return role === 'antecedent' || (report === null && (role === 'cue' || role === 'mention'));
}

/** In a block quotation, or all there is in a paragraph but for its marks. */
function standsAlone(parse: Parse, { start, end }: Found): boolean {
  const block = blockAt(parse, start);
  if (block?.kind !== 'paragraph') return block?.kind === 'quote';
  return start - block.start <= MARKS && block.end - end <= MARKS;
}

/** A term alone in a paragraph that nothing reports and that repeats nothing: no quotation. */
function isBare(parse: Parse, quotation: Found): boolean {
  const paragraph = blockAt(parse, quotation.start)?.kind === 'paragraph';
  return paragraph && UNREPORTED.has(quotation.rule) && isBareTerm(parse, tokensOf(parse, quotation));
}

/** What a heading repeats of the body: the most alike; of two that are as alike the one below it, not what heads the article. */
function repeated(parse: Parse, heading: Found, others: readonly Found[], known: Map<Found, Said>): Original | null {
  const { words } = saidIn(parse, heading, known);
  let best: Original | null = null;
  for (const original of others) {
    const shared = sharedWith(words, saidIn(parse, original, known));
    if (shared < LEAST_SHARED || shared < (best?.shared ?? 0)) continue;
    const below = best !== null && best.original.start < heading.start && original.start > heading.start;
    if (!best || shared > best.shared || below) best = { original, shared };
  }
  return best;
}

/** A quotation of the body, and the share of a heading's words that it holds. */
interface Original {
  readonly original: Found;
  readonly shared: number;
}

/**
 * The quotation of the body that a heading says in other words: most of the heading's longer words stand in it in some form, and in no
 * other quotation as many.
 */
function reworded(
  parse: Parse,
  heading: readonly string[],
  around: readonly Found[],
  known: Map<Found, Said>,
): Original | null {
  const own = stemsOf(parse, heading);
  const ranked = around
    .filter((original) => original.entity !== null)
    .map((original) => {
      const stems = stemsOf(parse, saidIn(parse, original, known).words);
      return { original, held: [...own].filter((stem) => stems.has(stem)).length };
    })
    .sort((a, b) => b.held - a.held);
  const [first, second] = ranked;
  const alike = ranked.filter(({ original }) => endsAlike(heading, saidIn(parse, original, known).words));
  if (alike.length === 1 && alike[0]) return { original: alike[0].original, shared: LEAST_SHARED };
  if (!first || first.held < 2 || first.held < own.size * LEAST_SHARED || first.held === second?.held) return null;
  return { original: first.original, shared: first.held / own.size };
}

/** Share of a heading's words, in order, by which it says what its own speaker says below, and how many these are at least. */
const LEAST_OF_SPEAKER = 0.4;
const LEAST_ALIKE = 3;

/** « Le maire : « Je le ferai encore demain » » over « « Je le referais encore mille fois », dit le maire »: what its speaker says, in other words than anywhere below. */
function saidOtherwise(
  parse: Parse,
  heading: Found,
  others: readonly Found[],
  known: Map<Found, Said>,
): Original | null {
  const { words } = saidIn(parse, heading, known);
  const ranked = others
    .filter(({ entity }) => entity !== null && entity === heading.entity)
    .map((original) => ({ original, held: commonSubsequence(words, saidIn(parse, original, known).words) }))
    .sort((a, b) => b.held - a.held);
  const [first, second] = ranked;
  if (!first || first.held < LEAST_ALIKE || first.held === second?.held) return null;
  const shared = first.held / words.length;
  return shared >= LEAST_OF_SPEAKER ? { original: first.original, shared } : null;
}

/**
 * The quotations alone in a block of their own that repeat words of another near them, or shorten them: of the running text, or longer
 * words that stand alone as well, as the answers of an interview do.
 */
function pullQuotes(
  parse: Parse,
  alone: ReadonlySet<Found>,
  marked: readonly Found[],
  said: Map<Found, Said>,
): Set<Found> {
  let passed = 0;
  return new Set(
    [...alone].filter((quotation) => {
      while (passed < marked.length && (marked[passed] as Found).start < quotation.start) passed++;
      const own = saidIn(parse, quotation, said);
      if (own.words.length < LEAST_REPEATED) return false;
      return marked.slice(Math.max(0, passed - REACH), passed + REACH).some((other) => {
        if (other === quotation) return false;
        const whole = saidIn(parse, other, said);
        const longer = whole.joined.length > own.joined.length || !alone.has(other);
        if (longer && (whole.joined.includes(own.joined) || shortens(own.words, whole))) return true;
        // « «Un vol et le voleur avait un sifflet» »: nobody says it there, and most of it is said in the running text.
        const unsaid = UNREPORTED.has(quotation.rule) && !alone.has(other) && own.words.length >= LEAST_RETOLD;
        return unsaid && sharedWith(own.words, whole) >= LEAST_SHARED;
      });
    }),
  );
}
