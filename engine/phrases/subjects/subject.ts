import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { PREPOSITIONS, SOMEBODY } from '../../lexicon/word-classes.ts';
import type { NameIndex } from '../../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import { BREAKS, DASHES, isSign, PAUSES, signs } from '../../text/signs.ts';
import type { Token } from '../../text/tokens.ts';
import { beforeDashes } from '../asides/dash-aside.ts';
import { beforeOpenAside } from '../asides/open-aside.ts';
import { beforeUnclosed } from '../asides/unclosed-apposition.ts';
import { withAttribute } from '../asides/with-attribute.ts';
import { isNoun } from '../noun.ts';
import { endsInMarkedAttribute } from '../nouns/attribute-in-marks.ts';
import { isGovernedByNoun } from '../nouns/governed-name.ts';
import { headlineNoun } from '../nouns/headline-noun.ts';
import { institutionInMarks } from '../nouns/name-in-marks.ts';
import { oneOf } from '../nouns/one-of.ts';
import { shareEndingAt } from '../nouns/shares.ts';
import { readPhrase } from '../phrase.ts';
import { phraseEndingAt } from '../phrase-ending.ts';
import { antecedentEndingAt, ownerEndingAt } from '../relatives/antecedent.ts';
import { behindCount, countedRelative } from '../relatives/counted.ts';
import { beforeInfinitive, firstRelative, governedRelative } from '../relatives/governed-relative.ts';
import { isHeadlessRelative } from '../relatives/headless-relative.ts';
import { relates } from '../relatives/relates.ts';
import { relativeDescribed } from '../relatives/relative-described.ts';
import { endsRelativeInMarks } from '../relatives/relative-in-marks.ts';
import { isWithinRelative } from '../relatives/within-relative.ts';
import { stepOverAdverbs } from '../verbs/adverbs-before.ts';
import { isFiniteVerb, isRelative } from '../verbs/finite.ts';
import { isFreeOfVerbs } from '../verbs/free-of-verbs.ts';
import { isObjectAlone } from '../verbs/object-alone.ts';
import { oncePerVerb } from '../verbs/once-per-verb.ts';
import { auxiliaryOf, differsInNumber, isReported, reports } from '../verbs/shared-verb.ts';
import { differsInTense, goesWithReported } from '../verbs/tense.ts';
import { isPlainWord } from '../verbs/unlisted.ts';
import { bareGroup, bareSubject } from './bare-subject.ts';
import { beforeMoment } from './before-moment.ts';
import { behindAdverbial } from './behind-adverbial.ts';
import { behindSecond } from './behind-second.ts';
import { toldOfByContact } from './contact-clause.ts';
import { firstReporter } from './first-reporter.ts';
import { isObliqueByEnding } from './oblique.ts';
import { isAdverbial, omittedSubject } from './omitted.ts';
import { leadingInstitution, spokenFor } from './spoken-for.ts';
import { isStrongSubject } from './strong-subject.ts';
import { subjectBeforeAside } from './subject-before-aside.ts';
import { behindOpening, isTold } from './told-of-aside.ts';

const SETS_OFF = signs(',') | DASHES;
const BEFORE_PARTICIPLE = listsOf(List.auxiliaries, List.adverbs, List.negations);

/** How many tokens a relative clause without commas has at most. */
const LONGEST_RELATIVE = 16;

/**
 * The subject that stands before a verb group. Asides between commas are stepped over (« Nom, présidente de X, affirme »),
 * a relative leads to what it stands for (« l'organisation, qui affirme »).
 * @param verb first token of the verb group
 * @returns the token range of the subject, or null
 */
export const subjectBefore = oncePerVerb(readSubject);

function readSubject(parse: Parse, names: NameIndex, verb: number, plural: boolean): Range | null {
  const noun = nounBefore(parse, names, verb, plural);
  // « a acusação | da associação, que denunciou », « acusó al alcalde | Nombre, que respondió »: what a relative tells of may be governed.
  const told = noun !== null && isRelative(parse, noun.last + (parse.tokens[noun.last]?.text === ',' ? 1 : 0));
  const named = noun !== null && !told && names.has(noun.first);
  const apart = named && behindAdverbial(parse, names, noun.last - 1, sentenceStart(parse, verb)) !== null;
  const governed = named && !apart && isGovernedByNoun(parse, noun.first);
  const subject = governed ? governing(parse, noun) : noun;
  if (!subject) return null;
  const other =
    parse.lexicon.has(List.oblique, parse.tokens[subject.first]) ||
    isObliqueByEnding(parse, subject.first) ||
    isObjectAlone(parse, subject) ||
    (isAdverbial(parse, subject) && !told);
  return other ? null : subject;
}

