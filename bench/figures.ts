import { readFile } from 'node:fs/promises'

/** The value below which a share of the values lies. */
export function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Times the work in ms, after some runs that do not count. */
export async function times(runs: number, work: (run: number) => Promise<unknown>, { warmUp = 20 } = {}): Promise<number[]> {
  const found: number[] = []
  for (let run = 0; run < runs + warmUp; run++) {
    const start = performance.now()
    await work(run)
    if (run >= warmUp) found.push(performance.now() - start)
  }
  return found
}

/** Prints a table of figures beside what was asked. */
export function report(title: string, rows: { what: string, asked: string, measured: string }[]) {
  const width = Math.max(...rows.map(({ what }) => what.length))
  const asked = Math.max(...rows.map((row) => row.asked.length))
  process.stdout.write(`\n${title}\n`)
  for (const row of rows) process.stdout.write(`  ${row.what.padEnd(width)}  asked ${row.asked.padEnd(asked)}  measured ${row.measured}\n`)
}

export const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`

/** Runs work for each item, at most `atOnce` at a time. */
export async function inParallel<Item>(items: readonly Item[], atOnce: number, work: (item: Item, index: number) => Promise<void>) {
  let next = 0
  await Promise.all(Array.from({ length: atOnce }, async () => {
    for (let index = next++; index < items.length; index = next++) await work(items[index] as Item, index)
  }))
}

/** The resident memory of a process in MB. */
export async function residentMb(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
}
