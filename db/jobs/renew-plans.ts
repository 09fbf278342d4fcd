import { z } from 'zod'
import type { Db } from '../db'
import { statement } from '../statement'
import forgetText from './forget-plans.cypher'
import { withLease } from './lease'
import numberText from './number-of-relationships.cypher'

export const forgetPlans = statement('WRITE', forgetText, z.object({}), z.object({ value: z.string() }))
export const numberOfRelationships = statement('READ', numberText, z.object({}), z.object({ relationships: z.number() }))

const LEASE_MS = 60_000
const GROWN = 4

/** Has statements planned anew when there are four times as many relationships as there were when it did so last, or looked first, or a fourth of them. */
export const renewPlans = (db: Db, now: number) => withLease(db, { key: 'plans', now, forMs: LEASE_MS }, async (before) => {
  const relationships = (await numberOfRelationships(db, {}))[0]?.relationships ?? 0
  if (before === null) return relationships
  if (relationships <= before * GROWN && relationships * GROWN >= before) return before
  await forgetPlans(db, {})
  return relationships
})
