import { openRecordBook } from '../record.ts';
import { startKeeping } from './start-keeping.ts';

// Loaded by `start.ts` only where a record exists, so nobody who did not consent pays for it or is written about.
startKeeping(openRecordBook());
