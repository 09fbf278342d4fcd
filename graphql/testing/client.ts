import type { FormattedExecutionResult } from 'graphql'
import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { createContext } from '../context'
import type { OnFault } from '../faults'
import { limits } from '../limits/figures'
import { createServer } from '../server'
import type { Viewer } from '../viewer'
import { webhooks } from './webhooks'

// Answers are read by name: what a test expects of them it says itself.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = FormattedExecutionResult<any>

export interface Client {
  /** Asks one document as anybody, or as a viewer; gives data and errors as a caller gets them. */
  ask(query: string, variables?: Record<string, unknown>, viewer?: Viewer | null): Promise<Answer>
  /** How many statements have reached the database so far. */
  statements(): number
}

/** The password of everybody. */
export const PASSWORD = 'the password of everybody'

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** The portal's own GraphQL server in this process, over a database whose statements are counted. `confirmPassword`: false as for a key. A fault is thrown, unless `onFault` hears of it. */
export function clientOf(db: Db, onFault?: OnFault, { confirmPassword = true } = {}): Client {
  const counted = counting(db)
  const faults: unknown[] = []
  const server = createServer({ logger: quiet, onFault: onFault ?? (({ error }) => { faults.push(error) }) })
  const acts = createActs(counted.db)
  return {
    statements: counted.statements,
    ask: async (query, variables = {}, viewer = null) => {
      const contextValue = createContext({ db: counted.db, acts, publicUrl: 'http://portal.test', isMailing: true, webhooks }, {
        viewer, language: 'en', requestId: 'the-request',
        ...(viewer && confirmPassword && { confirmPassword: async (password: string) => (password === PASSWORD ? null : 'WRONG' as const) }),
        nodeLimit: viewer ? limits.nodes.known : limits.nodes.anonymous, take: null,
      })
      const { body } = await server.executeOperation({ query, variables }, { contextValue })
      if (faults.length > 0) throw faults.shift()
      if (body.kind !== 'single') throw new Error('The answer came in parts.')
      return body.singleResult
    },
  }
}

function counting(db: Db) {
  let statements = 0
  const wrapped = (inner: Db): Db => Object.assign(
    ((...statement) => {
      statements += 1
      return inner(...statement)
    }) as Db,
    { transaction: <T>(work: (db: Db) => Promise<T>) => inner.transaction((tx) => work(wrapped(tx))) },
  )
  return { db: wrapped(db), statements: () => statements }
}
