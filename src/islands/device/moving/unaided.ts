/** No completing, correcting or suggesting: some of these send what is written to somebody else's computer. */
const unaided = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'characters',
  spellcheck: 'false',
  writingsuggestions: 'false',
};

/** As attributes: Preact would set properties where there are some, and `autocorrect = 'off'` turns correcting on. */
export function leaveUnaided(field: HTMLTextAreaElement | null): void {
  for (const [name, value] of Object.entries(unaided)) field?.setAttribute(name, value);
}
