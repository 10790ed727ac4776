/** A row that is not empty, and the line of the file on which it begins. */
export interface CsvRow {
  line: number;
  /** Without blanks at their ends. */
  cells: string[];
}

/**
 * The rows of a table as spreadsheets save it: cells between semicolons, commas or tabs, whichever the first row has that is no remark, and
 * quoted where they hold one (RFC 4180). Empty rows and rows that begin with # are passed over.
 * @returns An open quote as `unclosed`, with its line; what follows it cannot be told apart.
 */
export function parseCsv(text: string): { rows: CsvRow[]; unclosed?: number } {
  const plain = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n');
  const reader = new CsvReader(plain, separatorOf(plain));
  const rows: CsvRow[] = [];
  for (let row = reader.next(); row; row = reader.next()) if (!isRemark(row)) rows.push(row);
  return reader.unclosed === undefined ? { rows } : { rows, unclosed: reader.unclosed };
}

/** Semicolons, because spreadsheets in Dutch and Turkish expect them; a mark at the start, so that they read Arabic as it is. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(';')}\n`).join('')}`;
}

class CsvReader {
  unclosed: number | undefined;
  #at = 0;
  #line = 1;
  readonly #text: string;
  readonly #separator: string;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator;
  }

  next(): CsvRow | undefined {
    if (this.#at >= this.#text.length) return undefined;
    const row: CsvRow = { line: this.#line, cells: [] };
    let end: string | undefined;
    do {
      row.cells.push(this.#cell().trim());
      end = this.#text[this.#at];
      this.#at += 1;
    } while (end === this.#separator);
    this.#line += 1;
    return row;
  }

  #cell(): string {
    if (this.#text[this.#at] === '"') return this.#quoted();
    const from = this.#at;
    while (this.#at < this.#text.length && !this.#isEnd(this.#text[this.#at])) this.#at += 1;
    return this.#text.slice(from, this.#at);
  }

  #quoted(): string {
    const opened = this.#line;
    let cell = '';
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const letter = this.#text[this.#at] ?? '';
      if (letter === '\n') this.#line += 1;
      if (letter === '"' && this.#text[this.#at + 1] !== '"') return cell + this.#afterQuote();
      if (letter === '"') this.#at += 1;
      cell += letter;
    }
    this.unclosed = opened;
    return cell;
  }

  /** What stands between the closing quote and the end of the cell; mostly nothing. */
  #afterQuote(): string {
    const from = (this.#at += 1);
    while (this.#at < this.#text.length && !this.#isEnd(this.#text[this.#at])) this.#at += 1;
    return this.#text.slice(from, this.#at);
  }

  #isEnd(letter: string | undefined): boolean {
    return letter === this.#separator || letter === '\n';
  }
}

function separatorOf(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '' && !/^"?#/.test(line)) ?? '';
  return /[;\t,]/.exec(first)?.[0] ?? ';';
}

function isRemark({ cells }: CsvRow): boolean {
  return cells.every((cell) => cell === '') || cells[0]?.startsWith('#') === true;
}
