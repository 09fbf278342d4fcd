import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { testAddress } from '../../db/testing/rollback'
import { answerGraphQL, type Said } from '../graphql'
import { portal } from '../portal'

interface Asking { address?: string, method?: string, search?: string, headers?: Record<string, string>, body?: unknown }
export interface Heard extends Said { told: { data?: Record<string, unknown> | null, errors?: { message: string, extensions: { code: string } }[] }, codes: string[], statements: number }

/** The portal's GraphQL over HTTP without a socket, over the database of the tests: what is said, and how many statements reached the database meanwhile. */
export function openGate() {
  const { uri, username, password } = testAddress()
  Object.assign(process.env, { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PUBLIC_URL: 'http://portal.test', LOG_LEVEL: 'silent' })
  process.env.AUTH_SECRET ??= 'a secret of the tests, long enough to be one'
  const own = portal()
  const { db, acts } = own
  let statements = 0
  const counted: Db = Object.assign((async (...statement) => { statements++; return db(...statement) }) as Db, {
    transaction: <T>(work: (tx: Db) => Promise<T>) => { statements++; return db.transaction(work) },
  })
  Object.assign(own, { db: counted, acts: createActs(counted) })

  const ask = async ({ address = '192.0.2.1', method = 'POST', search = '', headers = {}, body = {} }: Asking): Promise<Heard> => {
    const before = statements
    const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
    const all: Record<string, string> = { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers }
    const said = await answerGraphQL({
      method, search, address, header: (name) => all[name],
      body: async (most) => (bytes.length > most ? 'TOO_LONG' : bytes),
    })
    const told = said.body ? JSON.parse(said.body) as Heard['told'] : {}
    return { ...said, told, codes: told.errors?.map(({ extensions }) => extensions.code) ?? [], statements: statements - before }
  }
  return { ask, db, close: async () => { Object.assign(own, { db, acts }); await own.close() } }
}
