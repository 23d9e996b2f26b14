/** Something whose time is taken. */
export interface Task {
  readonly name: string;
  /** Characters (UTF-16 units) that one run reads. */
  readonly characters: number;
  run(): void;
}

/** One reading of the watch takes at least so long, in milliseconds: in shorter ones the collector and the compiler weigh more than the work. */
const SHORTEST = 300;
/** How a set of tasks is timed. */
export interface Timing {
  /** How often each task has its turn. */
  readonly rounds: number;
  /** How long each runs before it is timed, in milliseconds: the compiler must have seen all of its code. */
  readonly warmUp: number;
}

/** Longer texts run the same code as shorter ones and need no warm-up of their own. */
const WARMED = 1_000_000;
/** No round is begun after so long, in milliseconds: a slow machine measures fewer rounds, not for ever. */
const LONGEST = 60_000;

/**
 * Microseconds a character of each task: the median of several rounds (`rounds` at most). In every round each task has its turn, so that a
 * busy minute of the machine falls on all of them alike; none pays for the garbage of the one before, where the collector
 * can be called.
 */
export function timeTasks(tasks: readonly Task[], { rounds, warmUp }: Timing): number[] {
  const repeats = tasks.map((task) => (task.characters > WARMED ? 1 : warm(task, warmUp)));
  const times = tasks.map((): number[] => []);
  const begun = performance.now();
  for (let round = 0; round === 0 || (round < rounds && performance.now() - begun < LONGEST); round += 1) {
    for (const [index, task] of tasks.entries()) {
      // A minor collection: a full one also drops compiled code whose objects happen to be gone, and would time the compiler.
      globalThis.gc?.({ type: 'minor' });
      const runs = repeats[index] ?? 1;
      times[index]?.push((1000 * millisecondsOf(task, runs)) / (runs * task.characters));
    }
  }
  return times.map(median);
}

/** Runs a task until its time no longer says anything new, and returns how many runs make a reading. */
function warm(task: Task, milliseconds: number): number {
  let runs = 1;
  while (millisecondsOf(task, runs) < SHORTEST) runs *= 2;
  for (let time = 0; time < milliseconds; time += millisecondsOf(task, runs));
  return runs;
}

function millisecondsOf(task: Task, runs: number): number {
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) task.run();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2;
}
