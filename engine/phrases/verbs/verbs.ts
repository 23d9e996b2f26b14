import type { CueClass, VerbForm } from '../../languages/shape/verbs.ts';
import { isInAny, List, listsOf } from '../../lexicon/lists.ts';
import { type CueGroup, type CueGroups, groupsOf } from '../../lexicon/verbs.ts';
import { type Parse, type Range, sentenceStart } from '../../parse.ts';
import type { Token } from '../../text/tokens.ts';
import { isOwning } from '../nouns/owning.ts';
import { auxiliaryBefore, closesToldBracket, havingBefore, isInvertedSubject, stressedBy } from './auxiliary.ts';
import { isConcealing, negatesVerb } from './concealing.ts';
import { feelingAt } from './feeling.ts';
import { isFiniteVerb, isNounHere } from './finite.ts';
import { fixedBehind } from './fixed-behind.ts';
import { foretoldBy } from './foretold.ts';
import { participleClass, separableClass } from './separable.ts';
import { showingAt } from './showing.ts';
import { isToldForm } from './told-form.ts';
import { unlisted } from './unlisted.ts';

/** What stands before no word that tells what somebody feels ("made it | certain", "make | sure"). */
const NO_FEELING = listsOf(
  List.determiners,
  List.pronouns,
  List.prepositions,
  List.negations,
  List.auxiliaries,
  List.light,
);
const BEFORE_INFINITIVE = listsOf(List.infinitive, List.auxiliaries);

/** A reporting verb with its auxiliaries and what stands between them (« a, de son côté, dénoncé »). */
export interface VerbGroup extends Range {
  /** The token of the verb itself. */
  readonly verb: number;
  readonly classes: ReadonlySet<CueClass>;
  readonly form: VerbForm;
  readonly plural: boolean;
  /** A pronoun hung on the verb (« dit-il »), or -1. */
  readonly hung: number;
  readonly reflexive: boolean;
}

/** The reporting verb at `index`, read with its auxiliaries; null where the word reports nothing here. */
export function verbGroupAt(parse: Parse, index: number): VerbGroup | null {
  const group = readGroup(parse, index);
  if (!group) return null;
  const needsReflexive = parse.lexicon.reflexiveOnly.has((parse.tokens[index] as Token).low);
  if ((needsReflexive && !group.reflexive) || isImpersonal(parse, group)) return null;
  return isConcealing(parse, group) && !negatesVerb(parse, group) ? null : group;
}

/** « si tratta di un guasto », « trata-se de uma falha »: a verb that calls somebody something (« la trata de mentirosa ») is nobody's here. */
function isImpersonal({ tokens, lexicon }: Parse, { verb, last, classes, reflexive }: VerbGroup): boolean {
  // « se trouve à dix minutes »: where something is; no « se defiende en un comunicado ».
  const own = lexicon.has(List.ofOneself, tokens[verb]);
  if (reflexive && !own && classes.size === 1 && classes.has('qualify') && lexicon.has(List.locative, tokens[last]))
    return true;
  if (!reflexive || !lexicon.has(List.comparing, tokens[verb])) return false;
  const behind =
    tokens[verb + 1]?.kind === 'word' && lexicon.has(List.reflexives, tokens[verb + 1]) ? verb + 2 : verb + 1;
  return lexicon.has(List.joints, tokens[behind]);
}

