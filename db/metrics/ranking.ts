import { z } from 'zod'
import type { Db } from '../db'
import { DAY, Millis } from '../shapes'
import { statement } from '../statement'
import { confluenceOf } from './confluence'
import text from './attended-ideas.cypher'

export const attendedIdeas = statement('READ', text, z.object({ from: Millis, asOf: Millis }), z.object({ ideaId: z.string() }))

export interface Ranked { ideaId: string, createdAt: number, value: number, gain: number, people: number }

const BATCH = 1_000

/**
 * Ideas in the order of their confluence, or of its gain, at any instant: largest first, then more people, then the older, then by id.
 *
 * Shape   one for each candidate. Only those with attention in either window are measured; the others stand at 0.
 */
export async function rankedByConfluence(db: Db, { candidates, asOf, windowDays, by }: {
  candidates: { ideaId: string, createdAt: number }[], asOf: number, windowDays: number, by: 'value' | 'gain'
}): Promise<Ranked[]> {
  const attended = new Set((await attendedIdeas(db, { from: Math.max(0, asOf - 2 * windowDays * DAY), asOf })).map(({ ideaId }) => ideaId))
  const ids = candidates.map(({ ideaId }) => ideaId).filter((ideaId) => attended.has(ideaId))
  const measured = new Map<string, { value: number, gain: number, people: number }>()
  for (let start = 0; start < ids.length; start += BATCH) {
    for (const { ideaId, value, gain, people } of await confluenceOf(db, { ideaIds: ids.slice(start, start + BATCH), asOf, windowDays })) {
      measured.set(ideaId, { value, gain: gain ?? 0, people })
    }
  }
  return candidates
    .map((candidate) => ({ ...candidate, ...(measured.get(candidate.ideaId) ?? { value: 0, gain: 0, people: 0 }) }))
    .sort((a, b) => b[by] - a[by] || b.people - a.people || a.createdAt - b.createdAt || (a.ideaId < b.ideaId ? -1 : 1))
}
