import type { Finding } from "../examiner.ts";
import { type LabelledField, labelledFields } from "./labelled-fields.ts";

/** The head of a pasted report: what leads to the patient, field by field. */
export interface ReportHeader {
  readonly findings: readonly Finding[];
  readonly fields: readonly LabelledField[];
}

const FEWEST_FIELDS = 3;
const FEWEST_KINDS = 2;
/** Lines without such a field, as "Sex: F", that may stand between two. */
const LINES_BETWEEN = 2;
/** Letters that may stand between two fields of one line: more is a sentence. */
const LETTERS_BETWEEN = 20;

const LETTER = /[\p{L}\p{N}]/gu;
const SEPARATORS = /^[\s,;.|·/–-]*/;

/** The heads of reports in a body. */
export function reportHeaders(
  findings: readonly Finding[],
  raw: string
): ReportHeader[] {
  const runs: LabelledField[][] = [];
  for (const field of labelledFields(findings, raw)) {
    const last = runs.at(-1)?.at(-1);
    if (last && areNeighbours(raw.slice(last.end, field.start))) {
      runs.at(-1)!.push(field);
    } else {
      runs.push([field]);
    }
  }
  return runs
    .map(fromFirstSign)
    .filter(isHeader)
    .map((fields) => ({
      fields,
      findings: fields.flatMap((field) => field.findings),
    }));
}

/**
 * A body without a head's fields. What stands between them and says nothing about who it is, as age or modality,
 * stays; a line that has nothing else goes as a whole.
 */
export function withoutHeader(raw: string, { fields }: ReportHeader): string {
  return [...fields].reverse().reduce(withoutField, raw);
}

/** Words before a number may be a sentence's: the first label has to have its sign. */
function fromFirstSign(fields: readonly LabelledField[]): LabelledField[] {
  const first = fields.findIndex(({ signed }) => signed);
  return first === -1 ? [] : fields.slice(first);
}

function isHeader(fields: readonly LabelledField[]): boolean {
  const kinds = new Set(fields.flatMap(({ categories }) => categories));
  return fields.length >= FEWEST_FIELDS && kinds.size >= FEWEST_KINDS;
}

function areNeighbours(between: string): boolean {
  const lines = between.split("\n");
  return lines.length === 1
    ? letters(between) <= LETTERS_BETWEEN
    : lines.slice(1, -1).filter((line) => letters(line) > 0).length <=
        LINES_BETWEEN;
}

function withoutField(raw: string, { start, end }: LabelledField): string {
  const lineStart = raw.lastIndexOf("\n", start - 1) + 1;
  const newline = raw.indexOf("\n", end);
  const lineEnd = newline === -1 ? raw.length : newline + 1;
  const before = raw.slice(lineStart, start);
  const behind = raw.slice(end, lineEnd);
  if (letters(before) > 0) {
    return raw.slice(0, start).replace(/[\s,;|]+$/, "") + raw.slice(end);
  }
  if (letters(behind) > 0) {
    return raw.slice(0, start) + raw.slice(end).replace(SEPARATORS, "");
  }
  const rest = raw.slice(lineEnd);
  const head = raw.slice(0, lineStart);
  return head + (/(?:^|\n\n)$/.test(head) ? rest.replace(/^\s*\n/, "") : rest);
}

function letters(text: string): number {
  return text.match(LETTER)?.length ?? 0;
}
