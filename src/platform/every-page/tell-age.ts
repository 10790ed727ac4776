import type { CopyNote } from '#schemas/offline.ts';
import { watchCopy, type Age } from '../offline/watch-copy.ts';

/** Says on a page of a kept language that its copy is old, or that there is a newer one, and leads to where she decides. */
export async function tellAge(root: string): Promise<void> {
  const locale = document.documentElement.lang;
  const main = document.querySelector('main');
  if (!main || !location.href.startsWith(`${root}${locale}/`)) return;
  const connection: unknown = Reflect.get(navigator, 'connection');
  const isSaving =
    typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true;
  const age = await watchCopy({ root, locale }, isSaving);
  if (age.kind !== 'fresh') main.prepend(noticeFor(age, `${root}${locale}/device.html`));
}

function noticeFor({ kind, note }: Exclude<Age, { kind: 'fresh' }>, href: string): HTMLElement {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.dataset['age'] = kind;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = note.words.link;
  notice.append(note.words[kind].replace('{{day}}', dayOf(note)), ' ', link);
  return notice;
}

function dayOf({ same, words }: CopyNote): string {
  return new Intl.DateTimeFormat(words.format, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(same));
}
