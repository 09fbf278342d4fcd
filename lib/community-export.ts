import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { communitiesByName } from '../db/communities/communities-by-name'
import { connect } from '../db/db'
import { forNobodyWhoWaits } from '../db/patience'
import { exportCommunity } from './archive-export'
import { databaseAddress } from './database-address'
import { communityExports } from './nightly-export'

const A_DAY = 86_400_000

export interface CommunityArchive { path: string, bytes: number, madeAt: number }

/** The archive of all that is public of a community, made when it is asked for and kept for a day; null: no such community. Throws DatabaseUnavailable. */
export const communityArchive = (slug: string): Promise<CommunityArchive | null> => inTurn(() => forNobodyWhoWaits(() => made(slug)))

async function made(slug: string): Promise<CommunityArchive | null> {
  const { db, close } = connect(databaseAddress(), { patient: true })
  try {
    const [community] = await communitiesByName(db, { slugs: [slug], sourceKeys: [] })
    if (!community) return null
    const path = join(communityExports(), `${community.id}.zip`)
    const last = await kept(path)
    if (last && last.madeAt >= Date.now() - A_DAY) return last
    await mkdir(communityExports(), { recursive: true })
    await exportCommunity(db, community.id, path)
    return await kept(path)
  } finally {
    await close()
  }
}

const kept = async (path: string): Promise<CommunityArchive | null> => {
  const found = await stat(path).catch(() => null)
  return found && { path, bytes: found.size, madeAt: found.mtimeMs }
}

let last: Promise<unknown> = Promise.resolve()

/** One archive at a time, whoever asks: who asks for the same one finds it made. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work, work)
  last = mine.catch(() => undefined)
  return mine
}
