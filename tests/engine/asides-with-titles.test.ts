import { attributed } from './attribution/attributed.ts';

// Where somebody spoke may be a title in marks, with the comma of the aside inside them.
attributed('that-clause', {
  en: [
    [
      'Sen. Ann Quill (R-Ohio), speaking Sunday on RBX’s “Long Hour,” also argued that the wall held.',
      'the wall held',
      'Ann Quill',
      'indirect',
    ],
    ['Ann Quill, in an interview with “Long Hour,” said the wall held.', 'the wall held', 'Ann Quill', 'indirect'],
    // Words of speech are no title.
    ['Ann Quill, who called it “a mess,” said the wall held.', 'the wall held', 'Ann Quill', 'indirect'],
    [
      'Lib Dem foreign affairs committee chairman Alan Orrin said the wall held.',
      'the wall held',
      'Alan Orrin',
      'indirect',
    ],
    ['The Office for National Tides said the wall held.', 'the wall held', 'Office for National Tides', 'indirect'],
    ['The West Virginia Lottery Board said the wall held.', 'the wall held', 'West Virginia Lottery Board', 'indirect'],
    [
      'An official said that Ada Quill, the firm’s chief counsel, was late.',
      'Ada Quill, the firm’s chief counsel, was late',
      'An official',
      'indirect',
    ],
  ],
});
attributed('participle', {
  en: [
    [
      'Dunmore police released new details Monday, saying the wall held.',
      'the wall held',
      'Dunmore police',
      'indirect',
    ],
    ['The retired mayor details the plan, saying the wall held.', 'the wall held', 'The retired mayor', 'indirect'],
  ],
});
