import type { Db } from '../db'
import { momentOf, type Actor, type Clock } from './actor'
import { groupCommit } from './group-commit'
import { keyRefusal } from './operation'
import { isRefused } from './refusal'
import type { Toggle } from './toggle'
import type { Toggled } from './toggle-all'

/** Every write of the portal. `clock` says what time it is (ms UTC). */
export function createActs(db: Db, { clock = Date.now }: { clock?: Clock } = {}) {
  const commit = groupCommit(db)
  const toggle = (kind: Toggle) => async (actor: Actor, { ideaId, key }: { ideaId: string, key: string }): Promise<Toggled> => {
    const moment = momentOf(actor, clock)
    if (isRefused(moment)) return moment
    return keyRefusal({ memberId: actor.memberId, key, input: null }) ?? commit({ toggle: kind, memberId: actor.memberId, ideaId, key, ...moment })
  }
  return {
    support: toggle('support'), withdrawSupport: toggle('withdrawSupport'),
    oppose: toggle('oppose'), withdrawOpposition: toggle('withdrawOpposition'),
    follow: toggle('follow'), unfollow: toggle('unfollow'),
  }
}

export type Acts = ReturnType<typeof createActs>
