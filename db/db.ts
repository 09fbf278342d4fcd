import neo4j, { type Driver, type ManagedTransaction, type Result } from 'neo4j-driver'
import { bulkhead, timeout, TimeoutStrategy } from 'cockatiel'
import { watchedCircuit } from './circuit'
import { patienceLeft } from './patience'
import { DatabaseUnavailable, mayBeAway, OutOfTime, unavailable } from './unavailable'

export type Mode = 'READ' | 'WRITE'
export type Row = Record<string, unknown>

/** The one way through which all Cypher goes: one statement, or several in one transaction. */
export interface Db {
  (mode: Mode, text: string, params: Row): Promise<Row[]>
  /** Several statements, all of them or nothing. May run twice (deadlocks are retried): no side effects outside the database. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>
}

export interface Connection {
  db: Db
  driver: Driver
  /** Throws DatabaseUnavailable unless the database answers now. */
  ready(): Promise<void>
  close(): Promise<void>
}

export interface Address { uri: string, username: string, password: string }

/** Deadlines in milliseconds: a frozen database never answers, and the driver would wait for ever. */
const PORTAL = { read: 3_000, write: 4_500, waiting: 50 }
const PROBE = 1_500
const BATCH = { read: 600_000, write: 600_000, waiting: 1_000 }
const DATABASE = 'neo4j'
const CONCURRENT = 16

/**
 * Opens the one driver of this process. `patient` is for batch jobs, which wait minutes instead of seconds, also for a new plan of a statement whenever the numbers of things have changed: who waits takes the one that
 * is there (db/jobs/renew-plans). `onBack` is called whenever a database that was away answers again.
 */
export function connect(address: Address, { patient = false, onBack }: { patient?: boolean, onBack?: () => void } = {}): Connection {
  const limits = patient ? BATCH : PORTAL
  const planned = (text: string) => (patient ? text : `CYPHER replan=skip ${text}`)
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: CONCURRENT,
    connectionTimeout: 2_000,
    connectionAcquisitionTimeout: 3_000,
    maxTransactionRetryTime: 3_000,
    connectionLivenessCheckTimeout: 30_000,
    telemetryDisabled: true,
  })
  const probe = timeout(PROBE, TimeoutStrategy.Aggressive)
  const answers = () => probe.execute(() => asked('RETURN 1 AS one', {}, PROBE)).then(() => true, () => false)
  const { circuit, close } = watchedCircuit({ failed: mayBeAway, answers, onBack })
  const queue = bulkhead(CONCURRENT, limits.waiting)
  const guarded = async <T>(deadline: number, work: () => Promise<T>): Promise<T> => {
    if (deadline <= 0) throw new OutOfTime()
    try {
      // Without a signal from above: cockatiel's is shared, and Node warns of its many listeners. Nor aborted on return: that makes an error with a stack for each statement.
      const limit = timeout(deadline, { strategy: TimeoutStrategy.Aggressive, abortOnReturn: false })
      return await circuit.execute(() => limit.execute(({ signal }) => queue.execute(work, signal)))
    } catch (error) {
      throw unavailable(error)
    }
  }

  const asked = async (text: string, params: Row, deadline: number) => {
    const session = driver.session({ database: DATABASE, defaultAccessMode: neo4j.session.READ })
    try {
      return await rows(session.run(planned(text), integers(params), { timeout: deadline }))
    } finally {
      void session.close().catch(() => undefined)
    }
  }
  const read = (text: string, params: Row) => guarded(patienceLeft(limits.read), () => asked(text, params, limits.read))
  const write = <T>(work: (db: Db) => Promise<T>) => guarded(limits.write, async () => {
    const session = driver.session({ database: DATABASE, defaultAccessMode: neo4j.session.WRITE })
    try {
      return await session.executeWrite((tx) => work(within(tx, planned)), { timeout: limits.write })
    } finally {
      void session.close().catch(() => undefined)
    }
  })
  const db: Db = Object.assign(
    (mode: Mode, text: string, params: Row) => mode === 'READ'
      ? read(text, params)
      : write((inner) => inner(mode, text, params)),
    { transaction: write },
  )
  return {
    db,
    driver,
    ready: async () => { await read('RETURN 1 AS ready', {}) },
    close: () => {
      close()
      return driver.close()
    },
  }
}

/** A Db whose statements all run in the given transaction. */
export function within(tx: Pick<ManagedTransaction, 'run'>, planned = (text: string) => text): Db {
  const db: Db = Object.assign(
    (_: Mode, text: string, params: Row) => rows(tx.run(planned(text), integers(params))),
    { transaction: <T>(work: (db: Db) => Promise<T>) => work(db) },
  )
  return db
}

async function rows(result: Result): Promise<Row[]> {
  return (await result).records.map((record) => record.toObject())
}

/** Whole numbers become INTEGER: the driver would store every number of JavaScript as FLOAT. */
export function integers<T>(value: T): T {
  if (typeof value === 'number') return (Number.isSafeInteger(value) ? neo4j.int(value) : value) as T
  if (Array.isArray(value)) return value.map(integers) as T
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, integers(inner)])) as T
  }
  return value
}

export { DatabaseUnavailable }
