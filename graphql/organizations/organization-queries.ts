import { z } from 'zod'
import { organizationsSorted } from '../../db/organizations/organizations-sorted'
import { asked, cursorOf, pageOf, readCursor } from '../connections'
import type { QueryResolvers } from '../generated/resolvers'
import { loadAll } from '../load-all'
import { idOf } from '../one-of'

const position = z.tuple([z.string(), z.string()])

export const queries: Pick<QueryResolvers, 'organization' | 'organizations'> = {
  organization: async (_, keys, { loaders }) => {
    const id = await idOf(keys, loaders.organizationNamed)
    return id === null ? null : loaders.organization.load(id)
  },
  organizations: async (_, args, { db, loaders }) => {
    const page = asked(args)
    const [name, id] = readCursor(page.cursor, 'organizations', position) ?? ['', null]
    const rows = await organizationsSorted(db, { way: page.way, name, id, limit: page.limit + 1 })
    const organizations = new Map((await loadAll(loaders.organization, rows.map((row) => row.id))).map((one) => [one.id, one]))
    return pageOf(rows, page, (row) => ({ cursor: cursorOf('organizations', [row.name, row.id]), node: organizations.get(row.id) ?? null }))
  },
}
