/** A file that can't be read as an article. The message says what is the matter and what to do. */
export class UnreadableFile extends Error {}

/** How far into a file a page may declare its encoding. In bytes, by the HTML specification. */
const DECLARATION_WITHIN = 1024;
/** Part of the file that is looked at for telling text from anything else. In bytes. */
const SAMPLE = 8192;
const CONTROLS_MAX = 0.02;

/** The text of a plain file: UTF-8, with or without a byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  refuseBinary(bytes);
  const text = utf8(bytes);
  if (text === null)
    throw new UnreadableFile('is not UTF-8. Convert it first: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW-FILE');
  return text;
}

/** The text of a page: UTF-8, or the encoding that the page itself declares where it is not. */
export function decodeHtml(bytes: Uint8Array): string {
  const mark = markedEncoding(bytes);
  if (mark) return new TextDecoder(mark).decode(bytes);
  refuseBinary(bytes);
  // UTF-8 is tried first: pages saved by a browser are UTF-8 whatever they declared, and no other text passes for it.
  const text = utf8(bytes);
  if (text !== null) return text;
  const declared = declaredEncoding(bytes);
  if (!declared || /^(?:utf-?8|utf-?16.*|x-user-defined)$/i.test(declared)) {
    throw new UnreadableFile(
      'is not UTF-8 and declares no other encoding. Save it as UTF-8, or add <meta charset="…"> to its head.',
    );
  }
  try {
    return new TextDecoder(declared, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile(`declares the encoding “${declared}”, which can't be read here. Save it as UTF-8.`);
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function markedEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WITHIN));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1] ??
    null
  );
}

function refuseBinary(bytes: Uint8Array): void {
  const sample = bytes.subarray(0, SAMPLE);
  const controls = sample.reduce(
    (count, byte) => count + Number(byte < 9 || (byte > 13 && byte < 32 && byte !== 27)),
    0,
  );
  if (controls > sample.length * CONTROLS_MAX) {
    throw new UnreadableFile(
      'is not text (it looks like a picture, an archive or a program). Give a page (.html) or plain text (.txt).',
    );
  }
}
