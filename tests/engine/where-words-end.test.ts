import { attributed } from './attribution/attributed.ts';

// A modal with its infinitive behind a comma, or whoever says “we”, reports nothing: the words go on to their mark.
attributed('previous-subject', {
  de: [
    [
      'Der Abgeordnete Jan Holm fordert das. „Wer fällt, soll wenigstens wissen wie man landet.“ Der Rat tagt am Mittwoch.',
      'Wer fällt, soll wenigstens wissen wie man landet.',
      'Jan Holm',
      'direct',
    ],
  ],
});

attributed('cue-before', {
  en: [
    [
      'Ada Quill said: “We did not beg for a favour, we asked for our right, and the right does not die.',
      'We did not beg for a favour, we asked for our right, and the right does not die.',
      'Ada Quill',
      'direct',
    ],
  ],
});

attributed('cue-after', {
  en: [
    [
      '“We stay because the work is here, the mayor said. The council meets on Monday.',
      'We stay because the work is here',
      'the mayor',
      'direct',
    ],
  ],
  de: [
    [
      'Anna Krug lacht. „Wir bleiben in der Stadt, hat sie oft gesagt. Der Rat tagt am Montag.',
      'Wir bleiben in der Stadt',
      'Anna Krug',
      'direct',
    ],
  ],
});

// Words that go on behind the report of the ones before, and that no mark closes, run to the end of their paragraph.
attributed('coordination', {
  de: [
    [
      '„Wir waren überrascht“, sagte Anna Krug, „ein Schlaf ist keine Medizin, aber er kommt ihr nah.',
      'ein Schlaf ist keine Medizin, aber er kommt ihr nah.',
      'Anna Krug',
      'direct',
    ],
  ],
  en: [
    [
      '“We were surprised”, said Ada Quill, “a nap is no medicine, but it comes close.',
      'a nap is no medicine, but it comes close.',
      'Ada Quill',
      'direct',
    ],
  ],
});
