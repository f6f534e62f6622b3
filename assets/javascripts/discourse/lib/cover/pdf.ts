import { LONGEST, whiteCanvas } from "./canvas.ts";
import {
  fileOfLibrary,
  type PdfFile,
  type PdfLibrary,
  pdfLibrary,
  type PdfPage,
} from "./pdf-library.ts";
import Unreadable from "./unreadable.ts";

// Some 16 MB of pixels each: a telephone has room for a dozen.
const MOST_PAGES = 12;
const MOST_PIXELS = 100_000_000;
const PATIENCE = 30_000;
// A page is measured in 72nds of an inch: four times that is 288 dots an inch.
const SHARPEST = 4;

/** The pages of a PDF as pictures. Nothing in it runs: no script, no form, no address of it is asked for. */
export async function pagesOf(
  bytes: Uint8Array<ArrayBuffer>
): Promise<HTMLCanvasElement[]> {
  const library = await pdfLibrary();
  const task = open(library, bytes);
  try {
    return await within(PATIENCE, task.promise.then(draw));
  } catch (error) {
    throw causeOf(error);
  } finally {
    void task.destroy();
  }
}

function open(library: PdfLibrary, data: Uint8Array) {
  return library.getDocument({
    data,
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: MOST_PIXELS,
    wasmUrl: fileOfLibrary("wasm/"),
    // What it finds odd about a document is no business of the console.
    verbosity: 0,
  });
}

async function draw(file: PdfFile): Promise<HTMLCanvasElement[]> {
  if (file.numPages > MOST_PAGES) {
    throw new Unreadable("pages");
  }
  const canvases: HTMLCanvasElement[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    canvases.push(await drawPage(await file.getPage(number)));
  }
  return canvases;
}

async function drawPage(page: PdfPage): Promise<HTMLCanvasElement> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(SHARPEST, LONGEST / Math.max(width, height));
  const viewport = page.getViewport({ scale });
  const canvas = whiteCanvas(
    Math.min(LONGEST, viewport.width),
    Math.min(LONGEST, viewport.height)
  );
  await page.render({ canvas, viewport, background: "#fff" }).promise;
  return canvas;
}

function causeOf(error: unknown): Unreadable {
  if (error instanceof Unreadable) {
    return error;
  }
  const { name } = error as Error;
  return new Unreadable(name === "PasswordException" ? "password" : "broken");
}

function within<Answer>(time: number, work: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Unreadable("broken")), time);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
