import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { attributed } from './attribution/attributed.ts';
import { table } from './tables.ts';

// Who is meant, and who says it, in ways that the English-language press has.
attributed('cue-after', {
  en: [
    // A noun for where somebody comes from stands for whoever was spoken of.
    ['Ulla Brandt slept. “We thought it was over,” said the Swede.', 'We thought it was over', 'Ulla Brandt', 'direct'],
    // A verb in the passive tells how it is known what somebody says.
    [
      'Grant Moss rang his donors. “I love them, I do,” he can be heard saying on the recording.',
      'I love them, I do',
      'Grant Moss',
      'direct',
    ],
    [
      '“I never loved any of them,” Ann Weld is reported to have said.',
      'I never loved any of them',
      'Ann Weld',
      'direct',
    ],
    // A text that the sentence before is about says the words; what reads so is a text in any case.
    [
      'Rain fell. The report is sceptical. “The account of the firm cannot be right,” it states.',
      'The account of the firm cannot be right',
      'The report',
      'direct',
    ],
    [
      'A letter was sent to the Hale College. “We are losing women here,” it read.',
      'We are losing women here',
      'A letter',
      'direct',
    ],
    // How a few words were put tells of them alone.
    [
      'The rule is a “lawful and lasting source of income,” as Ann Weld put it.',
      'lawful and lasting source of income',
      'Ann Weld',
      'partial',
    ],
    // Verbs of writing.
    ['“We are fine,” the adviser texted.', 'We are fine', 'the adviser', 'direct'],
    ['Rolf Brandt slept. “It is over now,” the Scot said.', 'It is over now', 'Rolf Brandt', 'direct'],
  ],
});

attributed('that-clause', {
  en: [
    ['Greg Brandt slept. The Welshman said he had not won.', 'he had not won', 'Greg Brandt', 'indirect'],
    ['Ulla Brandt slept. The Greek government said it was late.', 'it was late', 'The Greek government', 'indirect'],
    // What was done with a text, and by whom, belongs to its phrase.
    ['A letter signed by Ann Weld says that it is late.', 'it is late', 'A letter signed by Ann Weld', 'indirect'],
    [
      'A memo dated Friday and seen by Ann Weld says that it is late.',
      'it is late',
      'A memo dated Friday and seen by Ann Weld',
      'indirect',
    ],
    // A comma right before the verb ends the clause that tells of somebody, however that ends.
    ['Ann Weld, whose mike was off, said that it was late.', 'it was late', 'Ann Weld', 'indirect'],
    ['Rangers, several of whom are ill, said that it was late.', 'it was late', 'Rangers', 'indirect'],
    // „They“ may be one whom nothing tells to be a man or a woman.
    [
      'The union met.\n\nA spokesperson said: “We made five offers.” They added that freight would be safe.',
      'freight would be safe',
      'A spokesperson',
      'indirect',
    ],
    // An institution behind the office that leads it is not who speaks.
    ['Raising it, Leader of the Opposition Zirka Weld said it was closed.', 'it was closed', 'Zirka Weld', 'indirect'],
    ['Speaker of the House Ann Weld said that the road was closed.', 'the road was closed', 'Ann Weld', 'indirect'],
  ],
});

attributed('participle', {
  en: [
    // A text has no voice but that of whoever puts it out.
    [
      'Ann Weld wrote an angry letter saying that the port would close.',
      'the port would close',
      'Ann Weld',
      'indirect',
    ],
    ['Ann Weld received a letter saying that the port would close.', 'the port would close', 'a letter', 'indirect'],
    // What somebody is said to wish is told in the teller's words.
    [
      'Pip Barlow went further last week, suggesting opponents want islanders to “row to work”.',
      'row to work',
      'Pip Barlow',
      'partial',
    ],
  ],
});

attributed('floating-run', {
  en: [
    // A short line alone below a question is the other one's, and the next one again whose the question was.
    [
      '“He used to sing,” Lorna Weld said.\n\n“Well, who told him?” said her husband.\n\n“Don’t start again, Gene.”\n\nRain fell.',
      'Don’t start again, Gene.',
      'Lorna Weld',
      'direct',
    ],
    [
      'The judge, Ann Weld, spoke.\n\n“Whose cows were these?” Ms Weld asked.\n\n“It was a proverb.”\n\n“From which of the towns?”',
      'From which of the towns?',
      'Ann Weld',
      'direct',
    ],
    [
      'The judge, Ann Weld, spoke.\n\n“Whose cows were these?” Ms Weld asked.\n\n“It was a proverb.”\n\nRain fell.',
      'It was a proverb.',
      null,
      'direct',
    ],
  ],
});

table<readonly [text: string]>(
  'whoever keeps silent has nothing reported',
  ([text]) => expect(analyse(articleOf(text, 'en')).quotations).toEqual([]),
  {
    right: [
      ['Ann Weld declined to comment on the strike.'],
      ['Ann Weld refused to be drawn on the reports of a strike.'],
      ['Ann Weld declined to give details of the plan.'],
    ],
  },
);
