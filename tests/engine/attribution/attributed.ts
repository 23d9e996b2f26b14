import { expect } from 'vitest';
import { analyse } from '../../../engine/index.ts';
import type { QuotationKind } from '../../../engine/model.ts';
import type { RuleId } from '../../../engine/rules.ts';
import { articleOf, withoutComma } from '../articles.ts';
import { table } from '../tables.ts';

/** Text, the quotation's words, its speaker (null: unclear), its kind, and the rule where it is another than the table's. */
export type Row = readonly [text: string, exact: string, speaker: string | null, kind: QuotationKind, rule?: RuleId];

type Code = 'fr' | 'en' | 'de' | 'es' | 'it' | 'pt';

export type Rows = Readonly<Partial<Record<Code, readonly Row[]>>> & {
  /** Rows that the engine gets wrong as yet, by language. */
  readonly known?: Readonly<Partial<Record<Code, readonly Row[]>>>;
};

/** Every row's quotation must be found with its speaker and kind, by the rule. */
export function attributed(rule: RuleId, rows: Rows): void {
  for (const language of ['fr', 'en', 'de', 'es', 'it', 'pt'] as const) {
    if (!rows[language] && !rows.known?.[language]) continue;
    table<Row>(
      `${rule} (${language})`,
      ([text, exact, speaker, kind, other]) => {
        const { quotations, speakers } = analyse(articleOf(text, language));
        const found = quotations.map((q) => ({
          exact: withoutComma(q.exact),
          speaker: speakers.find(({ id }) => id === q.speaker)?.name ?? null,
          kind: q.kind,
          rule: q.rule,
        }));
        expect(found).toContainEqual({ exact, speaker, kind, rule: other ?? rule });
      },
      { right: rows[language] ?? [], known: rows.known?.[language] ?? [] },
    );
  }
}
