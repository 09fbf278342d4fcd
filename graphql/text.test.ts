import naughty from 'big-list-of-naughty-strings'
import { describe, expect, test } from 'vitest'
import { cleanBody, cleanComment, cleanName, cleanPlaceName, cleanTitle, lengthOf } from './text'

const family = '👨‍👩‍👧‍👦'

test('a family emoji counts as one', () => {
  expect(lengthOf(family)).toBe(1)
  expect(cleanTitle.parse(family.repeat(150))).toBe(family.repeat(150))
  expect(cleanTitle.safeParse(family.repeat(151)).success).toBe(false)
})

describe.each([
  ['a lone surrogate', 'abc\ud800def', 'surrogate'], ['NUL', 'abc\0def', 'control'], ['an escape', 'abc\u001b[31m', 'control'],
  ['a C1 control', 'abc\u0085d', 'control'], ['Zalgo', `Z${'\u0300'.repeat(9)}algo`, 'marks'],
])('%s is refused', (_, text, reason) => {
  test.each([['title', cleanTitle], ['body', cleanBody], ['comment', cleanComment], ['name', cleanName]])('in a %s', (_, schema) => {
    expect(schema.safeParse(text).error?.issues[0]?.message).toContain(reason)
  })
})

test('eight marks on a letter are writing, not noise', () => {
  expect(cleanTitle.safeParse(`a${'\u0300'.repeat(8)}bc`).success).toBe(true)
})

test.each([[2, false], [3, true], [150, true], [151, false], [10_000, false]])('a title of %i letters: %s', (length, good) => {
  expect(cleanTitle.safeParse('x'.repeat(length)).success).toBe(good)
})

test.each([[cleanComment, 10_000], [cleanBody, 50_000]])('a text ends at its limit', (schema, limit) => {
  expect(schema.safeParse('x'.repeat(limit)).success).toBe(true)
  expect(schema.safeParse('x'.repeat(limit + 1)).success).toBe(false)
  expect(schema.safeParse(' \n ').success).toBe(false)
})

test.each([
  ['Anna\u202egnp.exe', 'Annagnp.exe'], ['A\u200bn\ufeffna', 'Anna'], ['An\u200dna', 'Anna'], ['  Anna \t de\n Wit ', 'Anna de Wit'],
  ['Jose\u0301', 'José'], [`Anna ${family}`, `Anna ${family}`],
])('the name %j is kept as %j', (given, kept) => {
  expect(cleanName.parse(given)).toBe(kept)
})

test.each(['\u200b\u200d\u2060', ' ', '\u3164', 'аdmin', 'Ad\u200bmin'])('the name %j is refused: empty or one of the portal', (name) => {
  expect(cleanName.safeParse(name).success).toBe(false)
})

test('the same text in NFD and NFC is one title', () => {
  expect(cleanTitle.parse('cafe\u0301')).toBe(cleanTitle.parse('caf\u00e9'))
})

test('lines end in \\n, whatever they came with', () => {
  expect(cleanBody.parse('a\r\nb\rc')).toBe('a\nb\nc')
})

describe('naughty strings are kept whole or refused, never changed but by NFC, spaces and what cannot be seen', () => {
  test.each(naughty.map((text) => [text]))('%j', (text) => {
    const body = cleanBody.safeParse(text)
    if (body.success) expect(body.data).toBe(text.normalize('NFC').replace(/\r\n?/g, '\n'))
    for (const schema of [cleanTitle, cleanName, cleanPlaceName]) {
      const kept = schema.safeParse(text)
      if (kept.success) expect(schema.parse(kept.data)).toBe(kept.data)
    }
  })
})
