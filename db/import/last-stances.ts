import type { WrittenAct } from '../acts/write-acts'
import type { Stance } from './settle-stances'

type Meaning = Pick<Stance, 'state' | 'replaces' | 'answers'>

const sides: Pick<Stance, 'replaces' | 'answers'> = { replaces: ['SUPPORTS', 'OPPOSES'], answers: ['SUPPORTED', 'OPPOSED', 'PASSED', 'WITHDREW'] }
const meanings: Partial<Record<WrittenAct['type'], Meaning>> = {
  SUPPORTED: { ...sides, state: 'SUPPORTS' },
  OPPOSED: { ...sides, state: 'OPPOSES' },
  PASSED: { ...sides, state: null },
  FOLLOWED: { state: 'FOLLOWS', replaces: ['FOLLOWS'], answers: ['FOLLOWED', 'UNFOLLOWED'] },
}

/** How members stand to ideas by the last of their acts that were seen; of acts at the same instant, the last in the log. */
export class LastStances {
  readonly #last = new Map<string, Stance>()

  see(act: WrittenAct): void {
    const meaning = meanings[act.type]
    if (!meaning || !act.ideaId) return
    const known = this.#last.get(keyOf(act, meaning))
    if (known && known.at > act.at) return
    this.#last.set(keyOf(act, meaning), {
      ...meaning, key: `${act.memberId}@${act.ideaId}`, memberId: act.memberId, ideaId: act.ideaId, actId: act.id, at: act.at,
    })
  }

  /** How things stand between the members and ideas of some acts. */
  of(acts: WrittenAct[]): Stance[] {
    const keys = acts.flatMap((act) => {
      const meaning = meanings[act.type]
      return meaning && act.ideaId ? [keyOf(act, meaning)] : []
    })
    return [...new Set(keys)].flatMap((key) => this.#last.get(key) ?? [])
  }
}

const keyOf = (act: WrittenAct, { replaces }: Meaning) => `${replaces[0]} ${act.memberId}@${act.ideaId}`
