import DataLoader from 'dataloader'
import type { Db } from '../../db/db'
import type { StageRow } from '../../db/metrics/rows'
import { stagesIn } from '../../db/metrics/stage'

/** A community at an instant (ms). */
interface Place { communityId: string, asOf: number }

const keyOf = ({ communityId, asOf }: Place) => `${communityId} ${asOf}`

/**
 * The stages of all who were ever seen in a community, at an instant. What is asked at once is read at once: a page of
 * communities at one instant, or one community at the instants of its movement, is one statement.
 */
export const stagesLoader = (db: Db, windowDays: number) => new DataLoader<Place, StageRow[], string>(async (places) => {
  const rows = (await Promise.all(alike(places).map((group) => stagesIn(db, { ...group, windowDays })))).flat()
  const found = gathered(rows, keyOf)
  return places.map((place) => found.get(keyOf(place)) ?? [])
}, { cacheKeyFn: keyOf, maxBatchSize: 60 })

/** Communities that are asked at the same instants, together. */
function alike(places: readonly Place[]): { communityIds: string[], instants: number[] }[] {
  const instantsOf = gathered([...places], ({ communityId }) => communityId)
  const groups = gathered([...instantsOf], ([, group]) => group.map(({ asOf }) => asOf).sort((a, b) => a - b).join())
  return [...groups].map(([instants, group]) => ({ communityIds: group.map(([communityId]) => communityId), instants: instants.split(',').map(Number) }))
}

export function gathered<Item>(items: Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(nameOf(item))
    if (group) group.push(item)
    else groups.set(nameOf(item), [item])
  }
  return groups
}
