/** What the reader of QR codes weighs at most, where a server compresses nothing; a test holds it. */
export const READER_BYTES = 1_200_000;
