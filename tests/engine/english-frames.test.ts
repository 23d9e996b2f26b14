import { foundIn, type Row } from './found.ts';
import { table } from './tables.ts';

/** English text, the reported clauses that are found in it, and who says the first. */
const check = foundIn('en', ({ kind }) => kind === 'indirect');

table<Row>('a speaker with an aside stands inside or behind what is reported', check, {
  right: [
    [
      'The ferry, Anne Rook, 54, said, would not sail before May.',
      ['The ferry, Anne Rook, 54, said, would not sail before May'],
      'Anne Rook',
    ],
    [
      'The ferry, Anne Rook, who runs the port, said, would not sail before May.',
      ['The ferry, Anne Rook, who runs the port, said, would not sail before May'],
      'Anne Rook',
    ],
    [
      'The ferry, the head of the port, Anne Rook, said, would not sail before May.',
      ['The ferry, the head of the port, Anne Rook, said, would not sail before May'],
      'Anne Rook',
    ],
    [
      'Riders who use the ferry will have to pay, Anne Rook, 54, said.',
      ['Riders who use the ferry will have to pay'],
      'Anne Rook',
    ],
    [
      'Most of the huts, including the chapel, were lost, one of the guards, Brian Harlow, said.',
      ['Most of the huts, including the chapel, were lost'],
      'Brian Harlow',
    ],
    // No aside on somebody in an aside: both describe the subject.
    ['The head of the port, Anne Rook, 54, said the ferry would sail.', ['the ferry would sail'], 'Anne Rook'],
  ],
});

table<Row>('what tells of a source is no part of what it says', check, {
  right: [
    [
      'According to Anne Rook, the mayor, riders who use the ferry will have to pay.',
      ['riders who use the ferry will have to pay'],
      'Anne Rook',
    ],
    [
      'According to the union, which speaks for 400 pilots, riders who use the ferry will have to pay.',
      ['riders who use the ferry will have to pay'],
      'the union',
    ],
    [
      'According to a source close to the port, the ferry will sail.',
      ['the ferry will sail'],
      'a source close to the port',
    ],
    ['A source close to the port said the ferry will sail.', ['the ferry will sail'], 'A source close to the port'],
    // A relative that belongs to what is said.
    [
      'According to the union, riders who use the ferry, and those who do not, will have to pay.',
      ['riders who use the ferry, and those who do not, will have to pay'],
      'the union',
    ],
  ],
});

table<Row>('a promise or plan inside a statement ends with it', check, {
  right: [
    [
      'The two sides had agreed to meet in Veldt, Mayor Anne Rook told the Harlow Post.',
      ['The two sides had agreed to meet in Veldt'],
      'Anne Rook',
    ],
    [
      'The two sides had agreed to meet again, said one of the guards, Brian Harlow.',
      ['The two sides had agreed to meet again'],
      'Brian Harlow',
    ],
    [
      'The firm plans to close the mill, or so Brian Harlow claims.',
      ['The firm plans to close the mill'],
      'Brian Harlow',
    ],
  ],
});

table<Row>('whoever reports goes on, not who is told of', check, {
  right: [
    [
      'Anne Rook said the two sides had agreed to meet in Veldt next week and added that the pumps failed.',
      ['the two sides had agreed to meet in Veldt next week', 'the pumps failed'],
      'Anne Rook',
    ],
    [
      'Anne Rook said that if the rain goes on, the dam could break, adding that nobody had told the families.',
      ['if the rain goes on, the dam could break', 'nobody had told the families'],
      'Anne Rook',
    ],
    [
      'Anne Rook said when the rain stops, crews will return, adding that nobody had told the families.',
      ['when the rain stops, crews will return', 'nobody had told the families'],
      'Anne Rook',
    ],
  ],
});

table<Row>('who is cited, with what tells of them', check, {
  right: [
    [
      'The Harlow Post quoted Anne Rook, the mayor, as saying the ferry would sail.',
      ['the ferry would sail'],
      'Anne Rook',
    ],
    [
      'The Harlow Post quoted an elderly woman who lives opposite as saying the ferry would sail.',
      ['the ferry would sail'],
      'an elderly woman',
    ],
    ['Anne Rook was quoted by the Harlow Post as saying the ferry would sail.', ['the ferry would sail'], 'Anne Rook'],
  ],
});

table<Row>('people and what a preposition adds to them act', check, {
  right: [
    ['Residents of the village hope to reopen the mill.', ['reopen the mill'], 'Residents of the village'],
    ['But critics of the deal fear it will cost jobs.', ['it will cost jobs'], 'critics of the deal'],
    ['Families of the victims demand an inquiry.', ['an inquiry'], 'Families of the victims'],
    [
      'Two officials familiar with the matter want the council to reopen the mill.',
      ['reopen the mill'],
      'Two officials familiar with the matter',
    ],
    // A noun in a pile of them.
    ['Details of the peace plan the council adopted were published.', [], null],
    ['Members of the rescue plan team met on Monday.', [], null],
  ],
});

