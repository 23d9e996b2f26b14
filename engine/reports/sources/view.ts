import { List } from '../../lexicon/lists.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, sentenceEnd, sentenceStart } from '../../parse.ts';
import { behindAside } from '../../phrases/asides/aside-end.ts';
import { isAbbreviationStop } from '../../phrases/nouns/abbreviation-stop.ts';
import { phraseFrom } from '../../phrases/phrase-from.ts';
import { headsMain } from '../../phrases/subjects/main-start.ts';
import { hasFinite, isFiniteVerb } from '../../phrases/verbs/finite.ts';
import { isSubordinator } from '../../phrases/verbs/subordinator.ts';
import { isPlainWord } from '../../phrases/verbs/unlisted.ts';
import { verbSecond } from '../../phrases/verbs/verb-second.ts';
import { type Report, reportFrom } from '../report.ts';
import { bareNoun } from './bare-source.ts';
import { behindPlace } from './behind-place.ts';
import { withAnotherSource } from './joint-source.ts';

/** How far behind its preposition the noun may stand ("nach ersten, bisher unbestätigten Berichten"). */
const REACH = 8;

/**
 * "Nach Angaben der Polizei …", "… hatte nach Aussage des Leiters …", "Nach Medienberichten …": a preposition and a noun for what is
 * said or thought. The source is whose saying it is, else the noun itself.
 */
export function viewAt(parse: Parse, names: NameIndex, index: number): Report | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.viewPrepositions, tokens[index])) return null;
  const noun = viewNoun(parse, names, index);
  if (noun === -1) return null;
  const before =
    ownerBefore(parse, index, noun) ?? owningName(names, index, noun) ?? possessiveBefore(parse, index, noun);
  // Where the owner stands before the noun ("in Name's words"), a noun alone says nothing of whose it is ("in words").
  if (!before && lexicon.possessive) return null;
  const behind = before || namesOwner(parse, index, noun) ? null : ownerBehind(parse, names, noun);
  const owner = before ?? (behind && withAnotherSource(parse, names, index, behind));
  if (!owner && (lexicon.heldViews.has(tokens[noun]?.low ?? '') || isCounted(parse, index, noun))) return null;
  const source = before ?? { first: index + 1, last: owner?.last ?? noun + 1 };
  const start = sentenceStart(parse, index);
  const end = sentenceEnd(parse, index);
  const cue = { first: index, last: noun + 1 };
  const told = before ? behindMatter(parse, names, noun + 1) : noun + 1;
  const last = verbBehindAside(parse, behindPlace(parse, Math.max(source.last, told), index));
  // "…, nach Zählung der Polizei kamen 250": behind a comma the phrase may open a clause, with its verb right behind.
  const opens = parse.lexicon.language.cues.inverts && tokens[index - 1]?.text === ',' && isFiniteVerb(parse, last);
  if (opens) return reportFrom(parse, cue, source, 'after', last);
  // „…, da nach Angaben der Polizei S“: what the conjunction subordinates is what the source says.
  const within = isSubordinator(parse, index - 1) && !lexicon.has(List.clause, tokens[index - 1]);
  if (lexicon.language.cues.inverts && within)
    return end - last > 2 ? reportFrom(parse, cue, source, 'after', last) : null;
  const clause = tokens[last]?.text === ',' ? last + 1 : last;
  if (index - start < 2 || headsMain(parse, index))
    return end - last > 2 ? reportFrom(parse, cue, source, 'after', clause) : null;
  // The phrase stands inside the clause that it reports.
  const marked = parse.tokens.slice(last, end).some((token) => token.marked !== -1);
  // „Daran ändere das nach Ansicht von Name nichts“: with whose view it is the phrase needs no verb that a list holds.
  const owned = owner !== null && lexicon.language.cues.inverts;
  const verb = hasFinite(parse, start, end) || verbSecond(parse, start, index) !== -1;
  return marked || owned || verb ? reportFrom(parse, cue, source, 'around') : null;
}

/** "In the mayor's account of the fire|, S": the comma behind what the view is of; `index` where nothing of the kind stands there. */
function behindMatter(parse: Parse, names: NameIndex, index: number): number {
  const { tokens, lexicon } = parse;
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.attaching, tokens[index])) return index;
  const matter = phraseFrom(parse, names, index + 1);
  return matter && tokens[matter.last]?.text === ',' ? matter.last : index;
}

/** „Nach Angaben von Name, der das Haus baute, | hält es“: behind an aside on the owner stands the verb. */
function verbBehindAside(parse: Parse, last: number): number {
  const behind = behindAside(parse, last);
  return parse.lexicon.language.cues.inverts && isFiniteVerb(parse, behind) ? behind : last;
}

