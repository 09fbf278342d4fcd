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

export interface Change {
  /** What is written, in this order: ending one stance for another writes WITHDREW first. */
  acts: Act[]
  begins: State | null
  ends: { state: State, actId: string } | null
}

/** What a toggle changes, given how things stand: null when it is so already, 'OWN_IDEA' when it is refused. */
export function changeOf(toggle: Toggle, row: StanceRow): Change | 'OWN_IDEA' | null {
  const { act, begins, ends, notOwn } = meanings[toggle]
  if (notOwn && row.own) return 'OWN_IDEA'
  if (begins && actOf(row, begins)) return null
  const endedAct = ends ? actOf(row, ends) : null
  const ended = ends && endedAct ? { state: ends, actId: endedAct } : null
  if (!begins) return ended ? { acts: [act], begins: null, ends: ended } : null
  return { acts: ended ? ['WITHDREW', act] : [act], begins, ends: ended }
}
