import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

/** English text, the reported clauses that are found in it, and who says the first. */
const check = foundIn('en', ({ kind }) => kind === 'indirect');
/** The same of words in marks. */
const marked = foundIn('en', ({ kind }) => kind !== 'indirect');

table<Row>('a participle goes with who acts', check, {
  right: [
    // Behind its preposition one noun for people has a participle of its own.
    ['The port has been shut since May, with officials saying the wall may fall.', ['the wall may fall'], 'officials'],
    ['The plan is dear, with critics pointing out that the pier is new.', ['the pier is new'], 'critics'],
    // What was done to an object does not act.
    ['The mayor met the drivers injured in the fire, saying the bus was old.', ['the bus was old'], 'The mayor'],
    [
      'Anne Rook began by praising the family of a boy killed in the fire, suggesting the house was unsafe.',
      ['the house was unsafe'],
      'Anne Rook',
    ],
    // A subject of its own behind “but”, before a verb in the plural.
    [
      'The mayor urged them to go back, but the unions remain firm, insisting the offer is dead.',
      ['go back', 'the offer is dead'],
      'The mayor',
    ],
    ['The mayor resigned, but the drivers fight on, saying they will win.', ['they will win'], 'the drivers'],
    // What somebody owns is no verb.
    [
      'Colin Rook disputed the governor’s account of the fire, noting that it began at noon.',
      ['it began at noon'],
      'Colin Rook',
    ],
    // A subject that reports is none of an object.
    [
      'Anne Rook said the council rejected the plan, arguing that it was dear.',
      ['the council rejected the plan', 'it was dear'],
      'Anne Rook',
    ],
  ],
});

table<Row>('who is asked, and what', check, {
  right: [
    ['Anne Rook asked the board why the pier was closed.', ['why the pier was closed'], 'Anne Rook'],
    ['Anne Rook asked the board how it would pay.', ['how it would pay'], 'Anne Rook'],
    // By whom somebody is asked or told.
    ['Colin Rook was asked by Anne Harlow to wait until May.', ['wait until May'], 'Anne Harlow'],
    ['The drivers were urged by the mayor to leave the town.', ['leave the town'], 'the mayor'],
    ['The bridge was planned by the mayor to serve the town.', [], null],
  ],
});

table<Row>('a part of those asked speaks', check, {
  right: [
    ['25% say they are undecided.', ['they are undecided'], '25%'],
    ['Men back the plan, while 32% say they oppose it.', ['they oppose it'], '32%'],
    ['In a survey of drivers, about 40 percent said they were tired.', ['they were tired'], 'about 40 percent'],
    ['Just 14% think the mayor lied.', ['the mayor lied'], 'Just 14%'],
    // An article counts nothing.
    ['The two spent the day arguing over a school that closed in May.', [], null],
  ],
});

table<Row>('where a phrase for somebody ends', check, {
  right: [
    // A gerund before a noun for somebody is an adjective.
    ['According to the ruling party, the plan would cost jobs.', ['the plan would cost jobs'], 'the ruling party'],
    // A conjunction between two nouns that one preposition governs, whether an adjective stands there or not.
    [
      'The minister for foreign affairs and trade said the port was safe.',
      ['the port was safe'],
      'The minister for foreign affairs and trade',
    ],
    ['The mayor talked of old debts and Anne Rook said the port was safe.', ['the port was safe'], 'Anne Rook'],
  ],
});

table<Row>('the word “that” behind a verb of saying', check, {
  right: [
    // The form of a past right behind it describes a plural.
    [
      'Anne Rook revealed that repeated attempts to reach the mayor had failed.',
      ['repeated attempts to reach the mayor had failed'],
      'Anne Rook',
    ],
    ['Anne Rook warned that failed harvests were a danger.', ['failed harvests were a danger'], 'Anne Rook'],
    // Alone before a conjunction it stands for what was said.
    ['Anne Rook denied that and said the pier was open.', ['the pier was open'], 'Anne Rook'],
  ],
});

table<Row>('what is held by “as Name said” is a main clause', check, {
  right: [
    [
      'As Anne Rook points out, if the plan fails, the port will close.',
      ['if the plan fails, the port will close'],
      'Anne Rook',
    ],
    [
      'As the Herald reported, after the board gave the order, he left the town.',
      ['after the board gave the order, he left the town'],
      'Herald',
    ],
    ['As Anne Rook said that the port was safe, the boats came in.', ['the port was safe'], 'Anne Rook'],
  ],
});

