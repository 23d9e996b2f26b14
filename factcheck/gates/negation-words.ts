/** Words that turn a statement round, by language. */
export interface NegationWords {
  /** Each of them negates by itself. */
  readonly sure: string;
  /** Words that negate only behind one of `particles`, a few words before them (« ne … plus », but not « plus de cent »). */
  readonly paired: string;
  readonly particles: string;
  /** Words that negate what follows them alone (« sans contrat »). */
  readonly without: string;
}

export const NEGATION_WORDS: Readonly<Record<string, NegationWords>> = {
  fr: {
    sure: 'pas jamais aucun aucune rien ni guère nul nulle nullement non',
    paired: 'plus personne point',
    particles: "ne n'",
    without: 'sans',
  },
  en: {
    sure: "not never no none nobody nothing neither nor cannot hardly n't nowhere",
    paired: '',
    particles: '',
    without: 'without',
  },
  de: {
    sure: 'nicht nie niemals kein keine keinen keinem keiner keines niemand nichts weder keineswegs',
    paired: '',
    particles: '',
    without: 'ohne',
  },
  es: {
    sure: 'no nunca jamás tampoco ningún ninguno ninguna nadie nada ni',
    paired: '',
    particles: '',
    without: 'sin',
  },
  it: {
    sure: 'non mai nessun nessuno nessuna niente nulla né neppure nemmeno neanche',
    paired: '',
    particles: '',
    without: 'senza',
  },
  pt: {
    sure: 'não nunca jamais tampouco nenhum nenhuma ninguém nada nem',
    paired: '',
    particles: '',
    without: 'sem',
  },
};