/** „Betroffen war nach Polizeiangaben | das Dach“: a compound tells whose saying it is, so that what follows is no genitive where the verb stands before. */
function namesOwner(parse: Parse, preposition: number, noun: number): boolean {
  const { tokens, lexicon } = parse;
  if (headsMain(parse, preposition)) return false;
  return lexicon.viewCompounds.has(tokens[noun]?.low ?? '') && lexicon.has(List.determiners, tokens[noun + 1]);
}

function viewNoun(parse: Parse, names: NameIndex, index: number): number {
  const { tokens, lexicon } = parse;
  for (let k = index + 1; k <= index + REACH; k++) {
    const token = tokens[k];
    if (isAbbreviationStop(parse, k)) continue;
    if (token?.kind !== 'word' || token.marked !== -1 || token.sentence !== tokens[index]?.sentence) return -1;
    if (lexicon.has(List.viewNouns, token)) return k;
    const name = names.get(k);
    if (name && (lexicon.possessive || name.owns)) k = name.last - 1;
    else if ((token.capital && !lexicon.has(List.titles, token)) || lexicon.has(List.prepositions, token)) return -1;
  }
  return -1;
}

/** „nach zwei Vorstellungen“: what is counted happened. */
function isCounted({ tokens, lexicon }: Parse, preposition: number, noun: number): boolean {
  const words = tokens.slice(preposition + 1, noun);
  return words.some((token) => token.kind === 'number' || lexicon.has(List.numberWords, token));
}

/** "in Name's words", "by the minister's own account": whose saying it is, before the noun and an adjective at most. */
function ownerBefore({ tokens, lexicon }: Parse, preposition: number, noun: number) {
  const last = [noun - 1, noun - 2].find((k) => k > preposition + 1 && lexicon.has(List.owning, tokens[k]));
  return last === undefined ? null : { first: preposition + 1, last };
}

/** "in his telling": who was spoken of before. */
function possessiveBefore({ tokens, lexicon }: Parse, preposition: number, noun: number) {
  const word = tokens[noun - 1]?.low ?? '';
  const possessive = lexicon.possessive !== null && noun === preposition + 2 && lexicon.ownWords.has(word);
  return possessive ? { first: preposition, last: preposition } : null;
}

/** „nach Pohls Angaben“ */
function owningName(names: NameIndex, preposition: number, noun: number) {
  const name = names.get(preposition + 1);
  return name?.owns && name.last === noun ? name : null;
}

/** "von Kritikern", "der Polizei", "des Leiters Name": whose saying it is. */
function ownerBehind(parse: Parse, names: NameIndex, noun: number) {
  const { tokens, lexicon } = parse;
  const joint = tokens[noun + 1];
  if (lexicon.has(List.joints, joint) && !lexicon.has(List.determiners, joint))
    return phraseFrom(parse, names, noun + 2) ?? bare(parse, names, noun + 2);
  // „nach griechischer Darstellung das Boot“: no genitive.
  const other = lexicon.language.grammar.capitalNouns && lexicon.has(List.determiners, joint);
  if (other && !lexicon.isGenitive(joint?.low ?? '')) return null;
  // „nach Meinung politischer Beobachter“: a genitive plural without article.
  const adjective = joint?.capital === false && /.{3}er$/u.test(joint.low) && tokens[noun + 2]?.capital === true;
  if (lexicon.language.grammar.capitalNouns && adjective && isPlainWord(parse, noun + 1))
    return { first: noun + 1, last: noun + 3 };
  return lexicon.has(List.determiners, joint) || lexicon.has(List.contracted, joint) || names.has(noun + 1)
    ? phraseFrom(parse, names, noun + 1)
    : null;
}

/** How many adjectives stand at most before a noun without its article. */
const MOST_ADJECTIVES = 2;

/** "von Kritikern": a noun alone; „von unabhängigen Experten“, „von Bonner Diplomaten“: where nouns have capitals, with what stands before it. */
function bare(parse: Parse, names: NameIndex, index: number) {
  const { tokens, lexicon } = parse;
  if (tokens[index]?.kind !== 'word' || tokens[index]?.marked !== -1) return null;
  if (!lexicon.language.grammar.capitalNouns) return { first: index, last: index + 1 };
  let noun = index;
  while (noun < index + MOST_ADJECTIVES && tokens[noun]?.kind === 'word' && !tokens[noun]?.capital) noun++;
  const run = bareNoun(parse, names, noun);
  if (!run) return { first: index, last: index + 1 };
  // „von alt Rat Name“: somebody with a name is called by it.
  const named = Array.from({ length: run.last - noun }, (_, k) => noun + k).find(
    (k) => names.get(k)?.last === run.last,
  );
  return { first: named ?? index, last: run.last };
}
