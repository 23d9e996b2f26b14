import { List } from '../lexicon/lists.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type Parse, type Range, sentenceStart } from '../parse.ts';
import { canSpeak } from '../phrases/can-speak.ts';
import { readPhrase } from '../phrases/phrase.ts';

/** « redressés d'après l'âge et le métier »: right behind a word of its clause the phrase tells how, where what it names cannot speak. */
export function tellsHow(parse: Parse, names: NameIndex, first: number, source: Range): boolean {
  const { bracket, nounsPile, dropsSubject } = parse.lexicon.language.grammar;
  const before = parse.tokens[first - 1];
  if (bracket || nounsPile || dropsSubject || first === sentenceStart(parse, first)) return false;
  return (
    before?.kind === 'word' && before.marked === -1 && source.last > source.first && !canSpeak(parse, names, source)
  );
}

/** « Pour la procureure Anne Nom, le mobile est clair »: whom a sentence opens with by name and office holds what it says. */
export function holdsView(parse: Parse, names: NameIndex, source: Range, first: number): boolean {
  const { tokens, lexicon } = parse;
  const { name, head } = readPhrase(parse, names, source);
  const office =
    lexicon.has(List.roles, tokens[head]) ||
    (name !== null && name.words.length > 1 && head !== -1 && head < name.first);
  return first === sentenceStart(parse, first) && name !== null && office;
}
