import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

const said = (text: string) => {
  const { quotations, speakers } = analyse(articleOf(text, 'it'));
  return quotations.map(({ exact, speaker }) => `${speakers.find(({ id }) => id === speaker)?.name}: ${exact}`);
};

// Behind an article and its noun a word that cannot agree with them is their verb; many words up to a source that ends the sentence hold one.
attributed('according-to', {
  it: [
    ['Il piano rammenda tre argini, secondo la Regione.', 'Il piano rammenda tre argini', 'Regione', 'indirect'],
    ['Le piene spezzano gli argini, secondo il perito.', 'Le piene spezzano gli argini', 'il perito', 'indirect'],
    ['Secondo Anna Neri il piano rammenda tre argini.', 'il piano rammenda tre argini', 'Anna Neri', 'indirect'],
    [
      'Una cura di questi argini spetta ai comuni, secondo Anna Neri.',
      'Una cura di questi argini spetta ai comuni',
      'Anna Neri',
      'indirect',
    ],
  ],
  es: [['El plan remienda tres diques, según la Junta.', 'El plan remienda tres diques', 'Junta', 'indirect']],
});

// A relative that tells who speaks goes on over an aside in what is told.
attributed('that-clause', {
  it: [
    [
      'In aula c’era Ugo Ferri, il quale ha detto che il suo cliente, durante la piena, ha perso la barca.',
      'il suo cliente, durante la piena, ha perso la barca',
      'Ugo Ferri',
      'indirect',
    ],
  ],
});

// A line that an agency opens with a dash is no dialogue where words in marks stand in it.
attributed('cue-after', {
  it: [
    ['- La diga chiude. «Non ci fidiamo», ha detto Ugo Ferri ai giornalisti.', 'Non ci fidiamo', 'Ugo Ferri', 'direct'],
  ],
});

describe('nobody says this', () => {
  test.each([
    [
      'what somebody is called',
      'Descrive il figlio, però, come una persona non violenta: «Ugo era buono».',
      'una persona',
    ],
    ['the word for what is said', 'Ecco quanto riporta il giornale:\n\n«Noi oggi siamo delusi».', 'Ecco quanto'],
    ['a verb that is negated', '«No, non dirà mai una cosa del genere. È un uomo buono».', 'una cosa del genere'],
  ])('%s', (_, text, nobody) => {
    expect(said(text).some((found) => found.startsWith(nobody))).toBe(false);
  });

  test('an adjective that agrees is no verb', () => {
    expect(said('La piazza chiusa al traffico, secondo il sindaco, resta bella.')).toEqual(
      expect.not.arrayContaining(['il sindaco: La piazza chiusa al traffico']),
    );
  });
});
