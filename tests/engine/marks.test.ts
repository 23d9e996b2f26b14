import { expect, test } from 'vitest';
import { parseOf } from './articles.ts';
import { table } from './tables.ts';

/** Text, then each passage: its words and what had to be read otherwise than it is written. */
type Row = readonly [text: string, ...passages: (readonly string[])[]];

function check(language: 'fr' | 'en') {
  return ([text, ...passages]: Row) => {
    const { marked, text: whole } = parseOf(text, language);
    expect(marked.map((m) => [whole.slice(m.start, m.end), ...m.repairs])).toEqual(passages);
    // Nothing is rewritten: words and outer marks are offsets into the text as it stands.
    for (const m of marked) {
      expect(m.outer.start).toBeLessThanOrEqual(m.start);
      expect(m.outer.end).toBeGreaterThanOrEqual(m.end);
    }
  };
}

table<Row>('well-formed marks', check('fr'), {
  right: [
    // An apostrophe inside does not close what a true mark closes later.
    ['Elle lit “le mot ’digue’ et le mot ‘quai’ deux fois”.', ['le mot ’digue’ et le mot ‘quai’ deux fois']],
    ['Il dit « oui ».', ['oui']],
    ['Il dit «oui».', ['oui']],
    ['Il dit «\u00a0oui\u00a0» et «\u202fnon\u202f».', ['oui'], ['non']],
    ['Il dit “oui” et "non".', ['oui'], ['non']],
    ['Il dit "oui".', ['oui']],
    ['Il dit „oui“ puis „non”.', ['oui'], ['non']],
    ['Elle lit « le mot “digue” deux fois ».', ['le mot “digue” deux fois']],
    ['Elle lit « le mot « digue » deux fois ».', ['le mot « digue » deux fois']],
    ['Elle lit « le mot ‹ digue › deux fois ».', ['le mot ‹ digue › deux fois']],
    ['Elle lit “le mot ‘digue’ deux fois”.', ['le mot ‘digue’ deux fois']],
    ['« Elle lit. Il dort. » Puis rien.', ['Elle lit. Il dort.']],
  ],
  known: [
    // `trimmed` takes an inner mark at the edge of the words for one of the outer pair.
    ['Elle lit « le mot « digue » ».', ['le mot « digue »']],
    ['Elle lit “le mot « digue »”.', ['le mot « digue »']],
    ['Elle lit « “digue” est un mot ».', ['“digue” est un mot']],
  ],
});

table<Row>('apostrophes, inches and bullets are no marks', check('fr'), {
  right: [
    // Marks of another kind close where a report follows, or nothing better does.
    ['«Nous restons”dit Paul.', ['Nous restons', 'mixed']],
    [
      'Il veut «deux bus”. »Nous restons tous ici".',
      ['deux bus', 'mixed'],
      ['Nous restons tous ici', 'swapped', 'mixed'],
    ],
    // A mark typed twice is one.
    ['À Bréval : "" Nous restons ""', ['Nous restons', 'doubled', 'doubled']],
    // The time of a line is no label before a speech.
    ['11:20 La vue est de 8 mètres (un écran de 120", invisible).'],
    ['«Nous restons", dit Paul. "Demain aussi».', ['Nous restons', 'mixed'], ['Demain aussi', 'mixed']],
    ['Il veut «deux bus" et parle d’un “miracle».', ['deux bus', 'mixed'], ['miracle', 'mixed']],
    // Commas typed as a low mark.
    ["Il a dit ,,oui'' et ,,non“.", ['oui', 'mixed'], ['non']],
    ['L’eau d’hier n’est qu’un souvenir.'],
    ["L'eau d'hier n'est qu'un souvenir."],
    ['Un écran de 27" et un autre de 32" au mur.'],
    ['» Le port rouvre lundi'],
    ['Il dit « l’eau d’hier ».', ['l’eau d’hier']],
    ["Il dit « aujourd'hui » puis « l'an prochain ».", ["aujourd'hui"], ["l'an prochain"]],
    ['Des planches de 12" et le mot "digue" au dos.', ['digue']],
  ],
});