/** « Reportagem do site Nome mostrou que S »: a bare noun at the head of the sentence has the name as its complement; else nobody is named. */
function governing(parse: Parse, { first, last }: Range): Range | null {
  const start = sentenceStart(parse, first);
  const head = parse.tokens[start];
  const opens = head && isNoun(parse, head) && isFreeOfVerbs(parse, { first: start, last: first });
  return opens && parse.tokens.slice(start, first).every(({ kind }) => kind === 'word') ? { first: start, last } : null;
}

/** The subject of a reporting verb; where the language may leave it out, an empty range if none stands before. */
export function subjectOrOmitted(parse: Parse, names: NameIndex, verb: number, plural: boolean): Range | null {
  const own = subjectBefore(parse, names, verb, plural);
  const subject = (own && leadingInstitution(parse, names, own)) ?? own ?? spokenFor(parse, verb);
  if (subject) return subject;
  // « Todo indica que S »: what is no person says nothing, and nobody is left out.
  const before = stepOverAdverbs(parse, verb - 1, sentenceStart(parse, verb));
  return parse.lexicon.has(List.neuter, parse.tokens[before]) ? null : omittedSubject(parse, verb);
}

function nounBefore(parse: Parse, names: NameIndex, verb: number, plural: boolean): Range | null {
  const { tokens, lexicon } = parse;
  const first = sentenceStart(parse, verb);
  let k = beforeDashes(parse, stepOverAdverbs(parse, verb - 1, first), first);
  if (k <= first && isStrongSubject(parse, first)) return { first, last: first + 1 };
  if (k < first) return null;
  // "He himself says", "the mayor himself says"
  if (k > first && lexicon.emphatic.has(tokens[k]?.low ?? '')) k--;
  k = beforeMoment(parse, k, first);
  const token = tokens[k] as Token;
  // "The mayor, who called it “a scandal,” said"
  if (token.marked !== -1 && tokens[k - 1]?.text === ',' && endsRelativeInMarks(parse, k, first))
    return subjectBeforeAside(parse, names, k + 1, first);
  const named = institutionInMarks(parse, k);
  // "The paper, “The Courier,” says", « il comitato «Nome» chiede »: the name in marks belongs to the phrase before it.
  const noun = tokens[named - 1]?.text === ',' ? named - 2 : named - 1;
  if (named !== -1) return beforeUnclosed(parse, names, phraseEndingAt(parse, names, noun, first, plural), k + 1);
  if (token.marked !== -1) return endsInMarkedAttribute(parse, names, k, first, plural);
  // « En él da las gracias »: behind a preposition a pronoun is no subject.
  const governed = k > first && lexicon.language.grammar.dropsSubject && isPreposition(parse, k - 1);
  const one = k > first && lexicon.has(List.strongPronouns, token) ? oneOf(parse, k, first) : null;
  if (one || (governed && lexicon.has(List.strongPronouns, token))) return one;
  if (lexicon.has(List.pronouns, token) && !token.inverted) return { first: k, last: k + 1 };
  // « un portavoce, il quale ha aggiunto »
  const counted = countedRelative(parse, k, first);
  if (counted !== -1) return antecedentEndingAt(parse, names, counted, first, plural);
  if (isHeadlessRelative(parse, k, first)) return sharedSubject(parse, names, k, first);
  const articled = lexicon.has(List.linkers, token) && k - 1 > first && lexicon.has(List.definite, tokens[k - 1]);
  // « un video nel quale afferma »
  const inside = lexicon.has(List.linkers, token) && k > first && lexicon.has(List.contracted, tokens[k - 1]);
  if (articled || inside || isRelative(parse, k)) {
    const told = lexicon.language.grammar.dropsSubject ? governedRelative(parse, k) : -1;
    if (told !== -1) return sharedSubject(parse, names, told, first);
    k = articled ? k - 2 : firstRelative(parse, k, first) - 1;
    // « Nom, qui affirme », "Name — who says"
    if (isSign(tokens[k], SETS_OFF)) k--;
    const antecedent = k >= first ? antecedentEndingAt(parse, names, k, first, plural) : null;
    return antecedent && whoActsOn(parse, names, antecedent, first, plural);
  }
  // « Il se dit inquiet et regrette que »: the second verb has the subject of the first.
  // "She wants trust, yet refuses to answer"
  const against = lexicon.language.cues.bareClause && lexicon.has(List.breaksOff, token) && tokens[k - 1]?.text === ',';
  if (against || lexicon.has(List.coordinators, token)) return sharedSubject(parse, names, k, first);
  // « dijo que pedirá calma »: behind the conjunction of a reported clause the subject may be left out.
  if (lexicon.has(List.clause, token)) return null;
  if (token.text === ',') return subjectBeforeAside(parse, names, k, first);
  const share = shareEndingAt(parse, k, first) ?? ownerEndingAt(parse, names, k, first);
  if (share) return share;
  const group = bareGroup(parse, k, first, plural);
  if (group) return group;
  const aside = beforeOpenAside(parse, names, k, first);
  if (aside) return aside;
  const behind = behindAdverbial(parse, names, k, first);
  if (behind) return behind;
  const ending = phraseEndingAt(parse, names, k, first, plural);
  const near =
    ending && behindCount(parse, ending) ? phraseEndingAt(parse, names, ending.first - 1, first, plural) : ending;
  const phrase = beforeUnclosed(parse, names, withAttribute(parse, names, near));
  const subject = phrase && !isAdverbial(parse, phrase) && !endsRelative(parse, phrase.first);
  const bare = phrase ? null : headlineNoun(parse, k, first);
  if (bare) return bare;
  return (
    (subject ? null : withRelative(parse, names, k, first)) ??
    (phrase ? null : toldOfByContact(parse, names, k, first)) ??
    // "Experts from both sides who read the plan said"
    (subject ? null : bareSubject(parse, k, first)) ??
    (phrase && !isAdverbial(parse, phrase) ? phrase : null)
  );
}

