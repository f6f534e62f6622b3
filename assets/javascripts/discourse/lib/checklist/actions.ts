import { tracked } from "@glimmer/tracking";
import type Checklist from "../checklist.ts";
import type {
  Attestation,
  Confirmation,
  Finding,
  Reason,
} from "../examiner.ts";
import type { Announcement } from "./announcer.ts";
import { withAnswer, withConfirmation, withoutAnswer } from "./answers.ts";
import { difference } from "./changes.ts";
import {
  backFrom,
  carryOut,
  type Choice,
  choicesOf,
  type Edit,
  editsFor,
} from "./edits.ts";
import measured from "./measured.ts";
import { placeAfter, rowPlace } from "./path.ts";
import { plainBrands } from "./plain-brands.ts";
import { withoutHeader } from "./report-header.ts";
import type { Row } from "./rows.ts";
import { type PostText, sameText } from "./text-surface.ts";

/** How to take the last action back, as long as the text is what the action left. */
interface Undo {
  readonly row: Row;
  readonly edits: readonly Edit[];
  readonly attestation: Attestation;
  readonly left: PostText;
}

/** What the author can do with rows and statements. Each moves the focus on and tells the live region. */
export default class Actions {
  @tracked private last?: Undo;

  #checklist: Checklist;

  constructor(checklist: Checklist) {
    this.#checklist = checklist;
  }

  get canUndo(): boolean {
    return this.last !== undefined;
  }

  /** Puts a suggestion in the place of every finding of a row. */
  replace(row: Row, suggestion: string): void {
    const findings = this.#checklist.current(row)?.findings;
    if (findings) {
      this.#choose(row, choicesOf(findings, suggestion));
    }
  }

  /** Puts the ingredients in the places of all trademarks that have one set of them: in one step. */
  replaceBrands(): void {
    this.#checklist.settle();
    const rows = plainBrands(this.#checklist.groups);
    const choices = rows.flatMap(({ findings }) =>
      choicesOf(findings, findings[0].suggestions[0]!)
    );
    if (rows[0]) {
      this.#choose(rows[0], choices);
    }
  }

  /** Takes out the head of a pasted report that begins with a row: in one step, which one undo takes back. */
  removeHeader(row: Row): void {
    const current = this.#checklist.current(row);
    const header = current && this.#checklist.headerAt(current);
    if (header) {
      const { raw } = this.#checklist.surface.text();
      const changes = [difference(raw, withoutHeader(raw, header))];
      this.#change(row, [{ field: "raw", changes }]);
    }
  }

  /** Lets a row stay: the author gives a reason; a hint needs none. */
  dismiss(row: Row, reason?: Reason): void {
    this.#answer(row, "dismissed", reason);
  }

  /** Lets a row stay that needs a change: a moderator decides. */
  insist(row: Row, reason: Reason): void {
    this.#answer(row, "insisted", reason);
  }

  /** Takes the answer to a row back. */
  reopen(row: Row): void {
    this.#keep(row, "undone", (attestation) =>
      withoutAnswer(attestation, row.findings)
    );
  }

  undo(): void {
    const { last } = this;
    if (!last) {
      return;
    }
    const { surface, places } = this.#checklist;
    this.#act("undone", last.row, () => {
      [...last.edits]
        .reverse()
        .forEach((edit) => carryOut(surface, backFrom(edit)));
      this.#checklist.attestation = last.attestation;
    });
    this.last = undefined;
    if (this.#checklist.current(last.row)) {
      places.move(rowPlace(last.row));
    }
  }

  /** The author's word on a statement; none takes it back. */
  answerStatement(id: string, answer?: Confirmation["answer"]): void {
    const statement = this.#checklist.report?.statements.find(
      (due) => due.id === id
    );
    if (statement) {
      const { attestation } = this.#checklist;
      this.#attest(withConfirmation(attestation, statement, answer));
    }
  }

  /** Sends the whole text to a moderator, or no longer. */
  askModerator(moderator: boolean): void {
    this.#attest({ ...this.#checklist.attestation, moderator });
  }

  /** Selects a row's words in the editor: those of one finding, or the first ones. */
  show(row: Row, one?: Finding): void {
    const { findings } = this.#checklist.current(row) ?? row;
    const { field, start, end } =
      findings.find(({ likeness }) => likeness === one?.likeness) ??
      findings[0];
    this.#checklist.surface.focus(field, start, end);
  }

  /** The last action cannot be taken back once the text has changed. */
  forgetUnless(text: PostText): void {
    if (this.last && !sameText(text, this.last.left)) {
      this.last = undefined;
    }
  }

  /** Answers that are taken back where they were given; they end what could be undone. */
  #attest(attestation: Attestation): void {
    this.last = undefined;
    this.#checklist.attestation = attestation;
    this.#checklist.settle();
  }

  #answer(row: Row, answer: "dismissed" | "insisted", reason?: Reason): void {
    this.#keep(row, "answered", (attestation) =>
      withAnswer(attestation, row.findings, {
        answer,
        ...(reason && { reason }),
      })
    );
  }

  #keep(
    row: Row,
    what: Announcement["what"],
    change: (attestation: Attestation) => Attestation
  ): void {
    const { attestation, surface } = this.#checklist;
    this.#act(what, row, () => {
      this.#checklist.attestation = change(attestation);
    });
    this.last = { row, edits: [], attestation, left: surface.text() };
  }

  #choose(row: Row, choices: readonly Choice[]): void {
    const { surface, source } = this.#checklist;
    if (source.handle) {
      this.#change(row, editsFor(source.handle, choices, surface.text()));
    }
  }

  #change(row: Row, edits: readonly Edit[]): void {
    const { surface, attestation } = this.#checklist;
    this.#act("replaced", row, () =>
      edits.forEach((edit) => carryOut(surface, edit))
    );
    this.last = { row, edits, attestation, left: surface.text() };
  }

  #act(what: Announcement["what"], row: Row, change: () => void): void {
    const checklist = this.#checklist;
    measured("acting", () => {
      checklist.withoutCaret(change);
      checklist.settle();
    });
    const { announcer, places, groups, statements, open } = checklist;
    announcer.say(what, open);
    places.move(placeAfter(row, groups, statements));
  }
}
