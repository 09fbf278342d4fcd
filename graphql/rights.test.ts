import { randomUUID } from 'node:crypto'
import { buildSchema, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { createActs } from '../db/acts/create-acts'
import type { Db } from '../db/db'
import { kindOf, newId } from '../db/ids'
import { rollback } from '../db/testing/rollback'
import { createContext } from './context'
import { limits } from './limits/figures'
import { typeDefs } from './schema'
import { createServer } from './server'
import type { Client } from './testing/client'
import { samples, sampleWorld, type Sample } from './testing/mutation-samples'
import { asks } from './testing/rights-fields'
import { castOf, roles, rowOf, signFor, strangers, type Role } from './testing/rights-roles'
import { fields, mutations, ofPrivateThings } from './testing/rights-table'
import { privateThings } from './testing/rights-world'
import { webhooks } from './testing/webhooks'
import type { Viewer } from './viewer'

const schema = buildSchema(typeDefs.join('\n'))
const fieldsOf = (name: string) => { const type = schema.getType(name); return isObjectType(type) ? Object.values(type.getFields()) : [] }
const typeOf = (name: string, what: 'Input' | 'Success') => (what === 'Input' ? String(schema.getMutationType()?.getFields()[name]?.args[0]?.type) : String(schema.getMutationType()?.getFields()[name]?.type).replace(/Result!$/, what))

const faults: unknown[] = []
const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
const server = createServer({ logger: quiet, onFault: ({ error }) => { faults.push(error) } })

/** One server for all rows: making the schema anew for each would take longer than asking. */
const clientOver = (db: Db): Client => ({
  statements: () => 0,
  ask: async (query, variables = {}, viewer = null) => {
    const contextValue = createContext({ db, acts: createActs(db), publicUrl: 'http://portal.test', isMailing: true, webhooks }, { viewer, language: 'en', requestId: 'the-request', nodeLimit: limits.nodes.known, take: null, ...(viewer && viewer.keyId === undefined && { confirmPassword: async () => null }) })
    const { body } = await server.executeOperation({ query, variables }, { contextValue })
    if (faults.length > 0) throw faults.shift()
    if (body.kind !== 'single') throw new Error('The answer came in parts.')
    return body.singleResult
  },
})

const SIGNS: Record<string, string> = { UNAUTHENTICATED: 'U', FORBIDDEN: 'F', NOT_FOUND: 'N', INVALID: 'I', OWN_IDEA: 'O', TAKEN: 'T', LIMIT: 'L', CONFLICT: 'C', MERGED: 'M' }
const send = async (client: Client, name: string, viewer: Viewer | null, input: Sample['input']) => {
  const document = `mutation ($input: ${typeOf(name, 'Input')}) { it: ${name}(input: $input) { __typename ... on Refusal { code message field } } }`
  const { data, errors } = await client.ask(document, { input: { ...input, idempotencyKey: randomUUID() } }, viewer)
  return errors ? { code: String(errors[0]?.extensions?.code), message: errors[0]?.message } : data.it as { code?: string, message?: string, field?: string[] }
}

/** What becomes of a mutation for each role; those who may come last, for what they do has to be made anew for the next. */
async function outcomes(db: Db, name: keyof typeof samples): Promise<string> {
  const [client, acts, others] = [clientOver(db), createActs(db), await strangers(db)]
  const scene = async () => {
    const world = await sampleWorld(db, acts, client)
    const sample = await samples[name](world)
    return { sample, cast: castOf(sample.viewer, world, others) }
  }
  const signs = new Map<Role, string>()
  let next: Awaited<ReturnType<typeof scene>> | null = null
  const expected = mutations[name] ?? ''
  for (const role of roles.toSorted((a, b) => Number(signFor(expected, a) === '+') - Number(signFor(expected, b) === '+'))) {
    next ??= await scene()
    const { code } = await send(client, name, next.cast[role], next.sample.input)
    signs.set(role, code === undefined ? '+' : SIGNS[code] ?? code)
    if (code === undefined) next = null
  }
  return rowOf(signs)
}

describe('each write, by who asks', () => {
  test('every mutation has a row', () => expect(Object.keys(mutations).sort()).toEqual(fieldsOf('Mutation').map(({ name }) => name).sort()))
  test.each(Object.keys(samples) as (keyof typeof samples)[])('%s', (name) => rollback(async (db) => {
    expect(await outcomes(db, name)).toBe(mutations[name])
  }))
})

/** What is said of a field that is not for everybody. */
const PRIVATE = /\bPrivate\b|(null|empty) (for|but for) (any|every)body|\bfor (its people|themselves)\b|not yours to see|^(Null|Empty) for|for (the )?people (of|who)/i

describe('each read, by who asks', () => {
  test('every field of Query has a row, and every field that is not for everybody', () => {
    const told = ['Community', 'Idea', 'Member', 'Organization', 'Topic', 'Comment', 'Post', 'Amendment', 'Case'].flatMap((type) => (
      fieldsOf(type).filter(({ description }) => PRIVATE.test(description ?? '')).map(({ name }) => `${type}.${name}`)
    ))
    const rows = Object.keys(fields)
    const wanted = [...fieldsOf('Query').map(({ name }) => `Query.${name}`), ...told]
    expect(wanted.filter((name) => !rows.some((row) => row.split(' ')[0] === name))).toEqual([])
    expect(rows.sort()).toEqual(Object.keys(asks).sort())
  })
  test('as the table says', () => rollback(async (db) => {
    const client = clientOver(db)
    const world = await sampleWorld(db, createActs(db), client)
    const [things, cast] = [await privateThings(world), castOf(world.anna, world, await strangers(db))]
    const found: Record<string, string> = {}
    for (const [name, ask] of Object.entries(asks)) {
      const signs = new Map<Role, string>()
      for (const role of roles) signs.set(role, signOf(await client.ask(ask(things), {}, cast[role])))
      found[name] = rowOf(signs)
    }
    expect(Object.fromEntries(Object.entries(found).map(([name, row]) => [name, maybe(fields[name] ?? '', row)]))).toEqual(fields)
  }), 60_000)
})

/** Where the table says `*`, whether there is something is for the rest of the database to say. */
const maybe = (expected: string, row: string) => [...row].map((sign, at) => (expected[at] === '*' && '+0'.includes(sign) ? '*' : sign)).join('')

/** `-` null, `0` nothing in it, `+` something. */
function signOf({ data, errors }: Awaited<ReturnType<Client['ask']>>): string {
  if (errors) return SIGNS[String(errors[0]?.extensions?.code)] ?? '!'
  const it = judged(data)
  if (it == null || (Array.isArray(it) && it.length > 0 && it.every((one) => one === null))) return '-'
  const { nodes, edges } = it as { nodes?: unknown[], edges?: unknown[] }
  const list = Array.isArray(it) ? it : nodes ?? edges
  return it === false || list?.length === 0 ? '0' : '+'
}
const judged = (data: unknown): unknown => {
  if (typeof data !== 'object' || data === null) return undefined
  if ('it' in data) return data.it
  return Object.values(data).map(judged).find((one) => one !== undefined)
}

describe('what is another’s is as if it were not there', () => {
  test.each(ofPrivateThings)('%s', (name) => rollback(async (db) => {
    const [client, others] = [clientOver(db), await strangers(db)]
    const { input } = await samples[name](await sampleWorld(db, createActs(db), client))
    await db('WRITE', 'MATCH (matter:Case {id: $id}) SET matter.isPublic = false', { id: String(input.caseId ?? '') })
    const missing = Object.fromEntries(Object.entries(input).map(([field, value]) => { const kind = kindOf(String(value)); return [field, kind ? newId(kind) : value] }))
    expect(missing).not.toEqual(input)
    const stranger = await send(client, name, others.other, input)
    expect(stranger).toMatchObject({ code: 'NOT_FOUND' })
    expect(stranger).toEqual(await send(client, name, others.other, missing))
  }))
})