function readGroup(parse: Parse, index: number): VerbGroup | null {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  const light = lightGroup(parse, index) ?? convictionGroup(parse, index);
  if (light) return light;
  // "abstruse Aussagen, dass S": where nouns have capitals, a word with one is no verb but at the head of its sentence.
  const noun =
    token.capital &&
    lexicon.language.grammar.capitalNouns &&
    (index > sentenceStart(parse, index) || isOpeningNoun(parse, index));
  const cues = token.kind === 'word' && !noun ? cuesAt(parse, index) : undefined;
  if (!cues) return null;
  const { finite, participle, gerund, infinitive } = cues;
  const sentenceFirst = sentenceStart(parse, index);
  const hung = tokens[index + 1]?.inverted ? index + 1 : -1;
  // « ha señalado en un comunicado que »: what an article that is no pronoun determines is a noun.
  const determined = lexicon.language.grammar.dropsSubject && isDetermined(parse, index);
  // « Il n'a, dit-il, rien vu »: with its pronoun hung on it the form behind a comma is no participle.
  const inserted = finite !== null && hung !== -1 && tokens[index - 1]?.text === ',';
  if (participle && !determined && !inserted) {
    if (lexicon.language.grammar.bracket && lexicon.has(List.been, tokens[index + 1])) return null;
    // "dass sie gesagt hatte": a subordinate clause ends with the auxiliary.
    if (
      lexicon.language.grammar.bracket &&
      lexicon.has(List.auxiliaries, tokens[index + 1]) &&
      !lexicon.has(List.passive, tokens[index + 1])
    )
      return group(
        parse,
        participle,
        opensBracket(parse, index, sentenceFirst),
        index,
        index + 2,
        'participle',
        -1,
        false,
      );
    const auxiliary = auxiliaryBefore(parse, index, sentenceFirst);
    if (auxiliary !== -1) {
      const passive = isPassive(parse, auxiliary, index);
      // "was late and said", "would stay and called": behind "and" a form that is finite too begins anew.
      const anew = finite !== null && lexicon.has(List.coordinators, tokens[index - 1]);
      if (passive && !anew) return null;
      const behind = tokens[auxiliary + 1]?.inverted || isInvertedSubject(parse, auxiliary + 1, index);
      const inverted = behind ? auxiliary + 1 : hung;
      if (!anew)
        return group(
          parse,
          participle,
          leftOfVerb(parse, auxiliary, sentenceFirst),
          index,
          index + 1,
          'participle',
          inverted,
          lexicon.has(List.pluralEnding, tokens[auxiliary]),
        );
    }
  }
  const having = participle ? havingBefore(parse, index, sentenceFirst) : -1;
  if (participle && having !== -1) return group(parse, participle, having, index, index + 1, 'infinitive', -1, false);
  const closes = participle !== null || lexicon.has(List.infinitiveEnding, token);
  if (closes && finite && closesToldBracket(parse, index, sentenceFirst)) return null;
  const foretold = infinitive?.classes.has('say') ? foretoldBy(parse, index) : -1;
  const stressed = foretold === -1 && infinitive ? stressedBy(parse, index, sentenceFirst) : foretold;
  if (infinitive && stressed !== -1)
    return group(parse, infinitive, stressed, index, index + 1, 'finite', -1, finite?.plural ?? false);
  if (finite && !isNounHere(parse, index)) {
    return group(
      parse,
      finite,
      leftOfVerb(parse, index, sentenceFirst),
      index,
      hung === -1 ? index + 1 : hung + 1,
      'finite',
      hung,
      finite.plural,
    );
  }
  // "in the deciding match": behind a determiner it is an adjective.
  const adjective = lexicon.language.grammar.nounsPile && lexicon.has(List.determiners, tokens[index - 1]);
  if (gerund && !adjective) {
    let auxiliary = index - 1;
    while (auxiliary > sentenceFirst && lexicon.has(List.adverbs, tokens[auxiliary])) auxiliary--;
    // "is warning": a form of the main verb, no participle.
    if (lexicon.has(List.progressive, tokens[auxiliary])) {
      while (
        auxiliary - 1 > sentenceFirst &&
        lexicon.has(List.been, tokens[auxiliary]) &&
        !tokens[auxiliary - 1]?.capital
      )
        auxiliary--;
      return group(parse, gerund, auxiliary, index, index + 1, 'finite', -1, false);
    }
    const first = tokens[index - 1]?.low === 'en' ? index - 1 : index;
    return group(parse, gerund, first, index, index + 1, 'gerund', -1, false);
  }
  // « peut-on lire dans la lettre »: the pronoun hangs on the verb before the infinitive.
  const asked = infinitive && tokens[index - 1]?.inverted && lexicon.has(List.impersonal, tokens[index - 1]);
  if (asked) return group(parse, infinitive, index - 2, index, index + 1, 'finite', index - 1, false);
  // Where the infinitive has no ending of its own ("report"), only a particle or an auxiliary before it shows it.
  const shown = lexicon.language.cues.infinitiveEnding !== '' || isInAny(BEFORE_INFINITIVE, tokens[index - 1]);
  if (infinitive && shown) return group(parse, infinitive, index, index, index + 1, 'infinitive', -1, false);
  return null;
}

