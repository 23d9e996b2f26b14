import { expect } from 'vitest';
import { analyse } from '../../engine/index.ts';
import { articleOf } from './articles.ts';
import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

/** English text, the reported clauses that are found in it, and who says the first. */
const check = foundIn('en', ({ kind }) => kind === 'indirect');

table<Row>('where what is reported ends in English', check, {
  right: [
    // Marked words end no report that goes on over its conjunction.
    [
      'Lena Prow said that the wall was “a heap of sand” and that she would rebuild it.',
      ['the wall was “a heap of sand” and that she would rebuild it'],
      'Lena Prow',
    ],
    // A comma right behind the verb opens what another one closes.
    ['Lena Prow urged calm. The wall had failed, she said, years before the storm he now mourned.', [], null],
    // What somebody declines to say is left open; where they argue over something, nothing is counted.
    ['Lena Prow declined to say how many had left.', [], null],
    ['Lena Prow spent the day arguing over a wall that fell before either of them came.', [], null],
    ['Lena Prow said about a third had left.', ['about a third had left'], 'Lena Prow'],
    // Whose mother it is says nothing.
    ['They called the auditor, whose mother said that the wall had held.', [], null],
    // Marked words that tell when or where leave the statement before them whole.
    ['Lena Prow said she hoped to return “in due course”.', ['she hoped to return “in due course”'], 'Lena Prow'],
    // A verb behind a conjunction goes with the one before it in time.
    [
      'Police say the man posed a threat and refused to drop the knife.',
      ['the man posed a threat and refused to drop the knife'],
      'Police',
    ],
    [
      'Union members said Osten rated the singers by their looks and talked about the rest.',
      ['Osten rated the singers by their looks and talked about the rest'],
      'Union members',
    ],
    [
      'Lena Prow said the wall had failed and promised to rebuild it.',
      ['the wall had failed', 'rebuild it'],
      'Lena Prow',
    ],
    // What is joined by a conjunction of its own is one statement, whether or not words of it stand in marks.
    [
      'Lena Prow said that the fees were “never a secret”, and that nobody had asked to see them.',
      ['the fees were “never a secret”, and that nobody had asked to see them'],
      'Lena Prow',
    ],
    // What a colon opens explains what is said before it, unless it has a source of its own.
    [
      'Lena Prow said three things were happening at once: rents were rising, wages were low and lenders were strict.',
      ['three things were happening at once: rents were rising, wages were low and lenders were strict'],
      'Lena Prow',
    ],
    [
      'Lena Prow said the plan was popular: the mayor insisted that six in ten tenants backed it.',
      ['the plan was popular', 'six in ten tenants backed it'],
      'Lena Prow',
    ],
    // What is not said, or asked, has no border.
    ['Rosa Lind did not say that the till was empty.', [], null],
    ['Why do the drivers say that the road is safe?', [], null],
    // An infinitive has no subject: behind the conjunction somebody else acts.
    [
      'The bank agreed to lend the firm two million, and the union also stepped in with money.',
      ['lend the firm two million'],
      'The bank',
    ],
    ['The insurers agreed to release the money so the firm could start.', ['release the money'], 'The insurers'],
    [
      'Osten vowed to fight the ruling and the law that caused it.',
      ['fight the ruling and the law that caused it'],
      'Osten',
    ],
    ['The charity pledged to remain calm.', ['remain calm'], 'The charity'],
    // "only to" tells what became of it; a relative in the subject is no report yet, and ends where the main verb stands.
    [
      'Lena Prow said the board would dismiss her plans, only to praise them later.',
      ['the board would dismiss her plans, only to praise them later'],
      'Lena Prow',
    ],
    [
      'Lena Prow said members will help and donors who want to see a change will pay.',
      ['members will help and donors who want to see a change will pay'],
      'Lena Prow',
    ],
    ['Many growers, who have warned that it ruins the soil, stayed at home.', ['it ruins the soil'], 'Many growers'],
    [
      'Lena Prow said that, in addition to the clerk, the mayor would have to go.',
      ['in addition to the clerk, the mayor would have to go'],
      'Lena Prow',
    ],
    // Behind a dash the journalist says what somebody does besides; when something begins belongs to it.
    [
      'Lena Prow argued that taxes should be low -- assuming that owners pay more.',
      ['taxes should be low', 'owners pay more'],
      'Lena Prow',
    ],
    [
      'Lena Prow noted that the club had paid no rent — as was true for years.',
      ['the club had paid no rent'],
      'Lena Prow',
    ],
    ['Lena Prow said the club had paid — though she gave no date.', ['the club had paid'], 'Lena Prow'],
    ['Lena Prow said the club had paid — a claim the mayor disputes.', ['the club had paid'], 'Lena Prow'],
    [
      'Lena Prow said the rule — the first of its kind — was unfair.',
      ['the rule — the first of its kind — was unfair'],
      'Lena Prow',
    ],
    [
      'The bank just this month announced it would drop these targets, beginning in January 2017.',
      ['it would drop these targets, beginning in January 2017'],
      'The bank',
    ],
    ['The mayor says they both share the view of the board.', ['they both share the view of the board'], 'The mayor'],
    [
      'Lena Prow said the fee, first charged in May, would stay.',
      ['the fee, first charged in May, would stay'],
      'Lena Prow',
    ],
    ['Lena Prow said bread, milk and eggs were scarce.', ['bread, milk and eggs were scarce'], 'Lena Prow'],
    ['Lena Prow believes people who pay should travel first.', ['people who pay should travel first'], 'Lena Prow'],
    // Put word by word from a language that sets clauses off by commas.
    ['Lena Prow claims wrongly, the train had no guests.', ['the train had no guests'], 'Lena Prow'],
    ['When Lena Prow speaks, the council listens.', [], null],
    ['By data of the Harbor Post, the ferry was sold.', ['the ferry was sold'], 'Harbor Post'],
    // The relative before who reports is what the clause tells of.
    [
      'The council backed a road which opponents say will destroy an old wood.',
      ['will destroy an old wood'],
      'opponents',
    ],
    ['The plan, which critics say is unfair to the old, will start in May.', ['is unfair to the old'], 'critics'],
    ['What the senators said was a surprise to the town.', [], null],
    // What somebody doubts nobody says.
    ['Lena Prow doubts that the roof will last another winter.', [], null],
    // An object with a clause behind it is no clause.
    ['Lena Prow added a note of caution, should Osten return too soon.', [], null],
    ['Once Karl Osten has said his piece, he is ready to go.', [], null],
    ['Karl Osten believed the polls that showed him ahead and followed the same plan.', [], null],
    ['Karl Osten, who was born in Hull and writes poems in two languages, did not appear.', [], null],
    ['Lena Prow has acknowledged the scale of the leak, which makes her an outlier.', [], null],
    ['Karl Osten pleaded guilty to charges of theft.', [], null],
  ],
  known: [],
});

