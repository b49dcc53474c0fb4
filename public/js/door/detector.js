// Reads QR codes: by the browser where it can, else by a reader of ours that is fetched when somebody scans.

/**
 * @typedef {{ detect(source: HTMLVideoElement): Promise<{ rawValue: string }[]> }} Detector
 * @typedef {{ new (options: { formats: string[] }): Detector, getSupportedFormats(): Promise<string[]> }} DetectorClass
 * @typedef {{ BarcodeDetector: DetectorClass,
 *   prepareZXingModule(options: { overrides: { locateFile(file: string): string } }): void }} Ponyfill
 */
const here = /** @type {{ BarcodeDetector?: DetectorClass, BarcodeDetectionAPI?: Ponyfill }} */ (
  /** @type {unknown} */ (globalThis)
);

const QR = { formats: ["qr_code"] };

/** @returns {Promise<Detector>} */
export async function openDetector() {
  const formats = await here.BarcodeDetector?.getSupportedFormats().catch(() => /** @type {string[]} */ ([]));
  if (here.BarcodeDetector && formats?.includes("qr_code")) return new here.BarcodeDetector(QR);
  if (!here.BarcodeDetectionAPI) await load("/js/scanner/ponyfill.js");
  if (!here.BarcodeDetectionAPI) throw new Error("There is no reader of codes");
  here.BarcodeDetectionAPI.prepareZXingModule({ overrides: { locateFile: () => "/js/scanner/reader.wasm" } });
  return new here.BarcodeDetectionAPI.BarcodeDetector(QR);
}

/** @param {string} src */
function load(src) {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.addEventListener("load", resolve);
    script.addEventListener("error", () => reject(new Error(`${src} did not come`)));
    script.src = src;
    document.head.append(script);
  });
}
