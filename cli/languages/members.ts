/** A member of an interface, as it is written. */
export interface Member {
  /** Its documentation in one line, or ''. */
  readonly doc: string;
  readonly name: string;
  readonly type: string;
}

/** The text between the braces of an interface. */
export function bodyOf(source: string, shape: string): string {
  const head = headOf(shape);
  const at = source.indexOf(head);
  if (at < 0) throw new Error(`There is no interface ${shape}.`);
  return source.slice(at + head.length, source.indexOf('\n}', at));
}

/** Whether an interface of that name is there. */
export function hasInterface(source: string, shape: string): boolean {
  return source.includes(headOf(shape));
}

/** The documentation of an interface in one line; '' where it has none, or is not there. */
export function docOf(source: string, shape: string): string {
  const above = source.slice(0, Math.max(0, source.indexOf(headOf(shape))));
  const [, doc = ''] = /\/\*\*((?:(?!\*\/).)*)\*\/\n$/s.exec(above) ?? [];
  return inOneLine(doc);
}

const headOf = (shape: string): string => `export interface ${shape} {`;

const inOneLine = (doc: string): string => doc.replace(/\s+(?:\* )?/g, ' ').trim();

const MEMBER = /\s*(?:\/\*\*((?:(?!\*\/).)*)\*\/\s*)?readonly (\w+)(\?)?: /sy;

/**
 * The members of an interface or of an object's type that none may lack, from the text between its braces.
 * @throws Error where something else than a read-only member stands there.
 */
export function membersOf(body: string): Member[] {
  const members: Member[] = [];
  let end = -1;
  while (body.slice(end + 1).trim()) {
    MEMBER.lastIndex = end + 1;
    const match = MEMBER.exec(body);
    if (!match)
      throw new Error(
        `This is no read-only member: ${body
          .slice(end + 1)
          .trim()
          .slice(0, 80)}`,
      );
    const [, doc = '', name = '', optional] = match;
    const start = MEMBER.lastIndex;
    end = endOfType(body, start);
    if (!optional) members.push({ doc: inOneLine(doc), name, type: body.slice(start, end) });
  }
  return members;
}

/** Where the semicolon stands that ends a type, over those inside its braces; the end of the text where there is none. */
function endOfType(body: string, from: number): number {
  let depth = 0;
  for (let at = from; at < body.length; at += 1) {
    if (body[at] === '{') depth += 1;
    else if (body[at] === '}') depth -= 1;
    else if (body[at] === ';' && depth === 0) return at;
    // A comment inside an object may hold a brace or a semicolon.
    else if (body.startsWith('/*', at)) at = body.indexOf('*/', at) + 1;
  }
  return body.trimEnd().length;
}
