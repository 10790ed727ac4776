/**
 * Draws how far a long command is, on a terminal only: in a log of hundreds of lines it would be noise.
 * @returns What to call after each step.
 */
export function progressBar(out: {
  isTTY?: boolean;
  write: (text: string) => unknown;
}): (done: number, of: number) => void {
  return (done, of) => {
    if (!out.isTTY || of < 4) return;
    const filled = Math.round((done / of) * 30);
    out.write(`\r[${'#'.repeat(filled)}${'.'.repeat(30 - filled)}] ${done} of ${of}${done === of ? '\n' : ''}`);
  };
}
