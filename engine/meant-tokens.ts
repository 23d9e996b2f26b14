import type { Lexicon } from './lexicon/lexicon.ts';
import { withSmallReports } from './marks/capital-report.ts';
import type { Article } from './model.ts';
import { withSmallKickers } from './names/kicker.ts';
import { withLetters } from './names/letters.ts';
import { withNamesakes } from './names/namesakes.ts';
import { withSmallOpenings } from './text/capital-opening.ts';
import { type Token, tokenise } from './text/tokens.ts';

/** The words and signs of an article, those that are typed like other words as what they mean. */
export function meantTokens({ text, blocks }: Article, lexicon: Lexicon): Token[] {
  const typed = tokenise(text, blocks, lexicon);
  const opened = withSmallOpenings(typed, lexicon);
  const headed = withSmallKickers(opened, lexicon);
  const named = withNamesakes(withLetters(headed, lexicon), blocks, lexicon);
  return withSmallReports(text, named, lexicon);
}
