/** The letters behind a firm's name that tell its legal form, in the languages and countries that news is written of. */
const LEGAL_FORM =
  /[\s,](?:S\.?A\.?S?|SARL|SpA|S\.p\.A|S\.?r\.?l|S\.?L|Lda|Ltda|GmbH|AG|SE|KG|KGaA|e\.?V|BV|NV|AB|AS|Oy|Inc|Corp|Co|Ltd|LLC|LLP|PLC|plc)\.?$/u;

/** "Tessier SA", "Brae Ferries Ltd": whether a name ends with a firm's legal form. */
export function hasLegalForm(name: string): boolean {
  return LEGAL_FORM.test(name);
}

/** „Körner Pumpen | AG“: whether a word is such a form. */
export function isLegalForm(word: string): boolean {
  return LEGAL_FORM.test(` ${word}`);
}
