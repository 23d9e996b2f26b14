import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import { isSign, signs } from './signs.ts';
import type { Token } from './tokens.ts';

const CLOSES = signs('.,;');

/** How many words a subject before its verb may have. */
const REACH = 8;

/** Whether a report of the passage just closed begins here: « a dit X », « dit-il », "Smith said", "he said". */
export function reported(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  // A capitalised pronoun or determiner begins a sentence of its own (« … ! » Il a ajouté …).
  if (tokens[index]?.capital && lexicon.has(List.openers, tokens[index])) return false;
  // "We did not beg, we asked": who marks somebody's words is not in them.
  const own = lexicon.has(List.speakerPronouns, tokens[index]) || lexicon.own.has(tokens[index]?.low ?? '');
  if (own) return false;
  // « ¡No! » Dijo que …: so does a verb with a capital where it may stand without subject.
  if (lexicon.language.grammar.dropsSubject && tokens[index]?.capital && lexicon.has(List.cues, tokens[index]))
    return false;
  for (let k = index; k < index + REACH; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation' || token.kind === 'mark') return false;
    // "shot back": a verb that reports with the word behind it.
    const light = lexicon.light.get(token.low)?.has(tokens[k + 1]?.low ?? '') ?? false;
    if (light || lexicon.has(List.finiteCues, token) || (k > index && lexicon.has(List.participleCues, token))) {
      // « uno striscione da 120", non si vede »: what is not said reports nothing.
      if (tokens.slice(index, k).some((t) => lexicon.has(List.negations, t))) return false;
      const clitics = tokens.slice(index, k).every((t) => lexicon.has(List.clitics, t));
      // « La lampe, elle, continue, répond Nom »: where no verb stands without its subject, one before a comma reports nothing.
      const nobody = k === index && tokens[k + 1]?.text === ',' && !lexicon.language.grammar.dropsSubject;
      if (nobody && !light) return false;
      // "“We stay.” Confirmed the death of two": translations leave the subject out; what stands behind is no one who speaks.
      if (k === index && token.capital && opensWithObject(tokens, k + 1, lexicon)) return false;
      // « a dit »; no „…, soll wenigstens wissen“, where the auxiliary has an infinitive.
      const done = k === index || light || lexicon.has(List.participleCues, token);
      if (clitics || (done && lexicon.has(List.auxiliaries, tokens[index]))) return true;
      // Subject first: a report only if the verb governs nothing new ("Smith said." but not "Smith said that").
      const behind = tokens[light ? k + 2 : k + 1];
      // "“Why?” Smith asked the mayor": behind such a verb stands whom it was said to.
      if (lexicon.has(List.telling, token) && behind && !lexicon.has(List.clause, behind)) return true;
      return (
        !behind ||
        isSign(behind, CLOSES) ||
        (behind.kind === 'word' &&
          !lexicon.has(List.clause, behind) &&
          !behind.capital &&
          (lexicon.has(List.prepositions, behind) || lexicon.has(List.contracted, behind))) ||
        lexicon.has(List.times, behind) ||
        // « él dijo | el martes en … »
        (lexicon.has(List.determiners, behind) && lexicon.has(List.times, tokens[light ? k + 3 : k + 2])) ||
        // « ela adicionou rindo »
        lexicon.has(List.gerundEnding, behind)
      );
    }
    const passes =
      token.inverted ||
      token.capital ||
      lexicon.has(List.auxiliaries, token) ||
      lexicon.has(List.clitics, token) ||
      (k === index && lexicon.has(List.pronouns, token)) ||
      // "has she said", „hat er oft wiederholt“
      (k > index && lexicon.has(List.auxiliaries, tokens[index]) && goesWithin(token, lexicon)) ||
      // "the mayor said", "the Dane stressed"
      (k === index && namesSpeaker(tokens, k, lexicon)) ||
      // "Marsh's deputy leader Tom Birkett said"
      (lexicon.language.grammar.nounsPile &&
        k > index &&
        (isPerson(token, lexicon) || lexicon.has(List.owning, token)));
    if (!passes) return false;
  }
  return false;
}

/** An article and a noun for no person, where the subject of a statement stands before its verb. */
function opensWithObject(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const noun = tokens[at + 1];
  if (!lexicon.language.grammar.nounsPile || !lexicon.has(List.determiners, tokens[at]) || !noun) return false;
  return !noun.capital && !isPerson(noun, lexicon) && !lexicon.has(List.anybody, noun);
}

/** What stands between an auxiliary and its participle. */
function goesWithin(token: Token, lexicon: Lexicon): boolean {
  return lexicon.has(List.pronouns, token) || lexicon.has(List.adverbs, token);
}

/** An article with a noun for somebody or a name behind it, where the subject stands before its verb. */
function namesSpeaker(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const noun = tokens[at + 1];
  if (!noun || !lexicon.language.grammar.nounsPile || !lexicon.has(List.determiners, tokens[at])) return false;
  return isPerson(noun, lexicon) || (noun.capital && lexicon.has(List.finiteCues, tokens[at + 2]));
}

function isPerson(token: Token, lexicon: Lexicon): boolean {
  return lexicon.has(List.roles, token) || lexicon.has(List.organisations, token) || lexicon.has(List.groups, token);
}
