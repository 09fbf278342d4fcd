import { z } from 'zod'
import { asked, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'
import type { AmendmentStatus, IdeaResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import type { AmendmentPage, VersionPage } from '../objects'

const LATEST = [8.64e15, '￿'] as const
const position = z.tuple([z.number(), z.string()])
const BEYOND = 2_147_483_647

/** A page of the texts of an idea, newest first. */
async function versionPage(ideaId: string, args: PageArgs, { loaders }: Context): Promise<VersionPage> {
  const page = asked(args)
  const [number] = readCursor(page.cursor, 'versions', z.tuple([z.number()])) ?? [BEYOND]
  const rows = await loaders.versionsOf({ number, limit: page.limit + 1 }).load(ideaId)
  const versions = new Map((await loadAll(loaders.version, rows.map(({ id }) => id))).map((version) => [version.id, version]))
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('versions', [row.number]), node: versions.get(row.id) ?? null }))
}

/** A page of the amendments to an idea, newest first. */
async function amendmentPage(ideaId: string, status: AmendmentStatus | null, args: PageArgs, { loaders }: Context): Promise<AmendmentPage> {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'amendments', position) ?? LATEST
  const rows = await loaders.amendmentsOf({ status, at, id, limit: page.limit + 1 }).load(ideaId)
  const amendments = new Map((await loadAll(loaders.amendment, rows.map((row) => row.id))).map((amendment) => [amendment.id, amendment]))
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('amendments', [row.createdAt, row.id]), node: amendments.get(row.id) ?? null }))
}

/** How an idea's text came to be. */
export const ideaText: Pick<IdeaResolvers, 'versions' | 'version' | 'amendments' | 'changedBy' | 'viewerCanEdit' | 'viewerCanAmend'> = {
  versions: async ({ id, version }, args, context) => ({ ...await versionPage(id, args, context), total: () => version }),
  version: ({ id, version }, { number }, { loaders }) => loaders.versionNumbered.load(`${id}@${number ?? version}`),
  amendments: async ({ id }, { status = null, ...args }, context) => ({
    ...await amendmentPage(id, status, args, context),
    total: async () => (await context.loaders.textOf.load(id))?.statuses.filter((one) => status === null || one === status).length ?? 0,
  }),
  changedBy: async ({ id }, _, { loaders }) => loadAll(loaders.member, (await loaders.textOf.load(id))?.changedByIds ?? []),
  viewerCanEdit: async ({ id, statusKind }, _, { loaders }) => statusKind !== 'MERGED' && ((await loaders.viewerOnIdea.load(id))?.isAuthor ?? false),
  viewerCanAmend: async ({ id, statusKind }, _, { loaders, viewer }) => statusKind !== 'MERGED' && viewer !== null && !(await loaders.viewerOnIdea.load(id))?.isAuthor,
}