table<Row>('apostrophes in English', check('en'), {
  right: [
    ['They shouldn’t and they didn’t, the dogs’ owners say.'],
    ["They shouldn't and they didn't, the dogs' owners say."],
    ['She said ‘we’re late’ twice.', ['we’re late']],
    ["She said 'we're late' twice.", ["we're late"]],
    ['Back in the ’90s and the ’00s.'],
    ['She said “the so-called ‘wall’ fell” twice.', ['the so-called ‘wall’ fell']],
    ['The ‘wellness’ crowd left. ‘Nobody stayed,’ she said.', ['wellness'], ['Nobody stayed']],
    ['‘The dockers’ union stayed,’ she said.', ['The dockers’ union stayed']],
    ['‘‘Twas dark and I heard ‘em go,’ she said.', ['‘Twas dark and I heard ‘em go']],
    ['‘We stayed.\n\n‘Nobody left.’', ['We stayed.'], ['Nobody left.']],
  ],
  known: [
    // A letter between two apostrophes is taken for marked words.
    ['Rock ’n’ roll on the quay.'],
  ],
});

table<Row>('damaged marks', check('fr'), {
  right: [
    // Doubled.
    ['Il dit « « oui » hier.', ['oui', 'doubled']],
    ['Il dit « oui » » hier.', ['oui', 'doubled']],
    ['Il dit ««oui»» hier.', ['oui', 'doubled', 'doubled']],
    // The opening sign in the place of the closing one, and the other way round.
    ['Il trouve cela « incroyable «.', ['incroyable', 'swapped']],
    ['« La digue a tenu «, a dit Paul.', ['La digue a tenu', 'swapped']],
    ['Il dit ”oui” et part.', ['oui', 'swapped']],
    // Mixed.
    ['Il dit “oui » et part.', ['oui', 'mixed']],
    ['Il dit “oui" et part.', ['oui', 'mixed']],
    ['Il dit „oui" et part.', ['oui', 'mixed']],
    // Glued to what stands beside them.
    ['« La digue a tenu »a ajouté Paul.', ['La digue a tenu']],
    ['« La digue a tenu »Elle est solide.', ['La digue a tenu']],
    ['Il dit«oui»hier.', ['oui']],
    // Never closed.
    ['Il a dit « oui et il est parti. Rien de plus.', ['oui et il est parti.', 'unclosed']],
    ['« La digue a tenu, a dit Paul Tessier.', ['La digue a tenu', 'unclosed']],
    ['Il a dit : « La digue a tenu. Elle tiendra.', ['La digue a tenu. Elle tiendra.', 'unclosed']],
    // Never opened.
    ['La digue a tenu », a dit Paul Tessier.', ['La digue a tenu', 'unopened']],
    ['Le vent est tombé. La digue a tenu » a dit Paul Tessier.', ['La digue a tenu', 'unopened']],
    // An odd mark never shifts the pairs behind it.
    ['Il dit « oui et part « demain » et « tard ».', ['oui et part', 'unclosed'], ['demain'], ['tard']],
    ['Il part » et dit « demain » et « tard ».', ['demain'], ['tard']],
    ['Il dit « oui.\n\nElle dit « non ».', ['oui.', 'unclosed'], ['non']],
    ['Il dit "oui.\n\nElle dit "non".', ['oui.', 'unclosed'], ['non']],
    ['« »'],
    ['«»'],
    ['«'],
    ['»'],
    ['"'],
    ['« La digue a tenu", a dit Paul.', ['La digue a tenu', 'mixed']],
    ['« La digue a tenu”, a dit Paul.', ['La digue a tenu', 'mixed']],
    ['“La digue a tenu“, a dit Paul.', ['La digue a tenu', 'swapped']],
    ['Il dit “oui“ et part.', ['oui', 'swapped']],
    ['Il dit « oui" et part.', ['oui', 'mixed']],
    ['Il dit « oui” et part.', ['oui', 'mixed']],
  ],
  known: [
    // The closing mark is right, but counts as malformed because the opening one was.
    ['» La digue a tenu », a dit Paul.', ['La digue a tenu', 'swapped']],
  ],
});

