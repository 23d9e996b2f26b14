/** What the notes on an article go by. */
export interface NoteWords {
  /** What stands before the author's name in a line of its own, divided by commas. */
  readonly bylines: string;
  /** Phrases by which an article says that it stood elsewhere first, divided by commas. */
  readonly republished: string;
  /** What opens a line that points at other pages ("read also", "related:"), phrases divided by commas; a word alone only before a colon. */
  readonly elsewhere?: string;
}
