/**
 * CRC-32 as zip files and Node's `zlib.crc32` have it: tells a file that was cut off or replaced from the one that was listed. It is
 * no protection against somebody who forges; that is what https is for.
 */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) crc = (crc >>> 8) ^ TABLE[(crc ^ byte) & 255]!; // the index is below 256
  return ~crc >>> 0;
}

const TABLE = Int32Array.from({ length: 256 }, (_none, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
