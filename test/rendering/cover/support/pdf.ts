// 32 × 32 pixels in JPEG 2000, made with ImageMagick.
const RED_JPX = `
0000000c6a5020200d0a870a00000014667479706a703220000000006a7032200000002d6a70326800000016696864720000
00200000002000030f0700000000000f636f6c7201000000000010000000ac6a703263ff4fff51002f000000000020000000
2000000000000000000000002000000020000000000000000000030f01010f01010f0101ff52000c00000001010504040001
ff5c00134080888890888890888890888890888890ff640025000143726561746564206279204f70656e4a50454720766572
73696f6e20322e352e30ff90000a0000000000250001ff938080dff85010013f808080808080808080808080808080ffd9>`;

const TEXT_AT = "BT /F1 24 Tf 40 120 Td";

/** A PDF with a page for each text, written by hand: no name, date or program in it but what a test puts there. */
export function pdfOf(texts: readonly string[], extra = ""): Uint8Array {
  const pages = texts.map((_, index) => `${4 + index * 2} 0 R`).join(" ");
  return assemble([
    `<< /Type /Catalog /Pages 2 0 R ${extra} >>`,
    `<< /Type /Pages /Kids [${pages}] /Count ${texts.length} >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ...texts.flatMap((text, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents ${5 + index * 2} 0 R` +
        " /Resources << /Font << /F1 3 0 R >> >> >>",
      stream(`${TEXT_AT} (${text}) Tj ET 1 0 0 rg 300 20 80 60 re f`),
    ]),
  ]);
}

/** Says that it is encrypted, by a password that nobody knows. */
export function lockedPdf(): Uint8Array {
  const owner = "41".repeat(32);
  return assemble(
    [
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [] /Count 0 >>",
      `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${owner}> /U <${owner}> >>`,
    ],
    `/Encrypt 3 0 R /ID [<${"42".repeat(16)}> <${"42".repeat(16)}>]`
  );
}

/** A page that is one scan, as scanners pack them; what fills it is red or black. */
export function scannedPdf(kind: "JPXDecode" | "JBIG2Decode"): Uint8Array {
  const data = kind === "JPXDecode" ? RED_JPX : hex(blackJbig2());
  const side = kind === "JPXDecode" ? 32 : 64;
  const depth = kind === "JPXDecode" ? 8 : 1;
  const colours = kind === "JPXDecode" ? "/DeviceRGB" : "/DeviceGray";
  return assemble([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R" +
      " /Resources << /XObject << /I 5 0 R >> >> >>",
    stream("100 0 0 100 0 0 cm /I Do"),
    stream(
      data,
      `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /ColorSpace ${colours}` +
        ` /BitsPerComponent ${depth} /Filter [/ASCIIHexDecode /${kind}]`
    ),
  ]);
}

// A page of 64 × 64 and one region on it. Its first line: white for none, black for 64; each further one as the last.
function blackJbig2(): number[] {
  const first = "001" + "00110101" + "0000001111" + "0000110111";
  const bits = first + "11".repeat(63) + "000000000001".repeat(2);
  const coded = (bits.match(/.{1,8}/g) ?? []).map((byte) =>
    parseInt(byte.padEnd(8, "0"), 2)
  );
  const side = [0, 0, 0, 64];
  const none = [0, 0, 0, 0];
  const page = [...side, ...side, ...none, ...none, 0, 0, 0];
  const region = [...side, ...side, ...none, ...none, 0, 1, ...coded];
  return [
    ...[0, 0, 0, 0, 48, 0, 1, 0, 0, 0, page.length, ...page],
    ...[0, 0, 0, 1, 38, 0, 1, 0, 0, 0, region.length, ...region],
  ];
}

function hex(bytes: readonly number[]): string {
  return `${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}>`;
}

function stream(content: string, entries = ""): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

function assemble(objects: readonly string[], trailer = ""): Uint8Array {
  const offsets: number[] = [];
  let text = "%PDF-1.4\n";
  objects.forEach((object, index) => {
    offsets.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const rows = offsets.map(
    (offset) => `${String(offset).padStart(10, "0")} 00000 n \n`
  );
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join("")}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF`;
  return new TextEncoder().encode(text + table + end);
}
