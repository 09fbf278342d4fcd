import DataLoader from 'dataloader'
import type { Db } from '../../db/db'
import { likelyDuplicates } from '../../db/merge/likely-duplicates'
import { similarToIdeas } from '../../db/merge/similar-to-ideas'

interface Wish { ideaId: string, query: string }

/** So many are looked at for each idea: some of them were merged. */
const MOST = 25

/** Loads ids of ideas that are like others, those of a page together. */
export const similarLoader = (db: Db, limit: number) => new DataLoader<Wish, string[], string>(async (wishes) => {
  const rows = await similarToIdeas(db, { wishes: [...wishes], limit, most: MOST })
  return wishes.map(({ ideaId }) => rows.flatMap((row) => (row.ideaId === ideaId ? [row.id] : [])))
}, { maxBatchSize: 100, cacheKeyFn: ({ ideaId }) => ideaId })

/** Loads ids of ideas that may say the same as others, with how alike they are: those of a page together. */
export const alikeLoader = (db: Db) => new DataLoader<Wish, { id: string, likeness: number }[], string>(async (wishes) => {
  const rows = await likelyDuplicates(db, { wishes: [...wishes], limit: 3, most: MOST })
  return wishes.map(({ ideaId }) => rows.filter((row) => row.ideaId === ideaId))
}, { maxBatchSize: 100, cacheKeyFn: ({ ideaId }) => ideaId })
