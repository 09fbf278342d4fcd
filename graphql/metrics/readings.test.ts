import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startAlone, type Alone } from '../../db/testing/alone'
import { worldFolder } from '../testing/expected-world'
import { misread } from '../testing/misread'
import { readings } from '../testing/readings/all'
import { edgeWorldJudge, type Judge } from '../testing/readings/edge-world'

/** One of each kind, the next in the file now and then; `npm run bench -- readings` takes them all. */
const SAMPLE = readings.filter((_, index) => index % 15 === 7)

let alone: Alone
let judge: Judge
beforeAll(async () => {
  alone = await startAlone()
  judge = await edgeWorldJudge(alone)
}, 240_000)
afterAll(() => alone?.stop())

test('every reading of wrong-readings.md stands in the table once, so that none is forgotten', async () => {
  const lines = (await readFile(join(worldFolder('edge-world'), 'wrong-readings.md'), 'utf8')).split('\n')
  const named = lines.flatMap((line) => /^- (.*) · \d+$/.exec(line)?.[1] ?? [])
  expect(readings.map(({ reading }) => reading).sort()).toEqual(named.sort())
})

test('every misreading can still be made of our source, so that the table does not grow old', async () => {
  for (const { reading, edits } of readings) await misread(edits).catch((error) => expect.fail(`${reading}: ${String(error)}`))
}, 120_000)

test.each(SAMPLE)('the edge world is not equal any more when misread: $reading', async (reading) => {
  expect(await judge(reading)).not.toEqual([])
}, 120_000)
