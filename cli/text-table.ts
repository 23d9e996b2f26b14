/** Text laid out for a terminal. */

/** Words of an article on one line. Control characters go: an article must not steer the terminal that prints it. */
export function plainText(text: string): string {
  return text
    .replace(/[\p{Cc}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Rows as aligned columns. `alignment`: `l` or `r` for each column. */
export function table(rows: readonly (readonly string[])[], alignment: string): string[] {
  const widths = [...alignment].map((_, column) => Math.max(0, ...rows.map((row) => width(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell)));
        return alignment[column] === 'r' ? space + cell : cell + space;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** At most so many characters, with a sign that something was left out. */
export function clipped(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest
    ? text
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`;
}

/** Lines no wider than `widest`, broken at spaces; the following ones are indented. */
export function wrapped(text: string, widest: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line ? `${line} ${word}` : word;
    if (line.trim() && width(longer) > widest) {
      lines.push(line);
      line = `    ${word}`;
    } else line = longer;
  }
  return [...lines, line];
}

/** A share in whole per cent; a dash where there is nothing to share. */
export function percent(part: number, whole: number): string {
  return whole ? `${Math.round((100 * part) / whole)} %` : '–';
}

function width(text: string): number {
  return [...text].length;
}
