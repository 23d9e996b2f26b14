import type { RawCheck } from '../record/published-check.ts';

/** What tables call the fields of a record; first the usual names. Compared without accents, signs and capitals. */
export const COLUMNS: Readonly<Partial<Record<keyof RawCheck, string>>> = {
  claim:
    'claim, claim reviewed, claim text, normalized claim, statement, affirmation, déclaration, citation, texte, text',
  claimant: 'claimant, speaker, claim author, politician, auteur de l’affirmation, personnalité, politicien, locuteur',
  claimDate: 'claim date, date of claim, date de l’affirmation, statement date',
  title: 'title, titre, headline, review title, claim review title',
  outlet: 'outlet, publisher, publisher name, organisation, organization, média, media, source, author',
  site: 'site, publisher site, publisher url, domain, website',
  url: 'url, link, lien, review url, source url, address, adresse, href',
  reviewDate: 'review date, date, date published, published, published at, publication date, date de publication',
  rating: 'rating, textual rating, verdict, label, rating name, évaluation, note, conclusion, alternate name',
  ratingValue: 'rating value, score',
  bestRating: 'best rating',
  worstRating: 'worst rating',
  language: 'language, lang, language code, langue, in language',
  licence: 'licence, license, sd license',
  appearances: 'appearance, appearances, claim url, url de l’affirmation',
};
