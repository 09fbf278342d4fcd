import { randomUUID } from 'node:crypto'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createActs } from '../db/acts/create-acts'
import { startAlone, type Alone } from '../db/testing/alone'
import { typeDefs } from './schema'
import { clientOf, type Client } from './testing/client'
import { samples, sampleWorld, type Sample } from './testing/mutation-samples'

const SENT_AT_ONCE = 30
const mutations = buildSchema(typeDefs.join('\n')).getMutationType()?.getFields() ?? {}
const inputOf = (name: string) => String(mutations[name]?.args[0]?.type)
const successOf = (name: string) => String(mutations[name]?.type).replace(/Result!$/, 'Success')

let alone: Alone
let client: Client
beforeAll(async () => {
  alone = await startAlone()
  client = clientOf(alone.db)
})
afterAll(() => alone.stop())

const send = async (name: string, { viewer, input }: Sample, idempotencyKey: string) => {
  const { data, errors } = await client.ask(`mutation ($input: ${inputOf(name)}) { ${name}(input: $input) { __typename ... on Refusal { code message } } }`, { input: { ...input, idempotencyKey } }, viewer)
  expect(errors).toBeUndefined()
  return data[name]
}

/** How many things and ties of each kind there are. */
async function census() {
  const rows = await alone.db('READ', `MATCH (node) RETURN labels(node)[0] AS kind, count(*) AS many UNION ALL MATCH ()-[tie]->() RETURN type(tie) AS kind, count(*) AS many`, {})
  return new Map(rows.map(({ kind, many }) => [String(kind), Number(many)]))
}

/** What the work added and took away, by kind. */
async function changeBy(work: () => Promise<unknown>) {
  const before = await census()
  await work()
  const after = await census()
  return Object.fromEntries([...new Set([...before.keys(), ...after.keys()])].sort()
    .map((kind) => [kind, (after.get(kind) ?? 0) - (before.get(kind) ?? 0)] as const).filter(([, change]) => change !== 0))
}

test.each(Object.keys(samples) as (keyof typeof samples)[])('%s, sent thirty times at once with one key, does what it does once', async (name) => {
  const sample = async () => samples[name](await sampleWorld(alone.db, createActs(alone.db), client))
  const [alike, single] = [await sample(), await sample()]
  const once = await changeBy(async () => expect(await send(name, single, randomUUID())).toEqual({ __typename: successOf(name) }))
  const key = randomUUID()
  const many = await changeBy(async () => {
    const answers = await Promise.all(Array.from({ length: SENT_AT_ONCE }, () => send(name, alike, key)))
    expect(answers).toEqual(answers.map(() => ({ __typename: successOf(name) })))
  })
  expect(many).toEqual(once)
  expect(Object.keys(once).length).toBeGreaterThan(0)
}, 60_000)
