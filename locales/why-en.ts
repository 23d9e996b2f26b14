import type { WhyWords } from './why.ts';

/** Why the engine names this source, by the id of the rule that fired. */
export const whyEn: WhyWords = {
  fallback: 'The words around the passage point at this source.',
  none: 'Nothing in the sentence says plainly who speaks.',
  rules: {
    'cue-after': 'A reporting verb with its subject follows the quotation.',
    'cue-before': 'A subject with a reporting verb stands before the quotation.',
    incise: 'The verb and its subject follow the words in an inserted clause (“…”, she said).',
    'according-to': 'The sentence gives its source with “according to”.',
    colon: 'A colon leads from the speaker to the quotation.',
    'name-colon': 'The name stands before a colon, as in an interview.',
    'qualifying-verb': 'The verb says how its subject described the thing in marks.',
    participle: 'A participle in the same sentence ties the words to its subject.',
    coordination: 'The sentence goes on with the same subject after “and”.',
    'only-candidate': 'Only one person in the paragraph can be speaking.',
    'floating-run': 'It goes on from the quotation before, with no other speaker in between.',
    echo: 'The heading repeats words that the text gives to this source.',
    parataxis: 'The name and the verb stand beside the words without a conjunction.',
    'that-clause': 'A “that” clause follows the reporting verb.',
    infinitive: 'The reporting verb governs an infinitive.',
    'document-source': 'The source is a document that the sentence names.',
    'blockquote-cite': 'The page itself names the source of this block quotation.',
  },
};
