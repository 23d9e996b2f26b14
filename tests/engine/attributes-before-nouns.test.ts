import { attributed } from './attribution/attributed.ts';

// "concerned" between an article and its noun is no verb.
attributed('that-clause', {
  en: [
    ['A concerned parent said that the house was cold.', 'the house was cold', 'A concerned parent', 'indirect'],
    [
      'An informed source in the ministry said that the house was cold.',
      'the house was cold',
      'An informed source in the ministry',
      'indirect',
    ],
    ['His alleged killer said that the house was cold.', 'the house was cold', 'His alleged killer', 'indirect'],
    // With no noun behind it the form is the noun itself, or the verb.
    ['The accused said that the house was cold.', 'the house was cold', 'The accused', 'indirect'],
    ['Several claimed that the house was cold.', 'the house was cold', 'Several', 'indirect'],
  ],
});
