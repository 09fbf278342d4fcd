import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importLog } from '../../db/import/import-log'
import { readFolder } from '../../db/import/read-folder'
import { startAlone, type Alone } from '../../db/testing/alone'
import { asker, seeing } from '../testing/ask'
import { differences, leavesOf } from '../testing/differences'
import { edgeWorld, goldenWorld, worldFolder } from '../testing/expected-world'
import { measuredWorld } from '../testing/measured-world'

let alone: Alone
beforeAll(async () => { alone = await startAlone() })
afterAll(() => alone?.stop())

/** Takes a log into a database that holds nothing else, and asks for its host. */
async function imported(folder: string, source: string) {
  await alone.wipe()
  const { refused, counts } = await importLog(alone.db, await readFolder(folder), { source })
  const [host] = await alone.db('READ', 'MATCH (o:Organization {slug: $source}) MATCH (m:Member {handle: $handle}) RETURN o.id AS id, m.id AS memberId', { source, handle: `${source}-steward` })
  const ask = asker(alone.db, seeing(String(host?.memberId), String(host?.id)))
  return { world: { db: alone.db, ask, source }, refused, counts }
}

describe.each([
  { name: 'golden-world', expectedOf: goldenWorld, values: 150 },
  { name: 'edge-world', expectedOf: edgeWorld, values: 1_700 },
])('$name, through GraphQL', ({ name, expectedOf, values }) => {
  test('every row is taken and every expected value is equal at 1e-9, streams by name', async () => {
    const { world, refused } = await imported(worldFolder(name), name)
    expect(refused).toEqual([])
    const expected = await expectedOf()
    expect(leavesOf(expected).size).toBeGreaterThan(values)
    expect(differences(expected, await measuredWorld(world, expected))).toEqual([])
  }, 120_000)
})
