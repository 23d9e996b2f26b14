import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import { actsBehindInfinitive } from '../../phrases/verbs/behind-infinitive.ts';
import { isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { mainVerb } from '../../phrases/verbs/main-verb.ts';
import { isToldForm } from '../../phrases/verbs/told-form.ts';

/** „…, das Wasser sei sauber, doch die Proben zeigen anderes“: behind the comma the journalist's own verb shows who speaks again. */
export function leavesTold(parse: Parse, clause: number, comma: number, end: number): boolean {
  const { tokens, lexicon } = parse;
  const joins = lexicon.has(List.coordinators, tokens[comma + 1]) || lexicon.connectives.at(tokens, comma + 1);
  if (!lexicon.language.cues.bareAfterComma || !joins) return false;
  const verb = mainVerb(parse, comma + 2, end);
  if (verb === -1 || isToldForm(parse, tokens[verb])) return false;
  // „…, dass das Schiff sank, aber der Sprecher nannte das falsch“: behind a clause whose verb comes last, one that stands second.
  const second =
    verb >= comma + 2 && tokens[verb + 1]?.kind === 'word' && !lexicon.has(List.infinitiveEnding, tokens[verb]);
  return isTold(parse, clause, comma) || (lexicon.has(List.clause, tokens[clause - 1]) && second);
}

/** „…, die Lage sei ernst | und verließ den Saal“: right behind the conjunction stands what the speaker did. */
export function actsBehindTold(parse: Parse, clause: number, conjunction: number): boolean {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.cues.bareAfterComma || !lexicon.has(List.coordinators, tokens[conjunction])) return false;
  const [before, verb] = [tokens[conjunction - 1], tokens[conjunction + 1]];
  if (before?.text === ',' || isToldForm(parse, verb) || lexicon.has(List.infinitiveEnding, verb)) return false;
  if (isFiniteVerb(parse, conjunction + 1) && isTold(parse, clause, conjunction)) return true;
  return actsBehindInfinitive(parse, conjunction);
}

/** „…, die Lage sei ernst; man beobachte sie“: behind the semicolon the report goes on. */
export function isToldBehind(parse: Parse, clause: number, semicolon: number, end: number): boolean {
  return isTold(parse, clause, semicolon) && isTold(parse, semicolon + 1, end);
}

function isTold(parse: Parse, first: number, last: number): boolean {
  if (!parse.lexicon.language.cues.subjunctive) return false;
  return isToldForm(parse, parse.tokens[mainVerb(parse, first, last)]);
}
