/**
 * Sentences of one paragraph. A full stop ends a sentence unless a small letter follows (a short form, or a Turkish ordinal
 * such as "3. sınıf") or one of the short forms below stands before it.
 */
export function splitSentences(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const stop of text.matchAll(/[.!?؟…]+["'”’»)\]]*(?=\s|$)/gu)) {
    const end = stop.index + stop[0].length;
    const before = text.slice(from, stop.index);
    const next = text.slice(end).trimStart();
    const isStop = stop[0].startsWith('.') && (/^\p{Ll}/u.test(next) || shortForms.test(before));
    if (isStop && next !== '') continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}

/** With the last letters before a full stop: English, Dutch and Turkish titles and short forms, and single initials. */
const shortForms = /(?:^|[\s(])(?:Mr|Mrs|Ms|Dr|St|No|vs|dhr|mevr|drs|nr|bijv|bv|enz|art|vb|Sn|\p{Lu})$/u;
