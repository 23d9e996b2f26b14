import type { Analysis, Claim, ClaimCheck, Quotation, Span, Speaker } from '../engine/model.ts';
import { placesIn } from '../engine/places.ts';
import { en } from '../locales/en.ts';
import { clipped, percent, plainText, table, wrapped } from './text-table.ts';

const WIDTH = 100;
const NOBODY = 'source unclear';

/** The analysis of one article as a text for people: who speaks and how much, what they say, what is disputed. Ends without a line end. */
export function report(analysis: Analysis): string {
  const parts = [
    heading(analysis),
    section('Speakers', speakers(analysis)),
    section('Quotations', quotations(analysis)),
    section('Claims', claims(analysis)),
    section('Notes on the text', notes(analysis)),
  ];
  return parts.join('\n\n');
}

function heading({ title, source, byline, published, language, url, blocks, text }: Analysis): string {
  const about = [byline, published, language, `${wordsIn(text)} words in ${blocks.length} blocks`].flatMap(
    (one) => one ?? [],
  );
  const lines = [plainText(title ?? source), about.map(plainText).join(' · '), plainText(url ?? source)];
  return [...new Set(lines)].flatMap((line) => wrapped(line, WIDTH)).join('\n');
}

function section(title: string, lines: readonly string[]): string {
  const body = lines.length ? lines : ['none'];
  return [`${title.toUpperCase()}`, ...body.map((line) => `  ${line}`)].join('\n');
}

/** The most quoted first. A speaker's share is counted in the words of all quotations; headings repeat the body and do not count. */
function speakers({ speakers, quotations }: Analysis): string[] {
  const counted = quotations.filter((quotation) => !quotation.heading);
  const total = counted.reduce((sum, { exact }) => sum + wordsIn(exact), 0);
  const shares = [...speakers, null].map((speaker) => {
    const own = counted.filter((quotation) => quotation.speaker === (speaker?.id ?? null));
    return { speaker, count: own.length, words: own.reduce((sum, { exact }) => sum + wordsIn(exact), 0) };
  });
  const shown = shares
    // Who only may have said something is named there; who claims or disputes something is named here too.
    .filter(({ speaker, count }) => count || (speaker && !onlyCandidate(quotations, speaker)))
    .sort((a, b) => Number(b.speaker !== null) - Number(a.speaker !== null) || b.words - a.words);
  return table(
    shown.map(({ speaker, count, words }) => [
      speaker ? plainText(speaker.name) : NOBODY,
      percent(words, total),
      `${count} ${count === 1 ? 'quotation' : 'quotations'}`,
      speaker ? clipped(describe(speaker), 50) : '',
    ]),
    'lrrl',
  );
}

function onlyCandidate(quotations: readonly Quotation[], { id }: Speaker): boolean {
  return quotations.some(({ candidates }) => candidates.includes(id));
}

function describe({ kind, role, aliases }: Speaker): string {
  return plainText([role ?? kind, ...(aliases.length ? [`also ${aliases.join(', ')}`] : [])].join('; '));
}

function quotations(analysis: Analysis): string[] {
  const place = placing(analysis);
  return table(
    analysis.quotations.map((quotation) => [
      place(quotation),
      kindOf(quotation),
      clipped(speakerOf(analysis, quotation), 24),
      clipped(plainText(quotation.cue ?? '–'), 18),
      clipped(plainText(quotation.exact), 60),
    ]),
    'rllll',
  );
}

/** The speaker's name, or who it may be where the text leaves open which. */
function speakerOf(analysis: Analysis, { speaker, candidates }: Quotation): string {
  const names = candidates.flatMap((id) => nameOf(analysis, id) ?? []);
  return nameOf(analysis, speaker) ?? (names.length > 1 ? `${names.join(' or ')}?` : NOBODY);
}

function kindOf({ kind, heading, echoOf }: Quotation): string {
  if (!heading) return kind;
  return echoOf ? 'heading, repeats' : 'heading';
}

function claims(analysis: Analysis): string[] {
  const place = placing(analysis);
  return analysis.claims.flatMap((claim) => [
    ...wrapped(`${place(claim)}  ${plainText(claim.exact)}`, WIDTH - 4),
    `    ${[saidBy(nameOf(analysis, claim.claimant)), ...disputed(analysis, claim)].join(' · ')}`,
    ...claim.checks.flatMap(check),
  ]);
}

function saidBy(name: string | null | undefined): string {
  return name ? `said by ${name}` : NOBODY;
}

/** Who disputes the claim, in which words, as the panel says it; nothing of a claim that only has a published check. */
function disputed(analysis: Analysis, { disputes }: Claim): string[] {
  return disputes.map(({ status, disputer, marker }) =>
    en.dispute(status, `“${plainText(marker)}”`, nameOf(analysis, disputer) ?? null),
  );
}

/** A published check: whose it is, the claim that it is about, its verdict where it is of the same claim, and where to read it. */
function check({ status, outlet, reviewDate, rating, claim, url, demonstration }: ClaimCheck): string[] {
  const same = status === 'check.same';
  const head = [
    same ? 'published check' : 'published check of something related',
    ...(demonstration ? ['demonstration: invented'] : []),
    plainText(outlet),
    ...(reviewDate ? [reviewDate] : []),
    ...(same && rating ? [`“${plainText(rating)}”`] : []),
  ];
  return [
    `      ${head.join(' · ')}`,
    ...wrapped(`of “${plainText(claim)}”`, WIDTH - 6).map((line) => `  ${line}`),
    `      ${plainText(url)}`,
  ];
}

function notes(analysis: Analysis): string[] {
  const place = placing(analysis);
  return analysis.notes.flatMap((note) => wrapped(`${place(note)}  ${plainText(note.message)}`, WIDTH - 4));
}

function nameOf({ speakers }: Analysis, id: string | null): string | null {
  const speaker = speakers.find((one) => one.id === id);
  return speaker ? plainText(speaker.name) : null;
}

/** @returns where a finding stands, counted as the panel counts: the number of its paragraph, or what else it stands in */
function placing({ blocks }: Analysis): (finding: Span) => string {
  const placeAt = placesIn(blocks);
  return ({ start }) => {
    const found = placeAt(start);
    return found?.number ? `¶ ${found.number}` : (found?.kind ?? '–');
  };
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
