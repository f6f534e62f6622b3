import fc from "fast-check";
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { forms, readWords } from "../../examiner/scripts/words.mjs";
import { examine } from "../../examiner/src/index.ts";
import {
  dayNumber,
  fullYear,
  isDay,
  monthNumber,
} from "../../examiner/src/text/dates.ts";
import { alone } from "./support/rules.ts";

const DAY = 86_400_000;

const someDay = fc
  .date({
    min: new Date("1850-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  })
  .map((date) => new Date(Math.floor(date.getTime() / DAY) * DAY));
const dotted = (date: Date) =>
  date.toISOString().slice(0, 10).split("-").reverse().join(".");

const suggestionsIn = (text: string) =>
  examine(text, alone("identifiers/full-date")).findings.map(
    ({ suggestions }) => suggestions
  );

describe("dates", () => {
  it("number days as the calendar does", () => {
    fc.assert(
      fc.property(someDay, (date) => {
        const [year, month, day] = date
          .toISOString()
          .slice(0, 10)
          .split("-")
          .map(Number) as [number, number, number];
        assert.equal(dayNumber(year, month, day), date.getTime() / DAY);
      })
    );
  });

  it("know the length of months", () => {
    assert.ok(isDay(2, 29));
    assert.ok(!isDay(2, 30));
    assert.ok(!isDay(4, 31));
    assert.ok(!isDay(13, 1));
    assert.ok(!isDay(0, 1));
    assert.ok(!isDay(5, 0));
  });

  it("read two digits of a year as of the hundred years up to 2049", () => {
    assert.deepEqual(
      ["24", "49", "50", "98", "1962"].map(fullYear),
      [2024, 2049, 1950, 1998, 1962]
    );
  });

  it("know the month of every month name of one word", async () => {
    const months = (await readWords()).get("month") ?? new Set<string>();
    const names = [...months].flatMap((entry) => forms(entry));
    const unknown = names.filter((name) => monthNumber(name) === undefined);

    assert.ok(names.length > 200);
    assert.deepEqual(
      unknown.filter(
        (name) =>
          !/(?:تشرين|كانون|محرم|صفر|رجب|شعبان|رمضان|شوال|ربيع|جمادى|القعده|الحجه)$/.test(
            name
          )
      ),
      []
    );
    assert.deepEqual(
      ["May", "травня", "мая", "серпні", "Sept", "вересень", "ومايو"].map(
        monthNumber
      ),
      [5, 5, 5, 8, 9, 9, 5]
    );
  });
});

describe("suggestions for dates", () => {
  it("count days from the first date on, and no further than a year", () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: 0, max: 800 }), (first, after) => {
        const second = new Date(first.getTime() + after * DAY);
        fc.pre(second.getUTCFullYear() < 2100);
        const [, later] = suggestionsIn(
          `Seen on ${dotted(first)}, then on ${dotted(second)}.`
        );

        assert.equal(
          later![0],
          after < 366
            ? `day ${after + 1}`
            : `a day in ${second.getUTCFullYear()}`
        );
      })
    );
  });

  it("keep to the year for days before the first one", () => {
    assert.deepEqual(
      suggestionsIn("Seen on 5 May 2024; ill since 3 May 2024."),
      [["a day in 2024", "day 1"], ["2024"]]
    );
  });

  it("count days without a year only among themselves", () => {
    assert.deepEqual(suggestionsIn("Fever on 3 May, rash on 7 May."), [
      ["day 1"],
      ["day 5"],
    ]);
    assert.deepEqual(suggestionsIn("Seen on 1 May 2024, rash on 7 May."), [
      ["a day in 2024", "day 1"],
      [],
    ]);
  });

  it("read an unclear pair as the clear ones of the same text", () => {
    const daysOf = (text: string) => suggestionsIn(text).map(([one]) => one);

    assert.deepEqual(daysOf("On 25/02/2024, on 03/03/2024."), [
      "a day in 2024",
      "day 8",
    ]);
    assert.deepEqual(daysOf("On 02/25/2024, on 03/03/2024, on 03/05/2024."), [
      "a day in 2024",
      "day 8",
      "day 10",
    ]);
    assert.deepEqual(
      daysOf("On 25/02/2024, on 02/25/2024, on 03/05/2024.").at(-1),
      "a day in 2024"
    );
  });

  it("leave no day number in the params", () => {
    const { findings } = examine("Seen on 5 May 2024.", "clinical-cases");

    assert.deepEqual(
      findings.map(({ params }) => params),
      [{}]
    );
  });
});
