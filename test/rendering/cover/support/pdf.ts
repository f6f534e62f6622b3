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

function stream(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
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
