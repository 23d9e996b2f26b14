/** A sentence with what is said between ⟦ and ⟧, and the name of whoever says it, null where nobody is named. */
export type Construction = readonly [sentence: string, speaker: string | null];
