import neo4j, { type Driver, type ManagedTransaction, type ProfiledPlan, type QueryResult } from 'neo4j-driver'
import { within, type Db } from '../db'

/** What a statement touched since the last look. */
export interface Hits { runs: number, hits: number }

/** A Db that PROFILEs every statement and adds up what it touched, by the text of the statement. What it writes is rolled back. */
export function profilingDb(driver: Driver): { db: Db, take(): Map<string, Hits> } {
  let seen = new Map<string, Hits>()
  const profiled = (tx: Pick<ManagedTransaction, 'run'>) => within({
    run: (async (text: string, params: Record<string, unknown>): Promise<QueryResult> => {
      const answer = await tx.run(`PROFILE ${text}`, params)
      const { runs, hits } = seen.get(text) ?? { runs: 0, hits: 0 }
      seen.set(text, { runs: runs + 1, hits: hits + hitsOf(answer.summary.profile) })
      return answer
    }) as unknown as ManagedTransaction['run'],
  })
  const inTransaction = async <T>(work: (db: Db) => Promise<T>) => {
    const session = driver.session({ database: 'neo4j' })
    const transaction = session.beginTransaction({ timeout: 60_000 })
    try {
      return await work(profiled(transaction))
    } finally {
      await transaction.rollback().catch(() => undefined)
      await session.close()
    }
  }
  const db: Db = Object.assign(
    (mode: 'READ' | 'WRITE', text: string, params: Record<string, unknown>) => inTransaction((tx) => tx(mode, text, params)),
    { transaction: inTransaction },
  )
  return {
    db,
    take: () => {
      const taken = seen
      seen = new Map()
      return taken
    },
  }
}

const hitsOf = (plan: ProfiledPlan | false | undefined): number => (
  plan ? neo4j.int(plan.dbHits ?? 0).toNumber() + (plan.children ?? []).reduce((sum, child) => sum + hitsOf(child), 0) : 0
)
