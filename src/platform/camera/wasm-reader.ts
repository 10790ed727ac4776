import { BarcodeDetector, prepareZXingModule } from 'barcode-detector/ponyfill';
// Comes with barcode-detector, which says which version; from its own address it would come from another site.
import address from 'zxing-wasm/reader/zxing_reader.wasm?url';
import type { CodeReader } from './find-reader.ts';

/** A reader for browsers that have none. Undefined when its WebAssembly (about 1 MB, less when compressed) did not come. */
export async function openWasmReader(): Promise<CodeReader | undefined> {
  const loading = prepareZXingModule({ overrides: { locateFile: () => address }, fireImmediately: true });
  const isReady = await loading.then(
    () => true,
    () => false,
  );
  return isReady ? new BarcodeDetector({ formats: ['qr_code'] }) : undefined;
}
