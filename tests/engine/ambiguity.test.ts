import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../engine/languages/index.ts';
import type { Language } from '../../engine/languages/language.ts';
import { lexiconOf } from '../../engine/lexicon/lexicon.ts';
import { spelledOut } from '../../engine/lexicon/word-set.ts';

type List = (l: Language) => string;

/** Lists that say opposite things, or the same thing twice: no word may stand in both. */
const EXCLUSIVE: readonly (readonly [string, List, List])[] = [
  ['masculine and either', (l) => l.people.roles.m, (l) => l.people.roles.x],
  ['feminine and either', (l) => l.people.roles.f, (l) => l.people.roles.x],
  ['a relative as subject and in another position', (l) => l.grammar.relatives, (l) => l.grammar.linkers],
  ['before a title and before a term', (l) => l.notSpeech.naming, (l) => l.notSpeech.terms],
];

/** Lists of words that another list must hold too. */
const WITHIN: readonly (readonly [string, List, List])[] = [
  ['words that join words of one kind are conjunctions', (l) => l.grammar.coordinators, (l) => l.grammar.conjunctions],
];

/** Lists of verb forms that must be forms of reporting verbs, to mean anything. */
const REPORTING: readonly (readonly [string, List])[] = [
  ['cues.comparing', (l) => l.cues.comparing],
  ['cues.bareVerbs', (l) => l.cues.bareVerbs],
];

const words = spelledOut;

describe.each(LANGUAGES.map((language) => [language.name, language] as const))('%s', (_, language) => {
  const { cues } = lexiconOf(language);

  test.each(EXCLUSIVE)('no word is %s', (_, one, other) => {
    const there = new Set(words(other(language)));
    expect(words(one(language)).filter((word) => there.has(word))).toEqual([]);
  });

  test.each(WITHIN)('%s', (_, inner, outer) => {
    const there = new Set(words(outer(language)));
    expect(words(inner(language)).filter((word) => !there.has(word))).toEqual([]);
  });

  test.each(REPORTING)('%s holds reporting forms', (_, get) => {
    expect(words(get(language)).filter((word) => !cues.has(word))).toEqual([]);
  });

  test('what reports a whole statement is not listed for marked words alone too', () => {
    const both = [...cues].filter(
      ([, forms]) =>
        forms.some((form) => form.class === 'say' && form.form === 'infinitive') &&
        forms.some((form) => form.class === 'manner' && form.form === 'infinitive'),
    );
    expect(both.map(([word]) => word)).toEqual([]);
  });

  test('finite verbs that report are not among those that report nothing', () => {
    const reports = (word: string) => cues.get(word)?.some(({ form }) => form === 'finite' || form === 'plural');
    expect(words(language.grammar.verbs).filter(reports)).toEqual([]);
  });

  test('no phrase before a source is trusted in two ways', () => {
    const { accordingTo, accordingToWeak, accordingToAfter, accordingToOwn } = language.cues;
    const all = [...accordingTo, ...accordingToWeak, ...accordingToAfter, ...accordingToOwn];
    expect(all.filter((phrase, at) => all.indexOf(phrase) < at)).toEqual([]);
  });
});
