import { expect, test, vi } from 'vitest'
import { watchedCircuit } from './circuit'
import { connect } from './db'
import { testAddress } from './testing/rollback'
import { DatabaseUnavailable } from './unavailable'

const away = () => Promise.reject(new Error('away'))

test('after five failures in a row nobody waits any more, until the database itself answers; then all goes on and is told once', async () => {
  let answering = false
  const onBack = vi.fn()
  const { circuit } = watchedCircuit({ failed: () => true, answers: () => Promise.resolve(answering), onBack })
  for (let call = 0; call < 5; call++) await expect(circuit.execute(away)).rejects.toThrow('away')
  const asked = vi.fn(() => Promise.resolve('here'))
  await expect(circuit.execute(asked)).rejects.toThrow('circuit')
  expect(asked).not.toHaveBeenCalled()
  answering = true
  await vi.waitFor(() => expect(onBack).toHaveBeenCalledTimes(1))
  expect(await circuit.execute(asked)).toBe('here')
})

test('four failures, then an answer, then four more are a slow day, not a database that is away', async () => {
  const { circuit } = watchedCircuit({ failed: () => true, answers: () => Promise.resolve(false) })
  for (const round of [1, 2]) {
    for (let call = 0; call < 4; call++) await expect(circuit.execute(away)).rejects.toThrow('away')
    expect(await circuit.execute(() => Promise.resolve(round))).toBe(round)
  }
})

test('a statement that asks for more memory than one may have keeps nobody else from the database', async () => {
  const { db, close } = connect(testAddress())
  try {
    for (let call = 0; call < 6; call++) await expect(db('READ', 'UNWIND range(1, 5000000) AS number WITH collect(toString(number)) AS texts RETURN size(texts)', {})).rejects.toThrow(DatabaseUnavailable)
    expect(await db('READ', 'RETURN 1 AS one', {})).toEqual([{ one: 1 }])
  } finally {
    await close()
  }
})
