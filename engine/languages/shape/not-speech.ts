/** What stands beside marks that hold nobody's words. */
export interface NotSpeech {
  /** Participles that set what a law or a dictionary says (« est défini comme « … » »). */
  readonly defining: string;
  /** Words just before marks that make them a title or a name (« intitulé », « le film »). */
  readonly naming: string;
  /** Words just before marks that make them a term (« le mot », "so-called"). */
  readonly terms: string;
}
