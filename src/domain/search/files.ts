/** The global under which a search file leaves what it brings; a classic script can do no more. Neutral, like every name of ours. */
export const registerName = 'pageWords';

/** Names in the `search/` folder of the site. `<locale>.js` is the small index, `<locale>-text.js` the full text. */
export function searchFileName(localeId: string, part: 'index' | 'text'): string {
  return `${keyOf(localeId, part)}.js`;
}

export function keyOf(localeId: string, part: 'index' | 'text'): string {
  return part === 'index' ? localeId : `${localeId}-text`;
}

/** The file itself: it also runs from a disk, where nothing can be fetched. */
export function writeSearchFile(key: string, pack: object): string {
  return `(self.${registerName}=self.${registerName}||{})[${JSON.stringify(key)}]=${JSON.stringify(pack)};\n`;
}

/** What `writeSearchFile` wrote: undefined when the text is no such file. */
export function readSearchFile(text: string): unknown {
  const json = /^\(self\.\w+=self\.\w+\|\|\{\}\)\["[a-z-]+"\]=(.*);\n$/s.exec(text)?.[1];
  try {
    return json === undefined ? undefined : (JSON.parse(json) as unknown);
  } catch {
    return undefined;
  }
}
