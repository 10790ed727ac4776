/** Hands a text to her as a file to keep. It is made on the device, and nothing is asked of any server. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Not at once: the browser begins to read after the click has ended.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