table<Row>('a report inside what it reports, in English', check, {
  right: [
    [
      'The fifth paid nine percent, the agency said in a June report, and those at the bottom paid one.',
      ['The fifth paid nine percent, the agency said in a June report, and those at the bottom paid one'],
      'the agency',
    ],
    [
      'The skull shows no thickening, Karl Osten pointed out, and similar marks can be made by boats.',
      ['The skull shows no thickening, Karl Osten pointed out, and similar marks can be made by boats'],
      'Karl Osten',
    ],
    ['The ferry was late, Lena Prow said, and walked off.', ['The ferry was late'], 'Lena Prow'],
    ['The ferry was late, Lena Prow said, and her deputy agreed.', ['The ferry was late'], 'Lena Prow'],
    ['The town lost its ferry, Lena Prow said, as she left the hall.', ['The town lost its ferry'], 'Lena Prow'],
    ['The town lost its ferry, Lena Prow said, while critics cheered.', ['The town lost its ferry'], 'Lena Prow'],
    [
      'Though the change went well, Karl Osten said, replacing Prow would be harder.',
      ['Though the change went well, Karl Osten said, replacing Prow would be harder'],
      'Karl Osten',
    ],
    [
      'The park is near the hall, which, Karl Osten said, is usually full of children.',
      ['is usually full of children'],
      'Karl Osten',
    ],
    [
      'The wages are low, the council said, including those of its own staff.',
      ['The wages are low, the council said, including those of its own staff'],
      'the council',
    ],
    [
      'The top tenth paid half, according to the budget office, and the bottom tenth paid almost none.',
      ['The top tenth paid half, according to the budget office, and the bottom tenth paid almost none'],
      'the budget office',
    ],
    [
      'According to police, officers saw the man get out of a car, and they ordered him to stop.',
      ['officers saw the man get out of a car, and they ordered him to stop'],
      'police',
    ],
  ],
  known: [],
});

