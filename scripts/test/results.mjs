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
      this.print(detail.trimEnd().replace(/^/gm, "    "));
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
