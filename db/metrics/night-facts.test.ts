import { expect, test } from 'vitest'
import { newId } from '../ids'
import { rollback } from '../testing/rollback'
import { nightFacts } from './nights'

const DAY = 86_400_000
const MIDNIGHT = Date.parse('1999-06-01T00:00:00Z')

test('forty people who are at home in a hundred and sixty communities alike are no strain for a night, each of which is a twin of each', () => rollback(async (db) => {
  const places = Array.from({ length: 160 }, () => newId('community'))
  const people = Array.from({ length: 90 }, () => newId('member'))
  await db('WRITE', "UNWIND $places AS id CREATE (:Community {id: id, slug: id, name: 'Twin', about: '', smallestKey: id, createdAt: 0})", { places })
  await db('WRITE', "UNWIND $people AS id CREATE (:Member {id: id, handle: id, name: 'Somebody', kind: 'person', joinedAt: 0})", { people })
  const come = (day: number, who: string[], where: string[]) => db('WRITE', `UNWIND $where AS place MATCH (community:Community {id: place}) UNWIND $who AS person MATCH (member:Member {id: person})
    CREATE (member)-[:JOINED {id: $day + person + place, memberId: person, communityId: place, at: $at, by: 'person'}]->(community)`, { who, where, day: `${day}`, at: MIDNIGHT - day * DAY })
  await come(1, people.slice(0, 40), places)
  await come(1, people.slice(40), places.slice(0, 1))
  await come(2, people.slice(0, 40), places)
  const here = new Set(places)
  const found = (await nightFacts(db, { midnights: [MIDNIGHT] })).filter(({ communityId }) => here.has(communityId))
  expect(found).toHaveLength(160)
  expect(found.every(({ residents, established, hub }) => residents === 40 && established && !hub)).toBe(true)
  expect(found.reduce((pairs, { twins }) => pairs + twins.length, 0)).toBe(160 * 159 / 2)
}), 60_000)
