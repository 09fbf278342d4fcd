import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importLog } from '../../db/import/import-log'
import { readFolder } from '../../db/import/read-folder'
import { DAY } from '../../db/shapes'
import { rollback } from '../../db/testing/rollback'
import { asker, seeing } from '../testing/ask'
import { AS_OF, movingWorld } from '../testing/moving-world'
import { atHand, logFolder, orMissing } from '../testing/real-logs'

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

const ietf = 'ietf-rats-eat-2018-2021'
test.runIf(atHand(ietf))(`${ietf}, a real log: of 17 people 9 came to practice and 4 to purpose within a year; stays have the medians of an independent library${orMissing(ietf)}`, () => rollback(async (db) => {
  await importLog(db, await readFolder(logFolder(ietf)), { source: 'ietf-courses' })
  const { funnel_365d: funnel } = JSON.parse(await readFile(join(logFolder(ietf), 'expected.json'), 'utf8')) as { funnel_365d: { n: number, practice: number, purpose: number } }
  const { community } = await asker(db)<{ community: Record<string, unknown> }>(`query ($of: SourceRef!, $asOf: DateTime!) { community(source: $of) {
    conversion(asOf: $asOf, steps: 160, stepDays: 7, horizonDays: 365) { sampleSize leaps { from to entered reached share } }
    dwell(asOf: $asOf) { stages { stage spells ended median } } } }`, { of: { source: 'ietf-courses', id: 'e' }, asOf: '2021-07-16T00:00:00Z' })
  expect(community.dwell).toEqual({ stages: [ // as lifelines 0.30.3 has them
    { stage: 'INTEREST', spells: 29, ended: 25, median: 84 }, { stage: 'PRACTICE', spells: 11, ended: 10, median: 112 }, { stage: 'PURPOSE', spells: 8, ended: 8, median: 84 },
    { stage: 'VALUE_NETWORK', spells: 0, ended: 0, median: null }, { stage: 'DORMANT', spells: 27, ended: 27, median: 84 },
  ] })
  expect(community.conversion).toMatchObject({ sampleSize: funnel.n, leaps: [{ reached: funnel.practice }, { reached: funnel.purpose }, {}, {}, {}] })
}), 60_000)
