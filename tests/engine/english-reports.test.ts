import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

table<Row>(
  'what is reported in English without marks',
  foundIn('en', ({ kind }) => kind === 'indirect'),
  {
    right: [
      [
        'Helen Orme demanded trust from voters, yet refuses to sell the quay.',
        ['trust from voters', 'sell the quay'],
        'Helen Orme',
      ],
      // What somebody feels tells what they think behind any verb, and an adverb may stand before it.
      ['Helen Orme came away convinced that the quay is sound.', ['the quay is sound'], 'Helen Orme'],
      ['Helen Orme is also determined to sell the quay.', ['sell the quay'], 'Helen Orme'],
      [
        'Helen Orme wants to make sure that the quay is sound. She said it was.',
        ['make sure that the quay is sound', 'it was'],
        'Helen Orme',
      ],
      ['Backers, including the mayor, said the quay is sound.', ['the quay is sound'], 'Backers'],
      ['Helen Orme Vows To Sell The Quay\n\nHelen Orme vowed it on Monday.', ['Sell The Quay'], 'Helen Orme'],
      [
        'Helen Orme left. It is worth noting that the quay is sound, she said.',
        ['It is worth noting that the quay is sound'],
        'Helen Orme',
      ],
      // What cannot speak made somebody say it.
      ['The vote led Helen Orme to conclude that the quay is sound.', ['the quay is sound'], 'Helen Orme'],
      ['Helen Orme took the stage to say that the quay is sound.', ['the quay is sound'], 'Helen Orme'],
      // Whom somebody asks to say something has not said it.
      [
        'Helen Orme asked the board to confirm that the quay is sound.',
        ['confirm that the quay is sound'],
        'Helen Orme',
      ],
      ['Helen Orme said the quay is sound, quietly dropping her old view.', ['the quay is sound'], 'Helen Orme'],
      // Whom somebody expects to act acts in what is expected, whom somebody urges is told to.
      ['The bank expects the mayor to sell the quay.', ['the mayor to sell the quay'], 'The bank'],
      ['The bank urged the mayor to sell the quay.', ['sell the quay'], 'The bank'],
      [
        'Helen Orme described Paul Denby as a man who sold the quay, fired its staff and left.',
        ['Paul Denby as a man who sold the quay, fired its staff and left'],
        'Helen Orme',
      ],
      // What is said of somebody ends where nothing but a list goes on behind a comma.
      ['Helen Orme compared the quay to a ship, which amused the crowd.', ['the quay to a ship'], 'Helen Orme'],
      ['Helen Orme cast the quay as a waste, as she had before.', ['the quay as a waste'], 'Helen Orme'],
      [
        'Helen Orme described Paul Denby as a fool, a liar and a cheat.',
        ['Paul Denby as a fool, a liar and a cheat'],
        'Helen Orme',
      ],
      // Whose claim or plan it is, a determiner or the verb before it tells.
      ['Helen Orme met Paul Denby. His argument is that the quay is sound.', ['the quay is sound'], 'Paul Denby'],
      [
        'Helen Orme met Paul Denby. The chairman was taken by her claim that the quay is sound.',
        ['the quay is sound'],
        'Helen Orme',
      ],
      ['Helen Orme met Paul Denby. In his view, the quay is sound.', ['the quay is sound'], 'Paul Denby'],
      ['Helen Orme announced plans this week to build a quay.', ['build a quay'], 'Helen Orme'],
      // The report stands behind the conjunction of its clause, or inside what it reports.
      ['The rise is small because, the agency argues, the lake was low.', ['the lake was low'], 'the agency'],
      [
        'Lena Marsh was asked about it. She had only wanted, she said, to see the file.',
        ['She had only wanted, she said, to see the file'],
        'Lena Marsh',
      ],
      [
        'He plans to vote, Sam Ott added, but has not chosen a side.',
        ['He plans to vote, Sam Ott added, but has not chosen a side'],
        'Sam Ott',
      ],
      [
        'The union was uneasy: gaps as large, it said, exist elsewhere.',
        ['gaps as large, it said, exist elsewhere'],
        'The union',
      ],
      [
        'The only exit they found, several told reporters outside the hall, was locked.',
        ['The only exit they found, several told reporters outside the hall, was locked'],
        'several',
      ],
      [
        'The only exit they found, several told reporters at the hall where families met, was locked.',
        ['The only exit they found, several told reporters at the hall where families met, was locked'],
        'several',
      ],
      // A list stands before the report; no comma behind the name makes it an apposition.
      [
        'Between May and June the firm sold 40 vans, most of them to a cousin of the owner, Mr Tarle said.',
        ['Between May and June the firm sold 40 vans, most of them to a cousin of the owner'],
        'Tarle',
      ],
      // Texts in the plural need no article, nor does anything in a line without a stop.
      [
        'Spending on clinics was higher in 2009, budget documents show.',
        ['Spending on clinics was higher in 2009'],
        'budget documents',
      ],
      ['Bats learn the times of trains, study suggests', ['Bats learn the times of trains'], 'study'],
      [
        'Bats that feed near roads learn the times of the trains, according to research that may help engineers.',
        ['Bats that feed near roads learn the times of the trains'],
        'research',
      ],
      // How and where it was said stands between the verb and its conjunction.
      [
        'Ralf Domin, a baker from Hull, said by phone from a car park near Leeds that he would close the shop.',
        ['he would close the shop'],
        'Ralf Domin',
      ],
      [
        'Boyd told a morning news conference the drivers walked out at 1:15 a.m. Tuesday.',
        ['the drivers walked out at 1:15 a.m. Tuesday'],
        'Boyd',
      ],
      [
        'Rosa Lind told the board that both sides had agreed to talk, but that neither would go first.',
        ['both sides had agreed to talk', 'neither would go first'],
        'Rosa Lind',
      ],
      // An infinitive stands behind whom it is promised to and where, no noun with its determiner.
      ['The firm agreed with the union to pay the fee.', ['pay the fee'], 'The firm'],
      [
        'The board decided after a long review not to raise the fees for their handling of coal.',
        ['not to raise the fees for their handling of coal'],
        'The board',
      ],
      ['Boyd promised in a letter to the union that the yard would stay.', ['the yard would stay'], 'Boyd'],
      // Behind a participle or a preposition at the head of the sentence the main clause is still to come.
      ['Asked about the mayor’s view that the pier was safe, Lena Prow left.', ['the pier was safe'], 'the mayor'],
      [
        'Responding to critics who say the fee is too high, Lena Prow said it would fall.',
        ['the fee is too high', 'it would fall'],
        'critics',
      ],
      [
        'Speaking on Monday, Lena Prow said the pier was closed, the shop was shut and the town was poor.',
        ['the pier was closed, the shop was shut and the town was poor'],
        'Lena Prow',
      ],
      // Of two verbs before the same words the one beside them reports, once.
      [
        'The vicar offered everything she wanted, from hinting that the pier was safe and dry.',
        ['the pier was safe and dry'],
        'The vicar',
      ],
      // An auxiliary may stress that somebody says it; before the subject it asks.
      ['Rosa Lind did later admit that the till was empty.', ['the till was empty'], 'Rosa Lind'],
      ['The drivers do believe the road is safe.', ['the road is safe'], 'The drivers'],
      // A report inside a question is a part of it; what the main clause goes on with, and the next question, is not.
      ['What the mayor says the pier will cost is wrong.', ['What the mayor says the pier will cost'], 'the mayor'],
      [
        'There is a contrast between what the coach says his squad can lift and how doctors say it should train.',
        ['what the coach says his squad can lift', 'how doctors say it should train'],
        'the coach',
      ],
      [
        'The council fears what the union says the plan would cost.',
        ['what the union says the plan would cost'],
        'The council',
      ],
      [
        'The engineers, several of whom said they had warned the board in March, were not invited.',
        ['they had warned the board in March'],
        'The engineers',
      ],
      [
        'The minister, Tom Garvey, was calm. The price had risen, in his telling, because of a strike.',
        ['The price had risen, in his telling, because of a strike'],
        'Tom Garvey',
      ],
      // A short verb behind "to"; what somebody recalls being done; an answer behind a colon.
      ['The mayor vowed to cut the tax to 3 percent; his rival left.', ['cut the tax to 3 percent'], 'The mayor'],
      ['A nurse recalled being asked to change the file.', ['being asked to change the file'], 'A nurse'],
      [
        'Kim Orton, a geologist, disagreed: the maps showed two faults in the valley.',
        ['the maps showed two faults in the valley'],
        'Kim Orton',
      ],
      // Where and to whom it was said stands before the comma too.
      [
        'As Lena Marsh said in a speech on Monday, the lift is shut every winter.',
        ['the lift is shut every winter'],
        'Lena Marsh',
      ],
      ['As the clerk told The Harbor Post last week, the lift is shut.', ['the lift is shut'], 'the clerk'],
      ['As Lena Marsh put it, the deal is a gift to the banks.', ['the deal is a gift to the banks'], 'Lena Marsh'],
      // A relative on people leads to the name or the people before it, whatever governs them.
      ['The bill was opposed by Lena Marsh, who said the fee was unfair.', ['the fee was unfair'], 'Lena Marsh'],
      ['The bill angered local farmers, who say the fee is unfair.', ['the fee is unfair'], 'local farmers'],
      [
        'It pleased nervous members in the north, who say the fee is fair.',
        ['the fee is fair'],
        'nervous members in the north',
      ],
      ['The head of Orbec Ltd, which said the fee was unfair, has left.', ['the fee was unfair'], 'Orbec Ltd'],
      // Whom it is told to may be described between commas; what looks like an adverb is a verb before its object.
      ['The club has asked Lena Marsh, the judge of the race, to check every boat.', ['check every boat'], 'The club'],
      ['Sam Ott refused to back the plan.', ['back the plan'], 'Sam Ott'],
      // A verb that says takes what is done behind a preposition.
      ['Sam Ott boasted of building the barge.', ['building the barge'], 'Sam Ott'],
      ['Lena Marsh complained about being ignored.', ['being ignored'], 'Lena Marsh'],
      // What is shown may be somebody who does something; a noun for what is said has its owner before or behind it.
      ['The video shows a guard aiming a gun at the door.', ['a guard aiming a gun at the door'], 'The video'],
      ['Polls show Sam Ott leading Lena Marsh by four points.', ['Sam Ott leading Lena Marsh by four points'], 'Polls'],
      ['The union’s main complaint was that nobody had called.', ['nobody had called'], 'The union'],
      ['The move came despite warnings from Lena Marsh that it was illegal.', ['it was illegal'], 'Lena Marsh'],
      ['The claim by the clerk that the lift is safe has few friends.', ['the lift is safe'], 'the clerk'],
      // Any adjective tells what somebody feels or knows, and some what somebody will do.
      ['Lena Marsh is deeply frustrated that the lift is still shut.', ['the lift is still shut'], 'Lena Marsh'],
      ['Residents were angry that nobody had called.', ['nobody had called'], 'Residents'],
      ['Sam Ott would like to sell the barge.', ['sell the barge'], 'Sam Ott'],
      ['Some members were willing to go on without a plan.', ['go on without a plan'], 'Some members'],
      ['Sam Ott decided not to sell the barge.', ['not to sell the barge'], 'Sam Ott'],
      [
        'A clerk wondered how high the prices could go “before they take cash”.',
        ['how high the prices could go “before they take cash”'],
        'A clerk',
      ],
    ],
  },
);