table<Row>('whose claim it is, behind a preposition', check, {
  right: [
    ['Critics scoffed at the mayor’s claim that the pier was safe.', ['the pier was safe'], 'the mayor'],
    [
      'The judges were sceptical of the government’s contention that the pier was safe.',
      ['the pier was safe'],
      'the government',
    ],
    ['Shares fell on the bank’s warning that profits would drop.', ['profits would drop'], 'the bank'],
    ['They took to the city’s streets and called for calm to return.', [], null],
  ],
});

table<Row>('what stands on a sign is nobody’s', marked, {
  right: [['About 200 people chanted and waved signs that read “No cuts here, please.”', [], null]],
});

table<Row>('where what is reported ends', check, {
  right: [
    // What somebody wants lies ahead: what others say behind a conjunction tells why.
    [
      'The mayor urged the town to save water after the board said the dam was low.',
      ['save water', 'the dam was low'],
      'The mayor',
    ],
    ['The mayor promised to show the board why it rained.', ['show the board why it rained'], 'The mayor'],
    // What happens meanwhile the journalist tells.
    [
      'The mayor conceded the dam was unsafe, even as the union called for a strike.',
      ['the dam was unsafe', 'a strike'],
      'The mayor',
    ],
    // A conjunction behind its comma leads on to what comes next.
    [
      'Anne Rook said that the claim was true, and then she asked the board if it could wait.',
      ['the claim was true', 'it could wait'],
      'Anne Rook',
    ],
  ],
});

table<Row>('who is cited, and whose they are', check, {
  right: [
    ['The Herald reports Colin Rook as saying that the pier is lost.', ['the pier is lost'], 'Colin Rook'],
    ['The Herald cited Colin Rook as saying the pier is lost.', ['the pier is lost'], 'Colin Rook'],
    ['The Herald was reported as saying the pier was lost.', ['the pier was lost'], 'Herald'],
    ['As the Quay Post’s Anne Rook points out, the plan is dead.', ['the plan is dead'], 'Anne Rook'],
    // An aside on whoever opens the sentence that no comma closes, no insertion.
    ['Colin Rook, the mayor of Quayport says it was late.', ['it was late'], 'Colin Rook'],
    ['After a long talk with Colin Rook, the mayor says it was late.', ['it was late'], 'the mayor'],
    [
      'Colin Rook, the mayor told the court, had lied about the pier.',
      ['Colin Rook, the mayor told the court, had lied about the pier'],
      'the mayor',
    ],
    // What somebody is asked about.
    ['Anne Rook asked the board about how it would pay for the pier.', ['how it would pay for the pier'], 'Anne Rook'],
  ],
});

table<Row>('behind words in marks whoever is owned by an abbreviation or a party speaks', marked, {
  right: [
    ['“Nobody came,” the UPN’s Anne Rook said.', ['Nobody came'], 'Anne Rook'],
    ['“Nobody came,” Labour’s Anne Rook said.', ['Nobody came'], 'Anne Rook'],
  ],
});

table<Row>('nouns for what is said, and whom it is told to', check, {
  right: [
    ['Colin Rook made the case to both sides that the plan will work.', ['the plan will work'], 'Colin Rook'],
    ['The board issued a warning to drivers that the road would close.', ['the road would close'], 'The board'],
    // Whose it is behind the noun, where the noun is an object.
    ['The plan drew complaints from parents that it was unfair.', ['it was unfair'], 'parents'],
    ['The plan fuelled fears among parents that the school was unsafe.', ['the school was unsafe'], 'parents'],
    ['The mayor sent a letter to the board that runs the port.', [], null],
    // An aside on whom what is reported tells of.
    [
      'Anne Rook said she left when her son, Max, told her to.',
      ['she left when her son, Max, told her to'],
      'Anne Rook',
    ],
  ],
});

table<Row>('in whose view something is', check, {
  right: [
    ['By Colin Rook’s own admission, his books are thin.', ['his books are thin'], 'Colin Rook'],
    ['By the mayor’s estimate, the pier will cost a million.', ['the pier will cost a million'], 'the mayor'],
    // What the view is of is no part of what is said.
    ['In the mayor’s account of the fire, the chapel burnt first.', ['the chapel burnt first'], 'the mayor'],
    ['The union is insistent that the law must change.', ['the law must change'], 'The union'],
    ['The price of admission and the estimate are high.', [], null],
  ],
});
