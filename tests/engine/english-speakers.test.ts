import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { table } from './tables.ts';

/** English text, the words of a quotation, and who says them (null: nobody who can be told). */
type Row = readonly [text: string, exact: string, speaker: string | null];

table<Row>(
  'who says it in English',
  ([text, exact, speaker]) => {
    const { quotations, speakers } = analyse(articleOf(text, 'en'));
    const found = quotations.find((q) => q.exact === exact);
    expect(found).toBeDefined();
    expect(speakers.find(({ id }) => id === found?.speaker)?.name ?? null).toBe(speaker);
  },
  {
    right: [
      // A name before an adjective and the noun for somebody only describes.
      ['The Tovaran prime minister, Ilona Berk, said “we will not wait”.', 'we will not wait', 'Ilona Berk'],
      [
        'Marlow Town won again. The Marlow head coach insisted his team had been lucky.',
        'his team had been lucky',
        'The Marlow head coach',
      ],
      // A title with its capital before a name is no verb.
      [
        'U.S. District Judge Mona Pike of the Eastern District of Idaho found that the firm had broken the law.',
        'the firm had broken the law',
        'Mona Pike',
      ],
      [
        'Brightwell Ltd was sued in the Northern District of Utah. The company said the case was weak.',
        'the case was weak',
        'Brightwell Ltd',
      ],
      [
        'The Guild of State Bridge Workers said it had been warned.',
        'it had been warned',
        'Guild of State Bridge Workers',
      ],
      // The last word of a name tells what it names, and a title cut short which office somebody has.
      [
        'Parents met at Marlow Middle School. The teachers’ union said it had been warned.',
        'it had been warned',
        'The teachers’ union',
      ],
      [
        'The Sailors Union was angry. The company says it has no record of it.',
        'it has no record of it',
        'The company',
      ],
      [
        'Gov. Ada Quill arrived. Rep. Paul Berk said he had waited. The governor said the wall would hold.',
        'the wall would hold',
        'Ada Quill',
      ],
      // Whom a relative tells of: behind an age, behind another relative, or as the owner of an office; and who acts behind a conjunction.
      ['Among them was Ada Quill, 33, who sails and who said she had waited.', 'she had waited', 'Ada Quill'],
      ['They called the auditor, whose office found that the wall had held.', 'the wall had held', 'the auditor'],
      [
        'Critics were silent, though Ada Quill, who teaches law, said the wall would hold.',
        'the wall would hold',
        'Ada Quill',
      ],
      // What somebody says is of themselves: the pronoun tells more than a first name that others bear too.
      [
        'They heard it from a neighbour.\n\nJocelyn Berk, whose sons sail, said she had waited. “One came,” she said.',
        'One came',
        'Jocelyn Berk',
      ],
      ['Oyin Berk said she had waited.\n\nPaul Quill left. “One came,” she said.', 'One came', 'Oyin Berk'],
      // A building and a place are nobody.
      ['Ranjit Berk was angry. The letter came from County Hall. “One came,” he said.', 'One came', 'Ranjit Berk'],
      ['Jonah Hill was angry. “One came,” he said.', 'One came', 'Jonah Hill'],
      [
        'A clerk in nearby Odell saw it. The state auditor said the wall had held.',
        'the wall had held',
        'The state auditor',
      ],
      // A text that somebody finds says what follows; an institution that brings one out says it itself.
      ['Paul Berk opened the box. He found a note. “Take care,” it said.', 'Take care', 'a note'],
      ['The council published a report. It said the wall had held.', 'the wall had held', 'The council'],
      // Whoever goes by a house number.
      ['No 10 said the plan would go ahead.', 'the plan would go ahead', 'No 10'],
      ['According to No. 11, the plan would go ahead.', 'the plan would go ahead', 'No. 11'],
      ['Ada Quill is No. 2 here. She said the plan would go ahead.', 'the plan would go ahead', 'Ada Quill'],
      // Who speaks for somebody is somebody else.
      ['Brae Ferries was fined. A Brae spokesman said the fine was fair.', 'the fine was fair', 'A Brae spokesman'],
      // Behind a conjunction speaks who spoke before, not who is told of.
      [
        'Ada Quill warned that critics want money, but added that the wall would hold.',
        'the wall would hold',
        'Ada Quill',
      ],
      ['Ada Quill said the neighbours hoped to win and added that he would pay.', 'he would pay', 'Ada Quill'],
      [
        'Paul Berk said no, but Ada Quill hoped to win and said the wall would hold.',
        'the wall would hold',
        'Ada Quill',
      ],
      // Who acts: people in a place, an adverb before the verb, a text.
      [
        'The UN sent a team.\n\nFarmers near the dam have moved their cattle. They say the ground shakes at night.',
        'the ground shakes at night',
        'Farmers near the dam',
      ],
      [
        'When a clerk asked, the defendant allegedly produced bills from Malta. “Nobody ever checks,” he said.',
        'Nobody ever checks',
        'the defendant',
      ],
      [
        'A report to the council recommends that books move to the Fairview centre. It concedes that this would be “a squeeze”.',
        'a squeeze',
        'A report to the council',
      ],
      [
        'The former pilot was absent.\n\nAda Quill, a nurse, will sail again, she said.',
        'Ada Quill, a nurse, will sail again',
        'Ada Quill',
      ],
      // A pronoun behind the words is nobody whom they name.
      [
        'Lea Marr, 12, does her homework there. Her teacher thinks, she said, that she will win.',
        'Her teacher thinks, she said, that she will win',
        'Lea Marr',
      ],
      // A first name tells the gender; so does a pronoun that nobody else can be meant by.
      [
        'The sheriff said two had died, but Lucia Marin identified the driver as her brother. “He was careful,” she told the paper.',
        'He was careful',
        'Lucia Marin',
      ],
      [
        'Tuuva Marie Brandt ran the yard with Ossi Kell. “The boat will sail,” she said.',
        'The boat will sail',
        'Tuuva Marie Brandt',
      ],
      [
        'Kate Moran learned the truth last week. “It was bad luck,” a doctor had told her. “I have carried that for years,” she said.',
        'I have carried that for years',
        'Kate Moran',
      ],
      // What is no person is taken up by another relative.
      [
        'Omar Kent, who was a clerk when Ferrow Marine was chosen, backed her. He told Radio Nord the pressure had been immense.\n\nFerrow Marine, which went bankrupt, is closed.',
        'the pressure had been immense',
        'Omar Kent',
      ],
      // A clause of its own behind whom something was told to.
      [
        'Carl Storm told a young woman who asked whether he would stay that “nobody leaves this town alive”.',
        'nobody leaves this town alive',
        'Carl Storm',
      ],
      ['Carl Storm told a reporter who had called him that he would stay.', 'he would stay', 'Carl Storm'],
      ['Carl Storm told a man who said that the gate was shut that he would stay.', 'he would stay', 'Carl Storm'],
      ['Carl Storm told a woman who had asked him: “Go home.”', 'Go home.', 'Carl Storm'],
      [
        'Paul Egan dismissed the guild’s report, which has predicted “avoidable deaths” in May, as the work of people “who live on fear”.',
        'who live on fear',
        'Paul Egan',
      ],
      // Whom somebody hears, sees or leaves so says it.
      ['Police heard Carl Storm saying that he would burn the house.', 'he would burn the house', 'Carl Storm'],
      ['The vote left Carl Storm feeling that nobody had listened.', 'nobody had listened', 'Carl Storm'],
      ['The paper quoted Ann Doyle as saying that the bridge was safe.', 'the bridge was safe', 'Ann Doyle'],
      ['Witnesses heard a man shouting that the bridge was gone.', 'the bridge was gone', 'a man'],
      ['Ann Doyle left the room saying that the bridge was gone.', 'the bridge was gone', 'Ann Doyle'],
      // A pronoun stands between the verb and the word that makes it report.
      ['Paul Egan has made it clear that he will stay.', 'he will stay', 'Paul Egan'],
      [
        'Allies of the minister let it be known that she sees it otherwise.',
        'she sees it otherwise',
        'Allies of the minister',
      ],
    ],
  },
);

table<readonly [text: string]>(
  'what is nobody’s report in English',
  ([text]) => {
    const { quotations, speakers } = analyse(articleOf(text, 'en'));
    expect(quotations.map(({ exact, speaker }) => [exact, speakers.find(({ id }) => id === speaker)?.name])).toEqual(
      [],
    );
  },
  {
    right: [
      ['When Orla Dean refused, she was warned that her shift could be “cut in half”.'],
      ['Dame Orla Dean, asked whether she could give anybody hope, paused for some time.'],
    ],
  },
);