/** „Er soll mehrfach gedroht haben“: the auxiliary whose infinitive stands behind the participle; the participle itself where none stands before. */
function opensBracket({ tokens, lexicon }: Parse, participle: number, first: number): number {
  if (!lexicon.has(List.infinitiveEnding, tokens[participle + 1])) return participle;
  for (let k = participle - 1; k >= first && tokens[k]?.text !== ',' && tokens[k]?.kind !== 'mark'; k--)
    if (tokens[k]?.marked === -1 && lexicon.has(List.auxiliaries, tokens[k])) return k;
  return participle;
}

/** „Hinweise auf einen Brand gebe es nicht“: at the head of a sentence, too, what a preposition or a verb follows is a noun. */
function isOpeningNoun(parse: Parse, index: number): boolean {
  const behind = parse.tokens[index + 1];
  return parse.lexicon.has(List.prepositions, behind) || isFiniteVerb(parse, index + 1) || isToldForm(parse, behind);
}

function isDetermined({ tokens, lexicon }: Parse, index: number): boolean {
  const before = tokens[index - 1];
  return (
    (lexicon.has(List.determiners, before) && !lexicon.has(List.clitics, before)) ||
    lexicon.has(List.contracted, before)
  );
}

/** What a word may be of reporting verbs, as far as lists or the syntax tell; undefined where it is none. */
function cuesAt(parse: Parse, index: number): CueGroups | undefined {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  const separable = separableClass(parse, index);
  // "gab … bekannt" reports; the same form without its particle may be a reporting verb of its own ("forderte, …").
  const form = lexicon.has(List.infinitiveEnding, token) ? 'plural' : 'finite';
  if (separable) return groupsOf([{ class: separable, form }]);
  const closed = participleClass(parse, index);
  if (closed) return groupsOf([{ class: closed, form: 'participle' }]);
  return lexicon.has(List.cues, token)
    ? lexicon.cueGroups(token.low)
    : (showingAt(parse, index) ?? unlisted(parse, index));
}

/** « a fait savoir », « laisse entendre », "made clear", "is angry that S": the verb reports only with the word behind it. */
function lightGroup(parse: Parse, index: number): VerbGroup | null {
  const { tokens, lexicon } = parse;
  // "her call for an inquiry", "the mayor's call for one": a noun.
  if (isOwning(parse, index - 1)) return null;
  // « è stato reso noto che S »: in the passive nobody says it.
  if (lexicon.language.grammar.dropsSubject && lexicon.has(List.been, tokens[index - 1])) return null;
  const fixed = fixedBehind(parse, index);
  const behind = fixed === -1 ? feelingAt(parse, index) : fixed;
  if (behind === -1) return null;
  const light =
    fixed === -1 ? undefined : lexicon.light.get((tokens[index] as Token).low)?.get(tokens[fixed]?.low ?? '');
  const start = sentenceStart(parse, index);
  const auxiliary = auxiliaryBefore(parse, index, start);
  const first = leftOfVerb(parse, auxiliary === -1 ? index : auxiliary, start);
  const gerund = auxiliary === -1 && lexicon.has(List.gerundEnding, tokens[index]);
  const infinitive = lexicon.language.cues.infinitiveEnding === '' && lexicon.has(List.infinitive, tokens[index - 1]);
  // « dà per certo che », « pone de manifiesto que »: the preposition takes one more word along.
  const preposition = lexicon.has(List.prepositions, tokens[behind]) || lexicon.has(List.infinitive, tokens[behind]);
  const governs = preposition && lexicon.has(List.clause, tokens[behind + 2]);
  // « tient pour la première fois », no « tient pour certain que », "called for a vote"
  const leads = lexicon.has(List.prepositions, tokens[behind]) && !lexicon.has(List.infinitive, tokens[behind]);
  if (
    leads &&
    !governs &&
    !light?.object &&
    !lexicon.language.grammar.dropsSubject &&
    lexicon.has(List.joints, tokens[behind])
  )
    return null;
  return {
    first,
    last: behind + (governs ? 2 : 1),
    verb: index,
    classes: new Set([light?.class ?? 'think']),
    form: infinitive ? 'infinitive' : gerund ? 'gerund' : auxiliary === -1 ? 'finite' : 'participle',
    // « Anne Nom et Paul Nom ont fait savoir que S »
    plural: !gerund && lexicon.has(List.pluralEnding, tokens[auxiliary === -1 ? index : auxiliary]),
    hung: -1,
    reflexive: false,
  };
}

