import type { Lexicon } from '../lexicon/lexicon.ts';
import { List } from '../lexicon/lists.ts';
import { DASHES, isSign } from '../text/signs.ts';
import type { Token } from '../text/tokens.ts';
import type { Paragraph } from './turns.ts';

/** How many tokens a label has at most, its stops among them. */
const LONGEST = 6;

const QUESTION = '?';
const ANSWER = '!';

/** What opens a turn: who speaks, or that it is a question or an answer. */
export interface Label {
  /** As it stands, to tell turns apart; one for all that tell a question, one for all that tell an answer. */
  readonly text: string;
  /** Set in capitals: who sets one label so sets all of a conversation so; null where the label tells a question or an answer. */
  readonly shouted: boolean | null;
  /** The token behind its colon. */
  readonly end: number;
  /** It names somebody or tells an answer; a capital alone („Le Courrier :“) does so only beside such a label. */
  readonly sure: boolean;
  /** « Question : », "Q:": whoever asks is not told. */
  readonly asks: boolean;
  /** All that follows stands in marks, which other rules read. */
  readonly marked: boolean;
}

/** The labels of an article's paragraphs (« Anna Keller : », "KELLER:", „Frage:“). */
export class Labels {
  /** Words with a capital right behind another one: surnames stand so where somebody is introduced. */
  private surnames: ReadonlySet<string> | null = null;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lexicon: Lexicon,
  ) {}

  /** The label that opens a paragraph, or null. */
  at({ first, last, block }: Paragraph): Label | null {
    const { tokens, lexicon } = this;
    const start = tokens[first]?.kind === 'mark' ? first + 1 : first;
    let colon = start;
    while (colon < last && colon - start < LONGEST && this.mayBeOf(tokens[colon] as Token)) colon++;
    const behind = tokens[colon + 1];
    if (colon === start || behind?.block !== block) return null;
    const words = tokens.slice(start, colon);
    // « D. – Perché? », « R. – Perché piove »: a letter with its stop, and a dash for the colon.
    const stopped = words.length === 2 && words[1]?.text === '.' && isSign(tokens[colon], DASHES);
    if (tokens[colon]?.text !== ':' && !stopped) return null;
    const single = words.length === 1 || stopped ? words[0] : undefined;
    const asks = lexicon.has(List.questionLabels, single);
    const answers = lexicon.has(List.answerLabels, single);
    if (stopped && !asks && !answers) return null;
    const sure = asks || answers || this.isName(words);
    // Where every noun has a capital, one tells nothing.
    if (!sure && lexicon.language.grammar.capitalNouns) return null;
    const text = words.map((word) => word.text).join(' ');
    return {
      // « Pergunta: … Resposta: … P: … R: … »: whole words and their letters are the same two labels.
      text: asks ? QUESTION : answers ? ANSWER : text,
      shouted: asks || answers ? null : text === text.toUpperCase(),
      end: colon + 1,
      sure,
      asks,
      marked: behind.kind === 'mark' && this.endsMarked(last),
    };
  }

  /** A mark closes the paragraph, but for a stop. */
  private endsMarked(last: number): boolean {
    const { kind } = this.tokens[last - 1] as Token;
    return kind === 'mark' || (kind === 'punctuation' && this.tokens[last - 2]?.kind === 'mark');
  }

  private mayBeOf(token: Token): boolean {
    return token.kind === 'word' ? token.capital || this.lexicon.has(List.particles, token) : token.text === '.';
  }

  /** Two words with capitals, or one in capitals, or a surname that the article has told. */
  private isName(words: readonly Token[]): boolean {
    const named = words.filter((token) => token.capital && !this.lexicon.has(List.determiners, token));
    const [only] = named;
    if (!only) return false;
    return (
      named.length > 1 || (only.text.length > 1 && only.text === only.text.toUpperCase()) || this.told().has(only.low)
    );
  }

  private told(): ReadonlySet<string> {
    this.surnames ??= new Set(
      this.tokens.flatMap(({ capital, low, block }, k) => {
        const before = this.tokens[k - 1];
        return capital && before?.capital && before.block === block && !this.lexicon.has(List.determiners, before)
          ? [low]
          : [];
      }),
    );
    return this.surnames;
  }
}
