import { misread } from '../misread'
import { attentionLaws } from './attention'
import { courseLaws } from './courses'
import { crowdLaws } from './crowds'
import { dependsLaws } from './depends'
import { groupLaws } from './groups'
import { heardLaws } from './heard'
import { pathLaws } from './paths'
import { placeLaws } from './places'
import type { Ground, SmallLaw } from './small-law'

export const smallLaws: SmallLaw[] = [...placeLaws, ...courseLaws, ...crowdLaws, ...attentionLaws, ...pathLaws, ...groupLaws, ...heardLaws, ...dependsLaws]

/** Each misreading with the law that it breaks. */
export const brokenLaws = smallLaws.flatMap(({ misreadings, ...law }) => misreadings.map((misreading) => ({ ...law, ...misreading })))
export type BrokenLaw = (typeof brokenLaws)[number]

/** The first of some worlds in which a law is seen to be broken by a misreading of it; null: in none. */
export async function firstRefusal({ violations, edits }: BrokenLaw, { rollback, worlds }: Pick<Ground, 'rollback'> & { worlds: number }): Promise<number | null> {
  const { asker } = await misread(edits)
  for (let seed = 1; seed <= worlds; seed++) if ((await violations({ rollback, asker, seed })).length > 0) return seed
  return null
}