/** « Los vecinos rechazan el plan, que consideran «un error» »: what a verb in the plural has not for its subject is what whoever acts before speaks of. */
function whoActsOn(parse: Parse, names: NameIndex, thing: Range, first: number, plural: boolean): Range {
  const { head, name, plural: many } = readPhrase(parse, names, thing);
  const differs = plural && !many && parse.lexicon.language.grammar.dropsSubject;
  if (!differs || name !== null || isInAny(SOMEBODY, parse.tokens[head])) return thing;
  return sharedSubject(parse, names, thing.first, first) ?? thing;
}

/** « Un fermier qui conduisait son tracteur a dit »: what stands right behind the verb of a relative clause is its object. */
function endsRelative(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  let k = index - 1;
  // « A associação que os representa considera »: what looks like an article is the relative's object.
  const object = lexicon.language.grammar.dropsSubject && lexicon.has(List.clitics, tokens[index]);
  // « El plan, que los vecinos consideran «un error» »: behind its comma the relative clause goes on up to the verb.
  const apart = tokens[k - 1]?.text === ',' || isNoun(parse, tokens[index + 1] as Token);
  if (object && !apart && isRelative(parse, k) && tokens[index + 1]?.capital === false) return true;
  // "officials who reviewed the emails said": right behind its pronoun stands the verb, whatever the lists hold.
  const { dropsSubject, bracket, nounsPile } = lexicon.language.grammar;
  const plain = () => !dropsSubject && !bracket && tokens[k]?.kind === 'word' && isRelative(parse, k - 1);
  if (plain()) return true;
  // « Una vecina que prefiere no dar su nombre asegura »
  if (dropsSubject) k = beforeObject(parse, beforeInfinitive(parse, k));
  // « Un berger qui préfère cacher son nom affirme »
  else if (!bracket && !nounsPile) k = beforeInfinitive(parse, k);
  // "officials who have not seen the emails said"
  else if (nounsPile) while (isInAny(BEFORE_PARTICIPLE, tokens[k - 1])) k--;
  if (plain()) return true;
  if (!dropsSubject && !bracket && !nounsPile && isWithinRelative(parse, index)) return true;
  if (tokens[k]?.marked !== -1 || !isFiniteVerb(parse, k)) return false;
  while (lexicon.has(List.clitics, tokens[k - 1]) || lexicon.has(List.auxiliaries, tokens[k - 1])) k--;
  return isRelative(parse, k - 1);
}

/** « che conosce bene la pratica », « che ha visitato il paziente »: back over adverbs and a participle to the verb that tells the time. */
function beforeObject({ tokens, lexicon }: Parse, index: number): number {
  let k = index;
  while (lexicon.has(List.adverbs, tokens[k])) k--;
  return lexicon.has(List.auxiliaries, tokens[k - 1]) && tokens[k]?.kind === 'word' ? k - 1 : k;
}

/** « Un habitant qui tait son nom affirme »: the relative clause that tells who is meant belongs to the subject. */
function withRelative(parse: Parse, names: NameIndex, end: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  for (let k = end; k > first && end - k < LONGEST_RELATIVE; k--) {
    if (tokens[k]?.marked !== -1 || isSign(tokens[k], PAUSES)) return null;
    if (!isRelative(parse, k) && !(end > k + 1 && relates(parse, k))) continue;
    // « el Observatorio Nombre, que en cada balance sostiene »
    if (lexicon.language.grammar.dropsSubject && tokens[k - 1]?.text === ',')
      return k - 2 > first ? antecedentEndingAt(parse, names, k - 2, first, false) : null;
    const subject = isPreposition(parse, k - 1) ? null : phraseEndingAt(parse, names, k - 1, first, false);
    const described =
      subject &&
      (lexicon.has(List.determiners, tokens[subject.first]) ||
        // "officials who saw the file said"
        (lexicon.language.grammar.nounsPile && lexicon.has(List.groups, tokens[k - 1])));
    // What a study appeared in is not who found something.
    const last = isRelative(parse, k) ? end + 1 : k;
    return described ? { first: subject.first, last } : null;
  }
  return null;
}

