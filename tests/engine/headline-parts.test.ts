import { attributed } from './attribution/attributed.ts';

const KRUG = '\n\nMinisterin Anne Krug sprach am Montag.';
const QUILL = '\n\nMayor Ada Quill spoke on Monday.';

// "‘S’: mayor on the flood", „„S“ – Nom im Interview“: who stands behind the words of a headline alone or with what it is about said them.
attributed('colon', {
  en: [
    [`# ‘We will not give up’: mayor on the flood${QUILL}`, 'We will not give up', 'Ada Quill', 'direct'],
    [`# ‘We will not give up’: Quill on the flood${QUILL}`, 'We will not give up', 'Ada Quill', 'direct'],
    [`# ‘No plans to raise taxes’ – mayor${QUILL}`, 'No plans to raise taxes', 'Ada Quill', 'partial'],
    [`# ‘We will not give up’: storm in Larkton${QUILL}`, 'We will not give up', null, 'direct', 'unattributed'],
  ],
  de: [
    [`# „Wir geben nicht auf“ – Anne Krug im Interview${KRUG}`, 'Wir geben nicht auf', 'Anne Krug', 'direct'],
    [`# „Wir geben nicht auf“: Ministerin zur Flut${KRUG}`, 'Wir geben nicht auf', 'Anne Krug', 'direct'],
    // What is denied is a statement, not a title.
    [
      `# „Kein Grund zur Panik“: Ministerin Krug verteidigt Kurs${KRUG}`,
      'Kein Grund zur Panik',
      'Anne Krug',
      'partial',
    ],
    // With whom the talk is said the words.
    [`# Interview mit Anne Krug: „Wir geben nicht auf“${KRUG}`, 'Wir geben nicht auf', 'Anne Krug', 'direct'],
  ],
});

// „Krug zur Flut: „S““: the small word leads to the matter, and to no surname.
attributed('name-colon', {
  de: [
    [`# Krug zur Flut: „Wir geben nicht auf“${KRUG}`, 'Wir geben nicht auf', 'Anne Krug', 'direct'],
    [`# Krug zu Rücktritt: „Ich bleibe“${KRUG}`, 'Ich bleibe', 'Anne Krug', 'direct'],
    [`# Ministerin: „Kein Grund zur Panik“${KRUG}`, 'Kein Grund zur Panik', 'Anne Krug', 'partial'],
  ],
});

// „Name warnt vor „Chaos““: what the verb and its preposition govern is no medium.
attributed('cue-before', {
  de: [[`# Krug warnt vor „Chaos“${KRUG}`, 'Chaos', 'Anne Krug', 'partial']],
});
