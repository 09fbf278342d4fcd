import { expect, test } from 'vitest'
import { DatabaseUnavailable, type Db } from '../db/db'
import { BeingFound } from '../db/metrics/findings'
import type { OnFault } from './faults'
import { statusOf } from './http-head'
import { clientOf } from './testing/client'

const failing = (error: unknown): Db => Object.assign(() => Promise.reject(error), { transaction: () => Promise.reject(error) })
const SECRET = 'neo4j://user:pw@host MATCH (n) RETURN n'
const document = '{ idea(slug: "a") { id } community(slug: "a") { id } }'

test.each([
  ['an error of the driver', Object.assign(new Error(SECRET), { code: 'Neo.ClientError.Statement.SyntaxError' })],
  ['an error of ours', new TypeError(SECRET)], ['something that is no error', SECRET],
])('of %s the caller learns nothing but the request’s id, and we learn all of it', async (_, error) => {
  const heard: Parameters<OnFault>[0][] = []
  const answer = await clientOf(failing(error), (fault) => heard.push(fault)).ask(document)
  expect(answer.errors?.map(({ extensions }) => extensions)).toEqual(Array(2).fill({ code: 'INTERNAL_SERVER_ERROR', requestId: 'the-request' }))
  expect(JSON.stringify(answer)).not.toMatch(/neo4j|MATCH|stack|TypeError/)
  expect(heard[0]).toMatchObject({ requestId: 'the-request', path: expect.any(String) })
  expect(String(heard.map((fault) => fault.error))).toContain(SECRET)
  expect(statusOf(answer, undefined)).toBe(500)
})

test('a database that is away is said in words, with when to come back', async () => {
  const answer = await clientOf(failing(new DatabaseUnavailable('bolt://127.0.0.1:7687 refused')), () => undefined).ask(document)
  expect(answer.errors?.[0]).toMatchObject({ message: expect.stringContaining('Nothing is lost'), extensions: { code: 'DB_UNAVAILABLE', retryAfter: 5 } })
  expect(JSON.stringify(answer)).not.toContain('bolt')
  expect(statusOf(answer, 'application/json')).toBe(503)
})

test('of what is being worked out the caller learns when to ask again, and nobody hears of a fault', async () => {
  const heard: unknown[] = []
  const answer = await clientOf(failing(new BeingFound('Wanted.')), (fault) => heard.push(fault)).ask(document)
  expect(answer.errors?.[0]).toMatchObject({ message: expect.stringContaining('being worked out'), extensions: { code: 'DB_UNAVAILABLE', retryAfter: 60 } })
  expect(heard).toEqual([])
})

test('HTTP says 200 when a part of the answer is there, and what went wrong when nothing is', () => {
  const error = (code: string) => ({ message: '', extensions: { code } })
  expect(statusOf({ data: { a: 1, b: null }, errors: [error('DB_UNAVAILABLE')] }, undefined)).toBe(200)
  expect(statusOf({ data: { a: null }, errors: [error('INVALID_CURSOR')] }, undefined)).toBe(200)
  expect(statusOf({ data: null, errors: [error('UNAUTHENTICATED')] }, undefined)).toBe(401)
  expect(statusOf({ errors: [error('THROTTLED')] }, 'application/json')).toBe(429)
  expect(statusOf({ errors: [error('GRAPHQL_PARSE_FAILED')] }, 'application/json')).toBe(200)
  expect(statusOf({ errors: [error('GRAPHQL_PARSE_FAILED')] }, '*/*')).toBe(400)
  expect(statusOf({ errors: [error('made up')] }, undefined)).toBe(500)
})
