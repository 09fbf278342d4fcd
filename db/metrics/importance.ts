import { z } from 'zod'
import type { Db } from '../db'
import { Id, Millis, windowFrom } from '../shapes'
import { statement } from '../statement'
import text from './importance.cypher'

const Params = z.object({ subjectIds: z.array(Id).max(500), from: Millis, asOf: Millis })
const Row = z.object({ subjectId: Id, people: z.number().int(), contacts: z.number().int(), reached: z.number().int() })

export const importance = statement('READ', text, Params, Row)

export interface ImportanceRow { subjectId: string, value: number, relations: number, intensity: number | null, reached: number }

/**
 * How many are connected to ideas, topics or members, how often, and how far it travels past them.
 *
 * Shape   one row for each known subject. One statement.
 * Unit    none; range 0 and up. intensity: dates a person, 1 to 7, null without people.
 * Errors  ZodError when `asOf` is no instant; DatabaseUnavailable when the database is away.
 * Source  docs/metrics.md 3.1, after "Value creation by social media": relations x intensity x reach past the first hop.
 */
export async function importanceOf(db: Db, { subjectIds, asOf, windowDays }: { subjectIds: string[], asOf: number, windowDays: number }): Promise<ImportanceRow[]> {
  const rows = await importance(db, { subjectIds, asOf, from: windowFrom(asOf, windowDays) })
  return rows.map(({ subjectId, people, contacts, reached }) => (
    { subjectId, value: importanceValue(contacts, reached), relations: people, intensity: people === 0 ? null : contacts / people, reached }
  ))
}

/** S x (1 + ln(1 + B)): contact days, and people within two hops. */
export const importanceValue = (contacts: number, reached: number) => contacts * (1 + Math.log(1 + reached))
