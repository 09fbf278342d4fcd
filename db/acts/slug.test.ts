import { expect, test } from 'vitest'
import { slugOf } from './slug'

test.each([
  ['Groene daken op het plein', 'groene-daken-op-het-plein'], ['Ça suffit !', 'ca-suffit'], ["Administració  intel·ligent", 'administracio-intel-ligent'],
  ['Привет мир', 'privet-mir'], ['北京', 'beijing'], ["l'Hospitalet", 'lhospitalet'], ['  --  ', ''], ['\u200b', ''],
  ['New!', 'new-1'], // /ideas/new is where ideas are made
])('%j is %j in a URL', (text, slug) => {
  expect(slugOf(text)).toBe(slug)
})

test('a long name ends at a word', () => {
  expect(slugOf('een heel lange titel die maar doorgaat en doorgaat en nergens ophoudt', 30)).toBe('een-heel-lange-titel-die-maar')
  expect(slugOf('x'.repeat(100), 30)).toHaveLength(30)
})
