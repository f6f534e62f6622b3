const LINES_SHOWN = 80;
const COLUMNS_SHOWN = 300;

/** What the tests of one part came to; failures are printed as they happen. */
export class Results {
  passed = 0;
  failed = 0;
  skipped = 0;

  /** @param {(line: string) => void} [print] */
  constructor(print = (line) => process.stdout.write(`${line}\n`)) {
    this.print = print;
  }

  pass() {
    this.passed++;
  }

  /**
   * @param {string} name
   * @param {string} [detail] what a person needs to see, any number of lines
   */
  fail(name, detail = "") {
    this.failed++;
    this.print(`  ✗ ${name}`);
    if (detail.trim()) {
      this.print(shorten(detail.trimEnd()));
    }
  }

  /**
   * @param {string} name
   * @param {string} reason
   * @param {number} [count]
   */
  skip(name, reason, count = 1) {
    this.skipped += count;
    this.print(`  – ${name}: skipped, ${reason}`);
  }

  /** @param {string} line something worth knowing that is no test */
  note(line) {
    this.print(`  ${line}`);
  }

  /** @param {{passed: number, failed: number, skipped: number}} other */
  add(other) {
    this.passed += other.passed;
    this.failed += other.failed;
    this.skipped += other.skipped;
  }

  toString() {
    return `${this.passed} passed, ${this.failed} failed, ${this.skipped} skipped`;
  }
}

/** A bundle in a failed comparison would push everything else off the screen. */
function shorten(detail) {
  const lines = detail.split("\n");
  const shown = lines
    .slice(0, LINES_SHOWN)
    .map((line) =>
      line.length > COLUMNS_SHOWN ? `${line.slice(0, COLUMNS_SHOWN)} …` : line
    );
  const rest = lines.length - shown.length;
  return [...shown, ...(rest > 0 ? [`… and ${rest} lines more`] : [])]
    .map((line) => `    ${line}`)
    .join("\n");
}
