import { expect, test } from 'vitest'
import { without, type Forgotten } from './forgotten-words'
import type { NamingText } from './texts-that-name'

const CAME = 1_000
const anna: Forgotten = { memberId: 'member_anna', email: 'anna@example.test', handle: 'anna', name: 'Anna Maria Quist', joinedAt: CAME }
const text = (body: string, { kind = 'Comment', isOwn = false, at = CAME + 1, property = 'body' } = {}): NamingText => ({ held: 'one', kind, isOwn, at, id: 'comment_1', source: null, words: [[property, body]] })
const said = (texts: NamingText[]) => without(anna, texts)[0]?.after.body ?? texts[0]?.words[0]?.[1]

test.each([
  ['Anna Maria Quist wrote anna@example.test.', '… wrote ….', 'her name and address are hers alone'],
  ['@anna, @Anna and @anna-2', '@someone, @someone and @anna-2', 'a handle is hers, and no part of another'],
  ['Thanks, Anna! Hannah agrees, and so does anna.', 'Thanks, Anna! Hannah agrees, and so does anna.', 'a first name or a plain word may be anybody’s'],
  ['@anna: thanks, anna.', '@someone: thanks, ….', 'who mentions her means her'],
  ['See /members/anna and /members/annabel.', 'See /members/… and /members/annabel.', 'the address of her page is hers'],
])('%j of another becomes %j: %s', (before, after) => {
  expect(said([text(before)])).toBe(after)
})

test('in her own words each word of her name goes, and what is not hers stays', () => {
  expect(said([text('Anna here, Maria to friends. Hannah maria-ed.', { isOwn: true })])).toBe('… here, … to friends. Hannah maria-ed.')
})

test.each([
  ['was said here before she came', text('Anna Maria Quist lived here in 1890.', { at: CAME - 1 })],
  ['is the name of something else here', text('Anna Maria Quist', { kind: 'Organization', property: 'name' })],
])('her name stays in the words of others where it %s', (_, other) => {
  expect(said([text('At Anna Maria Quist and @anna’s.'), other])).toBe('At … and @someone’s.')
  expect(said([text('At Anna Maria Quist.'), other])).toBe('At Anna Maria Quist.')
  expect(without(anna, [other])).toEqual([])
})
