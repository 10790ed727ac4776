/**
 * Strings that came by, the latest in front: what repeats has a low place, and low places are short.
 * @see Ryabko; Bentley et al., "A locally adaptive data compression scheme", CACM 29 (1986): move to front
 */
export class StringList {
  readonly #strings: string[];

  constructor(strings: readonly string[]) {
    this.#strings = [...strings];
  }

  /** Its place, or undefined when it is new. In front afterwards, either way. */
  find(text: string): number | undefined {
    const place = this.#strings.indexOf(text);
    if (place >= 0) this.#strings.splice(place, 1);
    this.add(text);
    return place >= 0 ? place : undefined;
  }

  /** What stands at a place, moved to the front; undefined where nothing does. */
  take(place: number): string | undefined {
    const [text] = this.#strings.splice(place, 1);
    if (text !== undefined) this.add(text);
    return text;
  }

  add(text: string): void {
    this.#strings.unshift(text);
  }
}
