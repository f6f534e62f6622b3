import getURL from "discourse/lib/get-url";
import Unreadable from "./unreadable.ts";

// The version is in the path: everything below /plugins/ is cached for a year.
const FOLDER =
  "/plugins/discourse-medical-communities/javascripts/pdfjs/5.4.624";

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export interface PdfPage {
  getViewport(options: { scale: number }): Viewport;
  render(options: {
    canvas: HTMLCanvasElement;
    viewport: Viewport;
    background: string;
  }): { readonly promise: Promise<void> };
}

export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
}

export interface PdfTask {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

/** As much of pdf.js as we touch. */
export interface PdfLibrary {
  readonly GlobalWorkerOptions: { workerSrc: string };
  getDocument(options: object): PdfTask;
}

let library: Promise<PdfLibrary> | undefined;

/** pdf.js, fetched when somebody first opens a PDF. Never from a CDN: a worker has to come from the page's own host. */
export function pdfLibrary(): Promise<PdfLibrary> {
  library ??= load().catch(() => {
    library = undefined;
    throw new Unreadable("library");
  });
  return library;
}

export function fileOfLibrary(name: string): string {
  return getURL(`${FOLDER}/${name}`);
}

// Core's loadScript knows no modules, and never answers for an address that cannot be loaded.
async function load(): Promise<PdfLibrary> {
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.type = "module";
    script.src = fileOfLibrary("pdf.js");
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Unreadable("library")));
    document.head.append(script);
  });
  const found = (globalThis as { pdfjsLib?: PdfLibrary }).pdfjsLib;
  if (!found) {
    throw new Unreadable("library");
  }
  found.GlobalWorkerOptions.workerSrc = fileOfLibrary("pdf.worker.js");
  return found;
}
