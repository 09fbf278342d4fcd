import { createActs } from '../../db/acts/create-acts'
import type { Db } from '../../db/db'
import { createContext } from '../context'
import { limits } from '../limits/figures'
import { createServer } from '../server'
import type { Viewer } from '../viewer'
import { webhooks } from './webhooks'

/** Asks one document; throws where the answer holds an error. */
export type Ask = <Data>(document: string, variables?: Record<string, unknown>) => Promise<Data>

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** The portal's own GraphQL server in this process, with its limits, over the given database; asked by the given viewer. */
export function asker(db: Db, viewer: Viewer | null = null): Ask {
  let fault: unknown
  const server = createServer({ logger: quiet, onFault: ({ error }) => { fault = error } })
  const acts = createActs(db)
  return async <Data>(query: string, variables: Record<string, unknown> = {}) => {
    const contextValue = createContext({ db, acts, publicUrl: 'http://portal.test', isMailing: true, webhooks }, { viewer, language: 'en', requestId: 'test', nodeLimit: limits.nodes.known, take: null })
    const { body } = await server.executeOperation({ query, variables }, { contextValue })
    if (body.kind !== 'single') throw new Error('The answer came in parts.')
    const { data, errors } = body.singleResult
    if (fault) throw fault
    if (errors || !data) throw new Error(errors?.map(({ message, path }) => `${path?.join('.') ?? ''} ${message}`).join('\n'))
    return data as Data
  }
}

/** Somebody who sees what an organization sees: its steward, or a key of it. */
export const seeing = (memberId: string, organizationId: string): Viewer => (
  { memberId, role: 'MEMBER', organizationIds: [organizationId], scopes: ['read', 'write', 'moderate'] }
)
