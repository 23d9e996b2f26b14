import type { WhyWords } from './why.ts';

/** Why the engine names this source or sees this dispute, in English. */
export const whyEn: WhyWords = {
  'cue-after': 'A reporting verb with its subject follows the quotation (“…”, she said).',
  'cue-before': 'A subject with a reporting verb stands before the quotation (she said: “…”).',
  incise: 'The verb and its subject stand inside the quotation (“…, she said, …”).',
  'according-to': 'The sentence gives its source (“according to her”, “in her view”).',
  'qualifying-verb': 'The verb says how its subject describes what stands in marks (she called it a “…”).',
  participle: 'A participle (“saying that …”) ties the words to the subject of the sentence.',
  'name-colon': 'The name stands before a colon, as in an interview (“the mayor: …”).',
  'lead-in':
    'A sentence of the paragraph before announces these words and names who says them (“she had three demands:”).',
  interview: 'It answers a question (“And then?”): the person interviewed speaks.',
  dialogue: 'A dash opens a line of dialogue, and its speaker is named in it (“— Yes, she said”).',
  colon: 'A colon leads from the subject of the sentence to the quotation (“she stood up: …”).',
  coordination: 'The sentence goes on: “and” joins these words to the ones before, with the same source.',
  'sentence-subject': 'Nobody else acts in the sentence (she took the “…”).',
  'previous-subject': 'It stands alone after a sentence about this source (“The mayor refused. …”).',
  'floating-run': 'It goes on from the quotation before, with no other voice in between (“…”, she said. “…”).',
  echo: 'The heading repeats words (“…”) that the text gives to this source.',
  'that-clause': 'A clause with “that” follows the reporting verb (“she said that …”).',
  infinitive: 'The reporting verb governs an infinitive (“promised to …”).',
  parataxis: 'The reported sentence and the reporting verb stand side by side (“…, she said”).',
  'taken-up': 'A word such as “this” takes up the sentence before, and a verb says who reports it.',
  'speech-noun': 'A noun for something said or written leads to the words (“a statement: …”).',
  'blockquote-cite': 'The source signs this quotation (“…” — the mayor).',
  unattributed: 'Nothing in the text says plainly who speaks.',
  'article-marker': 'The article’s own words dispute what is reported.',
  'presented-as': 'The article says who presents it so, and does not say so itself.',
  denial: 'Somebody else in the article denies it.',
  hearsay: 'The article reports it as unconfirmed.',
  fallback: 'The words around the passage point this way.',
};
