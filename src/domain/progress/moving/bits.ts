/** What was read is not what a writer of this format leaves. */
export class UnpackError extends Error {
  override name = 'UnpackError';
}

/** Collects numbers of any width, highest bit first. */
export class BitWriter {
  readonly #bits: number[] = [];

  /** @param width Up to 32. */
  write(value: number, width: number): void {
    for (let bit = width - 1; bit >= 0; bit--) this.#bits.push((value >>> bit) & 1);
  }

  /**
   * A whole number from 0 to below 2^31; the smaller, the shorter.
   * @see Elias, "Universal codeword sets", IEEE Transactions on Information Theory 21 (1975): gamma code
   */
  writeCount(count: number): void {
    const width = 32 - Math.clz32(count + 1);
    this.write(0, width - 1);
    this.write(count + 1, width);
  }

  /** Filled up with zeros to whole bytes. */
  bytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    this.#bits.forEach((bit, index) => (bytes[index >> 3]! |= bit << (7 - (index & 7))));
    return bytes;
  }
}

/** Reads the same back. Throws {@link UnpackError} at the end and never loops for longer than there are bits. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get left(): number {
    return this.#bytes.length * 8 - this.#at;
  }

  read(width: number): number {
    if (width > this.left) throw new UnpackError('It ends too early.');
    let value = 0;
    for (let bit = 0; bit < width; bit++, this.#at++)
      value = (value << 1) | ((this.#bytes[this.#at >> 3]! >> (7 - (this.#at & 7))) & 1);
    return value >>> 0;
  }

  readCount(): number {
    let zeros = 0;
    while (this.read(1) === 0) zeros++;
    if (zeros > 30) throw new UnpackError('A count is too large.');
    return ((1 << zeros) | this.read(zeros)) - 1;
  }

  /** A count of things that take at least one bit each. */
  readLength(): number {
    const length = this.readCount();
    if (length > this.left) throw new UnpackError('More is announced than follows.');
    return length;
  }
}
