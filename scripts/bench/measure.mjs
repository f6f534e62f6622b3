/** @param {number[]} values @param {number} share between 0 and 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => quantile(values, 0.5);

/**
 * Milliseconds that one call takes: of the clock's and the processor's time the smaller one. The first also counts
 * what other programs did meanwhile, the second what other threads of ours did.
 */
export function time(run) {
  const before = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(wall, (user + system) / 1000);
}

/**
 * Times a call again and again.
 *
 * @param {(round: number) => void} run
 * @param {{rounds?: number, warmUp?: number}} [options]
 * @returns {number[]} milliseconds of each counted round
 */
export function times(run, { rounds = 200, warmUp = 50 } = {}) {
  for (let round = 0; round < warmUp; round++) {
    run(round);
  }
  return Array.from({ length: rounds }, (_, round) =>
    time(() => run(warmUp + round))
  );
}

/**
 * The 95th percentile of the run that the machine's other work disturbed least.
 *
 * @param {() => number[]} measure milliseconds of one run
 * @param {number} [runs]
 */
export const p95 = (measure, runs = 5) =>
  Math.min(...Array.from({ length: runs }, () => quantile(measure(), 0.95)));

/**
 * Characters per second, as the median of passes over all texts.
 *
 * @param {(text: string) => unknown} run
 * @param {string[]} texts
 * @param {number} [passes]
 */
export function rate(run, texts, passes = 7) {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const all = () => texts.forEach((text) => run(text));
  return (
    (characters / median(times(all, { rounds: passes, warmUp: 2 }))) * 1000
  );
}
