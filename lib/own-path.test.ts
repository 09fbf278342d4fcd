import { expect, test } from 'vitest'
import { ownPath } from './own-path'

test.each(['/', '/ideas/een-bankje', '/ideas?sort=new&after=abc', '/ideas/x#comment_1', '/zoeken?q=%2F%2Fevil.org'])('%s is a path of this portal', (path) => {
  expect(ownPath(path)).toBe(path)
})

test.each([
  '//evil.org', '/\\evil.org', '\\\\evil.org', 'https:evil.org', 'https://evil.org', '/%2f%2fevil.org', '/%5cevil.org', 'javascript:alert(1)',
  'data:text/html,x', '/\t/evil.org', '/\n/evil.org', '/./\\evil.org', '/..//evil.org', '/.//evil.org', '/a/..//evil.org', ' //evil.org', 'evil.org', '', null, undefined, ['//evil.org'], `/${'a'.repeat(2_001)}`,
])('%j leads home, not away', (path) => {
  expect(ownPath(path)).toBe('/')
})