function isPreposition(parse: Parse, index: number): boolean {
  return isInAny(PREPOSITIONS, parse.tokens[index]);
}

function sharedSubject(parse: Parse, names: NameIndex, conjunction: number, first: number): Range | null {
  const { tokens, lexicon } = parse;
  // A reporting verb before shares its subject first (« dit que S, et affirme »), the same one before others, then any verb.
  for (const wanted of ['same', 'report', 'any'] as const) {
    if (wanted === 'same' && !lexicon.language.grammar.nounsPile) continue;
    for (let k = conjunction - 1; k >= first; k--) {
      const token = tokens[k] as Token;
      if (token.marked !== -1) continue;
      if (isSign(token, BREAKS)) break;
      // "Name said no, but Other hoped S | and said T": whoever stands behind the conjunction acts from there on.
      if (wanted === 'same' && lexicon.has(List.coordinators, token) && opensSubject(parse, names, k + 1)) break;
      // « ha detto che il muro tiene e ha aggiunto »: in a compound the participle tells that the verb reports.
      if (wanted === 'same' && token.low !== tokens[conjunction + 1]?.low) continue;
      const auxiliary = wanted === 'report' ? auxiliaryOf(parse, k) : -1;
      if (auxiliary === -1 && (!isFiniteVerb(parse, k) || (wanted !== 'any' && !reports(parse, k)))) continue;
      if (auxiliary === -1 && differsInNumber(parse, k, conjunction + 1)) continue;
      if (wanted === 'report' && (goesWithReported(parse, k, conjunction) || differsInTense(parse, k, conjunction)))
        continue;
      if (wanted === 'report' && isReported(parse, k, first, conjunction)) continue;
      let verb = auxiliary === -1 ? k : auxiliary;
      while (
        verb - 1 > first &&
        (lexicon.has(List.clitics, tokens[verb - 1]) || lexicon.has(List.auxiliaries, tokens[verb - 1]))
      )
        verb--;
      const subject = behindSecond(parse, names, verb, first) ?? subjectBefore(parse, names, verb, false);
      if (subject && !isTold(parse, subject, verb, conjunction, first))
        return relativeDescribed(parse, names, subject, first);
      const reporter = wanted === 'report' && !subject ? firstReporter(parse, names, k, verb) : null;
      if (reporter) return reporter;
    }
  }
  const quoted = markedVerbBefore(parse, conjunction, first);
  if (quoted !== -1) return subjectBefore(parse, names, quoted, false);
  // « Nom range ses verres et dit, … »: where no verb before is known, whoever opens the sentence acts.
  let head = conjunction;
  while (head > first && !isSign(tokens[head - 1], BREAKS)) head--;
  head = behindOpening(parse, head, conjunction);
  const opening = names.get(head);
  if (opening) return isFiniteVerb(parse, opening.last) ? null : opening;
  return describedAt(parse, head, conjunction);
}

function opensSubject({ tokens, lexicon }: Parse, names: NameIndex, index: number): boolean {
  return lexicon.has(List.pronouns, tokens[index]) || names.get(index)?.first === index;
}

/** « L'homme y brandit une lettre et affirme que »: so does somebody described, with a pronoun or a plain word behind. */
function describedAt(parse: Parse, head: number, conjunction: number): Range | null {
  const { tokens, lexicon } = parse;
  if (!lexicon.has(List.definite, tokens[head]) || !isNoun(parse, tokens[head + 1] as Token)) return null;
  const verb = head + 2;
  const clitic = lexicon.has(List.clitics, tokens[verb]) && !lexicon.has(List.determiners, tokens[verb]);
  return verb < conjunction && (clitic || isPlainWord(parse, verb)) ? { first: head, last: verb } : null;
}

/** « La direction « regrette » cet incident et rappelle que »: the mark before the verb that opens words in marks; -1 for none. */
function markedVerbBefore(parse: Parse, conjunction: number, first: number): number {
  const { tokens } = parse;
  for (let k = conjunction - 1; k > first; k--) {
    const opens = tokens[k]?.marked !== -1 && tokens[k - 1]?.kind === 'mark' && tokens[k - 2]?.marked === -1;
    if (opens && isFiniteVerb(parse, k)) return k - 1;
  }
  return -1;
}
