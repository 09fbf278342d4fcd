import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { laws, openCourt, type Court } from '../testing/laws/all'
import { isRich } from '../testing/laws/rich'
import { changed } from '../testing/law-world'
import { actFourDays, lateActs } from '../testing/random-acts'
import { storedAndTold } from '../testing/stored'

/** The long form, over a hundred worlds, is `npm run bench -- readings`. */
const SEEDS = [1, 2]
const MOST_SEEDS = 6

let court: Court
beforeAll(async () => { court = await openCourt() }, 240_000)
afterAll(() => court?.close())

describe.each(SEEDS)('in random world %i', (seed) => {
  test('there are three communities that count, a hub, a basin and a tie, so that no law holds for want of a case', async () => {
    expect(await isRich(await court.world(seed))).toBe(true)
  }, 240_000)

  test.each(laws)('$name', async ({ violations }) => {
    expect(await violations(await court.world(seed))).toEqual([])
  }, 240_000)
})

test('nights, first attentions, parts, makers and exchanges are what the acts say, after acts of every kind and after late ones', async () => {
  const { log, within } = await court.world(1)
  await within(async (view) => {
    await actFourDays(log, view)
    const after = await storedAndTold(view.db)
    expect(Object.keys(after.stored.nights).length).toBeGreaterThan(100)
    expect(changed(after.told, after.stored)).toEqual([])
    await view.add({ events: lateActs(log) })
    await actFourDays(log, view)
    const late = await storedAndTold(view.db)
    expect(changed(late.told, late.stored)).toEqual([])
    expect(changed(after.stored, late.stored)).not.toEqual([])
  })
}, 240_000)

/** Those that misread what is asked stand in the world that is there; those that misread what is stored take it in anew. */
const askedFirst = [...laws].sort((one, other) => Number(one.misread.stored ?? false) - Number(other.misread.stored ?? false))

describe('a law is broken', () => {
  test.each(askedFirst)('by a misreading: $misread.as; the law: $name', async (law) => {
    for (let seed = 1; seed <= MOST_SEEDS; seed++) if ((await court.violationsOfMisread(law, seed)).length > 0) return
    expect.fail('The misreading is not seen in any of the worlds.')
  }, 240_000)
})
