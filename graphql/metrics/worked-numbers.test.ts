import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { differences } from '../testing/differences'
import { worked, workedInLog } from '../testing/worked/all'

/** Those of event logs are found where each log is taken in: worlds.test.ts. */
test.each(worked.map((row) => [row.section, row.says, row] as const))('%s %s', async (_section, _says, { is, found }) => {
  expect(differences(is, await found())).toEqual([])
}, 60_000)

/** What docs/metrics.md works out: from «Worked» or «Golden world» to the next thing said of the metric, and the table of situations. */
const passages = (text: string) => text.split('\n').flatMap((line) => [
  ...Array.from(line.matchAll(/(?:Worked(?! out)|Golden world, ).*?(?=(?: \*[A-Z]\w+\*)|$)/g), ([passage]) => passage), ...(/^\| (?!\[).* \| [-–\d].* \| \d/.test(line) ? [line] : []),
])

test('each number that is worked out in docs/metrics.md has its row, and each row its words there', async () => {
  const text = await readFile('docs/metrics.md', 'utf8')
  const said = [...worked, ...workedInLog].map(({ says }) => says)
  expect(said.filter((words) => !text.includes(words))).toEqual([])
  const left = passages(text).map((passage) => said.reduce((rest, words) => rest.replace(words, ''), passage))
  expect(left.filter((rest) => /\d/.test(rest))).toEqual([])
  expect(passages(text).length).toBeGreaterThan(30)
})
