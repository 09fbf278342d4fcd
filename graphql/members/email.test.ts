import { expect, test } from 'vitest'
import { normalizeEmail } from './email'

test.each([
  ['Noor@Example.ORG ', 'noor@example.org', 'capitals and spaces around are no difference'],
  ['noor+ideas@mail.example.org', 'noor+ideas@mail.example.org', 'a plus is part of an address'],
  ['ｎｏｏｒ@example.org', 'noor@example.org', 'full-width letters are the same letters'],
  ["o’brien@example.org", 'o’brien@example.org', 'a curly apostrophe is a letter like others'],
])('%s is kept as %s: %s', (written, kept) => {
  expect(normalizeEmail(written)).toBe(kept)
})

test.each([
  ['"a@evil"@victim.org', 'quotes hide a second @'],
  ['a＠evil.org@victim.org', 'a full-width @ becomes a second @'],
  ['a@b@c.org', 'two @'],
  ['noor', 'no @'],
  ['noor@localhost', 'no dot behind the @'],
  ['noor@example.org\r\nBcc: all@example.org', 'a line break would start a header'],
  ['noor @example.org', 'a space inside'],
  [`${'a'.repeat(250)}@b.nl`, 'longer than 254'],
  ['noor@-example.org', 'a name cannot start with a hyphen'],
  ['a\ud800b@example.org', 'a lone surrogate'],
  ['', 'nothing'],
])('%j is refused: %s', (written) => {
  expect(normalizeEmail(written)).toBeNull()
})
