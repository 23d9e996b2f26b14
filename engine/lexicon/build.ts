import type { Language } from '../languages/language.ts';
import type { VerbForm } from '../languages/shape/verbs.ts';
import { isNumberWord } from '../quantities/tables.ts';
import { fold } from '../text/fold.ts';
import { anybodyNouns } from './anybody.ts';
import { claimLabels } from './claim-labels.ts';
import { disputingWords } from './disputing-words.ts';
import { ending, endingsOf } from './endings.ts';
import { FOREIGN_TITLES } from './foreign-titles.ts';
import { genitives } from './genitives.ts';
import { predicatingVerbs, statingVerbs } from './governing-verbs.ts';
import { groupNouns } from './group-nouns.ts';
import { kinship } from './kin.ts';
import type { Gender, Lexicon } from './lexicon.ts';
import { lightVerbs } from './light-verbs.ts';
import { isListed } from './lists.ts';
import { lostApostrophes } from './lost-apostrophes.ts';
import { MarkerPhrases } from './marker-phrases.ts';
import { nounGenders } from './noun-genders.ts';
import { Phrases, phraseList } from './phrases.ts';
import { possessivesIn } from './possessives.ts';
import { remembered } from './remembered.ts';
import { roleNouns } from './role-nouns.ts';
import { separableVerbs } from './separable-verbs.ts';
import { sourcePhrases } from './source-phrases.ts';
import { stems } from './stems.ts';
import { cueForms, groupsOf, regularForms } from './verbs.ts';
import { agreements, wordSet } from './word-set.ts';
import { wordsOf } from './words.ts';

/** Ordinary verbs in one form. */
function plainForms({ grammar, cues }: Language, wanted: VerbForm): ReadonlySet<string> {
  const forms = [...regularForms(grammar.plainVerbs, cues.paradigms)];
  return new Set(forms.flatMap(([word, form]) => (form === wanted ? [word] : [])));
}

