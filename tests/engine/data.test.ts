import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../engine/languages/index.ts';
import type { Language } from '../../engine/languages/language.ts';
import { NO_LISTS } from '../../engine/lexicon/bits.ts';
import { lexiconOf } from '../../engine/lexicon/lexicon.ts';
import { List } from '../../engine/lexicon/lists.ts';
import { spelledOut } from '../../engine/lexicon/word-set.ts';
import { tokenise } from '../../engine/text/tokens.ts';

/** Every string that is a list of words, by its path (`text.elided`). Phrases, patterns and mappings are tested apart. */
const LISTS: Readonly<Record<string, (l: Language) => string>> = {
  'text.elided': (l) => l.text.elided,
  'text.hyphenated': (l) => l.text.hyphenated,
  'text.abbreviations': (l) => l.text.abbreviations,
  'text.frequent': (l) => l.text.frequent,
  'grammar.definite': (l) => l.grammar.definite,
  'grammar.contracted': (l) => l.grammar.contracted,
  'grammar.prepositions': (l) => l.grammar.prepositions,
  'grammar.locative': (l) => l.grammar.locative,
  'grammar.attaching': (l) => l.grammar.attaching,
  'grammar.conjunctions': (l) => l.grammar.conjunctions,
  'grammar.coordinators': (l) => l.grammar.coordinators,
  'grammar.relatives': (l) => l.grammar.relatives,
  'grammar.impersonal': (l) => l.grammar.impersonal,
  'grammar.negated': (l) => l.grammar.negated,
  'grammar.clitics': (l) => l.grammar.clitics,
  'grammar.auxiliaries': (l) => l.grammar.auxiliaries,
  'grammar.passive': (l) => l.grammar.passive,
  'grammar.been': (l) => l.grammar.been,
  'grammar.reflexives': (l) => l.grammar.reflexives,
  'grammar.verbs': (l) => l.grammar.verbs,
  'grammar.adverbs': (l) => l.grammar.adverbs,
  'grammar.times': (l) => l.grammar.times,
  'grammar.speakerPronouns': (l) => l.grammar.speakerPronouns,
  'grammar.joints': (l) => l.grammar.joints,
  'grammar.openers': (l) => l.grammar.openers,
  'cues.nouns': (l) => l.cues.nouns,
  'cues.comparing': (l) => l.cues.comparing,
  'cues.clause': (l) => l.cues.clause,
  'cues.infinitive': (l) => l.cues.infinitive,
  'cues.asWords': (l) => l.cues.asWords,
  'cues.addressee': (l) => l.cues.addressee,
  'cues.telling': (l) => l.cues.telling,
  'cues.speechNouns': (l) => l.cues.speechNouns,
  'people.particles': (l) => l.people.particles,
  'people.roles.m': (l) => l.people.roles.m,
  'people.roles.f': (l) => l.people.roles.f,
  'people.roles.x': (l) => l.people.roles.x,
  'people.anybody.m': (l) => l.people.anybody.m,
  'people.anybody.f': (l) => l.people.anybody.f,
  'people.anybody.x': (l) => l.people.anybody.x,
  'people.organisations': (l) => l.people.organisations,
  'people.anyOrganisation': (l) => l.people.anyOrganisation,
  'people.documents': (l) => l.people.documents,
  'people.laws': (l) => l.people.laws,
  'people.groups': (l) => l.people.groups,
  'people.standsFor': (l) => l.people.standsFor,
  'people.fields': (l) => l.people.fields,
  'people.neverNames': (l) => l.people.neverNames,
  'notSpeech.naming': (l) => l.notSpeech.naming,
  'notSpeech.terms': (l) => l.notSpeech.terms,
  'claims.idioms': (l) => l.claims.idioms,
  'claims.hearsay': (l) => l.claims.hearsay,
  'claims.conditions': (l) => l.claims.conditions,
  'claims.negations': (l) => l.claims.negations,
};

/** Lists that a language may do without: English elides nothing, French capitalises no adjectives. */
const OPTIONAL: ReadonlySet<string> = new Set([
  'text.elided',
  'text.hyphenated',
  'grammar.contracted',
  'grammar.clitics',
  'grammar.reflexives',
  'grammar.joints',
  'grammar.openers',
  'people.fields',
  'people.neverNames',
  'people.anybody.x',
  'people.roles.x',
  'cues.comparing',
  'cues.telling',
]);
/** Lists that are folded before they are looked up or hold words as they stand capitalised. */
const CASED: ReadonlySet<string> = new Set([
  'text.abbreviations',
  'grammar.openers',
  'grammar.times',
  'people.fields',
  'people.neverNames',
]);
const words = spelledOut;

const doubles = (list: readonly string[]) => [...new Set(list.filter((word, at) => list.indexOf(word) < at))];
const block = (text: string) => [{ kind: 'paragraph' as const, start: 0, end: text.length }];

