/** The rules that see a dispute or keep a distance, each with an example. A claim's `rule` is one of these ids. */
export const CLAIM_RULES = {
  'article-marker': 'Nom affirme à tort que S. – Name falsely said that S.',
  'false-statement': 'La fausse affirmation selon laquelle S. – Baseless claims that S.',
  'said-of-claim': 'Cette affirmation est fausse ; le lien n’a pas été confirmé. – The report has not been confirmed.',
  'contrary-to': 'Contrairement à ce qu’affirme Nom, S. – Contrary to what Name says, S.',
  corrected: 'Nom assure que S. En réalité, … – Name says that S. In reality, …',
  'presented-as': 'Une panne présentée par Nom comme une attaque. – A fault presented by Name as an attack.',
  pretended: 'La prétendue attaque. – The supposed attack.',
  denial: 'Nom dément que S. – Name denies that S.',
  'claimed-by-both': 'Les deux camps revendiquent la victoire. – Both sides claim victory.',
  'counted-otherwise':
    'Selon Nom, 3 000 personnes ont défilé ; la police en compte 850. – Police put the figure at 850.',
  unproven: 'Rien ne prouve que S. – There is no evidence that S.',
  'verdict-label': 'Affirmation : S. Verdict : faux. – Claim: S. Verdict: false.',
  hearsay: 'L’avion aurait heurté une ligne. – The plane reportedly hit a line.',
  rumour: 'Des rumeurs sur la fermeture du port. – Rumours that the port will close.',
  checkable: 'Nom affirme que le port a perdu 12 % de ses barques. – Name said that the port lost 12 % of its boats.',
  'published-check': 'An outlet has looked into what is said here: the check stands beside it.',
} as const;

export type ClaimRuleId = keyof typeof CLAIM_RULES;
