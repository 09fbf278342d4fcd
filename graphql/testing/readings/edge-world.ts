import type { Db } from '../../../db/db'
import type { Row, Rows, Unreadable } from '../../../db/import/log'
import { readFolder } from '../../../db/import/read-folder'
import type { Alone } from '../../../db/testing/alone'
import { seeing } from '../ask'
import { differences, type Difference } from '../differences'
import { edgeWorld, worldFolder } from '../expected-world'
import { measuredWorld } from '../measured-world'
import { misread } from '../misread'
import { portal, type Portal } from '../portal'
import type { RandomWorld } from '../../../db/testing/random-world'
import type { Reading } from './reading'

const source = 'edge-world'
const everything = 'MATCH (node) WHERE NOT node:Migration DETACH DELETE node'

/** Measures the edge world as a misreading would, and gives the expected values that it changes. */
export type Judge = (reading: Reading) => Promise<Difference[]>

/** Takes the edge world into a database that holds nothing else. What a misreading does there is undone. */
export async function edgeWorldJudge(alone: Alone): Promise<Judge> {
  const log = await heldInMemory()
  const expected = await edgeWorld()
  const measure = async (db: Db, { asker }: Portal) => {
    const [host] = await db('READ', 'MATCH (o:Organization {slug: $source}) MATCH (m:Member {handle: $handle}) RETURN o.id AS id, m.id AS memberId', { source, handle: `${source}-steward` })
    return differences(expected, await measuredWorld({ db, ask: asker(db, seeing(String(host?.memberId), String(host?.id))), source }, expected))
  }
  await alone.wipe()
  await portal.importLog(alone.db, log, { source })
  const wrong = await measure(alone.db, portal)
  if (wrong.length > 0) throw new Error(`The edge world is not equal to begin with: ${JSON.stringify(wrong.slice(0, 3))}`)
  return async (reading) => {
    const other = reading.edits.length > 0 ? await misread(reading.edits) : portal
    return alone.rollback(async (db) => {
      if (reading.stored) {
        await db('WRITE', everything, {})
        await other.importLog(db, reading.log ? reading.log(log) : log, { source })
      }
      return measure(db, other)
    })
  }
}

async function heldInMemory(): Promise<RandomWorld> {
  const { members, communities, memberships, ideas, events } = await readFolder(worldFolder(source))
  return {
    members: await all(members), communities: await all(communities), memberships: await all(memberships), ideas: await all(ideas), events: await all(events),
  }
}

async function all<T>(rows: Rows<T>): Promise<T[]> {
  const found: T[] = []
  for await (const row of rows) if (!isUnreadable(row)) found.push(row)
  return found
}

const isUnreadable = <T>(row: Row<T> | Unreadable): row is Unreadable => 'unreadable' in (row as object)