for (const language of LANGUAGES) {
  describe(language.name, () => {
    const lexicon = lexiconOf(language);
    const oneToken = (word: string) => tokenise(word, block(word), lexicon).map((t) => t.text);

    test.each(Object.entries(LISTS))('%s: no word twice', (_, get) => {
      expect(doubles(words(get(language)))).toEqual([]);
    });

    // What has just been started holds nothing at all; from the first word on, everything is asked for.
    test('lists that every language needs are not empty', () => {
      const empty = Object.entries(LISTS).flatMap(([path, get]) => (words(get(language)).length ? [] : [path]));
      const started = empty.length === Object.keys(LISTS).length;
      expect(started ? [] : empty.filter((path) => !OPTIONAL.has(path))).toEqual([]);
    });

    test.each(Object.entries(LISTS).filter(([path]) => !CASED.has(path)))(
      '%s: lower case, plain apostrophes',
      (_, get) => {
        expect(words(get(language)).filter((word) => word !== word.toLowerCase() || /[’‘]/u.test(word))).toEqual([]);
      },
    );

    test('no role has its form in two lists, and every pair has two endings', () => {
      const { m, f, x, pairs } = language.people.roles;
      const forms = Object.entries(pairs).flatMap(([endings, stems]) =>
        endings.split(' ').flatMap((ending) => words(stems).map((stem) => stem + ending.replace('-', ''))),
      );
      expect(doubles([m, f, x].flatMap(words).concat(forms))).toEqual([]);
      expect(Object.keys(pairs).filter((endings) => endings.split(' ').length !== 2)).toEqual([]);
    });

    test('no stem twice in one paradigm of one class', () => {
      const found = Object.entries(language.cues.verbs).flatMap(([cueClass, byParadigm]) =>
        Object.entries(byParadigm).flatMap(([paradigm, stems]) =>
          doubles(words(stems)).map((stem) => `${cueClass}.${paradigm} ${stem}`),
        ),
      );
      expect(found).toEqual([]);
    });

    test('every paradigm that verbs name exists, and every paradigm is named', () => {
      const named = new Set(
        [
          ...Object.values(language.cues.verbs),
          language.cues.reflexiveOnly,
          language.claims.denials.regular,
          language.grammar.plainVerbs,
        ].flatMap((byParadigm) =>
          Object.entries(byParadigm).flatMap(([name, stems]) => (words(stems).length ? [name] : [])),
        ),
      );
      expect([...named].filter((name) => !(name in language.cues.paradigms))).toEqual([]);
      expect(Object.keys(language.cues.paradigms).filter((name) => !named.has(name))).toEqual([]);
    });

    test('irregular verbs have five parts of lower-case words', () => {
      const verbs = [...Object.values(language.cues.irregular).flat(), ...language.claims.denials.irregular];
      expect(verbs.filter((verb) => verb.split(';').length !== 5)).toEqual([]);
      expect(verbs.filter((verb) => verb !== verb.toLowerCase())).toEqual([]);
    });

    test('every verb form is one token, as the text gives it', () => {
      const apart = [...lexicon.cues.keys(), ...lexicon.denials.keys()].filter((form) => oneToken(form).length !== 1);
      expect(apart).toEqual([]);
    });

    test('every abbreviation is one token before its stop', () => {
      const apart = words(language.text.abbreviations).filter((word) => oneToken(word).length !== 1);
      expect(apart).toEqual([]);
    });

    test('agreement is gender and number', () => {
      const { determiners, pronouns, strongPronouns } = language.grammar;
      for (const table of [determiners, pronouns, strongPronouns]) {
        for (const [value, words] of Object.entries(table)) expect(value, words).toMatch(/^[mfnx][spx]$/);
        const listed = Object.values(table).flatMap((words) => words.split(' '));
        expect(listed.filter((word, at) => listed.indexOf(word) !== at)).toEqual([]);
      }
      for (const [gender, titles] of Object.entries(language.people.titles)) expect(gender, titles).toMatch(/^[mfx]$/);
    });

    test('patterns are regular expressions that match no empty word', () => {
      const { gerundEnding, verbEndings, relational } = language.grammar;
      const { infinitiveEnding } = language.cues;
      const { m, f, x } = language.people.roleEndings;
      for (const source of [gerundEnding, verbEndings, relational, infinitiveEnding, m, f, x]) {
        expect(() => new RegExp(`(?:${source})$`, 'u')).not.toThrow();
      }
      for (const source of [gerundEnding, verbEndings, relational, m, f, x]) {
        expect(new RegExp(`(?:${source})$`, 'u').test(''), source).toBe(false);
      }
    });

    test('markers, source phrases, asides and connectives are the tokens that the text gives', () => {
      const phrases = [
        ...language.claims.markers.map((marker) => marker.words),
        ...language.cues.accordingTo,
        ...language.cues.accordingToWeak,
        ...language.grammar.asides.split(',').map((phrase) => phrase.trim()),
        ...language.grammar.connectives.split(',').map((phrase) => phrase.trim()),
      ];
      const broken = phrases.filter((phrase) => {
        const text = phrase.replaceAll("' ", "'");
        return oneToken(text).join(' ').toLowerCase() !== phrase.toLowerCase();
      });
      expect(broken).toEqual([]);
    });

    test('no marker stands twice', () => {
      expect(doubles(language.claims.markers.map((marker) => marker.words))).toEqual([]);
    });

    test('no aside and no connective stands twice', () => {
      expect(doubles(language.grammar.asides.split(',').map((phrase) => phrase.trim()))).toEqual([]);
      expect(doubles(language.grammar.connectives.split(',').map((phrase) => phrase.trim()))).toEqual([]);
    });

    test('marks are an opening sign and what may close it', () => {
      for (const pair of language.text.marks) expect(pair.length).toBeLessThanOrEqual(2);
    });

    test('a noun points back at any institution or at its own kind alone', () => {
      const organisations = new Set(words(language.people.organisations));
      expect(words(language.people.anyOrganisation).filter((word) => organisations.has(word))).toEqual([]);
    });

    test('reporting forms that are nouns too are reporting forms', () => {
      const unknown = words(language.cues.nouns).filter((word) => !lexicon.cues.has(word));
      expect(unknown).toEqual([]);
    });
  });
}

test('every list has a bit of its own in a word', () => {
  expect(Object.keys(List).length).toBeLessThanOrEqual(NO_LISTS.length * 32);
});
