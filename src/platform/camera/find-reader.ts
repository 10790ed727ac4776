/** Finds QR codes in a picture; the part of the Barcode Detection API that we use. */
export interface CodeReader {
  detect(picture: HTMLVideoElement): Promise<readonly { rawValue: string }[]>;
}

/** The browser's own kind of reader. */
type NativeReader = {
  new (options: { formats: string[] }): CodeReader;
  getSupportedFormats(): Promise<string[]>;
};

/**
 * How this browser can read a QR code: by itself (Chrome on Android and macOS), else with WebAssembly that the returned function loads.
 * @returns Undefined where there is neither, as on a page from a disk, which can load nothing. The function gives undefined when it did not come.
 */
export async function findReader(): Promise<(() => Promise<CodeReader | undefined>) | undefined> {
  const { BarcodeDetector: Native } = globalThis as { BarcodeDetector?: NativeReader };
  const formats = (await Native?.getSupportedFormats().catch(() => [])) ?? [];
  if (Native && formats.includes(QR)) return async () => new Native({ formats: [QR] });
  if (location.protocol === 'file:' || typeof WebAssembly === 'undefined') return undefined;
  return async () => (await import('./wasm-reader.ts').catch(() => undefined))?.openWasmReader();
}

const QR = 'qr_code';
