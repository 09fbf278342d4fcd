import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { newId } from '../db/ids'
import { writeNotices } from '../db/notices/write-notices'
import { createMember } from '../db/members/create-member'
import { rollback } from '../db/testing/rollback'
import { live } from './live'

test('a listener hears how many notices are unread, at once and when told of more; nobody is asked when nobody listens', () => rollback(async (db) => {
  const memberId = newId('member')
  const handle = memberId.toLowerCase()
  await createMember(db, { memberId, kind: 'person', name: 'Noor', handle, handleSkeleton: handle, at: 1 })
  const tell = () => writeNotices(db, {
    notices: [{ id: newId('notice'), key: newId('notice'), memberId, listedFor: memberId, ideaId: null, mailDue: null }],
    kind: 'THANKED', at: 1, writtenAt: Date.now(), actorId: 'member_other', subjectId: memberId,
  })
  await tell()
  const feed = live(db, { everyMs: 20 })
  expect(feed.isPolling()).toBe(false)
  const heard: number[] = []
  const listening = (async () => { for await (const { state } of await feed.listen.noticed(memberId)) heard.push(state.unreadCount) })()
  await sleep(300)
  expect(feed.isPolling()).toBe(true)
  await tell()
  for (let waited = 0; heard.length < 2 && waited < 5_000; waited += 20) await sleep(20)
  await sleep(100)
  expect(heard).toEqual([1, 2])
  feed.end()
  await listening
  expect([feed.listeners(), feed.isPolling()]).toEqual([0, false])
  await sleep(100)
}))
