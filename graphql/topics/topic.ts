import { z } from 'zod'
import { topicsSorted } from '../../db/topics/topics-sorted'
import { asked, connectionFields, cursorOf, pageOf, readCursor } from '../connections'
import type { QueryResolvers, TopicConnectionResolvers, TopicResolvers } from '../generated/resolvers'
import { LIVE } from '../ideas/idea-choice'
import { ideaPage } from '../ideas/idea-page'
import { loadAll } from '../load-all'

const position = z.tuple([z.number(), z.string()])

export const queries: Pick<QueryResolvers, 'topic' | 'topics'> = {
  topic: async (_, { slug }, { loaders }) => {
    const id = await loaders.topicNamed.load({ kind: 'slug', name: slug })
    return id === null ? null : loaders.topic.load(id)
  },
  topics: async (_, args, { db, loaders }) => {
    const page = asked(args)
    const [ideas, id] = readCursor(page.cursor, 'topics', position) ?? [0, null]
    const rows = await topicsSorted(db, { way: page.way, first: -ideas * page.way, id, limit: page.limit + 1 })
    const topics = new Map((await loadAll(loaders.topic, rows.map((row) => row.id))).map((one) => [one.id, one]))
    return pageOf(rows, page, (row) => ({ cursor: cursorOf('topics', [row.ideas, row.id]), node: topics.get(row.id) ?? null }))
  },
}

export const Topic: TopicResolvers = {
  name: ({ nameNl, nameEn }, args, { language }) => ((args.language ?? language).startsWith('nl') ? nameNl : nameEn),
  ideas: ({ slug }, args, context) => ideaPage({ ...args, filter: { topic: slug, statusKind: LIVE } }, context),
  communities: async ({ id }, _, { loaders }) => loadAll(loaders.community, (await loaders.communitiesOfTopic.load(id))?.communityIds ?? []),
}

export const TopicConnection: TopicConnectionResolvers = { nodes: connectionFields.nodes }
