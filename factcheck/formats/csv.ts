import Papa from 'papaparse';
import type { RawCheck } from '../record/published-check.ts';
import { COLUMNS } from './csv-columns.ts';
import type { Format } from './format.ts';

type Field = keyof RawCheck;

/** Enough of a table to know its columns by. */
const HEAD = 20_000;

/** Rows beyond this are not read; a pack holds fewer records. */
const MOST_ROWS = 200_000;

/** A table with a line of headings, divided by commas, semicolons or tabs: one record a line (RFC 4180). */
export const csv: Format = {
  id: 'csv',
  name: 'table (CSV or TSV)',
  recognises({ text, json }) {
    if (json !== undefined) return false;
    const fields = [...columnsOf(rowsOf(text.slice(0, HEAD), 1)[0] ?? []).keys()];
    return fields.includes('claim') && fields.includes('url');
  },
  read({ text }) {
    const [headings = [], ...rows] = rowsOf(text, MOST_ROWS);
    const columns = [...columnsOf(headings)];
    return {
      raw: rows.map((row) => Object.fromEntries(columns.map(([field, column]) => [field, row[column]])) as RawCheck),
      about: {},
    };
  },
};

function rowsOf(text: string, most: number): string[][] {
  const delimitersToGuess = [',', ';', '\t', '|'];
  return Papa.parse<string[]>(text.replace(/^\ufeff/, ''), {
    preview: most,
    skipEmptyLines: 'greedy',
    delimitersToGuess,
  }).data;
}

const names = Object.entries(COLUMNS).map(([field, list]) => [field as Field, list.split(', ').map(plain)] as const);

/** Which column holds which field; of several names for a field the usual one. */
function columnsOf(headings: readonly string[]): Map<Field, number> {
  const given = headings.map(plain);
  return new Map(
    names.flatMap(([field, known]) => {
      const column = known.map((name) => given.indexOf(name)).find((at) => at >= 0);
      return column === undefined ? [] : [[field, column] as const];
    }),
  );
}

/** `claimReview_textualRating`, « Date de publication »: letters and digits alone. */
function plain(heading: string): string {
  return heading
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
