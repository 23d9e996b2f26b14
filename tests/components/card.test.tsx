// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Card, type CardFacts } from '../../components/Card.tsx';
import { cardFacts } from '../../components/card-facts.ts';
import type { Claim, ClaimCheck } from '../../engine/model.ts';
import { overviewOf } from '../../engine/overview.ts';
import { en } from '../../locales/en.ts';
import { fr } from '../../locales/fr.ts';
import { ANALYSIS } from './fixture.ts';
import { button, click, press, said, show } from './show.tsx';

const { ranking, places } = overviewOf(ANALYSIS);
const factsOf = (id: string) => cardFacts(ANALYSIS, id, ranking, places, fr);

function card(id: string, words = fr, said: string | null = null) {
  const asked: string[] = [];
  const root = show(
    <Card
      facts={factsOf(id) as CardFacts}
      words={words}
      dark={false}
      said={said}
      onCopy={() => asked.push('copy')}
      onOpenPanel={() => asked.push('panel')}
      onClose={() => asked.push('close')}
    />,
  );
  return { root, asked };
}

test('a quotation: who, cue, kind, place, confidence and why', () => {
  const { root } = card('q1');
  expect(said(root.querySelector('.card-name'))).toBe('Alix Morvan');
  expect(said(root.querySelector('.card-role'))).toBe('maire de Sainte-Ode');
  expect(said(root.querySelector('.card-evidence'))).toBe('« a lancé »directe · ¶ 1 · sûr');
  expect(said(root.querySelector('.card-why'))).toBe(
    'Un verbe de parole et son sujet suivent la citation (« … », dit-elle).',
  );
  expect(root.querySelector('.card')?.classList.contains('hue-1')).toBe(true);
});

test('a quotation without a source says that it is unclear, and no confidence', () => {
  const { root } = card('q7');
  expect(said(root.querySelector('.card-name'))).toBe('Source incertaine');
  expect(said(root.querySelector('.card-evidence'))).toBe('directe · ¶ 4');
  expect(root.querySelector('.card')?.classList.contains('hue-none')).toBe(true);
});

test('a claim: who says it, and who disputes it', () => {
  const { root } = card('c1');
  expect(said(root.querySelector('.card-name'))).toBe('Denis Lahaye');
  expect(said(root.querySelector('.card-dispute'))).toBe('L’article la dit fausse : « à tort »');
  expect(said(root.querySelector('.card-evidence'))).toBe('affirmation · ¶ 3 · sûr');
});

test('a quotation carries the dispute of the claim in it', () => {
  expect(factsOf('q6')?.disputes).toEqual([
    { by: 'voice', line: fr.dispute('speaker.countered', fr.quote('dément'), 'Alix Morvan') },
  ]);
  expect(factsOf('q1')?.disputes).toEqual([]);
});

test('an id that the analysis does not have gives no facts', () => {
  expect(factsOf('nowhere')).toBeNull();
});

test('copy, open and close are asked for; Escape closes', () => {
  const { root, asked } = card('q1', en);
  click(button(root, 'Copy with source'));
  click(button(root, 'Panel'));
  click(button(root, 'Close'));
  press('Escape', root.querySelector('.card') as HTMLElement);
  expect(asked).toEqual(['copy', 'panel', 'close', 'close']);
});

test('what an action did is read out', () => {
  expect(said(card('q1', en, 'Copied').root.querySelector('[role="status"]'))).toBe('Copied');
});

test('a quotation that two may have said names both, and neither as its speaker', () => {
  const facts = { ...(factsOf('q7') as CardFacts), candidates: ['Alix Morvan', 'Denis Lahaye'] };
  const root = show(
    <Card
      facts={facts}
      words={fr}
      dark={false}
      said={null}
      onCopy={() => {}}
      onOpenPanel={() => {}}
      onClose={() => {}}
    />,
  );
  expect(said(root.querySelector('.card-name'))).toBe('Source incertaine : Alix Morvan ou Denis Lahaye ?');
  expect(said(root.querySelector('.card-why'))).toBe(fr.card.either.replace(/\s+/g, ' '));
  expect(root.querySelector('.card')?.classList.contains('hue-none')).toBe(true);
});

test('a published check of the same claim stands on the card, with its verdict as text; one of something related does not', () => {
  const check = {
    id: 'k1',
    outlet: 'La Pesée',
    url: 'https://la-pesee.example/criee',
    claim: 'La criée perd de l’argent',
    claimant: null,
    reviewDate: '2026-02-01',
    rating: 'Faux <b>',
    ratingLanguage: 'fr',
    language: 'fr',
    collection: '',
    collectionDate: null,
    licence: null,
    demonstration: true,
    shared: [],
    differences: [],
    translation: null,
  };
  const [first, ...others] = ANALYSIS.claims as [Claim, ...Claim[]];
  const checks: ClaimCheck[] = [
    { ...check, status: 'check.same', muted: false },
    { ...check, id: 'k2', outlet: 'Autre', status: 'check.related', muted: false },
    { ...check, id: 'k3', outlet: 'Écarté', status: 'check.same', muted: true },
  ];
  const analysis = { ...ANALYSIS, claims: [{ ...first, checks }, ...others] };
  const facts = cardFacts(analysis, 'c1', ranking, places, fr) as CardFacts;
  const nothing = () => undefined;
  const root = show(
    <Card facts={facts} words={fr} dark={false} said={null} onCopy={nothing} onOpenPanel={nothing} onClose={nothing} />,
  );
  expect(Array.from(root.querySelectorAll('.card-check'), said)).toEqual([
    'Vérification publiée La Pesée · 1 févr. 2026Faux <b>Démonstration : ce média et ce constat sont inventés.',
  ]);
  expect(root.querySelector('.card-check a')?.getAttribute('rel')).toBe('noopener noreferrer');
});
