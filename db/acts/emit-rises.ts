import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis } from '../shapes'
import { statement } from '../statement'
import { queue, WebhookEvent, type Emitted } from './emit'
import text from './webhooks-for-standings.cypher'

const Standing = z.object({ ideaId: Id, asOf: Millis, value: z.number(), supports: z.number() })
const Row = z.object({
  ideaId: Id, communityId: Id.nullable(), webhookId: Id, events: z.array(WebhookEvent), thresholds: z.array(z.number()), valueBefore: z.number(), supportsBefore: z.number(),
})
type Standing = z.infer<typeof Standing>

export const webhooksForStandings = statement('WRITE', text, z.object({ standings: z.array(Standing) }), Row)

/**
 * Tells webhooks of ideas that rise, in the transaction that writes how they stand: new supporters counted together, and thresholds of confluence that are crossed.
 * What a crash leaves undone is measured again against what stood before, so that nothing is told twice or not at all.
 */
export async function emitRises(db: Db, written: Standing[]): Promise<void> {
  if (written.length === 0) return
  const standings = written.map(({ ideaId, asOf, value, supports }) => ({ ideaId, asOf, value, supports }))
  const now = new Map(standings.map((one) => [one.ideaId, one]))
  const heard = await webhooksForStandings(db, { standings })
  await queue(db, heard.flatMap((row) => { const one = now.get(row.ideaId); return one ? risesOf(row, one) : [] }))
}

function risesOf({ ideaId, communityId, webhookId, events, thresholds, valueBefore, supportsBefore }: z.output<typeof Row>, { asOf, value, supports }: Standing): Emitted[] {
  const about = { webhookId, about: ideaId, at: asOf }
  const place = communityId ? { ideaId, communityId } : { ideaId }
  const supported = events.includes('IDEA_SUPPORTED') && supports > supportsBefore
  const crossed = events.includes('CONFLUENCE_REACHED') ? thresholds.filter((threshold) => valueBefore < threshold && value >= threshold) : []
  return [
    ...(supported ? [{ ...about, event: 'IDEA_SUPPORTED' as const, data: { ...place, supportCount: supports, added: supports - supportsBefore } }] : []),
    ...crossed.map((threshold) => ({ ...about, event: 'CONFLUENCE_REACHED' as const, data: { ...place, threshold, confluence: value } })),
  ]
}
