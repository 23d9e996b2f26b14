import { attributed } from './attribution/attributed.ts';

// Whose verb it is beside a gerund or a relative clause.
attributed('cue-after', {
  en: [
    [
      '“The wall will hold,” Mayor Ellen Marsh told reporters after the long meeting that was held on a boat.',
      'The wall will hold',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Ellen Marsh is a judge. “The wall will hold,” she said at a news conference announcing that the works begin.',
      'The wall will hold',
      'Ellen Marsh',
      'direct',
    ],
  ],
});

attributed('participle', {
  en: [
    [
      'Ellen Marsh fell ill. After saying her foot was “swollen like a balloon,” she was taken away.',
      'swollen like a balloon',
      'Ellen Marsh',
      'partial',
    ],
    [
      'The film uses footage of Ellen Marsh asking, “Why is the wall still wet?”',
      'Why is the wall still wet?',
      'Ellen Marsh',
      'direct',
    ],
    [
      'Rival Ellen Marsh had mocked the complaint, saying anybody who complains about a wall “is not having a good night.”',
      'is not having a good night.',
      'Rival Ellen Marsh',
      'partial',
    ],
  ],
});
