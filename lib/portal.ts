import { randomUUID } from 'node:crypto'
import type { FormattedExecutionResult } from 'graphql'
import pino, { type Logger } from 'pino'
import { createActs, type Acts } from '../db/acts/create-acts'
import { connect, type Connection } from '../db/db'
import { patienceLeft } from '../db/patience'
import { createContext, type Around } from '../graphql/context'
import { limits } from '../graphql/limits/figures'
import { withinDeadline } from '../graphql/limits/deadline'
import { createServer, type GraphQLServer } from '../graphql/server'
import type { Viewer } from '../graphql/viewer'
import { forget } from './attachment-store'
import { publicUrl } from './auth-cookie'
import { isMailing } from './mailer'
import { budgetOf } from './budget'
import { databaseAddress } from './database-address'
import { asError } from './graphql-error'
import { webhooks } from './webhooks'
import { forgetExport, lastExport } from './nightly-export'
import { confirmPassword } from './own-password'

interface Question { query: string, variables?: Record<string, unknown>, operationName?: string }
interface Asker { viewer: Viewer | null, language: string, address?: string }

/** What there is once in this process, whichever of its two module graphs asks: server.ts and Next's own bundle. */
export interface Portal extends Pick<Connection, 'db' | 'ready' | 'close'> {
  acts: Acts
  around: Around
  graphql: GraphQLServer
  log: Logger
  /** Asks a document for a page of ours, in this process. What goes wrong is in the answer; it never throws. */
  answer(question: Question, asker: Asker): Promise<FormattedExecutionResult>
}

const PORTAL = Symbol.for('tributary')
const shared = globalThis as { [PORTAL]?: Portal }

/** The portal of this process, made from the environment when it is first asked for. */
export const portal = (): Portal => (shared[PORTAL] ??= openPortal())

function openPortal(): Portal {
  const log = createLog()
  const { db, ready, close } = connect(databaseAddress(), { onBack: () => log.info('The database answers again.') })
  const acts = createActs(db)
  const graphql = createServer({
    logger: { debug: (message) => log.debug(message), info: (message) => log.info(message), warn: (message) => log.warn(message), error: (message) => log.error(message) },
    onFault: ({ error, ...about }) => log.error({ err: error, ...about }, 'A request failed on our side.'),
  })
  graphql.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests()
  const around = { db, acts, publicUrl: publicUrl(), isMailing: isMailing(), webhooks, forgetFile: forget, forgetExport, lastExport }
  return { db, ready, close, acts, around, graphql, log, answer: (question, asker) => answer(graphql, around, question, asker) }
}

async function answer(graphql: GraphQLServer, around: Around, question: Question, { viewer, language, address = '' }: Asker): Promise<FormattedExecutionResult> {
  const requestId = randomUUID()
  const contextValue = createContext(around, {
    viewer, language, requestId,
    confirmPassword: viewer ? (password: string) => confirmPassword(viewer.memberId, password, address) : undefined,
    nodeLimit: limits.nodes.known, // pages ask documents of our own, whoever looks at them
    take: viewer ? budgetOf({ kind: 'member', name: viewer.memberId }) : null,
  })
  try {
    const { body } = await withinDeadline(graphql.executeOperation(question, { contextValue }), patienceLeft(limits.deadline))
    if (body.kind === 'single') return body.singleResult
    throw new Error('Our schema answers in one piece.')
  } catch (error) {
    return { errors: [asError(error, requestId)] }
  }
}

const createLog = () => pino({
  level: process.env.LOG_LEVEL ?? 'info',
  redact: { paths: ['password', '*.password', '*.passwordHash', '*.token', '*.secret', '*.headers.cookie', '*.headers.authorization'], censor: '…' },
})
