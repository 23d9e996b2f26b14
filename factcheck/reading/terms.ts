import { LANGUAGES } from '../../engine/languages/index.ts';
import type { Language } from '../../engine/languages/language.ts';
import { type Lexicon, lexiconOf } from '../../engine/lexicon/lexicon.ts';
import { plainNumber } from '../../engine/quantities/digits.ts';
import { type Token, tokenise } from '../../engine/text/tokens.ts';
import { wholeForm } from '../../engine/text/whole-form.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';

/** A word that says what the text is about. */
export interface Term {
  /** What the forms of the word share; what is searched for. */
  readonly stem: string;
  /** The word without accents, in lower case. */
  readonly whole: string;
  /** As it stands in the text. */
  readonly text: string;
  /** Index of its token. */
  readonly token: number;
}

/** A claim as the search and the gates read it. */
export interface Reading {
  readonly text: string;
  readonly language: Language | null;
  readonly lexicon: Lexicon;
  readonly tokens: readonly Token[];
  readonly terms: readonly Term[];
}

const ADDRESS = /\b(?:https?:\/\/|www\.)\S+/gi;
const JOINT = /(?<=[\p{L}\p{N}])[-‐‑](?=[\p{L}\p{N}])|[_#@]/gu;
/** Words written together (`#PortAubry`). */
const HUMP = /(?<=\p{Ll})(?=\p{Lu})/u;

/** Reads a text into terms. Offsets of the tokens hold in the text as it came. */
export function readText(source: string, language: Language | null): Reading {
  // Signs that join words give way to spaces, one for one, so that offsets stay.
  const text = source.replace(ADDRESS, (address) => ' '.repeat(address.length)).replace(JOINT, ' ');
  const lexicon = lexiconOf(language ?? (LANGUAGES[0] as Language));
  const tokens = tokenise(text, [{ start: 0, end: text.length, kind: 'paragraph' }], lexicon);
  const terms: Term[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === 'number') add(terms, plainNumber(token.text, language), token.text, index);
    else if (token.kind === 'word' && token.low.length > 1 && !(language && isStopWord(token, lexicon))) {
      for (const part of HUMP.test(token.text) ? token.text.split(HUMP) : [token.text]) {
        add(terms, wholeForm(part.toLowerCase()), part, index);
      }
    }
  });
  return { text: source, language, lexicon, tokens, terms };
}

function add(terms: Term[], whole: string, text: string, token: number): void {
  if (whole !== '') terms.push({ stem: stemOf(whole), whole, text, token });
}
