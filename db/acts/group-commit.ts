import DataLoader from 'dataloader'
import type { Db } from '../db'
import { isUnavailable } from '../unavailable'
import { toggleAll, type Toggled, type Wish } from './toggle-all'

const MOST = 64
const WAIT_MS = 1

/**
 * Toggles that arrive together are committed together: one transaction at a time, each caller with an outcome of their own.
 * What arrives while one is under way goes with the next. When a batch fails, its toggles are tried one by one.
 */
export function groupCommit(db: Db): (wish: Wish) => Promise<Toggled> {
  let turn: Promise<unknown> = Promise.resolve()
  const commit = (wishes: readonly Wish[]) => {
    const outcomes = turn.then(() => together(db, wishes))
    turn = outcomes
    return outcomes
  }
  const loader = new DataLoader<Wish, Toggled>(commit, {
    cache: false,
    maxBatchSize: MOST,
    batchScheduleFn: (dispatch) => { setTimeout(() => void turn.then(dispatch), WAIT_MS) },
  })
  return (wish) => loader.load(wish)
}

async function together(db: Db, wishes: readonly Wish[]): Promise<(Toggled | Error)[]> {
  try {
    return await db.transaction((tx) => toggleAll(tx, wishes))
  } catch (error) {
    if (wishes.length === 1 || isUnavailable(error)) return wishes.map(() => asError(error))
    const outcomes: (Toggled | Error)[] = []
    for (const wish of wishes) outcomes.push(...await together(db, [wish]))
    return outcomes
  }
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))
