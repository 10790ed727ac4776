import { copyNoteSchema, offlineListSchema, type CopyNote, type OfflineList } from '#schemas/offline.ts';

/** The site's list, or undefined for anything else. Never throws. */
export async function readList(response: Response): Promise<OfflineList | undefined> {
  return offlineListSchema.safeParse(await jsonOf(response)).data;
}

/** A copy's note, or undefined when it is damaged. Never throws. */
export async function readNote(response: Response | undefined): Promise<CopyNote | undefined> {
  return response && copyNoteSchema.safeParse(await jsonOf(response)).data;
}

export function writeNote(note: CopyNote): Response {
  return new Response(JSON.stringify(note), { headers: { 'content-type': 'application/json' } });
}

async function jsonOf(response: Response): Promise<unknown> {
  return response.json().catch(() => undefined);
}
