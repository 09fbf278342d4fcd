import { createReadStream, type ReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect } from '../db/db'
import { forNobodyWhoWaits } from '../db/patience'
import { databaseAddress } from './database-address'
import { memberArchive } from './member-archive'
import { waitToArchive, type Wait } from './rate-limits'
import { currentViewer } from './session'

/** The archive of who is signed in here, made before anything is sent; null for a visitor, a wait for who had it a moment ago. Throws DatabaseUnavailable. */
export async function archiveHere(): Promise<{ name: string, bytes: number, stream: ReadStream } | Wait | null> {
  const viewer = await currentViewer()
  if (!viewer) return null
  const waiting = await waitToArchive(viewer.memberId)
  if (waiting) return waiting
  return { name: `tributary-${viewer.handle}-${new Date().toISOString().slice(0, 10)}.zip`, ...await forNobodyWhoWaits(() => made(viewer.memberId)) }
}

/** A file that is gone as soon as it was sent, or could not be made. */
async function made(memberId: string): Promise<{ bytes: number, stream: ReadStream }> {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-archive-'))
  const forget = () => rm(folder, { recursive: true, force: true })
  const { db, close } = connect(databaseAddress(), { patient: true })
  try {
    const file = join(folder, 'archive.zip')
    const { bytes } = await memberArchive(db, memberId, file)
    const stream = createReadStream(file)
    stream.once('close', () => void forget())
    return { bytes, stream }
  } catch (error) {
    await forget()
    throw error
  } finally {
    await close()
  }
}
