/** The four values that make a range. */
interface Ends {
  startContainer?: Node;
  startOffset?: number;
  endContainer?: Node;
  endOffset?: number;
}

/** linkedom's ranges can't be set to a place in a text. This gives them start and end, as far as reading a page asks for it. */
export function completeRanges(document: Document): void {
  const range = Object.getPrototypeOf(document.createRange());
  if (typeof range.setStart === 'function') return;
  range.setStart = function (this: Ends, node: Node, offset: number) {
    this.startContainer = node;
    this.startOffset = offset;
  };
  range.setEnd = function (this: Ends, node: Node, offset: number) {
    this.endContainer = node;
    this.endOffset = offset;
  };
  /** The text between two places of the same node. */
  range.toString = function (this: Ends) {
    const node = this.startContainer;
    return node && node === this.endContainer
      ? ((node as Text).data ?? '').slice(this.startOffset, this.endOffset)
      : '';
  };
}
