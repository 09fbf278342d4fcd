import { describe, expect, test } from 'vitest'
import { DAY } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { asker, seeing } from '../testing/ask'
import { AS_OF, movingWorld } from '../testing/moving-world'

const iso = (at: number) => new Date(at).toISOString()
const MOVED = 'from to windowDays sampleSize entered left up down returned entryRate exitRate turnover overlap sizeStability mixStability stability verdict cells { from to members probability }'
const STEPS = 12
const instants = Array.from({ length: STEPS + 1 }, (_, nth) => iso(AS_OF - (STEPS - nth) * 28 * DAY))

interface Moved { entered: number, left: number, cells: { from: string, to: string, members: number }[] }

describe.each([2, 3])('a world of people who come, make, leave, fall silent and come back (%i)', (seed) => {
  test('moves by its courses exactly as by the stages of each member at each instant; an organization moves as its communities together', () => rollback(async (db) => {
    const { organizationId, communityIds, memberIds } = await movingWorld(db, seed)
    const ask = asker(db, seeing(memberIds[0] ?? '', organizationId))
    const { community, organization, ...other } = await ask<Record<string, Record<string, Moved> & { movements: Moved[] }>>(`query ($id: ID!, $other: ID!, $organization: ID!, $asOf: DateTime!) {
      community(id: $id) { ${instants.slice(1).map((to, nth) => `s${nth}: movement(from: "${instants[nth]}", to: "${to}") { ${MOVED} }`).join(' ')} movements(asOf: $asOf, steps: ${STEPS}) { ${MOVED} } }
      other: community(id: $other) { movements(asOf: $asOf, steps: ${STEPS}) { entered left cells { from to members } } }
      organization(id: $organization) { movements(asOf: $asOf, steps: ${STEPS}) { entered left cells { from to members } } } }`,
    { id: communityIds[0], other: communityIds[1], organization: organizationId, asOf: iso(AS_OF) })
    expect(community?.movements).toEqual(Array.from({ length: STEPS }, (_, nth) => community?.[`s${nth}`]))
    expect([...new Set(community?.movements.flatMap(({ cells }) => cells.map(({ to }) => to)))]).toEqual(expect.arrayContaining(['INTEREST', 'PRACTICE', 'PURPOSE', 'VALUE_NETWORK', 'DORMANT', 'LEFT']))
    organization?.movements.forEach(({ entered, left }, nth) => {
      expect([entered, left]).toEqual([community, other.other].reduce(([came, went], place) => [(came ?? 0) + (place?.movements[nth]?.entered ?? 0), (went ?? 0) + (place?.movements[nth]?.left ?? 0)], [0, 0]))
    })
  }))
})
