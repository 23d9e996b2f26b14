import { attributed } from './attributed.ts';

// « « S. » Anne Nom ferme sa valise. »: words that open the text are whose full name opens the sentence behind them.
attributed('next-subject', {
  fr: [
    ['« Nous partons tous demain. » Anne Morel ferme sa valise.', 'Nous partons tous demain.', 'Anne Morel', 'direct'],
    [
      '« Cette loi est une honte. » Luc Fabrègue n’a pas mâché ses mots.',
      'Cette loi est une honte.',
      'Luc Fabrègue',
      'direct',
    ],
    [
      'Paul Tessier est là. « Nous partons tous demain. » Anne Morel ferme sa valise.',
      'Nous partons tous demain.',
      'Paul Tessier',
      'direct',
      'previous-subject',
    ],
  ],
  en: [
    ['“We are all leaving at dawn.” Ada Quill shuts her case.', 'We are all leaving at dawn.', 'Ada Quill', 'direct'],
  ],
  de: [
    [
      '„Wir fahren alle morgen früh.“ Anne Krug schließt den Koffer.',
      'Wir fahren alle morgen früh.',
      'Anne Krug',
      'direct',
    ],
  ],
  es: [['«Nos vamos todos mañana.» Ana Prado cierra la maleta.', 'Nos vamos todos mañana.', 'Ana Prado', 'direct']],
  it: [['«Partiamo tutti domani.» Ida Brenta chiude la valigia.', 'Partiamo tutti domani.', 'Ida Brenta', 'direct']],
  pt: [['“Vamos todos embora amanhã.” Rosa Prado fecha a mala.', 'Vamos todos embora amanhã.', 'Rosa Prado', 'direct']],
});
