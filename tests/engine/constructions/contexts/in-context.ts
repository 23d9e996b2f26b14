import { isGivenName } from '../../../../engine/names/gender.ts';
import type { Construction } from '../construction.ts';
import type { Contexts } from './context.ts';

/** A row put into a context: what stands around it, the text, what is said and by whom. */
export interface InContext {
  readonly context: string;
  readonly text: string;
  readonly words: string;
  readonly speaker: string;
}

/** What opens with what is said has nothing before it, and one word that joins it to the sentence before is enough. */
const OPENS_OTHERWISE = /^(?:[⟦«“„"]|(?:And|But|Et|Mais|Und|Aber|Y|Pero|E|Ma|Mas) )/u;
/** A verb, and no word that belongs to the name before it. */
const ACTS = /^(?!zufolge |vom |of |de |d[aeo]s? )\p{Ll}/u;
const FULL_NAME = /^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u;

/** What is said, between ⟦ and ⟧. */
function wordsOf(sentence: string): string {
  return sentence.slice(sentence.indexOf('⟦') + 1, sentence.indexOf('⟧'));
}

/** Every context that a row can stand in. Rows in which nobody is named can stand in none. */
export function* inContexts([sentence, speaker]: Construction, contexts: Contexts): Generator<InContext> {
  if (speaker === null) return;
  const put = (context: string, text: string, who: string): InContext => ({
    context,
    text: text.replace(/[⟦⟧]/g, ''),
    words: wordsOf(text),
    speaker: who,
  });
  for (const beside of contexts.beside)
    yield put(
      beside,
      beside.replace('…', () => sentence),
      speaker,
    );
  for (const opening of contexts.openings) yield put(opening, opening + sentence, speaker);
  if (!OPENS_OTHERWISE.test(sentence))
    for (const front of contexts.fronts) yield put(front, front + lowered(sentence, contexts.capitals), speaker);
  if (!FULL_NAME.test(speaker) || !isGivenName(speaker.split(' ')[0] as string) || sentence.split(speaker).length !== 2)
    return;
  const rest = sentence.startsWith(`${speaker} `) ? sentence.slice(speaker.length + 1) : '';
  if (ACTS.test(rest)) for (const act of contexts.acts) yield put(act, `${speaker} ${act}${rest}`, speaker);
  for (const template of contexts.named) {
    const text = named(sentence, speaker, template, contexts.women);
    if (text) yield put(template, text, speaker.split(' ')[1] as string);
  }
}

/** A sentence as it goes on behind what opens it. */
function lowered(sentence: string, capitals: RegExp): string {
  const [word = ''] = sentence.match(/^\p{L}+/u) ?? [];
  return capitals.test(word) ? sentence : sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** The sentence with its speaker named as the template has it; null where it cannot stand there ("Name, 54,'s verdict"). */
function named(sentence: string, speaker: string, template: string, women: RegExp): string | null {
  const [first = '', last = ''] = speaker.split(' ');
  const at = sentence.indexOf(speaker);
  const [before, behind] = [sentence.slice(0, at), sentence.slice(at + speaker.length)];
  if (/^(?:['’]s?|s) /u.test(behind) && /[,–—)]$/u.test(template)) return null;
  if (/[–—]/u.test(before) && /[–—]/u.test(template)) return null;
  if (!template.startsWith('{first}') && /(?:[dn]['’]|\bMe )$/iu.test(before)) return null;
  const name = template
    .replace(/\{([^/}]+)\/([^}]+)\}/gu, (_, he: string, she: string) => (women.test(first) ? she : he))
    .replace('{first}', first)
    .replace('{last}', last)
    .replace('{initial}', first.charAt(0));
  const opening = at === 0 ? name.charAt(0).toUpperCase() + name.slice(1) : name;
  // A comma gives way to any sign behind it, a dash to a stop.
  const given = /^\s*[,:;.!?]/u.test(behind) ? opening.replace(/,$/u, '') : opening;
  return before + (/^\s*[.!?]/u.test(behind) ? given.replace(/\s*[–—]$/u, '') : given) + behind;
}
