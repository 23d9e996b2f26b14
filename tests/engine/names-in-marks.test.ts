import { describe, expect, test } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';

// Names and terms in marks are parts of the sentence that they stand in, and nobody's words.
attributed('qualifying-verb', {
  fr: [
    [
      'Le journal de la ville, « Le Phare », parlait d’une « insulte aux rails ».',
      'insulte aux rails',
      'Phare',
      'partial',
    ],
  ],
  it: [
    [
      'Il critico Aldo Brenta, autore della guida «Forchettate», ha bollato la cena come «furbata».',
      'furbata',
      'Aldo Brenta',
      'partial',
    ],
  ],
  es: [
    [
      'El crítico Aldo Brenta, autor de la guía «Tenedores», calificó la cena de «bofetada».',
      'bofetada',
      'Aldo Brenta',
      'partial',
    ],
  ],
});

attributed('that-clause', {
  it: [
    // Behind the noun for an institution, words with capitals are its name.
    ['La cooperativa «Pane Nuovo» sostiene che il forno è chiuso.', 'il forno è chiuso', 'Pane Nuovo', 'indirect'],
    ['Il comitato «Notti di Luna» sostiene che il faro acceca.', 'il faro acceca', 'Notti di Luna', 'indirect'],
    // A code in marks is a word of the statement.
    [
      'Il sindaco, Aldo Brenta, sostiene che resta valido il settore "B/4".',
      'resta valido il settore "B/4"',
      'Aldo Brenta',
      'indirect',
    ],
  ],
  // Behind a comma too, where marks and a comma follow.
  fr: [['L’association locale, « Le Phare », affirme que la digue tient.', 'la digue tient', 'Phare', 'indirect']],
  en: [['The local newspaper, “The Lamp,” claims that the dyke holds.', 'the dyke holds', 'Lamp', 'indirect']],
  de: [['Der Verein „Grüne Ufer“ erklärte, dass der Deich hält.', 'der Deich hält', 'Grüne Ufer', 'indirect']],
});

attributed('parataxis', {
  fr: [
    [
      'Le mot « bateau » n’apparaît qu’une fois dans les registres, relève l’historienne Odile Brun.',
      'Le mot « bateau » n’apparaît qu’une fois dans les registres',
      'Odile Brun',
      'indirect',
    ],
  ],
  pt: [
    [
      'A palavra “naufrágio”, diz Rosa Prado, ainda assusta a família.',
      'A palavra “naufrágio”, diz Rosa Prado, ainda assusta a família',
      'Rosa Prado',
      'indirect',
    ],
  ],
});

attributed('cue-before', {
  // No title begins with the verb of its sentence, though a vehicle may have a name.
  pt: [
    [
      'Um passageiro afirmou que o carro “cheirava a queimado” desde a estação.',
      'cheirava a queimado',
      'Um passageiro',
      'partial',
    ],
  ],
});

describe('names in marks', () => {
  test.each([
    ['it', 'Il comitato «Notti di Luna» chiede silenzio.', 'Notti di Luna'],
    [
      'it',
      'Il critico Aldo Brenta, autore della guida «Forchettate», ha bollato la cena come «furbata».',
      'Forchettate',
    ],
    ['es', 'La cooperativa «Pan Nuevo» pide calma.', 'Pan Nuevo'],
  ])('%s: %s', (language, text, name) => {
    const { quotations } = analyse(articleOf(text, language));
    expect(quotations.map(({ exact }) => exact)).not.toContain(name);
  });

  test('words that an institution says stay its own', () => {
    const { quotations } = analyse(articleOf('Secondo il comitato, «Vergogna e silenzio», niente altro.', 'it'));
    expect(quotations.map(({ exact }) => exact)).toContain('Vergogna e silenzio');
  });
});

// Between first name and surname marks hold what somebody is called besides.
attributed('that-clause', {
  fr: [
    [
      'L’entraîneur, Pablo « Chico » Arnal, a dit que tout va bien.',
      'tout va bien',
      'Pablo « Chico » Arnal',
      'indirect',
    ],
  ],
  en: [
    ['The singer Peter "Red" Lang left. Lang said that all was well.', 'all was well', 'Peter "Red" Lang', 'indirect'],
    ['The singer, Peter ‘The Red’ Lang, said that all was well.', 'all was well', 'Peter ‘The Red’ Lang', 'indirect'],
    ['Peter said "Yes" Monday.', 'Yes', 'Peter', 'partial', 'cue-before'],
  ],
  de: [['Karl „Kalle“ Rust sagte, er gehe.', 'er gehe', 'Karl „Kalle“ Rust', 'indirect']],
});
