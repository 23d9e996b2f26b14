/** Lists of words by gender and number, or by gender alone. */
export type WordsByAgreement = Readonly<Record<string, string>>;
