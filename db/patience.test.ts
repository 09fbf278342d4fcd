import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { connect } from './db'
import { forAtMost, forWhoWaits, patienceLeft } from './patience'

test('whoever asks a silent database three things, one after the other, waits for five seconds at most', async () => {
  const silent = createServer((socket) => socket.on('error', () => undefined))
  await new Promise<void>((listens) => { silent.listen(0, '127.0.0.1', listens) })
  const { port } = silent.address() as { port: number }
  const { db, close } = connect({ uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password: 'none' })
  const ask = () => db('READ', 'RETURN 1 AS one', {}).then(() => 'answered', () => 'given up')
  const started = performance.now()
  expect(await forWhoWaits(async () => [await ask(), await ask(), await ask()])).toEqual(['given up', 'given up', 'given up'])
  expect(performance.now() - started).toBeLessThan(5_000)
  await close()
  silent.close()
})

test('what is given up early leaves the rest of their time to whoever waits', () => forWhoWaits(() => {
  expect(forAtMost(2_000, () => patienceLeft(3_000))).toBeLessThanOrEqual(2_000)
  expect(patienceLeft(4_400)).toBe(4_400)
  expect(forAtMost(9_000, () => patienceLeft(9_000))).toBeLessThanOrEqual(4_500)
}))

test('nobody who does not wait is given up on early', () => {
  expect(forAtMost(2_000, () => patienceLeft(3_000))).toBe(3_000)
})
