import type { Db } from '../db/db'
import { newlyTold } from '../db/notices/newly-told'
import { unreadCounts } from '../db/notices/unread-counts'
import { MOST_UNREAD } from '../graphql/notices/most-unread'

const EVERY_MS = 1_000
/** A notice is seen up to so long after it says that it was written: transactions end in another order than they begin. */
const OVERLAP_MS = 6_000

/** What one stream waits for: the newest number only, so that a slow reader keeps nothing waiting in memory. */
interface Ear { memberId: string, unread: number | null, said: number | null, wake: () => void, isOver: boolean }

/** One poll a second for all who listen, none when nobody does. */
export function live(db: Db, { everyMs = EVERY_MS } = {}) {
  const ears = new Set<Ear>()
  let timer: NodeJS.Timeout | null = null
  let isPolling = false

  const tell = (ear: Ear, unread: number) => {
    if (ear.said === unread) return
    ear.unread = unread
    ear.wake()
  }
  const poll = async () => {
    if (isPolling) return
    isPolling = true
    try {
      const memberIds = [...new Set([...ears].map(({ memberId }) => memberId))]
      const rows = await newlyTold(db, { memberIds, since: Date.now() - OVERLAP_MS, most: MOST_UNREAD })
      const unread = new Map(rows.map((row) => [row.memberId, row.unread]))
      for (const ear of ears) {
        const count = unread.get(ear.memberId)
        if (count !== undefined) tell(ear, count)
      }
    } catch {
      // away or busy: the next second asks again
    } finally {
      isPolling = false
    }
  }
  const listen = (ear: Ear) => {
    ears.add(ear)
    timer ??= setInterval(() => void poll(), everyMs).unref()
  }
  const leave = (ear: Ear) => {
    ear.isOver = true
    ear.wake()
    ears.delete(ear)
    if (ears.size > 0 || !timer) return
    clearInterval(timer)
    timer = null
  }

  return {
    listeners: () => ears.size,
    isPolling: () => timer !== null,
    /** The number of unread notices at once, and again whenever it has changed because something was told. */
    noticed: (memberId: string): AsyncIterable<{ unreadCount: number }> => ({
      [Symbol.asyncIterator]() {
        const ear: Ear = { memberId, unread: null, said: null, wake: () => undefined, isOver: false }
        const isFirst = { of: true }
        const end = async () => { leave(ear); return { value: undefined, done: true as const } }
        return {
          next: async () => {
            if (isFirst.of) {
              isFirst.of = false
              listen(ear)
              const [row] = await unreadCounts(db, { memberIds: [memberId], most: MOST_UNREAD })
              ear.unread = row?.unread ?? 0
            }
            while (ear.unread === null && !ear.isOver) await new Promise<void>((resolve) => { ear.wake = resolve })
            if (ear.isOver || ear.unread === null) return { value: undefined, done: true }
            ear.said = ear.unread
            ear.unread = null
            return { value: { unreadCount: ear.said }, done: false }
          },
          return: end,
          throw: end,
        }
      },
    }),
    /** Ends all streams, at the stop of the portal. */
    end: () => { for (const ear of [...ears]) leave(ear) },
  }
}

export type Live = ReturnType<typeof live>
