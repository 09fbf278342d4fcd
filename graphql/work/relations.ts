import { z } from 'zod'
import { asked, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'
import type { IdeaResolvers, LineageStepResolvers, RelatedIdeaResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import type { IdeaPage } from '../objects'
import { written } from '../outcome'
import { isAuthor, moderates } from './rights'

const position = z.tuple([z.number(), z.string()])
const OLDEST = [-1, ''] as const

/** A page of the ideas that build on one, oldest first. */
async function derivativePage(ideaId: string, args: PageArgs, { loaders }: Context): Promise<IdeaPage> {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'derivatives', position) ?? OLDEST
  const rows = await loaders.derivativesOf({ at, id, limit: page.limit + 1 }).load(ideaId)
  const ideas = new Map((await loadAll(loaders.idea, rows.map((row) => row.id))).map((idea) => [idea.id, idea]))
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('derivatives', [row.createdAt, row.id]), node: ideas.get(row.id) ?? null }))
}

export const ideaRelations: Pick<IdeaResolvers, 'derivedFrom' | 'derivatives' | 'related' | 'lineage' | 'viewerCanRelate'> = {
  derivedFrom: async ({ id }, _, { loaders }) => loadAll(loaders.idea, (await loaders.originsOf.load(id)).map((row) => row.id)),
  derivatives: ({ id }, args, context) => derivativePage(id, args, context),
  related: ({ id }, _, { loaders }) => loaders.relationsOf.load(id),
  lineage: ({ id }, _, { loaders }) => loaders.lineageOf.load(id),
  viewerCanRelate: async ({ id }, _, context) => await isAuthor(id, context) || moderates(id, context),
}

export const RelatedIdea: RelatedIdeaResolvers = { idea: ({ otherId }, _, { loaders }) => written(loaders.idea, otherId) }

export const LineageStep: LineageStepResolvers = { idea: ({ id }, _, { loaders }) => written(loaders.idea, id) }