table<readonly [text: string]>(
  'what reports nothing in English',
  ([text]) => {
    const { quotations } = analyse(articleOf(text, 'en'));
    expect(quotations.map(({ exact }) => exact)).toEqual([]);
  },
  {
    right: [
      ['When the fund ran dry two years later, the council said enough.'],
      ['Deeply divided about the dam, leaders found little unity on a plan for the valley.'],
      ['In March, the mayor told reporters about the plan, and left.'],
      ['The promise was dear to us.'],
      ['As he told the story, the crowd laughed.'],
      ['The chart shows a rising trend.'],
      ['Few believe the lift is safe.'],
      ['Sam Ott said nothing about the lift in the hall.'],
      ['Sam Ott said goodbye to his old friends.'],
      ['Sam Ott spoke at a hearing in May.'],
      ['The union’s problem is that the lift is old.'],
      ['Sam Ott rejected suggestions that he had lied.'],
      ['Sam Ott responded to claims that he had lied.'],
      // What cannot speak feels nothing; what somebody is told is another's; a day and a degree are no feelings.
      ['The odds are good that the lift will reopen.'],
      ['It was plain that the lift would reopen.'],
      ['Lena Marsh was told that the lift would reopen.'],
      ['Lena Marsh was so tired that the train left without her.'],
      ['Lena Marsh was absent that day.'],
      ['The ferrymen are people that know the bay.'],
      ['A clerk asked not to be named.'],
    ],
  },
);
