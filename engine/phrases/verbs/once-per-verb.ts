import type { NameIndex } from '../../names/name-index.ts';
import type { Parse, Range } from '../../parse.ts';

type ReadSubject = (parse: Parse, names: NameIndex, verb: number, plural: boolean) => Range | null;

/** The same reading of a verb's subject, done once for each verb of an article: one rule after the other asks for it. */
export function oncePerVerb(read: ReadSubject): ReadSubject {
  const known = new WeakMap<NameIndex, Map<number, Range | null>>();
  return (parse, names, verb, plural) => {
    let subjects = known.get(names);
    if (!subjects) {
      subjects = new Map();
      known.set(names, subjects);
    }
    const key = 2 * verb + Number(plural);
    let subject = subjects.get(key);
    if (subject === undefined) {
      subject = read(parse, names, verb, plural);
      subjects.set(key, subject);
    }
    return subject;
  };
}