table<Row>('when and by what something was said', check, {
  right: [
    ['Police said late on Monday that two men had been held.', ['two men had been held'], 'Police'],
    ['Police said early Sunday two men had been held.', ['two men had been held'], 'Police'],
    ['Anne Rook responded by saying that the pumps had failed.', ['the pumps had failed'], 'Anne Rook'],
    ['Anne Rook replied by insisting the pumps had failed.', ['the pumps had failed'], 'Anne Rook'],
    // What is early is told of, and what somebody does is nothing they say.
    ['Police said late frost had damaged the crops.', ['late frost had damaged the crops'], 'Police'],
    ['Anne Rook responded by closing the bridge.', [], null],
  ],
});

table<Row>('what is asked, and words of degree before what is told', check, {
  right: [
    ['Anne Rook asked if the ferry was safe.', ['the ferry was safe'], 'Anne Rook'],
    ['Anne Rook wondered if the ferry was safe.', ['the ferry was safe'], 'Anne Rook'],
    ['Anne Rook asked the mayor if the ferry was safe.', ['the ferry was safe'], 'Anne Rook'],
    ['Anne Rook said too many people had died.', ['too many people had died'], 'Anne Rook'],
    ['Anne Rook said even the mayor had left.', ['even the mayor had left'], 'Anne Rook'],
    ['Anne Rook said only a few had died.', ['only a few had died'], 'Anne Rook'],
    // Nobody asks a condition, and what is said so is told elsewhere.
    ['Anne Rook leaves if the ferry is late.', [], null],
    ['Anne Rook said so before the vote.', [], null],
  ],
});

table<Row>('where the journalist speaks again behind a source', check, {
  right: [
    [
      'A fifth man was killed in Brae, police said, without giving details.',
      ['A fifth man was killed in Brae'],
      'police',
    ],
    ['The ferry would stop, Anne Rook said, without elaborating.', ['The ferry would stop'], 'Anne Rook'],
    [
      'Boats were late by eight hours, according to the port, while the market was shut.',
      ['Boats were late by eight hours'],
      'the port',
    ],
    // What the statement goes on with.
    [
      'The ferry would stop, Anne Rook said, without a new pier.',
      ['The ferry would stop, Anne Rook said, without a new pier'],
      'Anne Rook',
    ],
  ],
});

table<Row>('two who act together behind “But”, and two deeds in one accusation', check, {
  right: [
    [
      'But Anne Rook and Brian Harlow said the ferry would stop.',
      ['the ferry would stop'],
      'Anne Rook and Brian Harlow',
    ],
    [
      'Anne Rook accused the mayor of being a fraud and having a hand in the deal.',
      ['being a fraud and having a hand in the deal'],
      'Anne Rook',
    ],
    [
      'Anne Rook accused the mayor of lying to the board and said he would resign.',
      ['lying to the board', 'he would resign'],
      'Anne Rook',
    ],
  ],
});

table<Row>(
  'marked words before an owner, what is owned, and a name',
  foundIn('en', ({ kind }) => kind === 'direct'),
  {
    right: [
      ['“We are ready to go,” the journal’s editor Brian Harlow said.', ['We are ready to go'], 'Brian Harlow'],
      [
        '“We are ready to go,” the firm’s chief engineer Anne Rook told the paper.',
        ['We are ready to go'],
        'Anne Rook',
      ],
    ],
  },
);

table<Row>('what somebody is going to say', check, {
  right: [
    ['The minister will say on Monday that the ferry must stop.', ['the ferry must stop'], 'The minister'],
    ['Anne Rook will tell the board that the ferry must stop.', ['the ferry must stop'], 'Anne Rook'],
    // What may be said, or decided, is not said.
    ['Anne Rook could say that the ferry must stop.', [], null],
    ['The court will say whether the ferry must stop.', [], null],
  ],
});

table<Row>(
  'what somebody or something is called by somebody',
  foundIn('en', ({ kind }) => kind === 'partial'),
  {
    right: [
      ['The plan was called “a disgrace” by the union.', ['a disgrace'], 'the union'],
      ['The deal, called “beyond repair” by Anne Rook, will take effect in May.', ['beyond repair'], 'Anne Rook'],
      // A name.
      ['The club, called “The Den” by its fans, will close.', [], null],
      ['A band called “the Rivers” by its fans played.', [], null],
    ],
  },
);
