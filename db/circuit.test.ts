import { expect, test, vi } from 'vitest'
import { watchedCircuit } from './circuit'
import { connect } from './db'
import { forWhoWaits } from './patience'
import { testAddress } from './testing/rollback'
import { DatabaseUnavailable } from './unavailable'

const away = () => Promise.reject(new Error('away'))

test('after a failure nobody waits any more for a database that does not answer either, until it does; then all goes on and is told once', async () => {
  let answering = false
  const onBack = vi.fn()
  const { circuit } = watchedCircuit({ failed: () => true, answers: () => Promise.resolve(answering), onBack })
  for (let call = 0; call < 2; call++) await expect(circuit.execute(away)).rejects.toThrow()
  const asked = vi.fn(() => Promise.resolve('here'))
  await expect(circuit.execute(asked)).rejects.toThrow('circuit')
  expect(asked).not.toHaveBeenCalled()
  answering = true
  await vi.waitFor(() => expect(onBack).toHaveBeenCalledTimes(1))
  expect(await circuit.execute(asked)).toBe('here')
})

test('failures, however many, are a slow day while the database answers, and a fault of another kind asks it nothing', async () => {
  const answers = vi.fn(() => Promise.resolve(true))
  const { circuit } = watchedCircuit({ failed: (error) => (error as Error).message === 'away', answers })
  await expect(circuit.execute(() => Promise.reject(new Error('a fault')))).rejects.toThrow('a fault')
  expect(answers).not.toHaveBeenCalled()
  for (let call = 0; call < 20; call++) await expect(circuit.execute(away)).rejects.toThrow('away')
  expect(await circuit.execute(() => Promise.resolve('here'))).toBe('here')
  expect(answers).toHaveBeenCalled()
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

test('statements that take longer than somebody waits keep nobody else from the database', async () => {
  const { db, close } = connect(testAddress())
  try {
    const long = () => forWhoWaits(() => db('READ', 'UNWIND range(1, 2000000000) AS number RETURN sum(number) AS sum', {}))
    expect((await Promise.allSettled(Array.from({ length: 6 }, long))).map(({ status }) => status)).toEqual(Array(6).fill('rejected'))
    expect(await db('READ', 'RETURN 1 AS one', {})).toEqual([{ one: 1 }])
  } finally {
    await close()
  }
}, 30_000)
