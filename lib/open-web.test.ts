import { expect, test } from 'vitest'
import { actorOf, articleOf, nameInAccount } from './activity-pub'
import { feedAnswer } from './feed'

const entry = { id: 'idea_1', title: 'A <b>title</b> & more', path: '/ideas/a', body: 'Text <script>alert(1)</script> **bold** ![x](https://tracker.example/x.png)', at: '2026-05-01T12:00:00.000Z', author: 'Anna' }

test.each(['atom', 'json'] as const)('a feed in %s says what happened, newest first, without scripts, foreign images or markup in titles', async (form) => {
  const answer = feedAnswer(form, { title: 'Feed', about: 'About', path: '/ideas/a' }, [entry, { ...entry, id: 'idea_2', at: '2026-06-01T12:00:00.000Z' }])
  const text = await answer.text()
  expect(answer.headers.get('content-type')).toMatch(form)
  expect(text.indexOf('/id/idea_2')).toBeLessThan(text.indexOf('/id/idea_1'))
  expect(text).not.toMatch(/<script|<img|\]\]>\]\]>/)
  expect(text.includes('<b>title')).toBe(form === 'json') // a title is HTML in Atom and text in JSON Feed
  expect(text).toContain('bold')
})

test.each([
  ['acct:ideas@localhost:3000', 'ideas'], ['acct:@garden@localhost:3000', 'garden'], ['acct:ideas@elsewhere.example', null], ['ideas@localhost:3000', null],
  ['acct:a b@localhost:3000', null], ['acct:ideas@localhost:3000/x', null], [null, null],
])('%s names %s here', (resource, name) => {
  expect(nameInAccount(resource)).toBe(name)
})

test('an actor has an outbox, and an idea is an article addressed to everybody', () => {
  expect(actorOf('garden', { name: 'Garden', about: 'Plants.', path: '/communities/garden' })).toMatchObject({ type: 'Group', preferredUsername: 'garden', outbox: 'http://localhost:3000/activitypub/garden/outbox' })
  expect(articleOf({ id: 'idea_1', slug: 'a', title: 'A', body: '<script>x</script>y', createdAt: '2026-05-01T12:00:00.000Z' }, 'ideas')).toMatchObject({
    type: 'Article', name: 'A', url: 'http://localhost:3000/ideas/a', to: ['https://www.w3.org/ns/activitystreams#Public'], content: expect.not.stringContaining('script'),
  })
})
