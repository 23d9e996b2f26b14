/** What the finders ask of the whole text that a block stands in, each looked up once. */
export class WholeText {
  private hyphens: boolean | undefined;
  private replaced: Replaced | undefined;

  constructor(private readonly text: string) {}

  /** Whether it has a hyphen between two letters anywhere. */
  get hyphenated(): boolean {
    this.hyphens ??= HYPHEN.test(this.text);
    return this.hyphens;
  }

  /** What “�” stands for in it. */
  get lost(): Replaced {
    this.replaced ??= readReplaced(this.text);
    return this.replaced;
  }
}

/** What the signs for unreadable characters of a text stand for. */
export interface Replaced {
  /** Accented letters as often as marks, so that nobody can tell one from the other. */
  readonly letters: boolean;
  /** Some stand at a word as marks do: those between blanks are dashes. */
  readonly marks: boolean;
}

const HYPHEN = /\p{L}[-‐‑]\p{L}/u;

/** The sign that stands for what could not be read, one or several. */
export const REPLACED = /\ufffd+/g;

/** What stands beside such a sign. */
export interface Beside {
  readonly before: string;
  readonly after: string;
}

/** Between two letters it is an apostrophe only where a word is elided or contracted; else an accented letter is lost. */
const ELISION = /(?:^|[^\p{L}])(?:[cdjlmnst]|\p{L}*qu)$/iu;
/** No word is elided before a consonant: « d�clar� ». */
const VOWEL = /^[aeiouyh\u00e0-\u017f]/iu;
const CONTRACTION = /^(?:s|t|re|ve|ll|d|m)(?!\p{L})/u;
const WORD = /[\p{L}\p{N}]/u;
const SPACE = /^\s?$/u;
/** No elided word is longer. */
const LONGEST = 8;

/** So many signs to one accented letter: where letters are lost more often, nobody can tell them from signs at the edge of a word. */
const SIGNS_TO_A_LETTER = 4;

function readReplaced(text: string): Replaced {
  const all = Array.from(text.matchAll(REPLACED), (match) => beside(text, match));
  const letters = all.filter((lost) => isInWord(lost) && !isApostrophe(lost)).length;
  return {
    letters: letters * SIGNS_TO_A_LETTER > all.length - letters,
    marks: all.some((lost) => !isInWord(lost) && !standsAlone(lost)),
  };
}

export function beside(text: string, { index, 0: lost }: RegExpMatchArray): Beside {
  const [start, end] = [index ?? 0, (index ?? 0) + lost.length];
  return { before: text.slice(Math.max(0, start - LONGEST), start), after: text.slice(end, end + LONGEST) };
}

export const isInWord = ({ before, after }: Beside): boolean =>
  WORD.test(before.at(-1) ?? '') && WORD.test(after[0] ?? '');

export const isApostrophe = ({ before, after }: Beside): boolean =>
  (ELISION.test(before) && VOWEL.test(after)) || CONTRACTION.test(after);

export const standsAlone = ({ before, after }: Beside): boolean =>
  SPACE.test(before.at(-1) ?? '') && SPACE.test(after[0] ?? '');
