/** A stream in one step: whose it is, the name of its colour (a token), and how many people. */
export interface StepStream { key: string; name: string; colour: string; people: number; isNew: boolean }
export interface Step { from: string; to: string; value: number; people: number; streams: StepStream[] }

/** As many streams are drawn with a name; the smaller ones together. */
const MOST_NAMED = 11

/** Steps of a week for a period up to half a year, else of 28 days; as many as the period holds. */
export function stepsFor(windowDays: number, most: number): { stepDays: number; steps: number } {
  const stepDays = windowDays <= 182 ? 7 : 28
  return { stepDays, steps: Math.min(most, Math.max(2, Math.ceil(windowDays / stepDays))) }
}

/** The streams of all steps, most people first, and how many each brought in all: a person counts once a step. */
export function totals(steps: Step[]): StepStream[] {
  const sums = new Map<string, StepStream>()
  for (const stream of steps.flatMap((step) => step.streams)) {
    const known = sums.get(stream.key)
    sums.set(stream.key, { ...stream, people: stream.people + (known?.people ?? 0), isNew: stream.isNew || (known?.isNew ?? false) })
  }
  return [...sums.values()].sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1))
}

/** The same steps with no more streams than can be told apart: those that brought fewest are joined, under `name`. */
export function joinSmall(steps: Step[], name: string): Step[] {
  const small = new Set(totals(steps).slice(MOST_NAMED).map(({ key }) => key))
  if (small.size < 2) return steps
  return steps.map((step) => {
    const people = step.streams.reduce((sum, stream) => sum + (small.has(stream.key) ? stream.people : 0), 0)
    const kept = step.streams.filter(({ key }) => !small.has(key))
    return { ...step, streams: people > 0 ? [...kept, { key: 'smaller', name, colour: 'stream-pool', people, isNew: false }] : kept }
  })
}

export interface Piece { stream: StepStream; from: number; to: number }

/** Where the streams of each step lie, stacked in one order for all, as shares of the fullest step. */
export function stacks(steps: Step[]): Piece[][] {
  const most = Math.max(1, ...steps.map(({ people }) => people))
  const order = new Map(totals(steps).map(({ key }, index) => [key, index]))
  return steps.map((step) => {
    let from = 0
    return step.streams.toSorted((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0)).map((stream) => {
      const piece = { stream, from: from / most, to: (from + stream.people) / most }
      from += stream.people
      return piece
    })
  })
}

/** What the words say of the steps: the last beside the one before (null where there is none), the fullest, the stream that brought most, and those that came for the first time. */
export function read(steps: Step[]) {
  const [last, before] = [steps.at(-1), steps.at(-2)]
  const [largest] = totals(steps)
  const people = steps.reduce((sum, step) => sum + step.people, 0)
  const fullest = steps.reduce<Step | undefined>((best, step) => (step.people > (best?.people ?? 0) ? step : best), undefined)
  const gain = last && before ? last.value - before.value : null
  return {
    last, fullest, largest, share: largest && people > 0 ? largest.people / people : null,
    course: gain === null ? null : gain >= 0.5 - 1e-9 ? 'more' as const : gain <= 1e-9 - 0.5 ? 'less' as const : 'alike' as const,
    fresh: totals(steps).filter(({ isNew }) => isNew), isEmpty: people === 0,
  }
}
