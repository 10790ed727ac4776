import { encode } from 'uqr';

/** A QR code as the path of its dark squares, each one wide, in a field of `size` with the quiet edge that the standard asks for. */
export function drawPicture(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_SQUARES });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: squares.join('') };
}

/** ISO/IEC 18004, section 6.3.8. */
const QUIET_SQUARES = 4;
