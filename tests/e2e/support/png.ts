import { inflateSync } from 'node:zlib';

/** An image as rows of red, green and blue. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** The colour of one pixel, each part from 0 to 255. */
  at(x: number, y: number): readonly [number, number, number];
}

/**
 * Decodes a screenshot: a PNG of eight bits a channel, with or without alpha, not interlaced, as both browsers make.
 * @throws Error for any other kind of PNG.
 */
export function decodePng(png: Uint8Array): Pixels {
  const data = Buffer.from(png);
  const width = data.readUInt32BE(16);
  const height = data.readUInt32BE(20);
  const channels = { 2: 3, 6: 4 }[data.readUInt8(25)];
  if (data.readUInt8(24) !== 8 || channels === undefined || data.readUInt8(28) !== 0)
    throw new Error('An unexpected PNG.');
  const rows = unfilter(inflateSync(Buffer.concat(imageChunks(data))), width * channels, height, channels);
  return {
    width,
    height,
    at(x, y) {
      const place = y * width * channels + x * channels;
      return [rows[place] as number, rows[place + 1] as number, rows[place + 2] as number];
    },
  };
}

function imageChunks(data: Buffer): readonly Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < data.length; at += data.readUInt32BE(at) + 12) {
    if (data.toString('latin1', at + 4, at + 8) === 'IDAT')
      chunks.push(data.subarray(at + 8, at + 8 + data.readUInt32BE(at)));
  }
  return chunks;
}

/** Undoes the five filters of PNG, which store each byte as a difference from its neighbours. */
function unfilter(raw: Buffer, size: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(size * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (size + 1)] as number;
    for (let x = 0; x < size; x++) {
      const at = y * size + x;
      const left = x < step ? 0 : (out[at - step] as number);
      const up = y === 0 ? 0 : (out[at - size] as number);
      const corner = x < step || y === 0 ? 0 : (out[at - size - step] as number);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] as number;
      out[at] = (raw[y * (size + 1) + 1 + x] as number) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [l, u, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return l <= u && l <= c ? left : u <= c ? up : corner;
}
