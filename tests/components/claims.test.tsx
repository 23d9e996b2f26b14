// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { ClaimChecks } from '../../components/ClaimChecks.tsx';
import { ClaimEntry } from '../../components/ClaimEntry.tsx';
import { Claims } from '../../components/Claims.tsx';
import { EmptyList } from '../../components/EmptyList.tsx';
import { MarkedText } from '../../components/MarkedText.tsx';
import type { Claim, ClaimCheck, ClaimStatus } from '../../engine/model.ts';
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
  ['checkable', 'Un chiffre que l’on peut vérifier', 'A figure that can be checked'],
])('%s names who disputes, in both languages', (status, french, english) => {
  const one = claim('c', 'le quai est prêt', { status: [status], disputer: 's2', marker: 'dément' });
  expect(said(entry(one).querySelector('.dispute'))).toBe(french);
  expect(said(entry(one, listOf({ words: en })).querySelector('.dispute'))).toBe(english);
});

test('no claim disputed is not the same as all claims right', () => {
  const root = show(<Claims analysis={{ ...ANALYSIS, claims: [] }} list={list} />);
  expect(said(root)).toBe(
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

const CHECK: ClaimCheck = {
  status: 'check.same',
  outlet: 'La Pesée',
  url: 'https://la-pesee.example/criee',
  claim: 'La criée perd de l’argent',
  claimant: 'Denis Lahaye',
  reviewDate: '2026-02-01',
  rating: 'Plutôt faux',
  ratingLanguage: 'fr',
  language: 'fr',
  collection: 'Demonstration',
  demonstration: true,
  shared: ['criée', 'argent'],
  differences: [],
};

const checked = (check: ClaimCheck, context = list) => {
  const one = claim('c', 'le quai est prêt', { status: [check.status], checks: [check] });
  return show(<ClaimChecks claim={one} analysis={ANALYSIS} list={context} />);
};

test('a published check stands with outlet, day, verdict in its own words, claim, link and limits', () => {
  const root = checked(CHECK);
  expect(said(root.querySelector('.check-name'))).toBe('Vérification publiée');
  expect(said(root.querySelector('.check-demo'))).toBe('Démonstration : ce média et ce constat sont inventés.');
  expect(said(root.querySelector('.check-source'))).toBe('La Pesée1 févr. 2026');
  expect(said(root.querySelector('.check > .check-rating q'))).toBe('Plutôt faux');
  expect(root.querySelector('.check-rating q')?.getAttribute('lang')).toBe('fr');
  expect(said(root.querySelector('.check-claim'))).toBe(
    'Affirmation examinée« La criée perd de l’argent » (dite par Denis Lahaye)',
  );
  const link = root.querySelector('a');
  expect([link?.href, link?.rel, link?.target]).toEqual([CHECK.url, 'noopener noreferrer', '_blank']);
  expect(Array.from(root.querySelectorAll('.check-limit'), said)).toEqual([
    'La vérification est plus ancienne que l’article.',
    'Que les énoncés se ressemblent ne dit rien de leur justesse.',
  ]);
});

test('a check of something related keeps its verdict in the fold, and says what differs', () => {
  const differences = [{ kind: 'number', claim: '412', check: '100' }];
  const root = checked({ ...CHECK, status: 'check.related', language: 'en', differences }, listOf({ words: en }));
  expect(said(root.querySelector('.check-name'))).toBe('Published check of something related');
  expect(root.querySelector('.check > .check-rating')).toBeNull();
  expect(said(root.querySelector('details .check-rating q'))).toBe('Plutôt faux');
  expect(said(root.querySelector('details'))).toContain('Another number: 412 / 100');
  expect(said(root.querySelector('details'))).toContain('The check is in another language.');
});

test('a claim that nobody disputes stands with its check in a group of its own', () => {
  const one = claim('c', 'le quai est prêt', { status: ['check.same'], checks: [CHECK] });
  const root = show(<Claims analysis={{ ...ANALYSIS, claims: [one] }} list={list} />);
  expect(said(root.querySelector('h2'))).toBe('Avec une vérification publiée');
  expect(root.querySelectorAll('.check')).toHaveLength(1);
});

test('a verdict that holds markup is shown as text', () => {
  const root = checked({ ...CHECK, rating: '<img src=x onerror="alert(1)">' });
  expect(said(root.querySelector('.check-rating q'))).toBe('<img src=x onerror="alert(1)">');
  expect(root.querySelector('img')).toBeNull();
});

test('what is only told on is folded away, and counts for nothing disputed', () => {
  const one = claim('c', 'le quai est prêt', { status: ['hedged'], marker: 'serait' });
  const root = show(<Claims analysis={{ ...ANALYSIS, claims: [one] }} list={list} />);
  expect(said(root.querySelector('.empty-title'))).toBe('Aucune affirmation n’est contestée dans cet article.');
  expect(said(root.querySelector('details > summary'))).toBe('Rapportées au conditionnel 1');
  expect(root.querySelector('details')?.open).toBe(false);
  expect(said(root.querySelector('details .disputed'))).toBe('le quai est prêt');
});