table<Row>('who reports in English, behind what is told of them', check, {
  right: [
    ['The table shows that eight of ten boats are built abroad.', ['eight of ten boats are built abroad'], 'The table'],
    ['The mayor sent a strong signal that fees will rise.', [], null],
    [
      'A study that appeared in the Harbor Journal found that boats were bad for the back.',
      ['boats were bad for the back'],
      'A study',
    ],
    [
      'The latest Harbor poll released Friday shows that the mayor leads.',
      ['the mayor leads'],
      'The latest Harbor poll',
    ],
    ['The mayor spoke to listeners who said they had doubts.', ['they had doubts'], 'listeners'],
    ['All the experts I interviewed said her plan was cheaper.', ['her plan was cheaper'], 'All the experts'],
    ['The captains we met say the harbor is too small.', ['the harbor is too small'], 'The captains'],
    [
      'Lena Prow has long known Karl Osten, now the board leader, who in 2010 said the council wanted a new pier.',
      ['the council wanted a new pier'],
      'Karl Osten',
    ],
    [
      'Karl Osten -- a co-editor of Tides, a book about harbors -- said the mayor tended to make promises.',
      ['the mayor tended to make promises'],
      'Karl Osten',
    ],
    ['Residents interviewed this week said the plan was sound.', ['the plan was sound'], 'Residents'],
    [
      'Harbor settlers, who form part of the mayor’s base, said the change was welcome.',
      ['the change was welcome'],
      'Harbor settlers',
    ],
    [
      'Lena Prow is seizing upon a Harbor Times report that Karl Osten lost two million.',
      ['Karl Osten lost two million'],
      'Harbor Times',
    ],
  ],
  known: [['The incident shows that nobody was in charge.', [], null]],
});

/** English text, the words in marks that are found in it, and who says each. */
type Words = readonly [text: string, said: readonly (readonly [exact: string, speaker: string])[]];

table<Words>(
  'whose words in marks they are in English, where two report',
  ([text, said]) => {
    const { quotations, speakers } = analyse(articleOf(text, 'en'));
    const marked = quotations.filter(({ kind }) => kind !== 'indirect');
    const name = (id: string | null) => speakers.find((s) => s.id === id)?.name ?? '';
    expect(marked.map((q) => [q.exact, name(q.speaker)])).toEqual(said);
  },
  {
    right: [
      // What somebody shows in somebody else's words is in the words of who tells it, what they call something in their own.
      [
        'Lena Prow says rival Karl Osten showed bad judgment in using the singer “as a model of virtue.”',
        [['as a model of virtue.', 'Lena Prow']],
      ],
      [
        'Lena Prow said Karl Osten had praised the deal as “the gold standard” of trade.',
        [['the gold standard', 'Karl Osten']],
      ],
      ['Lena Prow says Karl Osten called her plan “a mess.”', [['a mess.', 'Karl Osten']]],
      // Behind a clause in marks somebody says it, whatever the verb.
      ['“He has never seen the hold, I did” launched a sailor.', [['He has never seen the hold, I did', 'a sailor']]],
      [
        'A flyer mailed to 800 homes claims without evidence that bees “fall from the sky like hail.”',
        [['fall from the sky like hail.', 'A flyer mailed to 800 homes']],
      ],
      // Marks of two kinds, and two that open for one.
      [
        '„That is gossip«, said Lena Prow. „It is not so“, said Karl Osten.',
        [
          ['That is gossip', 'Lena Prow'],
          ['It is not so', 'Karl Osten'],
        ],
      ],
      [
        '»»My father said always: ›Who hurries, sinks.‹ The sea knows that», counters Lena Prow.',
        [['My father said always: ›Who hurries, sinks.‹ The sea knows that', 'Lena Prow']],
      ],
      // A participle goes with the main clause and not with its relative, or with whom a verb shows.
      [
        'Karl Osten boasted of cheating an architect who designed the hall, saying, “Maybe he did a bad job.”',
        [['Maybe he did a bad job.', 'Karl Osten']],
      ],
      [
        'The clip shows Karl Osten saying during the debate, “That makes me smart,” when asked.',
        [['That makes me smart', 'Karl Osten']],
      ],
    ],
    known: [],
  },
);
