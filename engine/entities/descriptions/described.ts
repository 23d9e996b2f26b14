import { List } from '../../lexicon/lists.ts';
import type { Parse } from '../../parse.ts';
import type { Phrase } from '../../phrases/phrase.ts';
import type { Token } from '../../text/tokens.ts';
import type { Entity } from '../entity.ts';
import { Mentions } from '../mentions.ts';
import { nounForms } from './genitive.ts';
import { outletOf, ownerInside } from './words-of.ts';

/**
 * Somebody whom the article describes and has not named (« un ouvrier du chantier »), or two who act together.
 * @param own the words of the description that tell of whom it is
 * @param name the description as the text has it
 */
export function describedEntity(
  parse: Parse,
  phrase: Phrase,
  own: ReadonlySet<string>,
  name: string,
  id: number,
): Entity {
  return {
    id,
    name,
    kind: kindOf(parse, phrase),
    gender: phrase.joint ? 'x' : phrase.gender,
    plural: phrase.plural || phrase.joint,
    aliases: new Set(),
    roles: phrase.joint
      ? []
      : nounForms(parse, phrase).map((head) => ({ head, words: new Set([head, ...own]), text: name })),
    mentions: new Mentions([]),
  };
}

function kindOf(parse: Parse, phrase: Phrase): Entity['kind'] {
  const { tokens, lexicon } = parse;
  if (phrase.joint) return 'group';
  const head = (tokens[phrase.head] as Token).low;
  if (lexicon.lists(List.organisations, head)) return 'organisation';
  if (ownerInside(parse, phrase) !== null || outletOf(parse, phrase) !== null) return 'organisation';
  if (lexicon.lists(List.documents, head) || lexicon.lists(List.viewNouns, head)) return 'document';
  return phrase.plural || (lexicon.lists(List.groups, head) && !isOne(parse, phrase)) ? 'group' : 'unnamed';
}

/** „ein Lehrer“, „der Lehrer sagte“: a noun that is its own plural is one person's behind an article for one, unless a genitive („Angaben der Lehrer“). */
function isOne({ tokens, lexicon }: Parse, { first, definite }: Phrase): boolean {
  const before = tokens[first - 1];
  const genitive = definite && before?.kind === 'word' && before.capital && before.sentence === tokens[first]?.sentence;
  return lexicon.determiners.get(tokens[first]?.low ?? '')?.endsWith('s') === true && !genitive;
}
