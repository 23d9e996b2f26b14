import type { BlockKind, ClaimContent, ClaimStatus, QuotationKind } from '../engine/model.ts';
import type { Place } from '../engine/places.ts';
import { checksEn } from './checks-en.ts';
import { whySentence } from './why.ts';
import { whyEn } from './why-en.ts';

const one = (count: number, singular: string, plural: string) => `${count} ${count === 1 ? singular : plural}`;
const percent = new Intl.NumberFormat('en', { style: 'percent' });
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' });

const places: Record<BlockKind, string> = {
  title: 'headline',
  heading: 'section heading',
  standfirst: 'standfirst',
  pullquote: 'pull quote',
  caption: 'caption',
  paragraph: 'text',
  list: 'list',
  quote: 'block quotation',
};

const contents: Record<ClaimContent, string> = {
  quantity: 'a figure',
  interval: 'a range',
  comparison: 'a comparison or a change',
  temporal: 'a date',
  causal: 'a cause',
  prediction: 'to come',
};

const kinds: Record<QuotationKind, string> = { direct: 'direct', partial: 'partial', indirect: 'indirect' };

/** What the interface says, in English. Its shape is the shape of every language. */
export const en = {
  language: 'en',
  product: 'Guillemets',

  percent: (share: number) => percent.format(share),
  date: (day: Date) => date.format(day),
  /** Marks around words of ours that are quoted inside a sentence of ours. */
  quote: (words: string) => `“${words}”`,
  list: (parts: readonly string[]) => parts.join(' · '),

  counts: {
    voices: (count: number) => one(count, 'voice', 'voices'),
    quotations: (count: number) => one(count, 'quotation', 'quotations'),
    disputed: (count: number) => one(count, 'disputed claim', 'disputed claims'),
    notes: (count: number) => one(count, 'note', 'notes'),
  },

  share: {
    label: 'Share of the quoted words',
    of: (name: string, share: string) => `${name}: ${share} of the quoted words`,
  },

  tabs: { label: 'What was found', voices: 'Voices', claims: 'Claims', notes: 'Notes' },

  voices: {
    also: (aliases: readonly string[]) => `also ${aliases.join(', ')}`,
    more: (count: number) => `and ${count} more`,
    unclear: 'Source unclear',
    between: (names: readonly string[]) => `Source unclear: ${names.join(' or ')}?`,
    unclearHint: 'The text does not say plainly who speaks.',
    none: 'Nobody is quoted in this article.',
    share: (words: number, share: string) => `${one(words, 'word', 'words')}, ${share} of those quoted`,
  },

  quotation: {
    kinds,
    unclear: 'source unclear',
    cue: (cue: string) => `reported with ${cue}`,
    show: 'Show on the page',
    lost: 'no longer on the page',
    echo: 'repeats words of the text',
  },

  place: (place: Place) => (place.number === null ? places[place.kind] : `¶ ${place.number}`),
  placeSpoken: (place: Place) => (place.number === null ? places[place.kind] : `paragraph ${place.number}`),

  confidence: { sure: 'sure', likely: 'likely', unclear: 'unclear' },
  confidenceLabel: (word: string) => `Confidence: ${word}`,

  claims: {
    byArticle: 'Disputed by the article',
    byVoice: 'Disputed by another voice',
    checked: 'With a published check',
    toCheck: 'Can be looked up',
    hedged: 'Reported as unconfirmed',
    muted: 'Not the same claim, you said',
    /** What in a claim can be looked up, by the kinds of its content. */
    content: (kinds: readonly ClaimContent[]) => `Can be looked up: ${kinds.map((kind) => contents[kind]).join(', ')}`,
    saidBy: (name: string) => `said by ${name}`,
    nobody: 'the text does not say who claims it',
    none: 'No claim is disputed in this article.',
    noneHint: 'That does not make every claim in it right.',
  },

  /** Who disputes is the subject; we never judge. `marker` comes in quotation marks. */
  dispute: (status: ClaimStatus, marker: string, disputer: string | null): string => {
    switch (status) {
      case 'author.refuted':
        return `The article says it is wrong: ${marker}`;
      case 'author.unsupported':
        return `The article sees no evidence for it: ${marker}`;
      case 'author.distanced':
        return `The article keeps its distance: ${marker}`;
      case 'speaker.countered':
        return `Disputed by ${disputer ?? 'another voice'}: ${marker}`;
      case 'hedged':
        return `Reported as unconfirmed: ${marker}`;
      case 'checkable':
        return 'Can be looked up';
      case 'check.same':
        return 'A published check exists';
      case 'check.related':
        return 'A published check of a related claim exists';
    }
  },

  ...checksEn,

  notes: {
    altered: 'A heading alters the words it quotes',
    inHeading: 'In the heading',
    inText: 'In the text',
    removed: 'left out',
    added: 'put in',
    repeated: (count: number) => `The same passage stands here ${count} times`,
    malformed: (count: number) =>
      count === 1 ? 'A quotation mark is malformed' : `${count} quotation marks are malformed`,
    malformedHint: 'They are read as the sentence suggests; the page is left as it is.',
    garbled: (count: number) => (count === 1 ? 'A character is garbled' : `${count} characters are garbled`),
    garbledHint: 'They are read as the letters and signs that they stand for; the page is left as it is.',
    rest: (count: number) => `Show ${count} more`,
    republished: 'The text says that it stood elsewhere first',
    elsewhere: 'The page names another site as the text’s own',
    agency: 'The text is credited to an agency',
    figures: 'A heading and the text tell different numbers',
    foreign: 'A passage is in another language than the article',
    none: 'Nothing to note on the text itself.',
  },

  states: {
    off: { title: 'Nothing is marked on this page.', hint: '', action: 'Mark this page' },
    reading: 'Reading the article…',
    notArticle: {
      title: 'This page does not look like an article.',
      hint: 'It has little running text: a front page, a search, or an application.',
      action: 'Read it anyway',
    },
    nothing: {
      title: 'Nobody is quoted here.',
      hint: 'The article was read, and no reported words were found in it.',
    },
    restricted: {
      'browser-page': {
        title: 'This page belongs to the browser.',
        hint: 'Browsers let no extension read their own pages. Open an article and press the button there.',
      },
      store: {
        title: 'Extension stores are closed to extensions.',
        hint: 'The browser forbids reading this site. It works on every newspaper’s site.',
      },
      pdf: {
        title: 'This is a PDF, not a web page.',
        hint: 'The browser’s PDF viewer can’t be read. If the article also exists as a web page, open that.',
      },
      'no-access': {
        title: 'Guillemets can’t get at this page.',
        hint: 'Press the « » button in the browser’s toolbar while the page is open: it gives access to this one page. If you just did, the browser keeps extensions out of it (for files on your disk, allow it in the browser’s extension settings).',
      },
    },
    error: {
      title: 'Something went wrong while reading this page.',
      hint: 'The page itself was not changed.',
      again: 'Try again',
      copy: 'Copy details',
      copied: 'Copied',
    },
  },

  actions: {
    openPanel: 'Open beside the page',
    settings: 'Settings',
    off: 'Remove the marks',
    always: 'Always on this site',
    help: 'Keyboard help',
    close: 'Close',
    copy: 'Copy with source',
    copied: 'Copied',
  },

  help: {
    title: 'By keyboard',
    keys: [
      ['j', 'next entry'],
      ['k', 'previous entry'],
      ['Enter', 'show it on the page'],
      ['← →', 'Voices, Claims, Notes (on the tabs)'],
      ['?', 'this help'],
      ['Esc', 'close'],
    ] as readonly (readonly [string, string])[],
    legend: 'How to read the marks',
    lines: {
      direct: 'direct: the words as they were said',
      partial: 'partial: a few words inside the journalist’s sentence',
      indirect: 'indirect: reported without marks',
      article: 'disputed by the article',
      voice: 'disputed by another voice',
    },
    tint: 'The colour says who speaks.',
  },

  card: {
    label: 'About this passage',
    unclear: 'Source unclear',
    either: 'The words that name the source fit each of them as well, so none is named.',
    claim: 'claim',
    panel: 'Panel',
    openPanel: 'Open the panel',
    notCopied: 'The browser did not allow copying.',
    openByHand: 'Press the « » button in the browser’s toolbar to open the panel.',
  },
  /** Why the engine names this source, by the id of the rule that fired. */
  why: (rule: string) => whySentence(whyEn, rule),

  settings: {
    title: 'Settings',
    language: 'Language',
    languages: { auto: 'As the browser', en: 'English', fr: 'Français' },
    hover: 'Show the card when the mouse rests on a marked passage',
    hoverHint: 'A click shows it in any case.',
    sites: 'Sites that are marked by themselves',
    sitesNone: 'None. Guillemets reads a page only when you press its button.',
    everySite: 'every site',
    remove: 'Remove',
    removeSite: (site: string) => `Remove ${site}`,
    device: 'What stays on this device',
    deviceHint:
      'Everything. The article is read, and its voices are found, inside this browser. Nothing is sent anywhere unless you save a key above and send a question, or let it ask by itself; no page is remembered. Stored are these settings, the sites and collections above, your key, and the matches of which you said “not the same claim”.',
  },
};

export type Words = typeof en;
