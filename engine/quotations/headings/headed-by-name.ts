import type { Entity } from '../../entities/entity.ts';
import type { Evidence } from '../../model.ts';
import { isGivenName } from '../../names/gender.ts';
import type { Parse } from '../../parse.ts';
import { isOmitted } from '../../phrases/subjects/omitted.ts';
import type { Found } from '../find.ts';
import { tokensOf } from '../kind.ts';
import { wordsOf } from './said.ts';

/** The fewest words by which a heading tells which words of the text it repeats. */
const LEAST = 3;
/** Whom a heading names, where it does, and the words that it gives them. */
interface Heading {
  readonly entity: Entity;
  readonly named: Evidence;
  readonly said: string;
}

/**
 * « Ana Nombre: «El pan no espera» », and far below « «El pan no espera», dice. »: where a heading names who says the very words, a verb
 * without subject means them, whoever was mentioned last; and so do the words in marks that go on from there.
 */
export function headedByName(parse: Parse, found: readonly Found[]): readonly Found[] {
  const headings = found
    .filter(({ heading, kind }) => heading && kind !== 'indirect')
    .flatMap((q) => headingOf(parse, q));
  if (headings.length === 0) return found;
  let told: { readonly heading: Heading; readonly instead: Entity; readonly block: number } | null = null;
  return found.map((quotation) => {
    if (quotation.heading || quotation.kind === 'indirect' || !leavesOut(quotation)) {
      told = null;
      return quotation;
    }
    const block = blockOf(parse, quotation);
    const words = ` ${wordsOf(parse, quotation).join(' ')} `;
    const goesOn = told?.block === block && told.instead === quotation.entity ? told : null;
    const heading: Heading | null = headings.find(({ said }) => words.includes(said)) ?? goesOn?.heading ?? null;
    if (!heading || !quotation.entity || heading.entity === quotation.entity) return quotation;
    told = { heading, instead: quotation.entity, block };
    const evidence = [...quotation.evidence.filter(({ role }) => role !== 'antecedent'), heading.named];
    return { ...quotation, entity: heading.entity, candidates: [], evidence };
  });
}

/** Nobody is named or described as who says it. */
function leavesOut({ mention }: Found): boolean {
  return mention === null || isOmitted(mention);
}

/** None where a heading names nobody for its words, or where these are too few to tell. */
function headingOf(parse: Parse, quotation: Found): readonly Heading[] {
  const { entity, mention } = quotation;
  if (entity?.kind !== 'person' || !mention || isOmitted(mention)) return [];
  const named = parse.tokens.slice(mention.first, mention.last);
  const [given, surname] = [entity.name.split(' ')[0], entity.name.split(' ').at(-1)];
  // « Termas da Serra fechadas: “S” »: a place may look like somebody there.
  const somebody = isGivenName(given ?? '') && named.some(({ text }) => text === surname);
  const words = wordsOf(parse, quotation);
  const [first, last] = [named[0], named.at(-1)];
  if (!somebody || words.length < LEAST || !first || !last) return [];
  return [{ entity, said: ` ${words.join(' ')} `, named: { start: first.start, end: last.end, role: 'antecedent' } }];
}

function blockOf(parse: Parse, quotation: Found): number {
  return parse.tokens[tokensOf(parse, quotation).first]?.block ?? -1;
}
