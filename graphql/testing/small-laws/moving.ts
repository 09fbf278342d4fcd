import type { Db } from '../../../db/db'
import { DAY } from '../../../db/shapes'
import { seeing, type Ask } from '../ask'
import { AS_OF, movingWorld, type MovingWorld } from '../moving-world'
import type { SmallLaw } from './small-law'

export const iso = (at: number) => new Date(at).toISOString()
export const later = (days: number) => iso(AS_OF + days * DAY)

export interface Moving extends MovingWorld { db: Db, ask: Ask }

/** Works on a world of people who come, talk, make things, leave, fall silent and come back, as its host sees it. */
export const moving = (law: (world: Moving) => Promise<string[]>): SmallLaw['violations'] => ({ rollback, asker, seed }) => rollback(async (db) => {
  const world = await movingWorld(db, seed)
  return law({ ...world, db, ask: asker(db, seeing(world.memberIds[0] ?? '', world.organizationId)) })
})
