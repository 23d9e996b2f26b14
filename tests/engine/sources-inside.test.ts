import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

// Without commas the source stands inside its clause, which goes on behind it; the source ends there.
attributed('according-to', {
  fr: [
    [
      'Le gué coûte selon la mairie 30 millions d’euros.',
      'Le gué coûte selon la mairie 30 millions d’euros',
      'la mairie',
      'indirect',
    ],
    [
      'La liste recueille selon cet institut 38 % des voix.',
      'La liste recueille selon cet institut 38 % des voix',
      'cet institut',
      'indirect',
    ],
    ['Le gué est fermé selon la police locale.', 'Le gué est fermé', 'la police locale', 'indirect'],
  ],
  es: [
    [
      'Los novios esperaron según la alcaldesa casi veinte minutos.',
      'Los novios esperaron según la alcaldesa casi veinte minutos',
      'la alcaldesa',
      'indirect',
    ],
  ],
  it: [
    [
      'Il cantiere secondo l’azienda non aveva neanche un cancello.',
      'Il cantiere secondo l’azienda non aveva neanche un cancello',
      'l’azienda',
      'indirect',
    ],
  ],
  pt: [
    [
      'O cais deve segundo a câmara voltar a abrir.',
      'O cais deve segundo a câmara voltar a abrir',
      'a câmara',
      'indirect',
    ],
  ],
});

// « Pour Nom, S »: a person by full name, title or office holds what the clause says.
attributed('according-to', {
  fr: [
    ['Pour Rose Danel, c’est une erreur.', 'c’est une erreur', 'Rose Danel', 'indirect'],
    [
      'La défense plaide : pour Me Rose Danel, trois clients avaient signé.',
      'trois clients avaient signé',
      'Rose Danel',
      'indirect',
    ],
    [
      'Pour la chercheuse, la vie solitaire n’est pas un défaut.',
      'la vie solitaire n’est pas un défaut',
      'la chercheuse',
      'indirect',
    ],
  ],
  de: [['Für Rosa Danel ist das ein Fehler.', 'ist das ein Fehler', 'Rosa Danel', 'indirect']],
});

type Trap = readonly [language: 'fr' | 'de', text: string];

table<Trap>(
  'what is only for somebody is not said',
  ([language, text]) => expect(analyse(articleOf(text, language)).quotations).toEqual([]),
  {
    right: [
      ['fr', 'Pour les passagers, le trajet dure deux heures.'],
      ['fr', 'Pour Noël, le gué est fermé.'],
      ['fr', 'Pour la première fois, le gué est fermé.'],
      ['de', 'Für Rosa Danel ist der Rückflug gebucht.'],
    ],
  },
);
