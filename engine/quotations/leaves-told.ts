import { List } from '../lexicon/lists.ts';
import type { Parse } from '../parse.ts';
import { mainVerb } from '../phrases/main-verb.ts';
import { isToldForm } from '../phrases/told-form.ts';

/** „…, das Wasser sei sauber, doch die Proben zeigen anderes“: behind the comma the journalist's own verb shows who speaks again. */
export function leavesTold(parse: Parse, clause: number, comma: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  const joins = lexicon.has(List.coordinators, tokens[comma + 1]) || lexicon.connectives.at(tokens, comma + 1);
  if (!lexicon.language.cues.bareAfterComma || !joins || !isTold(parse, clause, comma)) return false;
  const verb = mainVerb(parse, comma + 2, end);
  return verb !== -1 && !isToldForm(parse, tokens[verb]);
}

/** „…, die Lage sei ernst; man beobachte sie“: behind the semicolon the report goes on. */
export function isToldBehind(parse: Parse, clause: number, semicolon: number, end: number): boolean {
  return isTold(parse, clause, semicolon) && isTold(parse, semicolon + 1, end);
}

function isTold(parse: Parse, first: number, last: number): boolean {
  if (!parse.lexicon.language.cues.subjunctive) return false;
  return isToldForm(parse, parse.tokens[mainVerb(parse, first, last)]);
}
