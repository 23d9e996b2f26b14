import type { Entity } from '../entities/entity.ts';
import type { Parse } from '../parse.ts';
import { isOmitted } from '../phrases/omitted.ts';
import { fold } from '../text/fold.ts';
import type { Found } from './find.ts';

/** The fewest words by which a heading tells which words of the text it repeats. */
const LEAST = 3;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * « Ana Nombre: «El pan no espera» », and far below « «El pan no espera», dice. »: where a heading names who says the very words, a verb
 * without subject means them, whoever was mentioned last; and so do the words in marks that go on from there.
 */
export function headedByName(parse: Parse, found: readonly Found[]): readonly Found[] {
  const headings = found.filter((q) => q.heading && namesPerson(parse, q)).flatMap((q) => telling(parse, q));
  if (headings.length === 0) return found;
  let told: { readonly entity: Entity; readonly instead: Entity; readonly block: number } | null = null;
  return found.map((quotation) => {
    if (quotation.heading || quotation.kind === 'indirect' || !leavesOut(quotation)) {
      told = null;
      return quotation;
    }
    const block = blockOf(parse, quotation);
    const words = ` ${wordsOf(parse, quotation).join(' ')} `;
    const heading = headings.find(({ said }) => words.includes(said));
    const entity: Entity | null =
      heading?.entity ?? (told?.block === block && told.instead === quotation.entity ? told.entity : null);
    if (!entity || !quotation.entity || entity === quotation.entity) return quotation;
    told = { entity, instead: quotation.entity, block };
    const evidence = quotation.evidence.filter(({ role }) => role !== 'antecedent');
    return { ...quotation, entity, candidates: [], evidence };
  });
}

function namesPerson(parse: Parse, { entity, mention, kind }: Found): boolean {
  if (kind === 'indirect' || entity?.kind !== 'person' || !mention || isOmitted(mention)) return false;
  const last = entity.name.split(' ').at(-1);
  return parse.tokens.slice(mention.first, mention.last).some(({ text }) => text === last);
}

/** Nobody is named or described as who says it. */
function leavesOut({ mention }: Found): boolean {
  return mention === null || isOmitted(mention);
}

/** Whom a heading names, and the words that it gives them; none where these are too few to tell. */
function telling(parse: Parse, heading: Found): readonly { readonly entity: Entity | null; readonly said: string }[] {
  const words = wordsOf(parse, heading);
  return words.length < LEAST ? [] : [{ entity: heading.entity, said: ` ${words.join(' ')} ` }];
}

function wordsOf(parse: Parse, { start, end }: Found): readonly string[] {
  return (parse.text.slice(start, end).match(WORD) ?? []).map(fold);
}

function blockOf({ article }: Parse, { start }: Found): number {
  return article.blocks.findIndex((block) => block.start <= start && start < block.end);
}
