import { openRecordBook } from '../record.ts';
import { startKeeping } from './start-keeping.ts';
import { tellAge } from './tell-age.ts';

// Loaded by `start.ts` only where she chose to keep something: a record, or pages. Nobody else pays for it or is written about.
const script = document.currentScript as HTMLScriptElement | null;
startKeeping(openRecordBook());
if (script?.src) void tellAge(new URL('..', script.src).href);
