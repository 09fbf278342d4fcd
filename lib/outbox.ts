import { newestMails } from '../db/notices/newest-mails'
import type { Viewer } from '../graphql/viewer'
import { isOutboxShown } from './mailer'
import { portal } from './portal'

const SHOWN = 50

/** The newest mails that the demo would have sent, for administrators; null for anybody else, and where there is a mail server. */
export async function outbox(viewer: Viewer | null) {
  if (viewer?.role !== 'ADMINISTRATOR' || !isOutboxShown()) return null
  return newestMails(portal().db, { before: Date.now() + 1, limit: SHOWN })
}
