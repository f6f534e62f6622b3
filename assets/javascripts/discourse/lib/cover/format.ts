export type Format = "jpeg" | "png" | "webp" | "pdf";

const PNG = "\x89PNG\r\n\x1a\n";
// A PDF may begin after some other bytes; the server wants it at the start, and we send pictures anyway.
const PDF_WITHIN = 1024;

/** What a file is, by its first bytes: names and types are what somebody says. */
export function formatOf(bytes: Uint8Array): Format | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, PDF_WITHIN));
  if (start.startsWith("\xff\xd8\xff")) {
    return "jpeg";
  }
  if (start.startsWith(PNG)) {
    return "png";
  }
  if (start.startsWith("RIFF") && start.slice(8, 12) === "WEBP") {
    return "webp";
  }
  return start.includes("%PDF-") ? "pdf" : undefined;
}
