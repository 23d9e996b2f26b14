import type { Range } from '../parse.ts';
import type { Resolution } from './entity.ts';

/** What phrases stand for: words that were read once stand for the same whenever another finding points at them. */
export class Resolved {
  private readonly byFirst = new Map<number, { readonly last: number; readonly resolution: Resolution }[]>();

  get({ first, last }: Range): Resolution | undefined {
    return this.byFirst.get(first)?.find((known) => known.last === last)?.resolution;
  }

  add({ first, last }: Range, resolution: Resolution): void {
    const others = this.byFirst.get(first);
    if (others) others.push({ last, resolution });
    else this.byFirst.set(first, [{ last, resolution }]);
  }
}