/** Makes a language file into look-ups. */
export function buildLexicon(language: Language): Lexicon {
  const cues = cueForms(language);
  const inForm = (...forms: readonly VerbForm[]) => ({
    has: (word: string) => cues.get(word)?.some((cue) => forms.includes(cue.form)) === true,
  });
  const possessive = language.text.possessive ? new RegExp(`['’]${language.text.possessive}$`, 'iu') : null;
  const tables = {
    cues,
    finiteCues: inForm('finite', 'plural'),
    participleCues: inForm('participle'),
    gerundCues: inForm('gerund'),
    plainVerbs: plainForms(language, 'finite'),
    plainPlurals: plainForms(language, 'plural'),
    determiners: agreements(language.grammar.determiners),
    isGenitive: genitives(language),
    pronouns: agreements(language.grammar.pronouns),
    strongPronouns: agreements(language.grammar.strongPronouns),
    owners: agreements(language.grammar.owners ?? {}),
    titles: new Map([...FOREIGN_TITLES, ...(agreements(language.people.titles) as ReadonlyMap<string, Gender>)]),
    roles: roleNouns(language),
    anybody: anybodyNouns(language.people),
    nounGender: nounGenders(language.people.nounGenders),
    kin: kinship(language.people.kin),
    offices: wordSet(language.people.offices ?? ''),
    wide: wordSet(language.people.wide ?? ''),
    children: wordSet(language.people.children),
    light: lightVerbs(language),
    predicating: predicatingVerbs(language),
    stating: statingVerbs(language),
    separable: separableVerbs(language, ['finite', 'plural']),
    separableParticiples: separableVerbs(language, ['participle']),
    ...disputingWords(language),
    accordingTo: new Phrases([
      ...sourcePhrases(language.cues.accordingTo, 'sure'),
      ...sourcePhrases(language.cues.accordingToWeak, 'weak'),
      ...sourcePhrases(language.cues.accordingToAfter, 'after'),
      ...sourcePhrases(language.cues.accordingToOwn, 'own'),
      ...sourcePhrases(language.cues.accordingToNoun, 'noun'),
    ]),
    ownWords: new Set(language.cues.accordingToOwn.flatMap((phrase) => phrase.split(' ').map(fold))),
    markers: new MarkerPhrases(language),
    contrary: new Phrases(phraseList(language.claims.contrary)),
    against: new Phrases(phraseList(language.claims.against)),
    reality: new Phrases([
      ...phraseList(language.claims.reality).map((phrase) => ({ ...phrase, status: 'author.refuted' as const })),
      ...phraseList(language.claims.inFact).map((phrase) => ({ ...phrase, status: 'author.refuted' as const })),
      ...phraseList(language.claims.unbacked).map((phrase) => ({ ...phrase, status: 'author.unsupported' as const })),
    ]),
    inFact: new Phrases(phraseList(language.claims.inFact)),
    offersNone: new Phrases(phraseList(language.claims.offersNone)),
    claimLabels: claimLabels(language),
    unproven: new Phrases([
      ...phraseList(language.claims.unproven).map((phrase) => ({ ...phrase, status: 'author.unsupported' as const })),
      ...phraseList(language.claims.untrueThat).map((phrase) => ({ ...phrase, status: 'author.refuted' as const })),
    ]),
    republished: new Phrases(phraseList(language.notes.republished)),
    elsewhere: new Phrases(phraseList(language.notes.elsewhere ?? '')),
    comparisons: new Phrases(phraseList(language.content.comparisons)),
    causes: new Phrases(phraseList(language.content.causes)),
    numberWords: { has: (word: string) => isNumberWord(language, word) },
    futureEnding: ending(language.content.futureEnding),
    linking: new Phrases(phraseList(language.claims.linking)),
    hearsayEnding: ending(language.claims.hearsayEnding),
    whatPhrases: new Phrases(phraseList(language.cues.whatPhrases ?? '')),
    both: new Phrases(phraseList(language.claims.both ?? '')),
    takesUpWith: new Phrases(phraseList(language.cues.takesUpWith)),
    approximate: new Phrases(phraseList(language.cues.approximate)),
    contrasts: new Phrases(phraseList(language.grammar.contrasts)),
    asides: new Phrases(phraseList(language.grammar.asides)),
    adding: new Phrases(phraseList(language.grammar.adding ?? '')),
    connectives: new Phrases(phraseList(language.grammar.connectives)),
    impersonalFrames: new Phrases(phraseList(language.cues.impersonalFrames)),
    verbEnding: ending(language.grammar.verbEndings),
    pluralEnding: ending(language.grammar.pluralEnding),
    infinitiveEnding: ending(language.cues.infinitiveEnding),
    fusedInfinitive: ending(language.cues.fusedInfinitive),
    gerundEnding: ending(language.grammar.gerundEnding),
    adverbEnding: ending(language.grammar.adverbEnding),
    pastEnding: ending(language.grammar.pastEnding ?? '(?!)'),
    ...endingsOf(language),
    owning: { has: (word: string) => possessive?.test(word) === true },
  };
  const hung = language.text.hyphenated.split(' ').filter(Boolean).join('|');
  return {
    language,
    elided: wordSet(language.text.elided),
    lost: lostApostrophes(language),
    own: wordSet(language.grammar.own),
    indefinite: wordSet(language.grammar.indefinite ?? ''),
    asking: wordSet(language.cues.asking ?? ''),
    foretelling: wordSet(language.cues.foretelling ?? ''),
    grading: wordSet(language.cues.grading ?? ''),
    withholding: wordSet(language.cues.withholding ?? ''),
    earlyLate: wordSet(language.grammar.earlyLate ?? ''),
    emphatic: wordSet(language.grammar.emphatic ?? ''),
    whose: possessivesIn(language),
    having: wordSet(language.grammar.having),
    speaksFrom: wordSet(language.grammar.speaksFrom),
    heard: wordSet(language.grammar.heard ?? ''),
    talks: wordSet(language.cues.talks),
    employedAt: wordSet(language.grammar.employedAt ?? ''),
    bareBehindThought: wordSet(language.cues.bareBehindThought ?? ''),
    bareBehindSaid: wordSet(language.cues.bareBehindSaid ?? ''),
    citing: wordSet(language.cues.citing),
    anyText: wordSet(language.cues.anyText),
    receiving: wordSet(language.cues.receiving),
    holding: wordSet(language.cues.holding ?? ''),
    answering: stems(language.cues.answering),
    requiring: stems(language.cues.requiring ?? ''),
    avowing: stems(language.cues.avowing ?? ''),
    concealing: stems(language.cues.concealing ?? ''),
    claimOwners: wordSet(language.cues.claimOwners ?? ''),
    personalRelatives: wordSet(language.grammar.personalRelatives ?? ''),
    heldViews: wordSet(language.cues.heldViews ?? ''),
    accordingly: wordSet(language.cues.accordingly ?? ''),
    viewCompounds: ending(language.cues.viewEnding ? `.(?:${language.cues.viewEnding})$` : '(?!)'),
    toldPlurals: wordSet(language.cues.toldPlurals ?? ''),
    comments: new Phrases(phraseList(language.cues.comments)),
    distancing: new Phrases(phraseList(language.claims.distancing)),
    hasNeuter: Object.keys(language.grammar.pronouns).some((agreement) => agreement.startsWith('n')),
    hyphenated: hung ? new RegExp(`[-‐‑](?:t[-‐‑'’])?(${hung})$`, 'iu') : null,
    enclitic: language.text.enclitic ? new RegExp(`['’](?:${language.text.enclitic})$`, 'iu') : null,
    possessive,
    beforeShortVerb: wordSet(language.text.shortVerb?.behind ?? ''),
    objects: language.text.objects ? new RegExp(`[-‐‑](?:${language.text.objects.split(' ').join('|')})$`, 'iu') : null,
    ...tables,
    reflexiveOnly: new Set(
      [...regularForms(language.cues.reflexiveOnly, language.cues.paradigms)].map(([word]) => word),
    ),
    cueGroups: remembered((word) => groupsOf(cues.get(word) ?? [])),
    ...wordsOf(language, tables, groupNouns(language, tables.roles, tables.anybody)),
    has: isListed,
  };
}
