// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ClaimEntry } from '../../components/ClaimEntry.tsx';
import { Claims } from '../../components/Claims.tsx';
import { EmptyList } from '../../components/EmptyList.tsx';
import { MarkedText } from '../../components/MarkedText.tsx';
import type { Claim, ClaimStatus } from '../../engine/model.ts';
import { en } from '../../locales/en.ts';
import { fr } from '../../locales/fr.ts';
import { ANALYSIS, claim } from './fixture.ts';
import { listOf } from './list.ts';
import { said, show } from './show.tsx';

const list = listOf();
const entry = (one: Claim, context = list) => show(<ClaimEntry claim={one} analysis={ANALYSIS} list={context} />);

test('claims are grouped by who disputes them', () => {
  const root = show(<Claims analysis={ANALYSIS} list={list} />);
  const groups = Array.from(root.querySelectorAll('section'), (section) => [
    said(section.querySelector('h2')),
    Array.from(section.querySelectorAll('.disputed'), said),
  ]);
  expect(groups).toEqual([
    ['Contestées par l’article', ['la criée perdait de l’argent']],
    ['Contestées par une autre voix', ['le quai est prêt']],
  ]);
});

test('a claim stands in its own words, with who says it and the disputing words in their sentence', () => {
  const root = entry(ANALYSIS.claims[0] as Claim);
  expect(said(root.querySelector('.said-by'))).toBe('dit par Denis Lahaye');
  expect(said(root.querySelector('.dispute'))).toBe('L’article la dit fausse : « à tort »');
  expect(said(root.querySelector('.sentence'))).toBe(
    'L’armateur a répété qu’il resterait, affirmant à tort que la criée perdait de l’argent.',
  );
  expect(Array.from(root.querySelectorAll('mark'), said)).toEqual(['à tort']);
});

test('a claim that nobody is named for says so', () => {
  expect(said(entry(claim('c', 'le quai est prêt', { status: ['checkable'] })).querySelector('.said-by'))).toBe(
    'le texte ne dit pas qui l’affirme',
  );
});

test('a claim that can be looked up says by what', () => {
  const one = claim('c', 'le quai est prêt', { status: ['checkable'], content: ['quantity', 'causal'] });
  expect(said(entry(one).querySelector('.dispute'))).toBe('Vérifiable : un chiffre, une cause');
  expect(said(entry(one, listOf({ words: en })).querySelector('.dispute'))).toBe('Can be looked up: a figure, a cause');
});

test.each([
  [3, true],
  [4, false],
])('%i claims that nobody disputes but can be looked up come last, shown unfolded: %s', (count, open) => {
  const claims = Array.from({ length: count }, (_, n) => claim(`c${n}`, 'le quai est prêt', { status: ['checkable'] }));
  const root = show(<Claims analysis={{ ...ANALYSIS, claims }} list={list} />);
  const folded = root.querySelector('details');
  expect(said(folded?.querySelector('summary'))).toBe(`Vérifiables ${count}`);
  expect(folded?.open).toBe(open);
  expect(said(root.querySelector('.empty'))).toContain('Aucune affirmation n’est contestée');
});

test.each<[ClaimStatus, string, string]>([
  ['author.refuted', 'L’article la dit fausse : « dément »', 'The article says it is wrong: “dément”'],
  [
    'author.unsupported',
    'L’article n’y voit pas de preuve : « dément »',
    'The article sees no evidence for it: “dément”',
  ],
  ['author.distanced', 'L’article prend ses distances : « dément »', 'The article keeps its distance: “dément”'],
  ['speaker.countered', 'Contestée par Alix Morvan : « dément »', 'Disputed by Alix Morvan: “dément”'],
  ['hedged', 'Rapportée au conditionnel : « dément »', 'Reported as unconfirmed: “dément”'],
])('%s names who disputes, in both languages', (status, french, english) => {
  const one = claim('c', 'le quai est prêt', { status: [status], disputer: 's2', marker: 'dément' });
  expect(said(entry(one).querySelector('.dispute'))).toBe(french);
  expect(said(entry(one, listOf({ words: en })).querySelector('.dispute'))).toBe(english);
});

test('no claim disputed is not the same as all claims right', () => {
  const root = show(<Claims analysis={{ ...ANALYSIS, claims: [] }} list={list} />);
  expect(said(root.querySelector('.empty'))).toBe(
    'Aucune affirmation n’est contestée dans cet article.Cela ne veut pas dire qu’elles sont toutes justes.',
  );
});

test('an empty list says what is the matter, and more where there is more to say', () => {
  expect(said(show(<EmptyList title={fr.notes.none} />))).toBe(fr.notes.none);
  expect(show(<EmptyList title="Rien" hint="Encore" />).querySelectorAll('p')).toHaveLength(2);
});

test('only the evidence of a text is marked, as the element that was asked for', () => {
  const root = show(
    <MarkedText
      as="del"
      parts={[
        { text: 'avant ', marked: false },
        { text: 'au milieu', marked: true },
      ]}
    />,
  );
  expect(said(root)).toBe('avant au milieu');
  expect(Array.from(root.querySelectorAll('del'), said)).toEqual(['au milieu']);
});
