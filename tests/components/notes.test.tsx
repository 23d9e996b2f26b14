// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { AlteredHeading } from '../../components/AlteredHeading.tsx';
import { ContradictoryFigures } from '../../components/ContradictoryFigures.tsx';
import { DamagedSigns } from '../../components/DamagedSigns.tsx';
import { NotedPassage } from '../../components/NotedPassage.tsx';
import { Notes } from '../../components/Notes.tsx';
import { RepeatedPassage } from '../../components/RepeatedPassage.tsx';
import type { NoteKind, TextNote } from '../../engine/model.ts';
import { ANALYSIS } from './fixture.ts';
import { listOf } from './list.ts';
import { button, click, said, show } from './show.tsx';

const note = (kind: NoteKind) => ANALYSIS.notes.find((one) => one.kind === kind) as TextNote;
const list = listOf();

test('what a heading alters comes first, then repetitions, then marks', () => {
  const root = show(<Notes analysis={ANALYSIS} list={list} />);
  expect(Array.from(root.querySelectorAll('h2'), said)).toEqual([
    'Un titre modifie les mots qu’il cite',
    'Le même passage se trouve ici 2 fois',
    '5 guillemets sont mal formés',
  ]);
});

test('without notes it says so', () => {
  expect(said(show(<Notes analysis={{ ...ANALYSIS, notes: [] }} list={list} />))).toBe(
    'Rien à signaler sur le texte lui-même.',
  );
});

test('an altered heading stands over the words of the text, with the difference marked', () => {
  const root = show(<AlteredHeading note={note('altered-heading')} analysis={ANALYSIS} list={list} />);
  expect(Array.from(root.querySelectorAll('.wording'), said)).toEqual([
    'Dans le titre« Le poisson part sur nos routes »',
    'Dans le texte« Le poisson ne part jamais sur nos petites routes »',
  ]);
  expect(Array.from(root.querySelectorAll('del'), said)).toEqual(['ne', 'jamais', 'petites']);
  expect(root.querySelector('ins')).toBeNull();
});

test('an altered heading leads to the words in the text', () => {
  const shown: string[] = [];
  const root = show(
    <AlteredHeading
      note={note('altered-heading')}
      analysis={ANALYSIS}
      list={listOf({ onShow: (id) => shown.push(id) })}
    />,
  );
  click(button(root, /Dans le titre/));
  expect(shown).toEqual(['q4']);
});

test('a repeated passage stands once, with every place', () => {
  const root = show(<RepeatedPassage note={note('repeated-passage')} analysis={ANALYSIS} list={list} />);
  expect(said(root.querySelector('.spoken'))).toBe('La criée est fermée depuis mars.');
  expect(Array.from(root.querySelector('.facts')?.children ?? [], said)).toEqual(['légende', '¶ 2']);
});

test('malformed marks stand in the words around them, the first four at once', () => {
  const root = show(<DamagedSigns note={note('malformed-marks')} analysis={ANALYSIS} list={list} />);
  const [first] = Array.from(root.querySelectorAll('.marks li'));
  expect(said(first)).toBe('… jamais sur nos petites routes »a assuré Denis Lahaye. L’armateur …');
  expect(said(first?.querySelector('mark'))).toBe('»a');
  expect(root.querySelectorAll('.note-hint + .marks > li')).toHaveLength(4);
  expect(said(root.querySelector('summary'))).toBe('Montrer l’autre');
});

test('garbled characters are told apart from malformed marks', () => {
  const one: TextNote = { ...note('malformed-marks'), kind: 'garbled-characters' };
  const root = show(<DamagedSigns note={one} analysis={ANALYSIS} list={list} />);
  expect(said(root.querySelector('.note-name'))).toBe('5 caractères sont altérés');
  expect(said(root.querySelector('.note-hint'))).toMatch(/^Ils sont lus comme les lettres/);
});

test('what the text says of its origin stands with the words that say it marked', () => {
  const text = 'Il pleut. Cet article est paru dans Le Quai.';
  const start = text.indexOf('Cet');
  const one: TextNote = {
    kind: 'republished',
    start,
    end: text.length,
    message: 'the text says that it stood elsewhere first',
    evidence: [{ start, end: text.indexOf(' Le Quai'), role: 'marker' }],
  };
  const analysis = {
    ...ANALYSIS,
    text,
    notes: [one],
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
  };
  const root = show(<NotedPassage note={one} analysis={analysis} list={list} />);
  expect(said(root.querySelector('h2'))).toBe('Le texte dit être paru ailleurs d’abord');
  expect(said(root.querySelector('mark'))).toBe('Cet article est paru dans');
});

test('numbers that a heading and the text tell differently stand under one another, marked', () => {
  const text = 'Douze barques perdues\n\nIl pleut. Le vent a emporté quatorze barques hier.';
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
  const [said12, told14] = [spanOf('Douze barques'), spanOf('quatorze barques')];
  const figures: TextNote = {
    kind: 'contradictory-figures',
    ...said12,
    message: 'the heading tells another number than the text',
    evidence: [
      { ...said12, role: 'marker' },
      { ...told14, role: 'marker' },
    ],
  };
  const blocks = [
    { ...spanOf('Douze barques perdues'), kind: 'title' as const },
    { start: 23, end: text.length, kind: 'paragraph' as const },
  ];
  const analysis = { ...ANALYSIS, text, blocks, notes: [figures] };
  const root = show(<ContradictoryFigures note={figures} analysis={analysis} list={listOf({}, analysis)} />);
  expect(said(root.querySelector('h2'))).toBe('Un titre et le texte donnent des nombres différents');
  expect(Array.from(root.querySelectorAll('.wording'), said)).toEqual([
    'Dans le titreDouze barques perdues',
    'Dans le texte (¶ 1)Le vent a emporté quatorze barques hier.',
  ]);
  expect(Array.from(root.querySelectorAll('mark'), said)).toEqual(['Douze barques', 'quatorze barques']);
});

test('where the page says that the text stood, its address is shown', () => {
  const one: TextNote = { ...note('malformed-marks'), kind: 'original-elsewhere', evidence: [] };
  const analysis = { ...ANALYSIS, original: 'https://le-quai.example/digue' };
  const root = show(<NotedPassage note={one} analysis={analysis} list={list} />);
  expect(said(root.querySelector('.note-address'))).toBe('https://le-quai.example/digue');
});
