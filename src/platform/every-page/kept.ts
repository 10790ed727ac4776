import { recordKey } from '../keys.ts';
import { quietly } from './quietly.ts';

/** Whether anything is stored under the record's key, readable or not. */
export function isSomethingKept(): boolean {
  return keptText() !== undefined;
}

/**
 * One word out of the saved record, before the first paint and without the schema's 6 kB: the text is searched, not parsed.
 * Good for the theme and the language only, where a caller checks the word against a short list and a miss does no harm.
 */
export function peekKept(name: 'locale' | 'theme'): string | undefined {
  return new RegExp(`"${name}":"(\\w+)"`).exec(keptText() ?? '')?.[1];
}

function keptText(): string | undefined {
  return quietly(() => localStorage.getItem(recordKey)) ?? undefined;
}
