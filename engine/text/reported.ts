import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Token } from './tokens.ts';

/** Whether a report of the passage just closed begins here: « a dit X », « dit-il », "Smith said", "he said". */
export function reported(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  // A capitalised pronoun or determiner begins a sentence of its own (« … ! » Il a ajouté …).
  if (tokens[index]?.capital && lexicon.has('openers', tokens[index])) return false;
  // « ¡No! » Dijo que …: so does a verb with a capital where it may stand without subject.
  if (lexicon.language.grammar.dropsSubject && tokens[index]?.capital && lexicon.has('cues', tokens[index]))
    return false;
  for (let k = index; k < index + 6; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'punctuation' || token.kind === 'mark') return false;
    if (lexicon.has('finiteCues', token) || (k > index && lexicon.has('participleCues', token))) {
      const clitics = tokens.slice(index, k).every((t) => lexicon.has('clitics', t));
      if (clitics || lexicon.has('auxiliaries', tokens[index])) return true;
      // Subject first: a report only if the verb governs nothing new ("Smith said." but not "Smith said that").
      const behind = tokens[k + 1];
      return (
        !behind ||
        /^[.,;]$/.test(behind.text) ||
        (behind.kind === 'word' &&
          !lexicon.has('clause', behind) &&
          !behind.capital &&
          lexicon.has('prepositions', behind)) ||
        lexicon.has('times', behind)
      );
    }
    const passes =
      token.inverted ||
      token.capital ||
      lexicon.has('auxiliaries', token) ||
      lexicon.has('clitics', token) ||
      (k === index && lexicon.has('pronouns', token));
    if (!passes) return false;
  }
  return false;
}
