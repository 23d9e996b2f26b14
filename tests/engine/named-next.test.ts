import { attributed } from './attribution/attributed.ts';

// « Je pars tranquille », confie-t-elle. Anne Nom quitte …: an article that begins with a pronoun names next whom it stands for.
attributed('cue-after', {
  fr: [
    [
      '« Je pars tranquille après vingt ans », confie-t-elle. À 62 ans, Anne Morel quitte la mairie.',
      'Je pars tranquille après vingt ans',
      'Anne Morel',
      'direct',
    ],
    [
      'Luc Fabrègue est là. « Je pars tranquille après vingt ans », confie-t-il. Paul Tessier quitte la mairie.',
      'Je pars tranquille après vingt ans',
      'Luc Fabrègue',
      'direct',
    ],
    [
      '« Je pars tranquille après vingt ans », confie-t-il. Anne Morel quitte la mairie.',
      'Je pars tranquille après vingt ans',
      null,
      'direct',
      'unattributed',
    ],
  ],
  en: [
    [
      '“I leave with an easy mind,” she said. Ada Quill, 62, will step down in March.',
      'I leave with an easy mind',
      'Ada Quill',
      'direct',
    ],
  ],
});
