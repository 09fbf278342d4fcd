import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, NONE } from '../shapes'
import { statement } from '../statement'
import { sourcesOf } from './sources'
import text from './stage-producers.cypher'

const Params = z.object({ productions: z.array(z.object({ ideaId: Id, asOf: Millis })) })
const Row = z.object({ ideaId: z.string(), asOf: z.number(), memberId: z.string(), staff: z.boolean(), arrivedOn: z.string(), arrivedAt: z.number() })

export const stageProducers = statement('READ', text, Params, Row)

/** How many made an idea, and from how many homes they came (all staff together are one, 'staff', and so are all without a home, '#none'). */
export interface Producers { people: number, homes: number, from: string[] }

type Production = { ideaId: string, asOf: number }

/** For each idea and instant: its producers and their homes, each as of the producer's own first act on the idea. Three statements, however many. */
export async function producersOf(db: Db, productions: Production[]): Promise<(work: { ideaId: string }, asOf: number) => Producers> {
  const distinct = [...new Map(productions.map(({ ideaId, asOf }) => [`${ideaId} ${asOf}`, { ideaId, asOf }])).values()]
  if (distinct.length === 0) return () => ({ people: 0, homes: 0, from: [] })
  const made = await stageProducers(db, { productions: distinct })
  const arrivals = new Map(made.filter(({ staff }) => !staff).map((row) => [arrivalKey(row), { memberId: row.memberId, ideaId: row.arrivedOn, at: row.arrivedAt }]))
  const homes = new Map((await sourcesOf(db, { arrivals: [...arrivals.values()] })).map((row) => [arrivalKey({ ...row, arrivedOn: row.ideaId, arrivedAt: row.at }), row.source]))
  return ({ ideaId }, asOf) => {
    const producers = made.filter((row) => row.ideaId === ideaId && row.asOf === asOf)
    const from = [...new Set(producers.map((row) => (row.staff ? 'staff' : homes.get(arrivalKey(row)) ?? NONE)))]
    return { people: producers.length, homes: from.length, from }
  }
}

const arrivalKey = ({ memberId, arrivedOn, arrivedAt }: { memberId: string, arrivedOn: string, arrivedAt: number }) => `${memberId} ${arrivedOn} ${arrivedAt}`
