import { z } from 'zod'
import { casesListed } from '../../db/cases/cases-listed'
import { asked, cursorOf, pageOf, readCursor, type PageArgs } from '../connections'
import type { Context } from '../context'
import type { CaseStatus } from '../generated/resolvers'
import { loadAll } from '../load-all'
import type { CasePage } from '../objects'

interface Of { organizationId: string | null, memberId: string | null }

const position = z.tuple([z.number(), z.string()])
const LATEST = [8.64e15, ''] as const

/** A page of the cases of an organization or a member that the viewer may see, newest first. */
export async function casePage(of: Of, args: PageArgs & { status?: CaseStatus[] | null, communityId?: string | null }, { db, viewer, loaders }: Context): Promise<CasePage> {
  const page = asked(args)
  const [at, id] = readCursor(page.cursor, 'cases', position) ?? LATEST
  const rows = await casesListed(db, {
    ...of, viewerId: viewer?.memberId ?? null, organizationIds: viewer?.organizationIds ?? [], statuses: args.status ?? null, communityId: args.communityId ?? null, at, id, limit: page.limit + 1,
  })
  const cases = new Map((await loadAll(loaders.case, rows.map((row) => row.id))).map((one) => [one.id, one]))
  return pageOf(rows, page, (row) => ({ cursor: cursorOf('cases', [row.createdAt, row.id]), node: cases.get(row.id) ?? null }))
}
