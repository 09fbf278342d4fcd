import { DAY } from '../../../db/shapes'
import { factsAt, type LawWorld } from '../law-world'
import { asOf } from '../../../db/testing/random-world'

/** Whether a world has what makes sources hard: three communities that count, a hub, a basin of two, and somebody as often in one place as in another. */
export const isRich = ({ log, within }: LawWorld): Promise<boolean> => within(async (view) => {
  const facts = new Map((await factsAt(view, asOf)).map(({ sourceId, facts: { basin, ...rest } }) => [sourceId, { ...rest, basin: basin.sourceId }]))
  const all = [...facts.values()]
  const counts = (place: string | undefined) => place !== undefined && facts.get(place)?.established === true && !facts.get(place)?.hub
  const tie = log.members.some(({ id }) => {
    const first = log.events.filter(({ actor, idea }) => actor === id && idea).sort((a, b) => a.at.getTime() - b.at.getTime())[0]
    if (!first) return false
    const days = new Map<string, Set<number>>()
    for (const { actor, at, community } of log.events) {
      const ago = first.at.getTime() - at.getTime()
      if (actor !== id || !community || !counts(community) || ago <= 0 || ago > 90 * DAY) continue
      days.set(community, (days.get(community) ?? new Set()).add(Math.floor(at.getTime() / DAY)))
    }
    const [most, next] = [...days.values()].map(({ size }) => size).sort((a, b) => b - a)
    return most !== undefined && most === next
  })
  return all.filter(({ established }) => established).length >= 3 && all.some(({ hub }) => hub) && new Set(all.map(({ basin }) => basin)).size < all.length && tie
})