table<Row>('damaged English marks', check('en'), {
  right: [
    // A single mark closed by a double one.
    ['‘We stayed”, she said.', ['We stayed', 'mixed']],
    ['The tracks led ‘from gate to gate". She left.', ['from gate to gate', 'mixed']],
    ["'One honk, then nothing.” She left.", ['One honk, then nothing.', 'mixed']],
    // The wrong way round.
    ['‘I know a van‘, she snapped.', ['I know a van', 'swapped']],
    ['“It was ”a hearse“. I laughed.”', ['It was ”a hearse“. I laughed.']],
    // Spaced like words.
    ['She wrote: ‘ Tea offered. Declined ’.', ['Tea offered. Declined']],
    // A closing mark behind a report opens what comes next; the first words were never closed.
    ['“Mind the tuba, says Ellen Marsh. ”It bites.”', ['Mind the tuba', 'unclosed'], ['It bites.', 'swapped']],
    [
      '’I were in bed, said Marsh, ’ and I slept‘.',
      ['I were in bed', 'unclosed'],
      ['and I slept', 'swapped', 'swapped'],
    ],
    // Marks that an encoding has lost.
    ['She left. ?We go by meters?, she said.', ['We go by meters']],
    ['Who goes? Nobody knows. Who stays? Nobody.'],
    // An answer begins behind its label.
    ['QAL: We lost it all. The wall held." (He laughs.)', ['We lost it all. The wall held.', 'unopened']],
  ],
});

test('one pair of marks around several paragraphs', () => {
  const { marked, text } = parseOf(
    'She spoke.\n\n‘We stayed.\n\nNobody left.\n\nThe wall held.’\n\nThen she left.',
    'en',
  );
  expect(marked.map((m) => [text.slice(m.start, m.end), m.continues])).toEqual([
    ['We stayed.', false],
    ['Nobody left.', true],
    ['The wall held.', true],
  ]);
});

test('a mark that is never closed runs over no paragraph with marks of its own', () => {
  const { marked, text } = parseOf('“We stayed.\n\nNobody “left”.\n\nThe wall held, and so on”', 'en');
  expect(marked.map((m) => text.slice(m.start, m.end))).toEqual(['We stayed.', 'left']);
});

test('words that go on over several paragraphs', () => {
  const { marked, text } = parseOf(
    'Il dit :\n\n« La digue a tenu.\n\n« Elle tiendra.\n\n« Rien ne presse. »\n\nPuis il part.',
  );
  expect(marked.map((m) => [text.slice(m.start, m.end), m.continues, m.repairs])).toEqual([
    ['La digue a tenu.', false, []],
    ['Elle tiendra.', true, []],
    ['Rien ne presse.', true, []],
  ]);
});

test('words that go on behind a closing mark at the head of the paragraph, as printers once did', () => {
  const { marked, text } = parseOf('Il dit :\n\n« La digue a tenu.\n\n» Elle tiendra. »\n\nPuis il part.');
  expect(marked.map((m) => text.slice(m.start, m.end))).toEqual(['La digue a tenu.', 'Elle tiendra.']);
});

test('the misread marks are kept with their places', () => {
  const source = '« « La digue a tenu «, a dit Paul.';
  const [passage] = parseOf(source).marked;
  expect(passage?.malformed.map(({ start, end }) => [start, source.slice(start, end)])).toEqual([
    [2, '«'],
    [20, '«'],
  ]);
});

// German is no language of the engine as yet; its marks stand in translated pages and in names.
table<Row>('German style', check('fr'), {
  right: [
    ['Er sagt „ja“ und geht.', ['ja']],
    ['Er sagt »ja« und geht.', ['ja', 'swapped']],
    ['Er sagt „das Wort ‚Deich‘ zweimal“ und geht.', ['das Wort ‚Deich‘ zweimal']],
  ],
});
