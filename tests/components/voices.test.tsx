// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Entry } from '../../components/Entry.tsx';
import { unclearOf, voicesOf } from '../../components/groups.ts';
import { QuotationEntry } from '../../components/QuotationEntry.tsx';
import { ShareBar } from '../../components/ShareBar.tsx';
import { VoiceHead } from '../../components/VoiceHead.tsx';
import { Voices } from '../../components/Voices.tsx';
import { fr } from '../../locales/fr.ts';
import { ANALYSIS } from './fixture.ts';
import { listOf } from './list.ts';
import { button, click, said, show } from './show.tsx';

const list = listOf();
const voices = voicesOf(ANALYSIS, list.overview.ranking);
const quotation = (id: string) => ANALYSIS.quotations.find((one) => one.id === id) as (typeof ANALYSIS.quotations)[0];

test('people come by the words quoted, then sources without a name, and unclear ones last', () => {
  const root = show(<Voices voices={voices} unclear={unclearOf(ANALYSIS)} list={list} />);
  expect(Array.from(root.querySelectorAll('h2'), said)).toEqual([
    'Denis Lahaye',
    'Alix Morvan',
    'un conseiller du port',
    'Source incertaine',
  ]);
});

test('each section is named by its speaker and has the hue of the place by words quoted', () => {
  const root = show(<Voices voices={voices} unclear={unclearOf(ANALYSIS)} list={list} />);
  const sections = Array.from(root.querySelectorAll('section'));
  const names = sections.map((one) => said(root.querySelector(`#${one.getAttribute('aria-labelledby')}`)));
  expect(names).toEqual(['Denis Lahaye', 'Alix Morvan', 'un conseiller du port', 'Source incertaine']);
  expect(sections.map((one) => one.className)).toEqual(['voice hue-0', 'voice hue-1', 'voice hue-2', 'voice hue-none']);
});

test('a speaker is shown with role, other names, count and share', () => {
  const root = show(<VoiceHead voice={voices[1] as (typeof voices)[0]} words={fr} language="fr" />);
  expect(said(root)).toBe(
    'MAlix Morvan2 citations35 %maire de Sainte-Odeaussi « la maire », « Mme Morvan », « l’élue » et 2 autres',
  );
});

test.each([
  ['q1', '« Nous manquons de tout, sauf de poisson »', ['a lancé', '¶ 1paragraphe 1', 'directe']],
  ['q2', '« désert »', ['parle', '¶ 1paragraphe 1', 'partielle']],
  ['q3', '« Le poisson part sur nos routes »', ['intertitreintertitre', 'directe', 'reprend des mots du texte']],
  ['q5', 'il resterait', ['a répété', '¶ 3paragraphe 3', 'indirecte', 'source incertaine']],
  ['q7', '« On verra bien »', ['¶ 4paragraphe 4', 'directe']],
])('%s is shown with its words, cue, place and kind', (id, words, facts) => {
  const root = show(<QuotationEntry quotation={quotation(id)} list={list} />);
  expect(said(root.querySelector('.spoken'))).toBe(words);
  expect(Array.from(root.querySelector('.facts')?.children ?? [], said)).toEqual(facts);
});

test('a quotation that is disputed says so, by whom and in which words', () => {
  const root = show(<QuotationEntry quotation={quotation('q6')} list={list} />);
  expect(said(root.querySelector('.dispute'))).toBe('Contestée par Alix Morvan : « dément »');
  const untouched = show(<QuotationEntry quotation={quotation('q1')} list={list} />);
  expect(untouched.querySelector('.dispute')).toBeNull();
});

test('clicking an entry shows it; one that the page no longer has does not', () => {
  const shown: string[] = [];
  const entry = (id: string, lost: boolean) => (
    <Entry id={id} current={false} lost={lost} words={fr} onShow={(one) => shown.push(one)}>
      {id}
    </Entry>
  );
  click(button(show(entry('here', false)), 'here'));
  click(button(show(entry('gone', true)), /gone/));
  expect(shown).toEqual(['here']);
});

test('an entry that is lost says it in words', () => {
  const root = show(<QuotationEntry quotation={quotation('q1')} list={listOf({ lost: new Set(['q1']) })} />);
  expect(said(root.querySelector('.entry-way'))).toBe('n’est plus dans la page');
  expect(root.querySelector('button')?.getAttribute('aria-disabled')).toBe('true');
});

test('the words of the article are marked as being in its language', () => {
  const root = show(<QuotationEntry quotation={quotation('q1')} list={listOf({ language: 'en' })} />);
  expect(root.querySelector('.spoken')?.getAttribute('lang')).toBe('en');
  expect(said(root.querySelector('.spoken'))).toBe('“Nous manquons de tout, sauf de poisson”');
});

test('every part of the share bar is a button that says name and share, and leads to its speaker', () => {
  const chosen: string[] = [];
  const root = show(<ShareBar voices={voices} words={fr} onChoose={(id) => chosen.push(id)} />);
  expect(
    Array.from(root.querySelectorAll('button'), (one) => one.getAttribute('aria-label')?.replace(/\s/gu, ' ')),
  ).toEqual([
    'Denis Lahaye : 48 % des mots cités',
    'Alix Morvan : 35 % des mots cités',
    'un conseiller du port : 17 % des mots cités',
  ]);
  click(button(root, /Alix Morvan/));
  expect(chosen).toEqual(['s2']);
});

test('with nobody quoted there is no bar, and the list says so', () => {
  expect(show(<ShareBar voices={[]} words={fr} onChoose={() => undefined} />).childElementCount).toBe(0);
  expect(said(show(<Voices voices={[]} unclear={[]} list={list} />))).toContain('Personne n’est cité ici.');
});

test('a quotation that two may have said asks which of them it was', () => {
  const open = { ...quotation('q7'), candidates: ANALYSIS.speakers.slice(0, 2).map(({ id }) => id) };
  const names = ANALYSIS.speakers.slice(0, 2).map(({ name }) => name);
  const root = show(<QuotationEntry quotation={open} list={list} />);
  expect(said(root.querySelector('.unsure'))).toBe(`Source incertaine : ${names.join(' ou ')} ?`);
});
