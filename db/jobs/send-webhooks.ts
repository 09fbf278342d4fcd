import { announce } from '../acts/announce'
import type { Db } from '../db'
import { DAY } from '../shapes'
import { claimDelivery, type ClaimedDelivery } from '../webhooks/claim-delivery'
import { dueQueues } from '../webhooks/due-queues'
import { forgetDeliveries } from '../webhooks/forget-deliveries'
import { leaveDelivery } from '../webhooks/leave-delivery'

/** Longer than a try may take: who dies with a delivery in hand leaves it to the next for so long. */
const IN_HAND_MS = 30_000
/** At once, in this process: of one webhook, and in all. */
const EACH = 4
const MOST = 64
const KEPT_MS = 30 * DAY
const FORGOTTEN = 2_000

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
/** After the first try, the second …: ten tries over 75 hours, as Standard Webhooks advises. */
export const WAITS = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR] as const
/** Up to a tenth longer or shorter, so that what failed together is not tried together. */
const JITTER = 0.1
const GONE = 410

/** What came of one try: the status of the answer, or null with what went wrong. */
export interface Try { status: number | null, problem: string | null, milliseconds: number }
/** A try as it is noted. */
export type NotedTry = Try & { at: number }
/** Sends a delivery within twenty seconds, or says why not; never throws. */
export type PostWebhook = (delivery: ClaimedDelivery, at: number) => Promise<Try>

/**
 * Sends what waits for webhooks. Of one thing the events go one after the other, each when the one before is over; a webhook that answers slowly keeps
 * no other waiting. One whose receiver takes nothing for as long as an event is tried is switched off, and its organization is told. A crash leaves what was in hand to be sent again, under the same id.
 */
export function webhookSender(db: Db, post: PostWebhook, { clock = Date.now, onFault = () => undefined }: { clock?: () => number, onFault?: (error: unknown) => void } = {}) {
  const inHand = new Map<string, { webhookId: string, done: Promise<void> }>()
  const busy = (webhookId: string) => [...inHand.values()].filter((one) => one.webhookId === webhookId).length
  const take = (key: string, webhookId: string) => {
    const done = sendQueue(db, post, key, clock).catch(onFault).finally(() => inHand.delete(key))
    inHand.set(key, { webhookId, done })
  }
  return {
    /** Takes up what is due, and gives how many queues; none of them is waited for. */
    tick: async () => {
      const due = await dueQueues(db, { now: clock(), each: EACH, limit: MOST })
      const free = due.filter(({ key, webhookId }) => {
        const isFree = !inHand.has(key) && inHand.size < MOST && busy(webhookId) < EACH
        if (isFree) take(key, webhookId)
        return isFree
      })
      return free.length
    },
    /** Waits until nothing is in hand. */
    settled: async () => { while (inHand.size > 0) await Promise.all([...inHand.values()].map(({ done }) => done)) },
  }
}

/** Sends what is due in one queue, one after the other. */
async function sendQueue(db: Db, post: PostWebhook, key: string, clock: () => number): Promise<void> {
  for (;;) {
    const at = clock()
    const [delivery] = await claimDelivery(db, { key, now: at, until: at + IN_HAND_MS })
    if (!delivery) return
    const tried = await post(delivery, at)
    const left = { id: delivery.id, attempts: delivery.attempts, at: clock(), try: JSON.stringify({ at, ...tried } satisfies NotedTry), ...leftAs(delivery, tried, clock()) }
    await db.transaction(async (tx) => {
      const [off] = await leaveDelivery(tx, left)
      if (off) await announce(tx, { kind: 'WEBHOOK_OFF', at: left.at, actorId: null, subjectId: off.organizationId, to: off })
    })
  }
}

function leftAs({ attempts }: ClaimedDelivery, { status }: Try, now: number) {
  const isGone = status === GONE
  const wait = WAITS[attempts - 1]
  if (status !== null && status >= 200 && status < 300) return { state: 'DELIVERED' as const, runAt: now, isGone, isSpent: false }
  if (isGone || wait === undefined) return { state: 'FAILED' as const, runAt: now, isGone, isSpent: true }
  return { state: 'WAITING' as const, runAt: Math.round(now + wait * (1 - JITTER + 2 * JITTER * Math.random())), isGone, isSpent: false }
}

/** Forgets deliveries after a month. */
export async function forgetOldDeliveries(db: Db, now: number): Promise<void> {
  for (let forgotten = FORGOTTEN; forgotten === FORGOTTEN;) [{ forgotten } = { forgotten: 0 }] = await forgetDeliveries(db, { before: now - KEPT_MS, limit: FORGOTTEN })
}
