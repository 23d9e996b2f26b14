import type { WhyWords } from './why.ts';

/** Why the engine names this source or sees this dispute, in English. */
export const whyEn: WhyWords = {
  'cue-after': 'A reporting verb with its subject follows the quotation.',
  'cue-before': 'A subject with a reporting verb stands before the quotation.',
  incise: 'The verb and its subject stand inside the quotation (“…, she said, …”).',
  'according-to': 'The sentence gives its source with “according to”.',
  'qualifying-verb': 'The verb says how its subject describes what stands in marks.',
  participle: 'A participle (“saying that …”) ties the words to the subject of the sentence.',
  'name-colon': 'The name stands before a colon, as in an interview.',
  colon: 'A colon leads from the subject of the sentence to the quotation.',
  coordination: 'The sentence goes on: “and” joins these words to the ones before, with the same source.',
  'sentence-subject': 'Nobody else acts in the sentence.',
  'floating-run': 'It goes on from the quotation before, with no other voice in between.',
  echo: 'The heading repeats words that the text gives to this source.',
  'that-clause': 'A clause with “that” follows the reporting verb.',
  infinitive: 'The reporting verb governs an infinitive (“promised to …”).',
  parataxis: 'The reported sentence and the reporting verb stand side by side.',
  'speech-noun': 'A noun for something said or written (statement, letter) leads to the words.',
  'blockquote-cite': 'The source stands under this block quotation.',
  unattributed: 'Nothing in the text says plainly who speaks.',
  'article-marker': 'The article’s own words dispute what is reported.',
  'presented-as': 'The article says who presents it so, and does not say so itself.',
  denial: 'Somebody else in the article denies it.',
  hearsay: 'The article reports it as unconfirmed.',
  fallback: 'The words around the passage point this way.',
};