/** « Nom, convaincu que S, … », « Nombre, convencido de que S »: behind the comma the adjective alone tells what somebody thinks, like a participle. */
function convictionGroup({ tokens, lexicon }: Parse, index: number): VerbGroup | null {
  if (!lexicon.has(List.convictions, tokens[index])) return null;
  // "came away convinced that S", no "made it certain that S"
  const behind = tokens[index - 1];
  const apart = lexicon.language.cues.bareClause && behind?.kind === 'word' && behind.marked === -1;
  if (behind?.text !== ',' && !(apart && !isInAny(NO_FEELING, behind))) return null;
  const clause = lexicon.has(List.clauseAfter, tokens[index + 1]) ? index + 2 : index + 1;
  if (!lexicon.has(List.clause, tokens[clause]) || tokens[clause]?.marked !== -1) return null;
  const classes: ReadonlySet<CueClass> = new Set(['think']);
  const whole = { first: index, verb: index, last: index + 1 };
  return { ...whole, classes, form: 'gerund', plural: false, hung: -1, reflexive: false };
}

function group(
  parse: Parse,
  { classes }: CueGroup,
  first: number,
  verb: number,
  last: number,
  form: VerbForm,
  hung: number,
  plural: boolean,
): VerbGroup {
  let reflexive = false;
  for (let k = first; k < verb; k++) if (parse.lexicon.has(List.reflexives, parse.tokens[k])) reflexive = true;
  const behind = parse.tokens[verb + 1];
  if (behind && parse.lexicon.has(List.reflexives, behind) && /[-‐‑]/.test(parse.text[behind.start - 1] ?? ''))
    reflexive = true;
  return { first, last, verb, classes, form, plural, hung, reflexive };
}

function isPassive(parse: Parse, auxiliary: number, participle: number): boolean {
  const { tokens, lexicon } = parse;
  for (let k = auxiliary + 1; k < participle; k++) if (lexicon.has(List.been, tokens[k])) return true;
  return lexicon.has(List.passive, tokens[auxiliary]) && !lexicon.has(List.reflexives, tokens[auxiliary - 1]);
}

/** Steps left over object pronouns and negation before the verb. */
function leftOfVerb(parse: Parse, index: number, sentenceFirst: number): number {
  const { tokens, lexicon } = parse;
  let first = index;
  while (first > sentenceFirst) {
    const token = tokens[first - 1] as Token;
    const heads = lexicon.language.grammar.dropsSubject ? 1 : 2;
    const pronounBefore = first - heads >= sentenceFirst && lexicon.has(List.clitics, token);
    if (!pronounBefore || token.inverted) break;
    // « le président la juge »: a clitic; « le maire » before a verb is not.
    first--;
  }
  return first;
}
