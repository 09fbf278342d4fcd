import { expect, test } from 'vitest'
import { isReserved, skeleton } from './skeleton'

test.each([
  ['аdmin', 'Cyrillic а'], ['ADMIN', 'capitals'], ['ad\u200bmin', 'a zero-width space'], ['admin\u202e', 'a bidi control'],
  ['ａｄｍｉｎ', 'full width'], ['adm\u0131n', 'a dotless i'], ['àdmin', 'an accent'],
])('%j is reserved: it looks like admin by %s', (name) => {
  expect(isReserved(name)).toBe(true)
})

test('NFC and NFD are one name', () => {
  expect(skeleton('caf\u00e9')).toBe(skeleton('cafe\u0301'))
})

test('ordinary names stay apart', () => {
  const names = ['Anna', 'Hanna', 'Ayşe', 'Mehmet', 'Łukasz', 'Jan de Vries', 'Jan de Wries', '北京', '東京']
  expect(new Set(names.map(skeleton)).size).toBe(names.length)
  expect(names.some(isReserved)).toBe(false)
})
