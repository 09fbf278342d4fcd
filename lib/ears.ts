import type { Heard, Position } from '../graphql/live/listen'

/** What there is to hear of a key at an instant: how it stands, with a mark that is another whenever that has changed, and what has happened of late. */
export interface News<State, Item> {
  asOf: number, state: State, mark: string, items: Item[]
  /** Reads what somebody will hear of it. Where that fails nobody hears of it yet, and the next poll brings it again. */
  prepare?: () => Promise<unknown>
}
export interface Happened { id: string, at: number }

/** What waits for one stream. Of how things stand only the newest, so that a slow reader keeps little in memory. */
interface Ear<State, Item> { key: string, mark: string | null, waiting: Heard<State, Item> | null, known: Map<string, number>, wake: () => void, isOver: boolean }

/** Who reads so slowly that more waits is sent away, and goes on where they were when they come again. */
const MOST_WAITING = 1_000
/** Of what is known when somebody goes away, so much is told again to none: beyond it something may come twice. */
const MOST_IDS = 40

export interface Ask<State, Item> {
  /** Asked once a second, for all keys that anybody listens to. */
  poll(keys: string[]): Promise<Map<string, News<State, Item>>>
  everyMs: number
  /** How long an item may still turn up in a poll. */
  overlapMs: number
}

/** Those who listen to one kind of news, each to one key: one poll a second for all of them, none when nobody listens. */
export function ears<State, Item extends Happened>({ poll, everyMs, overlapMs }: Ask<State, Item>) {
  const all = new Set<Ear<State, Item>>()
  let timer: NodeJS.Timeout | null = null
  let isPolling = false

  const isNews = (ear: Ear<State, Item>, { mark, items }: News<State, Item>) => mark !== ear.mark || items.some(({ id }) => !ear.known.has(id))
  const hear = (ear: Ear<State, Item>, { asOf, state, mark, items }: News<State, Item>) => {
    const fresh = items.filter(({ id }) => !ear.known.has(id))
    const forgotten = Date.now() - 2 * overlapMs
    for (const [id, at] of ear.known) if (at < forgotten) ear.known.delete(id)
    for (const { id, at } of fresh) ear.known.set(id, at)
    ear.mark = mark
    const ids = [...ear.known].filter(([, at]) => at > asOf - overlapMs).map(([id]) => id).slice(-MOST_IDS)
    ear.waiting = { state, items: [...ear.waiting?.items ?? [], ...fresh], position: { at: asOf, ids } }
    if (ear.waiting.items.length > MOST_WAITING) leave(ear)
    ear.wake()
  }
  const ask = async () => {
    if (isPolling) return
    isPolling = true
    try {
      const news = await poll([...new Set([...all].map(({ key }) => key))])
      const told = [...all].flatMap((ear) => { const one = news.get(ear.key); return one && ear.mark !== null && isNews(ear, one) ? [{ ear, one }] : [] })
      await Promise.all([...new Set(told.map(({ one }) => one))].map((one) => one.prepare?.()))
      for (const { ear, one } of told) hear(ear, one)
    } catch {
      // away or busy: the next second asks again
    } finally {
      isPolling = false
    }
  }
  const leave = (ear: Ear<State, Item>) => {
    ear.isOver = true
    ear.wake()
    all.delete(ear)
    if (all.size > 0 || !timer) return
    clearInterval(timer)
    timer = null
  }

  return {
    count: () => all.size,
    isPolling: () => timer !== null,
    /** What is heard of a key: what `first` finds and was not heard at `after`, and then whatever is news. It ends for who does not keep up, and when all are sent away. */
    listen: async (key: string, first: () => Promise<News<State, Item>>, after: Position | null = null): Promise<AsyncIterableIterator<Heard<State, Item>>> => {
      const known = new Map(after?.ids.map((id) => [id, after.at]))
      const ear: Ear<State, Item> = { key, mark: null, waiting: null, known, wake: () => undefined, isOver: false }
      all.add(ear)
      timer ??= setInterval(() => void ask(), everyMs).unref()
      try {
        const one = await first()
        await one.prepare?.()
        hear(ear, one)
      } catch (error) {
        leave(ear)
        throw error
      }
      const over = { value: undefined, done: true as const }
      const end = async () => { leave(ear); return over }
      const iterator: AsyncIterableIterator<Heard<State, Item>> = {
        [Symbol.asyncIterator]: () => iterator,
        next: async () => {
          while (ear.waiting === null && !ear.isOver) await new Promise<void>((resolve) => { ear.wake = resolve })
          const value = ear.waiting
          if (ear.isOver || value === null) return over
          ear.waiting = null
          return { value, done: false }
        },
        return: end,
        throw: end,
      }
      return iterator
    },
    /** Ends all streams, at the stop of the portal. */
    end: () => { for (const ear of [...all]) leave(ear) },
  }
}
