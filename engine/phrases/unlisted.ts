import { List } from '../lexicon/lists.ts';
import type { CueForm } from '../lexicon/verbs.ts';
import type { Parse } from '../parse.ts';
import type { Token } from '../text/tokens.ts';

const UNLISTED: readonly CueForm[] = [{ class: 'manner', form: 'finite' }];

const UNLISTED_PARTICIPLE: readonly CueForm[] = [{ class: 'manner', form: 'participle' }];

/** The syntax leaves no doubt whatever the verb is: « …, gronde-t-il », « … », a-t-elle fulminé ». */
export function unlisted(parse: Parse, index: number): readonly CueForm[] | undefined {
  const { tokens, lexicon } = parse;
  const token = tokens[index] as Token;
  const offset = (k: number) => {
    const before = tokens[k];
    return (
      before !== undefined && before.block === token.block && (before.kind === 'mark' || /^[,!?…]$/.test(before.text))
    );
  };
  const pronoun = (k: number) => tokens[k]?.inverted === true && lexicon.has(List.pronouns, tokens[k]);
  if (token.kind !== 'word' || token.capital) return undefined;
  const closes = (tokens[index - 1]?.text === ',' ? tokens[index - 2] : tokens[index - 1])?.kind === 'mark';
  if (closes && offset(index - 1) && isPlainWord(parse, index) && someoneAt(parse, index + 1)) return UNLISTED;
  if (pronoun(index + 1) && offset(index - 1) && !lexicon.has(List.auxiliaries, token)) return UNLISTED;
  if (pronoun(index - 1) && lexicon.has(List.auxiliaries, tokens[index - 2]) && offset(index - 3))
    return UNLISTED_PARTICIPLE;
  return undefined;
}

/** A lower-case word of no closed class. */
function isPlainWord(parse: Parse, index: number): boolean {
  const { lexicon } = parse;
  const low = (parse.tokens[index] as Token).low;
  const closed =
    lexicon.lists(List.prepositions, low) ||
    lexicon.lists(List.contracted, low) ||
    lexicon.lists(List.conjunctions, low) ||
    lexicon.lists(List.adverbs, low) ||
    lexicon.lists(List.auxiliaries, low) ||
    lexicon.lists(List.verbs, low) ||
    lexicon.lists(List.relatives, low) ||
    lexicon.lists(List.times, low) ||
    lexicon.lists(List.determiners, low) ||
    lexicon.lists(List.pronouns, low) ||
    lexicon.lists(List.roles, low) ||
    lexicon.lists(List.clitics, low);
  return (
    !closed &&
    !(lexicon.language.grammar.adverbEnding !== '' && lexicon.lists(List.adverbEnding, low)) &&
    !lexicon.lists(List.gerundEnding, low)
  );
}

/** Somebody begins here: a name, or a determiner with a noun for people. */
function someoneAt(parse: Parse, index: number): boolean {
  const { tokens, lexicon } = parse;
  const token = tokens[index];
  if (token?.kind !== 'word' || token.marked !== -1) return false;
  if (token.capital || lexicon.has(List.titles, token)) return true;
  const noun = tokens[index + 1]?.low ?? '';
  return (
    lexicon.has(List.determiners, token) &&
    (lexicon.lists(List.roles, noun) ||
      lexicon.lists(List.anybody, noun) ||
      lexicon.lists(List.organisations, noun) ||
      lexicon.lists(List.groups, noun))
  );
}
