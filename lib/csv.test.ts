import naughty from 'big-list-of-naughty-strings'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { csvOf } from './csv'

const read = (text: string) => parse(text, { bom: true, relax_column_count: true }) as string[][]

test('whatever is written can be read again, a cell that a spreadsheet would run behind an apostrophe', () => {
  const cells = [...naughty, '=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', 'say "so"', 'a;b', 'two\nlines'].map((text) => text.toWellFormed())
  const back = read(csvOf(cells.map((text) => [text, 'x']))).map(([text]) => text)
  expect(back).toEqual(cells.map((text) => (/^[=+\-@\t\r＝＋－＠]/.test(text) && !(Number.isFinite(Number(text)) && String(Number(text)) === text) ? `'${text}` : text)))
  expect(back.filter((text) => /^[=+@\t]|^-\D/.test(text ?? ''))).toEqual([])
})

test('numbers stay numbers, also below zero', () => {
  expect(csvOf([['-0.5', '1e-9', '-1+1', '007']])).toBe("\ufeff-0.5,1e-9,'-1+1,007\r\n")
})
