/** Two 32-bit FNV-1a sums over the same text, from different beginnings: enough for thirty thousand records of a pack. */
const BEGINNINGS = [0x811c9dc5, 0x9747b28c];

/** A short name for a check that is the same wherever the check comes from: its address and its claim, without their trimmings. */
export function identityOf(url: string, claim: string): string {
  const { hostname, pathname, search } = new URL(url);
  const address = `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
  return sumOf(`${address}\n${bare(claim)}`);
}

/** A short name for a claim of an article beside a check: what a reader says of the two holds wherever the claim is read again. */
export function pairOf(claim: string, check: { readonly id: string }): string {
  return `${check.id} ${sumOf(bare(claim))}`;
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const sumOf = (text: string): string => BEGINNINGS.map((beginning) => fnv(text, beginning).toString(36)).join('');

function fnv(text: string, beginning: number): number {
  let sum = beginning;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
