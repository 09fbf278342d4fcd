import type { MergesFragment } from '../../../graphql/generated/documents/graphql'
import { communityColour } from '../../components/community-colour'
import type { MapRow, Tie } from '../../components/lineage-layout'
import type { IdeaWork } from './work-query'

type Step = IdeaWork['lineage'][number]['idea']
type Related = IdeaWork['related'][number]
/** What a row says about its idea beside the title. */
export type Says = 'ORIGIN' | 'ORIGIN_PROMOTED' | 'EARLIER' | 'EARLIER_PROMOTED' | 'STEP' | 'MERGED' | 'HERE' | 'DERIVED' | 'PROMOTED' | 'INTO' | Related
export interface LineageRow { idea: Step; says: Says; depth: MapRow['depth']; from: MapRow['from'] }

/** All that an idea came from, what was brought together with it, what came of it and what it is tied to, in the order in which it flows. */
export function lineageRows(idea: IdeaWork, { mergedFrom, mergedInto }: MergesFragment): LineageRow[] {
  const before = idea.lineage.filter(({ generation }) => generation < 0).toSorted((a, b) => a.generation - b.generation)
  const after = (generation: number) => idea.lineage.filter((step) => step.generation === generation)
  const link = (key: string, promoted: boolean) => ({ key, tie: promoted ? 'promoted' : 'derived' } as const)
  const derived = ({ idea: step, promoted, originIds, generation }: IdeaWork['lineage'][number]): LineageRow => (
    { idea: step, says: promoted ? 'PROMOTED' : generation === 1 ? 'DERIVED' : 'STEP', depth: generation === 1 ? 1 : 2, from: originIds.map((key) => link(key, promoted)) }
  )
  const nearest = before.filter(({ generation }) => generation === -1)
  return [
    ...before.map(({ idea: step, promoted, originIds, generation }): LineageRow => (
      { idea: step, says: `${generation === -1 ? 'ORIGIN' : 'EARLIER'}${promoted ? '_PROMOTED' : ''}`, depth: 0, from: originIds.map((key) => link(key, before.some((one) => one.idea.id === key && one.promoted))) }
    )),
    ...mergedFrom.map(({ idea: merged }): LineageRow => ({ idea: merged, says: 'MERGED', depth: 1, from: [] })),
    { idea, says: 'HERE', depth: 0, from: [...nearest.map(({ idea: { id }, promoted }) => link(id, promoted)), ...mergedFrom.map(({ idea: { id } }) => ({ key: id, tie: 'merged' as const }))] },
    ...after(1).flatMap((child) => [derived(child), ...after(2).filter(({ originIds }) => originIds.includes(child.idea.id)).map(derived)]),
    ...idea.related.map((related): LineageRow => ({ idea: related.idea, says: related, depth: 1, from: [{ key: idea.id, tie: 'tied' }] })),
    ...(mergedInto ? [{ idea: mergedInto.idea, says: 'INTO', depth: 0, from: [{ key: idea.id, tie: 'merged' }] } satisfies LineageRow] : []),
  ]
}

/** The rows as the map draws them; an idea that stands there twice is drawn where it stands first. */
export const mapRows = (rows: LineageRow[]): Promise<MapRow[]> => Promise.all(rows.map(async ({ idea, depth, from }, index) => ({
  key: rows.findIndex((row) => row.idea.id === idea.id) === index ? idea.id : `${idea.id}-${index}`, depth, from, colour: await communityColour(idea.community?.id ?? null),
})))

export const tiesOf = (rows: MapRow[]): Tie[] => (['derived', 'promoted', 'merged', 'tied'] as const).filter((tie) => rows.some(({ from }) => from.some((one) => one.tie === tie)))
