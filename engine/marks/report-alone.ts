import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import type { Token } from '../text/tokens.ts';
import { endsSentence, isSourceAlone } from './source-alone.ts';

/**
 * « « La route est coupée. » Selon la gendarmerie de Louvres. », "“They have written.” She added.": a sentence right behind marks that holds nothing but
 * a source, or a pronoun and a verb of saying, tells of the words before it.
 */
export function isReportAlone(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const phrase = lexicon.has(List.accordingTo, tokens[index]) ? lexicon.accordingTo.at(tokens, index) : undefined;
  // « «…». Così Nome. »: there a sentence takes the words up.
  const { dropsSubject } = lexicon.language.grammar;
  if (phrase?.trust === 'sure' || (phrase?.trust === 'after' && !dropsSubject))
    return isSourceAlone(tokens, index + phrase.words.length, lexicon);
  const verb = lexicon.has(List.pronouns, tokens[index]) ? index + 1 : index;
  if (verb === index && !dropsSubject) return false;
  const helped = lexicon.has(List.auxiliaries, tokens[verb]);
  const says = helped ? verb + 1 : verb;
  const form = helped ? 'participle' : 'finite';
  const said = lexicon.cues.get(tokens[says]?.low ?? '')?.some((cue) => cue.form === form && cue.class === 'say');
  // « “…”. Mantém? »: a question of whoever asks.
  return said === true && tokens[says + 1]?.text !== '?' && endsSentence(tokens, says + 1, index);
}
