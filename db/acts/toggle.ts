import type { Act } from '../vocabulary'
import type { State } from './state'
import type { StanceRow } from './stances'

export type Toggle = 'support' | 'withdrawSupport' | 'oppose' | 'withdrawOpposition' | 'follow' | 'unfollow'

interface Meaning {
  /** The act that is written when something changes. */
  act: Act
  begins?: State
  ends?: State
  /** Not possible on one's own idea. */
  notOwn?: true
}

const meanings: Record<Toggle, Meaning> = {
  support: { act: 'SUPPORTED', begins: 'SUPPORTS', ends: 'OPPOSES', notOwn: true },
  withdrawSupport: { act: 'WITHDREW', ends: 'SUPPORTS' },
  oppose: { act: 'OPPOSED', begins: 'OPPOSES', ends: 'SUPPORTS', notOwn: true },
  withdrawOpposition: { act: 'WITHDREW', ends: 'OPPOSES' },
  follow: { act: 'FOLLOWED', begins: 'FOLLOWS' },
  unfollow: { act: 'UNFOLLOWED', ends: 'FOLLOWS' },
}

const actOf = (row: StanceRow, state: State) => ({ SUPPORTS: row.supportedBy, OPPOSES: row.opposedBy, FOLLOWS: row.followedBy })[state]

/** A state that ends, with the act that began it; of the idea itself, or of one that was merged into it. */
export interface Ending { state: State, key: string, actId: string, ideaId: string, communityId: string | null }

export interface Change {
  /** Each writes its own act: WITHDREW or UNFOLLOWED, before the one that begins a state. */
  ends: Ending[]
  /** The act that ends each of `ends`. */
  endsBy: Act
  begins: { act: Act, state: State } | null
}

/** What a toggle changes, given how things stand: null when it is so already, 'OWN_IDEA' when it is refused. What ends, ends for all that was merged into the idea. */
export function changeOf(toggle: Toggle, ideaId: string, row: StanceRow): Change | 'OWN_IDEA' | null {
  const { act, begins, ends: ended, notOwn } = meanings[toggle]
  if (notOwn && row.own) return 'OWN_IDEA'
  const ends = ended ? endingsOf(ended, ideaId, row) : []
  const isNew = begins && !actOf(row, begins)
  if (!isNew && ends.length === 0) return null
  return { ends, endsBy: begins ? 'WITHDREW' : act, begins: isNew ? { act, state: begins } : null }
}

function endingsOf(state: State, ideaId: string, row: StanceRow): Ending[] {
  const actId = actOf(row, state)
  return [
    ...(actId ? [{ state, key: row.key, actId, ideaId, communityId: row.communityId }] : []),
    ...row.carried.filter((one) => one.state === state),
  ]
}
