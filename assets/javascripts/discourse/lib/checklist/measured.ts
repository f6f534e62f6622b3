/** Runs a task of ours and tells observers and developer tools how long it took. Nothing piles up. */
export default function measured<Result>(
  what: "preparing" | "examining" | "showing" | "marking" | "caret" | "acting",
  run: () => Result
): Result {
  const name = `medical-communities:${what}`;
  const start = performance.now();
  try {
    return run();
  } finally {
    performance.measure(name, { start });
    performance.clearMeasures(name);
  }
}
