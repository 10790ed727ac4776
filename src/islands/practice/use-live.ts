import { useEffect, useState } from 'preact/hooks';
import { usePrinting } from './use-printing.ts';

/** Whether the live version may be shown: the script is there, and the page is not being printed. Keep state above what it switches. */
export function useLive(): boolean {
  const [isThere, setThere] = useState(false);
  const isPrinting = usePrinting();
  useEffect(() => setThere(true), []);
  return isThere && !isPrinting;
}
