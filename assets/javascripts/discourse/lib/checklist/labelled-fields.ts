import type { Category, Finding } from "../examiner.ts";

/** "MRN: 4471902", from its label to the end of what was found behind it. */
export interface LabelledField {
  readonly start: number;
  readonly end: number;
  /** A colon or the like says that it is a label. */
  readonly signed: boolean;
  readonly categories: readonly Category[];
  readonly findings: readonly [Finding, ...Finding[]];
}

/** No label is longer. */
const REACH = 60;
const WORD = String.raw`[\p{L}№#][\p{L}\p{M}'’./№#-]*`;
/** Forms that ask for a full name name its parts, with commas between. */
const FULL_NAME = String.raw`(?:прізвище|фамилия|surname|last name)[^:\n]{1,40}`;
/** "Patient:", "**DOB:**", "Hosp. no.   :", "№ карти", also with a title before the name behind it. */
const SIGNED = new RegExp(
  String.raw`(?:^|[,;|(\t]|[.] |\s{2,})[\s>*+_-]*((?:${FULL_NAME}|(?:${WORD} ?){1,5})[*_]{0,2} {0,20}(?:[:：=]|№|#|\b[Nn][oº]\.?)[*_]{0,2} {0,20}(?:${WORD} ){0,2})$`,
  "iu"
);
/** "DOB 12/03/1969": capitals, or words behind a comma. */
const UNSIGNED = new RegExp(
  String.raw`(?:^|[.] |[,;|·\t]|\s{2,})\s*([A-ZА-ЯІЇЄҐ]{2,6}\.? (?:[Nn]o\.? )?)$`,
  "u"
);
const BEHIND_COMMA = new RegExp(
  String.raw`^\s*[,;|·]\s*((?:${WORD} ){1,3})$`,
  "u"
);
/** What a date or a place would have before it in a sentence is no label. */
const OF_BIRTH = /dat|born|birth|дат|нар|рожд|تاريخ|ميلاد/iu;
const NOTHING = /^[\s,;.()/–-]*$/;

/** What was found in a body behind labels, as a report's head has it. In order. */
export function labelledFields(
  findings: readonly Finding[],
  raw: string
): LabelledField[] {
  const fields: LabelledField[] = [];
  for (const finding of findings.filter(isIdentifier)) {
    const last = fields.at(-1);
    const line = raw.lastIndexOf("\n", finding.start - 1) + 1;
    const from = Math.max(line, last?.end ?? 0, finding.start - REACH);
    const before = raw.slice(from, finding.start);
    const follows = last !== undefined && from === last.end;
    if (follows && NOTHING.test(before)) {
      fields[fields.length - 1] = longer(last, finding);
    } else {
      const label = labelOf(finding, before, follows);
      if (label) {
        fields.push(fieldOf(finding, label));
      }
    }
  }
  return fields;
}

interface Label {
  readonly words: string;
  readonly signed: boolean;
}

function isIdentifier({ field, rule }: Finding): boolean {
  return field === "raw" && rule.startsWith("identifiers/");
}

function labelOf(
  { category }: Finding,
  before: string,
  follows: boolean
): Label | undefined {
  const signed = SIGNED.exec(before)?.[1];
  if (signed) {
    return { words: signed, signed: true };
  }
  const comma = follows ? BEHIND_COMMA.exec(before)?.[1] : undefined;
  const isSentence =
    category === "FACILITY" ||
    (category === "DATE" && !OF_BIRTH.test(comma ?? ""));
  const words = UNSIGNED.exec(before)?.[1] ?? (isSentence ? undefined : comma);
  return words ? { words, signed: false } : undefined;
}

function fieldOf(finding: Finding, { words, signed }: Label): LabelledField {
  const { start, end, category } = finding;
  return {
    start: start - words.length,
    end,
    signed,
    categories: [category],
    findings: [finding],
  };
}

function longer(field: LabelledField, finding: Finding): LabelledField {
  return {
    ...field,
    end: finding.end,
    categories: [...field.categories, finding.category],
    findings: [...field.findings, finding],
  };
}
