import { memberArchive } from './member-archive'
import { portal } from './portal'
import { waitToArchive, type Wait } from './rate-limits'
import { currentViewer } from './session'

/** The archive of who is signed in here; null for a visitor, a wait for who had it a moment ago. */
export async function archiveHere(): Promise<{ name: string, pieces: AsyncIterable<Uint8Array> } | Wait | null> {
  const viewer = await currentViewer()
  if (!viewer) return null
  const waiting = await waitToArchive(viewer.memberId)
  if (waiting) return waiting
  return { name: `tributary-${viewer.handle}-${new Date().toISOString().slice(0, 10)}.zip`, pieces: memberArchive(portal().db, viewer.memberId) }
}
